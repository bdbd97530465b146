// Two plans of one person at once.

import type { CaseCheck } from '../check.ts';
import { dayWords } from '../check-facts.ts';
import { cite, isoOrNull, NOTHING } from '../check-rows.ts';
import { foundIn } from '../found.ts';
import { overlapsOf, rowSpells } from '../spells.ts';

export default {
  id: 'JX-26',
  set: 'journey',
  title: 'Two plans at once',
  plain:
    'Two plans of one person hold on the same days. A plan that begins on the day from which the earlier is no longer kept is in order.',
  severity: 'error',
  fields: ['plan.ceasedOn', 'plan.startedOn'],
  source: 'Children and Families Act 2014, section 37: one plan a person.',
  examples: [
    {
      name: 'a second plan while the first runs is found',
      held: { plan: [{ startedOn: '2019-05-20' }, { startedOn: '2023-01-09' }] },
      finds: ['plan-1'],
    },
    {
      name: 'the second begins on the day from which the first is no longer kept',
      held: { plan: [{ startedOn: '2019-05-20', ceasedOn: '2023-01-09' }, { startedOn: '2023-01-09' }] },
      finds: [],
    },
    {
      name: 'both are kept on one day',
      held: { plan: [{ startedOn: '2019-05-20', ceasedOn: '2023-01-10' }, { startedOn: '2023-01-09' }] },
      finds: ['plan-1'],
    },
    {
      name: 'a plan without a start says nothing',
      held: { plan: [{ startedOn: '2019-05-20' }, {}] },
      finds: [],
    },
  ],
  find(held) {
    if (held.plan.length < 2) return NOTHING;
    return overlapsOf(rowSpells(held.plan, (plan) => [plan.startedOn, plan.ceasedOn])).map(({ from, to, one, other }) =>
      foundIn('plan', one, 'ceasedOn', { from: isoOrNull(from), to: isoOrNull(to) }, [cite('plan', other)]),
    );
  },
  sentence: (f) =>
    `From ${dayWords(f.from)}${f.to === null ? ' on' : ` to the day before ${dayWords(f.to)}`} two plans are kept at once. If one replaced the other, end the earlier; if both are the same plan, keep one.`,
} satisfies CaseCheck;
