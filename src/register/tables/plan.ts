// Plans: An education, health and care plan, from the day it was made to the day it ended.

import type { Table } from '../table.ts';

export default {
  id: 'plan',
  title: 'Plans',
  one: 'plan',
  plain: 'An education, health and care plan, from the day it was made to the day it ended.',
  about: 'person',
  identifiedBy: ['startedOn'],
  spell: { from: 'startedOn', to: 'ceasedOn' },
  kept: 'case',
  fields: {
    request: { title: 'Request', type: 'of', of: 'request' },
    assessment: { title: 'Assessment', type: 'of', of: 'assessment' },
    startedOn: {
      title: 'Started',
      type: 'day',
      plain: 'the date of the plan; it may be before a move into the area',
      sen2: [{ module: 'namedplan', element: 'StartDate', item: '4.1' }],
    },
    draftOn: { title: 'Draft served', type: 'day' },
    issuedOn: {
      title: 'Final plan sent',
      type: 'day',
      plain: 'the day the first final plan was sent to the family; empty for a plan that moved in',
    },
    amendedOn: { title: 'Last amended', type: 'day' },
    residential: {
      title: 'Residential, in the plan',
      type: 'code',
      codes: 'residential',
      sen2: [{ module: 'namedplan', element: 'PlanRes' }],
    },
    workBased: {
      title: 'Work-based, in the plan',
      type: 'code',
      codes: 'work-based',
      sen2: [{ module: 'namedplan', element: 'PlanWBP' }],
    },
    personalBudget: { title: 'Personal budget', type: 'yes-no', sen2: [{ module: 'namedplan', element: 'PB' }] },
    organised: { title: 'Organised arrangements', type: 'yes-no', sen2: [{ module: 'namedplan', element: 'OA' }] },
    directPayment: {
      title: 'Direct payment',
      type: 'code',
      codes: 'direct-payment',
      sen2: [{ module: 'namedplan', element: 'DP' }],
    },
    ceasedOn: {
      title: 'Ceased',
      type: 'day',
      plain: 'the first day on which it is no longer kept; returns give the last day',
      sen2: [{ module: 'namedplan', element: 'CeaseDate', item: '4.5' }],
    },
    ceaseReason: {
      title: 'Why it ceased',
      type: 'code',
      codes: 'cease-reason',
      sen2: [{ module: 'namedplan', element: 'CeaseReason', item: '4.6' }],
    },
    proposedCeaseOn: { title: 'Ceasing proposed', type: 'day' },
    ceaseDecidedOn: { title: 'Ceasing decided', type: 'day' },
    appealEndsOn: { title: 'Time for an appeal ends', type: 'day' },
    transferredFrom: {
      title: 'Moved in from',
      type: 'text',
      plain: 'the LA code of the council before',
      sen2: [{ module: 'activeplans', element: 'TransferLA', item: '5.1' }],
    },
    transferredOn: { title: 'Moved in', type: 'day' },
    active: {
      title: 'Returned as active',
      type: 'yes-no',
      plain: 'stood among the active plans of a return; empty where no return says so',
    },
    residentialActive: {
      title: 'Residential, of the active plan',
      type: 'code',
      codes: 'residential',
      sen2: [{ module: 'activeplans', element: 'RES', to: 2023, item: '5.2' }],
    },
    workBasedActive: {
      title: 'Work-based, of the active plan',
      type: 'code',
      codes: 'work-based',
      sen2: [{ module: 'activeplans', element: 'WBP', to: 2023, item: '5.3' }],
    },
  },
} as const satisfies Table;
