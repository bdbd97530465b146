// One place's published figure: worked out from its counts where the release has them, as printed where it has none.

import type { PublishedSource } from './counterpart.ts';
import { isSameColumn } from './datasets.ts';
import { type Printed, printedNumber } from './printed-number.ts';
import type { PublishedLine } from './published.ts';

export interface PlaceFigure {
  /** a share from 0 to 1, or a count; null with the reason in `missing` */
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  /** the figure as the publisher prints it, a share again from 0 to 1 */
  printed: number | null;
  missing: string | null;
}

export const noFigure = (missing: string): PlaceFigure => ({
  value: null,
  numerator: null,
  denominator: null,
  printed: null,
  missing,
});

/** `before`: the same place's line of the year before, which growth needs. */
export function figureOf(
  line: PublishedLine,
  source: PublishedSource,
  isShare: boolean,
  before?: PublishedLine,
): PlaceFigure {
  if (!line) return noFigure('no line in this release');
  const scale = isShare ? 100 : 1;
  const given = source.printed === undefined ? null : cellOf(line, source.printed, source);
  const printed = given === null || given.value === null ? null : given.value / scale;
  const numerator = source.numerator ? sumOf(line, source.numerator, source) : null;
  const counts = source.growth ? growthOf(numerator, before, source) : sharesOf(line, numerator, source);
  if (counts && counts.value !== null) return { ...counts, printed };
  if (printed !== null) return { ...(counts ?? noFigure('')), value: printed, printed, missing: null };
  const missing = counts?.missing ?? given?.missing ?? 'not in this table';
  return { ...(counts ?? noFigure(missing)), printed, missing };
}

type Counted = Omit<PlaceFigure, 'printed'>;

const none = (missing: string | null): Counted => ({
  value: null,
  numerator: null,
  denominator: null,
  missing: missing ?? 'not in this table',
});

function sharesOf(line: PublishedLine, numerator: Printed | null, source: PublishedSource): Counted | null {
  if (numerator === null) return null;
  if (numerator.value === null) return none(numerator.missing);
  if (!source.denominator)
    return { value: numerator.value, numerator: numerator.value, denominator: null, missing: null };
  const denominator = sumOf(line, source.denominator, source);
  if (denominator.value === null) return none(denominator.missing);
  const parts = { numerator: numerator.value, denominator: denominator.value };
  if (parts.denominator === 0) return { ...parts, value: null, missing: 'there were none to take a share of' };
  return { ...parts, value: parts.numerator / parts.denominator, missing: null };
}

function growthOf(now: Printed | null, before: PublishedLine | undefined, source: PublishedSource): Counted {
  if (now === null || now.value === null) return none(now?.missing ?? null);
  if (!before) return none('the year before is not in this release');
  const then = sumOf(before, source.numerator ?? [], source);
  if (then.value === null) return none(then.missing);
  if (then.value === 0) return none('there were none the year before');
  const grown = now.value - then.value;
  return { value: grown / then.value, numerator: grown, denominator: then.value, missing: null };
}

function sumOf(line: PublishedLine, columns: readonly string[], source: PublishedSource): Printed {
  let value = 0;
  for (const column of columns) {
    const cell = cellOf(line, column, source);
    if (cell.value === null) return cell;
    value += cell.value;
  }
  return { value, decimals: 0, missing: null };
}

function cellOf({ cells }: PublishedLine, column: string, source: PublishedSource): Printed {
  const text = cells[column] ?? cells[Object.keys(cells).find((one) => isSameColumn(one, column)) ?? ''];
  if (text === undefined) return { value: null, missing: `no column “${column}” in this table` };
  if (source.dashIsNought && text.trim() === '-') return { value: 0, decimals: 0, missing: null };
  return printedNumber(text);
}
