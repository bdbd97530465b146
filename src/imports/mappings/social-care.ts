// Children known to social care, to be put beside the plans.

import { whoseOwn } from '../records/person-columns.ts';
import type { ReadyMapping } from '../records/ready-mapping.ts';

export default {
  id: 'social-care',
  title: 'Children known to social care',
  line: 'time in which a child is in need, protected or looked after',
  plain: 'Children in need, protected and looked after, for plans and timeliness of children in care.',
  source: 'social-care',
  asked: 'the social care system’s administrator',
  holds: 'snapshot',
  columns: [
    ...whoseOwn,
    {
      heading: 'Status',
      also: ['Category', 'Legal status', 'Case status', 'Social care status', 'CIN CP CLA', 'Care status'],
      table: 'care',
      field: 'status',
      needed: true,
      examples: ['CIN', 'Looked after'],
    },
    {
      heading: 'From',
      also: ['Start date', 'Date started', 'Since', 'Period of care start', 'Plan start date'],
      table: 'care',
      field: 'fromOn',
      needed: true,
      examples: ['12/01/2025', '03/10/2023'],
    },
    {
      heading: 'Last day',
      also: ['End date', 'Date ended', 'To', 'Period of care end'],
      table: 'care',
      field: 'toOn',
      lastDay: true,
      examples: ['', ''],
    },
    {
      heading: 'Responsible authority',
      also: ['LA code', 'Responsible LA', 'LA'],
      table: 'care',
      field: 'la',
      examples: ['839', '839'],
    },
    {
      heading: 'Team',
      also: ['Social work team', 'Allocated team', 'CSC team'],
      table: 'care',
      field: 'team',
      examples: ['Disability team', 'Children in care'],
    },
    {
      heading: 'Last health assessment',
      also: ['Health assessment date', 'Last RHA', 'Date of health assessment'],
      table: 'care',
      field: 'healthCheckOn',
      examples: ['', '20/11/2024'],
    },
  ],
} as const satisfies ReadyMapping;
