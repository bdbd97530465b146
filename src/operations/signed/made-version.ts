// The version that would be signed now: figures, words, and what a reader has to know before trusting them.

import { type Day, dayInLondon, isoDay, type Period } from '../../clocks/index.ts';
import {
  changedFigures,
  type Feed,
  type FigureChange,
  figureAt,
  kindOfChange,
  rowsIn,
  type Scorecard,
  type SignedVersion,
  type SignedWords,
  type SourceSaid,
  type SourceState,
  type Trust,
  type VersionBasis,
} from '../../insight/index.ts';
import { cellOfMonth, ratingSaid } from '../../outputs/index.ts';
import {
  commentaryOf,
  endOfDay,
  signedVersion,
  signedVersions,
  type VersionKept,
  type WrittenWords,
} from '../../store/index.ts';
import type { InArea } from '../areas.ts';
import feeds from '../catalogue/feeds.ts';
import lint from '../catalogue/lint.ts';
import reconcile from '../catalogue/reconcile.ts';
import scorecard from '../catalogue/scorecard.ts';
import scorecardFromCases from '../catalogue/scorecard-from-cases.ts';
import type { ListedFinding } from '../checks/findings.ts';
import { disclosureRule } from '../disclosure.ts';
import type { Found } from '../engine/asked.ts';
import { operationIssue } from '../issues.ts';
import type { Context } from '../operation.ts';
import { casesChangedBetween } from './cases-changed.ts';
import { frozenScorecard } from './frozen.ts';

export interface VersionAsked {
  /** as it was known at the end of this day; null is now */
  knownAt: Day | null;
  month: Period | null;
  basis: VersionBasis;
  selection: string | null;
}

/** Everything of a version but who signs it and what they overrule. */
export type UnsignedVersion = Omit<SignedVersion, 'signed' | 'overrides' | 'title'>;

export interface MadeVersion {
  version: UnsignedVersion;
  /** data checks of its figures that nobody has answered */
  open: ListedFinding[];
  /** the version before it */
  before: SignedVersion | null;
}

export async function madeVersion(now: Context, at: InArea, asked: VersionAsked): Promise<Found<MadeVersion>> {
  const isEarlier = asked.knownAt !== null && asked.knownAt < now.today;
  const ctx = isEarlier ? { ...now, today: asked.knownAt! } : now;
  const shown = await shownScorecard(ctx, asked);
  if (!shown.ok) return shown;
  const { selection, change } = shown.value;
  const month = shown.value.scorecard.month;
  if (month === null || shown.value.scorecard.sections.length === 0)
    return { ok: false, issues: [operationIssue('version-no-figures', 'stops', {}, {})] };
  const frozen = frozenScorecard(shown.value.scorecard, month);
  const all = await signedVersions(at.store, at.area.code);
  const before = await versionBefore(at, all, { basis: asked.basis, selection: selection?.id ?? null });
  const cutOff = {
    change,
    knownAt: ctx.today,
    at: isEarlier ? endOfDay(ctx.today) : ctx.now().toISOString(),
  };
  const changes = before === null ? [] : await changesSince(at, before, { scorecard: frozen, cutOff });
  const findings = asked.basis === 'standing' ? await findingsAbout(ctx, frozen, month) : [];
  const version: UnsignedVersion = {
    shape: 1,
    area: { code: at.area.code, name: at.area.name },
    number: (all.at(-1)?.number ?? 0) + 1,
    month,
    basis: asked.basis,
    selection,
    cutOff,
    previous: before?.number ?? null,
    scorecard: frozen,
    words: wordsWritten(await commentaryOf(at.store, at.area.code, month)),
    trust: await trustIn(ctx, frozen, month, findings),
    disclosure: {
      board: await disclosureRule(at.store, at.area.code, ctx.today, 'board'),
      public: await disclosureRule(at.store, at.area.code, ctx.today, 'public'),
    },
    changes,
  };
  return { ok: true, value: { version, open: findings.filter(({ state }) => state === 'needs an answer'), before } };
}

/** Texts that were withdrawn are not signed. */
function wordsWritten(written: readonly WrittenWords[]): SignedWords[] {
  return written
    .filter(({ text }) => text.trim() !== '')
    .map(({ about, part, text, owner, writtenAt }) => ({
      about,
      part,
      text,
      owner,
      writtenOn: dayInLondon(new Date(writtenAt)),
    }));
}

interface Shown {
  scorecard: Scorecard;
  selection: { id: string; title: string } | null;
  change: number;
}

async function shownScorecard(ctx: Context, { month, basis, selection, knownAt }: VersionAsked): Promise<Found<Shown>> {
  const operation = basis === 'cases' ? scorecardFromCases : scorecard;
  const answer = await operation.run(
    ctx,
    operation.input.parse({
      month,
      selection,
      knownAt: knownAt === null ? null : isoDay(knownAt),
      audience: 'internal',
    }) as never,
  );
  if (!answer.ok) return { ok: false, issues: answer.issues };
  const { scorecard: made, selection: named, change } = answer.value;
  return { ok: true, value: { scorecard: made, selection: named && { id: named.id, title: named.title }, change } };
}

/** The last one of the same kind, as it was signed; one that was altered is not held against anything. */
async function versionBefore(
  { store, area }: InArea,
  all: readonly VersionKept[],
  { basis, selection }: { basis: VersionBasis; selection: string | null },
): Promise<SignedVersion | null> {
  const last = all.findLast((one) => one.basis === basis && one.selection === selection);
  const read = last ? await signedVersion(store, area.code, last.number) : null;
  return read?.ok ? read.version : null;
}

async function changesSince(
  at: InArea,
  before: SignedVersion,
  now: Pick<SignedVersion, 'scorecard' | 'cutOff'>,
): Promise<FigureChange[]> {
  const changed = changedFigures(rowsIn(before), rowsIn(now));
  const computed = changed.filter(
    ({ was, is }) => was.cell.cameFrom === 'computed' && is.cell.cameFrom === 'computed' && was.cell.value !== null,
  );
  const periods = computed.map(({ period }) => period).sort();
  const casesChanged =
    computed.length === 0
      ? () => null
      : await casesChangedBetween(at, before.cutOff, now.cutOff, periods[0]!, periods.at(-1)!);
  const counted = new Set(computed);
  return changed.map((one) => {
    const { measure } = one.is.row;
    const cases = counted.has(one) ? casesChanged(measure, one.period) : null;
    return {
      measure: measure.id,
      period: one.period,
      was: figureAt(one.was.cell),
      is: figureAt(one.is.cell),
      kind: kindOfChange(one, cases),
      cases,
    };
  });
}

/** What the data checks find about the month in KPIs that are shown, in papers that were known. */
async function findingsAbout(ctx: Context, shown: Scorecard, month: Period): Promise<ListedFinding[]> {
  const answer = await lint.run(ctx, lint.input.parse({ month }));
  if (!answer.ok) return [];
  const ids = new Set(rowsIn({ scorecard: shown }).map(({ measure }) => measure.id));
  const known = new Set(answer.value.papers.flatMap(({ file, statedOn }) => (statedOn <= ctx.today ? [file] : [])));
  return answer.value.findings.filter(
    ({ measure, files }) => ids.has(measure) && files.some((file) => known.has(file)),
  );
}

async function trustIn(ctx: Context, shown: Scorecard, month: Period, findings: ListedFinding[]): Promise<Trust> {
  const rows = rowsIn({ scorecard: shown });
  const [came, differing] = [
    await feeds.run(ctx, feeds.input.parse({})),
    await reconcile.run(ctx, reconcile.input.parse({ period: month })),
  ];
  const ids = new Set(rows.map(({ measure }) => measure.id));
  const count = (state: ListedFinding['state']) => findings.filter((one) => one.state === state).length;
  return {
    sources: came.ok ? came.value.feeds.flatMap((feed) => sourceState(feed, month)) : [],
    figures: {
      of: rows.length,
      without: rows.filter((row) => cellOfMonth(row, month)?.value == null).map(({ measure }) => measure.id),
    },
    checks: {
      open: count('needs an answer'),
      corrected: count('corrected'),
      explained: count('explained'),
      accepted: count('accepted'),
    },
    heldBack: rows
      .filter((row) => ratingSaid(row, month).rating === 'too-few')
      .map((row) => ({ measure: row.measure.id, why: ratingSaid(row, month).note ?? '' })),
    differ: differing.ok
      ? differing.value.found.flatMap(({ measure, one }) => {
          const used = one.said.find(({ isUsed }) => isUsed);
          const other = one.said.find(({ isUsed, agrees }) => !isUsed && agrees === false);
          if (!ids.has(measure.id) || one.agree || !used || !other) return [];
          return [{ measure: measure.id, period: month, used: saidBy(used), other: saidBy(other) }];
        })
      : [],
  };
}

const saidBy = ({ source, value }: SourceSaid) => ({ source: source.title, value });

/** What a source owed for the month, or for the term or quarter that the month lies in. */
function sourceState({ source, requests }: Feed, month: Period): SourceState[] {
  const own = requests.find(({ period }) => period === month);
  if (!own) return [];
  const { title, owner } = source;
  const { dueOn, daysLate } = own;
  const late = { title, owner, dueOn, lateBy: daysLate };
  switch (own.state) {
    case 'not-received':
      return [{ ...late, state: 'not-received' }];
    case 'came-late':
      return [{ ...late, state: 'late' }];
    case 'due':
    case 'awaited':
      return [{ title, owner, dueOn: own.awaitedUntil ?? dueOn, lateBy: null, state: 'awaited' }];
    default:
      return [{ title, owner, dueOn, lateBy: null, state: 'on-time' }];
  }
}
