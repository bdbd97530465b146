// Where case records and papers give different figures of a KPI, in the words that stand under its label.

import { addPeriods, type Period } from '../clocks/index.ts';
import type { ScorecardRow } from '../insight/index.ts';
import type { OperationOutput } from '../operations/index.ts';
import { countWords, hasFigure, valueWords } from '../outputs/index.ts';

type FromCases = Pick<OperationOutput<'scorecard-from-cases'>, 'said' | 'scorecard'>;

const MONTHS_SHOWN = 14;

/** The months shown in which papers or people print another figure. */
export function differsIn({ cells, measure, unit }: ScorecardRow, { said, scorecard }: FromCases): Period[] {
  const first = scorecard.month === null ? '' : addPeriods(scorecard.month, 1 - MONTHS_SHOWN);
  return cells.flatMap((cell) => {
    const other = said.get(`${measure.id} ${cell.period}`);
    if (!hasFigure(cell) || !hasFigure(other) || cell.period < first) return [];
    const as = (value: number) => valueWords(value, unit, other.decimals);
    return as(cell.value) === as(other.value) ? [] : [cell.period];
  });
}

/** “by hand 58.3%; by hand other in 4 earlier months” under the label: the printed figure stays where the two differ. */
export function differenceNote(row: ScorecardRow, answer: FromCases): string {
  const months = differsIn(row, answer);
  const now = answer.scorecard.month;
  const earlier = months.filter((period) => period !== now).length;
  const other = now === null || !months.includes(now) ? null : answer.said.get(`${row.measure.id} ${now}`)!;
  return [
    other === null ? '' : `by hand ${valueWords(other.value!, row.unit, other.decimals)}`,
    earlier === 0
      ? ''
      : `by hand another figure in ${countWords(earlier)} earlier ${earlier === 1 ? 'month' : 'months'}`,
  ]
    .filter(Boolean)
    .join('; ');
}
