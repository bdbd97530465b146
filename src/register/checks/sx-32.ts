// SX-32: no primary need, several, or one that the return of the year does not know.

import type { CaseCheck, CaseFound, CheckContext } from '../check.ts';
import { asAt, cite, isActive, isOfPlan, isOpenOn, isUnread, NOTHING } from '../check-rows.ts';
import { hasCode } from '../code-set.ts';
import senType from '../codes/sen-type.ts';
import type { Held, Row } from '../record.ts';

const PRIMARY = 1;

/** A need without a rank is taken to be the primary one. */
function judgePlan(held: Held, plan: Row<'plan'>, ctx: CheckContext): CaseFound[] {
  const on = asAt(ctx);
  if (!isActive(plan, on)) return NOTHING;
  let found = NOTHING;
  let primary = 0;
  for (const need of held.need) {
    if (!isOfPlan(need, plan) || !isOpenOn(need.fromOn, need.toOn, on)) continue;
    if ((need.rank ?? PRIMARY) === PRIMARY) primary += 1;
    const unknown = unknownType(need, ctx);
    if (unknown !== null) found = [...found, unknown];
  }
  return primary === 1 ? found : [{ rows: [cite('plan', plan)], facts: { primary } }, ...found];
}

function unknownType(need: Row<'need'>, ctx: CheckContext): CaseFound | null {
  const rows = [cite('need', need)];
  const { type } = need;
  if (type === null) return { rows, field: 'type', facts: { code: null, unread: isUnread(need, 'type') } };
  if (hasCode(senType, type, ctx.collection?.year)) return null;
  return { rows, field: 'type', facts: { code: hasCode(senType, type) ? type : null, unread: true } };
}

export default {
  id: 'SX-32',
  set: 'sen2',
  title: 'Primary need not in order',
  plain:
    'Looks at the needs of each active plan on the census day: one is the primary need (rank 1), and each has a code of the year’s list; DS stands from 2025. A need without a rank counts as the primary one.',
  severity: 'error',
  fields: ['need.type', 'need.rank', 'need.plan', 'need.fromOn', 'need.toOn', 'plan.active'],
  source: 'SEN2 guide, module 5c, and a sector check of it.',
  examples: [
    {
      name: 'a primary need and a secondary one',
      held: {
        plan: [{ startedOn: '2020-02-01' }],
        need: [
          { plan: 'plan-1', type: 'ASD', rank: 1 },
          { plan: 'plan-1', type: 'SLCN', rank: 2 },
        ],
      },
      finds: [],
    },
    { name: 'no need at all', held: { plan: [{ startedOn: '2020-02-01' }] }, finds: ['plan-1'] },
    {
      name: 'two primary needs',
      held: {
        plan: [{ startedOn: '2020-02-01' }],
        need: [
          { plan: 'plan-1', type: 'ASD', rank: 1 },
          { plan: 'plan-1', type: 'SLCN', rank: 1 },
        ],
      },
      finds: ['plan-1'],
    },
    {
      name: 'on the boundary: the primary need changed on the census day',
      held: {
        plan: [{ startedOn: '2020-02-01' }],
        need: [
          { plan: 'plan-1', type: 'MLD', rank: 1, toOn: '2025-01-16' },
          { plan: 'plan-1', type: 'ASD', rank: 1, fromOn: '2025-01-16' },
        ],
      },
      finds: [],
    },
    {
      name: 'DS is a code of 2025 and not of 2024',
      held: { plan: [{ startedOn: '2020-02-01' }], need: [{ plan: 'plan-1', type: 'DS', rank: 1 }] },
      year: 2024,
      finds: ['need-1'],
    },
    {
      name: 'a code of the area’s own that maps up to none',
      held: { plan: [{ startedOn: '2020-02-01' }], need: [{ plan: 'plan-1', rank: 1, unread: { type: 'EBSA' } }] },
      finds: ['need-1'],
    },
    {
      name: 'a plan that has ceased',
      held: { plan: [{ startedOn: '2020-02-01', ceasedOn: '2024-08-01' }] },
      finds: [],
    },
  ],
  find(held, ctx) {
    let found = NOTHING;
    for (const plan of held.plan) {
      const one = judgePlan(held, plan, ctx);
      if (one !== NOTHING) found = [...found, ...one];
    }
    return found;
  },
  sentence({ primary, code, unread }) {
    if (primary === 0)
      return 'The plan is active and has no primary need. Enter it as the plan states it, with rank 1.';
    if (primary !== undefined)
      return `The plan has ${primary} primary needs. Keep one with rank 1, as the plan states it.`;
    if (code !== null)
      return `The need ${code} is not in the list of this year. Choose the code that stood for it then.`;
    return unread
      ? 'The need is not one of the codes of the return. Choose the code that it comes under; a code of your own can be mapped to one.'
      : 'There is a need without its kind. Enter it as the plan states it.';
  },
} satisfies CaseCheck;
