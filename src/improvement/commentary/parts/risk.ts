// Risk implications, for the committee report.

import type { CommentaryPart } from '../part.ts';

export default {
  id: 'risk',
  title: 'Risk implications',
  about: 'pack',
  kind: 'words',
  hint: 'What may go wrong with it and without it, and what holds it in check.',
  prints: ['committee-report'],
  order: 26,
} satisfies CommentaryPart;
