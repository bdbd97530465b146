// A case that had an officer and then for some days had none.

import { type Day, daysBetween } from '../../clocks/index.ts';
import type { CaseCheck } from '../check.ts';
import { dayWords } from '../check-facts.ts';
import { cite, isoOrNull } from '../check-rows.ts';
import { foundIn } from '../found.ts';
import type { Held, Row } from '../record.ts';
import { gapsBetween, rowSpells } from '../spells.ts';

export default {
  id: 'JX-05',
  set: 'journey',
  title: 'Gap between case officers',
  plain:
    'Days between two allocations on which nobody is recorded as the case officer, and open plans whose last allocation has ended. Cases that never had an allocation are left alone: the extract may not hold them.',
  severity: 'query',
  fields: ['allocation.toOn', 'allocation.fromOn'],
  source: 'Good practice, from the council’s own rule that each open case has an officer.',
  examples: [
    {
      name: 'a day without an officer is found',
      held: {
        allocation: [
          { officer: '11', fromOn: '2024-01-08', toOn: '2024-06-03' },
          { officer: '12', fromOn: '2024-06-04' },
        ],
      },
      today: '2025-03-01',
      finds: ['allocation-2'],
    },
    {
      name: 'a hand-over on one day leaves no gap',
      held: {
        allocation: [
          { officer: '11', fromOn: '2024-01-08', toOn: '2024-06-03' },
          { officer: '12', fromOn: '2024-06-03' },
        ],
      },
      today: '2025-03-01',
      finds: [],
    },
    {
      name: 'the last officer left and the plan goes on',
      held: {
        plan: [{ startedOn: '2024-01-08' }],
        allocation: [{ officer: '11', fromOn: '2024-01-08', toOn: '2025-03-01' }],
      },
      today: '2025-03-01',
      finds: ['allocation-1'],
    },
    {
      name: 'the last officer leaves tomorrow',
      held: {
        plan: [{ startedOn: '2024-01-08' }],
        allocation: [{ officer: '11', fromOn: '2024-01-08', toOn: '2025-03-02' }],
      },
      today: '2025-03-01',
      finds: [],
    },
    {
      name: 'the allocation ended with the plan',
      held: {
        plan: [{ startedOn: '2024-01-08', ceasedOn: '2025-02-01' }],
        allocation: [{ officer: '11', fromOn: '2024-01-08', toOn: '2025-02-01' }],
      },
      today: '2025-03-01',
      finds: [],
    },
  ],
  find(held, { today }) {
    const spells = rowSpells(held.allocation, (one) => [one.fromOn, one.toOn]);
    const between = gapsBetween(spells).map(({ from, to, after, before }) =>
      foundIn('allocation', before, 'fromOn', gapFacts(from, to), [cite('allocation', after)]),
    );
    const last = spells.reduce<(typeof spells)[number] | null>(
      (latest, one) => (latest && (latest.to === null || (one.to !== null && one.to <= latest.to)) ? latest : one),
      null,
    );
    const endedOn = last?.to ?? null;
    if (!last || endedOn === null || endedOn > today || !hasOpenPlan(held, today)) return between;
    return [...between, foundIn('allocation', last.row, 'toOn', { from: isoOrNull(endedOn), to: null, days: null })];
  },
  sentence: (f) =>
    f.to === null
      ? `The last allocation ended on ${dayWords(f.from)} and the plan is still open. Allocate a case officer, or correct the end.`
      : `From ${dayWords(f.from)} to the day before ${dayWords(f.to)} (${f.days} ${f.days === 1 ? 'day' : 'days'}) no case officer is recorded. Correct the dates of the hand-over, or say who covered.`,
} satisfies CaseCheck;

function gapFacts(from: Day, to: Day) {
  return { from: isoOrNull(from), to: isoOrNull(to), days: daysBetween(from, to) };
}

function hasOpenPlan(held: Held, today: Day): boolean {
  const isOpen = (plan: Row<'plan'>) =>
    plan.startedOn !== null && plan.startedOn <= today && (plan.ceasedOn === null || plan.ceasedOn > today);
  return held.plan.some(isOpen);
}
