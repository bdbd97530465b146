// A number as people type it into a form or a cell: with separators, a % or £ sign, blanks that cannot be seen.

import { amountOf, exactNumber } from '../scorecard/figure.ts';
import { plainText } from '../scorecard/plain-text.ts';

export interface TypedNumber {
  /** a share, where it was typed with a % sign */
  value: number;
  /** decimal places as typed: of the percentage, for shares */
  decimals: number;
  percent: boolean;
}

/** `1,234`, `1 234`, `£1.2m`, `74.1%`, `7 days`; null for anything else. */
export function typedNumber(text: string): TypedNumber | null {
  const amount = amountOf(plainText(text).replace(/^'/, ''));
  if (!amount) return null;
  const value = exactNumber(amount.digits, amount.power - (amount.percent ? 2 : 0));
  // Beyond this neighbouring numbers are no longer told apart: what was typed could not be kept.
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return null;
  return { value, decimals: amount.decimals, percent: amount.percent };
}

/** 12 and 12.0 are whole. */
export function isWhole({ value, percent }: TypedNumber): boolean {
  return !percent && Number.isInteger(value);
}
