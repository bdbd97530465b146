// Phase transfers: A move to the next phase of education, with the date by which the plan must be amended.

import type { Table } from '../table.ts';

export default {
  id: 'transfer',
  title: 'Phase transfers',
  one: 'phase transfer',
  plain: 'A move to the next phase of education, with the date by which the plan must be amended.',
  about: 'person',
  identifiedBy: ['plan', 'year'],
  kept: 'case',
  fields: {
    plan: { title: 'Plan', type: 'of', of: 'plan' },
    year: { title: 'Year of the move', type: 'whole' },
    fromPhase: { title: 'From', type: 'code', codes: 'phase' },
    toPhase: { title: 'To', type: 'code', codes: 'phase' },
    dueOn: {
      title: 'Due',
      type: 'day',
      sen2: [{ module: 'activeplans', element: 'PhaseTransferDueDate', from: 2025, item: '5.6a' }],
    },
    finalOn: {
      title: 'Final plan sent',
      type: 'day',
      sen2: [{ module: 'activeplans', element: 'PhaseTransferFinalDate', from: 2025, item: '5.6b' }],
    },
    namesSetting: { title: 'Names a setting', type: 'yes-no', plain: 'no: only a type of setting is named' },
    urn: { title: 'Setting named', type: 'text' },
  },
} as const satisfies Table;
