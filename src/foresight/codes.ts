// The register's codes as small numbers, for columns: 0 is not stated, then the codes in the order of their set.

import { type CodeSetId, codeSetsById } from '../register/index.ts';

type CodeOf<S extends CodeSetId> = (typeof codeSetsById)[S]['codes'][number]['code'];

/** What each number stands for: `dictionary('sex')` is ['', 'M', 'F']. */
export function dictionary(set: CodeSetId): readonly string[] {
  return ['', ...codeSetsById[set].codes.map(({ code }) => code)];
}

const numbersOf = new Map<CodeSetId, ReadonlyMap<string, number>>();

/** The number of a code, or 0 where it is not stated or not of the set. */
export function codeNumber(set: CodeSetId, code: string | null | undefined): number {
  if (code == null) return 0;
  const found = numbersOf.get(set) ?? new Map(dictionary(set).map((one, i) => [one, i]));
  numbersOf.set(set, found);
  return found.get(code) ?? 0;
}

function numbers<S extends CodeSetId>(set: S): Readonly<Record<CodeOf<S>, number>> {
  const entries = codeSetsById[set].codes.map(({ code }, i) => [code, i + 1] as const);
  return Object.fromEntries(entries) as Record<CodeOf<S>, number>;
}

export const NO = 1;
export const YES = 2;
export const yesOrNo = (is: boolean): number => (is ? YES : NO);

export const ACTIVITY = numbers('activity');
export const ADVICE = numbers('advice-kind');
export const ANSWER = numbers('answer');
export const ASSESSMENT_OUTCOME = numbers('assessment-outcome');
export const ATTENDANCE = numbers('attendance');
export const BASIS = numbers('clock-basis');
export const CARE = numbers('care-status');
export const CEASED = numbers('cease-reason');
export const CONTACT = numbers('contact-kind');
export const CONTACT_OUTCOME = numbers('contact-outcome');
export const DECISION = numbers('decision-kind');
export const DISPUTE = numbers('mediation-or-appeal');
export const DISPUTE_ABOUT = numbers('dispute-about');
export const DISPUTE_OUTCOME = numbers('dispute-outcome');
export const EXCEPTION = numbers('exception');
export const FACT = numbers('named-or-attended');
export const FUNDING = numbers('funding-kind');
export const LEGAL = numbers('legal-basis');
export const PANEL = numbers('panel-kind');
export const PANEL_OUTCOME = numbers('panel-outcome');
export const PHASE = numbers('phase');
export const POST_KIND = numbers('post-kind');
export const POST_ROLE = numbers('post-role');
export const PSYCHOLOGY = numbers('psychology-work');
export const REPLY = numbers('consultation-reply');
export const REQUEST_OUTCOME = numbers('request-outcome');
export const RESIDENTIAL = numbers('residential');
export const REVIEW_CLOSED = numbers('review-withdrawn');
export const REVIEW_OUTCOME = numbers('review-outcome');
export const SETTING = numbers('sen-setting');
export const SETTING_KIND = numbers('setting-kind');
export const SEX = numbers('sex');
export const SOURCE = numbers('request-source');
export const WAITING_ENDED = numbers('waiting-ended');
export const WAITING_MEANWHILE = numbers('waiting-meanwhile');
export const WORK_BASED = numbers('work-based');
