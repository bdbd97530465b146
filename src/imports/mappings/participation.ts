// What young people do from 16: education, training, work, or none.

import { bornOn, forename, ownNumber, postcode, surname, uln } from '../records/person-columns.ts';
import type { ReadyMapping } from '../records/ready-mapping.ts';

export default {
  id: 'participation',
  title: 'Education, training and work from 16',
  line: 'young person with a plan, and what they do',
  plain: 'What young people with plans do from 16, for those not in education, employment or training.',
  source: 'participation',
  asked: 'the participation tracking team (CCIS)',
  holds: 'snapshot',
  columns: [
    ownNumber,
    uln,
    surname,
    forename,
    bornOn,
    postcode,
    {
      heading: 'Activity',
      also: [
        'Current activity',
        'Activity code',
        'Status',
        'EET status',
        'Destination',
        'Participation status',
        'NEET status',
      ],
      table: 'participation',
      field: 'activity',
      needed: true,
      codes: {
        EET: 'education',
        'In education': 'education',
        'In learning': 'education',
        Apprenticeship: 'training',
        'Supported internship': 'training',
        'In employment': 'employment',
        NEET: 'NEET',
        'Not known': 'not-known',
      },
      examples: ['education', 'NEET'],
    },
    {
      heading: 'From',
      also: ['Start date', 'Activity start date', 'Since', 'Date started'],
      table: 'participation',
      field: 'fromOn',
      needed: true,
      examples: ['02/09/2024', '14/01/2025'],
    },
    {
      heading: 'Last day',
      also: ['End date', 'Activity end date', 'To'],
      table: 'participation',
      field: 'toOn',
      lastDay: true,
      examples: ['', ''],
    },
  ],
} as const satisfies ReadyMapping;
