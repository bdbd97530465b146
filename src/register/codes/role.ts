// Who is asked to a review meeting.

import type { CodeSet } from '../code-set.ts';

export default {
  id: 'role',
  title: 'Who is asked to a review meeting',
  source: 'SEND Regulations 2014, regulation 20(2)',
  codes: [
    { code: 'family', title: 'the parent or young person', also: ['parent', 'parents', 'carer', 'young person'] },
    { code: 'setting', title: 'the head or provider', also: ['school', 'head', 'senco', 'college'] },
    {
      code: 'education',
      title: 'an education officer of the authority',
      also: ['la', 'ehc co-ordinator', 'education officer', 'case officer'],
    },
    { code: 'health', title: 'a health professional' },
    { code: 'social-care', title: 'a social care officer', also: ['social care', 'social worker'] },
    { code: 'other', title: 'somebody else' },
  ],
} as const satisfies CodeSet;
