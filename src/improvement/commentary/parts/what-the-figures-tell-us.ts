// What the figures say and cannot say: the commentary page.

import type { CommentaryPart } from '../part.ts';

export default {
  id: 'what-the-data-tells-us',
  title: 'What the data tells us',
  about: 'pack',
  kind: 'words',
  hint: 'What the figures say, and what they cannot say.',
  prints: ['commentary-page', 'board-pack'],
  order: 4,
} satisfies CommentaryPart;
