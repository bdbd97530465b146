// Two papers side by side, or what was known on two days: figures given differently, KPIs added and dropped, labels, targets, comparisons.

import { z } from 'zod';
import { type Issue, parseDay, plainDay } from '../../clocks/index.ts';
import {
  type Comparison,
  compareScorecards,
  type Scorecard,
  scorecardOf,
  type WordDifference,
} from '../../insight/index.ts';
import { numberOutside } from '../../measures/index.ts';
import type { Area } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { figuresOf, figuresOfPaper } from '../figures.ts';
import { operationIssue } from '../issues.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { paperNamed } from '../paper-named.ts';

export interface Side {
  /** "board-scorecard.txt, 31 March 2025", "as known on 1 May 2025" */
  words: string;
  /** as it was asked for */
  asked: string;
  month: string | null;
}

export interface CompareAnswer {
  area: Area;
  earlier: Side;
  later: Side;
  comparison: Comparison;
}

const side = z.string().trim().min(1);

export default defineOperation({
  id: 'compare',
  title: 'Compare two papers',
  needs: 'read-scorecard',
  writes: false,
  input: z.object({
    earlier: side.describe('a paper by its file name or the start of its id; or a day, for what was known on it'),
    later: side.describe('the same'),
  }),
  async run(ctx, asked): Promise<Outcome<CompareAnswer>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const { store, area } = found.at;
    const figures = await figuresOf(store, area);
    const issues: Issue[] = [];
    const read = async (which: 'earlier' | 'later') => {
      const name = asked[which];
      const day = parseDay(name);
      if (day !== null)
        return {
          side: { words: `as known on ${plainDay(day)}`, asked: name },
          scorecard: scorecardOf({ ...figures, knownAt: day, month: null }),
        };
      const paper = paperNamed(figures.papers, name);
      if (paper) {
        const said = await figuresOfPaper(store, figures, paper);
        return {
          side: { words: `${paper.fileName}, ${plainDay(paper.statedOn)}`, asked: name },
          scorecard: scorecardOf({ ...said, knownAt: null, month: null }),
        };
      }
      const facts = { paper: name, papers: figures.papers.map((one) => one.fileName) };
      issues.push(operationIssue('paper-unknown', 'stops', { field: which }, facts));
      return null;
    };
    const [earlier, later] = [await read('earlier'), await read('later')];
    if (!earlier || !later) return refused(issues);
    const comparison = compareScorecards(earlier.scorecard, later.scorecard);
    const sideOf = (one: { side: Omit<Side, 'month'>; scorecard: Scorecard }) => ({
      ...one.side,
      month: one.scorecard.month,
    });
    return done({ area, earlier: sideOf(earlier), later: sideOf(later), comparison });
  },
  json: ({ area, earlier, later, comparison }) => ({
    area: area.code,
    earlier,
    later,
    same: comparison.same,
    changed: comparison.changed.map(({ row, period, was, is }) => ({
      measure: row.measure.id,
      label: row.label,
      period,
      was: numberOutside(was.value, row.unit),
      is: numberOutside(is.value, row.unit),
    })),
    words: comparison.words.map(wordJson),
    added: comparison.added.map(({ measure }) => measure.id),
    dropped: comparison.dropped.map(({ measure }) => measure.id),
    gone: comparison.gone.flatMap(({ cells }) => cells.map(({ measure, period }) => ({ measure, period }))),
    newPeriods: comparison.newPeriods,
  }),
});

function wordJson({ row, what, level, was, is }: WordDifference) {
  const outside = (value: string | number | null) =>
    typeof value === 'number' ? numberOutside(value, row.unit) : value;
  return { measure: row.measure.id, what, level: level ?? null, was: outside(was), is: outside(is) };
}
