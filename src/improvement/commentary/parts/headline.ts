// The opening sentences of the board pack.

import type { CommentaryPart } from '../part.ts';

export default {
  id: 'headline',
  title: 'Headlines',
  about: 'pack',
  kind: 'words',
  hint: 'The opening sentences of the pack: what a reader with one minute should know, the worse before the better.',
  prints: ['board-pack', 'short-pack', 'monthly-report'],
  order: 1,
} satisfies CommentaryPart;
