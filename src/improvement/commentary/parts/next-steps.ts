// What comes next in a section: the monthly report.

import type { CommentaryPart } from '../part.ts';

export default {
  id: 'next-steps',
  title: 'Next steps',
  about: 'section',
  kind: 'words',
  hint: 'What will be done by the next report, and by when.',
  prints: ['monthly-report', 'committee-report'],
  order: 3,
} satisfies CommentaryPart;
