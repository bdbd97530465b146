// Figures from case records on pages: beside the printed ones, broken down, with their case lists, as SQL, as files, and what a case would change.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { addDays, day } from '../clocks/index.ts';
import { perform } from '../operations/index.ts';
import { blankRow, type RegisterRow, type TableId } from '../register/index.ts';
import { bear, commitLoad, openStore, type Store, stageLoad, stageRecords, startOfDay } from '../store/index.ts';
import { contextOver } from './pages.fixture.ts';
import { webApp } from './server.ts';

const now = () => new Date('2025-06-27T09:00:00Z');
const actor = { name: 'Ada', by: 'command' } as const;
const area = { code: 'E01', name: 'Testshire', kind: 'council', validFrom: null, validTo: null, successor: null };
const KPI = 'twenty-week-incl-pct';
const PAPER = `SEND Improvement Board Scorecard\n\n31 May 2025\n
PI Index,Required direction of travel,Frequency,KPIs,Mar-25,Apr-25,May-25,Target
Pathway
101,▲,Monthly,% of new EHCPs issued within 20 weeks (including exceptions),50.0%,50.0%,55.4%,70%
124,,Monthly,No. of compliments,2,0,1,
125,,Monthly,No. of visits to the website,20,30,10,
`;

/** Weeks from request to plan, and the kind of need, of plans issued in May 2025; the last case is still waiting. */
const MAY_PLANS = [
  { weeks: 18, need: 'ASD' },
  { weeks: 25, need: 'ASD' },
  { weeks: 20, need: 'SEMH' },
  { weeks: 19, need: 'SEMH' },
  { weeks: 40, need: 'SEMH' },
];
const WAITING = 'C-10';

const blank = <T extends TableId>(table: T, id: string, person: string) =>
  blankRow(table, { id, person, place: { sheet: 'Export', row: 2 } });

function caseOf(number: number, weeks: number, need: string | null): RegisterRow[] {
  const person = `C-${number}`;
  const issuedOn = need === null ? null : day('2025-05-15');
  const receivedOn = addDays(issuedOn ?? day('2025-06-20'), -7 * weeks);
  const startedOn = addDays(receivedOn, 42);
  const request = { receivedOn, outcome: 'Y', outcomeOn: startedOn };
  const assessment = {
    request: `R${number}`,
    startedOn,
    ...(issuedOn ? { outcome: 'Y', outcomeOn: issuedOn } : { outcome: 'A' }),
  };
  const plan = { request: `R${number}`, assessment: `A${number}`, startedOn: issuedOn, issuedOn };
  return [
    { ...blank('person', person, person), table: 'person', bornOn: day('2015-03-03') },
    { ...blank('request', `R${number}`, person), table: 'request', ...request },
    { ...blank('assessment', `A${number}`, person), table: 'assessment', ...assessment },
    ...(need === null
      ? []
      : ([
          { ...blank('plan', `P${number}`, person), table: 'plan', ...plan },
          {
            ...blank('need', `N${number}`, person),
            table: 'need',
            plan: `P${number}`,
            type: need,
            rank: 1,
            fromOn: issuedOn,
          },
        ] as RegisterRow[])),
  ];
}

const rows = [...MAY_PLANS.flatMap(({ weeks, need }, i) => caseOf(i + 1, weeks, need)), ...caseOf(10, 30, null)];

async function load(store: Store): Promise<void> {
  const staged = await stageLoad(store, {
    area: area.code,
    sha256: 'june',
    fileName: 'june.csv',
    format: 'extract',
    source: 'case-system',
    holds: 'snapshot',
    tables: ['person', 'request', 'assessment', 'plan', 'need'],
    statedAt: startOfDay(day('2025-06-26')),
    statedBy: 'file',
    collection: null,
    mapping: null,
    columns: {},
  });
  await stageRecords(store, staged, rows);
  await store.write(area.code, { operation: 'import', actor, facts: {} }, (tx) =>
    commitLoad(tx, staged, { issues: [] }),
  );
}

async function pagesOver(mode: 'demo' | 'live') {
  const store = await openStore({ dataDir: null, databaseUrl: null, now });
  after(() => store.close());
  await bear(store, { mode, version: '0', area, activity: { operation: 'init', actor, facts: {} } });
  await load(store);
  const ctx = contextOver(() => store, { actor });
  const files = [{ name: 'may.csv', bytes: new TextEncoder().encode(PAPER) }];
  assert.ok((await perform(ctx, 'import', { files })).ok);
  const app = webApp({ context: (who, signal) => contextOver(() => store, { actor: who, signal }), token: 'none' });
  const ask = async (path: string, init: RequestInit = {}) => {
    const answer = await app.request(`http://localhost${path}`, init);
    return { status: answer.status, text: await answer.text(), type: answer.headers.get('content-type') ?? '' };
  };
  const post = (path: string, fields: Record<string, string>) =>
    ask(path, { method: 'POST', body: new URLSearchParams(fields), headers: { origin: 'http://localhost' } });
  return { store, ask, post };
}

const { store, ask, post } = await pagesOver('demo');
/** What a reader reads: without mark-up, and every gap one space. */
const words = (text: string) =>
  text
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ');
const page = async (path: string) => words((await ask(path)).text);
/** The first cells of the rows of a page's table. */
const firstCells = (text: string) =>
  [...text.matchAll(/<th scope="row"[^>]*>([\s\S]*?)<\/th>/g)].map(([, cell]) => words(cell!).trim());

test('a KPI says what case records give beside the printed figure, how that was made, and how it is worked out', async () => {
  const text = await page(`/kpis/${KPI}`);
  assert.match(text, /Worked out from case records May 2025: 3 of 5\./);
  assert.match(text, /May 2025 3 of 5 55\.4% 4\.6 percentage points more by hand Case list, May 2025/);
  assert.match(text, /Counted plans by “Final plan sent”.* Out of plans by/);
});

test('each part of a case list has as many cases as the figure says, in the order of case numbers', async () => {
  const listed: Record<string, string[]> = {};
  for (const part of ['numerator', 'denominator', 'excluded']) {
    const { text } = await ask(`/kpis/${KPI}/cases?period=2025-05&part=${part}`);
    assert.match(words(text), /May 2025: 3 of 5\. Counted 3 Out of 5 Out of these, not counted, and why 2/);
    listed[part] = firstCells(text);
  }
  assert.deepEqual(listed, {
    numerator: ['C-1', 'C-3', 'C-4'],
    denominator: ['C-1', 'C-2', 'C-3', 'C-4', 'C-5'],
    excluded: ['C-2', 'C-5'],
  });
});

test('the list says why, leads to the record, and can be taken away as a file', async () => {
  const { text } = await ask(`/kpis/${KPI}/cases?period=2025-05&part=excluded`);
  assert.match(words(text), /175 days from Received \(request\), 21 November 2024; at most 140 asked/);
  assert.match(text, /href="\/records\/case-system\/plan\/P2"/);
  const csv = await ask(`/kpis/${KPI}/cases?period=2025-05&part=excluded&csv=1`);
  assert.match(csv.type, /text\/csv/);
  assert.deepEqual(
    csv.text
      .trim()
      .split('\r\n')
      .map((line) => line.split(',').slice(0, 4).join(' ')),
    ['number kind_of_record source case', 'P2 plan case-system C-2', 'P5 plan case-system C-5'],
  );
});

test('a group has its own list, and a month of which records tell nothing says so', async () => {
  const { text } = await ask(`/kpis/${KPI}/cases?period=2025-05&by=need&is=SEMH`);
  assert.deepEqual(firstCells(text), ['C-3', 'C-4']);
  assert.match(words(text), /social, emotional and mental health: 2 of 3\./);
  assert.match(
    await page(`/kpis/${KPI}/cases?period=2024-01`),
    /Case records tell nothing of January 2024: they begin on 15 May 2025\./,
  );
  assert.match(
    await page(`/kpis/${KPI}/cases?period=2025-05&by=need&is=VI`),
    /Nothing is recorded under “vision impairment” by primary need/,
  );
});

test('broken down, groups add up to the whole, and small ones are counts', async () => {
  const text = await page(`/kpis/${KPI}?by=need`);
  assert.match(text, /By primary need/);
  assert.match(text, /No group by primary need differs from the whole by more than chance\./);
  assert.match(text, /Everybody .*3 of 5/);
  assert.match(text, /Autistic spectrum disorder .*1 of 2/);
  assert.match(text, /Social, emotional and mental health .*2 of 3/);
});

test('the explorer finds a KPI, shows it by two breakdowns, and gives it as files', async () => {
  assert.match(await page('/explore?words=20+weeks'), /New EHC plans issued within 20 weeks, exceptions included/);
  const text = await page(`/explore?measure=${KPI}&by=need&and=phase&from=2025-04&to=2025-05`);
  assert.match(text, /Social, emotional and mental health, primary .*2 of 3/);
  const csv = await ask(`/explore?measure=${KPI}&by=need&from=2025-05&to=2025-05&as=csv`);
  assert.match(csv.text, /2025-05,need,SEMH,"social, emotional and mental health",66\.66\d*,2,3,actual,/);
  const outside = await ask(`/explore?measure=${KPI}&by=need&from=2025-05&to=2025-05&as=csv&audience=public`);
  assert.match(outside.text, /2025-05,need,SEMH,"social, emotional and mental health",c,c,c,suppressed,/);
  const book = await ask(`/explore?measure=${KPI}&from=2025-05&to=2025-05&as=xlsx`);
  assert.deepEqual([book.status, book.text.slice(0, 2)], [200, 'PK']);
});

test('what cannot be shown says why and what to do', async () => {
  const { status, text } = await ask('/explore?measure=ehcp-rate-10k&by=need');
  assert.equal(status, 422);
  assert.match(words(text), /cannot be broken down by primary need.* Show everybody/);
  assert.match(await page('/explore?words=nosuchthing'), /No KPI from case records matches/);
  assert.match(await page('/explore?measure=compliments-count'), /Case records do not tell/);
});

test('the query is shown for everybody and for a breakdown', async () => {
  assert.match(await page(`/kpis/${KPI}/sql`), /with period as .* select area, period, numerator, denominator/);
  assert.match(await page(`/kpis/${KPI}/sql?by=need`), /select area, period, slice, numerator, denominator/);
});

test('the scorecard from case records keeps the printed figure beside, and shows one group alone', async () => {
  const text = await page('/scorecard/cases?month=2025-05');
  assert.match(text, /One figure differs from what papers or people say for May 2025\./);
  assert.match(text, /within 20 weeks \(including exceptions\).* by hand 55\.4%/);
  assert.match(text, /2 KPIs are not here Case records do not tell them: papers and returns do\. /);
  const group = await page('/scorecard/cases?month=2025-05&by=need&was=need&is=SEMH');
  assert.match(group, /Scorecard from case records, social, emotional and mental health, May 2025/);
  assert.match(group, /2 of 3/);
  assert.doesNotMatch(group, /by hand 55/);
  assert.match(await page('/scorecard'), /From case records/);
});

test('the scorecard of one group leaves with small figures for inside, and without them for the board and everybody', async () => {
  const asked = '/scorecard/cases?month=2025-05&by=need&is=SEMH&csv=1';
  const line = async (path: string) => {
    const { text, type } = await ask(path);
    assert.match(type, /text\/csv/);
    const own = text.split('\r\n').find((one) => one.includes(`,${KPI},`) && one.includes(',2025-05,'))!;
    return own.slice(own.indexOf(',2025-05,')).split(',').slice(2, 6);
  };
  assert.deepEqual(await line(asked), ['66.6666666667', '2', '3', 'actual']);
  for (const audience of ['board', 'public'])
    assert.deepEqual(await line(`${asked}&audience=${audience}`), ['c', '', '', 'suppressed']);
  // the page itself is read inside
  assert.match(await page('/scorecard/cases?month=2025-05&by=need&is=SEMH&audience=public'), /2 of 3/);
  const { text } = await ask('/api/scorecard-from-cases?month=2025-05&by=need&is=SEMH&audience=public');
  const json = JSON.parse(text) as {
    sections: { rows: { measure: string; values: { period: string; value: number | null; status: string }[] }[] }[];
  };
  const row = json.sections.flatMap(({ rows }) => rows).find(({ measure }) => measure === KPI)!;
  assert.deepEqual(
    row.values.filter(({ period }) => period === '2025-05').map(({ value, status }) => [value, status]),
    [[null, 'suppressed']],
  );
});

test('what is refused names months, days and groups in words', async () => {
  const said: [string, RegExp][] = [
    ['/scorecard/cases?month=2025-09', /September 2025 has not begun on the day that is looked from\./],
    [
      '/scorecard/cases?by=need&is=VI',
      /Nothing is recorded under “vision impairment” by primary need\. There is: autistic spectrum disorder \(ASD\); social, emotional and mental health \(SEMH\); not recorded\./,
    ],
    [`/explore?measure=${KPI}&from=2025-05&to=2025-03`, /May 2025 comes after March 2025\./],
    [`/explore?measure=ehcp-rate-10k&by=need,phase`, /cannot be broken down by primary need and phase:/],
  ];
  for (const [path, words] of said) assert.match(await page(path), words);
});

test('a what-if says what would change, warns where doing right lowers a figure, and keeps nothing', async () => {
  const change = await store.change(area.code);
  const asked = { event: 'plan-issued', cases: WAITING, day: '20', month: '5', year: '2025' };
  const text = words((await post('/what-if', asked)).text);
  assert.match(text, /If the final plan is sent on 20 May 2025, for one case, [0-9]+ KPIs change\./);
  assert.match(
    text,
    /May 2025: 60\.0% \(3 of 5\) becomes 50\.0% \(3 of 6\)\. It lowers this figure, and is right all the same/,
  );
  assert.match(text, /Nothing of it is kept/);
  assert.equal(await store.change(area.code), change);
  assert.match(await page(`/what-if?case=${WAITING}`), /What would happen/);
  const unknown = await post('/what-if', { ...asked, cases: 'C-99' });
  assert.equal(unknown.status, 422);
  assert.match(words(unknown.text), /Nobody is held under C-99/);
});

test('in a live store the figure stays, and the list is for casework roles', async () => {
  const live = await pagesOver('live');
  const { status, text } = await live.ask(`/kpis/${KPI}/cases?period=2025-05`);
  assert.equal(status, 200);
  assert.match(words(text), /May 2025: 3 of 5\./);
  assert.match(words(text), /Case lists are for casework roles/);
  assert.doesNotMatch(text, /C-1\b|P1\b/);
  const kpi = await live.ask(`/kpis/${KPI}?by=officer`);
  assert.doesNotMatch(kpi.text, /\/cases\?|Case officer/);
  assert.equal((await live.ask('/what-if')).status, 422);
});
