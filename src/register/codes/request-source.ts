// Who asked for the assessment.

import type { CodeSet } from '../code-set.ts';

export default {
  id: 'request-source',
  title: 'Who asked for the assessment',
  source: 'SEN2 guide, code lists',
  codes: [
    {
      code: '1',
      title: 'young person or parent',
      from: 2025,
      also: ['parent', 'parental', 'parent or carer', 'parent/carer', 'carer', 'young person', 'family'],
    },
    {
      code: '2',
      title: 'school or other education setting',
      from: 2025,
      also: ['school', 'education', 'setting', 'college', 'nursery', 'school or setting'],
    },
    {
      code: '3',
      title: 'health care professional',
      from: 2025,
      also: ['health', 'health professional', 'health care professionals'],
    },
    {
      code: '4',
      title: 'social care professional',
      from: 2025,
      also: ['social care', 'social worker', 'social care professionals'],
    },
    { code: '5', title: 'other', from: 2025 },
  ],
} as const satisfies CodeSet;
