// A case that had an officer and then for some days had none.

import { type Day, daysBetween } from '../../clocks/index.ts';
import type { CaseCheck } from '../check.ts';
import { dayWords } from '../check-facts.ts';
import { cite, isActive, isoOrNull, NOTHING } from '../check-rows.ts';
import { foundIn } from '../found.ts';
import type { Held } from '../record.ts';
import { processEnd } from '../request-process.ts';
import { endOf, gapsBetween, rowSpells } from '../spells.ts';

export default {
  id: 'JX-05',
  set: 'journey',
  title: 'Gap between case officers',
  plain:
    'Days between two allocations on which nobody is recorded as the case officer of a request or plan that had one, and open plans whose last allocation has ended. A case that closed and opened again is left alone until it has its first officer. Cases that never had an allocation are left alone: the extract may not hold them.',
  severity: 'query',
  fields: ['allocation.toOn', 'allocation.fromOn'],
  source: 'Good practice, from the council’s own rule that each open case has an officer.',
  examples: [
    {
      name: 'a day without an officer is found',
      held: {
        plan: [{ startedOn: '2024-01-08' }],
        allocation: [
          { officer: '11', fromOn: '2024-01-08', toOn: '2024-06-03' },
          { officer: '12', fromOn: '2024-06-04' },
        ],
      },
      today: '2025-03-01',
      finds: ['allocation-2'],
    },
    {
      name: 'nobody looks after a case that is closed: a request was refused, and another came later',
      held: {
        request: [{ receivedOn: '2024-01-08', outcome: 'N', outcomeOn: '2024-02-19' }, { receivedOn: '2024-09-02' }],
        allocation: [
          { officer: '11', fromOn: '2024-01-08', toOn: '2024-02-19' },
          { officer: '12', fromOn: '2024-09-02' },
        ],
      },
      today: '2025-03-01',
      finds: [],
    },
    {
      name: 'a second request that waits for its first officer is left alone',
      held: {
        request: [{ receivedOn: '2024-01-08', outcome: 'N', outcomeOn: '2024-02-19' }, { receivedOn: '2024-09-02' }],
        allocation: [
          { officer: '11', fromOn: '2024-01-08', toOn: '2024-02-19' },
          { officer: '12', fromOn: '2024-09-09' },
        ],
      },
      today: '2025-03-01',
      finds: [],
    },
    {
      name: 'a hand-over on one day leaves no gap',
      held: {
        plan: [{ startedOn: '2024-01-08' }],
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
    if (held.allocation.length === 0) return NOTHING;
    const spells = rowSpells(held.allocation, (one) => [one.fromOn, one.toOn]);
    const open = openTimes(held);
    const between = gapsBetween(spells).flatMap(({ from, to, after, before }) => {
      const time = open.find((one) => one.from < from && from < one.to);
      if (!time) return [];
      const until = Math.min(to, time.to) as Day;
      const facts = { from: isoOrNull(from), to: isoOrNull(until), days: daysBetween(from, until) };
      return [foundIn('allocation', before, 'fromOn', facts, [cite('allocation', after)])];
    });
    const last = spells.reduce<(typeof spells)[number] | null>(
      (latest, one) => (latest && endOf(latest) >= endOf(one) ? latest : one),
      null,
    );
    const endedOn = last?.to ?? null;
    if (!last || endedOn === null || endedOn > today || !held.plan.some((plan) => isActive(plan, today)))
      return between;
    const facts = { from: isoOrNull(endedOn), to: null, days: null };
    return [...between, foundIn('allocation', last.row, 'toOn', facts)];
  },
  sentence: (f) =>
    f.to === null
      ? `The last allocation ended on ${dayWords(f.from)} and the plan is still open. Allocate a case officer, or correct the end.`
      : `From ${dayWords(f.from)} to the day before ${dayWords(f.to)} (${f.days} ${f.days === 1 ? 'day' : 'days'}) no case officer is recorded. Correct the dates of the hand-over, or say who covered.`,
} satisfies CaseCheck;

/** The times in which a case is open: a request under way, a plan kept. */
function openTimes(held: Held): { from: Day; to: number }[] {
  const requests = held.request.flatMap((request) =>
    request.receivedOn === null || request.outcome === 'H'
      ? []
      : [{ from: request.receivedOn, to: processEnd(held, request) }],
  );
  const plans = held.plan.flatMap((plan) => {
    const from = plan.startedOn ?? plan.issuedOn;
    return from === null ? [] : [{ from, to: endOf({ to: plan.ceasedOn }) }];
  });
  return [...requests, ...plans];
}
