// SX-31: not just one main place on the census day.

import { isoDay } from '../../clocks/index.ts';
import type { CaseCheck, CaseFound, CheckContext } from '../check.ts';
import { countWords, dayWords } from '../check-facts.ts';
import { asAt, cite, findInEach, isActive, isAttended, isOfPlan, isOpenOn } from '../check-rows.ts';
import type { Held, Row } from '../record.ts';

const MAIN = 1;

/** A place without a rank is taken to be the main one. */
function judge(held: Held, plan: Row<'plan'>, ctx: CheckContext): CaseFound | null {
  const on = asAt(ctx);
  if (!isActive(plan, on)) return null;
  let [places, mains, others] = [0, 0, 0];
  for (const place of held.placement) {
    if (!isOfPlan(place, plan) || !isAttended(place)) continue;
    places += 1;
    if (!isOpenOn(place.startedOn, place.endedOn, on)) continue;
    if ((place.rank ?? MAIN) === MAIN) mains += 1;
    else others += 1;
  }
  // A plan without any place is said by SX-23.
  if (places === 0 || mains === 1) return null;
  return {
    rows: [cite('plan', plan), ...placesOf(held, plan)],
    facts: { mains, others, asAt: isoDay(on) },
  };
}

function placesOf(held: Held, plan: Row<'plan'>): CaseFound['rows'] {
  return held.placement.flatMap((place) =>
    isOfPlan(place, plan) && isAttended(place) ? [cite('placement', place)] : [],
  );
}

export default {
  id: 'SX-31',
  set: 'sen2',
  title: 'No main place, or several',
  plain:
    'Looks at the places of each active plan on the census day: one is the main place (rank 1), and a further place (rank 2) stands beside a main one. A place without a rank counts as the main one.',
  severity: 'error',
  fields: ['plan.active', 'placement.rank', 'placement.startedOn', 'placement.endedOn', 'placement.fact'],
  source: 'SEN2 guide, PlacementRank, and a sector check of it, which met returns with rank 2 alone.',
  examples: [
    {
      name: 'a main place and a further one',
      held: {
        plan: [{ startedOn: '2020-02-01' }],
        placement: [
          { plan: 'plan-1', fact: 'attended', rank: 1, urn: '113900', startedOn: '2023-09-01' },
          { plan: 'plan-1', fact: 'attended', rank: 2, urn: '113901', startedOn: '2024-09-01' },
        ],
      },
      finds: [],
    },
    {
      name: 'a further place alone',
      held: {
        plan: [{ startedOn: '2020-02-01' }],
        placement: [{ plan: 'plan-1', fact: 'attended', rank: 2, urn: '113901', startedOn: '2024-09-01' }],
      },
      finds: ['plan-1'],
    },
    {
      name: 'two main places',
      held: {
        plan: [{ startedOn: '2020-02-01' }],
        placement: [
          { plan: 'plan-1', fact: 'attended', rank: 1, urn: '113900', startedOn: '2023-09-01' },
          { plan: 'plan-1', fact: 'attended', rank: 1, urn: '113901', startedOn: '2024-09-01' },
        ],
      },
      finds: ['plan-1'],
    },
    {
      name: 'on the boundary: the census day was the last day of the one and the first of the other',
      held: {
        plan: [{ startedOn: '2020-02-01' }],
        placement: [
          { plan: 'plan-1', fact: 'attended', rank: 1, urn: '113900', endedOn: '2025-01-17' },
          { plan: 'plan-1', fact: 'attended', rank: 1, urn: '113901', startedOn: '2025-01-16' },
        ],
      },
      finds: ['plan-1'],
    },
    {
      name: 'the one ended the day before',
      held: {
        plan: [{ startedOn: '2020-02-01' }],
        placement: [
          { plan: 'plan-1', fact: 'attended', rank: 1, urn: '113900', endedOn: '2025-01-16' },
          { plan: 'plan-1', fact: 'attended', rank: 1, urn: '113901', startedOn: '2025-01-16' },
        ],
      },
      finds: [],
    },
    {
      name: 'all places ended, and a plan without any is another check’s',
      held: {
        plan: [{ startedOn: '2020-02-01' }, { startedOn: '2020-02-01' }],
        placement: [{ plan: 'plan-1', fact: 'attended', rank: 1, urn: '113900', endedOn: '2024-07-20' }],
      },
      finds: ['plan-1'],
    },
  ],
  find: (held, ctx) => findInEach(held.plan, (plan) => judge(held, plan, ctx)),
  sentence: ({ mains, others, asAt: on }) =>
    Number(mains) > 1
      ? `The plan has ${countWords(mains, 'main place')} on ${dayWords(on)}. Enter when the earlier one ended, or which is the further place.`
      : Number(others) > 0
        ? `The plan has ${countWords(others, 'further place')} and no main place on ${dayWords(on)}. Enter the main place, or make the further one the main one.`
        : `Every place of the active plan had ended or not begun on ${dayWords(on)}. Enter where the child or young person was educated on that day.`,
} satisfies CaseCheck;
