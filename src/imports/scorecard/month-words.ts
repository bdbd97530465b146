// Names of months as people write them: short, whole, and with a slip of the pen.

import { MONTH_NAMES } from '../../clocks/index.ts';

const NAMES = MONTH_NAMES.map((name) => name.toLowerCase());
const SHORT = new Map(
  NAMES.flatMap(
    (name, i) =>
      [
        [name, i + 1],
        [name.slice(0, 3), i + 1],
      ] as [string, number][],
  ),
);
for (const [short, month] of [
  ['sept', 9],
  ['febr', 2],
  ['janu', 1],
  ['octo', 10],
  ['octb', 10],
] as const)
  SHORT.set(short, month);

interface MonthWord {
  month: number;
  misspelt: boolean;
}

/** `Dec`, `sept`, `Febuary`; null when it is no month. */
export function monthOfWord(word: string): MonthWord | null {
  const lower = word.toLowerCase();
  const known = SHORT.get(lower);
  if (known) return { month: known, misspelt: false };
  if (lower.length < 5) return null;
  const near = NAMES.findIndex((name) => name.length >= 6 && name[0] === lower[0] && distance(name, lower) <= 2);
  return near < 0 ? null : { month: near + 1, misspelt: true };
}

/** How many letters must be put in, taken out, changed or swapped to make one word the other. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let [before, above]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      row[j] = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
    [before, above] = [above, row];
  }
  return above[b.length]!;
}
