// The register's tables in the database are those of the catalogue, field by field and type by type.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { type TableId, tables } from '../register/index.ts';
import { SQL_TYPES, snake, sqlTable, storedFields } from './register-tables.ts';
import { engines } from './stores.fixture.ts';

const COMMON = {
  area: 'text',
  from_source: 'text',
  id: 'text',
  version: 'bigint',
  person: 'integer',
  sheet: 'text',
  row: 'integer',
  unread: 'jsonb',
  standing: 'text',
  last_seen: 'date',
  digest: 'text',
  load: 'bigint',
  known_from: 'timestamp with time zone',
  known_to: 'timestamp with time zone',
};

const BESIDE = [
  'case_key',
  'destruction',
  'hold',
  'load',
  'load_seen',
  'person_answer',
  'person_apart',
  'person_likeness',
  'person_link',
  'person_record',
];

for (const { name, skip, open } of engines) {
  test(`${name}: every table, field and type of the catalogue has its column, and there are no others`, {
    skip,
  }, async () => {
    const store = await open();
    const { rows } = await sql<{ table_name: string; column_name: string; data_type: string }>`
      select table_name, column_name, data_type from information_schema.columns
      where table_schema = 'register'`.execute(store.db);
    await store.close();
    const found: Record<string, Record<string, string>> = {};
    for (const { table_name, column_name, data_type } of rows) {
      found[table_name] ??= {};
      found[table_name][column_name] = data_type;
    }
    for (const beside of BESIDE) {
      assert.ok(found[beside], beside);
      delete found[beside];
    }
    const asked = tables.map(({ id, fields }) => {
      const own = Object.entries(fields).flatMap(([field, { type, apart }]) =>
        apart ? [] : [[snake(field), SQL_TYPES[type]] as const],
      );
      return [snake(id), { ...COMMON, ...(id === 'person' ? { apart: 'bigint' } : {}), ...Object.fromEntries(own) }];
    });
    assert.deepEqual(found, Object.fromEntries(asked));
  });
}

test('names are written as the database writes them', () => {
  assert.deepEqual(['practice-review', 'receivedOn', 'section41', 'by'].map(snake), [
    'practice_review',
    'received_on',
    'section41',
    'by',
  ]);
  assert.equal(sqlTable('school-roll'), 'register.school_roll');
});

test('no field is called as a column that every row has', () => {
  for (const { id } of tables) {
    for (const { column } of storedFields(id as TableId))
      assert.ok(!Object.keys(COMMON).includes(column.replaceAll('"', '')), `${id} ${column}`);
  }
});
