// Two main places of one plan at once.

import type { CaseCheck } from '../check.ts';
import { dayWords } from '../check-facts.ts';
import { cite, isoOrNull, NOTHING } from '../check-rows.ts';
import { foundIn } from '../found.ts';
import { placesOf } from '../main-place.ts';
import { overlapsOf, rowSpells } from '../spells.ts';

export default {
  id: 'JX-08',
  set: 'journey',
  title: 'Two main placements at once',
  plain:
    'Two placements of rank 1 of one plan hold on the same days, both named or both attended. A named place and an attended one may differ, and a second place has rank 2. Rows without a rank are left alone.',
  severity: 'query',
  fields: ['placement.startedOn', 'placement.endedOn', 'placement.rank'],
  source: 'SEN2 guide, module 5: one placement of rank 1 on a day.',
  examples: [
    {
      name: 'the first place was left open when the second began',
      held: {
        plan: [{}],
        placement: [
          { plan: 'plan-1', rank: 1, startedOn: '2022-09-01' },
          { plan: 'plan-1', rank: 1, startedOn: '2024-09-01' },
        ],
      },
      finds: ['placement-1'],
    },
    {
      name: 'the second begins on the day on which the first no longer holds',
      held: {
        plan: [{}],
        placement: [
          { plan: 'plan-1', rank: 1, startedOn: '2022-09-01', endedOn: '2024-09-01' },
          { plan: 'plan-1', rank: 1, startedOn: '2024-09-01' },
        ],
      },
      finds: [],
    },
    {
      name: 'both hold on one day',
      held: {
        plan: [{}],
        placement: [
          { plan: 'plan-1', rank: 1, startedOn: '2022-09-01', endedOn: '2024-09-02' },
          { plan: 'plan-1', rank: 1, startedOn: '2024-09-01' },
        ],
      },
      finds: ['placement-1'],
    },
    {
      name: 'a second place beside the main one is in order, and so is what the plan names',
      held: {
        plan: [{}],
        placement: [
          { plan: 'plan-1', rank: 1, fact: 'attended', startedOn: '2022-09-01' },
          { plan: 'plan-1', rank: 2, fact: 'attended', startedOn: '2022-09-01' },
          { plan: 'plan-1', rank: 1, fact: 'named', startedOn: '2022-09-01' },
        ],
      },
      finds: [],
    },
  ],
  find(held) {
    if (held.placement.length < 2) return NOTHING;
    return held.plan.flatMap((plan) =>
      [true, false].flatMap((named) => {
        const rows = placesOf(held, plan.id).filter((place) => place.rank === 1 && (place.fact === 'named') === named);
        return overlapsOf(rowSpells(rows, (place) => [place.startedOn, place.endedOn])).map(
          ({ from, to, one, other }) =>
            foundIn('placement', one, 'endedOn', { from: isoOrNull(from), to: isoOrNull(to) }, [
              cite('placement', other),
            ]),
        );
      }),
    );
  },
  sentence: (f) =>
    `From ${dayWords(f.from)}${f.to === null ? ' on' : ` to the day before ${dayWords(f.to)}`} two main placements hold at once. End the earlier one, or give the other rank 2.`,
} satisfies CaseCheck;
