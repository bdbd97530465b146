// Kinds of special educational need.

import type { CodeSet } from '../code-set.ts';

export default {
  id: 'sen-type',
  title: 'Kinds of special educational need',
  source: 'SEN2 guide, code lists',
  localCodes: true,
  codes: [
    { code: 'SPLD', title: 'specific learning difficulty', also: ['SpLD', 'specific learning difficulties'] },
    { code: 'MLD', title: 'moderate learning difficulty', also: ['moderate learning difficulties'] },
    { code: 'SLD', title: 'severe learning difficulty', also: ['severe learning difficulties'] },
    {
      code: 'PMLD',
      title: 'profound and multiple learning difficulty',
      also: ['profound and multiple learning difficulties'],
    },
    {
      code: 'SEMH',
      title: 'social, emotional and mental health',
      also: ['social emotional and mental health needs', 'SEMH needs', 'BESD'],
    },
    {
      code: 'SLCN',
      title: 'speech, language and communication needs',
      also: ['speech and language', 'speech language and communication'],
    },
    { code: 'HI', title: 'hearing impairment' },
    { code: 'VI', title: 'vision impairment', also: ['visual impairment'] },
    { code: 'MSI', title: 'multi-sensory impairment' },
    { code: 'PD', title: 'physical disability' },
    {
      code: 'ASD',
      title: 'autistic spectrum disorder',
      also: ['autism', 'autistic spectrum condition', 'ASC', 'autism spectrum disorder'],
    },
    { code: 'DS', title: 'Down Syndrome', from: 2025, also: ["Down's syndrome", 'Downs syndrome'] },
    { code: 'OTH', title: 'other difficulty or disability', also: ['other'] },
  ],
} as const satisfies CodeSet;
