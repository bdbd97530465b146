// One signed version against another: what changed in the figures of the past, what is new, and what else is said otherwise.

import type { Period } from '../../clocks/index.ts';
import type { Rating } from '../rating.ts';
import type { ScorecardRow } from '../scorecard.ts';
import { changedFigures, type FigureChange, figureAt, kindOfChange } from './changes.ts';
import type { SignedVersion, SignedWords } from './signed-version.ts';

export interface VersionDifference {
  changes: FigureChange[];
  /** periods of which only the later version has a figure, one line a KPI */
  news: { measure: string; periods: Period[] }[];
  added: string[];
  gone: string[];
  /** ratings of the month each was signed for */
  ratings: { measure: string; was: Rating; is: Rating }[];
  definitions: { measure: string; was: string | null; is: string | null }[];
  words: { was: SignedWords | null; is: SignedWords | null }[];
}

export const rowsIn = ({ scorecard }: Pick<SignedVersion, 'scorecard'>): ScorecardRow[] =>
  scorecard.sections.flatMap(({ rows }) => rows);

const keyOf = ({ measure, period }: { measure: string; period: Period }) => `${measure} ${period}`;

/**
 * `between` are the versions signed after the first and up to the second, oldest first: what each was seen to change by when
 * it was signed is taken from them, since only then could cases be counted as they were known.
 */
export function differenceBetween(
  was: SignedVersion,
  is: SignedVersion,
  between: readonly SignedVersion[] = [is],
): VersionDifference {
  const [before, after] = [rowsIn(was), rowsIn(is)];
  const seen = new Map(between.flatMap(({ changes }) => changes.map((one) => [keyOf(one), one] as const)));
  const old = new Map(before.map((row) => [row.measure.id, row]));
  const now = new Map(after.map((row) => [row.measure.id, row]));
  const both = after.flatMap((row) => {
    const earlier = old.get(row.measure.id);
    return earlier ? [{ row, earlier }] : [];
  });
  return {
    changes: changedFigures(before, after).map((changed) => {
      const measure = changed.is.row.measure.id;
      const known = seen.get(keyOf({ measure, period: changed.period }));
      const [first, last] = [figureAt(changed.was.cell), figureAt(changed.is.cell)];
      return {
        measure,
        period: changed.period,
        was: first,
        is: last,
        kind: known?.kind ?? kindOfChange(changed, null),
        cases: known?.cases ?? null,
      };
    }),
    news: both.flatMap(({ row, earlier }) => {
      const known = new Set(earlier.cells.map(({ period }) => period));
      const periods = row.cells.flatMap(({ period, value }) => (value === null || known.has(period) ? [] : [period]));
      return periods.length > 0 ? [{ measure: row.measure.id, periods }] : [];
    }),
    added: [...now.keys()].filter((id) => !old.has(id)),
    gone: [...old.keys()].filter((id) => !now.has(id)),
    ratings: both.flatMap(({ row, earlier }) =>
      row.rating === earlier.rating ? [] : [{ measure: row.measure.id, was: earlier.rating, is: row.rating }],
    ),
    definitions: both.flatMap(({ row, earlier }) => {
      const [then, since] = [meaningOf(earlier), meaningOf(row)];
      return then === since ? [] : [{ measure: row.measure.id, was: then, is: since }];
    }),
    words: wordsChanged(was.words, is.words),
  };
}

const meaningOf = ({ measure }: ScorecardRow): string | null => measure.versions?.at(-1)?.meaning ?? null;

const slotOf = ({ about, part }: SignedWords) => JSON.stringify([about, part]);

function wordsChanged(was: readonly SignedWords[], is: readonly SignedWords[]): VersionDifference['words'] {
  const before = new Map(was.map((one) => [slotOf(one), one]));
  const after = new Map(is.map((one) => [slotOf(one), one]));
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((slot) => {
    const [old, now] = [before.get(slot) ?? null, after.get(slot) ?? null];
    return old?.text === now?.text ? [] : [{ was: old, is: now }];
  });
}
