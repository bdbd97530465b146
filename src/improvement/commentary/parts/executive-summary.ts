// The executive summary of the committee report.

import type { CommentaryPart } from '../part.ts';

export default {
  id: 'executive-summary',
  title: 'Executive summary',
  about: 'pack',
  kind: 'words',
  hint: 'What the report is about and what it asks for, on half a page.',
  prints: ['committee-report'],
  order: 10,
} satisfies CommentaryPart;
