// The council's own workbooks that were kept when they were imported, newest first: any of them can be filled again.

import { z } from 'zod';
import { type KeptWorkbook, workbooks } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';

export interface WorkbooksAnswer {
  workbooks: KeptWorkbook[];
}

export default defineOperation({
  id: 'workbooks',
  title: 'List the workbooks that can be filled',
  needs: 'read-scorecard',
  writes: false,
  input: z.object({}),
  async run(ctx): Promise<Outcome<WorkbooksAnswer>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    return done<WorkbooksAnswer>({ workbooks: await workbooks(found.at.store, found.at.area.code) });
  },
  json: ({ workbooks: kept }) => ({ workbooks: kept }),
});
