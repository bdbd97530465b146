// The return that the case system made, read to be held against ours: nothing of it is kept.

import type { Issue } from '../../clocks/index.ts';
import { gatherReturn } from '../../imports/index.ts';
import { returnAsRead, type Sen2Return } from '../../outputs/index.ts';
import { type Held, nothingHeld, putRow } from '../../register/index.ts';
import { withReading } from '../import/reading.ts';
import { operationIssue } from '../issues.ts';
import type { Context, SentFile } from '../operation.ts';
import { recordsWork } from '../records/records-work.ts';

export type Theirs = { ok: true; made: Sen2Return; issues: Issue[] } | { ok: false; issues: Issue[] };

export async function readTheirs(ctx: Context, area: string, sent: readonly SentFile[]): Promise<Theirs> {
  const [file, ...more] = gatherReturn(sent);
  if (!file || more.length > 0)
    return { ok: false, issues: [operationIssue('one-return', 'stops', { field: 'files' }, {})] };
  const store = ctx.hasStore ? await ctx.store() : null;
  const work = {
    arrivedOn: ctx.today,
    toldDate: undefined,
    measures: [],
    mappings: [],
    areaNames: [],
    records: await recordsWork(store, area, { save: false, mapping: null, today: ctx.today }),
  };
  return withReading(file, work, ctx.signal, async (reading): Promise<Theirs> => {
    const notReturn = operationIssue('not-a-return', 'stops', { field: 'files', file: file.name }, { file: file.name });
    if (reading.kind !== 'records')
      return { ok: false, issues: reading.issues.length > 0 ? reading.issues : [notReturn] };
    const { collection } = reading.head;
    if (!collection) return { ok: false, issues: [notReturn] };
    const people = new Map<string, Held>();
    const issues = [...reading.issues];
    for await (const answer of reading.answers()) {
      if (answer.kind === 'records-end') continue;
      issues.push(...answer.issues);
      for (const row of answer.rows) {
        const held = people.get(row.person ?? '') ?? nothingHeld();
        people.set(row.person ?? '', held);
        putRow(held, row);
      }
    }
    if (issues.some(({ severity }) => severity === 'stops')) return { ok: false, issues };
    return { ok: true, made: returnAsRead(people.values(), collection), issues };
  });
}
