// Schools and settings of a breakdown by name: as the records name them, in the order in which they are read.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { RegisterRow } from '../../register/index.ts';
import type { Store } from '../../store/index.ts';
import { type Context, findOperation, perform } from '../index.ts';
import { aRecordsStore, load, record } from '../quality/records.fixture.ts';

const placed = (person: string, line: number, urn: string | null): RegisterRow[] => [
  record('person', person, person, line, { bornOn: '2015-12-10' }),
  record('request', `r ${person}`, person, line, { receivedOn: '2024-09-02' }),
  record('plan', `p ${person}`, person, line, {
    request: `r ${person}`,
    startedOn: '2025-01-20',
    issuedOn: '2025-01-20',
  }),
  ...(urn === null
    ? []
    : [
        record('placement', `s ${person}`, person, line, {
          plan: `p ${person}`,
          fact: 'attended',
          rank: 1,
          urn,
          startedOn: '2025-01-20',
        }),
      ]),
];
const school = (urn: string, line: number, name: string | null): RegisterRow =>
  record('establishment', urn, '', line, { urn, name, kind: 'mainstream' });

/** Ada and Ben at a school with a name, Cleo at the one before it in the alphabet, Dev at one without, Eve at none. */
const CASES = [
  ...placed('a', 2, '990001'),
  ...placed('b', 3, '990001'),
  ...placed('c', 4, '990002'),
  ...placed('d', 5, '990003'),
  ...placed('e', 6, null),
];
const SCHOOLS = [
  school('990001', 2, 'Marram Grass Primary School'),
  school('990002', 3, 'Beacon Hill School'),
  school('990003', 4, null),
];
const GROUPS = [
  ['everybody', 5],
  ['Beacon Hill School (990002)', 1],
  ['Marram Grass Primary School (990001)', 2],
  ['setting 990003', 1],
  ['no setting recorded', 1],
];

describe('schools and settings of a breakdown', () => {
  let store: Store;
  let ctx: Context;
  before(async () => {
    ({ store, ctx } = await aRecordsStore());
    await load(store, { on: '2025-06-02', rows: CASES });
    await load(store, { on: '2025-06-02', source: 'gias', rows: SCHOOLS });
  });
  after(() => store.close());

  const asked = { measure: 'ehcp-issued-month-count', from: '2025-01', to: '2025-01', by: 'establishment' };

  test('stand by name with their number, those without a name by number, whoever has none last', async () => {
    for (const engine of ['columns', 'sql'] as const) {
      const outcome = await perform({ ...ctx }, 'work-out', { ...asked, engine });
      assert.ok(outcome.ok, JSON.stringify(outcome));
      const { values } = outcome.value;
      assert.deepEqual(
        values.map(({ slice, value }) => [slice?.words ?? 'everybody', value]),
        GROUPS,
      );
    }
  });

  test('the scorecard and the case list name the group as the breakdown does', async () => {
    const scorecard = await perform({ ...ctx }, 'scorecard-from-cases', { by: 'establishment', month: '2025-01' });
    assert.ok(scorecard.ok);
    assert.deepEqual(
      scorecard.value.groups.map(({ words }) => words),
      GROUPS.slice(1).map(([words]) => words),
    );
    const list = await perform({ ...ctx }, 'cases', {
      measure: asked.measure,
      period: '2025-01',
      by: 'establishment',
      is: '990001',
    });
    assert.ok(list.ok);
    assert.deepEqual((findOperation('cases')!.json(list.value) as { slice: object }).slice, {
      by: 'establishment',
      is: '990001',
      words: 'Marram Grass Primary School (990001)',
    });
  });
});
