// A made-up scorecard for tests and measurements: rows of figures by month, everything else as plain as can be.

import { day, monthFromIndex, monthIndex, type Period } from '../clocks/index.ts';
import { type Benchmark, type DatedTarget, type PrintedRow, type Scorecard, scorecardOf } from '../insight/index.ts';
import type { Arrow, Measure, Polarity, Statement, ValueStatus } from '../measures/index.ts';
import { versionsOf } from '../measures/index.ts';

export interface MadeUpRow extends Partial<Pick<Measure, 'id' | 'unit' | 'frequency' | 'window'>> {
  polarity?: Polarity;
  section?: string;
  /** oldest first, the last in May 2025; null is nothing printed, a word is a status */
  figures: (number | null | ValueStatus)[];
  arrows?: (Arrow | null)[];
  outOf?: number;
  target?: number;
  tolerance?: number;
  england?: number;
  /** a later paper, of June, gives these months other figures */
  later?: Record<Period, number>;
}

const LAST_MONTH: Period = '2025-05';
const PAPER_ON = day('2025-05-31');
const LATER_ON = day('2025-06-20');

export function madeUpScorecard(made: readonly MadeUpRow[], knownAt: Scorecard['knownAt'] = null): Scorecard {
  const measures = new Map(made.map((row, i) => [idOf(row, i), measureOf(row, i)]));
  const rows = made.map(
    (row, i): PrintedRow => ({
      paper: 'aaaaaaaaaaaaaaaaaaaa',
      file: 'may.csv',
      statedOn: PAPER_ON,
      order: i + 1,
      section: row.section ?? 'Pathway',
      label: `KPI ${idOf(row, i)}`,
      ref: String(i + 1),
      under: null,
      tile: false,
      polarity: undefined,
      frequency: null,
      trend: null,
      notes: null,
      measure: idOf(row, i),
    }),
  );
  const statements = made.flatMap((row, i) => statementsOf(row, idOf(row, i)));
  return scorecardOf({
    rows,
    knownAt,
    month: null,
    measureOf: (id) => measures.get(id),
    isLocal: () => false,
    versions: versionsOf('E06000058', statements, (id) => measures.get(id)?.unit === 'percent'),
    targets: made.flatMap((row, i): DatedTarget[] =>
      row.target === undefined
        ? []
        : [
            {
              measure: idOf(row, i),
              value: row.target,
              tolerance: row.tolerance ?? null,
              validFrom: day('2020-01-01'),
              validTo: null,
              knownFrom: PAPER_ON,
              change: 0,
            },
          ],
    ),
    benchmarks: made.flatMap((row, i): Benchmark[] =>
      row.england === undefined
        ? []
        : [
            {
              measure: idOf(row, i),
              level: 'england',
              period: '2024',
              value: row.england,
              decimals: null,
              paper: 'aaaaaaaaaaaaaaaaaaaa',
              file: 'may.csv',
              statedOn: PAPER_ON,
              printed: '',
            },
          ],
    ),
  });
}

const idOf = (row: MadeUpRow, i: number) => row.id ?? `row-${i + 1}`;

function measureOf(row: MadeUpRow, i: number): Measure {
  return {
    id: idOf(row, i),
    title: `Title of ${idOf(row, i)}`,
    section: row.section ?? 'Pathway',
    unit: row.unit ?? 'count',
    polarity: row.polarity ?? null,
    frequency: row.frequency ?? 'monthly',
    window: row.window ?? 'month',
    aliases: [],
  };
}

function statementsOf(row: MadeUpRow, measure: string): Statement[] {
  const last = monthIndex(LAST_MONTH)!;
  const first = row.figures.map((figure, i) => {
    const period = monthFromIndex(last - row.figures.length + 1 + i);
    return figure === null ? null : statement(row, measure, period, figure, i, 'may.csv');
  });
  const later = Object.entries(row.later ?? {}).map(([period, figure], i) =>
    statement(row, measure, period, figure, i, 'june.csv'),
  );
  return [...first.filter((one) => one !== null), ...later];
}

function statement(
  row: MadeUpRow,
  measure: string,
  period: Period,
  figure: number | ValueStatus,
  i: number,
  file: 'may.csv' | 'june.csv',
): Statement {
  const before = row.figures[i - 1];
  const value = typeof figure === 'number' ? figure : null;
  const carried =
    value !== null &&
    file === 'may.csv' &&
    row.frequency !== undefined &&
    row.frequency !== 'monthly' &&
    before === value;
  const counts = value !== null && row.outOf !== undefined;
  return {
    measure,
    period,
    value,
    numerator: counts ? Math.round(value * row.outOf!) : null,
    denominator: counts ? row.outOf! : null,
    decimals: row.unit === 'percent' ? 1 : 0,
    status: typeof figure === 'string' ? figure : carried ? 'carried-forward' : 'actual',
    dueOn: null,
    arrow: row.arrows?.[i] ?? null,
    note: null,
    place: 'table',
    source: {
      paper: file === 'may.csv' ? 'aaaaaaaaaaaaaaaaaaaa' : 'bbbbbbbbbbbbbbbbbbbb',
      file,
      statedOn: file === 'may.csv' ? PAPER_ON : LATER_ON,
      sheet: null,
      row: i + 2,
      column: 'C',
      printed: String(figure),
    },
  };
}
