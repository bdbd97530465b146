// The steps of a mediation or an appeal in an order in which they cannot have happened.

import type { CaseCheck } from '../check.ts';
import { dayWords } from '../check-facts.ts';
import { findInEach, isoOrNull } from '../check-rows.ts';
import { foundIn, isBefore } from '../found.ts';

/** What comes first, and what can only follow it. */
const ORDER = [
  ['contactOn', 'certificateOn', 'the adviser was contacted', 'the certificate was given'],
  ['requestedOn', 'meetingOn', 'mediation was asked for', 'the mediation met'],
  ['meetingOn', 'agreementOn', 'the mediation met', 'there was an agreement'],
  ['registeredOn', 'respondedOn', 'the appeal was registered', 'the council answered it'],
  ['registeredOn', 'concededOn', 'the appeal was registered', 'the council said that it does not oppose it'],
  ['registeredOn', 'hearingOn', 'the appeal was registered', 'it was heard'],
  ['registeredOn', 'orderOn', 'the appeal was registered', 'there was an order'],
  ['hearingOn', 'orderOn', 'the appeal was heard', 'there was an order'],
] as const;

export default {
  id: 'JX-28',
  set: 'journey',
  title: 'Mediation or appeal out of order',
  plain:
    'A step of a mediation or an appeal is dated before the step it follows: contact, certificate; asking, meeting, agreement; registration, response, hearing, order. Two steps on one day are in order. An order before a hearing that is still to come, where the appeal has ended, is left alone: the hearing was not needed.',
  severity: 'query',
  fields: [
    'dispute.certificateOn',
    'dispute.meetingOn',
    'dispute.agreementOn',
    'dispute.respondedOn',
    'dispute.concededOn',
    'dispute.hearingOn',
    'dispute.orderOn',
  ],
  source: 'SEND Regulations 2014, part 3, and the tribunal’s rules.',
  examples: [
    {
      name: 'a response a day before the appeal was registered is found',
      held: { dispute: [{ registeredOn: '2024-05-02', respondedOn: '2024-05-01' }] },
      finds: ['dispute-1'],
    },
    {
      name: 'certificate and contact on one day are in order',
      held: { dispute: [{ contactOn: '2024-05-02', certificateOn: '2024-05-02' }] },
      finds: [],
    },
    {
      name: 'a consent order before the hearing that was set down is in order',
      held: {
        dispute: [{ registeredOn: '2024-05-02', hearingOn: '2025-02-01', orderOn: '2024-11-01', outcome: 'consent' }],
      },
      finds: [],
    },
    {
      name: 'an agreement before the meeting is found',
      held: { dispute: [{ requestedOn: '2024-05-02', meetingOn: '2024-05-20', agreementOn: '2024-05-10' }] },
      finds: ['dispute-1'],
    },
  ],
  find(held) {
    return findInEach(held.dispute, (dispute) => {
      const settledFirst = ['consent', 'conceded', 'withdrawn', 'agreed'].includes(dispute.outcome ?? '');
      const step = ORDER.find(
        ([first, then]) => isBefore(dispute[then], dispute[first]) && !(first === 'hearingOn' && settledFirst),
      );
      if (!step) return null;
      const [first, then, firstWords, thenWords] = step;
      const facts = { firstOn: isoOrNull(dispute[first]), thenOn: isoOrNull(dispute[then]), firstWords, thenWords };
      return foundIn('dispute', dispute, then, facts);
    });
  },
  sentence: (f) =>
    `By the dates that are held ${f.thenWords} on ${dayWords(f.thenOn)}, before ${f.firstWords} on ${dayWords(f.firstOn)}. Check both dates, and that they are of the same mediation or appeal.`,
} satisfies CaseCheck;
