// Kinds of advice.

import type { CodeSet } from '../code-set.ts';

export default {
  id: 'advice-kind',
  title: 'Kinds of advice',
  source: 'SEND Regulations 2014, regulation 6(1)',
  codes: [
    {
      code: 'a',
      title: 'the parent or young person',
      toVerify: true,
      also: ['parent', 'parental', 'family', 'child views'],
    },
    { code: 'b', title: 'education', toVerify: true, also: ['educational', 'school', 'setting', 'education advice'] },
    {
      code: 'c',
      title: 'health',
      toVerify: true,
      also: [
        'medical',
        'nhs',
        'paediatric',
        'speech and language',
        'slt',
        'salt',
        'occupational therapy',
        'ot',
        'physiotherapy',
        'physio',
        'camhs',
        'community paediatrics',
      ],
    },
    {
      code: 'd',
      title: 'psychology',
      toVerify: true,
      also: ['psychological', 'ep', 'educational psychologist', 'educational psychology', 'eps'],
    },
    { code: 'e', title: 'social care', toVerify: true, also: ['social', 'csc', 'social worker'] },
    { code: 'f', title: 'other advice that the authority thinks appropriate', toVerify: true, also: ['other'] },
    { code: 'g', title: 'preparation for adulthood, from Year 9', toVerify: true, also: ['pfa'] },
    { code: 'h', title: 'anyone the parent or young person reasonably asks for', toVerify: true },
  ],
} as const satisfies CodeSet;
