// Two case officers at once.

import type { CaseCheck } from '../check.ts';
import { dayWords } from '../check-facts.ts';
import { cite, isoOrNull, NOTHING } from '../check-rows.ts';
import { foundIn } from '../found.ts';
import { overlapsOf, rowSpells } from '../spells.ts';

export default {
  id: 'JX-15',
  set: 'journey',
  title: 'Two case officers at once',
  plain:
    'Two allocations of one case hold on the same days. A hand-over on one day is in order. An allocation of the same officer twice counts as well: it doubles the caseload.',
  severity: 'query',
  fields: ['allocation.toOn', 'allocation.fromOn'],
  source: 'Good practice: a case counts once in the caseloads.',
  examples: [
    {
      name: 'the first allocation was left open',
      held: {
        allocation: [
          { officer: '11', fromOn: '2024-01-08' },
          { officer: '12', fromOn: '2024-06-03' },
        ],
      },
      finds: ['allocation-1'],
    },
    {
      name: 'a hand-over on one day is in order',
      held: {
        allocation: [
          { officer: '11', fromOn: '2024-01-08', toOn: '2024-06-03' },
          { officer: '12', fromOn: '2024-06-03' },
        ],
      },
      finds: [],
    },
    {
      name: 'one day together is found',
      held: {
        allocation: [
          { officer: '12', fromOn: '2024-06-03' },
          { officer: '11', fromOn: '2024-01-08', toOn: '2024-06-04' },
        ],
      },
      finds: ['allocation-2'],
    },
  ],
  find(held) {
    if (held.allocation.length < 2) return NOTHING;
    return overlapsOf(rowSpells(held.allocation, (one) => [one.fromOn, one.toOn])).map(({ from, to, one, other }) =>
      foundIn('allocation', one, 'toOn', { from: isoOrNull(from), to: isoOrNull(to) }, [cite('allocation', other)]),
    );
  },
  sentence: (f) =>
    `From ${dayWords(f.from)}${f.to === null ? ' on' : ` to the day before ${dayWords(f.to)}`} the case is allocated twice. End the earlier allocation on the day on which the next one begins.`,
} satisfies CaseCheck;
