// Equality implications, for the committee report.

import type { CommentaryPart } from '../part.ts';

export default {
  id: 'equality',
  title: 'Equality implications',
  about: 'pack',
  kind: 'words',
  hint: 'What it means for people with protected characteristics, and where the equality impact assessment is.',
  prints: ['committee-report'],
  order: 25,
} satisfies CommentaryPart;
