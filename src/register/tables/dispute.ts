// Mediation and appeals: A disagreement and its events: contact, certificate, request, meeting, agreement; appeal, response, hearing, order.

import type { Table } from '../table.ts';

export default {
  id: 'dispute',
  title: 'Mediation and appeals',
  one: 'mediation or appeal',
  plain:
    'A disagreement and its events: contact, certificate, request, meeting, agreement; appeal, response, hearing, order.',
  about: 'person',
  identifiedBy: ['kind', 'contactOn', 'registeredOn', 'requestedOn'],
  kept: 'case',
  fields: {
    request: { title: 'Request', type: 'of', of: 'request' },
    plan: { title: 'Plan', type: 'of', of: 'plan' },
    kind: { title: 'Kind', type: 'code', codes: 'mediation-or-appeal' },
    about: { title: 'About', type: 'code', codes: 'dispute-about' },
    contactOn: { title: 'Adviser contacted', type: 'day' },
    certificateOn: { title: 'Certificate', type: 'day' },
    requestedOn: { title: 'Mediation asked for', type: 'day' },
    meetingOn: { title: 'Mediation meeting', type: 'day' },
    agreementOn: { title: 'Agreement', type: 'day' },
    sendiass: { title: 'Supported by SENDIASS', type: 'yes-no' },
    registeredOn: { title: 'Appeal registered', type: 'day' },
    respondedOn: { title: 'Council’s response', type: 'day' },
    concededOn: { title: 'Council did not oppose', type: 'day' },
    hearingOn: { title: 'Hearing', type: 'day' },
    orderOn: { title: 'Order', type: 'day' },
    outcome: { title: 'How it ended', type: 'code', codes: 'dispute-outcome' },
    endedOn: { title: 'Ended', type: 'day' },
    mediation: { title: 'After mediation', type: 'of', plain: 'the mediation that the appeal followed', of: 'dispute' },
    cost: { title: 'Cost', type: 'decimal', unit: 'pounds' },
  },
} as const satisfies Table;
