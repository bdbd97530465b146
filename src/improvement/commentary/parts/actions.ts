// Actions with by whom and by when, one a line.

import type { CommentaryPart } from '../part.ts';

export default {
  id: 'actions',
  title: 'Actions',
  about: 'pack',
  kind: 'actions',
  hint: 'One action a line: what is to be done | by whom | completion date. For example: Agree the recovery plan | Head of SEND | 31 July 2025',
  prints: ['commentary-page', 'board-pack'],
  order: 5,
} satisfies CommentaryPart;
