// SX-08: two people with one UPN.

import type { CaseCheck, CaseFound } from '../check.ts';
import { countWords } from '../check-facts.ts';
import { cite } from '../check-rows.ts';
import { digestNumber } from '../digest.ts';

type Cited = CaseFound['rows'][number];

export default {
  id: 'SX-08',
  set: 'sen2',
  title: 'One UPN on two people',
  plain:
    'Looks for the same UPN on more than one child or young person. The same person entered twice is found as well.',
  severity: 'error',
  fields: ['person.upn'],
  source: 'Annex A of the inspection handbook, rule 109, says it of the inspection list; for SEN2 it is not confirmed.',
  toVerify: true,
  examples: [
    {
      name: 'two people with their own UPNs',
      held: [{ person: [{ upn: 'A123456789012' }] }, { person: [{ upn: 'B801200005001' }] }],
      finds: [],
    },
    {
      name: 'two people with one UPN, written in two ways',
      held: [{ person: [{ upn: 'A123456789012' }] }, { person: [{ upn: ' a123456789012' }] }],
      finds: ['person-1'],
    },
    {
      name: 'on the boundary: three people with one UPN are one finding',
      held: [
        { person: [{ upn: 'A123456789012' }] },
        { person: [{ upn: 'A123456789012' }] },
        { person: [{ upn: 'A123456789012' }] },
      ],
      finds: ['person-1'],
    },
    { name: 'two people without a UPN', held: [{ person: [{}] }, { person: [{ upn: ' ' }] }], finds: [] },
  ],
  watch() {
    // By short name, and without the rows: of tens of thousands of people neither their numbers nor they are kept.
    const first = new Map<number, Cited>();
    const again = new Map<number, Cited[]>();
    return {
      see(held) {
        for (const person of held.person) {
          const upn = person.upn?.trim().toUpperCase();
          if (!upn) continue;
          const name = digestNumber(upn);
          const before = first.get(name);
          if (before === undefined) first.set(name, cite('person', person));
          else again.set(name, [...(again.get(name) ?? [before]), cite('person', person)]);
        }
      },
      end: () => [...again.values()].map((rows) => ({ rows, field: 'upn', facts: { people: rows.length } })),
    };
  },
  sentence: ({ people }) =>
    `${countWords(people, 'record')} of children or young people hold the same UPN. Join them if they are one person; if not, ask the schools which UPN is whose.`,
} satisfies CaseCheck;
