// The life of a mediation or an appeal: its steps, in the order in which they can come.

import { hasCome } from '../found.ts';
import type { LifeCycle } from '../life-cycle.ts';

export default {
  table: 'dispute',
  source: 'Children and Families Act 2014, sections 51 to 55; SEND Regulations 2014, part 3; tribunal rules.',
  states: {
    begun: {
      title: 'adviser contacted',
      next: ['asked-for', 'met', 'certified', 'agreed', 'ended'],
      otherwise: 'Check the dates; an appeal has a row of its own.',
    },
    'asked-for': {
      title: 'mediation asked for',
      next: ['met', 'certified', 'agreed', 'ended'],
      otherwise: 'Check the dates; an appeal has a row of its own.',
    },
    met: {
      title: 'mediation held',
      next: ['certified', 'agreed', 'ended'],
      otherwise: 'A mediation that was held stays held; an appeal has a row of its own.',
    },
    certified: {
      title: 'certificate given',
      next: ['asked-for', 'met', 'agreed', 'ended'],
      otherwise: 'A certificate that was given stays given; an appeal has a row of its own.',
    },
    agreed: { title: 'agreed', next: ['ended'], otherwise: 'An agreement stays one; an appeal has a row of its own.' },
    registered: {
      title: 'appeal registered',
      next: ['answered', 'conceded', 'heard', 'ordered', 'ended'],
      otherwise: 'An appeal that was registered stays registered; mediation has a row of its own.',
    },
    answered: {
      title: 'answered by the council',
      next: ['conceded', 'heard', 'ordered', 'ended'],
      otherwise: 'An answer that was sent stays sent; mediation has a row of its own.',
    },
    conceded: {
      title: 'not opposed by the council',
      next: ['ordered', 'ended'],
      otherwise: 'An appeal that is not opposed ends without a hearing.',
    },
    heard: {
      title: 'heard',
      next: ['conceded', 'ordered', 'ended'],
      otherwise: 'A hearing that was held stays held; if it was put off, correct its date.',
    },
    ordered: {
      title: 'order made',
      next: ['ended'],
      otherwise: 'An order stands; one that is set aside leads to a new appeal row.',
    },
    ended: {
      title: 'ended',
      next: [],
      otherwise: 'It has ended: a further mediation or appeal is a row of its own.',
    },
  },
  stateOf(row, today) {
    if (row.outcome !== null || hasCome(row.endedOn, today)) return 'ended';
    const steps = [
      [row.orderOn, 'ordered'],
      [row.concededOn, 'conceded'],
      [row.hearingOn, 'heard'],
      [row.respondedOn, 'answered'],
      [row.registeredOn, 'registered'],
      [row.agreementOn, 'agreed'],
      [row.certificateOn, 'certified'],
      [row.meetingOn, 'met'],
      [row.requestedOn, 'asked-for'],
    ] as const;
    const furthest = steps.find(([on]) => hasCome(on, today))?.[1];
    return furthest ?? (row.kind === 'appeal' ? 'registered' : 'begun');
  },
} satisfies LifeCycle<'dispute'>;
