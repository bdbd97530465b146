// What is being done, in everyday words for families.

import type { CommentaryPart } from '../part.ts';

export default {
  id: 'what-is-being-done',
  title: 'What is being done',
  about: 'pack',
  kind: 'words',
  hint: 'For families: what the local area is doing about it, in everyday words.',
  prints: ['family-summary', 'published-site'],
  order: 41,
} satisfies CommentaryPart;
