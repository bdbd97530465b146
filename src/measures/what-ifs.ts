// What might happen to a case: what each would change in its rows. Nothing of it is kept.

import type { Day } from '../clocks/index.ts';
import { blankRow, type RegisterRow, type TableId } from '../register/index.ts';

export interface WhatIf {
  id: string;
  /** as a choice: "the final plan is sent" */
  title: string;
  /** why doing it may lower a figure though it is right */
  lowers: string;
  /**
   * The case's rows as they would be, or null where it cannot happen to this case (no assessment is open, no review was
   * met). Of several that it could mean, the newest.
   */
  apply(rows: readonly RegisterRow[], on: Day): RegisterRow[] | null;
}

type RowOf<T extends TableId> = Extract<RegisterRow, { table: T }>;

function of<T extends TableId>(rows: readonly RegisterRow[], table: T): RowOf<T>[] {
  return rows.filter((row): row is RowOf<T> => row.table === table);
}

function newest<R>(rows: readonly R[], day: (row: R) => Day | null): R | undefined {
  return rows.toSorted((a, b) => (day(a) ?? -Infinity) - (day(b) ?? -Infinity)).at(-1);
}

function changed<R extends RegisterRow>(rows: readonly RegisterRow[], row: R, to: Partial<R>): RegisterRow[] {
  return rows.map((one) => (one === row ? { ...row, ...to } : one));
}

function added<T extends TableId>(
  rows: readonly RegisterRow[],
  table: T,
  like: RegisterRow,
  to: Partial<RowOf<T>>,
): RegisterRow[] {
  const row = { table, ...blankRow(table, { id: `what-if/${table}`, person: like.person, place: like.place }), ...to };
  return [...rows, row as unknown as RegisterRow];
}

const openAssessment = (rows: readonly RegisterRow[]) =>
  newest(
    of(rows, 'assessment').filter(
      ({ outcomeOn, startsAgainOn }) => outcomeOn === null || (startsAgainOn ?? outcomeOn) > outcomeOn,
    ),
    ({ startedOn }) => startedOn,
  );

const openRequest = (rows: readonly RegisterRow[]) =>
  newest(
    of(rows, 'request').filter((one) => one.outcomeOn === null && one.withdrawnOn === null),
    ({ receivedOn }) => receivedOn,
  );

const inForce = (rows: readonly RegisterRow[]) =>
  newest(
    of(rows, 'plan').filter(({ ceasedOn }) => ceasedOn === null),
    ({ startedOn }) => startedOn,
  );

const undecided = (rows: readonly RegisterRow[]) =>
  newest(
    of(rows, 'review').filter(
      ({ meetingOn, decidedOn, closedAs }) => meetingOn !== null && decidedOn === null && closedAs === null,
    ),
    ({ meetingOn }) => meetingOn,
  );

function decided(rows: readonly RegisterRow[], on: Day, yes: boolean): RegisterRow[] | null {
  const request = openRequest(rows);
  if (!request) return null;
  const told = changed(rows, request, { outcome: yes ? 'Y' : 'N', outcomeOn: on });
  const decision = { request: request.id, kind: yes ? 'assess' : 'not-assess', decidedOn: on, notifiedOn: on };
  const rowsThen = added(told, 'decision', request, decision);
  return yes ? added(rowsThen, 'assessment', request, { request: request.id, startedOn: on, outcome: 'A' }) : rowsThen;
}

function reviewDecided(rows: readonly RegisterRow[], on: Day, outcome: string): RegisterRow[] | null {
  const review = undecided(rows);
  return review ? changed(rows, review, { outcome, decidedOn: on }) : null;
}

function adviceBack(rows: readonly RegisterRow[], on: Day, kind: string): RegisterRow[] | null {
  const advice = newest(
    of(rows, 'advice').filter((one) => one.kind === kind && one.requestedOn !== null && one.returnedOn === null),
    ({ requestedOn }) => requestedOn,
  );
  return advice ? changed(rows, advice, { returnedOn: on }) : null;
}

export const whatIfs: readonly WhatIf[] = [
  {
    id: 'plan-issued',
    title: 'the final plan is sent',
    lowers: 'the plan is already late, and sending it counts it: one child fewer waits',
    apply(rows, on) {
      const assessment = openAssessment(rows);
      if (!assessment) return null;
      const ended = changed(rows, assessment, { outcome: 'Y', outcomeOn: on });
      const plan = { request: assessment.request, assessment: assessment.id, startedOn: on, issuedOn: on };
      return added(ended, 'plan', assessment, plan);
    },
  },
  {
    id: 'decided-to-assess',
    title: 'it is decided to assess',
    lowers: 'the decision is already late, and making it counts it: one family fewer waits',
    apply: (rows, on) => decided(rows, on, true),
  },
  {
    id: 'decided-not-to-assess',
    title: 'it is decided not to assess',
    lowers: 'the decision is already late, and making it counts it: one family fewer waits',
    apply: (rows, on) => decided(rows, on, false),
  },
  {
    id: 'psychology-advice-returned',
    title: 'the psychologist’s advice comes back',
    lowers: 'the advice is already late, and its return counts it: one child fewer waits',
    apply: (rows, on) => adviceBack(rows, on, 'd'),
  },
  {
    id: 'health-advice-returned',
    title: 'the health advice comes back',
    lowers: 'the advice is already late, and its return counts it: one child fewer waits',
    apply: (rows, on) => adviceBack(rows, on, 'c'),
  },
  {
    id: 'review-maintained',
    title: 'the annual review is decided: the plan stays as it is',
    lowers: 'the decision is already late, and making it counts it: one review fewer waits',
    apply: (rows, on) => reviewDecided(rows, on, 'M'),
  },
  {
    id: 'review-amended',
    title: 'the annual review is decided: the plan is to be amended',
    lowers: 'the decision is already late, and making it counts it: one review fewer waits',
    apply: (rows, on) => reviewDecided(rows, on, 'A'),
  },
  {
    id: 'amended-plan-sent',
    title: 'the amended plan is sent',
    lowers: 'the amended plan is already late, and sending it counts it: one child fewer waits',
    apply(rows, on) {
      const waiting = of(rows, 'review').filter(
        (one) => one.outcome === 'A' && one.decidedOn !== null && one.finalOn === null,
      );
      const review = newest(waiting, ({ decidedOn }) => decidedOn);
      return review ? changed(rows, review, { finalOn: on }) : null;
    },
  },
  {
    id: 'plan-ceased',
    title: 'the plan ends',
    lowers: 'the plan is out of the figure, and it stood on its better side',
    apply(rows, on) {
      const plan = inForce(rows);
      return plan ? changed(rows, plan, { ceasedOn: on, ceaseReason: '2' }) : null;
    },
  },
  {
    id: 'request-withdrawn',
    title: 'the request is withdrawn',
    lowers: 'the request is out of the figure, and it stood on its better side',
    apply(rows, on) {
      const request = openRequest(rows);
      return request ? changed(rows, request, { outcome: 'W', outcomeOn: on, withdrawnOn: on }) : null;
    },
  },
];

export const whatIf = (id: string): WhatIf | undefined => whatIfs.find((one) => one.id === id);
