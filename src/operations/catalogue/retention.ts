// What is due for review under the rules of retention: counted by class, and one by one for whoever may see children's records.

import { z } from 'zod';
import { type Day, isoDay } from '../../clocks/index.ts';
import { type RetentionRules, type TableId, tableOf } from '../../register/index.ts';
import { type Area, personRecords } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { sourceTitle, sourceTitles } from '../people/loads-said.ts';
import { type DueFound, type DueItem, dueIn } from '../retention/due.ts';
import { type RetentionSettings, retentionSettings, rulesFrom } from '../retention/rules.ts';
import { mayDo } from '../run.ts';

export interface RetentionAnswer {
  area: Area;
  settings: RetentionSettings;
  rules: RetentionRules;
  /** how many people were looked at */
  people: number;
  classes: ClassDue[];
  /** how many people are held back */
  held: number;
  /** the longest due first; null where the reader may not see children's records */
  due: DueSaid[] | null;
  holds: HoldSaid[] | null;
}

export interface ClassDue {
  class: (typeof CLASSES)[number];
  title: string;
  due: number;
  /** of them */
  held: number;
  openPlan: number;
  /** since when the longest of them is due */
  since: Day | null;
}

export interface DueSaid extends Omit<DueItem, 'rows' | 'numbers' | 'row'> {
  row: { source: string; sourceTitle: string; table: TableId; id: string } | null;
  numbers: { source: string; sourceTitle: string; sourceId: string }[];
  rows: { table: TableId; title: string; rows: number }[];
}

export interface HoldSaid {
  person: number;
  numbers: { source: string; sourceTitle: string; sourceId: string }[];
  why: string;
  until: Day | null;
  by: string;
  at: string;
}

const CLASSES = ['case', 'quality', 'staff'] as const;

export default defineOperation({
  id: 'retention',
  title: 'Read what is due for review before destruction',
  needs: 'administer',
  writes: false,
  input: z.object({
    class: z.enum(CLASSES).nullish().describe('one class of records'),
    keys: z.array(z.string()).max(1_000).nullish().describe('only these'),
    page: z.coerce.number().int().min(1).default(1),
    limit: z.coerce.number().int().min(1).max(1_000).default(50),
  }),
  async run(ctx, { class: asked, keys, page, limit }): Promise<Outcome<RetentionAnswer>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const { store, area } = found.at;
    const settings = await retentionSettings(ctx);
    const due = await dueIn(ctx, found.at, settings);
    const rules = rulesFrom(settings);
    const classes = CLASSES.map((one) => classDue(one, rules, due.items));
    const told = await mayDo(ctx, 'read-cases');
    const answer = { area, settings, rules, people: due.people, classes, held: due.holds.length };
    if (!told) return done({ ...answer, due: null, holds: null });
    const titles = await sourceTitles(store, area.code);
    const named = (of: DueItem['numbers']) =>
      of.map(({ source, sourceId }) => ({ source, sourceTitle: sourceTitle(titles, source), sourceId }));
    const chosen = keys ? new Set(keys) : null;
    const items = due.items.filter((one) => (!asked || one.class === asked) && (chosen?.has(one.key) ?? true));
    const listed = items.slice((page - 1) * limit, page * limit).map(
      ({ numbers, rows, row, ...item }): DueSaid => ({
        ...item,
        row: row && { ...row, sourceTitle: sourceTitle(titles, row.source) },
        numbers: named(numbers),
        rows: (Object.entries(rows) as [TableId, number][]).map(([table, count]) => ({
          table,
          title: tableOf(table).title,
          rows: count,
        })),
      }),
    );
    const all = await personRecords(store, area.code);
    const numbersOf = (person: number) => [...all.values()].filter((one) => one.person === person);
    const holds = due.holds.map((hold) => ({ ...hold, numbers: named(numbersOf(hold.person)) }));
    return done({ ...answer, due: listed, holds });
  },
  json: ({ area, rules, classes, due, holds, ...answer }) => ({
    area: area.code,
    ...answer,
    rules,
    classes: classes.map((one) => ({ ...one, since: one.since === null ? null : isoDay(one.since) })),
    due: due?.map(({ since, why, ...one }) => ({ ...one, since: isoDay(since), why: { ...why, on: isoDay(why.on) } })),
    holds: holds?.map((hold) => ({ ...hold, until: hold.until === null ? null : isoDay(hold.until) })),
  }),
});

function classDue(id: ClassDue['class'], rules: RetentionRules, items: DueFound['items']): ClassDue {
  const of = items.filter((one) => one.class === id);
  return {
    class: id,
    title: rules[id].title,
    due: of.length,
    held: of.filter(({ hold }) => hold !== null).length,
    openPlan: of.filter(({ why }) => why.openPlan).length,
    since: of[0]?.since ?? null,
  };
}
