// Trends that several KPIs show together: the commentary page.

import type { CommentaryPart } from '../part.ts';

export default {
  id: 'emerging-trends',
  title: 'Emerging trends',
  about: 'pack',
  kind: 'words',
  hint: 'What several months or several KPIs show together.',
  prints: ['commentary-page', 'board-pack'],
  order: 3,
} satisfies CommentaryPart;
