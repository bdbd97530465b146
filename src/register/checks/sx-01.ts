// SX-01: a row that names a person, request, assessment or plan which is not among the rows.

import type { CaseCheck, CaseFound, CheckContext } from '../check.ts';
import { cite, findInEach, NOTHING, rowNamed } from '../check-rows.ts';
import type { Held, Row, TableId } from '../record.ts';

const WORDS: Record<string, string> = {
  person: 'child or young person',
  request: 'request',
  assessment: 'assessment',
  plan: 'plan',
};

function judgePerson(held: Held, row: Row<'request'>): CaseFound | null {
  for (const { id, person } of held.person) if (row.person === id || row.person === person) return null;
  return orphan('request', row, 'person', row.person !== null);
}

/** A row that another may hang under: the field that names it, what stands there, and where it is looked for. */
type Above = readonly [field: string, name: string | null, rows: readonly { id: string }[]];

/** The innermost row that it names decides; elsewhere than in a return it may name none. */
function judge<T extends TableId>(ctx: CheckContext, table: T, row: Row<T>, ...above: Above[]): CaseFound | null {
  for (const [field, name, rows] of above) {
    if (name !== null) return rowNamed(rows, name) === undefined ? orphan(table, row, field, true) : null;
  }
  return ctx.collection === null ? null : orphan(table, row, above[0]![0], false);
}

function orphan<T extends TableId>(table: T, row: Row<T>, above: string, named: boolean): CaseFound {
  return { rows: [cite(table, row)], field: above, facts: { of: table, above, named } };
}

export default {
  id: 'SX-01',
  set: 'sen2',
  title: 'Row without the row it belongs to',
  plain:
    'Looks for requests without a child or young person, assessments without a request, plans without an assessment or request, and places, needs, reviews and phase transfers without a plan. In records that are no return, a row may leave open what it belongs to.',
  severity: 'error',
  fields: [
    'request.person',
    'assessment.request',
    'plan.assessment',
    'plan.request',
    'placement.plan',
    'need.plan',
    'review.plan',
    'transfer.plan',
  ],
  source: 'Structure of the SEN2 return: each module hangs under the one above it.',
  examples: [
    {
      name: 'a request of somebody who is in the file, with its assessment and plan, is in order',
      held: {
        person: [{}],
        request: [{}],
        assessment: [{ request: 'request-1' }],
        plan: [{ request: 'request-1', assessment: 'assessment-1' }],
        placement: [{ plan: 'plan-1' }],
      },
      finds: [],
    },
    {
      name: 'a request whose person is not in the file, and an assessment of another request',
      held: { request: [{}], assessment: [{ request: 'request-9' }] },
      finds: ['assessment-1', 'request-1'],
    },
    {
      name: 'on the boundary: an active plan hangs under its request where no assessment is returned',
      held: { person: [{}], request: [{}], plan: [{ request: 'request-1', active: true }], need: [{ plan: 'plan-1' }] },
      finds: [],
    },
    {
      name: 'a plan whose assessment is not in the file, although its request is',
      held: { person: [{}], request: [{}], plan: [{ request: 'request-1', assessment: 'assessment-7' }] },
      finds: ['plan-1'],
    },
    {
      name: 'a place that names no plan: a return cannot hold it, a list of places can',
      held: { placement: [{}] },
      finds: ['placement-1'],
    },
    {
      name: 'a list of places that is no return may leave the plan open',
      held: { placement: [{}] },
      year: null,
      finds: [],
    },
    {
      name: 'a plan under an assessment that belongs to a request that is not there: the assessment is put right, not the plan',
      held: { person: [{}], assessment: [{ request: 'request-3' }], plan: [{ assessment: 'assessment-1' }] },
      finds: ['assessment-1'],
    },
  ],
  find(held, ctx) {
    const { request, assessment, plan } = held;
    const ofPlan = <T extends TableId>(table: T, row: Row<T> & { plan: string | null }) =>
      judge(ctx, table, row, ['plan', row.plan, plan]);
    const found = [
      findInEach(request, (row) => judgePerson(held, row)),
      findInEach(assessment, (row) => judge(ctx, 'assessment', row, ['request', row.request, request])),
      findInEach(plan, (row) =>
        judge(ctx, 'plan', row, ['assessment', row.assessment, assessment], ['request', row.request, request]),
      ),
      findInEach(held.placement, (row) => ofPlan('placement', row)),
      findInEach(held.need, (row) => ofPlan('need', row)),
      findInEach(held.review, (row) => ofPlan('review', row)),
      findInEach(held.transfer, (row) => ofPlan('transfer', row)),
    ];
    return found.every((list) => list === NOTHING) ? NOTHING : found.flat();
  },
  sentence: ({ above, named }) =>
    named
      ? `The ${WORDS[String(above)]} that this row belongs to is not among the records. Send it with them, or link the row to the right one in the case system.`
      : `The row does not say which ${WORDS[String(above)]} it belongs to. Link it in the case system.`,
} satisfies CaseCheck;
