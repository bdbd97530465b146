// SX-38: moved in from a council that cannot be.

import type { CaseCheck } from '../check.ts';
import { cite, findInEach, yearCounted } from '../check-rows.ts';
import { isEnglishAuthority } from '../la-codes.ts';

export default {
  id: 'SX-38',
  set: 'sen2',
  title: 'Moved in from no other council',
  plain:
    'Looks for plans that moved in from a code that no council in England had in the year, or from the council itself. In records that are no return, only the code is looked at.',
  severity: 'error',
  fields: ['plan.transferredFrom', 'plan.transferredOn'],
  source: 'SEN2 guide, item 5.1; the DfE’s list of local authority codes. The rule of the return is not confirmed.',
  toVerify: true,
  examples: [
    { name: 'from Hampshire', held: { plan: [{ transferredFrom: '850' }] }, finds: [] },
    { name: 'from the council itself', held: { plan: [{ transferredFrom: '839' }] }, finds: ['plan-1'] },
    {
      name: 'from a code that no council has, and from one in Wales',
      held: { plan: [{ transferredFrom: '999' }, { transferredFrom: '681' }] },
      finds: ['plan-1', 'plan-2'],
    },
    {
      name: 'on the boundary: Cumbria was abolished on 1 April 2023, in the year that the 2024 return looks at',
      held: { plan: [{ transferredFrom: '909' }] },
      year: 2024,
      finds: [],
    },
    { name: 'a year later it cannot be', held: { plan: [{ transferredFrom: '909' }] }, finds: ['plan-1'] },
    {
      name: 'moved in long ago, when there was a Poole',
      held: { plan: [{ transferredFrom: '836', transferredOn: '2018-09-01' }] },
      finds: [],
    },
    { name: 'not moved in', held: { plan: [{}] }, finds: [] },
  ],
  find: (held, ctx) =>
    findInEach(held.plan, (plan) => {
      const from = plan.transferredFrom?.trim();
      if (!from) return null;
      const own = from === ctx.collection?.la;
      const on = plan.transferredOn ?? (ctx.collection === null ? undefined : yearCounted(ctx).from);
      if (!own && isEnglishAuthority(from, on)) return null;
      return { rows: [cite('plan', plan)], field: 'transferredFrom', facts: { own } };
    }),
  sentence: ({ own }) =>
    own
      ? 'The plan is down as moved in from this council itself. Enter the code of the council it came from, or take it out if the plan was made here.'
      : 'The plan is down as moved in from a code that no council in England had at the time. Enter the three-digit code of the council it came from; for Wales, Scotland and Northern Ireland there is none.',
} satisfies CaseCheck;
