// Human resources implications, for the committee report.

import type { CommentaryPart } from '../part.ts';

export default {
  id: 'human-resources',
  title: 'Human resources implications',
  about: 'pack',
  kind: 'words',
  hint: 'What it means for posts and staff.',
  prints: ['committee-report'],
  order: 22,
} satisfies CommentaryPart;
