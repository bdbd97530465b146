// Where the simulator writes: the register's tables as columns, under the register's names of tables and fields.
//
// `person` and other fields of kind `row` hold row numbers; texts that come from a list (setting, officer) hold its number.

import { addRow, type Columns, columns, copyColumns, type Spec } from './columns.ts';

export const SINK = {
  person: { bornOn: 'day', sex: 'code', movedInOn: 'day', movedOutOn: 'day', diedOn: 'day' },
  request: {
    person: 'row',
    receivedOn: 'day',
    responsibleOn: 'day',
    source: 'code',
    outcome: 'code',
    outcomeOn: 'day',
    mediation: 'code',
    tribunal: 'code',
    withdrawnOn: 'day',
    panelOn: 'day',
    fromUrn: 'row',
    basis: 'code',
  },
  decision: {
    person: 'row',
    request: 'row',
    plan: 'row',
    review: 'row',
    kind: 'code',
    decidedOn: 'day',
    notifiedOn: 'day',
    by: 'code',
  },
  assessment: {
    person: 'row',
    request: 'row',
    startedOn: 'day',
    outcome: 'code',
    outcomeOn: 'day',
    mediation: 'code',
    tribunal: 'code',
    otherMediation: 'code',
    otherTribunal: 'code',
    week20: 'code',
    basis: 'code',
    startsAgainOn: 'day',
  },
  advice: {
    person: 'row',
    request: 'row',
    kind: 'code',
    adviser: 'row',
    requestedOn: 'day',
    receivedByBodyOn: 'day',
    dueOn: 'day',
    returnedOn: 'day',
    reused: 'code',
    notKnown: 'code',
  },
  exception: {
    person: 'row',
    request: 'row',
    code: 'code',
    weeks: 'whole',
    fromOn: 'day',
    toOn: 'day',
    urn: 'row',
    askedOn: 'day',
  },
  plan: {
    person: 'row',
    request: 'row',
    assessment: 'row',
    startedOn: 'day',
    draftOn: 'day',
    issuedOn: 'day',
    amendedOn: 'day',
    personalBudget: 'code',
    ceasedOn: 'day',
    ceaseReason: 'code',
    proposedCeaseOn: 'day',
    ceaseDecidedOn: 'day',
    appealEndsOn: 'day',
    transferredOn: 'day',
  },
  placement: {
    person: 'row',
    plan: 'row',
    fact: 'code',
    rank: 'whole',
    urn: 'row',
    setting: 'code',
    resourced: 'code',
    startedOn: 'day',
    endedOn: 'day',
    residential: 'code',
    workBased: 'code',
    basis: 'code',
    attendance: 'code',
    tier: 'code',
    expectedEndOn: 'day',
    outcome: 'code',
    cost: 'whole',
  },
  need: { person: 'row', plan: 'row', type: 'code', rank: 'whole', fromOn: 'day', toOn: 'day' },
  review: {
    person: 'row',
    plan: 'row',
    openedOn: 'day',
    dueOn: 'day',
    invitedOn: 'day',
    meetingOn: 'day',
    reportOn: 'day',
    outcome: 'code',
    decidedOn: 'day',
    draftOn: 'day',
    finalOn: 'day',
    phaseTransfer: 'code',
    attended: 'whole',
    adulthood: 'code',
    careersAdvice: 'code',
    closedAs: 'code',
  },
  transfer: {
    person: 'row',
    plan: 'row',
    year: 'whole',
    /** the day it became known that this phase ends; not a field of the register */
    openedOn: 'day',
    fromPhase: 'code',
    toPhase: 'code',
    dueOn: 'day',
    finalOn: 'day',
    namesSetting: 'code',
    urn: 'row',
  },
  dispute: {
    person: 'row',
    request: 'row',
    plan: 'row',
    kind: 'code',
    about: 'code',
    contactOn: 'day',
    certificateOn: 'day',
    requestedOn: 'day',
    meetingOn: 'day',
    agreementOn: 'day',
    sendiass: 'code',
    registeredOn: 'day',
    respondedOn: 'day',
    concededOn: 'day',
    hearingOn: 'day',
    orderOn: 'day',
    outcome: 'code',
    endedOn: 'day',
    mediation: 'row',
  },
  consultation: {
    person: 'row',
    request: 'row',
    plan: 'row',
    urn: 'row',
    sentOn: 'day',
    repliedOn: 'day',
    reply: 'code',
  },
  contact: {
    person: 'row',
    kind: 'code',
    receivedOn: 'day',
    acknowledgedOn: 'day',
    stage: 'whole',
    repliedOn: 'day',
    outcome: 'code',
    team: 'code',
  },
  'practice-review': {
    person: 'row',
    reviewedOn: 'day',
    grade: 'code',
    collaborative: 'code',
    moderatedOn: 'day',
    team: 'code',
    parentAskedOn: 'day',
    parentAnsweredOn: 'day',
    communication: 'code',
    viewsIncluded: 'code',
    contributed: 'code',
    happy: 'code',
  },
  waiting: {
    person: 'row',
    plan: 'row',
    agreedOn: 'day',
    kind: 'code',
    meanwhile: 'code',
    endedOn: 'day',
    how: 'code',
  },
  panel: { person: 'row', request: 'row', plan: 'row', kind: 'code', heldOn: 'day', outcome: 'code' },
  participation: { person: 'row', activity: 'code', fromOn: 'day', toOn: 'day' },
  allocation: { person: 'row', officer: 'row', team: 'code', fromOn: 'day', toOn: 'day' },
  post: {
    role: 'code',
    kind: 'code',
    number: 'row',
    holder: 'row',
    /** hundredths of a full-time post */
    fte: 'whole',
    fromOn: 'day',
    toOn: 'day',
    team: 'code',
    holdsCases: 'code',
  },
  absence: { holder: 'row', role: 'code', fromOn: 'day', toOn: 'day', days: 'whole' },
  funding: {
    person: 'row',
    plan: 'row',
    kind: 'code',
    urn: 'row',
    amount: 'whole',
    fromOn: 'day',
    toOn: 'day',
    decidedOn: 'day',
  },
  care: { person: 'row', status: 'code', fromOn: 'day', toOn: 'day' },
  'psychology-time': { month: 'day', work: 'code', hours: 'whole' },
} as const satisfies Record<string, Spec>;

export type SinkTable = keyof typeof SINK;
export type Sink = { [T in SinkTable]: Columns<(typeof SINK)[T]> };

export const sinkTables = Object.keys(SINK) as SinkTable[];

export function newSink(): Sink {
  return Object.fromEntries(sinkTables.map((table) => [table, columns(SINK[table] as Spec)])) as unknown as Sink;
}

export function copySink(sink: Sink): Sink {
  return Object.fromEntries(
    sinkTables.map((table) => [table, copyColumns(sink[table] as Columns<Spec>)]),
  ) as unknown as Sink;
}

/** Roles that take decisions, for the decision's `by`. */
export const DECIDED_BY = ['', 'team manager', 'head of service', 'panel chair'] as const;

/** Teams of case officers and of others, for every field that holds a team. */
export const TEAMS = ['', 'Early years and primary', 'Secondary', 'Post-16', 'Psychology', 'Resolutions'] as const;

/** A row of a person's about a plan or request, with what every such row states. */
export function rowOf<T extends SinkTable>(sink: Sink, table: T): number {
  return addRow(sink[table] as Columns<Spec>);
}
