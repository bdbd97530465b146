// Legal implications, for the committee report.

import type { CommentaryPart } from '../part.ts';

export default {
  id: 'legal',
  title: 'Legal implications',
  about: 'pack',
  kind: 'words',
  hint: 'Which duties and powers it rests on, and who in legal services cleared these words.',
  prints: ['committee-report'],
  order: 21,
} satisfies CommentaryPart;
