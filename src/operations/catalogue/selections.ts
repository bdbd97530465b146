// The named selections of the scorecard: which there are, and what each holds.

import { z } from 'zod';
import type { Area } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { figuresOf } from '../figures.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { type NamedSelection, namedSelections } from '../selection.ts';

export interface SelectionsAnswer {
  area: Area;
  selections: NamedSelection[];
  /** title of every KPI that may be chosen, by id */
  titles: Record<string, string>;
}

export default defineOperation({
  id: 'selections',
  title: 'Read the selections',
  needs: 'read-scorecard',
  writes: false,
  input: z.object({}),
  async run(ctx): Promise<Outcome<SelectionsAnswer>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const { store, area } = found.at;
    const { measures } = await figuresOf(store, area);
    return done<SelectionsAnswer>({
      area,
      selections: await namedSelections(store, area.code),
      titles: Object.fromEntries(measures.map(({ id, title }) => [id, title])),
    });
  },
  json: ({ area, selections }) => ({
    area: area.code,
    selections: selections.map(({ id, title, contents }) => ({ id, title, ...contents })),
  }),
});
