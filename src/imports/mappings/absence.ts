// Absence of the service's staff.

import type { ReadyMapping } from '../records/ready-mapping.ts';

export default {
  id: 'absence',
  title: 'Absence of staff',
  line: 'time in which somebody in post was away',
  plain: 'Working days lost to sickness and long leave, by role.',
  source: 'hr',
  asked: 'the HR business partner',
  holds: 'dated events',
  columns: [
    {
      heading: 'Holder',
      also: ['Employee number', 'Staff number', 'Payroll number', 'Employee ID'],
      table: 'absence',
      field: 'holder',
      needed: true,
      ask: 'a staff number, not a name',
      examples: ['S014', 'S021'],
    },
    {
      heading: 'Service',
      also: ['Department', 'Directorate', 'Business unit'],
      table: 'absence',
      field: 'service',
      examples: ['SEND service', 'SEND service'],
    },
    {
      heading: 'Role',
      also: ['Job title', 'Post title', 'Position title'],
      table: 'absence',
      field: 'role',
      examples: ['EHC Co-ordinator', 'Educational psychologist'],
    },
    {
      heading: 'Kind',
      also: ['Absence type', 'Absence reason', 'Type', 'Reason', 'Absence category'],
      table: 'absence',
      field: 'kind',
      needed: true,
      ask: 'sickness or long leave; never what somebody is ill with',
      examples: ['Sickness', 'Maternity'],
    },
    {
      heading: 'From',
      also: ['Start date', 'Absence start', 'First day of absence', 'Absence start date'],
      table: 'absence',
      field: 'fromOn',
      needed: true,
      examples: ['06/05/2025', '01/04/2025'],
    },
    {
      heading: 'Last day',
      also: ['End date', 'Absence end', 'Last day of absence', 'Absence end date'],
      table: 'absence',
      field: 'toOn',
      lastDay: true,
      examples: ['09/05/2025', ''],
    },
    {
      heading: 'Working days lost',
      also: ['Days lost', 'Days absent', 'FTE days lost', 'Days'],
      table: 'absence',
      field: 'days',
      examples: ['4', '42.5'],
    },
  ],
} as const satisfies ReadyMapping;
