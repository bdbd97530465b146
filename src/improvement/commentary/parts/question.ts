// A question worth asking under a KPI, for the board.

import type { CommentaryPart } from '../part.ts';

export default {
  id: 'question',
  title: 'A question worth asking',
  about: 'measure',
  kind: 'words',
  hint: 'One question that the board can ask: about the system, or about how long a child waits. Never about an officer.',
  prints: ['board-pack', 'short-pack'],
  order: 2,
} satisfies CommentaryPart;
