// A whole scorecard from a rule's short example: what a paper prints becomes cells, as a person reading it would take them.

import { day, lastDayOfPeriod, nextPeriod, type Period } from '../../clocks/index.ts';
import { type Arrow, type Measure, markCarriedForward, type Unit, type ValueStatus } from '../../measures/index.ts';
import { hasFigure } from './figures.ts';
import type { ExampleRow, ExampleSheet, Found } from './rule.ts';
import type { CheckedCell, CheckedRow, CheckedSheet } from './sheet.ts';

const ARROWS: Record<string, Arrow> = {
  '▲': 'up',
  '↑': 'up',
  '▼': 'down',
  '↓': 'down',
  '►': 'same',
  '↔': 'same',
  '=': 'same',
};

export function exampleSheet(example: ExampleSheet): CheckedSheet {
  const rows = example.rows.map((row, i) => exampleRow(row, i + 1, example.from));
  const longest = Math.max(0, ...example.rows.map((row) => row.cells.length));
  const periods = periodsOf(example.from, longest);
  const month = periods.findLast((period) =>
    rows.some((row) => row.cells.some((c) => c.period === period && hasFigure(c))),
  );
  const end = lastDayOfPeriod(month ?? example.from);
  const statedOn = example.statedOn === undefined ? end : day(example.statedOn);
  return {
    title: 'Example',
    statedOn,
    today: example.today === undefined ? statedOn : day(example.today),
    rows,
    periods,
    month: month ?? null,
    earlier: (measure, period) => {
      const row = rows.find((one) => one.measure.id === measure);
      const printed = row && example.earlier?.[`${row.label} ${period}`];
      if (!row || printed === undefined) return [];
      const { value, decimals } = exampleCell(printed, row.unit, period);
      return value === null ? [] : [{ value, decimals, statedOn: lastDayOfPeriod(period), file: 'earlier.csv' }];
    },
  };
}

function periodsOf(from: Period, many: number): Period[] {
  const periods: Period[] = [];
  for (let period = from; periods.length < many; period = nextPeriod(period)) periods.push(period);
  return periods;
}

const slug = (label: string) =>
  label
    .toLowerCase()
    .replace(/%/g, ' pct ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

function exampleRow(row: ExampleRow, order: number, from: Period): CheckedRow {
  const measure: Measure = {
    id: slug(row.label),
    title: row.label,
    section: 'assessments',
    unit: 'count',
    polarity: null,
    frequency: 'monthly',
    window: 'month',
    aliases: [],
    ...row.measure,
  };
  const { unit, frequency } = measure;
  const cells = periodsOf(from, row.cells.length).map((period, i) => exampleCell(row.cells[i] ?? '', unit, period));
  const beside = (printed: string, period = from) => exampleCell(printed, unit, period);
  return {
    order,
    section: row.section ?? null,
    label: row.label,
    ref: row.ref ?? null,
    under: row.under ?? null,
    place: null,
    tile: row.tile ?? false,
    measure,
    unit,
    required: row.required,
    frequency,
    trend: row.trend ?? null,
    cells: markCarriedForward(cells, frequency),
    priorYear: row.priorYear ? [beside(row.priorYear.printed, row.priorYear.period)] : [],
    target: row.target === undefined ? null : beside(row.target),
    benchmarks: (['england', 'region', 'neighbours'] as const).flatMap((level) => {
      const printed = row.benchmarks?.[level];
      return printed === undefined ? [] : [{ level, cell: beside(printed) }];
    }),
  };
}

const AMOUNT = /(£?)(-?\d[\d,]*(?:\.\d+)?)(%?)/;

/** "86.0% ▲", "71/435", "14.1% (51)", "16.3% (71/435)", "£1,200", "0", "" and words for a figure still to come. */
function exampleCell(printed: string, unit: Unit, period: Period): CheckedCell {
  const sign = [...printed].find((letter) => ARROWS[letter] !== undefined);
  const text = printed.replace(/[▲↑▼↓►↔=]/g, '').trim();
  const cell: CheckedCell = {
    period,
    value: null,
    numerator: null,
    denominator: null,
    decimals: null,
    status: statusOf(text),
    arrow: sign === undefined ? null : (ARROWS[sign] ?? null),
    note: null,
    printed,
    place: null,
  };
  if (cell.status !== 'actual') return cell;
  const fraction = /(\d[\d,]*)\s*\/\s*(\d[\d,]*)/.exec(text);
  const [numerator, denominator] = [amountOf(fraction?.[1]), amountOf(fraction?.[2])];
  if (fraction && !text.includes('%') && numerator !== null && denominator !== null)
    return unit === 'percent'
      ? { ...cell, value: numerator / denominator, numerator, denominator }
      : { ...cell, value: numerator, numerator, denominator, decimals: 0 };
  const [, , digits = '', percent] = AMOUNT.exec(text) ?? [];
  const value = amountOf(digits) ?? 0;
  const places = digits.split('.')[1]?.length ?? 0;
  // In a row of percentages "31.6" is 31.6% although it has no sign, and "0.316" is a share.
  const isBareShare = unit === 'percent' && percent !== '%' && value <= 1;
  return {
    ...cell,
    value: unit === 'percent' && !isBareShare ? Number((value / 100).toPrecision(12)) : value,
    decimals: isBareShare ? Math.max(0, places - 2) : places,
    numerator: numerator ?? amountOf(/\((\d[\d,]*)\)/.exec(text)?.[1]),
    denominator,
  };
}

/** A figure has a digit and no letters before it; what has letters first says why there is none. */
function statusOf(text: string): ValueStatus {
  if (/^(?:n\/a|not applicable)$/i.test(text)) return 'not-applicable';
  if (/^(?:\*|suppressed)$/i.test(text)) return 'suppressed';
  if (text === '' || /^[a-z]/i.test(text)) return 'awaited';
  return AMOUNT.test(text) ? 'actual' : 'rejected';
}

function amountOf(digits: string | undefined): number | null {
  return digits === undefined || digits === '' ? null : Number(digits.replace(/,/g, ''));
}

/** How an example names what was found: the first cell's row and period, or its part where that is not a month's. */
export function foundName({ cells, period }: Found): string {
  const first = cells[0];
  if (first === undefined) return '';
  const { row, cell, part } = first;
  const where = part === 'figure' || part === 'arrow' ? (cell?.period ?? period) : part === 'row' ? period : part;
  return where === null ? row.label : `${row.label} ${where}`;
}
