// The parallel run: a KPI's hand-made and worked-out figures side by side, what parts them, and whether that is explained.

import { firstDayOfPeriod, type Period, previousPeriod } from '../../clocks/index.ts';
import { agreesAsPrinted, type Frequency, type Unit } from '../../measures/index.ts';

export interface RunFigure {
  period: Period;
  /** shares are 0 to 1 */
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  /** as printed; null when worked out */
  decimals: number | null;
}

/** What somebody found to be behind a difference, and how many cases it accounts for. */
export interface RunExplanation {
  period: Period;
  why: string;
  cases: number | null;
}

export interface RunLine {
  period: Period;
  handMade: RunFigure | null;
  workedOut: RunFigure | null;
  /** worked out less hand-made; null while one of the two is not there */
  difference: number | null;
  /** the same of the counts behind them, where both state them */
  numeratorDifference: number | null;
  denominatorDifference: number | null;
  /** they would print the same; null while one of the two is not there */
  agrees: boolean | null;
  explanation: RunExplanation | null;
  /** cases of the difference that nothing explains; null where the counts are not known */
  casesUnexplained: number | null;
  isExplained: boolean;
}

export interface ParallelRun {
  /** oldest first: from the first of the periods that are needed to the newest that either gives */
  lines: RunLine[];
  /** so many periods in a row, up to the newest that both give */
  together: number;
  needed: number;
  agreeing: number;
  /** side by side, not the same, and not explained */
  unexplained: Period[];
  isLongEnough: boolean;
}

/** Three months [practice.md 17]; of what comes by the term or the year, one figure is more than that. */
const NEEDED: Record<Frequency, number> = {
  monthly: 3,
  irregular: 3,
  'half-termly': 2,
  quarterly: 1,
  termly: 1,
  annual: 1,
};

export function parallelRun(of: {
  handMade: readonly RunFigure[];
  workedOut: readonly RunFigure[];
  unit: Unit;
  frequency: Frequency;
  explanations?: readonly RunExplanation[];
}): ParallelRun {
  const needed = NEEDED[of.frequency];
  const [made, worked] = [byPeriod(of.handMade), byPeriod(of.workedOut)];
  const all = [...new Set([...made.keys(), ...worked.keys()])].sort(
    (a, b) => firstDayOfPeriod(a) - firstDayOfPeriod(b),
  );
  const isBoth = (period: Period) => made.has(period) && worked.has(period);
  const newest = all.findLast(isBoth);
  let together = 0;
  for (let period = newest; period !== undefined && isBoth(period); period = previousPeriod(period)) together += 1;
  const first = newest === undefined ? Math.max(0, all.length - needed) : Math.max(0, all.indexOf(newest) - needed + 1);
  const lines = all
    .slice(first)
    .map((period) =>
      lineOf(period, made.get(period) ?? null, worked.get(period) ?? null, of.unit, of.explanations ?? []),
    );
  return {
    lines,
    together,
    needed,
    agreeing: lines.filter(({ agrees }) => agrees === true).length,
    unexplained: lines
      .filter(({ agrees, isExplained }) => agrees === false && !isExplained)
      .map(({ period }) => period),
    isLongEnough: together >= needed,
  };
}

function byPeriod(figures: readonly RunFigure[]): Map<Period, RunFigure & { value: number }> {
  return new Map(
    figures.flatMap((figure) => (figure.value === null ? [] : [[figure.period, { ...figure, value: figure.value }]])),
  );
}

const less = (a: number | null | undefined, b: number | null | undefined): number | null =>
  a === null || a === undefined || b === null || b === undefined ? null : a - b;

function lineOf(
  period: Period,
  handMade: (RunFigure & { value: number }) | null,
  workedOut: (RunFigure & { value: number }) | null,
  unit: Unit,
  explanations: readonly RunExplanation[],
): RunLine {
  const agrees = handMade && workedOut ? agreesAsPrinted(handMade, workedOut, unit === 'percent') : null;
  const difference = less(workedOut?.value, handMade?.value);
  const numeratorDifference = less(workedOut?.numerator, handMade?.numerator);
  const denominatorDifference = less(workedOut?.denominator, handMade?.denominator);
  const explanation = explanations.find((one) => one.period === period && one.why !== '') ?? null;
  const cases = agrees === false ? casesApart(unit, difference, numeratorDifference, denominatorDifference) : null;
  const casesUnexplained = cases === null ? null : Math.max(0, cases - (explanation?.cases ?? 0));
  return {
    period,
    handMade,
    workedOut,
    difference,
    numeratorDifference,
    denominatorDifference,
    agrees,
    explanation,
    casesUnexplained,
    // where nobody knows how many cases it is about, a reason is all that can be asked for
    isExplained: agrees !== false || (explanation !== null && (casesUnexplained === null || casesUnexplained === 0)),
  };
}

/** How many cases part the two at least: those of a count, or the larger of the two counts behind a percentage. */
function casesApart(
  unit: Unit,
  difference: number | null,
  numerator: number | null,
  denominator: number | null,
): number | null {
  if (unit === 'count') return difference === null ? null : Math.abs(difference);
  if (unit !== 'percent' || numerator === null || denominator === null) return null;
  return Math.max(Math.abs(numerator), Math.abs(denominator));
}
