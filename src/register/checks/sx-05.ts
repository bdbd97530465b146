// SX-05: neither a UPN nor a ULN, and no reason why.

import type { CaseCheck } from '../check.ts';
import { cite, findInEach } from '../check-rows.ts';
import { hasCode } from '../code-set.ts';
import upnUnknown from '../codes/upn-unknown.ts';

export default {
  id: 'SX-05',
  set: 'sen2',
  title: 'No UPN or ULN and no reason',
  plain:
    'Looks for children and young people without a UPN and without a ULN, where no code says why. Whether a number that is there can be right is another check’s.',
  severity: 'error',
  fields: ['person.upn', 'person.uln', 'person.upnUnknown'],
  source: 'SEN2 guide, module 1: a UPN or ULN, or the code for why there is none.',
  examples: [
    { name: 'a UPN', held: { person: [{ upn: 'A123456789012' }] }, finds: [] },
    { name: 'a ULN alone', held: { person: [{ uln: '1000000094' }] }, finds: [] },
    { name: 'on the boundary: a reason alone is enough', held: { person: [{ upnUnknown: 'UN8' }] }, finds: [] },
    { name: 'none of the three', held: { person: [{}] }, finds: ['person-1'] },
    { name: 'blanks are no number', held: { person: [{ upn: ' ' }] }, finds: ['person-1'] },
    { name: 'a reason that is not in the list', held: { person: [{ upnUnknown: 'UN99' }] }, finds: ['person-1'] },
  ],
  find: (held) =>
    findInEach(held.person, (person) => {
      if (person.upn?.trim() || person.uln?.trim()) return null;
      const reason = person.upnUnknown;
      if (reason !== null && hasCode(upnUnknown, reason)) return null;
      const field = reason === null ? 'upn' : 'upnUnknown';
      return { rows: [cite('person', person)], field, facts: { reason: reason !== null } };
    }),
  sentence: ({ reason }) =>
    reason
      ? 'There is no UPN or ULN, and the reason is not one of the codes for it. Enter the number, or one of the codes.'
      : 'There is no UPN or ULN and no reason why. Ask the school or the council that the family came from, and enter the number or the reason.',
} satisfies CaseCheck;
