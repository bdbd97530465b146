// Public health implications, for the committee report.

import type { CommentaryPart } from '../part.ts';

export default {
  id: 'public-health',
  title: 'Public health implications',
  about: 'pack',
  kind: 'words',
  hint: 'What it means for the health of people in the local area, and who in public health cleared these words.',
  prints: ['committee-report'],
  order: 24,
} satisfies CommentaryPart;
