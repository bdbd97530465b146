// What changed in Sandbourne, when and why: the made-up story that its published-like months follow.

import { day } from '../../clocks/index.ts';
import type { Change, Departure, Rates } from '../inputs.ts';
import { placesOfNewPlans } from './rates.ts';

const from = (iso: string, why: string, set: Partial<Rates>): Change => ({ from: day(iso), why, set });

const story: readonly Change[] = [
  from('2020-03-23', 'schools closed to most pupils', { requestsYear: 520 }),
  from('2020-09-01', 'schools open again', { requestsYear: 680, planLate: 0.6 }),
  from('2021-09-01', 'requests grow', { requestsYear: 820, planLate: 0.8, psychologistHoursMonth: 660 }),
  from('2022-02-01', 'psychologists leave and are not replaced', {
    psychologistHoursMonth: 520,
    psychologistsInPost: 6,
    psychologistLocums: 1,
    planLate: 0.9,
    planLateBy: { least: 5, mean: 50 },
  }),
  from('2022-09-01', 'a year of many requests', { requestsYear: 950 }),
  from('2023-09-11', 'after a government visit locum psychologists are paid for', {
    psychologistHoursMonth: 1500,
    psychologistLocums: 9,
    psychologistsInPost: 11.4,
    requestsYear: 720,
    decisionOnTime: 0.94,
    planLateBy: { least: 0, mean: 15 },
    mediationOfRefusal: 0.2,
    mediationOfNoPlan: 0.2,
  }),
  from('2024-01-08', 'assessments are caught up with', {
    requestsYear: 1230,
    decisionOnTime: 0.975,
    yesToAssess: [0.93, 0.76, 0.67, 0.6],
    yesToPlan: 0.9,
    healthOnTime: 0.91,
    careOnTime: 0.47,
    mediationOfRefusal: 0.42,
    mediationOfNoPlan: 0.42,
    mediationOfPlan: 0.2,
    mediationOfReview: 0.08,
    appealAfterMediation: 0.2,
    appealDirectMonth: 7.5,
    breakdownsMonth: 0.0035,
    movesInMonth: 18,
    placeOfNewPlan: placesOfNewPlans(55, 30),
    apStartsMonth: 58,
  }),
  from('2024-06-01', 'health’s advisers are few', {
    healthOnTime: 0.7,
    careOnTime: 0.94,
    breakdownsMonth: 0.004,
  }),
  from('2024-07-20', 'psychologists are on leave', { psychologistVisitLate: 0.22 }),
  from('2024-09-02', 'three age teams replace one', {
    psychologistsInPost: 6.5,
    officerMovesMonth: 0.04,
    apStartsMonth: 72,
    requestsYear: 1260,
  }),
  from('2024-10-01', 'psychologists are back', { psychologistVisitLate: 0.06 }),
  from('2024-10-21', 'health’s posts are filled', { healthOnTime: 0.93 }),
  from('2024-12-23', 'cases lie while officers are new', {
    officerMovesMonth: 0.08,
    mediationOfRefusal: 0.3,
    mediationOfNoPlan: 0.3,
    mediationOfPlan: 0.16,
    mediationOfReview: 0.06,
  }),
  from('2025-02-01', 'the new teams settle', { officerMovesMonth: 0.02, requestsYear: 1080 }),
  from('2025-03-01', 'trainees join the psychology service', { psychologistsInPost: 9.6 }),
  from('2025-03-17', 'three locum psychologists leave', {
    psychologistHoursMonth: 190,
    psychologistLocums: 0,
    psychologistNewestFirst: 0.4,
  }),
  from('2025-04-01', 'the autumn’s many requests come to their end', {
    officerMovesMonth: 0.165,
    requestsYear: 760,
  }),
  from('2025-05-01', 'some psychologists are back', {
    psychologistHoursMonth: 600,
    officerMovesMonth: 0.02,
    requestsYear: 1000,
  }),
];

/** Reviews that the council can decide in a month: people moved to them and away again. */
const reviewDecisions: readonly (readonly [from: string, month: number])[] = [
  ['2022-09-01', 122],
  ['2023-10-01', 262],
  ['2024-04-01', 60],
  ['2024-06-01', 148],
  ['2024-10-01', 520],
  ['2025-01-01', 60],
  ['2025-02-01', 70],
  ['2025-03-01', 343],
  ['2025-04-01', 60],
  ['2025-05-01', 70],
];

/** The share of plans that lie with their case officer past the twenty weeks. */
const latePlans: readonly (readonly [from: string, share: number])[] = [
  ['2023-11-10', 0.3],
  ['2024-01-15', 0.2],
  ['2024-03-20', 0.42],
  ['2024-05-20', 0.01],
  ['2024-11-20', 0.7],
  ['2024-12-15', 0],
  ['2025-02-15', 0.8],
  ['2025-03-15', 0.02],
];

export const sandbourneChanges: readonly Change[] = [
  ...story,
  ...reviewDecisions.map(([on, reviewDecisionsMonth]) => from(on, 'time for reviews', { reviewDecisionsMonth })),
  ...latePlans.map(([on, planLate]) => from(on, 'time of case officers', { planLate })),
];

export const sandbourneDepartures: readonly Departure[] = [
  { on: day('2025-05-19'), officers: 4, why: 'four case officers left for another council' },
];
