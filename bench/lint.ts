// Every data check over 160 KPIs and 60 months, with earlier papers behind them.

import { day, monthFromIndex, monthIndex, type Period } from '../src/clocks/index.ts';
import {
  type CheckedCell,
  type CheckedRow,
  type CheckedSheet,
  checkSheet,
  type EarlierFigure,
} from '../src/insight/index.ts';
import { type Measure, measures } from '../src/measures/index.ts';
import { median, type Result } from './result.ts';

const ROWS = 160;
const MONTHS = 60;
const TIMES = 60;
const STARTS_AGAIN: Partial<Record<Measure['window'], number>> = {
  'ytd-calendar': 0,
  'ytd-financial': 3,
  'ytd-academic': 8,
  'cohort-academic': 8,
};

/** Figures that move a little every month, and totals that start again when their year does: the same each run. */
function figures(measure: Measure, seed: number): number[] {
  const startsAgain = STARTS_AGAIN[measure.window];
  let level = measure.unit === 'percent' ? 0.3 + (seed % 50) / 100 : 150 + seed * 3;
  let total = 0;
  return Array.from({ length: MONTHS }, (_, i) => {
    level *= 1 + Math.sin(seed * 7 + i * i * 1.7) * 0.02;
    total = startsAgain === i % 12 ? 0 : total;
    total += startsAgain === undefined ? 0 : level / 12;
    const value = startsAgain === undefined ? level : total;
    return measure.unit === 'percent' ? Math.min(0.99, Number(value.toFixed(3))) : Math.round(value);
  });
}

function row(measure: Measure, order: number, months: readonly Period[]): CheckedRow {
  const cell = (period: Period, value: number): CheckedCell => ({
    period,
    value,
    numerator: null,
    denominator: null,
    decimals: measure.unit === 'percent' ? 1 : 0,
    status: 'actual',
    arrow: null,
    note: null,
    printed: measure.unit === 'percent' ? `${(value * 100).toFixed(1)}%` : String(value),
    place: null,
  });
  const values = figures(measure, order);
  const cells = months.map((period, i) => cell(period, values[i]!));
  for (const [i, one] of cells.entries()) {
    const before = cells[i - 1]?.value;
    if (before != null && one.value != null)
      one.arrow = one.value > before ? 'up' : one.value < before ? 'down' : 'same';
  }
  return {
    order,
    section: measure.section,
    label: measure.aliases[0]?.label ?? measure.title,
    ref: null,
    under: null,
    place: null,
    tile: false,
    measure,
    unit: measure.unit,
    required: measure.polarity,
    frequency: measure.frequency,
    trend: null,
    cells,
    priorYear: [],
    target: null,
    benchmarks: [],
  };
}

export function sheetToCheck(): CheckedSheet {
  const first = monthIndex('2020-01')!;
  const months = Array.from({ length: MONTHS }, (_, i) => monthFromIndex(first + i));
  const rows = Array.from({ length: ROWS }, (_, i) => {
    const measure = measures[i % measures.length]!;
    return row(i < measures.length ? measure : { ...measure, id: `${measure.id}-${i}` }, i + 1, months);
  });
  const given = new Map<string, EarlierFigure[]>(
    rows.flatMap(({ measure, cells }) =>
      cells.map((cell) => {
        const figure = {
          value: cell.value ?? 0,
          decimals: cell.decimals,
          statedOn: day('2024-12-31'),
          file: 'earlier',
        };
        return [`${measure.id} ${cell.period}`, [figure]];
      }),
    ),
  );
  return {
    title: 'bench',
    statedOn: day('2025-02-28'),
    today: day('2025-02-28'),
    rows,
    periods: months,
    month: months.at(-1) ?? null,
    earlier: (measure, period) => given.get(`${measure} ${period}`) ?? [],
  };
}

/** Takes no folder: nothing is kept. */
export async function lint(): Promise<Result[]> {
  const sheet = sheetToCheck();
  const [ours, floor]: [number[], number[]] = [[], []];
  const time = (times: number[], work: () => unknown) => {
    const began = performance.now();
    work();
    times.push(performance.now() - began);
  };
  for (let i = 0; i < TIMES; i++) {
    time(ours, () => checkSheet(sheet));
    time(floor, () => JSON.stringify(sheet.rows));
  }
  return [
    {
      what: `all data checks, ${ROWS} KPIs × ${MONTHS} months`,
      value: median(ours.slice(TIMES / 2)),
      unit: 'ms',
      goal: 100,
      floor: { what: 'JSON of the same cells', value: median(floor.slice(TIMES / 2)) },
    },
    { what: 'the same, the first time', value: ours[0] ?? Number.NaN, unit: 'ms', goal: null, floor: null },
  ];
}
