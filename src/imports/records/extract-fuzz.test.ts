// Templates of the ready mappings spoilt at random: nothing throws, every row has its place, and every value stands in the file.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, type Day } from '../../clocks/index.ts';
import { codeSetsById, hasCode, type RegisterRow, tableOf } from '../../register/index.ts';
import { readyMappings } from '../mappings/index.ts';
import { decodeText } from '../read/encoding.ts';
import { readGrid } from '../read/index.ts';
import { ASKED, csv, xlsx } from './extract.fixture.ts';
import { extract } from './extract.ts';
import { fieldOf, type Mapping } from './mapping.ts';
import { mappingOf, mappingTemplate } from './ready-mapping.ts';
import { recordFormatOf } from './recognise-records.ts';
import type { RecordFile } from './record-format.ts';
import { readDay, readNumber } from './values.ts';

const TIMES = process.env.WAYMARK_LONG === '1' ? 10_000 : 60;
const ODD = [
  '',
  ' ',
  '"',
  '""',
  ',',
  ';',
  '\t',
  '\n',
  '\r\n',
  '\0',
  '\ufeff',
  '\ufffd',
  'NULL',
  '-',
  'Total',
  '31/02/2024',
  '29/02/2023',
  '01/02/03',
  '2024-02-30',
  '99999',
  '1e9',
  '-1',
  '=1+1',
  '#REF!',
  'TRUE',
  'é',
  '\u202e',
  '🙂',
  'Ｙ',
  'x'.repeat(300),
];

/** Numbers that follow from the seed alone (mulberry32): a failure can be had again. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

type Pick = ReturnType<typeof chance>;

function spoiltLines(lines: readonly (readonly string[])[], pick: Pick): string[][] {
  const made = lines.map((line) => [...line]);
  for (let n = pick(6); n >= 0; n -= 1) {
    const [row, other] = [pick(made.length), pick(made.length)];
    const line = made[row]!;
    const at = pick(Math.max(1, line.length));
    switch (pick(8)) {
      case 0:
        line[at] = ODD[pick(ODD.length)]!;
        break;
      case 1:
        line[at] = `${line[at] ?? ''}${ODD[pick(ODD.length)]}`;
        break;
      case 2:
        line.splice(at, 1);
        break;
      case 3:
        line.splice(at, 0, ODD[pick(ODD.length)]!);
        break;
      case 4:
        made.splice(row, 0, [...made[other]!]);
        break;
      case 5:
        if (made.length > 1) made.splice(row, 1);
        break;
      case 6:
        line[at] = made[other]![pick(Math.max(1, made[other]!.length))] ?? '';
        break;
      default:
        made.splice(row, 0, [ODD[pick(ODD.length)]!]);
    }
  }
  return made;
}

function spoiltBytes({ name, bytes }: RecordFile, pick: Pick): RecordFile {
  let made = Uint8Array.from(bytes);
  for (let n = pick(5); n > 0; n -= 1) {
    const at = pick(Math.max(1, made.length));
    const kind = pick(4);
    if (kind === 0) made[at] = pick(256);
    else if (kind === 1) made = made.slice(0, at);
    else if (kind === 2) made = Uint8Array.from([...made.subarray(0, at), pick(256), ...made.subarray(at)]);
    else made = Uint8Array.from([...made.subarray(0, at), ...made.subarray(Math.min(made.length, at + pick(40)))]);
  }
  return { name, bytes: made };
}

for (const [kind, fileOf] of [
  ['CSV', csv],
  ['XLSX', xlsx],
] as const) {
  test(`${TIMES} spoilt extracts as ${kind}`, async () => {
    for (let seed = 0; seed < TIMES; seed += 1) {
      const pick = chance(seed * 7919 + kind.length);
      const ready = readyMappings[seed % readyMappings.length]!;
      const { headings, rows } = mappingTemplate(ready);
      const clean = fileOf(spoiltLines([headings, ...rows], pick));
      const file = pick(3) === 0 ? spoiltBytes(clean, pick) : clean;
      await assert.doesNotReject(check(file, mappingOf(ready)), `${kind}, seed ${seed}, ${ready.id}`);
    }
  });
}

async function check(file: RecordFile, mapping: Mapping): Promise<void> {
  const found = await recordFormatOf(file, ASKED);
  assert.ok(!found || (found.sureness >= 0 && found.sureness <= 1));
  const { reading, issues } = await extract.open(file, { ...ASKED, mapping });
  assert.ok(reading || issues.some(({ severity }) => severity === 'stops'));
  if (!reading) return;
  const { grid } = await readGrid(file);
  const texts =
    grid?.sheets.flatMap((sheet) => sheet.rows.flatMap(({ cells }) => cells.map(({ text }) => text))) ?? null;
  const stands = texts && standing(texts, file);
  for (const { rows } of reading.batches()) for (const row of rows) checkRow(row, mapping, stands);
}

interface Standing {
  has(text: string): boolean;
  days: ReadonlySet<Day>;
  numbers: ReadonlySet<number>;
}

function standing(all: readonly string[], { name, bytes }: RecordFile): Standing {
  const texts = new Set(all);
  const letters = name.endsWith('.csv') ? decodeText(bytes, name).text.replaceAll('"', '') : '';
  const days = all.flatMap((text) =>
    [readDay(text).value ?? [], readDay(text, { order: 'day-month-year' }).value ?? []].flat(),
  );
  return {
    // Two readers may part a line with stray quotation marks in two ways.
    has: (text) => texts.has(text) || letters.includes(text.replaceAll('"', '')),
    days: new Set([...days, ...days.map((day) => addDays(day, 1))]),
    numbers: new Set(all.flatMap((text) => readNumber(text).value ?? [])),
  };
}

/** `stands` is null where another reader refuses the file, as it does one with a quotation mark that is never closed. */
function checkRow(row: RegisterRow, mapping: Mapping, stands: Standing | null): void {
  assert.ok(row.place.row !== null && row.place.row >= 1, 'a place');
  assert.ok(row.id !== '', 'a number');
  const { about, fields } = tableOf(row.table);
  assert.ok(about !== 'person' || row.person !== null || row.table === 'contact' || row.table === 'practice-review');
  const told = new Set(mapping.columns.flatMap(({ codes }) => Object.values(codes ?? {})));
  for (const [name, value] of Object.entries(row)) {
    const field = fieldOf(row.table, name);
    if (!field || value === null || value === undefined) continue;
    if (Object.entries(mapping.defaults).some(([target, one]) => target.endsWith(`.${name}`) && one === value))
      continue;
    if (field.codes && typeof value === 'string') {
      const set = codeSetsById[field.codes];
      assert.ok(
        value.split(' ').every((code) => hasCode(set, code)),
        `${name}: ${value} is a code`,
      );
    } else if (stands && field.type === 'text') {
      assert.ok(
        String(value)
          .split('; ')
          .every((part) => stands.has(part)) || stands.has(String(value)),
        `${name}: ${value} stands in the file`,
      );
    } else if (stands && field.type === 'day')
      assert.ok(stands.days.has(value as Day), `${name}: ${value} is a day of the file`);
    else if (stands && typeof value === 'number')
      assert.ok(stands.numbers.has(value) || told.has(String(value)), `${name}: ${value} is a number of the file`);
  }
  for (const [name, text] of Object.entries(row.unread ?? {})) {
    assert.ok(Object.hasOwn(fields, name));
    if (stands)
      assert.ok(
        text.split('; ').some((part) => stands.has(part)) || stands.has(text),
        `${name}: ${text} stands in the file`,
      );
  }
}
