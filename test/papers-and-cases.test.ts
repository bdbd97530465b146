// The made-up area's papers and its case records agree: what its table of figures prints is what the engine works out of its register.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { engineTables, registerRows, sandbourne } from '../src/foresight/index.ts';
import { measures, tablesOfRows, type WorkedOutValue, workOut } from '../src/measures/index.ts';
import type { RegisterRow } from '../src/register/index.ts';

const folder = new URL('../examples/sandbourne/', import.meta.url);
type Line = Record<string, string>;
const lines = (name: string) => parse(readFileSync(new URL(name, folder)), { columns: true }) as Line[];
const figures = lines('figures.csv');
const printedWith = new Map(lines('measures.csv').map((line) => [line.measure!, line]));
const months = [...new Set(figures.map(({ period }) => period!))].sort();
const workedOut = measures.filter(({ id, workedOut }) => workedOut && printedWith.has(id));
const moves = measures.filter(({ id }) => /^ehcp-moved-(in|out)-month-count$/.test(id));

const area = sandbourne();
const settings = { leapBirthday: '1 March' } as const;
const asked = { from: months[0]!, to: months.at(-1)!, today: area.lastDay };
const ofCases = workOut(
  engineTables(area),
  { measures: [...workedOut.filter(({ frequency }) => frequency !== 'termly'), ...moves], ...asked },
  settings,
);
const rolls: RegisterRow[] = [];
for (const { row } of registerRows(area, { asAt: area.lastDay, faults: false, atOnce: true }, [])) {
  if (row.table === 'request') break;
  if (row.table === 'school-roll') rolls.push(row);
}
const ofSchools = workOut(
  tablesOfRows(rolls),
  { measures: workedOut.filter(({ frequency }) => frequency === 'termly'), ...asked },
  settings,
);
const values = new Map([...ofCases, ...ofSchools].map((one) => [`${one.measure} ${one.period}`, one]));

/** What papers of a month speak of: spring's census in January, its shares in April; plans for a new school in February. */
function periodOf({ measure = '', period = '' }: Line): string {
  const [year, month] = [Number(period.slice(0, 4)), period.slice(5)];
  const { frequency } = printedWith.get(measure)!;
  if (frequency === 'annual') return month === '02' ? `${year}` : '';
  if (frequency !== 'termly') return period;
  const isSpring = month === (measure === 'sen-support-count' ? '01' : '04');
  return isSpring ? `${year - 1}-${String(year).slice(2)}-spring` : '';
}

const isWorkedOut = ({ measure }: Line) => workedOut.some(({ id }) => id === measure);
const workedOutOf = (line: Line) => values.get(`${line.measure} ${periodOf(line)}`);
const numberOf = (text: string | undefined) => (text ? Number(text) : null);

/** Why the line is not what the cases say; null when it is, to its last decimal. */
function difference(line: Line, { value, numerator, denominator }: WorkedOutValue): string | null {
  const { unit, decimals } = printedWith.get(line.measure!)!;
  const printed = numberOf(line.value);
  const said = `${line.measure} ${line.period} prints ${line.value}, cases say ${value}`;
  if (value === null || printed === null) return value === null && line.status === 'not-applicable' ? null : said;
  const right = unit === 'percent' ? 100 * value : value;
  if (Math.abs(printed - right) > 0.5 * 10 ** -Number(decimals) + 1e-9) return said;
  const [top, bottom] = [numberOf(line.numerator), numberOf(line.denominator)];
  const isGrowth = line.measure === 'ehcp-growth-yoy-pct';
  if (bottom !== null && (bottom !== denominator || top !== numerator - (isGrowth ? denominator : 0)))
    return `${said}: ${top} of ${bottom} and not ${numerator} of ${denominator}`;
  return null;
}

describe('papers and cases', () => {
  const judged = figures.filter((line) => isWorkedOut(line) && line.status !== 'awaited' && workedOutOf(line));
  // the new way of counting begins in October 2024, and the row of the old one says so
  const changed = (line: Line) => line.measure === 'waiting-special-csa-ms-ap-count' && line.period === '2024-10';

  test('every figure of a KPI that is worked out from case records is what the cases say, to its last decimal', () => {
    const own = judged.filter((line) => !changed(line));
    assert.deepEqual(
      own.flatMap((line) => difference(line, workedOutOf(line)!) ?? []),
      [],
    );
    // 81 each month; three from October 2024 and the one that ended then; nine of two springs' censuses; one a year
    assert.equal(new Set(own.map(({ measure }) => measure)).size, 81 + 3 + 1 + 9 + 1);
    assert.equal(own.length, 81 * 24 + 3 * 8 + 16 + 9 * 2 + 2);
  });

  test('figures of those KPIs that no case says are terms without a census, and what was asked for and has not come', () => {
    const others = figures.filter((line) => isWorkedOut(line) && (line.status === 'awaited' || !workedOutOf(line)));
    const [termly, rest] = [
      others.filter(({ measure }) => printedWith.get(measure!)!.frequency === 'termly'),
      others.filter(({ measure }) => printedWith.get(measure!)!.frequency !== 'termly'),
    ];
    // summer and autumn of two years, and the summer that is awaited; a census printed again in the months between
    assert.equal(termly.length, 8 * 5 + 22);
    assert.deepEqual(
      rest.map(({ measure, status }) => `${measure} ${status}`),
      new Array(4).fill('places-special-complex-count awaited'),
    );
  });

  test('no month that the cases speak of is left out of the table', () => {
    const there = new Set(figures.map(({ measure, period }) => `${measure} ${period}`));
    const began = [...values.values()]
      .filter(({ measure, period }) => months.includes(period) && printedWith.has(measure))
      .filter(({ measure, period }) => !there.has(`${measure} ${period}`))
      .map(({ measure, period }) => (period < '2024-10' ? `${measure} not before October 2024` : `${measure} ended`));
    assert.deepEqual([...new Set(began)].filter((one) => !one.startsWith('places-')).sort(), [
      'waiting-special-csa-count not before October 2024',
      'waiting-special-csa-ms-ap-count ended',
      'waiting-specialist-ms-ap-count not before October 2024',
      'waiting-specialist-ms-count not before October 2024',
    ]);
  });

  test('plans change by what was issued, what ceased and who moved, month after month', () => {
    const printed = (measure: string, period: string) =>
      Number(figures.find((line) => line.measure === measure && line.period === period)!.value);
    months.slice(1).forEach((month, i) => {
      const moved = values.get(`ehcp-moved-in-month-count ${month}`)!.numerator;
      const left = values.get(`ehcp-moved-out-month-count ${month}`)!.numerator;
      assert.equal(
        printed('ehcp-active-count', month) - printed('ehcp-active-count', months[i]!),
        printed('ehcp-issued-month-count', month) - printed('ehcp-ceased-month-count', month) + moved - left,
        month,
      );
    });
  });

  test('the number of people behind rates in the papers is the one behind rates worked out', () => {
    const { population } = JSON.parse(readFileSync(new URL('area.json', folder), 'utf8'));
    const behind = ofCases.filter(({ measure }) => measure === 'ehcp-rate-10k').map(({ denominator }) => denominator);
    assert.deepEqual([...new Set(behind)], [population.people]);
  });
});
