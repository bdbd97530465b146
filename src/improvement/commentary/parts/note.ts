// The note beside a KPI in the then-and-now table.

import type { CommentaryPart } from '../part.ts';

export default {
  id: 'note',
  title: 'Then and now',
  about: 'measure',
  kind: 'words',
  hint: 'A line beside the figure of then and the figure of now: what happened in between.',
  prints: ['board-pack', 'short-pack', 'committee-report'],
  order: 3,
} satisfies CommentaryPart;
