// Funding of single children and young people.

import { personNumber } from '../records/person-columns.ts';
import type { ReadyMapping } from '../records/ready-mapping.ts';

export default {
  id: 'funding',
  title: 'Funding',
  line: 'sum for one child, from when to when',
  plain: 'Top-ups, fees, packages and transport for each child, for spending and what it buys.',
  source: 'finance',
  personNumbersOf: 'case-system',
  asked: 'the high needs finance officer',
  holds: 'snapshot',
  columns: [
    personNumber,
    {
      heading: 'Funding number',
      also: ['Funding ID', 'Payment ID', 'Commitment number'],
      table: 'funding',
      field: 'id',
      examples: ['F901', 'F902'],
    },
    {
      heading: 'Plan number',
      also: ['Plan ID', 'EHCP ID', 'EHCP number'],
      table: 'funding',
      field: 'plan',
      examples: ['E7001', 'E7002'],
    },
    {
      heading: 'Kind',
      also: ['Funding type', 'Type', 'Type of funding', 'Cost type'],
      table: 'funding',
      field: 'kind',
      needed: true,
      examples: ['Top up', 'Independent fees'],
    },
    {
      heading: 'Band',
      also: ['Funding band', 'Top-up band', 'Banding'],
      table: 'funding',
      field: 'band',
      examples: ['C', ''],
    },
    {
      heading: 'Paid to',
      also: ['URN', 'School URN', 'Provider URN', 'Setting URN'],
      table: 'funding',
      field: 'urn',
      examples: ['999001', '999040'],
    },
    {
      heading: 'Amount a year',
      also: ['Annual amount', 'Annual cost', 'Amount', 'Full year cost', 'Yearly amount', 'Annual value'],
      table: 'funding',
      field: 'amount',
      needed: true,
      ask: 'of a whole year, also where the funding began within it',
      examples: ['£6,200.00', '£58,350.00'],
    },
    {
      heading: 'From',
      also: ['Start date', 'Funding start date', 'Date from', 'Effective from'],
      table: 'funding',
      field: 'fromOn',
      needed: true,
      examples: ['01/09/2024', '01/04/2025'],
    },
    {
      heading: 'Last day',
      also: ['End date', 'Funding end date', 'Date to', 'Effective to', 'To'],
      table: 'funding',
      field: 'toOn',
      lastDay: true,
      examples: ['31/08/2025', ''],
    },
    {
      heading: 'Decided by',
      also: ['Agreed by', 'Approved by', 'Decision maker'],
      table: 'funding',
      field: 'decidedBy',
      codes: { Panel: 'panel', Officer: 'officer', Tribunal: 'tribunal' },
      examples: ['Panel', 'Tribunal'],
    },
    {
      heading: 'Decided',
      also: ['Date agreed', 'Decision date', 'Approval date'],
      table: 'funding',
      field: 'decidedOn',
      examples: ['15/07/2024', '20/03/2025'],
    },
  ],
} as const satisfies ReadyMapping;
