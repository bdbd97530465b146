// How a disagreement ended.

import type { CodeSet } from '../code-set.ts';

export default {
  id: 'dispute-outcome',
  title: 'How a disagreement ended',
  source: 'Tribunal statistics, outcomes of appeals',
  codes: [
    { code: 'agreed', title: 'agreed at mediation', also: ['agreement', 'resolved'] },
    { code: 'not-agreed', title: 'mediation ended without agreement', also: ['no agreement', 'not resolved'] },
    { code: 'conceded', title: 'the authority conceded', also: ['la conceded', 'concession'] },
    { code: 'consent', title: 'consent order', also: ['consent order'] },
    { code: 'allowed', title: 'decided for the parent or young person', also: ['upheld', 'in favour of parent'] },
    { code: 'part', title: 'allowed in part', also: ['partly allowed', 'part upheld'] },
    { code: 'dismissed', title: 'decided for the authority', also: ['in favour of la'] },
    { code: 'withdrawn', title: 'withdrawn by the parent or young person', also: ['parent withdrew'] },
  ],
} as const satisfies CodeSet;
