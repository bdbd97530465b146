// The scorecard: every KPI the papers print, with figures, direction, rating, target and benchmarks.

import { z } from 'zod';
import type { Day, Period } from '../../clocks/index.ts';
import {
  disclosedScorecard,
  restatements,
  type Scorecard,
  type ScorecardRow,
  scorecardOf,
  selectRows,
} from '../../insight/index.ts';
import { numberOutside, type Version } from '../../measures/index.ts';
import type { Area, StoredPaper } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { dayField, monthField } from '../dates.ts';
import { audienceField, type Disclosed, disclosedJson, disclosureRule, workableIssues } from '../disclosure.ts';
import { type Figures, figuresOf, figuresOfPaper } from '../figures.ts';
import { operationIssue } from '../issues.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { paperNamed } from '../paper-named.ts';
import { type NamedSelection, namedSelections, selectionNamed } from '../selection.ts';
import { isoOrNull } from '../words.ts';

export interface ScorecardAnswer {
  area: Area;
  scorecard: Scorecard;
  /** the papers it is made from, newest first */
  papers: StoredPaper[];
  /** every figure that papers give differently, whatever the paper asked for */
  restated: { was: Version; is: Version }[];
  /** the selection it shows; null for everything that is printed */
  selection: NamedSelection | null;
  /** every selection that may be chosen */
  selections: { id: string; title: string; kpis: number }[];
  /** who it is for, and what was hidden from them */
  disclosed: Disclosed;
  change: number;
}

const worked = new WeakMap<Figures, Map<string, Scorecard>>();

/** The same figures give the same scorecard: worked out once until they change. */
function workedOut(figures: Figures, knownAt: Day | null, month: Period | null): Scorecard {
  const known = worked.get(figures) ?? new Map<string, Scorecard>();
  worked.set(figures, known);
  const key = `${knownAt} ${month}`;
  const standing = known.get(key);
  if (standing) return standing;
  if (known.size >= MOST_KEPT) known.clear();
  const made = scorecardOf({ ...figures, knownAt, month });
  known.set(key, made);
  return made;
}

const MOST_KEPT = 8;

export default defineOperation({
  id: 'scorecard',
  title: 'Read the scorecard',
  needs: 'read-scorecard',
  writes: false,
  input: z.object({
    knownAt: dayField.describe('as we knew it on this day'),
    month: monthField.describe('the month it is read for; the newest with a figure when left out'),
    paper: z.string().trim().nullish().describe('what one paper says: its file name, or the start of its id'),
    selection: z.string().trim().nullish().describe('a named selection, such as board; everything when left out'),
    audience: audienceField,
  }),
  async run(ctx, { knownAt, month, paper, selection: asked, audience }): Promise<Outcome<ScorecardAnswer>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const figures = await figuresOf(found.at.store, found.at.area);
    const only = paper ? paperNamed(figures.papers, paper) : undefined;
    if (paper && !only)
      return refused([
        operationIssue(
          'paper-unknown',
          'stops',
          { field: 'paper' },
          { paper, papers: figures.papers.map((one) => one.fileName) },
        ),
      ]);
    const said = only ? await figuresOfPaper(found.at.store, figures, only) : figures;
    const papers = said.papers.filter((one) => knownAt === null || one.statedOn <= knownAt);
    const whole = workedOut(said, knownAt ?? null, month);
    const all = await namedSelections(found.at.store, found.at.area.code);
    const selection = asked ? selectionNamed(all, asked) : undefined;
    if (asked && !selection)
      return refused([
        operationIssue(
          'selection-unknown',
          'stops',
          { field: 'selection' },
          { selection: asked, selections: all.map(({ id }) => id) },
        ),
      ]);
    const rule = await disclosureRule(found.at.store, found.at.area.code, ctx.today, audience);
    const { scorecard, missing } = selection
      ? selectRows(whole, selection.contents)
      : { scorecard: whole, missing: [] };
    const shown = disclosedScorecard(scorecard, audience, rule);
    const isHidden = new Set(shown.hidden.map(({ row, column }) => `${row} ${column}`));
    const answer: ScorecardAnswer = {
      area: found.at.area,
      scorecard: shown.scorecard,
      disclosed: { audience, hidden: shown.hidden, workable: shown.workable },
      selection: selection ?? null,
      selections: all.map(({ id, title, contents }) => ({
        id,
        title,
        kpis: contents.sections.reduce((sum, { rows }) => sum + rows.length, 0),
      })),
      papers: papers.toSorted((a, b) => b.statedOn - a.statedOn),
      restated: restatements(said.versions, knownAt ?? null).filter(
        ({ is }) => rule.showsAll || !isHidden.has(`${is.measure} ${is.period}`),
      ),
      change: figures.change,
    };
    const titleOf = (id: string) => figures.measureOf(id)?.title ?? id;
    const titles = missing.map(titleOf);
    const without =
      titles.length > 0
        ? [operationIssue('selection-without-figures', 'warns', {}, { count: titles.length, titles })]
        : [];
    return done(answer, [...without, ...workableIssues(shown.workable, figures.measureOf)]);
  },
  json: ({ area, scorecard, papers, selection, disclosed }) => ({
    area: area.code,
    ...disclosedJson(disclosed),
    ...(selection
      ? { selection: { id: selection.id, title: selection.title, columns: selection.contents.columns } }
      : {}),
    month: scorecard.month,
    knownAt: isoOrNull(scorecard.knownAt),
    papers: papers.map((paper) => ({
      id: paper.id,
      file: paper.fileName,
      title: paper.title,
      statedOn: isoOrNull(paper.statedOn),
    })),
    sections: scorecard.sections.map(({ title, rows }) => ({ title, rows: rows.map(rowJson) })),
  }),
});

export function rowJson(row: ScorecardRow) {
  const number = (value: number | null) => numberOutside(value, row.unit);
  return {
    measure: row.measure.id,
    title: row.measure.title,
    local: row.local,
    ref: row.ref,
    label: row.label,
    unit: row.unit,
    polarity: row.polarity,
    frequency: row.frequency,
    target: row.target && number(row.target.value),
    tolerance: row.target && number(row.target.tolerance),
    direction: row.direction?.arrow ?? null,
    judgement: row.direction?.judgement ?? null,
    rating: row.rating,
    rag: row.rag,
    values: row.cells.map((cell) => ({
      period: cell.period,
      value: number(cell.value),
      numerator: cell.numerator,
      denominator: cell.denominator,
      status: cell.status,
      dueOn: isoOrNull(cell.dueOn),
      printedArrow: cell.arrow,
      direction: cell.direction,
      contradicted: cell.contradicted,
      restated: cell.restated,
      revision: cell.revision,
      knownAt: isoOrNull(cell.knownFrom),
      note: cell.note,
      source: {
        file: cell.source.file,
        sheet: cell.source.sheet,
        row: cell.source.row,
        column: cell.source.column,
        printed: cell.source.printed,
      },
    })),
    benchmarks: row.benchmarks.map((one) => ({
      level: one.level,
      period: one.period,
      value: number(one.value),
      source: `${one.file}, ${isoOrNull(one.statedOn)}`,
      printed: one.printed,
    })),
    printedAs: row.printedAs.map((as) => ({
      file: as.file,
      statedOn: isoOrNull(as.statedOn),
      section: as.section,
      ref: as.ref,
      under: as.under,
      label: as.label,
      trend: as.trend,
      tile: as.tile,
      notes: as.notes,
    })),
  };
}
