// SX-02: a return for a council or a census day that cannot be.

import { type Day, dayFromParts, isoDay, weekdayOf } from '../../clocks/index.ts';
import type { CaseCheck } from '../check.ts';
import { dayWords } from '../check-facts.ts';
import { englishAuthorities, isEnglishAuthority } from '../la-codes.ts';
import { sen2Year } from '../sen2-years.ts';

/** The third Thursday of January, for years that are not in the list yet. */
function thirdThursday(year: number): Day {
  const first = dayFromParts(year, 1, 1)!;
  return (first + ((4 - weekdayOf(first) + 7) % 7) + 14) as Day;
}

export default {
  id: 'SX-02',
  set: 'sen2',
  title: 'Return for another council or day',
  plain:
    'Looks at the LA code and the reference date of a return: the code is that of an English council of the time, and the date is the census day of the year.',
  severity: 'error',
  fields: ['person.id'],
  source:
    'SEN2 guide, census days 2023 to 2027: the third Thursday of January. That a return is refused for it is not confirmed.',
  toVerify: true,
  examples: [
    { name: 'council 839 on 16 January 2025', held: {}, finds: [] },
    { name: 'the day after the census day', held: {}, censusDay: '2025-01-17', finds: ['all'] },
    {
      name: 'on the boundary: the day is right for 2024 and not for 2025',
      held: {},
      censusDay: '2024-01-18',
      finds: ['all'],
    },
    { name: 'a code that no English council has', held: {}, la: '999', finds: ['all'] },
    {
      name: 'a council that was abolished in 2019, and the day before',
      held: {},
      la: '837',
      censusDay: '2025-01-15',
      finds: ['all', 'all'],
    },
    { name: 'records that are no return have no such day', held: {}, year: null, finds: [] },
  ],
  watch: ({ collection }) => ({
    see: () => {},
    end() {
      if (collection === null) return [];
      const { year, censusDay, la } = collection;
      const census = sen2Year(year)?.censusDay ?? thirdThursday(year);
      return [
        ...(isEnglishAuthority(la, census) ? [] : [{ rows: [], facts: { la, known: la in englishAuthorities } }]),
        ...(censusDay === census
          ? []
          : [{ rows: [], facts: { year, referenceDay: isoDay(censusDay), census: isoDay(census) } }]),
      ];
    },
  }),
  sentence: (facts) =>
    facts.la === undefined
      ? `The return says ${dayWords(facts.referenceDay)}, and the census day of ${facts.year} is ${dayWords(facts.census)}. Make the return again for that day.`
      : facts.known
        ? `${facts.la} is the code of a council that there was not on the census day. Put the council’s own code in the return.`
        : `${facts.la} is not the code of a council in England. Put the council’s own code in the return.`,
} satisfies CaseCheck;
