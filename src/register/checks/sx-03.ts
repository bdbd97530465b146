// SX-03: no date of birth, or one after the reference date.

import type { CaseCheck } from '../check.ts';
import { asAt, cite, findInEach, isUnread } from '../check-rows.ts';

export default {
  id: 'SX-03',
  set: 'sen2',
  title: 'Date of birth missing or to come',
  plain:
    'Looks for children and young people without a date of birth, with one that is not a day of the calendar, and with one after the census day.',
  severity: 'error',
  fields: ['person.bornOn'],
  source: 'SEN2 guide, item 1.3; the rule itself is not confirmed.',
  toVerify: true,
  examples: [
    { name: 'born in 2016', held: { person: [{ bornOn: '2016-05-04' }] }, finds: [] },
    { name: 'no date of birth', held: { person: [{}] }, finds: ['person-1'] },
    { name: 'on the boundary: born on the census day', held: { person: [{ bornOn: '2025-01-16' }] }, finds: [] },
    { name: 'born the day after', held: { person: [{ bornOn: '2025-01-17' }] }, finds: ['person-1'] },
    {
      name: 'a day that there was not',
      held: { person: [{ unread: { bornOn: '29/02/2023' } }] },
      finds: ['person-1'],
    },
  ],
  find: (held, ctx) =>
    findInEach(held.person, (person) => {
      if (person.bornOn !== null && person.bornOn <= asAt(ctx)) return null;
      const what = person.bornOn !== null ? 'to come' : isUnread(person, 'bornOn') ? 'no day' : 'missing';
      return { rows: [cite('person', person)], field: 'bornOn', facts: { what } };
    }),
  sentence: ({ what }) =>
    what === 'to come'
      ? 'The date of birth is after the day of the return. Put the date right in the case system.'
      : what === 'no day'
        ? 'The date of birth is not a day of the calendar. Put the date right in the case system.'
        : 'There is no date of birth, and ages and phases are worked out from it. Enter it in the case system.',
} satisfies CaseCheck;
