// The papers that were imported, newest first; or one of them with its rows, its words and its issues.

import { z } from 'zod';
import {
  type Area,
  paper,
  paperRows,
  papers,
  type StoredPaper,
  type StoredPaperWhole,
  type StoredRow,
} from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { figuresOf } from '../figures.ts';
import { operationIssue } from '../issues.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { paperNamed } from '../paper-named.ts';
import { isoOrNull } from '../words.ts';

export interface PapersAnswer {
  area: Area;
  papers: StoredPaper[];
  one: { paper: StoredPaperWhole; rows: (StoredRow & { title: string })[] } | null;
}

export default defineOperation({
  id: 'papers',
  title: 'Read what was imported',
  needs: 'read-scorecard',
  writes: false,
  input: z.object({
    paper: z.string().trim().nullish().describe('one paper, by the start of its id or its file name'),
  }),
  async run(ctx, { paper: asked }): Promise<Outcome<PapersAnswer>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const { store, area } = found.at;
    const all = (await papers(store, area.code)).toSorted((a, b) => b.statedOn - a.statedOn);
    const published = all.filter(({ sent }) => sent === null);
    if (!asked) return done({ area, papers: published, one: null });
    const named = paperNamed(all, asked);
    const whole = named && (await paper(store, area.code, named.id));
    if (!whole)
      return refused([
        operationIssue(
          'paper-unknown',
          'stops',
          { field: 'paper' },
          { paper: asked, papers: all.map((one) => one.fileName) },
        ),
      ]);
    const { measureOf } = await figuresOf(store, area);
    const rows = (await paperRows(store, area.code, whole.id)).map((row) => ({
      ...row,
      title: (row.measure && measureOf(row.measure)?.title) || row.label,
    }));
    return done({ area, papers: published, one: { paper: whole, rows } });
  },
  json: ({ area, papers: all, one }) => ({
    area: area.code,
    papers: all.map((each) => ({ ...each, statedOn: isoOrNull(each.statedOn) })),
    ...(one ? { paper: { ...one.paper, statedOn: isoOrNull(one.paper.statedOn) }, rows: one.rows } : {}),
  }),
});
