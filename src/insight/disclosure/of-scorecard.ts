// A scorecard as one audience may see it: each KPI a row, its months the columns, and what a hidden figure would give away gone with it.

import type { Measure, Version } from '../../measures/index.ts';
import type { Scorecard, ScorecardCell, ScorecardRow } from '../scorecard.ts';
import { alwaysShows, clauseOf } from './judge.ts';
import { linksOf } from './links.ts';
import { type Audience, type DisclosureRule, disclosureRules } from './rule.ts';
import { suppressed } from './suppress.ts';
import { type HiddenCell, type LeavingTable, leavingRowOf, type WorkableCell } from './table.ts';

export interface DisclosedScorecard {
  scorecard: Scorecard;
  /** `row` is the id of the KPI, `column` the period */
  hidden: HiddenCell[];
  workable: WorkableCell[];
}

export function disclosedScorecard(
  scorecard: Scorecard,
  audience: Audience,
  rule: DisclosureRule = disclosureRules[audience],
): DisclosedScorecard {
  if (rule.showsAll) return { scorecard, hidden: [], workable: [] };
  const { hidden, workable } = suppressed(leavingTable(scorecard), audience, rule);
  return { scorecard: scorecardWithout(scorecard, hidden), hidden, workable };
}

/** Without the figures that are hidden, of the whole council or of the group that the scorecard shows. */
export function scorecardWithout(scorecard: Scorecard, hidden: readonly HiddenCell[]): Scorecard {
  const byRow = Map.groupBy(hidden, ({ row }) => row);
  const sections = scorecard.sections.map(({ title, rows }) => ({
    title,
    rows: rows.map((row) => withoutHidden(row, new Set((byRow.get(row.measure.id) ?? []).map(({ column }) => column)))),
  }));
  return { ...scorecard, sections };
}

function leavingTable({ sections }: Scorecard): LeavingTable {
  const rows = sections.flatMap((section) => section.rows);
  return {
    rows: rows.map(({ measure, unit, cells }) => ({
      ...leavingRowOf({ ...measure, unit }),
      cells: cells.map((cell) => ({
        column: cell.period,
        value: cell.value,
        numerator: cell.numerator,
        denominator: cell.denominator,
        status: cell.status,
      })),
    })),
    links: rows.flatMap(({ measure }) => linksOf(measure)),
  };
}

const PRINTED_AS_HIDDEN = 'c';

/** The figure, and all that was printed or worked out from it. */
function hiddenCell(cell: ScorecardCell): ScorecardCell {
  const { source } = cell;
  return {
    ...cell,
    ...nothing,
    beside: null,
    arrow: null,
    note: null,
    direction: null,
    contradicted: false,
    rating: 'not-rated',
    source: { ...source, printed: PRINTED_AS_HIDDEN },
    confirmedBy: [],
  };
}

const nothing = { value: null, numerator: null, denominator: null, status: 'suppressed' } as const;

/** What another source says of a figure stays inside, whatever its size. */
function withoutHidden(whole: ScorecardRow, periods: ReadonlySet<string>): ScorecardRow {
  const row = { ...whole, cells: whole.cells.map((cell) => ({ ...cell, beside: null })) };
  if (periods.size === 0) return row;
  const cells = row.cells.map((cell, i) => {
    if (periods.has(cell.period)) return hiddenCell(cell);
    const before = row.cells[i - 1];
    // a direction from a hidden figure to this one says something of it
    return before && periods.has(before.period) ? { ...cell, direction: null, contradicted: false } : cell;
  });
  const { latest, direction } = row;
  const isLatest = latest !== null && periods.has(latest.period);
  const told = direction !== null && !periods.has(direction.from) && !periods.has(direction.to);
  return {
    ...row,
    cells,
    latest: latest === null ? null : (cells.find(({ period }) => period === latest.period) ?? null),
    direction: told ? direction : null,
    noDirection: told || direction === null ? row.noDirection : 'one-figure',
    rating: isLatest ? 'not-rated' : row.rating,
    rag: isLatest ? null : row.rag,
    // what a paper says in words of its row may name the figure
    printedAs: row.printedAs.map((as) => ({ ...as, notes: null, trend: null })),
  };
}

/** Versions of one figure: all of them when it is hidden now, and each that would be by itself. */
export function disclosedVersions(
  versions: readonly Version[],
  measure: Measure,
  isHidden: boolean,
  rule: DisclosureRule,
): Version[] {
  const row = { ...leavingRowOf(measure), cells: [] };
  if (rule.showsAll || (!isHidden && alwaysShows(row, rule))) return [...versions];
  return versions.map((version) => {
    const cell = { ...version, column: version.period };
    if (!isHidden && clauseOf(row, cell, rule) === null) return version;
    const { source } = version;
    return {
      ...version,
      ...nothing,
      arrow: null,
      note: null,
      confirmedBy: [],
      source: { ...source, printed: PRINTED_AS_HIDDEN },
    };
  });
}
