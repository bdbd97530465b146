// A scorecard as the data checks look at it: made from the rows and statements of one paper, kept or only just read.

import { comparePeriods, type Day, monthIndex, type Period } from '../../clocks/index.ts';
import type {
  CheckedCell,
  CheckedPlace,
  CheckedRow,
  CheckedSheet,
  ComparisonLevel,
  EarlierFigure,
} from '../../insight/index.ts';
import { isFigure, type Measure } from '../../measures/index.ts';
import type { PlaceInFile, StagedRow, StagedStatement } from '../../store/index.ts';
import { fillBlanks } from './blank-cells.ts';

export interface PaperToCheck {
  file: string;
  title: string | null;
  statedOn: Day;
  rows: StagedRow[];
  statements: StagedStatement[];
}

export type MeasureOf = (id: string) => Measure | undefined;

export function sheetOf(paper: PaperToCheck, measureOf: MeasureOf, today: Day, earlier: EarlierPapers): CheckedSheet {
  const said = new Map<number, StagedStatement[]>();
  for (const statement of paper.statements) {
    const list = said.get(statement.order);
    if (list) list.push(statement);
    else said.set(statement.order, [statement]);
  }
  const month = newestMonth(paper.statements);
  const rows = fillBlanks(
    paper.rows
      .toSorted((a, b) => a.order - b.order)
      .flatMap((row) => {
        const measure = row.measure === null ? undefined : measureOf(row.measure);
        return measure ? [checkedRow(row, said.get(row.order) ?? [], measure, paper.file, month)] : [];
      }),
  );
  return {
    title: paper.title ?? paper.file,
    statedOn: paper.statedOn,
    today,
    rows,
    periods: [...new Set(rows.flatMap(({ cells }) => cells.map(({ period }) => period)))].sort(comparePeriods),
    month,
    earlier: (measure, period) => earlier.before(paper.statedOn, measure, period),
  };
}

function newestMonth(statements: readonly StagedStatement[]): Period | null {
  let newest: Period | null = null;
  for (const { kind, period, value } of statements) {
    if (kind !== 'value' || value === null || period === null || monthIndex(period) === null) continue;
    if (newest === null || period > newest) newest = period;
  }
  return newest;
}

function checkedRow(
  row: StagedRow,
  said: readonly StagedStatement[],
  measure: Measure,
  file: string,
  month: Period | null,
): CheckedRow {
  const cell = (one: StagedStatement) => checkedCell(one, file, month);
  const target = said.find(({ kind }) => kind === 'target');
  return {
    order: row.order,
    section: row.section,
    label: row.label,
    ref: row.ref,
    under: row.under,
    place: placeIn(file, row.place),
    tile: row.tile,
    measure,
    unit: row.unit ?? measure.unit,
    required: row.polarity,
    frequency: row.frequency ?? measure.frequency,
    trend: row.trend,
    cells: oneAPeriod(said.filter(({ kind, priorYear }) => kind === 'value' && !priorYear).map(cell)),
    priorYear: said.filter(({ kind, priorYear }) => kind === 'value' && priorYear).map(cell),
    target: target ? cell(target) : null,
    benchmarks: said.flatMap((one) => (isComparison(one.kind) ? [{ level: one.kind, cell: cell(one) }] : [])),
  };
}

function isComparison(kind: StagedStatement['kind']): kind is ComparisonLevel {
  return kind === 'england' || kind === 'region' || kind === 'neighbours';
}

/** Two columns of one month: the reader keeps the second as rejected, or has said that the two disagree. */
function oneAPeriod(cells: CheckedCell[]): CheckedCell[] {
  const byPeriod = new Map<Period, CheckedCell>();
  for (const cell of cells) {
    const first = byPeriod.get(cell.period);
    if (!first || (first.value === null && cell.value !== null)) byPeriod.set(cell.period, cell);
  }
  return [...byPeriod.values()].sort((a, b) => comparePeriods(a.period, b.period));
}

function checkedCell(one: StagedStatement, file: string, month: Period | null): CheckedCell {
  return {
    // A target or a benchmark with no period of its own is read beside the newest month.
    period: one.period ?? month ?? '',
    value: one.value,
    numerator: one.numerator,
    denominator: one.denominator,
    decimals: one.decimals,
    status: one.status,
    arrow: one.arrow,
    note: one.note,
    printed: one.printed,
    place: placeIn(file, one.place),
  };
}

const placeIn = (file: string, { sheet, row, column }: PlaceInFile): CheckedPlace => ({ file, sheet, row, column });

/** What papers gave in their own run of months, so that a later paper can be held to it. Papers may be added in any order. */
export class EarlierPapers {
  readonly #given = new Map<string, EarlierFigure[]>();

  add(paper: Pick<PaperToCheck, 'file' | 'statedOn' | 'rows' | 'statements'>): void {
    const tiles = new Set(paper.rows.filter(({ tile }) => tile).map(({ order }) => order));
    for (const one of paper.statements) {
      if (one.kind !== 'value' || one.priorYear || one.period === null || one.value === null) continue;
      if (tiles.has(one.order) || !isFigure(one.status)) continue;
      const key = `${one.measure} ${one.period}`;
      const figure = { value: one.value, decimals: one.decimals, statedOn: paper.statedOn, file: paper.file };
      const list = this.#given.get(key);
      if (list) list.push(figure);
      else this.#given.set(key, [figure]);
    }
  }

  /** The same, to which more may be added. */
  copy(): EarlierPapers {
    const copy = new EarlierPapers();
    for (const [key, list] of this.#given) copy.#given.set(key, [...list]);
    return copy;
  }

  /** Oldest first. */
  before(statedOn: Day, measure: string, period: Period): EarlierFigure[] {
    return (this.#given.get(`${measure} ${period}`) ?? [])
      .filter((one) => one.statedOn < statedOn)
      .sort((a, b) => a.statedOn - b.statedOn || (a.file < b.file ? -1 : 1));
  }
}
