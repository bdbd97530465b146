// SX-28: not in education, employment or training, at an age at which that code does not stand.

import { ageOn } from '../age.ts';
import type { CaseCheck } from '../check.ts';
import { asAt, bornOn, cite, findInEach, lastDayUpTo } from '../check-rows.ts';

const NEET = 'NEET';
const YOUNGEST = 16;
const OLDEST = 25;

export default {
  id: 'SX-28',
  set: 'sen2',
  title: 'NEET outside 16 to 25',
  plain:
    'Looks for places with the code NEET of children and young people who are not from 16 to 25, on the census day or the last day of the place.',
  severity: 'error',
  fields: ['placement.setting', 'placement.endedOn', 'person.bornOn'],
  source: 'SEN2 guide, list of settings: NEET is for 16 to 25.',
  examples: [
    { name: 'NEET at 17', held: { person: [{ bornOn: '2007-05-04' }], placement: [{ setting: 'NEET' }] }, finds: [] },
    {
      name: 'on the boundary: 16 on the census day',
      held: { person: [{ bornOn: '2009-01-16' }], placement: [{ setting: 'NEET' }] },
      finds: [],
    },
    {
      name: '16 on the day after',
      held: { person: [{ bornOn: '2009-01-17' }], placement: [{ setting: 'NEET' }] },
      finds: ['placement-1'],
    },
    {
      name: '25 until the day before the 26th birthday',
      held: { person: [{ bornOn: '1999-01-17' }], placement: [{ setting: 'NEET' }] },
      finds: [],
    },
    {
      name: 'ended the day before the 16th birthday',
      held: { person: [{ bornOn: '2008-09-10' }], placement: [{ setting: 'NEET', endedOn: '2024-09-10' }] },
      finds: ['placement-1'],
    },
    {
      name: 'at eight years, another code',
      held: { person: [{ bornOn: '2016-05-04' }], placement: [{ setting: 'NIEO' }] },
      finds: [],
    },
  ],
  find: (held, ctx) =>
    findInEach(held.placement, (place) => {
      const born = place.setting === NEET ? bornOn(held) : null;
      if (born === null) return null;
      const age = ageOn(born, lastDayUpTo(asAt(ctx), place.endedOn), ctx.settings.leapBirthday);
      if (age >= YOUNGEST && age <= OLDEST) return null;
      return { rows: [cite('placement', place)], field: 'setting', facts: { age } };
    }),
  sentence: ({ age }) =>
    `The place has the code NEET, which is for 16 to 25, at the age of ${age}. For a younger child choose NIEO or NIEC, or look at the date of birth.`,
} satisfies CaseCheck;
