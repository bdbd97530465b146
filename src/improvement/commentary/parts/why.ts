// Why a figure is as it is and what is being done about it: one box a KPI.

import type { CommentaryPart } from '../part.ts';

export default {
  id: 'why',
  title: 'Why, and what is being done',
  about: 'measure',
  kind: 'words',
  hint: 'What lies behind the figure, and what is being done. Say what is known, and say so where the cause is not known. Families read it too.',
  prints: ['board-pack', 'published-site'],
  order: 1,
} satisfies CommentaryPart;
