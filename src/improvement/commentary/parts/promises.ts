// What families are promised, one promise a line.

import type { CommentaryPart } from '../part.ts';

export default {
  id: 'promises',
  title: 'What we promise',
  about: 'pack',
  kind: 'points',
  hint: 'For families: one promise a line, with its date.',
  prints: ['family-summary', 'published-site'],
  order: 42,
} satisfies CommentaryPart;
