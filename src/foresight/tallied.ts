// The headline measures of a month from the simulator's own counts, under the ids of the KPI catalogue.

import { monthIndex, type Period } from '../clocks/index.ts';
import type { Counter, Tally } from './tally.ts';

export interface Tallied {
  value: number | null;
  numerator: number;
  denominator: number | null;
}

/** The months that clocks number from year 0, numbered here from 1970. */
const MONTHS_TO_1970 = 1970 * 12;

type Window = 'month' | 'calendar' | 'rolling';
type Definition = { top: readonly Counter[]; of?: readonly Counter[]; window?: Window; per?: number };

const listed = (counters: Counter | readonly Counter[]): readonly Counter[] =>
  typeof counters === 'string' ? [counters] : counters;
const share = (
  top: Counter | readonly Counter[],
  of: Counter | readonly Counter[],
  window: Window = 'month',
): Definition => ({ top: listed(top), of: listed(of), window });
const count = (top: Counter, window: Window = 'month'): Definition => ({ top: [top], window });

/** What each measure is made of. Percentages are shares of the sums over the window, as everywhere in Waymark. */
export const TALLIED = {
  'ehcp-active-count': count('plans'),
  'requests-count': count('requests'),
  'requests-primary-count': count('requestsPrimary'),
  'requests-secondary-count': count('requestsSecondary'),
  'requests-post16-count': count('requestsPost16'),
  'ey-ehcna-received-count': count('requestsEarly'),
  'requests-parent-pct': share('requestsParent', 'requests'),
  'requests-parent-primary-count': count('requestsParentPrimary'),
  'requests-parent-secondary-count': count('requestsParentSecondary'),
  'requests-parent-post16-count': count('requestsParentPost16'),
  'assessments-agreed-count': count('assessmentsAgreed'),
  'assessments-open-count': count('assessmentsOpen'),
  'ey-under-assessment-count': count('assessmentsOpenEarly'),
  'rising5-under-assessment-count': count('assessmentsOpenRising5'),
  'yes-to-assess-pct': share('assessmentsAgreed', ['assessmentsAgreed', 'refused']),
  'six-week-decision-pct': share('decidedIn6Weeks', ['assessmentsAgreed', 'refused']),
  'assessment-to-plan-pct': share('plansIssued', ['plansIssued', 'notToPlan'], 'calendar'),
  'twenty-week-incl-pct': share('plansIn20Weeks', 'plansIssued'),
  'over-20-weeks-open-count': count('openOver20Weeks'),
  'waiting-over-30-weeks-count': count('openOver30Weeks'),
  'ehcp-issued-month-count': count('plansIssued'),
  'ehcp-ceased-month-count': count('plansCeased'),
  'rising5-ehcp-count': count('plansOfRising5'),
  'rising5-ehcp-issued-month-count': count('plansRising5'),
  'ey-ehcp-count': count('plansEarlyYears'),
  'ey-ehcp-issued-month-count': count('plansEarly'),
  'ehcp-csa-pct': share('plansSchoolAge', 'plans'),
  'ep-advice-6wk-pct': share('psychologyIn6Weeks', 'psychologyReturned'),
  'ep-advice-backlog-count': count('psychologyOverdue'),
  'health-advice-6wk-pct': share('healthIn6Weeks', 'healthReturned'),
  'csc-advice-6wk-pct': share('careIn6Weeks', 'careReturned'),
  'ar-backlog-count': count('reviewsOverdue'),
  'ar-completed-month-count': count('reviewsDecided'),
  'ar-timeliness-month-pct': share('reviewsIn4Weeks', 'reviewsDecided'),
  'ar-timeliness-12m-pct': share('reviewsIn4Weeks', 'reviewsDecided', 'rolling'),
  'ar-maintain-avg-weeks': { top: ['daysToMaintain'], of: ['reviewsMaintained'], per: 1 / 7 },
  'ehcp-mainstream-pct': share('inMainstream', 'plans'),
  'ehcp-primary-mainstream-pct': share('primaryInMainstream', 'plansPrimary'),
  'ehcp-secondary-mainstream-pct': share('secondaryInMainstream', 'plansSecondary'),
  'ehcp-inmss-pct': share('inInmss', 'plans'),
  'ehcp-inmss-18plus-pct': share('inInmssAged18', 'inInmss'),
  'ehcp-post16-specialist-pct': share('inPost16Specialist', 'plans'),
  'ehcp-eotas-s61-pct': share('inS61', 'plans'),
  'ehcp-other-s19-hmp-yoi-pct': share('inS19OrSecure', 'plans'),
  'ehcp-other-la-arrangements-pct': share(['inS61', 'inS19'], 'plans'),
  'ehcp-ehe-pct': share('atHome', 'plans'),
  'ehcp-cme-5-16-pct': share('missingEducation', 'plansAged5To16'),
  'ehcp-ap-count': count('inAp'),
  'ehcp-lac-count': count('inCare'),
  'ed-ehcp-16-18-pct': share('aged16To18InEducation', 'aged16To18'),
  'neet-ehcp-16-18-pct': share('aged16To18Neet', 'aged16To18'),
  'neet-ehcp-16-25-pct': share('aged16To25Neet', 'aged16To25'),
  'waiting-special-csa-count': count('waitingSchoolAge'),
  'waiting-specialist-ms-count': count('waitingMainstream'),
  'waiting-specialist-ms-ap-count': count('waitingMainstreamOrAp'),
  'specialist-requests-agreed-count': count('specialistAgreed'),
  'mediations-cal-ytd-count': count('mediations', 'calendar'),
  'mediations-12m-count': count('mediations', 'rolling'),
  'mediations-sendiass-cal-ytd-count': count('mediationsWithSendiass', 'calendar'),
  'mediation-then-appeal-pct': share('mediationsThenAppeal', 'mediations', 'calendar'),
  'appeals-registered-month-count': count('appeals'),
  'appeals-registered-cal-ytd-count': count('appeals', 'calendar'),
  'appeals-conceded-pct': share('appealsForParent', 'appeals', 'calendar'),
  'appeals-withdrawn-pct': share('appealsForCouncil', 'appeals', 'calendar'),
  'appeals-ongoing-count': count('appealsOpen'),
  'complaints-count': count('complaints'),
  'compliments-count': count('compliments'),
  'audits-good-pct': share('practiceGood', 'practiceReviews'),
  'plr-collab-count': count('practiceTogether'),
  'plr-collab-pct': share('practiceTogether', 'practiceReviews'),
  'plr-moderated-count': count('practiceModerated'),
  'parent-comms-good-pct': share('parentsCommunication', 'parentsAnswered'),
  'parent-views-included-pct': share('parentsViews', 'parentsAnswered'),
  'parent-contributed-pct': share('parentsContributed', 'parentsAnswered'),
  'parent-happy-pct': share('parentsHappy', 'parentsAnswered'),
  'case-officer-change-pct': share('officerChanged', 'plans'),
  'vacancy-ehco-fte': { top: ['officerVacancies'], per: 0.01 },
  'vacancy-ep-fte': { top: ['psychologistVacancies'], per: 0.01 },
  'sickness-days-ehco': count('sickDays'),
} as const satisfies Record<string, Definition>;

/** How the simulator reads a measure where its entry leaves a choice: who compares has to count alike. */
export const READINGS: Readonly<Partial<Record<keyof typeof TALLIED, string>>> = {
  'ehcp-active-count': 'a plan that moved in counts from the day of the move, whenever it was made',
  'requests-primary-count': 'school years from Reception to Year 6 on the day of receipt',
  'requests-secondary-count': 'school years 7 to 11 on the day of receipt',
  'yes-to-assess-pct':
    'first decisions by the day of the notice; what mediation or an order changes later is not counted',
  'six-week-decision-pct': 'first decisions by the day of the notice, within 42 days of receipt',
  'assessments-open-count': 'agreed to and not ended; those begun again after mediation or an order are among them',
  'over-20-weeks-open-count':
    'assessments agreed to, from the day of the request; those ordered by a tribunal or conceded are left out',
  'twenty-week-incl-pct':
    'all first final plans, those after mediation or an order among them, from the day of the request',
  'ehcp-ceased-month-count': 'by the first day on which the plan is no longer kept; reason 5 is counted apart',
  'ehcp-mainstream-pct': 'nurseries, schools, units and resourced bases, and general further education colleges',
  'ehcp-cme-5-16-pct': 'from the fifth birthday up to the seventeenth, the place “not in education, other” (NIEO)',
  'ehcp-other-s19-hmp-yoi-pct': 'section 19, and places in a secure unit',
  'ehcp-ap-count': 'a place in alternative provision, main or second',
  'ehcp-lac-count': 'looked after, by the spell of social care',
  'ed-ehcp-16-18-pct': 'ages 16, 17 and 18, the activity “in education”, which is written down from Year 11 on',
  'waiting-special-csa-count': 'any specialist place agreed and waited for, by those of compulsory school age',
  'waiting-specialist-ms-count': 'by the main place, whatever stands beside it',
  'ar-backlog-count':
    'plans in force: undecided more than 28 days after the meeting, or to be amended and not final more than 84 days after it',
  'specialist-requests-agreed-count': 'items of the placement and high-cost panels that were agreed',
  'mediations-cal-ytd-count': 'by the day on which mediation was asked for',
  'mediation-then-appeal-pct': 'by the day on which mediation was asked for',
  'appeals-conceded-pct': 'registered and ended in the same calendar year',
  'case-officer-change-pct': 'plans in force at the end of the month whose officer followed another in it',
};

export type TalliedMeasure = keyof typeof TALLIED;
export const talliedMeasures = Object.keys(TALLIED) as TalliedMeasure[];

function firstOf(window: Window | undefined, month: number): number {
  if (window === 'calendar') return month - (month % 12);
  return window === 'rolling' ? month - 11 : month;
}

function sum(tally: Tally, counters: readonly Counter[], first: number, last: number): number {
  let total = 0;
  for (const counter of counters) for (let month = first; month <= last; month++) total += tally[counter][month]!;
  return total;
}

/** A month's value: shares from 0 to 1, as everywhere inside; null where nothing was to be shared out. */
export function talliedValue(tally: Tally, measure: TalliedMeasure, period: Period): Tallied {
  const definition: Definition = TALLIED[measure];
  const month = monthIndex(period);
  if (month === null) throw new RangeError(`not a month: ${period}`);
  const last = month - MONTHS_TO_1970;
  const first = firstOf(definition.window, last);
  const numerator = sum(tally, definition.top, first, last);
  const scale = definition.per ?? 1;
  if (!definition.of) return { value: numerator * scale, numerator, denominator: null };
  const denominator = sum(tally, definition.of, first, last);
  return { value: denominator === 0 ? null : (numerator / denominator) * scale, numerator, denominator };
}
