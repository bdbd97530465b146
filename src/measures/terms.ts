// What several definitions count alike: new plans, requests by phase, assessments under way. Said once, and so found once.

import type { Condition, DayOf, Flow, Stock, Whose } from './language.ts';

/** Regulation 27: a plan after a re-assessment is none of the 20 weeks; regulation 15: one that moved in was made elsewhere. */
const madeHereFirst: readonly Condition[] = [
  { field: 'assessment.reassessment', not: ['yes'] },
  { field: 'transferredOn', stated: false },
  { field: 'transferredFrom', stated: false },
];

export function newPlans(where: readonly Condition[] = []): Flow {
  return { flow: 'plan', on: 'issuedOn', where: [...madeHereFirst, ...where] };
}

export const within20Weeks: Condition = { from: 'request.receivedOn', to: 'issuedOn', atMost: 140 };
export const between20And52Weeks: Condition = {
  from: 'request.receivedOn',
  to: 'issuedOn',
  moreThan: 140,
  atMost: 364,
};
export const over52Weeks: Condition = { from: 'request.receivedOn', to: 'issuedOn', moreThan: 364 };
export const requestDated: Condition = { field: 'request.receivedOn', stated: true };
/** Regulations 42, 44 and 45: the others began again from an agreement, an order or a concession. */
export const onFirstClock: Condition = { field: 'assessment.basis', not: ['MEDIATION', 'TRIBUNAL', 'CONCESSION'] };
/** as flagged in the return of SEN2, whatever exceptions are recorded here */
export const withoutException: Condition = { field: 'exception', is: ['no'] };
export const withException: Condition = { field: 'exception', is: ['yes'] };

/** A second request while one is open is linked to it: the first counts, with its day and whoever made it. */
const onceOnly: Condition = { field: 'duplicate', not: ['yes'] };

export const requests: Flow = { flow: 'request', on: 'receivedOn', where: [onceOnly] };
export const requestsOfFamilies: Flow = { ...requests, where: [onceOnly, { field: 'source', is: ['1'] }] };
/** As the return has them, one by one. */
export const requestsReturned: Flow = { flow: 'request', on: 'receivedOn' };

/**
 * Requests that wait for a decision, from a day of theirs on: a move out of the area ends that, unless it was before the
 * request and the family is back. Nobody knows how long those waited whose decision, withdrawal or move has no day: they
 * are left out.
 */
export function undecidedFrom(from: DayOf): readonly Stock[] {
  const decided: Condition = { field: 'decidedOn', stated: true };
  const dated: readonly Condition[] = [
    onceOnly,
    { anyOf: [decided, { field: 'withdrawnOn', stated: true }, { field: 'outcome', not: ['Y', 'N', 'W', 'H'] }] },
    { anyOf: [decided, { field: 'exportedTo', stated: false }, { field: 'person.movedOutOn', stated: true }] },
  ];
  const stays: Condition = {
    anyOf: [
      { field: 'person.movedOutOn', stated: false },
      { from: 'person.movedOutOn', to: 'receivedOn', moreThan: 0 },
    ],
  };
  const left: Condition = { from: 'person.movedOutOn', to: 'receivedOn', atMost: 0 };
  const told = ['decidedOn', 'withdrawnOn'] as const;
  return [
    { stock: 'request', from, to: { earliest: told }, where: [...dated, stays] },
    { stock: 'request', from, to: { earliest: [...told, 'person.movedOutOn'] }, where: [...dated, left] },
  ];
}

/** First decisions, to assess or not. */
export const decisions: Flow = { flow: 'request', on: 'decidedOn' };
export const decidedIn6Weeks: Flow = {
  ...decisions,
  where: [{ from: 'receivedOn', to: 'decidedOn', atMost: 42 }],
};
export const agreements: Flow = { ...decisions, where: [{ field: 'decided', is: ['Y'] }] };

/** The first notice that there will be no plan; one that an order or agreement changed later stays where it was. */
export const noPlans: Flow = { flow: 'request', on: 'noPlanOn' };
/** As the return keeps them: those that nothing had changed by census day. */
export const noPlansThatStand = {
  flow: 'assessment',
  on: 'request.noPlanOn',
  where: [
    { field: 'reassessment', not: ['yes'] },
    {
      anyOf: [
        { field: 'startsAgainOn', stated: false },
        // begun again before it: the order or agreement was to assess, and changes nothing of it
        { from: 'startsAgainOn', to: 'request.noPlanOn', moreThan: 0 },
        { from: { censusAfter: 'request.noPlanOn' }, to: 'startsAgainOn', moreThan: 0 },
      ],
    },
  ],
} as const satisfies Flow;
/** Regulation 10(1): at most 16 weeks. */
export const toldIn16Weeks: Condition = { from: 'request.receivedOn', to: 'request.noPlanOn', atMost: 112 };
/** Assessments that ended with a plan, by the day on which it was sent. */
export const endedWithPlan: Flow = {
  flow: 'assessment',
  on: 'outcomeOn',
  where: [
    { field: 'outcome', is: ['Y'] },
    { field: 'reassessment', not: ['yes'] },
  ],
};

/** School years by age on the day: before Reception, the last of them, Reception to 6, 7 to 11, 12 up to that in which one turns 25. */
export const earlyYears: readonly Whose[] = [{ yearGroups: [-5, -1] }];
export const risingFive: readonly Whose[] = [{ yearGroups: [-1, -1] }];
export const primary: readonly Whose[] = [{ yearGroups: [0, 6] }];
export const secondary: readonly Whose[] = [{ yearGroups: [7, 11] }];
export const post16: readonly Whose[] = [{ yearGroups: [12, 20] }];

export const plansInForce: Stock = { stock: 'plan-time', from: 'from', to: 'to' };

/**
 * Not of somebody who has a plan; not of a family that moved out nobody knows when; and not where an outcome is recorded
 * without its day, as a return has the withdrawn: nobody knows how long those went on.
 */
const forFirstPlan: readonly Condition[] = [
  { field: 'assessment.reassessment', not: ['yes'] },
  {
    anyOf: [
      { field: 'assessment.outcomeOn', stated: true },
      { field: 'assessment.outcome', not: ['Y', 'N', 'W', 'H'] },
    ],
  },
  {
    anyOf: [
      { field: 'request.exportedTo', stated: false },
      { field: 'assessment.outcomeOn', stated: true },
      { field: 'person.movedOutOn', stated: true },
    ],
  },
];

export const underAssessment = {
  stock: 'assessment-time',
  from: 'from',
  to: 'to',
  where: forFirstPlan,
} satisfies Stock;

/** Regulations 44 and 45: what a tribunal ordered, or the council conceded before it, runs on a clock of its own. */
export function stillWaitingAfter(days: number): Stock {
  return {
    stock: 'assessment-time',
    from: { latest: ['from', { plus: ['request.receivedOn', days + 1] }] },
    to: 'to',
    where: [
      ...forFirstPlan,
      { field: 'request.receivedOn', stated: true },
      { field: 'basis', not: ['TRIBUNAL', 'CONCESSION'] },
    ],
  };
}

/** An order, agreement or concession after the notice that there would be no plan: 11 weeks to make one. */
export const orderedToPlan: Condition = {
  from: 'assessment.startsAgainOn',
  to: 'request.noPlanOn',
  atMost: 0,
};
/** After a refusal to assess: 14 weeks. */
export const orderedToAssess: Condition = {
  anyOf: [
    { field: 'request.noPlanOn', stated: false },
    { from: 'assessment.startsAgainOn', to: 'request.noPlanOn', moreThan: 0 },
  ],
};

export function restartedPast(days: number, why: Condition): Stock {
  return {
    stock: 'assessment-time',
    from: { latest: ['from', { plus: ['assessment.startsAgainOn', days + 1] }] },
    to: 'to',
    where: [
      ...forFirstPlan,
      { field: 'basis', is: ['MEDIATION', 'TRIBUNAL', 'CONCESSION'] },
      { field: 'assessment.startsAgainOn', stated: true },
      why,
    ],
  };
}

export function adviceReturned(kind: 'c' | 'd' | 'e', where: readonly Condition[] = []): Flow {
  return { flow: 'advice', on: 'returnedOn', where: [{ field: 'kind', is: [kind] }, ...where] };
}

/** From the day on which the council asked: the six weeks of the law run from the day on which the body received it. */
export const returnedIn6Weeks: Condition = { from: 'requestedOn', to: 'returnedOn', atMost: 42 };

/** The age span that plans can cover, which rates for each 10,000 people divide by. */
export const PEOPLE_0_TO_24 = [0, 25] as const;
