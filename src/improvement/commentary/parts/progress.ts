// What has moved on in a section: the monthly report.

import type { CommentaryPart } from '../part.ts';

export default {
  id: 'progress',
  title: 'Progress',
  about: 'section',
  kind: 'words',
  hint: 'What has moved on in this section since the last report.',
  prints: ['monthly-report', 'committee-report'],
  order: 1,
} satisfies CommentaryPart;
