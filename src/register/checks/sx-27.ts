// SX-27: a kind of establishment in which nobody would expect the child or young person.

import type { CaseCheck, CaseFound, CheckContext } from '../check.ts';
import { asAt, bornOn, cite, findInEach, lastDayUpTo } from '../check-rows.ts';
import type { Held, Row } from '../record.ts';
import { ageAtStartOfSchoolYear } from '../school-year.ts';

/** Ages on the 31 August before the school year, at kinds that are for some ages; ours, wide on purpose. */
const AGES: Readonly<Record<string, { from: number; to: number }>> = {
  'early-years': { from: -1, to: 5 },
  fe: { from: 14, to: 25 },
  'post-16-specialist': { from: 15, to: 25 },
};
const TITLES: Record<string, string> = {
  'early-years': 'an early years provider',
  fe: 'a college of further education',
  'post-16-specialist': 'a specialist post-16 institution',
};
/** Of no kind that the DfE counts places in. */
const NO_SCHOOL = 'other';

function judge(held: Held, place: Row<'placement'>, ctx: CheckContext): CaseFound | null {
  const kind = ctx.establishments.get(place.urn?.trim() ?? '')?.kind ?? null;
  if (kind === null) return null;
  const rows = [cite('placement', place)];
  if (kind === NO_SCHOOL) return { rows, field: 'urn', facts: { kind } };
  const ages = AGES[kind];
  const born = bornOn(held);
  if (ages === undefined || born === null) return null;
  const age = ageAtStartOfSchoolYear(born, lastDayUpTo(asAt(ctx), place.endedOn));
  return age >= ages.from && age <= ages.to ? null : { rows, field: 'urn', facts: { kind, age } };
}

export default {
  id: 'SX-27',
  set: 'sen2',
  title: 'Unexpected kind of establishment',
  plain:
    'Looks for places at an establishment of a kind in which the return counts nobody, and for ages that do not fit: over 5 at an early years provider, under 14 at a college, under 15 at a specialist post-16 institution, on the 31 August before the school year.',
  severity: 'query',
  fields: ['placement.urn', 'establishment.kind', 'person.bornOn'],
  source:
    'A sector check of SEN2 returns, and the groups of establishments in the published release; the ages are ours.',
  examples: [
    {
      name: 'eight years old at a mainstream school',
      held: { person: [{ bornOn: '2016-05-04' }], placement: [{ urn: '113900' }] },
      establishments: [{ urn: '113900', kind: 'mainstream' }],
      finds: [],
    },
    {
      name: 'eight years old at a college, by a digit of the URN',
      held: { person: [{ bornOn: '2016-05-04' }], placement: [{ urn: '130700' }] },
      establishments: [{ urn: '130700', kind: 'fe' }],
      finds: ['placement-1'],
    },
    {
      name: 'on the boundary: 14 on 31 August may be at college',
      held: { person: [{ bornOn: '2010-08-31' }], placement: [{ urn: '130700' }] },
      establishments: [{ urn: '130700', kind: 'fe' }],
      finds: [],
    },
    {
      name: 'a day younger, and still 13',
      held: { person: [{ bornOn: '2010-09-01' }], placement: [{ urn: '130700' }] },
      establishments: [{ urn: '130700', kind: 'fe' }],
      finds: ['placement-1'],
    },
    {
      name: 'a nursery left years ago was the right place then',
      held: { person: [{ bornOn: '2016-05-04' }], placement: [{ urn: '140001', endedOn: '2020-07-20' }] },
      establishments: [{ urn: '140001', kind: 'early-years' }],
      finds: [],
    },
    {
      name: 'an establishment that is no school, and one that is not known',
      held: { placement: [{ urn: '150000' }, { urn: '160000' }] },
      establishments: [{ urn: '150000', kind: 'other' }],
      finds: ['placement-1'],
    },
  ],
  find: (held, ctx) => findInEach(held.placement, (place) => judge(held, place, ctx)),
  sentence: ({ kind, age }) =>
    age === undefined
      ? 'By GIAS the establishment is of a kind in which the return counts nobody. Look whether the URN is right; if it is, explain it.'
      : `The place is at ${TITLES[String(kind)]}, for a child or young person who was ${Number(age) < 0 ? 'not yet born' : age} at the start of the school year. Look whether the URN and the date of birth are right; if they are, explain it.`,
} satisfies CaseCheck;
