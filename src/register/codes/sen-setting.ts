// Settings that are no establishment with a number.

import type { CodeSet } from '../code-set.ts';

export default {
  id: 'sen-setting',
  title: 'Settings that are no establishment with a number',
  source: 'SEN2 guide, code lists',
  codes: [
    {
      code: 'OLA',
      title: 'arranged by the authority under section 61 (EOTAS)',
      also: ['EOTAS', 'EOTAS s61', 'section 61'],
    },
    { code: 'OPA', title: 'arranged by the parent or young person under section 42(5), not home education' },
    { code: 'EHE', title: 'elective home education', also: ['home educated', 'home education'] },
    {
      code: 'EYP',
      title: 'early years provider without a URN',
      also: ['early years provider', 'nursery', 'pre-school'],
    },
    {
      code: 'OTH',
      title: 'other, or a type of setting named and no setting',
      also: ['other', 'type of setting named'],
    },
    { code: 'NEET', title: 'not in education, employment or training, 16 to 25' },
    { code: 'NIEC', title: 'not in education or training, notice to cease issued' },
    {
      code: 'NIEO',
      title: 'not in education or training, other',
      also: ['awaiting placement', 'unplaced', 'no placement'],
    },
  ],
} as const satisfies CodeSet;
