// Complaints and compliments: A complaint with its stage, outcome, ombudsman and remedy; or a compliment.

import type { Table } from '../table.ts';

export default {
  id: 'contact',
  title: 'Complaints and compliments',
  one: 'complaint or compliment',
  plain: 'A complaint with its stage, outcome, ombudsman and remedy; or a compliment.',
  about: 'person',
  identifiedBy: ['kind', 'receivedOn', 'stage'],
  kept: 'case',
  fields: {
    kind: { title: 'Kind', type: 'code', codes: 'contact-kind' },
    receivedOn: { title: 'Received', type: 'day' },
    acknowledgedOn: { title: 'Acknowledged', type: 'day' },
    stage: { title: 'Stage', type: 'whole' },
    repliedOn: { title: 'Replied', type: 'day' },
    outcome: { title: 'Outcome', type: 'code', codes: 'contact-outcome' },
    theme: { title: 'Theme', type: 'text' },
    team: { title: 'Team', type: 'text' },
    ombudsman: { title: 'Ombudsman’s decision', type: 'code', codes: 'ombudsman-decision' },
    ombudsmanOn: { title: 'Ombudsman decided', type: 'day' },
    remedy: { title: 'Remedy', type: 'text' },
    remedyDueOn: { title: 'Remedy due', type: 'day' },
    remedyDoneOn: { title: 'Remedy done', type: 'day' },
  },
} as const satisfies Table;
