// What was destroyed, when, by which rule and who approved it: the note that stays when the records are gone.

import { z } from 'zod';
import { type Day, isoDay } from '../../clocks/index.ts';
import { defaultRetentionRules, type TableId, tableIds, tableOf } from '../../register/index.ts';
import { type Area, type Destruction, destructions } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';

export interface DestructionsAnswer {
  area: Area;
  count: number;
  destructions: DestructionSaid[];
}

export interface DestructionSaid {
  number: number;
  class: Destruction['class'];
  title: string;
  why: string;
  dueOn: Day;
  approvedBy: string;
  approvedAt: string;
  /** null while it is approved and not yet done */
  destroyedAt: string | null;
  rows: { table: TableId; title: string; rows: number }[];
}

export default defineOperation({
  id: 'destructions',
  title: 'Read what was destroyed',
  needs: 'read-activity',
  writes: false,
  input: z.object({
    page: z.coerce.number().int().min(1).default(1),
    limit: z.coerce.number().int().min(1).max(500).default(50),
  }),
  async run(ctx, { page, limit }): Promise<Outcome<DestructionsAnswer>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const { store, area } = found.at;
    const all = await destructions(store, area.code);
    return done({ area, count: all.length, destructions: all.slice((page - 1) * limit, page * limit).map(said) });
  },
  json: ({ area, count, destructions: listed }) => ({
    area: area.code,
    count,
    destructions: listed.map((one) => ({ ...one, dueOn: isoDay(one.dueOn) })),
  }),
});

function said({ key, class: of, why, dueOn, approvedBy, approvedAt, destroyed }: Destruction): DestructionSaid {
  const rows = tableIds.flatMap((table) => {
    const count = destroyed?.rows[table];
    return count === undefined ? [] : [{ table, title: tableOf(table).title, rows: count }];
  });
  const { title } = defaultRetentionRules[of];
  return {
    number: key,
    class: of,
    title,
    why,
    dueOn,
    approvedBy,
    approvedAt,
    destroyedAt: destroyed?.at ?? null,
    rows,
  };
}
