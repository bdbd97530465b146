// Rows of nonsense: no check is brought down by them, and none says who somebody is.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../clocks/index.ts';
import type { CheckContext } from './check.ts';
import { checkHeld } from './check-run.ts';
import { caseChecks } from './checks/index.ts';
import { codeSetOf, exampleContext } from './held.fixture.ts';
import { blankRow, type Held, nothingHeld, type Row, type TableId, tableIds, tableOf } from './record.ts';
import type { Field } from './table.ts';

const DAYS = ['0001-01-01', '1899-12-30', '1900-01-01', '2020-02-29', '2024-01-01', '2024-07-31', '2024-12-31']
  .concat(['2025-01-15', '2025-01-16', '2025-01-17', '2025-02-15', '2025-03-01', '9999-12-31'])
  .map(day);
const BIRTHS = ['0001-01-02', '1999-08-31', '2000-02-29', '2009-01-16', '2016-05-04', '9998-06-15'];
const SECRETS = { surname: 'Featherstonehaugh', forename: 'Persephone', postcode: 'ZQ7 7QZ', upn: 'Q77', uln: '77' };
const TEXTS = ['', ' ', '0', 'constructor', '<b>', '113900', '839', '909', '=1+1', 'ＡＢＣ', '\u0000', 'x'.repeat(300)];

/** Numbers that look like chance and are the same every time. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function anyValue(field: Field, name: string, next: (below: number) => number): unknown {
  const pick = <V>(from: readonly V[]): V => from[next(from.length)]!;
  if (next(3) === 0) return null;
  if (name in SECRETS) return SECRETS[name as keyof typeof SECRETS];
  if (name === 'bornOn') return day(pick(BIRTHS));
  if (field.type === 'day') return pick(DAYS);
  if (field.type === 'whole' || field.type === 'decimal') return pick([-1, 0, 1, 2, 0.5, 2025, 1e15]);
  if (field.type === 'yes-no') return next(2) === 0;
  if (field.type === 'of') return `${field.of}-${next(4)}`;
  if (field.codes !== undefined && next(4) > 0) return pick(codeSetOf(field.codes));
  return pick(TEXTS);
}

function anyRow<T extends TableId>(table: T, i: number, next: (below: number) => number): Row<T> {
  const fields: [string, Field][] = Object.entries(tableOf(table).fields);
  const row = blankRow(table, { id: `${table}-${i}`, person: `person-${next(2)}`, place: { sheet: null, row: i } });
  const values = fields.map(([name, field]) => [name, anyValue(field, name, next)]);
  const unread = next(4) === 0 ? { unread: { [fields[next(fields.length)]![0]]: SECRETS.surname } } : {};
  return { ...row, ...Object.fromEntries(values), ...unread };
}

function anyHeld(seed: number): Held {
  const next = chance(seed);
  const held = nothingHeld();
  const fill = <T extends TableId>(table: T) => {
    const rows: Row<T>[] = held[table];
    for (let i = 0, many = next(4); i < many; i++) rows.push(anyRow(table, i, next));
  };
  for (const table of tableIds) fill(table);
  return held;
}

const people = Array.from({ length: 1000 }, (_, i) => anyHeld(i + 1));
const establishments = new Map(
  people.flatMap(({ establishment }) => establishment).map((row) => [row.urn ?? '', row] as const),
);
const contexts: [string, CheckContext][] = ([2023, 2024, 2025, 2027, null] as const).map((year) => [
  year === null ? 'records that are no return' : `a return of ${year}`,
  {
    ...exampleContext({ name: '', held: {}, year, finds: [] }, 'sen2'),
    establishments,
    earlier: { activePlans: 3, placedByUrn: new Map([['113900', 1000]]) },
  },
]);

for (const [name, ctx] of contexts)
  test(`nonsense in ${name} brings no check down and is put in words without saying who it is about`, () => {
    const { findings, looked } = checkHeld(people, ctx);
    assert.ok(findings.length > people.length);
    assert.ok(Object.keys(looked).length > 0 && Object.keys(looked).length <= caseChecks.length);
    const secret = [...Object.values(SECRETS).filter((text) => text.length > 3), ...BIRTHS];
    const bad = findings.filter(({ check, found }) => {
      const said = `${JSON.stringify(found.facts)} ${check.sentence(found.facts)}`;
      return secret.some((text) => said.includes(text)) || /undefined|NaN|\[object|Infinity/.test(said);
    });
    assert.deepEqual(
      bad.map(({ check, found }) => [check.id, found.facts, check.sentence(found.facts)]).slice(0, 5),
      [],
    );
  });
