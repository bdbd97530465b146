// SX-07: a UPN or ULN that cannot be one.

import type { CaseCheck } from '../check.ts';
import { cite, NOTHING } from '../check-rows.ts';
import { isUln, isUpn } from '../upn.ts';

export default {
  id: 'SX-07',
  set: 'sen2',
  title: 'UPN or ULN that does not check',
  plain:
    'Works out the check letter of each UPN (13 characters) and the check digit of each ULN (10 digits). A temporary UPN, which ends in a letter, is in order.',
  severity: 'error',
  fields: ['person.upn', 'person.uln'],
  source:
    'UPN guide of the DfE; check digit of the Learning Records Service. That a return is refused for it is not confirmed.',
  toVerify: true,
  examples: [
    { name: 'a UPN with its check letter', held: { person: [{ upn: 'A123456789012' }] }, finds: [] },
    { name: 'a UPN with another letter', held: { person: [{ upn: 'B123456789012' }] }, finds: ['person-1'] },
    {
      name: 'on the boundary: two digits changed round',
      held: { person: [{ upn: 'A123456789021' }] },
      finds: ['person-1'],
    },
    { name: 'a temporary UPN', held: { person: [{ upn: 'P00000000000B' }] }, finds: [] },
    { name: 'a ULN whose last digit follows', held: { person: [{ uln: '1000000094' }] }, finds: [] },
    {
      name: 'a UPN and a ULN that both have a slip are two findings',
      held: { person: [{ upn: 'A12345678901', uln: '1000000095' }] },
      finds: ['person-1', 'person-1'],
    },
  ],
  find(held) {
    let found = NOTHING;
    for (const person of held.person) {
      const upn = person.upn?.trim().toUpperCase();
      const uln = person.uln?.trim();
      if (upn && !isUpn(upn))
        found = [
          ...found,
          { rows: [cite('person', person)], field: 'upn', facts: { number: 'UPN', length: upn.length } },
        ];
      if (uln && !isUln(uln))
        found = [
          ...found,
          { rows: [cite('person', person)], field: 'uln', facts: { number: 'ULN', length: uln.length } },
        ];
    }
    return found;
  },
  sentence({ number, length }) {
    const long = number === 'UPN' ? 13 : 10;
    const what =
      length === long
        ? `The check ${number === 'UPN' ? 'letter' : 'digit'} of the ${number} does not follow from the rest, so one of its characters is not right.`
        : `The ${number} has ${length} characters instead of ${long}.`;
    return `${what} Compare it with the number that the school or college holds.`;
  },
} satisfies CaseCheck;
