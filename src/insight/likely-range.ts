// The likely range of a KPI's figure, where the cases behind it are counted.

import { isFigure, type Measure, type Unit, type ValueStatus } from '../measures/index.ts';
import { type Confidence, type Interval, rateInterval, shareInterval } from './intervals.ts';

export interface LikelyRange extends Interval {
  /** out of whom: the cases were chosen, not drawn by lot, so that the range tells of chance alone */
  chosen: boolean;
}

const PER: Partial<Record<Unit, number>> = { 'rate-10k': 10_000, 'rate-100': 100 };

/** Null where there is no figure, no count behind it, or a count that cannot be: such figures are a data check's business. */
export function likelyRange(
  {
    value,
    numerator,
    denominator,
    status,
  }: { value: number | null; numerator: number | null; denominator: number | null; status: ValueStatus },
  { unit, source }: Pick<Measure, 'unit' | 'source'>,
  confidence: Confidence = 0.95,
): LikelyRange | null {
  if (value === null || numerator === null || denominator === null || !isFigure(status)) return null;
  const per = PER[unit];
  if (unit !== 'percent' && per === undefined) return null;
  const answer =
    per === undefined
      ? shareInterval(numerator, denominator, confidence)
      : rateInterval(numerator, denominator, per, confidence);
  return answer.ok ? { ...answer.value, chosen: source === 'QA' || source === 'survey' } : null;
}
