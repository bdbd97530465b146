// What the board is asked to do, one thing a line.

import type { CommentaryPart } from '../part.ts';

export default {
  id: 'asks',
  title: 'What the board is asked to do',
  about: 'pack',
  kind: 'points',
  hint: 'One thing a line: to note, to agree, to decide.',
  prints: ['board-pack', 'short-pack'],
  order: 2,
} satisfies CommentaryPart;
