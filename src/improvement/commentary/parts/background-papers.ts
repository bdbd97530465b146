// The papers that the committee report relies on, one a line.

import type { CommentaryPart } from '../part.ts';

export default {
  id: 'background-papers',
  title: 'Background papers',
  about: 'pack',
  kind: 'points',
  hint: 'One paper a line: its title, its date and where it can be read.',
  prints: ['committee-report'],
  order: 30,
} satisfies CommentaryPart;
