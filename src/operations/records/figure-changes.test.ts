// What a file changes on the scorecard, before it is saved: worked by hand in small files, and held against what saving it gives.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { measures } from '../../measures/index.ts';
import { openStore, type Store } from '../../store/index.ts';
import { contextOver, now } from '../checks/stores.fixture.ts';
import { type Context, perform } from '../index.ts';
import { decimalsApart } from './figure-change-words.ts';
import type { FigureChanges } from './figure-changes.ts';

const HEAD =
  'Child number,Date of birth,Request number,Request received,Requested by,Decision to assess,Decision to assess sent';
/** Of R1 the decision was due on 26 May and sent on the 20th; R2 waits. */
const FIRST = `${HEAD}
C1,04/05/2016,R1,14/04/2025,Parent,Yes,20/05/2025
C2,13/05/2019,R2,06/05/2025,School,,
`;
/** R3, received in April, is entered late: its decision was due on 27 May and sent on the 28th. */
const LATE = `${FIRST}C3,01/09/2012,R3,15/04/2025,School,Yes,28/05/2025
`;

const KPIS = measures.filter(({ workedOut }) => workedOut).length;

let store: Store;
before(async () => {
  store = await openStore({ dataDir: null, databaseUrl: null, now });
  await perform(context(), 'init', { area: 'E01', name: 'Northshire' });
});
after(() => store.close());

const context = (own: Partial<Context> = {}) => contextOver(() => store, own);

async function bring(name: string, text: string, asked: object = {}, own: Partial<Context> = {}) {
  const files = [{ name, bytes: new TextEncoder().encode(text) }];
  const outcome = await perform(context(own), 'import', { files, save: false, ...asked });
  const [report] = outcome.value?.files ?? [];
  assert.ok(report, JSON.stringify(outcome.issues));
  return report;
}

async function figuresOf(...asked: Parameters<typeof bring>): Promise<FigureChanges> {
  const { records, issues } = await bring(...asked);
  assert.ok(records?.figures, JSON.stringify(issues));
  return records.figures;
}

const changeOf = ({ changed }: FigureChanges, id: string) => changed.find(({ measure }) => measure === id);

/** How much stands in the tables that an import writes to. */
async function standing(): Promise<unknown> {
  const { rows } = await store.run(`select (select count(*) from register.load) as loads,
    (select count(*) from register.request) as requests, (select count(*) from register.person_apart) as people,
    (select count(*) from register.person_record) as records, (select count(*) from activity) as entries`);
  return rows;
}

test('the first records of all say how many KPIs get their first figures, with or without a store', async () => {
  const nowhere = await figuresOf('sen-2025-05-30.csv', FIRST, {}, { hasStore: false });
  const found = await figuresOf('sen-2025-05-30.csv', FIRST);
  assert.deepEqual(found, nowhere);
  assert.equal(found.isFirst, true);
  assert.match(
    found.sentence,
    /^Nobody has brought case records before: \d+ of \d+ KPIs get their first figures, May 2024 to May 2025\.$/,
  );
  const requests = changeOf(found, 'requests-count')!;
  assert.deepEqual(
    [requests.period, requests.now.value, requests.ifSaved.value, requests.others, requests.firsts.slice(-2)],
    ['2025-05', null, 1, [], ['2025-04', '2025-05']],
  );
});

test('a request that is entered late changes the month it came in and the share of its decision', async () => {
  await bring('sen-2025-05-30.csv', FIRST, { save: true });
  const stood = await standing();
  const found = await figuresOf('sen-2025-05-31.csv', LATE);
  assert.deepEqual([found.from, found.to, found.kpis, found.isFirst], ['2024-05', '2025-05', KPIS, false]);
  assert.deepEqual(changeOf(found, 'requests-count'), {
    measure: 'requests-count',
    title: 'Requests for an EHC needs assessment',
    unit: 'count',
    period: '2025-04',
    now: { value: 1, numerator: 1, denominator: null },
    ifSaved: { value: 2, numerator: 2, denominator: null },
    difference: 1,
    decimals: null,
    sentence: 'Requests for an EHC needs assessment, April 2025: 1 becomes 2.',
    others: ['2025-04'],
    firsts: [],
    newestFirst: null,
  });
  const share = changeOf(found, 'six-week-decision-pct')!;
  assert.deepEqual(
    [share.period, share.now, share.ifSaved, share.difference],
    ['2025-05', { value: 1, numerator: 1, denominator: 1 }, { value: 0.5, numerator: 1, denominator: 2 }, -0.5],
  );
  assert.match(share.sentence, /: 1 of 1 becomes 1 of 2\.$/);
  assert.match(found.sentence, /^This file changes \d+ of \d+ KPIs: \d+ figures in \d periods, May 2024 to May 2025\./);
  assert.deepEqual(await standing(), stood);
});

test('what it says is what saving it gives, and said again afterwards it changes nothing', async () => {
  const found = await figuresOf('sen-2025-05-31.csv', LATE);
  await bring('sen-2025-05-31.csv', LATE, { save: true });
  for (const { measure, period, ifSaved } of found.changed) {
    const outcome = await perform(context(), 'work-out', { measure, from: period, to: period });
    assert.ok(outcome.ok, measure);
    const [value] = outcome.value.values;
    const { value: is, numerator, denominator } = value!;
    assert.deepEqual({ value: is, numerator, denominator }, ifSaved, measure);
  }
  assert.ok(found.changed.length > 2);
  const again = await figuresOf('sen-again-2025-05-31.csv', `${LATE}\n`);
  assert.deepEqual(
    [again.changed, again.sentence],
    [[], `This file changes none of ${KPIS} KPIs, May 2024 to May 2025.`],
  );
});

test('an extract that is older is refused when it is looked at, before anybody saves it', async () => {
  const { issues, records } = await bring('sen-2025-05-29.csv', FIRST.replace('Parent', 'School'));
  assert.deepEqual(
    issues.filter(({ severity }) => severity === 'stops').map(({ code }) => code),
    ['older-extract'],
  );
  assert.equal(records?.figures, null);
});

test('of a file that says much it is worked out only when somebody asks', async () => {
  const lines = Array.from({ length: 2_600 }, (_, i) => `D${i},03/02/2015,S${i},02/05/2025,Parent,,`);
  const many = `${LATE}${lines.join('\n')}\n`;
  const stood = await standing();
  assert.equal((await bring('sen-2025-06-01.csv', many)).records?.figures, null);
  const found = await figuresOf('sen-2025-06-01.csv', many, { figures: 'always' });
  const { now: was, ifSaved } = changeOf(found, 'requests-count')!;
  assert.deepEqual([was.value, ifSaved.value], [1, 2_601]);
  assert.deepEqual(await standing(), stood);
});

test('figures that print alike are said with as many decimals as tell them apart', () => {
  const figure = (value: number) => ({ value, numerator: 60, denominator: null });
  const of = (unit: 'days' | 'count' | 'percent', was: number, is: number) =>
    decimalsApart({ unit, now: figure(was), ifSaved: figure(is) });
  assert.deepEqual([of('days', 41.1, 41), of('days', 41.02, 41), of('days', 41, 40)], [1, 2, null]);
  assert.deepEqual([of('count', 3, 4), of('days', 41, 41), of('percent', 0.5001, 0.5)], [null, null, null]);
});
