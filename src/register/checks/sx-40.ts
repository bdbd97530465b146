// SX-40: an establishment with far fewer places than a year ago.

import type { CaseCheck, CaseFound, CheckContext } from '../check.ts';
import { asAt, cite, isActive, isAttended, isOfPlan, isOpenOn } from '../check-rows.ts';

/** Fewer than this a year ago may well have left school together. */
const LEAST_BEFORE = 10;
/** Far fewer is less than half. */
const FAR_FEWER = 0.5;

const placed = (count: number) => ({
  plan: Array.from({ length: count }, () => ({ startedOn: '2020-02-01' })),
  placement: Array.from({ length: count }, (_, i) => ({ plan: `plan-${i + 1}`, fact: 'attended', urn: '113900' })),
});

function fewer(urn: string, before: number, now: number, ctx: CheckContext): CaseFound[] {
  if (before < LEAST_BEFORE || now >= before * FAR_FEWER) return [];
  const school = ctx.establishments.get(urn);
  return [{ rows: school ? [cite('establishment', school)] : [], facts: { urn, before, now } }];
}

export default {
  id: 'SX-40',
  set: 'sen2',
  title: 'Far fewer placed than a year ago',
  plain:
    'Counts the active plans placed at each establishment on the census day and holds them against the return of the year before: fewer than half of ten or more is queried.',
  severity: 'query',
  fields: ['placement.urn', 'placement.plan', 'plan.active'],
  source: 'A sector check of SEN2 returns; that fewer than half is far fewer is ours.',
  examples: [
    {
      name: 'four where there were ten',
      held: placed(4),
      earlier: { activePlans: 10, placedByUrn: { 113900: 10 } },
      finds: ['all'],
    },
    {
      name: 'on the boundary: half as many',
      held: placed(5),
      earlier: { activePlans: 10, placedByUrn: { 113900: 10 } },
      finds: [],
    },
    {
      name: 'none of nine are too few to say',
      held: placed(0),
      earlier: { activePlans: 9, placedByUrn: { 113900: 9 } },
      finds: [],
    },
    {
      name: 'none where there were ten, at a school that is known',
      held: {},
      earlier: { activePlans: 10, placedByUrn: { 113900: 10 } },
      establishments: [{ id: 'school', urn: '113900' }],
      finds: ['school'],
    },
    { name: 'no return of the year before', held: placed(4), finds: [] },
  ],
  watch(ctx) {
    const on = asAt(ctx);
    const now = new Map<string, number>();
    return {
      see(held) {
        if (ctx.earlier === null) return;
        for (const place of held.placement) {
          if (place.urn === null || !isAttended(place) || !isOpenOn(place.startedOn, place.endedOn, on)) continue;
          const isPlaced = held.plan.some((plan) => isOfPlan(place, plan) && isActive(plan, on));
          if (isPlaced) now.set(place.urn, (now.get(place.urn) ?? 0) + 1);
        }
      },
      end: () =>
        [...(ctx.earlier?.placedByUrn ?? [])].flatMap(([urn, before]) => fewer(urn, before, now.get(urn) ?? 0, ctx)),
    };
  },
  sentence: ({ urn, before, now }) =>
    `At the establishment with URN ${urn} there are ${now} placed, where a year ago there were ${before}. Look whether it has a new URN or whether places are missing; if not, explain it.`,
} satisfies CaseCheck;
