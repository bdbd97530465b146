// The dry run of the DfE's release from an imported return: figures, case numbers, the switch, the board beside it, and who may see it.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import pino from 'pino';
import { day } from '../../clocks/index.ts';
import { openStore, type Store } from '../../store/index.ts';
import { type Context, perform } from '../index.ts';

const now = () => new Date('2025-06-27T09:00:00Z');
let store: Store;
let ctx: Context;

const person = (upn: string, below: string) =>
  `<Person><Surname>Example</Surname><PersonBirthDate>2016-05-04</PersonBirthDate><Sex>F</Sex><UPN>${upn}</UPN>${below}</Person>`;
const request = (fields: string, below = '') => `<Requests>${fields}${below}</Requests>`;
const planned = (issued: string, mediation: string, week20: string) =>
  request(
    `<ReceivedDate>2024-01-01</ReceivedDate><RequestSource>1</RequestSource><RequestOutcomeDate>2024-02-12</RequestOutcomeDate><RequestOutcome>Y</RequestOutcome><RequestMediation>${mediation}</RequestMediation>`,
    `<Assessment><AssessmentOutcome>Y</AssessmentOutcome><AssessmentOutcomeDate>${issued}</AssessmentOutcomeDate><Week20>${week20}</Week20><NamedPlan><StartDate>${issued}</StartDate></NamedPlan></Assessment><ActivePlans><PlacementDetail><SENSetting>EHE</SENSetting><PlacementRank>1</PlacementRank></PlacementDetail><SENneed><SENtype>ASD</SENtype><SENtypeRank>1</SENtypeRank></SENneed></ActivePlans>`,
  );

const XML = `<Message><Header><CollectionDetails><Collection>SEN2</Collection><Year>2025</Year><ReferenceDate>2025-01-16</ReferenceDate></CollectionDetails><Source><LEA>839</LEA></Source></Header><Persons>
${person('A1', planned('2024-05-20', '0', '0'))}
${person('A2', planned('2024-05-21', '1', '0'))}
${person('A3', planned('2024-05-19', '0', '1'))}
${person('A4', request('<ReceivedDate>2024-03-01</ReceivedDate><RequestOutcome>A</RequestOutcome>'))}
</Persons></Message>`;

const MONTHS = 'Jan-24,Feb-24,Mar-24,Apr-24,May-24,Jun-24,Jul-24,Aug-24,Sep-24,Oct-24,Nov-24,Dec-24';
const SCORECARD = `SEND Scorecard\n\n31 January 2025\n\nPI Index,KPIs,${MONTHS}\nPathway\n1,No. of requests for EHC assessment,3,0,1,0,0,0,0,0,0,0,0,1\n`;

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
  await perform(ctx, 'init', { area: 'E06009999', name: 'Northshire' });
  const files = [
    { name: 'sen2.xml', bytes: new TextEncoder().encode(XML) },
    { name: 'scorecard.csv', bytes: new TextEncoder().encode(SCORECARD) },
  ];
  const matches = { 'No. of requests for EHC assessment': 'requests-count' };
  const imported = await perform({ ...ctx }, 'import', { files, matches });
  assert.deepEqual(
    imported.issues.filter(({ severity }) => severity === 'stops'),
    [],
  );
});

after(() => store.close());

async function release(asked: object = {}) {
  const outcome = await perform({ ...ctx }, 'sen2-release', { collection: 2025, ...asked });
  assert.ok(outcome.ok, JSON.stringify(outcome.issues));
  return outcome.value;
}

test('the release is counted from the return that was imported, with the authority that it names', async () => {
  const { counts, shares, collection } = await release();
  const values = (...names: string[]) => names.map((name) => counts[name]!.value);
  assert.deepEqual(collection, { year: 2025, censusDay: '2025-01-16', la: '839' });
  assert.deepEqual(values('requests_received_in_year', 'decided_to_assess', 'outstanding', 'six_weeks'), [4, 3, 1, 3]);
  assert.deepEqual(
    values('plans_issued', 'within_20', 'plans_issued_excluding_exceptions', 'within_20_excluding'),
    [3, 2, 2, 1],
  );
  assert.deepEqual(values('plans_setting_elsewhere_ehe', 'plans_need_asd', 'plans_age_8', 'plans_sex_f'), [3, 3, 3, 3]);
  assert.deepEqual([shares.within_20_pct!.value, shares.within_20_excluding_pct!.value], [66.7, 50]);
  assert.equal(counts.within_20!.cases.length, 2);
});

test('cases with mediation or an appeal can be left out of the 20 weeks', async () => {
  const { counts, shares } = await release({ disputed: 'left out' });
  assert.deepEqual([counts.plans_issued!.value, shares.within_20_pct!.value], [2, 100]);
});

test('the board’s twelve months stand beside it, and what cannot be compared says how many are missing', async () => {
  const { board } = await release();
  const named = Object.fromEntries(board.map((one) => [one.name, one]));
  assert.deepEqual([named.requests_received_in_year!.value, named.requests_received_in_year!.board.value], [4, 5]);
  const { numerator, denominator, own, board: figure } = named.decided_to_assess_pct!;
  assert.deepEqual([numerator, denominator, own?.numerator, own?.denominator, figure.missing], [3, 4, 3, 3, 12]);
});

test('the return’s own operation gives the same counts', async () => {
  const outcome = await perform({ ...ctx }, 'sen2', { collection: 2025 });
  assert.ok(outcome.ok);
  assert.deepEqual(outcome.value.counts, (await release()).counts);
});

test('a code that no authority has and a year without a return are refused, each at its field', async () => {
  const other = await perform({ ...ctx }, 'sen2-release', { collection: 2025, la: '000' });
  assert.deepEqual(
    other.issues.map(({ code, where }) => [code, where.field]),
    [['la-code', 'la']],
  );
  const unknown = await perform({ ...ctx }, 'sen2-release', { collection: 2019 });
  assert.deepEqual(
    unknown.issues.map(({ code, where }) => [code, where.field]),
    [['sen2-year', 'collection']],
  );
});

test('pages of a live store do not show it until there is sign-in', async () => {
  const page = await perform({ ...ctx, actor: { name: 'Ada', by: 'page' } }, 'sen2-release', { collection: 2025 });
  assert.deepEqual(
    page.issues.map(({ code }) => code),
    ['not-allowed'],
  );
});
