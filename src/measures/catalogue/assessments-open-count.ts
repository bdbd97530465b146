// Open at the end of the month. Papers do not say whether requests still undecided are in it.
import type { CatalogueMeasure } from '../measure.ts';
import { underAssessment } from '../terms.ts';

export default {
  id: 'assessments-open-count',
  title: 'EHC needs assessments under way',
  section: 'assessments',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'How many children and young people are having their needs looked into at the end of the month and have not had an answer yet.',
  numerator:
    'EHC needs assessments agreed and not yet ended by a plan, a refusal to issue or a withdrawal, at the end of the month',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    {
      kind: 'read-with',
      of: 'requests-count',
      why: 'what comes in: this stock grows when more are asked for than are finished',
    },
    {
      kind: 'read-with',
      of: 'ehcp-issued-month-count',
      why: 'most of what goes out; refusals after assessment and withdrawals go out too and are in neither row',
    },
    {
      kind: 'read-with',
      of: 'over-20-weeks-open-count',
      why: 'the ones among open work that are past the legal limit',
    },
  ],
  caveats: [
    'Papers do not say whether requests still waiting for the first decision are in it: the difference can be large.',
    'It grows with demand and with delay alike; alone it tells neither.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'As printed in the scrutiny supplement of March 2025.',
    },
  ],
  aliases: [
    { label: 'No. EHCNA (currently under assessment)', seenIn: '2025-03-scrutiny-supplement' },
    { label: 'Number of open EHC needs assessments' },
    { label: 'Number of children currently under assessment' },
    { label: 'No. of EHCNAs in progress' },
  ],
  workedOut: {
    formula: { kind: 'count', top: [underAssessment] },
    reading:
      'agreed to and not ended; those begun again after mediation or an order are among them, re-assessments of somebody with a plan are not. A move out of the area ends it',
    basis: 'SEND Regulations 2014, regulations 5 to 13; SEN2 guide, module 3 (assessments)',
    examples: [
      {
        says: 'Begun on the last day of the month.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2025-02-17' }],
          assessment: [{ request: 'r1', startedOn: '2025-03-31' }],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
      {
        says: 'Its plan was sent on the last day of the month.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-11-11' }],
          assessment: [{ id: 'a1', request: 'r1', outcome: 'Y', outcomeOn: '2025-03-31', startedOn: '2024-12-20' }],
          plan: [{ request: 'r1', assessment: 'a1', startedOn: '2025-03-31', issuedOn: '2025-03-31' }],
        },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
      {
        says: 'No plan in January, and an order of 12 February to make one: under way again.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-09-09' }],
          decision: [{ request: 'r1', kind: 'not-issue', decidedOn: '2025-01-06', notifiedOn: '2025-01-06' }],
          assessment: [
            {
              request: 'r1',
              startedOn: '2024-10-21',
              outcome: 'N',
              outcomeOn: '2025-01-06',
              basis: 'TRIBUNAL',
              startsAgainOn: '2025-02-12',
            },
          ],
        },
        period: '2025-02',
        numerator: 1,
        value: 1,
      },
      {
        says: 'Between the notice and the order it was not.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-09-09' }],
          decision: [{ request: 'r1', kind: 'not-issue', decidedOn: '2025-01-06', notifiedOn: '2025-01-06' }],
          assessment: [
            {
              request: 'r1',
              startedOn: '2024-10-21',
              outcome: 'N',
              outcomeOn: '2025-01-06',
              basis: 'TRIBUNAL',
              startsAgainOn: '2025-02-12',
            },
          ],
        },
        period: '2025-01',
        numerator: 0,
        value: 0,
      },
      {
        says: 'The family moved out on day 77: this council’s work ends there.',
        rows: {
          person: [{ movedOutOn: '2024-11-18' }],
          request: [{ id: 'r1', receivedOn: '2024-09-02', exportedTo: '850' }],
          assessment: [{ request: 'r1', startedOn: '2024-10-14' }],
        },
        period: '2024-11',
        numerator: 0,
        value: 0,
      },
      {
        says: 'It moved out, and nobody knows when: it is not counted, rather than for ever.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-09-02', exportedTo: '850' }],
          assessment: [{ request: 'r1', startedOn: '2024-10-14' }],
        },
        period: '2024-11',
        numerator: 0,
        value: 0,
      },
      {
        says: 'In a return no start is given: it began with the notice of the decision to assess.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2025-02-17', outcome: 'Y', outcomeOn: '2025-03-31' }],
          assessment: [{ request: 'r1', outcome: 'A' }],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
      {
        says: 'A re-assessment while a plan is in force is not one for a plan.',
        rows: {
          plan: [{ startedOn: '2024-01-15', issuedOn: '2024-01-15' }],
          request: [{ id: 'r1', receivedOn: '2025-01-15' }],
          assessment: [{ request: 'r1', startedOn: '2025-01-20', reassessment: true }],
        },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
      {
        says: 'Withdrawn, the day not recorded, as in a return: it is not counted, rather than for ever.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-09-02', outcome: 'Y', outcomeOn: '2024-10-10' }],
          assessment: [{ request: 'r1', outcome: 'W' }],
        },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
