// What led to the committee report.

import type { CommentaryPart } from '../part.ts';

export default {
  id: 'background',
  title: 'Background',
  about: 'pack',
  kind: 'words',
  hint: 'What led to this report: earlier reports, inspections, the law.',
  prints: ['committee-report'],
  order: 13,
} satisfies CommentaryPart;
