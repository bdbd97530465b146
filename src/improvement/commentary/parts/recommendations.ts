// What the committee is asked to resolve, one a line.

import type { CommentaryPart } from '../part.ts';

export default {
  id: 'recommendations',
  title: 'Recommendations',
  about: 'pack',
  kind: 'points',
  hint: 'One recommendation a line, as the committee would resolve it.',
  prints: ['committee-report'],
  order: 11,
} satisfies CommentaryPart;
