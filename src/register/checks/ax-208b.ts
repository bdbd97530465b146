// How many of school age on list 2 have a main establishment and no second one.

import { ANNEX_A, establishmentsOf, lineOf } from '../annex-a.ts';
import type { CaseCheck, CaseFound } from '../check.ts';
import { countWords } from '../check-facts.ts';
import { cite } from '../check-rows.ts';

export default {
  id: 'AX-208b',
  set: 'annex-a',
  title: 'Main establishment without a second one on list 2',
  plain:
    'Counts those on list 2, aged 5 to 16, with a main establishment and no second one. The rule list asks for it; for almost every pupil it is in order, so it is said once for the whole list.',
  severity: 'query',
  fields: ['schooling.subsidiaryPhase'],
  source: `${ANNEX_A} 208b.`,
  toVerify: true,
  examples: [
    {
      name: 'one pupil has a main establishment only',
      held: { person: [{ bornOn: '2012-05-04' }], schooling: [{ list: 2, urn: '113999' }] },
      today: '2025-03-01',
      finds: ['schooling-1'],
    },
    {
      name: 'two are said once',
      held: [
        { person: [{ bornOn: '2012-05-04' }], schooling: [{ list: 2, urn: '113999' }] },
        { person: [{ bornOn: '2012-05-04' }], schooling: [{ list: 2, urn: '113999' }] },
      ],
      today: '2025-03-01',
      finds: ['schooling-1'],
    },
    {
      name: 'both establishments are given',
      held: {
        person: [{ bornOn: '2012-05-04' }],
        schooling: [{ list: 2, urn: '113999', subsidiaryPhase: 'Alternative provision' }],
      },
      today: '2025-03-01',
      finds: [],
    },
    {
      name: '17 today',
      held: { person: [{ bornOn: '2008-03-01' }], schooling: [{ list: 2, urn: '113999' }] },
      today: '2025-03-01',
      finds: [],
    },
  ],
  watch(ctx) {
    const rows: CaseFound['rows'] = [];
    return {
      see(held) {
        if (establishmentsOf(held, 2, ctx) === 'main only') rows.push(cite('schooling', lineOf(held, 2)!));
      },
      end: () => (rows.length === 0 ? [] : [{ rows, field: 'subsidiaryPhase', facts: { pupils: rows.length } }]),
    };
  },
  sentence: (f) =>
    `On list 2, ${countWords(f.pupils, 'pupil')} of school age ${f.pupils === 1 ? 'has' : 'have'} a main establishment and no second one. Add the second where a pupil is registered at two; otherwise leave it empty.`,
} satisfies CaseCheck;
