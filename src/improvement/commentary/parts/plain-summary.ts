// What changed, in everyday words for families.

import type { CommentaryPart } from '../part.ts';

export default {
  id: 'plain-summary',
  title: 'In short',
  about: 'pack',
  kind: 'words',
  hint: 'For families, in short everyday words: what changed for children and young people.',
  prints: ['family-summary', 'published-site'],
  order: 40,
} satisfies CommentaryPart;
