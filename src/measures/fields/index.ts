// Made by `npm run generate` from the files of this folder. Not edited by hand.
import type { WorkedOutField } from '../source.ts';
import adviceCaseEndedOn from './advice-case-ended-on.ts';
import allocationTookOverOn from './allocation-took-over-on.ts';
import disputeAppealed from './dispute-appealed.ts';
import planException from './plan-exception.ts';
import requestAdviceInOn from './request-advice-in-on.ts';
import requestDecided from './request-decided.ts';
import requestDecidedOn from './request-decided-on.ts';
import requestDuplicate from './request-duplicate.ts';
import requestNoplanOn from './request-noplan-on.ts';
import reviewDuplicate from './review-duplicate.ts';
import reviewNextMeetingOn from './review-next-meeting-on.ts';

export const workedOutFields: readonly WorkedOutField[] = [
  adviceCaseEndedOn,
  allocationTookOverOn,
  disputeAppealed,
  planException,
  requestAdviceInOn,
  requestDecided,
  requestDecidedOn,
  requestDuplicate,
  requestNoplanOn,
  reviewDuplicate,
  reviewNextMeetingOn,
];
