// Published versions as everybody may see them: small figures hidden in all versions alike, and what is written for the inside left out.

import { firstDayOfPeriod } from '../../clocks/index.ts';
import {
  type DisclosureRule,
  disclosedScorecard,
  type HiddenCell,
  rowsIn,
  type Scorecard,
  type ScorecardRow,
  type SignedVersion,
  type SignedWords,
  scorecardWithout,
  type WorkableCell,
} from '../../insight/index.ts';
import type { PublishedVersion } from './published.ts';

export interface PublicVersions {
  /** newest first */
  published: PublishedVersion[];
  /** `row` is the id of the KPI, `column` the period */
  hidden: HiddenCell[];
  workable: WorkableCell[];
}

/**
 * Whoever has all versions can lay them over each other, so each is judged together with the rows and months that only
 * others show; and what is hidden in one is hidden in all, so that no difference of two gives it away.
 */
export function publicVersions(published: readonly PublishedVersion[], rule: DisclosureRule): PublicVersions {
  const newestFirst = published.toSorted((a, b) => b.version.number - a.version.number);
  const hidden = new Map<string, HiddenCell>();
  const workable = new Map<string, WorkableCell>();
  for (const { version } of newestFirst) {
    const others = newestFirst.map((one) => one.version).filter((one) => one !== version);
    const scorecard = laidOver(version, others);
    // as it was signed to be hidden, and as it would be today: a rule that was made stricter holds for all versions at once
    for (const one of [version.disclosure.public, rule]) {
      const disclosed = disclosedScorecard(scorecard, 'public', one);
      for (const cell of disclosed.hidden) hidden.set(keyOf(cell), cell);
      for (const cell of disclosed.workable) workable.set(keyOf(cell), cell);
    }
  }
  const all = [...hidden.values()];
  const hiddenRows = new Set(all.map(({ row }) => row));
  return {
    published: newestFirst.map((one) => ({ ...one, version: outside(one.version, all, hidden, hiddenRows) })),
    hidden: all,
    workable: [...workable.values()],
  };
}

const keyOf = ({ row, column }: { row: string; column: string }) => `${row} ${column}`;

/** The version's own figures, with the months and rows of the others that it lacks. */
function laidOver(version: SignedVersion, others: readonly SignedVersion[]): Scorecard {
  if (others.length === 0) return version.scorecard;
  const rows = new Map<string, ScorecardRow>();
  for (const row of [version, ...others].flatMap(rowsIn)) {
    const own = rows.get(row.measure.id);
    rows.set(row.measure.id, own ? withMonthsOf(own, row) : row);
  }
  return { ...version.scorecard, sections: [{ title: '', rows: [...rows.values()] }] };
}

function withMonthsOf(row: ScorecardRow, other: ScorecardRow): ScorecardRow {
  const known = new Set(row.cells.map(({ period }) => period));
  const more = other.cells.filter(({ period }) => !known.has(period));
  if (more.length === 0) return row;
  const cells = [...row.cells, ...more].sort((a, b) => firstDayOfPeriod(a.period) - firstDayOfPeriod(b.period));
  return { ...row, cells };
}

/** Words that families read: those written for them, and why a figure is as it is. */
const PACK_PARTS: readonly string[] = ['plain-summary', 'what-is-being-done', 'promises'];

function outside(
  version: SignedVersion,
  all: readonly HiddenCell[],
  hidden: ReadonlyMap<string, HiddenCell>,
  hiddenRows: ReadonlySet<string>,
): SignedVersion {
  const shown = new Set(rowsIn(version).map(({ measure }) => measure.id));
  // what was typed about a KPI with a hidden figure may name it
  const isPublic = ({ about, part }: SignedWords) =>
    about.kind === 'pack'
      ? PACK_PARTS.includes(part)
      : about.kind === 'measure' && part === 'why' && shown.has(about.id) && !hiddenRows.has(about.id);
  return {
    ...version,
    scorecard: withoutNotes(scorecardWithout(version.scorecard, all)),
    words: version.words.filter(isPublic),
    changes: version.changes.filter(
      ({ measure, period }) => shown.has(measure) && !hidden.has(keyOf({ row: measure, column: period })),
    ),
    overrides: [],
    trust: { ...version.trust, heldBack: [], differ: [], sources: [] },
  };
}

/** Notes of papers and of those who typed a figure were written for colleagues. */
function withoutNotes(scorecard: Scorecard): Scorecard {
  const sections = scorecard.sections.map(({ title, rows }) => ({
    title,
    rows: rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, note: null, beside: null })),
      latest: row.latest && { ...row.latest, note: null, beside: null },
      printedAs: row.printedAs.map((as) => ({ ...as, notes: null, trend: null })),
    })),
  }));
  return { ...scorecard, sections };
}
