// Whether what was written since a change has left the case records as they were.

import type { Store } from '../../store/index.ts';

/** Operations whose writes change no case record and nothing that checks and figures go by; any other makes them look again. */
const LEAVES_RECORDS = new Set([
  'answer-case-finding',
  'answer-finding',
  'change-definition',
  'chase',
  'describe-kpi',
  'join-kpi',
  'return',
  'save-mapping',
  'set-record-source',
  'set-selection',
  'set-source',
  'set-targets',
  'switch-source',
]);
/** After more changes than this nobody asks what they were. */
const MOST_CHANGES = 200;

export async function leavesRecords(store: Store, area: string, from: number, to: number): Promise<boolean> {
  if (to - from > MOST_CHANGES) return false;
  const since = await store.activity(area, { limit: to - from });
  return since.every(({ change, operation }) => change <= from || LEAVES_RECORDS.has(operation));
}
