// Which column holds the labels of the rows and which their references, when headings alone do not tell.

import type { ColumnKind } from './column-heading.ts';
import type { Column, ColumnContext } from './columns.ts';
import type { Heading } from './header-summary.ts';

/** One column of labels and at most one of references, told apart by what stands in them when the headings do not. */
export function settleNames(headings: Heading[], columns: Column[], context: ColumnContext): void {
  const named = (kind: ColumnKind) => headings.filter((heading) => heading.kind === kind).map(({ at }) => at);
  const words = new Map<number, number>();
  const wordsAt = (at: number) => {
    if (!words.has(at)) words.set(at, wordiness(context.sample(at)));
    return words.get(at)!;
  };
  const wordiest = (places: number[]) =>
    places.length ? places.reduce((a, b) => (wordsAt(b) > wordsAt(a) ? b : a)) : null;
  const labels = named('label');
  const described = [...labels, ...named('description')];
  let label = wordiest(labels);
  if (label === null || (wordsAt(label) < 1.5 && wordsAt(wordiest(described)!) >= 1.5)) label = wordiest(described);
  if (label === null || wordsAt(label) === 0) {
    const free = columns
      .filter(({ role }) => role === 'unheaded' || role === 'kept')
      .slice(0, 12)
      .map(({ at }) => at);
    label =
      free.find((at) => wordsAt(at) >= 1.5) ?? label ?? free.find((at) => wordsAt(at) > 0) ?? named('ref')[0] ?? null;
  }
  if (label !== null) columns[label]!.role = 'label';
  const unheaded = columns
    .filter(({ at, role }) => role === 'unheaded' && label !== null && at < label && wordsAt(at) > 0)
    .map(({ at }) => at);
  const codes = [...named('ref'), ...described, ...unheaded].filter(
    (at) => at !== label && (headings[at]!.kind === 'ref' || wordsAt(at) < 1.5),
  );
  if (codes[0] !== undefined) columns[codes[0]]!.role = 'ref';
}

/** Words a cell on average; codes and references count as less than one and a half, and empty columns as none. */
function wordiness(sample: string[]): number {
  const filled = sample.filter((text) => /\p{L}/u.test(text) || /\d/.test(text));
  if (filled.length === 0) return 0;
  return (
    filled.reduce((sum, text) => sum + (/\p{L}{2}/u.test(text) ? text.split(/\s+/).length : 0.5), 0) / filled.length
  );
}
