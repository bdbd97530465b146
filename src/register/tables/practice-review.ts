// Practice reviews: A case looked at for its quality, and what the parent answered.

import type { Table } from '../table.ts';

export default {
  id: 'practice-review',
  title: 'Practice reviews',
  one: 'practice review',
  plain: 'A case looked at for its quality, and what the parent answered.',
  about: 'person',
  identifiedBy: ['reviewedOn'],
  kept: 'quality',
  fields: {
    reviewedOn: { title: 'Looked at', type: 'day' },
    grade: { title: 'Grade', type: 'code', codes: 'grade' },
    collaborative: { title: 'Done together', type: 'yes-no', plain: 'by the quality team and managers together' },
    moderatedOn: { title: 'Moderated', type: 'day' },
    moderatedGrade: { title: 'Grade after moderation', type: 'code', codes: 'grade' },
    byQualityTeam: { title: 'By the quality team', type: 'yes-no' },
    team: { title: 'Team', type: 'text' },
    parentAskedOn: { title: 'Parent asked', type: 'day' },
    parentAnsweredOn: { title: 'Parent answered', type: 'day' },
    communication: { title: 'Good communication with the case officer', type: 'code', codes: 'answer' },
    viewsIncluded: { title: 'All views in the plan', type: 'code', codes: 'answer' },
    contributed: { title: 'Contributed to the plan', type: 'code', codes: 'answer' },
    happy: { title: 'Happy with the plan', type: 'code', codes: 'answer' },
    theme: { title: 'Theme', type: 'text' },
  },
} as const satisfies Table;
