// Two primary needs of one plan at once.

import type { CaseCheck } from '../check.ts';
import { dayWords } from '../check-facts.ts';
import { cite, isoOrNull, NOTHING } from '../check-rows.ts';
import { foundIn } from '../found.ts';
import { overlapsOf, rowSpells } from '../spells.ts';

export default {
  id: 'JX-30',
  set: 'journey',
  title: 'Two primary needs at once',
  plain:
    'Two needs of rank 1 of one plan hold on the same days. A need without a start is taken to hold from the start of the plan. A secondary need beside a primary one is in order.',
  severity: 'query',
  fields: ['need.toOn', 'need.fromOn', 'need.rank'],
  source: 'SEN2 guide, module 5: one need of rank 1 on a day.',
  examples: [
    {
      name: 'the first need was left open when the second began',
      held: {
        plan: [{ startedOn: '2020-01-06' }],
        need: [
          { plan: 'plan-1', rank: 1, type: 'SLCN' },
          { plan: 'plan-1', rank: 1, type: 'ASD', fromOn: '2024-05-01' },
        ],
      },
      finds: ['need-1'],
    },
    {
      name: 'the second begins on the day from which the first no longer holds',
      held: {
        plan: [{ startedOn: '2020-01-06' }],
        need: [
          { plan: 'plan-1', rank: 1, type: 'SLCN', toOn: '2024-05-01' },
          { plan: 'plan-1', rank: 1, type: 'ASD', fromOn: '2024-05-01' },
        ],
      },
      finds: [],
    },
    {
      name: 'a secondary need beside the primary one',
      held: {
        plan: [{ startedOn: '2020-01-06' }],
        need: [
          { plan: 'plan-1', rank: 1, type: 'SLCN' },
          { plan: 'plan-1', rank: 2, type: 'ASD' },
        ],
      },
      finds: [],
    },
    {
      name: 'two plans have a primary need each',
      held: {
        plan: [{ startedOn: '2018-01-06', ceasedOn: '2020-01-06' }, { startedOn: '2024-01-06' }],
        need: [
          { plan: 'plan-1', rank: 1 },
          { plan: 'plan-2', rank: 1 },
        ],
      },
      finds: [],
    },
  ],
  find(held) {
    if (held.need.length < 2) return NOTHING;
    return held.plan.flatMap((plan) => {
      const primary = held.need.filter((need) => need.plan === plan.id && need.rank === 1);
      const spells = rowSpells(primary, (need) => [need.fromOn ?? plan.startedOn, need.toOn]);
      return overlapsOf(spells).map(({ from, to, one, other }) =>
        foundIn('need', one, 'toOn', { from: isoOrNull(from), to: isoOrNull(to) }, [cite('need', other)]),
      );
    });
  },
  sentence: (f) =>
    `From ${dayWords(f.from)}${f.to === null ? ' on' : ` to the day before ${dayWords(f.to)}`} two primary needs hold at once. End the earlier one, or give one of them rank 2.`,
} satisfies CaseCheck;
