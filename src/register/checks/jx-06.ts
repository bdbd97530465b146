// A plan that is kept while no place is recorded.

import type { CaseCheck } from '../check.ts';
import { dayWords } from '../check-facts.ts';
import { isoOrNull } from '../check-rows.ts';
import { foundIn, hasCome } from '../found.ts';
import { placesOf } from '../main-place.ts';
import { endOf, rowSpells } from '../spells.ts';

export default {
  id: 'JX-06',
  set: 'journey',
  title: 'Plan holder without a placement',
  plain:
    'A plan is kept today and no placement of it holds today, named or attended. Somebody without a place has a placement too: NEET, NIEO, or a type of setting named. Plans that a return says are not active are left alone.',
  severity: 'query',
  fields: ['placement.endedOn', 'plan.ceasedOn'],
  source: 'SEN2 guide, module 5: each active plan has a placement; Children and Families Act 2014, section 42.',
  examples: [
    {
      name: 'a plan with no placement row is found',
      held: { plan: [{ startedOn: '2024-01-08' }] },
      today: '2025-03-01',
      finds: ['plan-1'],
    },
    {
      name: 'the last place ended yesterday: today there is none',
      held: {
        plan: [{ startedOn: '2024-01-08' }],
        placement: [{ plan: 'plan-1', startedOn: '2024-01-08', endedOn: '2025-03-01' }],
      },
      today: '2025-03-01',
      finds: ['plan-1'],
    },
    {
      name: 'today is the last day of the place',
      held: {
        plan: [{ startedOn: '2024-01-08' }],
        placement: [{ plan: 'plan-1', startedOn: '2024-01-08', endedOn: '2025-03-02' }],
      },
      today: '2025-03-01',
      finds: [],
    },
    {
      name: 'a plan that ceased today needs no place',
      held: { plan: [{ startedOn: '2024-01-08', ceasedOn: '2025-03-01' }] },
      today: '2025-03-01',
      finds: [],
    },
    {
      name: 'not in education is a placement',
      held: { plan: [{ startedOn: '2024-01-08' }], placement: [{ plan: 'plan-1', setting: 'NEET', rank: 1 }] },
      today: '2025-03-01',
      finds: [],
    },
  ],
  find(held, { today }) {
    return held.plan.flatMap((plan) => {
      if (plan.active === false || !hasCome(plan.startedOn, today) || hasCome(plan.ceasedOn, today)) return [];
      // A return need not say when a place began: a row without a start holds from the start of the plan.
      const places = placesOf(held, plan.id);
      const spells = rowSpells(places, (place) => [place.startedOn ?? plan.startedOn, place.endedOn]);
      if (spells.some((spell) => spell.from <= today && today < endOf(spell))) return [];
      const lastEndedOn = places
        .map(({ endedOn }) => endedOn)
        .reduce((a, b) => (b !== null && (a ?? 0) < b ? b : a), null);
      return [
        foundIn('plan', plan, 'ceasedOn', {
          startedOn: isoOrNull(plan.startedOn),
          lastEndedOn: isoOrNull(lastEndedOn),
        }),
      ];
    });
  },
  sentence: (f) =>
    `The plan has been kept since ${dayWords(f.startedOn)} and no placement holds today${f.lastEndedOn === null ? '' : `; the last ended on ${dayWords(f.lastEndedOn)}`}. Record where the child or young person is educated; if they are without a place, record that with the code for it.`,
} satisfies CaseCheck;
