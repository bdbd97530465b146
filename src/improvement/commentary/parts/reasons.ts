// Why the committee should resolve so.

import type { CommentaryPart } from '../part.ts';

export default {
  id: 'reasons',
  title: 'Reasons for the recommendations',
  about: 'pack',
  kind: 'words',
  hint: 'Why the committee should resolve so.',
  prints: ['committee-report'],
  order: 12,
} satisfies CommentaryPart;
