// Who waits for a specialist place that was agreed.

import { personNumber } from '../records/person-columns.ts';
import type { ReadyMapping } from '../records/ready-mapping.ts';

export default {
  id: 'specialist-waiting-list',
  title: 'Waiting list for specialist places',
  line: 'child or young person for whom a specialist place was agreed',
  plain: 'Who waits for a special school, unit or college, since when, and where they are meanwhile.',
  source: 'places',
  personNumbersOf: 'case-system',
  asked: 'the placement or sufficiency officer',
  holds: 'snapshot',
  columns: [
    personNumber,
    {
      heading: 'Plan number',
      also: ['Plan ID', 'EHCP ID', 'EHCP number'],
      table: 'waiting',
      field: 'plan',
      examples: ['E7002', 'E7003'],
    },
    {
      heading: 'Agreed',
      also: [
        'Date agreed',
        'Specialist agreed',
        'Date specialist agreed',
        'Panel agreed',
        'On list since',
        'Date added to list',
      ],
      table: 'waiting',
      field: 'agreedOn',
      needed: true,
      ask: 'the day on which the kind of place was agreed',
      examples: ['24/02/2025', '31/03/2025'],
    },
    {
      heading: 'Kind of place',
      also: ['Type of place', 'Provision type', 'Type of provision', 'Placement type', 'Provision sought'],
      table: 'waiting',
      field: 'kind',
      needed: true,
      examples: ['Special school', 'Resourced provision'],
    },
    {
      heading: 'Place wanted at',
      also: ['Preferred school URN', 'School URN', 'URN'],
      table: 'waiting',
      field: 'urn',
      examples: ['999014', ''],
    },
    {
      heading: 'Where meanwhile',
      also: ['Current provision', 'Current placement', 'Currently in'],
      table: 'waiting',
      field: 'meanwhile',
      codes: { Mainstream: 'mainstream', 'Section 19': 's19', 'No placement': 'none' },
      examples: ['mainstream', 's19'],
    },
    {
      heading: 'Ended',
      also: ['Date placed', 'Date ended', 'Placed', 'Removed from list', 'Date removed'],
      table: 'waiting',
      field: 'endedOn',
      examples: ['', '01/06/2025'],
    },
    {
      heading: 'How it ended',
      also: ['Outcome', 'Reason removed', 'End reason'],
      table: 'waiting',
      field: 'how',
      examples: ['', 'placed'],
    },
  ],
} as const satisfies ReadyMapping;
