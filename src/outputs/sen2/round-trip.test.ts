// A return that is made, written in each of its forms and imported again is the same register.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { day } from '../../clocks/index.ts';
import { sen2Blade, sen2Template, sen2Xml } from '../../imports/index.ts';
import { sen2CsvZip } from './csv.ts';
import { comparable, MADE_BY, peopleOf, returnArbitrary, rowsOf } from './made-returns.fixture.ts';
import { sen2Return } from './sen2-return.ts';
import { sen2Workbook } from './workbook.ts';
import { sen2XmlFile } from './xml.ts';

const LONG = process.env.WAYMARK_LONG === '1';
const WORKBOOK = { by: MADE_BY, madeOn: day('2025-02-01'), findings: [] };

test('made by chance, written and imported again, a return is the same rows whichever way it goes', async () => {
  await fc.assert(
    fc.asyncProperty(returnArbitrary, async (given) => {
      const first = await rowsOf(sen2Xml, 'a.xml', sen2XmlFile(given, MADE_BY));
      const made = sen2Return(peopleOf(first.rows), given.collection);
      assert.deepEqual(made.notReturned, []);
      const expected = comparable(first.rows);
      const again = await rowsOf(sen2Xml, 'b.xml', sen2XmlFile(made, MADE_BY));
      assert.deepEqual(comparable(again.rows), expected);
      const blade = await rowsOf(sen2Blade, 'b.zip', sen2CsvZip(made, MADE_BY));
      assert.deepEqual(comparable(blade.rows), expected);
      const template = await rowsOf(sen2Template, 'b.xlsx', await sen2Workbook(made, WORKBOOK));
      assert.deepEqual(comparable(template.rows), expected);
    }),
    { numRuns: LONG ? 2000 : 60, seed: 4 },
  );
});
