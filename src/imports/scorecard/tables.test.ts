import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Paper, PaperRow } from '../paper.ts';
import { aContext, gridOfText } from './grid-of-text.fixture.ts';
import { readScorecard } from './index.ts';

/** A row in one line: section, reference, label, then each month with its place and figure. */
function brief({ section, ref, label, cells }: PaperRow): string {
  const months = cells.map(
    ({ period, place, value, status, priorYear }) =>
      `${priorYear ? 'last year ' : ''}${period} ${place.column}${place.row} ${value ?? status}`,
  );
  return [section ?? '-', ref ?? '-', label, ...months].join(' | ');
}

const csv = (text: string, more = {}) =>
  readScorecard(gridOfText(text, 'csv', ','), aContext({ fileName: 'scorecard.csv', ...more }));
const text = (lines: string) => readScorecard(gridOfText(lines), aContext());
const rowsOf = (paper: Paper) => paper.rows.map(brief);
const codesOf = (paper: Paper) =>
  paper.issues.map(({ code }) => code).filter((code) => code !== 'date-from-last-month');

test('a header is found below a title, and columns stand in any order', () => {
  const paper = csv(
    'SEND scorecard May 2025,,,,,,\n,,,,,,\nTarget,National Average,May-25,Good is,Indicator,Apr-25,KPI Ref\n70%,46.4%,55.4%,High,% in 20 weeks,74.1%,1.1',
  );
  assert.deepEqual(rowsOf(paper), ['- | 1.1 | % in 20 weeks | 2025-04 F4 0.741 | 2025-05 C4 0.554']);
  const [row] = paper.rows;
  assert.deepEqual(
    [row!.target!.value, row!.benchmarks.map(({ level, cell }) => [level, cell.value]), row!.polarity, row!.unit],
    [0.7, [['england', 0.464]], 'higher', 'percent'],
  );
  assert.deepEqual([paper.title, codesOf(paper)], ['SEND scorecard May 2025', []]);
});

test('years in a row above their months', () => {
  const paper = csv('KPI,2024,,2025,,Target,England\n,Nov,Dec,Jan,Feb,,\nTimeliness,,,,,,\nNo. of plans,1,2,3,4,5,6');
  assert.deepEqual(rowsOf(paper), [
    'Timeliness | - | No. of plans | 2024-11 B4 1 | 2024-12 C4 2 | 2025-01 D4 3 | 2025-02 E4 4',
  ]);
  assert.deepEqual([paper.rows[0]!.target!.value, paper.rows[0]!.benchmarks[0]!.cell.value], [5, 6]);
});

test('two years over months are a school year when they begin in September, else a financial one', () => {
  assert.deepEqual(rowsOf(csv('KPI,2024/25,,\n,Sep,Oct,Jan\nPlans,1,2,3')), [
    '- | - | Plans | 2024-09 B3 1 | 2024-10 C3 2 | 2025-01 D3 3',
  ]);
  assert.deepEqual(rowsOf(csv('KPI,2024/25,,\n,Apr,May,Jan\nPlans,1,2,3')), [
    '- | - | Plans | 2024-04 B3 1 | 2024-05 C3 2 | 2025-01 D3 3',
  ]);
  assert.deepEqual(rowsOf(csv('KPI,2024/25,\n,Q1,Q4\nPlans,1,2')), ['- | - | Plans | 2024-Q2 B3 1 | 2025-Q1 C3 2']);
});

test('months over their numerator, denominator and percentage', () => {
  const paper = csv('KPI,Apr-25,,,May-25,,\n,Num,Den,%,Num,Den,%\n20 weeks,40,54,74.1%,31,56,55.4%');
  assert.deepEqual(rowsOf(paper), ['- | - | 20 weeks | 2025-04 D3 0.741 | 2025-05 G3 0.554']);
  assert.deepEqual(
    paper.rows[0]!.cells.map(({ numerator, denominator }) => [numerator, denominator]),
    [
      [40, 54],
      [31, 56],
    ],
  );
});

test('months without any year end at the last such month before the paper, and that is said', () => {
  const paper = csv('Measure,Nov,Dec,Jan,Feb\nPlans,1,2,3,4', { fileName: 'Scorecard 2025-03.csv' });
  assert.deepEqual(rowsOf(paper), ['- | - | Plans | 2024-11 B2 1 | 2024-12 C2 2 | 2025-01 D2 3 | 2025-02 E2 4']);
  assert.deepEqual(codesOf(paper), ['years-worked-out']);
});

test('a month without a year follows the one before it', () => {
  assert.deepEqual(rowsOf(csv('Measure,Nov 24,Dec,Jan,Feb 25\nPlans,1,2,3,4')), [
    '- | - | Plans | 2024-11 B2 1 | 2024-12 C2 2 | 2025-01 D2 3 | 2025-02 E2 4',
  ]);
});

test('a table turned on its side keeps the place of each cell', () => {
  const paper = csv('Month,No. of plans,% in 20 weeks\nTarget,,70%\nJan-25,4453,67.4%\nFeb-25,4500,requested');
  assert.deepEqual(rowsOf(paper), [
    '- | - | No. of plans | 2025-01 B3 4453 | 2025-02 B4 4500',
    '- | - | % in 20 weeks | 2025-01 C3 0.674 | 2025-02 C4 awaited',
  ]);
  assert.deepEqual([paper.rows[1]!.target!.value, paper.rows[1]!.place], [0.7, { sheet: null, row: 1, column: 'C' }]);
});

test('one line a KPI and month is gathered into one row a KPI', () => {
  const paper = csv(
    'Section,Indicator,Period,Value,Numerator,Denominator,Notes\nPathway,% in 20 weeks,2025-05,55.4%,31,56,fell\nPathway,% in 20 weeks,2025-04,74.1%,40,54,\nPathway,Requests,May 2025,97,,,\nPathway,Requests,soon,98,,,',
  );
  assert.deepEqual(rowsOf(paper), [
    'Pathway | - | % in 20 weeks | 2025-04 D3 0.741 | 2025-05 D2 0.554',
    'Pathway | - | Requests | 2025-05 D4 97',
  ]);
  assert.deepEqual(paper.rows[0]!.cells[1]!.note, 'fell');
  assert.deepEqual(
    [codesOf(paper), paper.texts.map(({ lines }) => lines)],
    [['period-not-understood'], [['Pathway\tRequests\tsoon\t98']]],
  );
});

test('in the long shape lines of England and the region are what the row is compared with', () => {
  const paper = csv(
    'Indicator,Geography,Year,Value\nPlans,Sandbourne,2024,4432\nPlans,England,2023,500000\nPlans,England,2024,576474\nPlans,South West,2024,61000',
  );
  assert.deepEqual(rowsOf(paper), ['- | - | Plans | 2024 D2 4432']);
  assert.deepEqual(
    paper.rows[0]!.benchmarks.map(({ level, cell }) => [level, cell.value, cell.place.row]),
    [
      ['england', 576474, 4],
      ['region', 61000, 5],
    ],
  );
});

test('arrow columns between months belong to the month before them', () => {
  const [row] = csv('Indicator,Jan-25,DoT,Feb-25,DoT,Mar-25,DoT\nPlans,5,⬇️,7,p,7,↔').rows;
  assert.deepEqual([row!.cells.map(({ arrow }) => arrow), row!.trend], [['down', 'up', 'same'], null]);
});

test('a single trend column is the trend of the row', () => {
  const [row] = csv('Indicator,Jan-25,Feb-25,Trend\nPlans,5,7,▲').rows;
  assert.deepEqual([row!.cells.map(({ arrow }) => arrow), row!.trend], [[null, null], 'up']);
});

test('latest, previous month and last year count from the month in the title', () => {
  const paper = csv(
    'SEND Scorecard - September 2025,,,,\nMeasure,Target,Current month,Previous month,Same month last year\nPlans,5,61,60,55',
  );
  assert.deepEqual(rowsOf(paper), ['- | - | Plans | last year 2024-09 E3 55 | 2025-08 D3 60 | 2025-09 C3 61']);
  assert.deepEqual(codesOf(paper), ['month-from-heading']);
});

test("last year's month is told from the run, apart from it or at its edge", () => {
  assert.deepEqual(rowsOf(csv('KPI,Apr-25,May-25,Target,May-24\nPlans,1,2,3,4')), [
    '- | - | Plans | last year 2024-05 E2 4 | 2025-04 B2 1 | 2025-05 C2 2',
  ]);
  assert.deepEqual(rowsOf(csv('KPI,May-24,Apr-25,May-25\nPlans,4,1,2')), [
    '- | - | Plans | last year 2024-05 B2 4 | 2025-04 C2 1 | 2025-05 D2 2',
  ]);
  assert.deepEqual(rowsOf(csv('KPI,Sep-23,Mar-24,Sep-24\nPlans,4,1,2')), [
    '- | - | Plans | 2023-09 B2 4 | 2024-03 C2 1 | 2024-09 D2 2',
  ]);
});

test('dates stored by a workbook, day numbers and American dates are months', () => {
  assert.deepEqual(rowsOf(csv('KPI,45627,45658,45689\nPlans,1,2,3')), [
    '- | - | Plans | 2024-12 B2 1 | 2025-01 C2 2 | 2025-02 D2 3',
  ]);
  const american = csv('KPI,12/01/2024,01/01/2025,02/01/2025\nPlans,1,2,3');
  assert.deepEqual(
    [rowsOf(american), codesOf(american)],
    [['- | - | Plans | 2024-12 B2 1 | 2025-01 C2 2 | 2025-02 D2 3'], ['dates-month-first']],
  );
  assert.deepEqual(rowsOf(csv('KPI,01/12/2024,01/01/2025,01/02/2025\nPlans,1,2,3')), [
    '- | - | Plans | 2024-12 B2 1 | 2025-01 C2 2 | 2025-02 D2 3',
  ]);
});

test('quarters, terms and years', () => {
  const paper = csv('KPI,2023/24,Q1 24/25,Q4 24/25,Autumn 2025\nPlans,1,2,3,4');
  assert.deepEqual(rowsOf(paper), [
    '- | - | Plans | last year 2023-24-financial B2 1 | 2024-Q2 C2 2 | 2025-Q1 D2 3 | last year 2025-26-autumn E2 4',
  ]);
  assert.deepEqual(codesOf(paper), []);
  assert.deepEqual(codesOf(csv('KPI,2022/23,2023/24\nPlans,1,2')), ['year-taken-as-financial']);
});

test('two columns of one month with different figures stop the import, with equal ones they do not', () => {
  const different = csv('KPI,Dec-24,Jan-25,Jan-25\nPlans,1,2,3\nRequests,4,5,5\nReviews,6,,7');
  assert.deepEqual(rowsOf(different), [
    '- | - | Plans | 2024-12 B2 1 | 2025-01 C2 2 | 2025-01 D2 rejected',
    '- | - | Requests | 2024-12 B3 4 | 2025-01 C3 5',
    '- | - | Reviews | 2024-12 B4 6 | 2025-01 D4 7',
  ]);
  const [found] = different.issues;
  assert.deepEqual(
    [found!.code, found!.severity, found!.where, found!.facts],
    [
      'month-twice-different',
      'stops',
      { sheet: undefined, row: 1, column: 'D', field: 'Jan-25' },
      { heading: 'Jan-25', month: '2025-01', columns: ['C', 'D'], rows: 1, firstRow: 2, label: 'Plans' },
    ],
  );
  assert.deepEqual(codesOf(csv('KPI,Dec-24,Jan-25,Jan-25\nPlans,1,2,2')), ['month-twice']);
});

test('months out of order are kept as they are headed, and said', () => {
  const paper = csv('KPI,Dec-24,Jan-24,Feb-25,Mar-25\nPlans,1,2,3,4');
  assert.deepEqual(
    [rowsOf(paper), codesOf(paper)],
    [['- | - | Plans | 2024-01 C2 2 | 2024-12 B2 1 | 2025-02 D2 3 | 2025-03 E2 4'], ['months-out-of-order']],
  );
  assert.deepEqual(codesOf(csv('KPI,Mar-25,Feb-25,Jan-25\nPlans,1,2,3')), []);
});

test('sections: rows by themselves, a column, the heading of the labels, words above a table', () => {
  const sections = (paper: Paper) => paper.rows.map(({ section, label }) => `${section}: ${label}`);
  assert.deepEqual(sections(csv('KPI,Apr-25,May-25\n,,\nTimeliness,,\nPlans,1,2\n,,\nInclusion,,\nExclusions,1,2')), [
    'Timeliness: Plans',
    'Inclusion: Exclusions',
  ]);
  assert.deepEqual(
    sections(csv('Priority,KPI,Apr-25,May-25\nTimeliness,Plans,1,2\n,Requests,3,4\nInclusion,Exclusions,1,2')),
    ['Timeliness: Plans', 'Timeliness: Requests', 'Inclusion: Exclusions'],
  );
  assert.deepEqual(sections(csv('Timeliness,Apr-25,May-25\nPlans,1,2\nInclusion,Apr-25,May-25\nExclusions,1,2')), [
    'Timeliness: Plans',
    'Inclusion: Exclusions',
  ]);
  assert.deepEqual(
    sections(
      text('Timeliness\n\nKPI\tApr-25\tMay-25\nPlans\t1\t2\n\nInclusion\n\nKPI\tApr-25\tMay-25\nExclusions\t1\t2'),
    ),
    ['Timeliness: Plans', 'Inclusion: Exclusions'],
  );
});

test('a section without rows, and KPIs without figures, are kept apart', () => {
  const paper = text('KPI\tApr-25\tMay-25\nQuality\t\t\n% of audits good\t\t\nNo. of audits\t1\t2\nWorkforce\t\t');
  assert.deepEqual(
    [rowsOf(paper), paper.emptySections],
    [['Quality | - | % of audits good', 'Quality | - | No. of audits | 2025-04 B4 1 | 2025-05 C4 2'], ['Workforce']],
  );
});

test('rows under another row know its label', () => {
  const { rows } = csv(
    'KPI,Apr-25,May-25\nNo. of requests,9,8\nno of above - primary,4,3\nof which secondary,5,5\n% from parents,50%,40%\nno of above - primary,2,1',
  );
  assert.deepEqual(
    rows.map(({ under }) => under),
    [null, 'No. of requests', 'No. of requests', null, '% from parents'],
  );
});

test('a table goes on without a header after other words when it is of the same width, and no other table does', () => {
  const paper = text(
    'KPI\tApr-25\tMay-25\tTarget\tNat\nPlans\t1\t2\t\t\n\nSEND SCORECARD\n\nRequests\t3\t4\t5\t6\n\nSetting\tNumber\nSchool A\t12\n\nAction\tOwner\tDue\nHire\tHead\tSept 25\n\nRAG key\t\nRed\tbelow',
  );
  assert.deepEqual(rowsOf(paper), [
    '- | - | Plans | 2025-04 B2 1 | 2025-05 C2 2',
    '- | - | Requests | 2025-04 B6 3 | 2025-05 C6 4',
  ]);
  assert.deepEqual(
    paper.texts.map(({ kind, heading, row, lines }) => [kind, heading, row, lines]),
    [
      ['heading', 'SEND SCORECARD', 4, []],
      ['table', null, 8, ['Setting\tNumber', 'School A\t12']],
      ['action-table', null, 11, ['Action\tOwner\tDue', 'Hire\tHead\tSept 25']],
      ['key', null, 14, ['RAG key', 'Red\tbelow']],
    ],
  );
});

test('headline tiles: broken over lines, in one line, in two cells', () => {
  const paper = text(
    'SEND board\n\nNo. of plans\nper 10k\n(May 25)\n\n \n404.8\n\nOpen plans (May 2025): 4,712\n\n% absent (May 25)\t4.1%\n\nKPI\tApr-25\tMay-25\nPlans\t1\t2',
  );
  assert.deepEqual(rowsOf(paper), [
    'Headline tiles | - | No. of plans per 10k | 2025-05 A8 404.8',
    'Headline tiles | - | Open plans | 2025-05 A10 4712',
    'Headline tiles | - | % absent | 2025-05 B12 0.041',
    '- | - | Plans | 2025-04 B15 1 | 2025-05 C15 2',
  ]);
  assert.deepEqual(
    paper.rows.map(({ tile }) => tile),
    [true, true, true, false],
  );
});
