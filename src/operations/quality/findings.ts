// Findings in case records with what was answered to them: what needs an answer, whose it is, how long it has stood, and which are asked for.

import { type Day, daysBetween } from '../../clocks/index.ts';
import type { CaseCheck } from '../../register/index.ts';
import type { FindingAnswer } from '../../store/index.ts';
import type { FoundRow, RecordFinding } from './found.ts';
import type { RecordFeed } from './record-feeds.ts';

/** The words of the data checks of figures; *corrected*: said to be put right, and the next records have not come yet. */
export const recordStates = ['needs an answer', 'corrected', 'explained', 'accepted'] as const;
export type RecordState = (typeof recordStates)[number];

export interface ListedRecordFinding {
  key: string;
  check: CaseCheck;
  readonly sentence: string;
  severity: CaseCheck['severity'];
  field: string | null;
  row: FoundRow | null;
  source: string | null;
  sourceTitle: string;
  owner: string | null;
  person: number | null;
  since: Day | null;
  /** days for which it has stood; null where it is about no row */
  days: number | null;
  state: RecordState;
  answer: FindingAnswer | null;
  /** the day of the records that still hold what was said to be put right */
  stillThereOn: Day | null;
}

export interface FindingsFilter {
  check: string | null;
  severity: CaseCheck['severity'] | null;
  source: string | null;
  owner: string | null;
  set: CaseCheck['set'] | null;
  /** days for which it has stood, at least */
  minimumAge: number;
  state: RecordState | null;
}

const NO_SOURCE = 'several sources';

export interface Listing {
  today: Day;
  feeds: readonly RecordFeed[];
  answers: ReadonlyMap<string, FindingAnswer>;
}

/** Errors first, then what has stood longest; what is about no row stands last. Never by what lifts a figure. */
export function listedFindings(
  findings: readonly RecordFinding[],
  { today, feeds, answers }: Listing,
): ListedRecordFinding[] {
  const feedOf = new Map(feeds.map((feed) => [feed.id, feed]));
  const listed = findings.map(({ check, facts, ...of }): ListedRecordFinding => {
    const feed = of.source === null ? undefined : feedOf.get(of.source);
    const answer = answers.get(of.key) ?? null;
    return {
      ...of,
      check,
      severity: check.severity,
      // Most are counted and never read.
      get sentence() {
        return check.sentence(facts);
      },
      sourceTitle: feed?.title ?? NO_SOURCE,
      owner: feed?.owner ?? null,
      days: of.since === null ? null : Math.max(0, daysBetween(of.since, today)),
      ...stateOf(answer, feed?.last?.on ?? null, today),
      answer,
    };
  });
  return listed.sort(inOrder);
}

function inOrder(a: ListedRecordFinding, b: ListedRecordFinding): number {
  return (
    Number(b.severity === 'error') - Number(a.severity === 'error') ||
    (b.days ?? -1) - (a.days ?? -1) ||
    (a.check.id < b.check.id ? -1 : a.check.id > b.check.id ? 1 : 0)
  );
}

/**
 * Explained holds for as long as the finding does, accepted until its day. What was said to be put right waits for the
 * source's next records; when they still hold it, it needs an answer again.
 */
export function stateOf(
  answer: FindingAnswer | null,
  lastOn: Day | null,
  today: Day,
): Pick<ListedRecordFinding, 'state' | 'stillThereOn'> {
  const as = (state: RecordState, stillThereOn: Day | null = null) => ({ state, stillThereOn });
  if (answer?.answer === 'explained') return as('explained');
  if (answer?.answer === 'accepted' && (answer.until === null || answer.until >= today)) return as('accepted');
  if (answer?.answer !== 'corrected') return as('needs an answer');
  return lastOn !== null && lastOn > answer.answeredOn ? as('needs an answer', lastOn) : as('corrected');
}

export function isAsked(one: ListedRecordFinding, asked: FindingsFilter): boolean {
  return (
    (asked.check === null || one.check.id === asked.check) &&
    (asked.severity === null || one.severity === asked.severity) &&
    (asked.source === null || (one.source ?? '') === asked.source) &&
    (asked.owner === null || (one.owner ?? '') === asked.owner) &&
    (asked.set === null || one.check.set === asked.set) &&
    (asked.minimumAge === 0 || (one.days ?? 0) >= asked.minimumAge) &&
    (asked.state === null || one.state === asked.state)
  );
}
