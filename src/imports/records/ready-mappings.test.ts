// Every ready mapping: its template is read by its own mapping without an issue, and is known again by its headings.

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { tableOf } from '../../register/index.ts';
import { readyMappings } from '../mappings/index.ts';
import { suggestForFile } from './choose-mapping.ts';
import { ASKED, csv, xlsx } from './extract.fixture.ts';
import { extract } from './extract.ts';
import { fieldOf, NUMBERS, partsOfTarget } from './mapping.ts';
import { askList, mappingOf, mappingTemplate } from './ready-mapping.ts';
import { recordFormatOf } from './recognise-records.ts';
import { checkedMapping } from './saved-mapping.ts';
import { readAll, told } from './sen2.fixture.ts';

for (const ready of readyMappings) {
  const { headings, rows: lines } = mappingTemplate(ready);
  const mapping = mappingOf(ready);

  test(`${ready.id}: the template is read as CSV and as a workbook, the same rows and nothing to say`, async () => {
    const asked = { ...ASKED, mapping };
    const text = await readAll(extract, csv([headings, ...lines]), asked);
    const book = await readAll(extract, xlsx([headings, ...lines]), asked);
    assert.deepEqual([text.issues, book.issues], [[], []]);
    assert.deepEqual(told(book.rows), told(text.rows));
    const own = ready.columns.map(({ table }) => table).filter((table) => table !== 'person');
    const filled = new Set(text.rows.map(({ table }) => table));
    const [main] = own;
    assert.equal(text.rows.filter(({ table }) => table === main).length >= 2, true, `two rows of ${main}`);
    assert.deepEqual(
      [...new Set(own)].filter((table) => !filled.has(table)),
      [],
    );
  });

  test(`${ready.id}: the template is known again by its headings alone`, async () => {
    const file = csv([headings, ...lines]);
    const { suggestion } = await suggestForFile(file);
    assert.deepEqual(
      [suggestion?.mapping.id, suggestion?.readable, suggestion?.columns.filter(({ taken }) => taken === null)],
      [ready.id, true, []],
    );
    const found = await recordFormatOf(file, ASKED);
    assert.deepEqual([found?.format.id, found!.sureness >= 0.8], ['extract', true]);
    const { columns } = suggestion!.mapping;
    assert.deepEqual(columns.map(({ dates, ...column }) => column).sort(byTarget), mapping.columns.toSorted(byTarget));
  });

  test(`${ready.id}: fields, defaults and codes are those of the register, and the list to ask for says all columns`, () => {
    assert.deepEqual(checkedMapping(JSON.parse(JSON.stringify(mapping))), { ok: true, value: mapping });
    for (const { table, field } of ready.columns) {
      assert.ok(NUMBERS.some((one) => one === field) || fieldOf(table, field), `${table}.${field}`);
    }
    for (const target of Object.keys(mapping.defaults)) assert.ok(partsOfTarget(target), target);
    for (const { lastDay, table, field } of ready.columns) {
      // The day on which a wait ended is the day of the move: nobody waits on it.
      if (table === 'waiting') continue;
      assert.equal(tableOf(table).spell?.to === field, lastDay === true, `${table}.${field} ends a spell`);
    }
    const list = askList(ready);
    assert.deepEqual(
      list.columns.map(({ heading }) => heading),
      headings,
    );
    assert.ok(list.columns.some(({ needed }) => needed));
  });
}

function byTarget(a: { table: string; field: string; group?: string }, b: typeof a): number {
  const key = (one: typeof a) => `${one.table}:${one.group}.${one.field}`;
  return key(a) < key(b) ? -1 : 1;
}

test('a ready mapping is called as its file is', () => {
  const files = readdirSync(new URL('../mappings', import.meta.url)).filter((name) => name !== 'index.ts');
  assert.deepEqual(
    readyMappings.map(({ id }) => `${id}.ts`),
    files.sort(),
  );
});

test('no heading is an alias of two columns of one ready mapping', () => {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  for (const { id, columns } of readyMappings) {
    const seen = new Map<string, string>();
    for (const { heading, also = [] } of columns) {
      for (const name of new Set([heading, ...also].map(plain))) {
        assert.ok((seen.get(name) ?? heading) === heading, `${id}: ${name} is ${seen.get(name)} and ${heading}`);
        seen.set(name, heading);
      }
    }
  }
});
