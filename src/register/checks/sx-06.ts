// SX-06: a reason for having no number, beside a number.

import type { CaseCheck } from '../check.ts';
import { cite, findInEach } from '../check-rows.ts';

export default {
  id: 'SX-06',
  set: 'sen2',
  title: 'Number and reason for none',
  plain: 'Looks for a code that says why there is no UPN or ULN where one of them is there.',
  severity: 'query',
  fields: ['person.upnUnknown', 'person.upn', 'person.uln'],
  source: 'SEN2 guide, module 1; that both together are queried is not confirmed.',
  toVerify: true,
  examples: [
    { name: 'a UPN and no reason', held: { person: [{ upn: 'A123456789012' }] }, finds: [] },
    { name: 'a reason and no number', held: { person: [{ upnUnknown: 'UN1' }] }, finds: [] },
    {
      name: 'a UPN and a reason',
      held: { person: [{ upn: 'A123456789012', upnUnknown: 'UN1' }] },
      finds: ['person-1'],
    },
    { name: 'a ULN and a reason', held: { person: [{ uln: '1000000094', upnUnknown: 'UN9' }] }, finds: ['person-1'] },
    {
      name: 'on the boundary: blanks beside a reason are no number',
      held: { person: [{ upn: ' ', upnUnknown: 'UN1' }] },
      finds: [],
    },
  ],
  find: (held) =>
    findInEach(held.person, (person) =>
      person.upnUnknown === null || !(person.upn?.trim() || person.uln?.trim())
        ? null
        : { rows: [cite('person', person)], field: 'upnUnknown', facts: { upn: Boolean(person.upn?.trim()) } },
    ),
  sentence: ({ upn }) =>
    `There is a ${upn ? 'UPN' : 'ULN'} and a code for why there is no number. Take the code out if the number is right.`,
} satisfies CaseCheck;
