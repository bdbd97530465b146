// Requests: Somebody asked for an assessment of needs, or the child came to the council’s attention.

import type { Table } from '../table.ts';

export default {
  id: 'request',
  title: 'Requests',
  one: 'request',
  plain: 'Somebody asked for an assessment of needs, or the child came to the council’s attention.',
  about: 'person',
  identifiedBy: ['receivedOn'],
  kept: 'case',
  fields: {
    receivedOn: {
      title: 'Received',
      type: 'day',
      sen2: [{ module: 'requests', element: 'ReceivedDate', item: '2.1' }],
    },
    responsibleOn: {
      title: 'Became responsible',
      type: 'day',
      plain: 'the day the child was brought to the council’s attention, where that starts the clock',
    },
    source: {
      title: 'Asked by',
      type: 'code',
      codes: 'request-source',
      sen2: [{ module: 'requests', element: 'RequestSource', from: 2025, item: '2.2' }],
    },
    rya: { title: 'In relevant youth accommodation', type: 'yes-no', sen2: [{ module: 'requests', element: 'RYA' }] },
    outcome: {
      title: 'Outcome',
      type: 'code',
      codes: 'request-outcome',
      sen2: [{ module: 'requests', element: 'RequestOutcome' }],
    },
    outcomeOn: {
      title: 'Outcome told',
      type: 'day',
      plain: 'the day the notice was sent to the requester',
      sen2: [{ module: 'requests', element: 'RequestOutcomeDate' }],
    },
    mediation: {
      title: 'Mediation on the outcome',
      type: 'yes-no',
      sen2: [{ module: 'requests', element: 'RequestMediation' }],
    },
    tribunal: {
      title: 'Appeal on the outcome',
      type: 'yes-no',
      sen2: [{ module: 'requests', element: 'RequestTribunal' }],
    },
    exportedTo: {
      title: 'Moved out before the end, to',
      type: 'text',
      plain: 'the LA code of the council that the family moved to',
      sen2: [{ module: 'requests', element: 'Exported' }],
    },
    withdrawnOn: { title: 'Withdrawn', type: 'day' },
    panelOn: {
      title: 'Panel',
      type: 'day',
      plain: 'the day the panel looked at it, which is not the day of the notice',
    },
    enteredOn: { title: 'Entered', type: 'day', plain: 'the day it was keyed into the case system' },
    fromUrn: { title: 'Referring setting', type: 'text', plain: 'URN of the school or setting' },
    basis: { title: 'Counts from', type: 'code', codes: 'clock-basis' },
  },
} as const satisfies Table;
