// SX-41: many more or fewer active plans than a year ago.

import type { CaseCheck } from '../check.ts';
import { shareWords } from '../check-facts.ts';
import { asAt, isActive } from '../check-rows.ts';

const active = (count: number) => ({ plan: Array.from({ length: count }, () => ({ startedOn: '2020-02-01' })) });

export default {
  id: 'SX-41',
  set: 'sen2',
  title: 'Active plans changed a great deal',
  plain:
    'Counts the active plans on the census day and holds them against the return of the year before: a change greater than is set in the settings is queried.',
  severity: 'query',
  fields: ['plan.active', 'plan.startedOn', 'plan.ceasedOn'],
  source: 'A comparison of two returns; that it is queried is not confirmed, and how great the change is our setting.',
  toVerify: true,
  examples: [
    { name: '12 after 10', held: active(12), earlier: { activePlans: 10, placedByUrn: {} }, finds: ['all'] },
    {
      name: 'on the boundary: a tenth more',
      held: active(11),
      earlier: { activePlans: 10, placedByUrn: {} },
      finds: [],
    },
    { name: 'fewer counts as well', held: active(8), earlier: { activePlans: 10, placedByUrn: {} }, finds: ['all'] },
    { name: 'no return of the year before', held: active(12), finds: [] },
    {
      name: 'none the year before: no share of nothing',
      held: active(12),
      earlier: { activePlans: 0, placedByUrn: {} },
      finds: [],
    },
  ],
  watch(ctx) {
    const on = asAt(ctx);
    let now = 0;
    return {
      see(held) {
        for (const plan of held.plan) if (isActive(plan, on)) now += 1;
      },
      end() {
        const before = ctx.earlier?.activePlans ?? 0;
        if (before === 0 || Math.abs(now - before) <= before * ctx.settings.mostChange) return [];
        return [{ rows: [], facts: { before, now } }];
      },
    };
  },
  sentence({ before, now }) {
    const change = (Number(now) - Number(before)) / Number(before);
    return `There are ${Number(now).toLocaleString('en-GB')} active plans, ${shareWords(Math.abs(change))} ${change > 0 ? 'more' : 'fewer'} than the ${Number(before).toLocaleString('en-GB')} a year ago. Look whether plans are missing or ceased ones are counted; if not, explain it.`;
  },
} satisfies CaseCheck;
