// The shape of the queries: what they read, that every join is within an area, and what has no query.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../../clocks/index.ts';
import { measures } from '../catalogue/index.ts';
import { workedOutFields } from '../fields/index.ts';
import type { Measure } from '../measure.ts';
import { type TwinAsked, twinOf } from './twin.ts';

const ASKED: TwinAsked = {
  from: '2024-01',
  to: '2024-12',
  today: day('2024-11-17'),
  leapBirthday: '28 February',
  dialect: 'postgres',
};
const measure = (id: string): Measure => measures.find((one) => one.id === id)!;
const tablesRead = (sql: string) => [...new Set([...sql.matchAll(/waymark\.(\w+)/g)].map(([, table]) => table))].sort();

test('every measure that is worked out has a query, and no other has one', () => {
  for (const one of measures) assert.equal(twinOf(one, ASKED) !== null, one.workedOut !== undefined, one.id);
});

test('a query reads no more tables than its measure asks about', () => {
  assert.deepEqual(tablesRead(twinOf(measure('ehcp-active-count'), ASKED)!.sql), ['area', 'plan']);
  assert.deepEqual(tablesRead(twinOf(measure('ehcp-active-count'), { ...ASKED, slice: 'need' })!.sql), [
    'need',
    'plan',
  ]);
  assert.deepEqual(tablesRead(twinOf(measure('ehcp-mainstream-pct'), ASKED)!.sql), [
    'area',
    'placement',
    'plan',
    'setting',
  ]);
});

test('every join is within one area, but for the list of periods and lists written out', () => {
  const slices = [undefined, 'age', 'provision', 'officer', 'in-care', 'request-source'] as const;
  for (const one of measures)
    for (const slice of slices) {
      const sql = twinOf(one, slice ? { ...ASKED, slice } : ASKED)?.sql.replaceAll(/\s+/g, ' ') ?? '';
      const joins = sql.matchAll(
        /(?<!cross )join (?!period|\(values)(.*?)(?= (?:left )?join | cross join | where | group by | order by )/g,
      );
      for (const [join, on] of joins)
        if (!on!.startsWith('(')) assert.match(join, /area = \w+\.area/, `${one.id} ${slice ?? ''}`);
      assert.doesNotMatch(sql, /partition by (?!(\w+\.)?area)/, one.id);
    }
});

test('a period that has not begun, and a breakdown that the rows do not have, have no query', () => {
  assert.equal(twinOf(measure('requests-count'), { ...ASKED, from: '2024-12' }), null);
  assert.equal(twinOf(measure('requests-rate-10k-month'), { ...ASKED, slice: 'sex' }), null);
  assert.equal(twinOf(measure('vacancy-ep-fte'), { ...ASKED, slice: 'sex' }), null);
});

test('every field that is worked out from other rows is worked out in a query', () => {
  for (const { id, table, field } of workedOutFields) {
    const counting: Measure = {
      ...measure('requests-count'),
      workedOut: {
        ...measure('requests-count').workedOut!,
        formula: {
          kind: 'count',
          top: [
            { flow: 'contact', on: 'receivedOn' },
            { stock: table, from: 'person.bornOn', to: 'person.diedOn', where: [{ field, stated: true }] },
          ],
        },
      },
    };
    assert.match(twinOf(counting, ASKED)!.sql, /is not null/, id);
  }
});

test('a month by its name, a term by its published first day', () => {
  const termly: Measure = { ...measure('requests-count'), window: 'term' };
  const halfTerms = ['autumn-1', 'autumn-2', 'spring-1', 'spring-2', 'summer-1', 'summer-2'].map((name, i) => ({
    period: `2023-24-${name}`,
    from: day(['2023-09-04', '2023-10-30', '2024-01-08', '2024-02-19', '2024-04-15', '2024-06-03'][i]!),
    to: day(['2023-10-21', '2023-12-22', '2024-02-10', '2024-03-29', '2024-05-25', '2024-07-20'][i]!),
  }));
  const { sql } = twinOf(termly, { ...ASKED, from: '2023-24-autumn', to: '2023-24-summer', halfTerms })!;
  assert.match(sql, /\('2023-24-spring', date '2024-01-08'\)/);
  assert.match(
    twinOf(measure('requests-count'), ASKED)!.sql,
    /generate_series\(timestamp '2024-01-01', timestamp '2024-11-01'/,
  );
});
