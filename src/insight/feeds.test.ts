// Feeds: what came, what is late, what is missing and since when, worked out by hand on a calendar.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Day, day, isoDay } from '../clocks/index.ts';
import { type Measure, type Statement, versionsOf } from '../measures/index.ts';
import { defaultSources } from './default-sources.ts';
import type { FeedChaser, FeedSource } from './feed.ts';
import { feedsOf } from './feeds.ts';

const measure = (id: string, of: Partial<Measure> = {}): Measure => ({
  id,
  title: id,
  section: 'health',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  aliases: [],
  ...of,
});
const MEASURES = [measure('waits'), measure('discharged'), measure('absence', { frequency: 'termly' })];

const source = (of: Partial<FeedSource> = {}): FeedSource => ({
  id: 'therapies',
  title: 'Therapies',
  owner: 'Therapy lead',
  contact: null,
  escalateTo: null,
  footprint: 'council',
  measures: ['waits'],
  dueDays: 15,
  derived: false,
  ...of,
});

/** What somebody sent, or, with no `sent`, what a paper of that day printed. */
const said = (
  id: string,
  period: string,
  on: string,
  value: number | null,
  of: Partial<Statement> = {},
): Statement => ({
  measure: id,
  period,
  value,
  numerator: null,
  denominator: null,
  decimals: 0,
  status: value === null ? 'awaited' : 'actual',
  dueOn: null,
  arrow: null,
  note: null,
  place: 'table',
  source: {
    paper: `${id} ${period} ${on}`,
    file: 'typed',
    statedOn: day(on),
    sheet: null,
    row: 1,
    column: 'A',
    printed: String(value),
    sent: { statedTime: '09:00:00.000', dataSource: 'therapies', typedBy: 'A. Nother' },
  },
  ...of,
});
const printed = (id: string, period: string, on: string, value: number | null): Statement => {
  const typed = said(id, period, on, value);
  const { sent: _, ...from } = typed.source;
  return { ...typed, source: from };
};

function feed(
  statements: Statement[],
  of: { source?: FeedSource; chasers?: FeedChaser[]; today?: string; began?: string; printedOn?: Day[] } = {},
) {
  return feedsOf({
    sources: [of.source ?? source()],
    measureOf: (id) => MEASURES.find((one) => one.id === id),
    versions: versionsOf('a', statements, () => false),
    printedOn: () => of.printedOn ?? [],
    chasers: of.chasers ?? [],
    began: day(of.began ?? '2025-01-01'),
    today: day(of.today ?? '2025-06-20'),
  })[0]!;
}
const lines = (of: ReturnType<typeof feed>, count: number) =>
  of.measures[0]!.lines.slice(0, count).map((line) => [line.period, isoDay(line.dueOn), line.state, line.daysLate]);

test('a return by its due date is on time, the day after it is late by one, and what never came is late until today', () => {
  const of = feed([
    said('waits', '2025-02', '2025-03-15', 4),
    said('waits', '2025-03', '2025-04-16', 5),
    said('waits', '2025-04', '2025-05-01', 6),
  ]);
  assert.deepEqual(lines(of, 4), [
    ['2025-05', '2025-06-15', 'not-received', 5],
    ['2025-04', '2025-05-15', 'on-time', null],
    ['2025-03', '2025-04-15', 'came-late', 1],
    ['2025-02', '2025-03-15', 'on-time', null],
  ]);
  assert.deepEqual([of.lastPeriod, of.missesInARow, of.next.do, of.next.period], ['2025-04', 1, 'chase', '2025-05']);
});

test('nothing is missing on the due date itself', () => {
  assert.deepEqual(lines(feed([], { today: '2025-06-15' }), 1), [['2025-05', '2025-06-15', 'due', null]]);
});

test('a nil return is an answer', () => {
  assert.equal(lines(feed([said('waits', '2025-05', '2025-06-10', 0)]), 1)[0]![2], 'on-time');
});

test('what its owner promises is awaited until that day, and not received after it', () => {
  const promise = [said('waits', '2025-05', '2025-06-10', null, { dueOn: day('2025-07-31') })];
  const line = (today: string) =>
    feed(promise, { today }).measures[0]!.lines.find(({ period }) => period === '2025-05')!;
  assert.deepEqual([line('2025-07-31').state, line('2025-07-31').awaitedUntil], ['awaited', day('2025-07-31')]);
  assert.deepEqual([line('2025-08-01').state, line('2025-08-01').daysLate], ['not-received', 47]);
});

test('a KPI that has not come since June 2020 says so, whatever the papers began with', () => {
  const of = feed([printed('waits', '2020-06', '2025-03-31', 12)], { began: '2025-03-31' });
  assert.equal(of.measures[0]!.lastPeriod, '2020-06');
  // due 15 April, 15 May and 15 June; what was due before the first paper cannot be called late
  assert.equal(of.missesInARow, 3);
  assert.deepEqual(
    of.requests.map(({ period, state }) => [period, state]),
    [
      ['2025-05', 'not-received'],
      ['2025-04', 'not-received'],
      ['2025-03', 'not-received'],
    ],
  );
});

test('one KPI missing for two months counts, however regularly the others come', () => {
  const of = feed(
    ['2025-03', '2025-04', '2025-05'].map((period, i) => said('discharged', period, `2025-0${i + 4}-10`, 3)),
    { source: source({ measures: ['discharged', 'waits'] }), began: '2025-05-01' },
  );
  assert.deepEqual(
    of.requests.slice(0, 2).map(({ period, state, came, of: all, missing }) => [period, state, came, all, missing]),
    [
      ['2025-05', 'not-received', 1, 2, ['waits']],
      ['2025-04', 'not-received', 1, 2, ['waits']],
    ],
  );
  assert.deepEqual([of.missesInARow, of.next.do], [2, 'escalate']);
});

test('a first miss is chased, chased again after a week, and a second miss is escalated', () => {
  const chased = (on: string, kind: FeedChaser['kind'] = 'chased'): FeedChaser => ({
    dataSource: 'therapies',
    period: '2025-05',
    kind,
    doneOn: day(on),
  });
  const first = [said('waits', '2025-04', '2025-05-01', 6)];
  const next = (statements: Statement[], chasers: FeedChaser[]) =>
    feed(statements, { chasers, began: '2025-05-10' }).next.do;
  assert.equal(next(first, []), 'chase');
  assert.equal(next(first, [chased('2025-06-17')]), 'wait');
  assert.equal(next(first, [chased('2025-06-13')]), 'chase-again');
  assert.equal(next([], [chased('2025-06-17')]), 'escalate');
  assert.equal(next([], [chased('2025-06-17'), chased('2025-06-18', 'escalated')]), 'wait');
  assert.equal(next([...first, said('waits', '2025-05', '2025-06-19', 1)], []), 'nothing');
});

test('a paper is late with a figure only where an earlier paper after the due date went without it', () => {
  const state = (printedOn: string[]) =>
    lines(feed([printed('waits', '2025-04', '2025-06-20', 6)], { printedOn: printedOn.map(day) }), 2)[1];
  assert.deepEqual(state(['2025-06-20']), ['2025-04', '2025-05-15', 'on-time', null]);
  assert.deepEqual(state(['2025-05-10', '2025-06-20']), ['2025-04', '2025-05-15', 'on-time', null]);
  assert.deepEqual(state(['2025-05-31', '2025-06-20']), ['2025-04', '2025-05-15', 'came-late', 36]);
});

test('a termly figure printed under a month is the term’s, and one carried forward is none', () => {
  const carried = printed('absence', '2025-04', '2025-05-31', 7);
  const of = feed([printed('absence', '2025-01', '2025-02-28', 7), { ...carried, status: 'carried-forward' }], {
    source: source({ measures: ['absence'], dueDays: 28 }),
    today: '2025-10-01',
  });
  assert.deepEqual(
    of.measures[0]!.lines.slice(0, 3).map(({ period, state }) => [period, state]),
    [
      ['2025-26-autumn', 'due'],
      ['2024-25-summer', 'not-received'],
      ['2024-25-spring', 'on-time'],
    ],
  );
  assert.equal(of.lastPeriod, '2024-25-spring');
});

test('a figure taken back by its owner is missing again', () => {
  const of = feed([
    said('waits', '2025-05', '2025-06-01', 6),
    said('waits', '2025-05', '2025-06-02', null, { status: 'rejected' }),
  ]);
  assert.equal(lines(of, 1)[0]![2], 'not-received');
});

test('sources follow from the catalogue: one an owner, nothing that a case system gives or that was set up', () => {
  const found = defaultSources(
    [
      measure('a', { source: 'ICB', owner: 'dco' }),
      measure('b', { source: 'CM', owner: 'send-assessment' }),
      measure('c', { source: 'CM + ONS', owner: 'send-assessment' }),
      measure('d', { source: 'worked out', owner: 'performance' }),
      measure('e', { source: 'health trust', owner: 'dco' }),
      measure('f', { source: 'HR', owner: 'workforce' }),
      measure('g'),
    ],
    new Set(['f']),
  );
  assert.deepEqual(
    found.map(({ id, measures, dueDays, derived }) => [id, measures, dueDays, derived]),
    [['dco', ['a', 'e'], null, true]],
  );
});
