// What stands in a cell of a published table: a number, or the reason why there is none. A reason is never nought.

/** The DfE's symbols of today (z, x, c, low), those of years before, and what other tables use. */
const SYMBOLS: Readonly<Record<string, string>> = {
  z: 'not applicable',
  x: 'not available',
  c: 'suppressed to protect people',
  low: 'rounds to nought and is not nought',
  '~': 'suppressed',
  ':': 'not available',
  '..': 'not available',
  '.': 'not applicable',
  '-': 'not given',
  'n/a': 'not applicable',
  na: 'not available',
  k: 'suppressed',
  '': 'left blank',
};

const NUMBER = /^-?(\d{1,3}(,\d{3})+|\d+)?(\.\d+)?(e[-+]?\d+)?\s*%?$/i;

export type Printed = { value: number; decimals: number; missing: null } | { value: null; missing: string };

/** "1,234" is 1234, "1.10%" is 1.1 with two decimals, "74.099999999999994" is 74.1: what computers add behind the 12th digit is noise. */
export function printedNumber(text: string): Printed {
  const bare = text.trim();
  const symbol = SYMBOLS[bare.toLowerCase()];
  if (symbol !== undefined) return { value: null, missing: symbol };
  if (!NUMBER.test(bare) || !/\d/.test(bare)) return { value: null, missing: `“${bare}” is not a number` };
  const value = Number(Number(bare.replace(/[,%\s]/g, '')).toPrecision(12));
  const decimals = /\.(\d+)/.exec(String(value))?.[1]?.length ?? 0;
  return { value, decimals: Math.max(decimals, decimalsPrinted(bare)), missing: null };
}

/** Nobody prints more than four on purpose: "57.900000000000" is 57.9. */
function decimalsPrinted(text: string): number {
  const printed = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  return printed > 4 ? 0 : printed;
}

/** Whether a cell could be a figure or a symbol for none: what tells columns of figures from columns of words. */
export function isFigureLike(text: string): boolean {
  const { value, missing } = printedNumber(text);
  return value !== null || !missing!.startsWith('“');
}
