// What is disputed.

import type { CodeSet } from '../code-set.ts';

export default {
  id: 'dispute-about',
  title: 'What is disputed',
  source: 'Children and Families Act 2014, section 51(2)',
  codes: [
    { code: 'not-assess', title: 'refusal to assess', also: ['refusal to assess', 'rta'] },
    { code: 'not-issue', title: 'refusal to make a plan', also: ['refusal to issue', 'rti'] },
    {
      code: 'contents',
      title: 'what the plan says',
      also: ['sections b f i', 'content', 'sections b, f and i', 'b f and i'],
    },
    { code: 'placement', title: 'the school named, or none', also: ['section i', 'school', 'placement only'] },
    { code: 'not-reassess', title: 'refusal to assess again' },
    { code: 'not-amend', title: 'refusal to amend' },
    { code: 'cease', title: 'ceasing the plan', also: ['cease to maintain', 'ceasing'] },
  ],
} as const satisfies CodeSet;
