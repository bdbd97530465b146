import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Grid } from './grid.ts';
import { statedAreaName } from './stated-area.ts';

const gridOf = (...texts: string[]): Grid => ({
  kind: 'text',
  sheets: [{ name: null, rows: texts.map((text, i) => ({ row: i + 1, cells: [{ text }], tabular: false, table: 0 })) }],
  issues: [],
});

for (const [text, name] of [
  ['Sandbourne Council', 'Sandbourne'],
  ['The Sandbourne City Council scorecard', 'Sandbourne'],
  ['Sandbourne Metropolitan Borough Council', 'Sandbourne'],
  ['Sandbourne MBC: SEND dashboard', 'Sandbourne'],
  ['London Borough of Sandbourne', 'Sandbourne'],
  ['Royal Borough of Sandbourne and Cliffe', 'Sandbourne and Cliffe'],
  ['Sandbourne upon Cliffe County Council', 'Sandbourne upon Cliffe'],
  ['Sandbourne Local Area SEND Partnership', 'Sandbourne'],
  ['Bridport, Sandbourne and Cliffe Council', 'Bridport, Sandbourne and Cliffe'],
  ['Our Council spends more', null],
  ['Local Area SEND Partnership', null],
  ['Each City Council', null],
] as const) {
  test(`“${text}” names ${name ?? 'no area'}`, () => {
    assert.equal(statedAreaName(gridOf(text)), name);
  });
}

test('the name that stands most often is taken', () => {
  assert.equal(
    statedAreaName(gridOf('Dorset Council', 'Sandbourne Council', 'Sent to Sandbourne Council')),
    'Sandbourne',
  );
});
