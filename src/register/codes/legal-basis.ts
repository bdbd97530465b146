// Under which law education outside a school is arranged.

import type { CodeSet } from '../code-set.ts';

export default {
  id: 'legal-basis',
  title: 'Under which law education outside a school is arranged',
  source: 'Children and Families Act 2014, sections 42(5) and 61; Education Act 1996, section 19',
  codes: [
    {
      code: 's61',
      title: 'arranged by the authority because an institution is inappropriate (EOTAS)',
      also: ['EOTAS', 'section 61', 's.61', 'EOTAS s61'],
    },
    {
      code: 's19',
      title: 'arranged by the authority because no suitable education would be had otherwise',
      also: ['section 19', 's.19', 'EOTAS s19'],
    },
    { code: 'EHE', title: 'elective home education', also: ['home education', 'home educated'] },
    { code: 'OPA', title: 'arranged by the parent or young person, not at home', also: ['parental arrangement'] },
    { code: 'none', title: 'at an institution', also: ['none'] },
  ],
} as const satisfies CodeSet;
