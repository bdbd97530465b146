// What else was considered, for the committee report.

import type { CommentaryPart } from '../part.ts';

export default {
  id: 'alternatives',
  title: 'Alternative options considered',
  about: 'pack',
  kind: 'words',
  hint: 'What else could be done, and why it is not recommended.',
  prints: ['committee-report'],
  order: 14,
} satisfies CommentaryPart;
