// Assessments: An assessment of education, health and care needs that followed a request.

import type { Table } from '../table.ts';

export default {
  id: 'assessment',
  title: 'Assessments',
  one: 'assessment',
  plain: 'An assessment of education, health and care needs that followed a request.',
  about: 'person',
  identifiedBy: ['request'],
  kept: 'case',
  fields: {
    request: { title: 'Request', type: 'of', of: 'request' },
    startedOn: { title: 'Started', type: 'day' },
    outcome: {
      title: 'Outcome',
      type: 'code',
      codes: 'assessment-outcome',
      sen2: [{ module: 'assessment', element: 'AssessmentOutcome' }],
    },
    outcomeOn: {
      title: 'Outcome told',
      type: 'day',
      plain: 'the day the plan was issued, or the day of the notice that there will be none',
      sen2: [{ module: 'assessment', element: 'AssessmentOutcomeDate' }],
    },
    mediation: {
      title: 'Mediation on the decision to make a plan',
      type: 'yes-no',
      sen2: [{ module: 'assessment', element: 'AssessmentMediation' }],
    },
    tribunal: {
      title: 'Appeal on the decision to make a plan',
      type: 'yes-no',
      sen2: [{ module: 'assessment', element: 'AssessmentTribunal' }],
    },
    otherMediation: {
      title: 'Mediation on other matters',
      type: 'yes-no',
      sen2: [{ module: 'assessment', element: 'OtherMediation' }],
    },
    otherTribunal: {
      title: 'Appeal on other matters',
      type: 'yes-no',
      sen2: [{ module: 'assessment', element: 'OtherTribunal' }],
    },
    week20: {
      title: 'Exception to 20 weeks',
      type: 'yes-no',
      plain: 'an exception to the 20-week limit applies; not: made within 20 weeks',
      sen2: [{ module: 'assessment', element: 'Week20' }],
    },
    reassessment: {
      title: 'Assessed again',
      type: 'yes-no',
      plain: 'of somebody who has a plan: 14 weeks, not in the 20-week figure',
    },
    basis: { title: 'Counts from', type: 'code', codes: 'clock-basis' },
    startsAgainOn: { title: 'Counts again from', type: 'day', plain: 'the day of the order, agreement or concession' },
  },
} as const satisfies Table;
