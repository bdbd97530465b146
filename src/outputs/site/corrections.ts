// What changed from one published version to the next: figures that were corrected, as notices, and figures that are new.

import type { Period } from '../../clocks/index.ts';
import {
  type DisclosureRule,
  differenceBetween,
  type FigureChange,
  rowsIn,
  type ScorecardRow,
} from '../../insight/index.ts';
import type { Unit } from '../../measures/index.ts';
import { ofWords, spokenValue } from '../html/figure.ts';
import { whyChanged } from '../signed/change-words.ts';
import type { PublishedVersion } from './published.ts';
import { plainPeriod, plainValue } from './words.ts';

export interface Correction {
  row: ScorecardRow;
  period: Period;
  /** "March 2025 is 88%. We had said 90%. One plan was recorded late." */
  sentence: string;
}

export interface Step {
  is: PublishedVersion;
  /** the one published before it; null for the first */
  was: PublishedVersion | null;
  corrections: Correction[];
  /** KPIs that have a figure of a period for the first time */
  news: { row: ScorecardRow; periods: Period[] }[];
  added: ScorecardRow[];
  gone: ScorecardRow[];
}

/** Of versions that everybody may see, newest first; each against the one published before it. */
export function stepsOf(published: readonly PublishedVersion[], rule: DisclosureRule): Step[] {
  return published.map((is, i) => {
    const was = published[i + 1] ?? null;
    if (was === null) return { is, was, corrections: [], news: [], added: [], gone: [] };
    const rows = new Map(rowsIn(is.version).map((row) => [row.measure.id, row]));
    const before = new Map(rowsIn(was.version).map((row) => [row.measure.id, row]));
    // how many cases changed was counted against the version signed before, which may not be the one published before
    const counted = is.version.previous === was.version.number ? [is.version] : [];
    const difference = differenceBetween(was.version, is.version, counted);
    return {
      is,
      was,
      corrections: difference.changes
        .filter((change) => change.was.value !== null)
        .map((change) => correctionOf(change, rows.get(change.measure)!, rule)),
      news: difference.news.map(({ measure, periods }) => ({ row: rows.get(measure)!, periods })),
      added: difference.added.map((id) => rows.get(id)!),
      gone: difference.gone.map((id) => before.get(id)!),
    };
  });
}

function correctionOf(change: FigureChange, row: ScorecardRow, rule: DisclosureRule): Correction {
  const { was, is } = saidAlike(change, row.unit);
  const why = whyChanged(mayCount(row, rule) ? change : { ...change, cases: null });
  return {
    row,
    period: change.period,
    sentence: `${capital(plainPeriod(change.period))} is ${is}. We had said ${was}. ${capital(why)}.`,
  };
}

/** One case that was recorded late is one child: told only of KPIs whose smallest figures everybody may see. */
function mayCount({ measure }: ScorecardRow, { showsAll, wholeCouncil }: DisclosureRule): boolean {
  const isWhole = (measure.variant?.where.length ?? 0) === 0;
  return showsAll || (isWhole && (wholeCouncil === 'all' || wholeCouncil.includes(measure.id)));
}

/** As families read figures; where both would read the same, with their counts or more exactly. */
function saidAlike({ was, is }: FigureChange, unit: Unit): { was: string; is: string } {
  if (is.value === null) return { was: plainValue(was.value!, unit), is: 'not known' };
  const plain = { was: plainValue(was.value!, unit), is: plainValue(is.value, unit) };
  if (plain.was !== plain.is) return plain;
  const counts = [was, is].map(({ numerator, denominator }) =>
    numerator === null || denominator === null ? null : ofWords(numerator, denominator),
  );
  if (counts[0] && counts[1] && counts[0] !== counts[1]) return { was: counts[0], is: counts[1] };
  const exact = { was: spokenValue(was.value!, unit, 2), is: spokenValue(is.value, unit, 2) };
  return exact.was === exact.is ? { was: `a little ${was.value! < is.value ? 'less' : 'more'}`, is: plain.is } : exact;
}

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
