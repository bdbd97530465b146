// How casework went in the made-up area of Sandbourne before the months that are held to published figures.

import type { Rates } from '../inputs.ts';

/** Early years, primary, secondary, post-16; in the order of the register's kinds of need. */
const NEED: Rates['need'] = [
  [0.2, 2, 4, 6], // SPLD
  [1, 5, 9, 15], // MLD
  [3, 3, 3, 4], // SLD
  [2, 1.2, 1, 1], // PMLD
  [4, 25, 34, 25], // SEMH
  [48, 25, 12, 8], // SLCN
  [2, 1.5, 1.2, 1.3], // HI
  [1, 0.8, 0.7, 0.7], // VI
  [0.3, 0.2, 0.1, 0.1], // MSI
  [3.5, 2.5, 2, 2.5], // PD
  [30, 32, 32, 34], // ASD
  [2, 0.8, 0.5, 0.6], // DS
  [3, 1, 0.5, 1.8], // OTH
];

/** Where new plans place children; of primary age so many in mainstream schools and in special schools. */
export function placesOfNewPlans(mainstream: number, special: number): Rates['placeOfNewPlan'] {
  return [
    { 'early-years': 62, special: 24, unit: 9, s19: 0.3, without: 1.2 },
    { mainstream, unit: 7, special, inmss: 4, ap: 1, s61: 0.4, s19: 1.6, home: 1.4, without: 1 },
    { mainstream: 38, unit: 4, special: 32, inmss: 16, ap: 3, s61: 1, s19: 3, home: 1.6, without: 1.3 },
    {
      mainstream: 20,
      college: 56,
      special: 4,
      'post-16-specialist': 4,
      s61: 2,
      s19: 3,
      neet: 7,
      training: 2,
      without: 1,
    },
  ];
}

export const sandbourneRates: Rates = {
  requestsYear: 640,
  requestSeason: [96, 93, 110, 88, 104, 98, 150, 27, 48, 88, 150, 88],
  requestPhase: [15.5, 48.5, 33, 3],
  earlyYearsSeason: [1.1, 1.1, 1, 1, 1, 1.2, 0.8, 0.9, 0.9, 0.8, 1.3, 1.2],
  requestByParent: [0.12, 0.2, 0.44, 0.6],
  parentSeason: [1.3, 0.95, 0.9, 0.9, 0.85, 0.8, 0.8, 1.9, 1.8, 1.4, 0.95, 1.05],
  requestByOthers: [0.86, 0.06, 0.03, 0.05],
  requestAgain: 0.09,
  need: NEED,
  needSecond: 0.58,
  decisionOnTime: 0.8,
  decisionLate: { least: 0, mean: 12 },
  yesToAssess: [0.94, 0.85, 0.8, 0.7],
  requestWithdrawn: 0.012,

  psychologistHoursMonth: 900,
  psychologistHoursEach: 12,
  psychologistVisit: { least: 18, mean: 10 },
  psychologistVisitLate: 0.06,
  psychologistNewestFirst: 0.1,
  healthOnTime: 0.82,
  careOnTime: 0.75,
  settingOnTime: 0.96,
  adviceLate: { least: 0, mean: 9 },
  adviceReused: 0.03,
  careNotKnown: 0.45,

  yesToPlan: 0.93,
  panel: { least: 1, mean: 4 },
  draft: { least: 2, mean: 4 },
  finalAtLeast: 15,
  planLate: 0.45,
  planLateBy: { least: 0, mean: 30 },
  exceptionElsewhere: 0.06,
  personalBudget: 0.04,

  movesInMonth: 11,
  movesOutMonth: 0.0016,
  requestMovesOut: 0.006,
  assessmentWithdrawn: 0.01,

  reviewAfter: { least: 300, mean: 45 },
  reviewReport: { least: 4, mean: 12 },
  reviewDecisionsMonth: 200,
  reviewNewestFirst: 0.15,
  reviewOutcome: [0.55, 0.44, 0.01],
  reviewFinal: { least: 25, mean: 25 },
  transferOnTime: 0.9,

  placeOfNewPlan: placesOfNewPlans(40, 44),
  placeMix: [
    { 'early-years': 60, special: 25, unit: 10, s61: 0.5, s19: 1, home: 0.5, without: 2 },
    { mainstream: 22, unit: 8, special: 46, inmss: 14, ap: 2, s61: 1, s19: 1.6, home: 1.6, without: 2 },
    { mainstream: 20, unit: 6, special: 37, inmss: 24, ap: 3.5, s61: 1.8, s19: 2.4, home: 1.9, without: 1.5 },
    {
      mainstream: 17,
      college: 40,
      special: 9,
      inmss: 3,
      'post-16-specialist': 17,
      s61: 2.6,
      s19: 2.4,
      home: 0.5,
      neet: 8,
      training: 4,
      without: 0.6,
      secure: 0.2,
    },
  ],
  placeMovesMonth: 0.006,
  breakdownsMonth: 0.0006,
  specialistWaits: 0.85,
  specialistWait: { least: 25, mean: 160 },
  apStartsMonth: 40,
  apSeason: [1, 1, 1, 1, 1, 0.8, 0.4, 0, 4, 1, 1, 0.7],
  apLength: { least: 20, mean: 200 },
  apEndsInSummer: 0.6,
  notAttending: 0.03,

  // by year group, Year 11 first
  ceaseAtYearEnd: [0.05, 0.08, 0.25, 0.35, 0.4, 0.45, 0.5, 0.55, 0.65],
  ceaseReason: [0.46, 0.08, 0.12, 0.26, 0.08],
  ceasesMonth: 9.5,

  mediationOfRefusal: 0.12,
  mediationOfNoPlan: 0.12,
  mediationOfPlan: 0.06,
  mediationOfReview: 0.03,
  mediationAgreed: [0.1, 0.5],
  appealAfterMediation: 0.28,
  appealDirectMonth: 2.5,
  appealLength: { least: 20, mean: 60 },
  appealOutcome: [0.55, 0.12, 0.13, 0.05, 0.05, 0.1],

  complaintsMonth: 13,
  complaintSeason: [1, 0.9, 1.1, 1, 1.2, 1.1, 1.1, 0.5, 0.9, 1.4, 1.2, 0.8],
  complimentsMonth: 4,
  practiceReviewsMonth: 11,
  practiceGood: 0.15,
  practiceTogether: 0.73,
  practiceModerated: 0.52,
  parentsAskedMonth: 6,
  parentAnswers: [0.72, 0.8, 0.88, 0.76],

  officerLeavesYear: 0.12,
  officerPostsVacant: { least: 20, mean: 30 },
  officerMovesMonth: 0.012,
  psychologistPosts: 14,
  psychologistsInPost: 8,
  psychologistLocums: 3,
  officerSickDaysMonth: 24,

  costOfPlace: {
    'early-years': 3800,
    mainstream: 5600,
    unit: 14_500,
    special: 19_800,
    inmss: 54_000,
    'post-16-specialist': 46_000,
    college: 6400,
    ap: 24_000,
    s61: 31_000,
    s19: 22_000,
    home: 0,
    without: 0,
    neet: 0,
    training: 5200,
    secure: 0,
  },
};
