// Advice in a wide extract: for each profession a column for the day it was asked and one for the day it came back.

import { personNumber } from '../records/person-columns.ts';
import type { ReadyColumn, ReadyMapping } from '../records/ready-mapping.ts';

/** The words that extracts put before "requested" and "returned", and the kind of advice that each is. */
const SERVICES = [
  {
    group: 'education',
    title: 'Education advice',
    words: ['Education', 'School advice', 'School', 'Educational advice'],
    kind: 'b',
  },
  {
    group: 'health',
    title: 'Health advice',
    words: ['Health', 'Medical advice', 'Medical', 'Paediatric advice', 'NHS advice'],
    kind: 'c',
  },
  {
    group: 'psychology',
    title: 'EP advice',
    words: [
      'EP',
      'EPS advice',
      'Psychology advice',
      'Psychological advice',
      'Ed Psych advice',
      'Educational psychology advice',
    ],
    kind: 'd',
  },
  {
    group: 'care',
    title: 'Social care advice',
    words: ['Social care', 'CSC advice', 'Social worker advice', 'Care advice'],
    kind: 'e',
  },
  {
    group: 'speech',
    title: 'Speech and language advice',
    words: ['SALT advice', 'SLT advice', 'SaLT', 'Speech and language'],
    kind: 'c',
  },
  {
    group: 'occupational',
    title: 'Occupational therapy advice',
    words: ['OT advice', 'OT', 'Occupational therapy'],
    kind: 'c',
  },
] as const;

const columns = SERVICES.flatMap(({ group, title, words }, i): ReadyColumn[] => {
  const names = (...ends: string[]) => [title, ...words].flatMap((word) => ends.map((end) => `${word} ${end}`));
  return [
    {
      heading: `${title} requested`,
      also: names('requested', 'requested date', 'request date', 'date requested', 'asked for', 'sought'),
      table: 'advice',
      field: 'requestedOn',
      group,
      ...(group === 'psychology' ? { needed: true as const } : {}),
      examples: ['08/04/2025', i < 3 ? '23/04/2025' : ''],
    },
    {
      heading: `${title} returned`,
      also: names('returned', 'received', 'returned date', 'received date', 'date received', 'date returned'),
      table: 'advice',
      field: 'returnedOn',
      group,
      examples: [i < 3 ? '19/05/2025' : '02/06/2025', ''],
    },
  ];
});

const bodies = SERVICES.slice(4).map(({ group, title }) => [`advice:${group}.body`, title.replace(/ advice$/, '')]);

export default {
  id: 'advice-side-by-side',
  title: 'Advice, a column for each profession',
  line: 'assessment, with the days on which each advice was asked for and came back',
  plain: 'All advice of an assessment in one line, as case systems report it: one record a profession is made of it.',
  source: 'case-system',
  asked: 'the SEND case-management system’s administrator',
  holds: 'snapshot',
  columns: [
    personNumber,
    {
      heading: 'Request number',
      also: ['Request ID', 'Referral ID', 'EHCNA ID', 'Request reference'],
      table: 'request',
      field: 'id',
      examples: ['R5001', 'R5002'],
    },
    {
      heading: 'Request received',
      also: ['Date received', 'Received date', 'Request date', 'Date request received', 'EHCNA request date'],
      table: 'request',
      field: 'receivedOn',
      needed: true,
      examples: ['03/03/2025', '17/04/2025'],
    },
    ...columns,
  ],
  defaults: Object.fromEntries([...SERVICES.map(({ group, kind }) => [`advice:${group}.kind`, kind]), ...bodies]),
} satisfies ReadyMapping;
