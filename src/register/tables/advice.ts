// Advice: Advice sought for an assessment: asked, received by the body, due, returned.

import type { Table } from '../table.ts';

export default {
  id: 'advice',
  title: 'Advice',
  one: 'piece of advice',
  plain: 'Advice sought for an assessment: asked, received by the body, due, returned.',
  about: 'person',
  identifiedBy: ['request', 'kind', 'requestedOn'],
  kept: 'case',
  fields: {
    request: { title: 'Request', type: 'of', of: 'request' },
    kind: { title: 'Kind of advice', type: 'code', codes: 'advice-kind' },
    body: { title: 'Asked of', type: 'text', plain: 'the service or trust, not a person' },
    adviser: { title: 'Adviser', type: 'text', plain: 'a staff number, not a name' },
    requestedOn: { title: 'Asked for', type: 'day' },
    receivedByBodyOn: {
      title: 'Received by the body',
      type: 'day',
      plain: 'the six weeks of regulation 8 run from here',
    },
    dueOn: { title: 'Due', type: 'day' },
    returnedOn: { title: 'Returned', type: 'day' },
    reused: {
      title: 'Earlier advice used again',
      type: 'yes-no',
      plain: 'the adviser, the council and the family all agree that it is enough',
    },
    notKnown: { title: 'Not known to the service', type: 'yes-no' },
    missedAppointmentOn: { title: 'Appointment missed', type: 'day' },
    hours: { title: 'Hours', type: 'decimal', unit: 'hours' },
    work: { title: 'Kind of work', type: 'code', codes: 'psychology-work' },
  },
} as const satisfies Table;
