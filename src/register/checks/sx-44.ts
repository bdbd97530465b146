// SX-44: a residential place at a setting that is not residential.

import type { CaseCheck, CaseFound, CheckContext } from '../check.ts';
import { asAt, cite, findInEach, isOpenOn, rowNamed } from '../check-rows.ts';
import type { Held, Row } from '../record.ts';

const MAIN = 1;

/** What the row says itself, or of a main place what its plan says: of the place named, or up to 2023 of the active plan. */
function residentialOf(held: Held, place: Row<'placement'>): string | null {
  if (place.residential !== null) return place.residential;
  if ((place.rank ?? MAIN) !== MAIN) return null;
  const plan = rowNamed(held.plan, place.plan);
  if (plan === undefined) return null;
  return place.fact === 'named' ? plan.residential : plan.residentialActive;
}

function judge(held: Held, place: Row<'placement'>, ctx: CheckContext): CaseFound | null {
  if (place.urn === null || ctx.establishments.get(place.urn)?.residential !== false) return null;
  if (!isOpenOn(place.startedOn, place.endedOn, asAt(ctx))) return null;
  if (residentialOf(held, place) === null) return null;
  const field = place.residential === null ? 'urn' : 'residential';
  return { rows: [cite('placement', place)], field, facts: { fact: place.fact === 'named' ? 'named' : 'attended' } };
}

export default {
  id: 'SX-44',
  set: 'sen2',
  title: 'Residential at a day school',
  plain:
    'Looks for places marked as residential, by the place or by its plan, at a school that GIAS says has no boarders. A school that GIAS is silent on is left alone, and so are places that have ended.',
  severity: 'query',
  fields: [
    'placement.residential',
    'placement.urn',
    'plan.residential',
    'plan.residentialActive',
    'establishment.residential',
  ],
  source: 'SEN2 guide, PlanRes and RES, against GIAS; the rule of the return is not confirmed.',
  toVerify: true,
  examples: [
    {
      name: 'residential at a school with boarders',
      held: { placement: [{ fact: 'attended', urn: '113900', residential: 'A' }] },
      establishments: [{ urn: '113900', residential: true }],
      finds: [],
    },
    {
      name: 'residential at a day school',
      held: { placement: [{ fact: 'attended', urn: '113900', residential: 'B' }] },
      establishments: [{ urn: '113900', residential: false }],
      finds: ['placement-1'],
    },
    {
      name: 'on the boundary: GIAS does not say',
      held: { placement: [{ fact: 'attended', urn: '113900', residential: 'B' }] },
      establishments: [{ urn: '113900' }],
      finds: [],
    },
    {
      name: 'the plan is residential and names a day school; the further place is not meant',
      held: {
        plan: [{ residential: 'A' }],
        placement: [
          { plan: 'plan-1', fact: 'named', rank: 1, urn: '113900' },
          { plan: 'plan-1', fact: 'named', rank: 2, urn: '113900' },
        ],
      },
      establishments: [{ urn: '113900', residential: false }],
      finds: ['placement-1'],
    },
    {
      name: 'at a day school, and not residential',
      held: { placement: [{ fact: 'attended', urn: '113900' }] },
      establishments: [{ urn: '113900', residential: false }],
      finds: [],
    },
  ],
  find: (held, ctx) => findInEach(held.placement, (place) => judge(held, place, ctx)),
  sentence: ({ fact }) =>
    `The place is residential, and GIAS says the school ${fact === 'named' ? 'named in the plan' : 'attended'} has no boarders. Look whether the URN is right and whether care is arranged elsewhere; if so, explain it.`,
} satisfies CaseCheck;
