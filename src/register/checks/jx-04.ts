// A time within a plan in which no main place holds.

import { type Day, daysBetween, partsOfDay } from '../../clocks/index.ts';
import type { CaseCheck } from '../check.ts';
import { dayWords } from '../check-facts.ts';
import { cite, isoOrNull, NOTHING } from '../check-rows.ts';
import { foundIn } from '../found.ts';
import { mainPlaces } from '../main-place.ts';
import { gapsBetween } from '../spells.ts';

export default {
  id: 'JX-04',
  set: 'journey',
  title: 'Gap between placements',
  plain:
    'Days between two main placements of a plan on which neither holds. The summer holidays are left alone: a gap from July on that ends by 15 September of that year.',
  severity: 'query',
  fields: ['placement.endedOn', 'placement.startedOn'],
  source: 'Children and Families Act 2014, section 42: provision is secured for as long as the plan is kept.',
  examples: [
    {
      name: 'one day without a place is found',
      held: {
        plan: [{ startedOn: '2022-01-10' }],
        placement: [
          { plan: 'plan-1', rank: 1, startedOn: '2022-01-10', endedOn: '2023-02-01' },
          { plan: 'plan-1', rank: 1, startedOn: '2023-02-02' },
        ],
      },
      finds: ['placement-2'],
    },
    {
      name: 'the next place holds from the day on which the first no longer does',
      held: {
        plan: [{ startedOn: '2022-01-10' }],
        placement: [
          { plan: 'plan-1', rank: 1, startedOn: '2022-01-10', endedOn: '2023-02-01' },
          { plan: 'plan-1', rank: 1, startedOn: '2023-02-01' },
        ],
      },
      finds: [],
    },
    {
      name: 'a summer between two schools is no gap',
      held: {
        plan: [{ startedOn: '2022-01-10' }],
        placement: [
          { plan: 'plan-1', rank: 1, startedOn: '2022-01-10', endedOn: '2023-07-22' },
          { plan: 'plan-1', rank: 1, startedOn: '2023-09-05' },
        ],
      },
      finds: [],
    },
    {
      name: 'a summer that lasts to the end of September is one',
      held: {
        plan: [{ startedOn: '2022-01-10' }],
        placement: [
          { plan: 'plan-1', rank: 1, startedOn: '2022-01-10', endedOn: '2023-07-22' },
          { plan: 'plan-1', rank: 1, startedOn: '2023-09-30' },
        ],
      },
      finds: ['placement-2'],
    },
    {
      name: 'a second place does not fill a gap of the main one',
      held: {
        plan: [{ startedOn: '2022-01-10' }],
        placement: [
          { plan: 'plan-1', rank: 1, startedOn: '2022-01-10', endedOn: '2023-02-01' },
          { plan: 'plan-1', rank: 1, startedOn: '2023-03-02' },
          { plan: 'plan-1', rank: 2, startedOn: '2023-01-02' },
        ],
      },
      finds: ['placement-2'],
    },
  ],
  find(held) {
    if (held.placement.length < 2) return NOTHING;
    return held.plan.flatMap((plan) =>
      gapsBetween(mainPlaces(held, plan.id))
        .filter((gap) => !isSummer(gap.from, gap.to))
        .map(({ from, to, after, before }) => {
          const facts = { from: isoOrNull(from), to: isoOrNull(to), days: daysBetween(from, to) };
          return foundIn('placement', before, 'startedOn', facts, [cite('placement', after)]);
        }),
    );
  },
  sentence: (f) =>
    `From ${dayWords(f.from)} to the day before ${dayWords(f.to)} (${f.days} ${f.days === 1 ? 'day' : 'days'}) no main placement is recorded. Correct the dates, or record where the child or young person was educated, even if that was nowhere.`,
} satisfies CaseCheck;

function isSummer(from: Day, to: Day): boolean {
  const [began, ended] = [partsOfDay(from), partsOfDay(to)];
  return began.year === ended.year && began.month >= 7 && (ended.month < 9 || (ended.month === 9 && ended.date <= 15));
}
