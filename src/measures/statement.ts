// What papers have said about a figure, one statement a cell, and how statements become values with revisions.

import type { Day, Period } from '../clocks/index.ts';
import type { Frequency } from './measure.ts';
import type { Arrow, Value, ValueSource, ValueStatus } from './value.ts';

/** Where in its paper a figure stands; when one paper gives a figure twice, the earlier in this list is taken. */
export type StatementPlace = 'table' | 'tile' | 'prior-year';

export interface Statement {
  measure: string;
  period: Period;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  decimals: number | null;
  status: ValueStatus;
  dueOn: Day | null;
  arrow: Arrow | null;
  note: string | null;
  place: StatementPlace;
  source: ValueSource;
}

const PLACES: StatementPlace[] = ['table', 'tile', 'prior-year'];
const FIGURES: ValueStatus[] = ['actual', 'provisional', 'carried-forward'];

export function isFigure(status: ValueStatus): boolean {
  return FIGURES.includes(status);
}

/** The smallest step a printed figure can take: 0.001 for 74.1%, 1 for 86, 1,000 for £49k. */
function printedStep(decimals: number | null, isShare: boolean): number {
  return decimals === null ? 0 : 10 ** -(decimals + (isShare ? 2 : 0));
}

/** Two printed figures agree when the finer, rounded as the coarser is printed, gives the coarser: 74.1% agrees with 74%, and £1,234,400 with 1,234 in thousands. */
export function agreesAsPrinted(
  a: { value: number; decimals: number | null },
  b: { value: number; decimals: number | null },
  isShare: boolean,
): boolean {
  const step = Math.max(printedStep(a.decimals, isShare), printedStep(b.decimals, isShare));
  return Math.abs(a.value - b.value) <= step / 2 + 1e-9 * Math.max(1, Math.abs(a.value));
}

/** A published paper has a day only, and comes before the returns of that day. */
const timeOf = ({ source }: Statement) => source.sent?.statedTime ?? '';

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function byStatedOrder(a: Statement, b: Statement): number {
  return (
    a.source.statedOn - b.source.statedOn ||
    compareText(timeOf(a), timeOf(b)) ||
    compareText(a.source.paper, b.source.paper) ||
    PLACES.indexOf(a.place) - PLACES.indexOf(b.place) ||
    a.source.row - b.source.row
  );
}

/** A value together with what later papers said of it. */
export interface Version extends Value {
  /** why this version came: the first said, the same figure said more finely or for good, another figure, its owner took it back, or another source was signed for */
  came: 'first' | 'finer' | 'restated' | 'taken-back' | 'switched';
  /** later papers that print the same figure */
  confirmedBy: ValueSource[];
}

function versionOf(
  area: string,
  statement: Statement,
  definition: number,
  before: Version | null,
  came: Version['came'],
): Version {
  return {
    measure: statement.measure,
    version: definition,
    area,
    period: statement.period,
    numerator: statement.numerator,
    denominator: statement.denominator,
    value: statement.value,
    decimals: statement.decimals,
    status: statement.status,
    dueOn: statement.dueOn,
    arrow: statement.arrow,
    note: statement.note,
    source: statement.source,
    revision: (before?.revision ?? 0) + 1,
    knownFrom: statement.source.statedOn,
    knownTo: null,
    came,
    confirmedBy: [],
  };
}

/**
 * Every version of every figure, oldest first, from statements in any order: the end state depends on what the papers
 * say and when they were stated, never on the order of their arrival. A later paper that agrees as printed confirms;
 * one that gives more decimal places or the count replaces the version without restating it; one that gives another figure restates.
 * A later paper that merely has no figure ("awaited") takes nothing away; only a return may, from whoever answers for the
 * figure. `definitionAt` says which version of the definition a period belongs to.
 */
export function versionsOf(
  area: string,
  statements: Statement[],
  isShare: (measure: string) => boolean,
  definitionAt: (measure: string, period: Period) => number = () => 1,
): Map<string, Version[]> {
  const byKey = new Map<string, Statement[]>();
  for (const statement of statements) {
    const key = `${statement.measure} ${statement.period}`;
    const list = byKey.get(key);
    if (list) list.push(statement);
    else byKey.set(key, [statement]);
  }
  const versions = new Map<string, Version[]>();
  for (const [key, list] of byKey) {
    const { measure, period } = list[0]!;
    versions.set(key, foldStatements(area, list.sort(byStatedOrder), isShare(measure), definitionAt(measure, period)));
  }
  return versions;
}

function foldStatements(area: string, ordered: Statement[], isShare: boolean, definition: number): Version[] {
  const versions: Version[] = [];
  let paper: string | null = null;
  for (const statement of ordered) {
    if (statement.source.paper === paper) continue;
    paper = statement.source.paper;
    const standing = versions.at(-1) ?? null;
    if (standing === null) {
      versions.push(versionOf(area, statement, definition, null, 'first'));
      continue;
    }
    const said = saysOf(standing, statement, isShare);
    if (said === 'same') standing.confirmedBy.push(statement.source);
    else if (said !== 'nothing') {
      standing.knownTo = statement.source.statedOn;
      versions.push(versionOf(area, statement, definition, standing, said));
    }
  }
  return versions;
}

function saysOf(standing: Version, next: Statement, isShare: boolean): 'same' | 'nothing' | Version['came'] {
  const isReturn = next.source.sent !== undefined;
  if (next.value === null) {
    if (standing.value !== null) return isReturn && next.status !== 'awaited' ? 'taken-back' : 'nothing';
    const again = next.dueOn !== standing.dueOn || next.note !== standing.note;
    return next.status !== standing.status || (isReturn && again) ? 'first' : 'nothing';
  }
  if (standing.value === null) return 'first';
  const agree = agreesAsPrinted(
    { value: standing.value, decimals: standing.decimals },
    { value: next.value, decimals: next.decimals },
    isShare,
  );
  if (!agree) return 'restated';
  const finer = (next.decimals ?? 99) > (standing.decimals ?? 99) && next.value !== standing.value;
  const counted = next.numerator !== null && standing.numerator === null;
  const parts = next.numerator !== standing.numerator || next.denominator !== standing.denominator;
  const corrected = isReturn && next.numerator !== null && parts;
  // A return may take its own note back; over what a paper notes it only adds.
  const noted = next.note !== null || standing.source.sent !== undefined;
  const explained = isReturn && noted && next.note !== standing.note;
  // The same figure is no longer provisional, or belongs to its own period after having been carried into it.
  const settled = next.status !== standing.status && (isReturn || standing.status === 'provisional');
  return finer || counted || corrected || explained || settled ? 'finer' : 'same';
}

/** The versions that stood at the end of a day, one for each measure and month; today's when no day is given. */
export function standingAt(versions: Map<string, Version[]>, knownAt: Day | null): Map<string, Version> {
  const standing = new Map<string, Version>();
  for (const [key, list] of versions) {
    const found = knownAt === null ? list.at(-1) : list.findLast((version) => version.knownFrom <= knownAt);
    if (found) standing.set(key, found);
  }
  return standing;
}

/**
 * A termly figure printed every month is one figure carried forward: an unchanged month after the same figure in the
 * paper's month before. Cells come in the order of their periods; what is not a figure passes through.
 */
export function markCarriedForward<T extends { value: number | null; status: ValueStatus }>(
  cells: T[],
  frequency: Frequency,
): T[] {
  if (frequency === 'monthly' || frequency === 'irregular') return cells;
  return cells.map((cell, i) => {
    const before = cells[i - 1];
    const carried =
      before !== undefined && cell.value !== null && cell.value === before.value && cell.status === 'actual';
    return carried ? { ...cell, status: 'carried-forward' as const } : cell;
  });
}
