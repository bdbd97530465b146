// What a reader has to know of the figures of the pack.

import type { CommentaryPart } from '../part.ts';

export default {
  id: 'data-notes',
  title: 'Data notes',
  about: 'pack',
  kind: 'words',
  hint: 'What a reader has to know of the figures: sources that changed, figures that did not come, definitions.',
  prints: ['board-pack', 'commentary-page', 'monthly-report'],
  order: 6,
} satisfies CommentaryPart;
