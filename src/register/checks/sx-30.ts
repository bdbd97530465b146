// SX-30: a place that ends before it begins, or begins after the return.

import { isoDay } from '../../clocks/index.ts';
import type { CaseCheck, CaseFound, CheckContext } from '../check.ts';
import { dayWords } from '../check-facts.ts';
import { asAt, cite, findInEach, lastDayBefore } from '../check-rows.ts';
import type { Row } from '../record.ts';

function judge(place: Row<'placement'>, ctx: CheckContext): CaseFound | null {
  const { startedOn, endedOn } = place;
  if (startedOn === null) return null;
  const rows = [cite('placement', place)];
  // endedOn is the day after the last: a place of one day ended the day after it started.
  if (endedOn !== null && endedOn <= startedOn)
    return {
      rows,
      field: 'endedOn',
      facts: { startedOn: isoDay(startedOn), lastDay: isoDay(lastDayBefore(endedOn)) },
    };
  if (ctx.collection === null || place.fact === 'named' || startedOn <= asAt(ctx)) return null;
  return { rows, field: 'startedOn', facts: { startedOn: isoDay(startedOn), asAt: isoDay(asAt(ctx)) } };
}

export default {
  id: 'SX-30',
  set: 'sen2',
  title: 'Days of a place that cannot be',
  plain:
    'Looks for places whose last day is before their first, and in a return for places attended from a day after the census. A place of one day is in order.',
  severity: 'error',
  fields: ['placement.startedOn', 'placement.endedOn', 'placement.fact'],
  source: 'SEN2 guide, EntryDate and LeavingDate; the rule of the return is not confirmed.',
  toVerify: true,
  examples: [
    { name: 'a school year', held: { placement: [{ startedOn: '2023-09-01', endedOn: '2024-07-20' }] }, finds: [] },
    {
      name: 'on the boundary: a place of one day',
      held: { placement: [{ startedOn: '2023-09-01', endedOn: '2023-09-02' }] },
      finds: [],
    },
    {
      name: 'left the day before it began',
      held: { placement: [{ startedOn: '2023-09-01', endedOn: '2023-09-01' }] },
      finds: ['placement-1'],
    },
    {
      name: 'begins on the census day, and the day after',
      held: {
        placement: [
          { fact: 'attended', startedOn: '2025-01-16' },
          { fact: 'attended', startedOn: '2025-01-17' },
        ],
      },
      finds: ['placement-2'],
    },
    {
      name: 'a place to come may stand in records that are no return',
      held: { placement: [{ fact: 'attended', startedOn: '2025-09-01' }] },
      year: null,
      finds: [],
    },
  ],
  find: (held, ctx) => findInEach(held.placement, (place) => judge(place, ctx)),
  sentence: ({ startedOn, lastDay, asAt: on }) =>
    lastDay === undefined
      ? `The place begins on ${dayWords(startedOn)}, after the census day ${dayWords(on)}. Put the day right, or leave the place for the next return and enter where the child or young person was on the census day.`
      : `The last day of the place is ${dayWords(lastDay)}, before it began on ${dayWords(startedOn)}. Ask the school for both days.`,
} satisfies CaseCheck;
