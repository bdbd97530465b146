// What stands in the way in a section: the monthly report.

import type { CommentaryPart } from '../part.ts';

export default {
  id: 'challenges',
  title: 'Challenges',
  about: 'section',
  kind: 'words',
  hint: 'What stands in the way, and what it means for children who wait.',
  prints: ['monthly-report', 'committee-report'],
  order: 2,
} satisfies CommentaryPart;
