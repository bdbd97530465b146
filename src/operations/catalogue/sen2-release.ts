// What the DfE's release will print for the area, counted from the case records, beside the board's figures.

import { z } from 'zod';
import type { Sen2Counts } from '../../outputs/index.ts';
import { sen2Year } from '../../register/index.ts';
import type { Area } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { figuresOf } from '../figures.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { askedReturn, returnFields } from '../sen2/asked.ts';
import { type BesideBoard, besideBoard } from '../sen2/beside-board.ts';
import { boardFigures } from '../sen2/board-figures.ts';
import { releaseCounts } from '../sen2/release.ts';

export interface ReleaseAnswer extends Sen2Counts {
  area: Area;
  source: string;
  disputed: 'counted' | 'left out';
  /** the guide of this year has not been seen */
  notConfirmed: boolean;
  board: BesideBoard[];
}

export default defineOperation({
  id: 'sen2-release',
  title: "Count what the DfE's release will print",
  needs: 'read-cases',
  writes: false,
  input: z.object(returnFields),
  async run(ctx, input): Promise<Outcome<ReleaseAnswer>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const { store, area } = found.at;
    const of = await askedReturn(ctx, store, area, input, false);
    if (!of.ok) return refused(of.issues);
    const { disputed } = input;
    const { collection, source } = of.asked;
    const counts = await releaseCounts(ctx, found.at, { ...of.asked, disputed });
    const board = besideBoard(counts, boardFigures(await figuresOf(store, area), collection.year));
    const notConfirmed = sen2Year(collection.year)?.notConfirmed === true;
    return done({ ...counts, area, source, disputed, notConfirmed, board });
  },
  json: ({ area, ...answer }) => ({ area: area.code, ...answer }),
});
