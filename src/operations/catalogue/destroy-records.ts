// Destroys a reviewed list of records that are past their time: all of the list or nothing, with a note of what went that names nobody.

import { z } from 'zod';
import type { Day, Issue } from '../../clocks/index.ts';
import type { TableId } from '../../register/index.ts';
import { type Area, approveDestruction, type DestructionOf, destroyApproved, HeldBack } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { operationIssue } from '../issues.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { type DueItem, dueIn } from '../retention/due.ts';
import { retentionSettings, rulesFrom } from '../retention/rules.ts';

export interface Destroyed {
  area: Area;
  /** cases, and rows of other classes */
  destroyed: number;
  rows: Partial<Record<TableId, number>>;
}

export default defineOperation({
  id: 'destroy-records',
  title: 'Destroy records that are past their time',
  needs: 'destroy-records',
  writes: true,
  input: z.object({
    keys: z.array(z.string()).min(1, 'Choose what is to be destroyed').max(1_000).describe('of what is due for review'),
    by: z
      .string()
      .trim()
      .refine((text) => text !== '', 'Give the name of whoever approves it')
      .max(200)
      .describe('who approves it'),
    why: z
      .string()
      .trim()
      .refine((text) => text !== '', 'Say why it may go. The reason is kept when the records are not')
      .max(500)
      .describe('kept for good: about the rule, never about a person'),
  }),
  async run(ctx, { keys, by, why }): Promise<Outcome<Destroyed>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const { store, area } = found.at;
    const settings = await retentionSettings(ctx);
    const due = new Map((await dueIn(ctx, found.at, settings)).items.map((item) => [item.key, item]));
    const chosen = [...new Set(keys)].flatMap((key) => due.get(key) ?? []);
    const issues = refusals(new Set(keys).size - chosen.length, chosen);
    if (issues.length > 0) return refused(issues);
    const rules = rulesFrom(settings);
    const rows: Partial<Record<TableId, number>> = {};
    const facts = { destroyed: chosen.length, classes: [...new Set(chosen.map((one) => one.class))] };
    try {
      await store.write(area.code, { operation: 'destroy-records', actor: ctx.actor, facts }, async (tx) => {
        for (const { of, class: kept, dueOn } of notesFor(chosen)) {
          const reason = `${rules[kept].title}: ${why}`;
          const key = await approveDestruction(tx, { of, class: kept, why: reason, dueOn, by });
          const gone = await destroyApproved(tx, { key, by, today: ctx.today });
          for (const [table, count] of Object.entries(gone) as [TableId, number][])
            rows[table] = (rows[table] ?? 0) + count;
        }
      });
    } catch (error) {
      if (!(error instanceof HeldBack)) throw error;
      return refused([operationIssue('destroy-held', 'stops', { field: 'keys' }, { count: 1 })]);
    }
    return done({ area, destroyed: chosen.length, rows });
  },
  json: ({ area, ...destroyed }) => ({ area: area.code, ...destroyed }),
});

interface Note {
  of: DestructionOf;
  class: DueItem['class'];
  /** all of it was due by then */
  dueOn: Day;
}

/** One note for each case, and one for all rows of another class. */
function notesFor(chosen: readonly DueItem[]): Note[] {
  const cases = chosen.flatMap((item): Note[] =>
    item.row === null ? [{ of: { person: item.person! }, class: item.class, dueOn: item.since }] : [],
  );
  const others = Map.groupBy(
    chosen.filter(({ row }) => row !== null),
    (item) => item.class,
  );
  const notes = [...others].map(([kept, items]): Note => {
    const dueOn = Math.max(...items.map(({ since }) => since)) as Day;
    return { of: { rows: rowsOf(items) }, class: kept, dueOn };
  });
  return [...cases, ...notes];
}

function rowsOf(items: readonly DueItem[]) {
  const byPlace = Map.groupBy(
    items.flatMap(({ row }) => (row ? [row] : [])),
    ({ source, table }) => `${source} ${table}`,
  );
  return [...byPlace.values()].map((rows) => ({
    source: rows[0]!.source,
    table: rows[0]!.table,
    ids: rows.map(({ id }) => id),
  }));
}

/** One of a list that may not go stops the list: what was reviewed is what is destroyed. */
function refusals(notDue: number, chosen: readonly DueItem[]): Issue[] {
  const held = chosen.filter(({ hold }) => hold !== null).length;
  const open = chosen.filter(({ why }) => why.openPlan).length;
  const where = { field: 'keys' };
  return [
    ...(notDue > 0 ? [operationIssue('destroy-not-due', 'stops', where, { count: notDue })] : []),
    ...(held > 0 ? [operationIssue('destroy-held', 'stops', where, { count: held })] : []),
    ...(open > 0 ? [operationIssue('destroy-open-plan', 'stops', where, { count: open })] : []),
  ];
}
