// Sustainability implications, for the committee report.

import type { CommentaryPart } from '../part.ts';

export default {
  id: 'sustainability',
  title: 'Sustainability implications',
  about: 'pack',
  kind: 'words',
  hint: 'What it means for climate and environment: travel to school, buildings.',
  prints: ['committee-report'],
  order: 23,
} satisfies CommentaryPart;
