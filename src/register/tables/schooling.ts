// A year at school: What a school census or an inspection list says of one pupil and one year.

import type { Table } from '../table.ts';

export default {
  id: 'schooling',
  title: 'A year at school',
  one: 'year at school',
  plain: 'What a school census or an inspection list says of one pupil and one year.',
  about: 'person',
  identifiedBy: ['year', 'list'],
  kept: 'case',
  fields: {
    year: { title: 'School year', type: 'text', plain: 'as 2024-25' },
    list: { title: 'List', type: 'whole', plain: 'Annex A: 1 with a plan, 2 with SEN support' },
    urn: { title: 'URN', type: 'text' },
    phase: { title: 'Main phase', type: 'text' },
    subsidiaryUrn: { title: 'Second URN', type: 'text' },
    subsidiaryPhase: { title: 'Second phase', type: 'text' },
    senSupport: { title: 'SEN support', type: 'yes-no' },
    need: { title: 'Primary need', type: 'code', codes: 'sen-type' },
    educatedAtHome: { title: 'Educated at home', type: 'yes-no' },
    suspensions: { title: 'Suspensions', type: 'whole' },
    exclusions: { title: 'Permanent exclusions', type: 'whole' },
    absence: { title: 'Absence', type: 'decimal', unit: 'percent' },
    pupilPremium: { title: 'Pupil premium', type: 'yes-no' },
    socialCare: { title: 'Known to social care', type: 'text' },
    disability: { title: 'Disability', type: 'text' },
  },
} as const satisfies Table;
