// Figures kept in memory: read again when something was written, once for all who ask, and never half of a write.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import pino from 'pino';
import { day } from '../clocks/index.ts';
import { type Area, openStore, type Store } from '../store/index.ts';
import { figuresOf } from './figures.ts';
import { type Context, perform } from './index.ts';

const AREA: Area = {
  code: 'E01',
  name: 'Northshire',
  kind: 'local area',
  validFrom: null,
  validTo: null,
  successor: null,
};
const now = () => new Date('2025-06-27T09:00:00Z');
let store: Store;
let ctx: Context;

before(async () => {
  store = await openStore({ dataDir: null, databaseUrl: null, now });
  ctx = {
    store: async () => store,
    today: day('2025-06-27'),
    now,
    log: pino({ level: 'silent' }),
    actor: { name: 'somebody', by: 'command' },
    area: null,
    dataDir: '/nowhere',
    hasStore: true,
    examples: '',
    progress: () => {},
    signal: new AbortController().signal,
  };
  await perform(ctx, 'init', { area: AREA.code, name: AREA.name });
});

after(() => store.close());

const sheet = (date: string, ...rows: string[]) =>
  Buffer.from(`SEND Scorecard\n\n${date}\n\nPI Index,KPIs,Mar-25,Apr-25,May-25\nPathway\n${rows.join('\n')}\n`);

async function imported(name: string, bytes: Buffer, matches: Record<string, string> = {}) {
  const outcome = await perform({ ...ctx }, 'import', { files: [{ name, bytes }], matches });
  return outcome.value!.files[0]!;
}

/** The store, doing something just before its so-manieth count of changes is asked for. */
function meddled(at: number, meddle: () => Promise<unknown>): Store {
  let asked = 0;
  return {
    ...store,
    async change(area) {
      asked += 1;
      if (asked === at) await meddle();
      return store.change(area);
    },
  };
}

test('what is written while figures are read is in them, with its number', async () => {
  const standing = await store.change(AREA.code);
  // the first count is asked before the reading, the second after it
  const figures = await figuresOf(
    meddled(2, () => imported('may.csv', sheet('31 May 2025', '1,Swimming lessons,1,2,3'))),
    AREA,
  );
  assert.deepEqual([figures.change, figures.papers.map((paper) => paper.fileName)], [standing + 1, ['may.csv']]);
  assert.equal(figures.versions.get('local-swimming-lessons 2025-05')?.at(-1)?.value, 3);
});

test('many who ask at once after a write share one reading', async () => {
  await figuresOf(store, AREA);
  await imported('june.csv', sheet('30 June 2025', '1,Swimming lessons,1,2,4'));
  const all = await Promise.all(Array.from({ length: 20 }, () => figuresOf(store, AREA)));
  assert.equal(new Set(all).size, 1);
  assert.equal(all[0]?.versions.get('local-swimming-lessons 2025-05')?.at(-1)?.value, 4);
});

test('a reading that failed is not kept', async () => {
  const broken = meddled(1, () => Promise.reject(new Error('the line broke')));
  await assert.rejects(figuresOf(broken, AREA), /the line broke/);
  assert.equal((await figuresOf(broken, AREA)).papers.length, 2);
});

test('a label that every object knows is a label like any other', async () => {
  const report = await imported(
    'names.csv',
    sheet('1 July 2025', '1,constructor,1,2,3', '2,toString,1,2,3', '3,__proto__,4,5,6'),
    { nothing: 'complaints-count' },
  );
  assert.deepEqual(
    report.rows.map((row) => [row.label, row.measure, row.how]),
    [
      ['constructor', 'local-constructor', 'local'],
      ['toString', 'local-tostring', 'local'],
      ['__proto__', 'local-proto', 'local'],
    ],
  );
  assert.deepEqual(
    report.issues.filter((issue) => issue.severity === 'stops').map((issue) => issue.code),
    ['row-unknown'],
  );
});

test('a row is matched by hand by its reference or by # and its number, which are not mistaken for each other', async () => {
  const rows = ['3,Swimming,1,2,3', '2,Running,1,2,3', '1,Walking,4,5,6'];
  const report = await imported('refs.csv', sheet('2 July 2025', ...rows), { 1: 'local-walks', '#2': 'local-runs' });
  assert.deepEqual(
    report.rows.map((row) => row.measure),
    ['local-swimming', 'local-runs', 'local-walks'],
  );
});

test('a KPI that a row is matched to is one that is known, or a name that is good in an address', async () => {
  const bytes = sheet('3 July 2025', '1,Rowing,1,2,3');
  const nearOf = async (id: string) => {
    const outcome = await perform({ ...ctx }, 'import', { files: [{ name: 'a.csv', bytes }], matches: { '#1': id } });
    assert.deepEqual(
      outcome.issues.map(({ code, where }) => [code, where]),
      [['measure-unknown', { field: 'matches' }]],
    );
    return outcome.issues[0]!.facts.near as string[];
  };
  assert.deepEqual(await nearOf('local-a"; x'), []);
  assert.ok((await nearOf('ehcp-activ-count')).includes('ehcp-active-count'));
});

test('of two papers of one name the newer is meant, in every operation', async () => {
  const name = 'scorecard.csv';
  await imported(name, sheet('31 January 2025', '1,Rowing,1,2,3'));
  await imported(name, sheet('28 February 2025', '1,Rowing,1,2,3'));
  const papers = await perform({ ...ctx }, 'papers', { paper: name });
  const scorecard = await perform({ ...ctx }, 'scorecard', { paper: name });
  assert.equal(papers.value?.one?.paper.statedOn, day('2025-02-28'));
  assert.deepEqual(
    scorecard.value?.papers.map((paper) => paper.statedOn),
    [day('2025-02-28')],
  );
});
