// Financial implications, for the committee report.

import type { CommentaryPart } from '../part.ts';

export default {
  id: 'financial',
  title: 'Financial implications',
  about: 'pack',
  kind: 'words',
  hint: 'What it costs or saves, from which budget, and who in finance cleared these words.',
  prints: ['committee-report'],
  order: 20,
} satisfies CommentaryPart;
