// Figures and cases from the stored records: asked for by month, breakdown, source and day, and refused with what to do.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { RegisterRow } from '../../register/index.ts';
import type { Store } from '../../store/index.ts';
import { type Context, findOperation, perform } from '../index.ts';
import { AREA, aRecordsStore, load, record } from '../quality/records.fixture.ts';
import { workedOut } from '../worked-out.ts';
import { keptTables } from './kept-tables.ts';

const UPN = 'A123456789012';

/** A request of 2 September 2024 whose plan came on a day; Ada goes by her pupil number, Byron is of the east. */
const plan = (person: string, request: string, on: string): RegisterRow[] => [
  record('request', request, person, 2, { receivedOn: '2024-09-02' }),
  record('plan', `plan ${person}`, person, 2, { request, startedOn: on, issuedOn: on }),
];
const ADA = record('person', 'a', UPN, 2, { bornOn: '2015-12-10', locality: 'West' });
const BYRON = record('person', 'b', '118205', 3, { bornOn: '2009-01-22', locality: 'East' });
const ROWS = [ADA, BYRON, ...plan(UPN, 'r1', '2025-01-20'), ...plan('118205', 'r2', '2025-01-21')];
const advice = (id: string, on: string) =>
  record('advice', id, '118205', 4, { kind: 'd', requestedOn: '2025-01-06', returnedOn: on });

type Said = {
  values: { period: string; slice: { is: string } | null; value: number | null; status: string; why: string | null }[];
};

describe('figures and cases from the stored records', () => {
  let store: Store;
  let ctx: Context;
  before(async () => {
    ({ store, ctx } = await aRecordsStore());
    await load(store, { on: '2025-06-02', rows: [...ROWS, advice('c1', '2025-02-17')] });
    await load(store, {
      on: '2025-06-03',
      source: 'eps',
      rows: [advice('e1', '2025-02-18'), advice('e2', '2025-02-10')],
    });
  });
  after(() => store.close());

  const json = async (id: 'work-out' | 'cases', input: object): Promise<unknown> => {
    const outcome = await perform({ ...ctx }, id, input as never);
    assert.ok(outcome.ok, JSON.stringify(outcome.issues));
    return findOperation(id)!.json(outcome.value);
  };
  const figures = async (input: object) => {
    const { values } = (await json('work-out', input)) as Said;
    return values.map(({ period, slice, value, status, why }) => [period, slice?.is ?? 'all', value, status, why]);
  };
  const refusal = async (id: 'work-out' | 'cases', input: object) => {
    const outcome = await perform({ ...ctx }, id, input as never);
    return outcome.ok ? [] : outcome.issues.map(({ code, where }) => `${code} ${where.field ?? ''}`.trim());
  };

  test('a percentage is a number like 50, its months before and after the records have none', async () => {
    assert.deepEqual(await figures({ measure: 'twenty-week-incl-pct', from: '2024-12', to: '2025-01' }), [
      ['2024-12', 'all', null, 'not-applicable', 'not available before 2025-01-20'],
      ['2025-01', 'all', 50, 'actual', null],
    ]);
    assert.deepEqual(await figures({ measure: 'ehcp-issued-month-count', from: '2025-05' }), [
      ['2025-05', 'all', 0, 'actual', null],
      ['2025-06', 'all', 0, 'provisional', null],
    ]);
  });

  test('a breakdown stands after everybody', async () => {
    const asked = { measure: 'ehcp-issued-month-count', from: '2025-01', to: '2025-01', by: 'locality' };
    assert.deepEqual(await figures(asked), [
      ['2025-01', 'all', 2, 'actual', null],
      ['2025-01', 'East', 1, 'actual', null],
      ['2025-01', 'West', 1, 'actual', null],
    ]);
  });

  test('another source gives its own figure, and a day before its records none', async () => {
    const asked = { measure: 'ep-advice-6wk-pct', from: '2025-02', to: '2025-02' };
    assert.deepEqual(await figures(asked), [['2025-02', 'all', 100, 'actual', null]]);
    assert.deepEqual(await figures({ ...asked, source: 'eps' }), [['2025-02', 'all', 50, 'actual', null]]);
    assert.deepEqual(await refusal('work-out', { ...asked, knownAt: '2025-06-01' }), ['no-case-records']);
    assert.deepEqual(await refusal('work-out', { ...asked, source: 'eps', knownAt: '2025-06-02' }), [
      'record-source-unknown source',
    ]);
  });

  test('cases say who and why, by numbers that are no pupil numbers, and are as many as the figure counts', async () => {
    const asked = { measure: 'twenty-week-incl-pct', period: '2025-01' };
    const [timely, late, all] = (await Promise.all(
      (['numerator', 'excluded', 'denominator'] as const).map((part) => json('cases', { ...asked, part })),
    )) as { count: number; cases: { id: string; person: string; why: string }[] }[];
    assert.deepEqual([timely!.count, late!.count, all!.count], [1, 1, 2]);
    assert.deepEqual(
      timely!.cases.map(({ id, person }) => [id, person]),
      [['plan pupil number kept apart', 'pupil number kept apart']],
    );
    assert.deepEqual(
      late!.cases.map(({ id, person }) => [id, person]),
      [['plan 118205', '118205']],
    );
    assert.match(late!.cases[0]!.why, /141 days/);
    const east = (await json('cases', { ...asked, part: 'denominator', by: 'locality', is: 'East' })) as typeof late;
    assert.equal(east!.count, 1);
  });

  test('what cannot be answered says which word is the matter', async () => {
    const of = { measure: 'twenty-week-incl-pct' };
    assert.deepEqual(await refusal('work-out', { measure: 'twenty-weeks' }), ['measure-unknown measure']);
    assert.deepEqual(await refusal('work-out', { measure: 'mhst-4wk-pct' }), ['measure-not-from-cases measure']);
    assert.deepEqual(await refusal('work-out', { ...of, by: 'colour' }), ['slice-unknown by']);
    assert.deepEqual(await refusal('work-out', { measure: 'ehcp-rate-10k', by: 'need' }), ['slice-not-held by']);
    assert.deepEqual(await refusal('work-out', { ...of, from: '2025-07' }), ['period-ahead from']);
    assert.deepEqual(await refusal('work-out', { ...of, from: '2025-03', to: '2025-01' }), ['periods-backwards from']);
    assert.deepEqual(await refusal('work-out', { ...of, from: 'May' }), ['period-not-known from']);
    assert.deepEqual(await refusal('work-out', { ...of, source: 'eps' }), ['records-not-brought source']);
    assert.deepEqual(await refusal('cases', { ...of, period: 'May' }), ['period-not-known period']);
    assert.deepEqual(await refusal('cases', { ...of, period: '2025-Q1' }), ['period-of-other-kind period']);
    assert.deepEqual(await refusal('cases', { ...of, period: '2024-12' }), ['not-told period']);
    assert.deepEqual(await refusal('cases', { ...of, period: '2025-01', by: 'locality', is: 'North' }), [
      'slice-value-unknown is',
    ]);
    const count = { measure: 'ehcp-issued-month-count', period: '2025-01', part: 'denominator' };
    assert.deepEqual(await refusal('cases', count), ['part-not-there part']);
  });

  test('a page of a live store lists no cases and breaks nothing down by officer', async () => {
    const live = await aRecordsStore('live');
    await load(live.store, { on: '2025-06-02', rows: ROWS });
    const cases = await perform({ ...live.ctx }, 'cases', { measure: 'twenty-week-incl-pct', period: '2025-01' });
    const officers = await perform({ ...live.ctx }, 'work-out', { measure: 'twenty-week-incl-pct', by: 'officer' });
    assert.deepEqual(
      [cases, officers].map((one) => (one.ok ? 'done' : one.issues[0]!.code)),
      ['not-allowed', 'not-allowed'],
    );
    await live.store.close();
  });

  test('the scorecard from cases has every KPI that they tell, and one value of a breakdown', async () => {
    const asked = { month: '2025-01', from: '2025-01', by: 'locality', is: 'East' };
    const outcome = await perform({ ...ctx }, 'scorecard-from-cases', asked);
    assert.ok(outcome.ok, JSON.stringify(outcome.issues));
    const rows = outcome.value.sections.flatMap((section) => section.rows);
    const late = rows.find(({ measure }) => measure.id === 'twenty-week-incl-pct')!;
    assert.deepEqual(
      late.values.map(({ slice, value }) => [slice?.is, value]),
      [['East', 0]],
    );
    assert.ok(rows.length > 50);
    const none = await perform({ ...ctx }, 'scorecard-from-cases', { ...asked, is: 'North' });
    assert.equal(none.ok ? '' : none.issues[0]!.code, 'slice-value-unknown');
  });

  test('whoever holds figures against one another is given those of periods that are over and told', async () => {
    const found = await workedOut({ store }, AREA.code, ['ehcp-issued-month-count', 'mhst-4wk-pct'], null);
    assert.deepEqual(
      found.map(({ period, value }) => [period, value]),
      [
        ['2025-01', 2],
        ['2025-02', 0],
        ['2025-03', 0],
        ['2025-04', 0],
        ['2025-05', 0],
      ],
    );
    const one = await workedOut({ store }, AREA.code, ['twenty-week-incl-pct'], ['2025-01']);
    assert.deepEqual(one, [
      { measure: 'twenty-week-incl-pct', period: '2025-01', value: 0.5, numerator: 1, denominator: 2 },
    ]);
  });

  test('the source that counts can be chosen, and what was read is kept until records or that choice change', async () => {
    const first = await keptTables(store, AREA.code);
    await perform({ ...ctx }, 'set-record-source', { id: 'eps', title: 'Psychologists’ log', owner: 'Ada' });
    assert.equal(await keptTables(store, AREA.code), first);
    const unknown = await perform({ ...ctx }, 'set-counted-source', { table: 'advice', source: 'hr' });
    assert.equal(unknown.ok ? '' : unknown.issues[0]!.code, 'counted-source-unknown');
    const chosen = await perform({ ...ctx }, 'set-counted-source', { table: 'advice', source: 'eps' });
    assert.deepEqual(chosen.ok && [chosen.value.source, chosen.value.changed], ['eps', true]);
    const asked = { measure: 'ep-advice-6wk-pct', from: '2025-02', to: '2025-02' };
    assert.deepEqual(await figures(asked), [['2025-02', 'all', 50, 'actual', null]]);
    await load(store, {
      on: '2025-06-04',
      source: 'eps',
      rows: [advice('e1', '2025-02-10'), advice('e2', '2025-02-10')],
    });
    assert.deepEqual(await figures(asked), [['2025-02', 'all', 100, 'actual', null]]);
  });
});
