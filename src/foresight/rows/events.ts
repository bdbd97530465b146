// Which fields of a row are known by which event: a day, and what is written down with it. The first event makes the row.

import type { SinkTable } from '../sink.ts';

/** Day field → the fields that are keyed with it; all that is named under no event is keyed with the first. */
export type Events = Readonly<Record<string, readonly string[]>>;

export const EVENTS: Readonly<Record<SinkTable, Events>> = {
  person: { bornOn: [], movedInOn: [], movedOutOn: [], diedOn: [] },
  request: { receivedOn: [], outcomeOn: ['outcome', 'panelOn', 'mediation', 'tribunal'], withdrawnOn: [] },
  decision: { notifiedOn: [] },
  assessment: {
    startedOn: [],
    outcomeOn: ['outcome', 'week20', 'mediation', 'tribunal', 'otherMediation', 'otherTribunal'],
    startsAgainOn: [],
  },
  advice: { requestedOn: ['dueOn'], receivedByBodyOn: [], returnedOn: ['reused', 'notKnown', 'adviser'] },
  exception: { fromOn: ['toOn', 'askedOn'] },
  plan: {
    startedOn: ['draftOn', 'issuedOn', 'transferredOn'],
    amendedOn: [],
    ceaseDecidedOn: ['proposedCeaseOn', 'appealEndsOn'],
    ceasedOn: ['ceaseReason'],
  },
  placement: { startedOn: ['expectedEndOn'], endedOn: ['outcome'] },
  need: { fromOn: [], toOn: [] },
  review: {
    openedOn: ['dueOn', 'phaseTransfer'],
    invitedOn: [],
    meetingOn: ['attended', 'adulthood', 'careersAdvice'],
    reportOn: [],
    decidedOn: ['outcome'],
    draftOn: [],
    finalOn: [],
  },
  transfer: { openedOn: [], finalOn: ['namesSetting', 'urn'] },
  dispute: {
    contactOn: [],
    requestedOn: [],
    registeredOn: ['mediation'],
    meetingOn: [],
    certificateOn: [],
    agreementOn: [],
    respondedOn: [],
    concededOn: [],
    hearingOn: [],
    orderOn: [],
    endedOn: ['outcome'],
  },
  consultation: { sentOn: [], repliedOn: ['reply'] },
  contact: { receivedOn: [], acknowledgedOn: [], repliedOn: ['outcome'] },
  'practice-review': {
    reviewedOn: [],
    moderatedOn: [],
    parentAnsweredOn: ['parentAskedOn', 'communication', 'viewsIncluded', 'contributed', 'happy'],
  },
  waiting: { agreedOn: [], endedOn: ['how'] },
  panel: { heldOn: [] },
  participation: { fromOn: [], toOn: [] },
  allocation: { fromOn: [], toOn: [] },
  post: { fromOn: [], toOn: [] },
  absence: { fromOn: ['toOn'] },
  funding: { fromOn: ['decidedOn'], toOn: [] },
  care: { fromOn: [], toOn: [] },
  'psychology-time': { month: [] },
};
