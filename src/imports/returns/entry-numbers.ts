// The numbers of one typed figure: a count, or a part and its whole, held against the unit of the KPI.

import type { Measure, ValueStatus } from '../../measures/index.ts';
import { plainText } from '../scorecard/plain-text.ts';
import { type Add, type EnteredFigure, NUMBERS, type ReturnEntry } from './entry-shapes.ts';
import { isWhole, type TypedNumber, typedNumber } from './typed-number.ts';

export interface Numbers extends Pick<EnteredFigure, 'value' | 'numerator' | 'denominator' | 'decimals' | 'printed'> {
  status?: ValueStatus;
  note: string | null;
}

export function numberOf(entry: ReturnEntry, measure: Measure, add: Add): Numbers | null {
  const read: Partial<Record<(typeof NUMBERS)[number], TypedNumber>> = {};
  for (const field of NUMBERS) {
    const text = plainText(entry[field]);
    if (text === '') continue;
    const number = typedNumber(text);
    if (number === null) add(field, 'return-number-not-understood', { label: measure.title, printed: text });
    else if (number.value < 0 && measure.unit !== 'pounds')
      add(field, 'return-below-nought', { label: measure.title, printed: text });
    else read[field] = number;
  }
  const asked = NUMBERS.filter((field) => plainText(entry[field]) !== '');
  if (asked.some((field) => !read[field])) return null;
  const { count, numerator, denominator } = read;
  if (numerator || denominator) return dividedOf(entry, measure, count, numerator, denominator, add);
  return count ? countOf(entry, measure, count, add) : null;
}

function countOf(entry: ReturnEntry, measure: Measure, count: TypedNumber, add: Add): Numbers | null {
  const plain = { label: measure.title, printed: plainText(entry.count) };
  if (measure.unit === 'percent' && !count.percent) {
    add('count', 'return-percent-without-parts', plain);
    return null;
  }
  if (measure.unit !== 'percent' && count.percent) {
    add('count', 'return-percent-for-number', plain);
    return null;
  }
  if (measure.unit === 'percent' && count.value > 1) {
    add('count', 'return-above-hundred', plain);
    return null;
  }
  if (measure.unit === 'count' && !isWhole(count)) {
    add('count', 'return-not-whole', plain);
    return null;
  }
  return {
    value: count.value,
    numerator: null,
    denominator: null,
    decimals: count.decimals,
    printed: plain.printed,
    note: null,
  };
}

const TIMES: Partial<Record<Measure['unit'], number>> = { percent: 1, 'rate-10k': 10_000, 'rate-100': 100 };

/** Percentages and rates are worked out from what was counted and never typed beside it. */
function dividedOf(
  entry: ReturnEntry,
  measure: Measure,
  count: TypedNumber | undefined,
  numerator: TypedNumber | undefined,
  denominator: TypedNumber | undefined,
  add: Add,
): Numbers | null {
  const plain = { label: measure.title };
  if (!numerator || !denominator) {
    add(numerator ? 'denominator' : 'numerator', 'return-part-missing', {
      ...plain,
      missing: numerator ? 'denominator' : 'numerator',
    });
    return null;
  }
  const times = TIMES[measure.unit];
  const parts = { numerator: numerator.value, denominator: denominator.value };
  const printed = `${plainText(entry.numerator)} of ${plainText(entry.denominator)}`;
  for (const field of ['numerator', 'denominator'] as const) {
    if (measure.unit === 'percent' && !isWhole(read(field))) {
      add(field, 'return-not-whole', { ...plain, printed: plainText(entry[field]) });
      return null;
    }
  }
  if (measure.unit === 'percent' && numerator.value > denominator.value) {
    add('numerator', 'return-above-denominator', { ...plain, ...parts });
    return null;
  }
  if (denominator.value === 0) {
    if (numerator.value > 0) {
      add('denominator', 'return-above-denominator', { ...plain, ...parts });
      return null;
    }
    return { value: null, ...parts, decimals: null, status: 'not-applicable', note: 'no cases', printed };
  }
  if (times === undefined && count) {
    const whole = countOf(entry, measure, count, add);
    return whole && { ...whole, ...parts, printed: `${plainText(entry.count)} (${printed})` };
  }
  if (measure.unit === 'count') {
    add('count', 'return-count-divided', { ...plain, parts: printed });
    return null;
  }
  const value = (numerator.value / denominator.value) * (times ?? 1);
  if (times !== undefined && count && Math.abs(count.value - value) > halfStep(count)) {
    add('count', 'return-parts-differ', { ...plain, printed: plainText(entry.count), parts: printed });
    return null;
  }
  return { value, ...parts, decimals: null, printed, note: null };

  function read(field: 'numerator' | 'denominator'): TypedNumber {
    return field === 'numerator' ? numerator! : denominator!;
  }
}

/** The typed figure and what its parts give agree when they round to the same. */
function halfStep({ decimals, percent }: TypedNumber): number {
  return 10 ** -(decimals + (percent ? 2 : 0)) / 2 + 1e-9;
}
