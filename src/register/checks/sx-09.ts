// SX-09: sex, ethnic group or postcode missing from a return, or not one that can be.

import type { CaseCheck, CaseFound, CheckContext } from '../check.ts';
import { cite, isUnread, NOTHING } from '../check-rows.ts';
import { hasCode } from '../code-set.ts';
import ethnicity from '../codes/ethnicity.ts';
import gender from '../codes/gender.ts';
import sex from '../codes/sex.ts';
import { tidyPostcode } from '../postcode.ts';
import type { Row } from '../record.ts';

type Judged = 'sex' | 'gender' | 'ethnicity' | 'postcode';
const NAMES: Record<Judged, string> = {
  sex: 'sex',
  gender: 'gender',
  ethnicity: 'ethnic group',
  postcode: 'postcode',
};
/** The last return that held gender; from the next, sex. */
const LAST_GENDER = 2023;
/** An extended code maps up to a main code by its first letter. */
const GROUPS = 'ABCMOW';

function isEthnicity(code: string): boolean {
  return (
    hasCode(ethnicity, code) || (code.length === 4 && GROUPS.includes(code.charAt(0)) && code === code.toUpperCase())
  );
}

/** In a return the fields of its year must be there; elsewhere what is there must be one that can be. */
function judge(
  person: Row<'person'>,
  field: Judged,
  isOne: (text: string) => boolean,
  ctx: CheckContext,
): string | null {
  const value = person[field];
  if (value !== null && value.trim() !== '') return isOne(value) ? null : 'unknown';
  if (isUnread(person, field)) return 'unknown';
  return ctx.collection === null ? null : 'missing';
}

export default {
  id: 'SX-09',
  set: 'sen2',
  title: 'Sex, ethnic group or postcode not in order',
  plain:
    'Looks at sex (gender up to 2023), ethnic group and postcode: each has a code of the list or the shape of a postcode, and in a return none is missing. ZZ99 postcodes stand for no fixed abode and are in order.',
  severity: 'error',
  fields: ['person.sex', 'person.gender', 'person.ethnicity', 'person.postcode'],
  source:
    'SEN2 guide, module 1; extended ethnic groups by the common basic data set. The rule itself is not confirmed.',
  toVerify: true,
  examples: [
    {
      name: 'a person of the 2025 return',
      held: { person: [{ sex: 'F', ethnicity: 'WBRI', postcode: 'BH2 6DY' }] },
      finds: [],
    },
    {
      name: 'a person of the 2023 return has a gender and no sex',
      held: { person: [{ gender: '2', ethnicity: 'WBRI', postcode: 'BH2 6DY' }] },
      year: 2023,
      finds: [],
    },
    {
      name: 'on the boundary: a year later the gender does not count and the sex is missing',
      held: { person: [{ gender: '2', ethnicity: 'WBRI', postcode: 'BH2 6DY' }] },
      year: 2024,
      finds: ['person-1'],
    },
    {
      name: 'no fixed abode and an extended ethnic group',
      held: { person: [{ sex: 'M', ethnicity: 'WEEU', postcode: 'ZZ99 3VZ' }] },
      finds: [],
    },
    {
      name: 'an ethnic group that there is not, and half a postcode',
      held: { person: [{ sex: 'M', ethnicity: 'XYZA', postcode: 'BH2' }] },
      finds: ['person-1', 'person-1'],
    },
    { name: 'records that are no return may leave them out', held: { person: [{}] }, year: null, finds: [] },
  ],
  find(held, ctx) {
    let found: CaseFound[] = NOTHING;
    const year = ctx.collection?.year;
    for (const person of held.person) {
      const put = (field: Judged, what: string | null) => {
        if (what !== null) found = [...found, { rows: [cite('person', person)], field, facts: { field, what } }];
      };
      if (year === undefined || year > LAST_GENDER)
        put(
          'sex',
          judge(person, 'sex', (code) => hasCode(sex, code, year), ctx),
        );
      if (year === undefined || year <= LAST_GENDER)
        put(
          'gender',
          judge(person, 'gender', (code) => hasCode(gender, code, year), ctx),
        );
      put('ethnicity', judge(person, 'ethnicity', isEthnicity, ctx));
      put(
        'postcode',
        judge(person, 'postcode', (text) => tidyPostcode(text) !== null, ctx),
      );
    }
    return found;
  },
  sentence({ field, what }) {
    const name = NAMES[field as Judged];
    if (what === 'missing')
      return `The return holds no ${name} for this child or young person. Enter it in the case system.`;
    return field === 'postcode'
      ? 'The postcode has not the shape of one. Put it right in the case system; ZZ99 stands for no fixed abode.'
      : `The ${name} is not one of the codes of this year. Choose one of them in the case system.`;
  },
} satisfies CaseCheck;
