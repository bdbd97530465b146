// Makes a selection of the scorecard, changes it, or withdraws it. What stood before stays in the store.

import { z } from 'zod';
import { type SelectionContents, scorecardOf, selectionFrom } from '../../insight/index.ts';
import { saveSelection } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { type Figures, figuresOf, figuresOfPaper } from '../figures.ts';
import { operationIssue } from '../issues.ts';
import { measureUnknown } from '../measure-unknown.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { paperNamed } from '../paper-named.ts';
import { contentsSchema, type NamedSelection, namedSelections, selectionId } from '../selection.ts';

export interface SetSelection {
  selection: NamedSelection | null;
  /** KPIs that were taken out because they stood in it twice */
  twice: string[];
}

export default defineOperation({
  id: 'set-selection',
  title: 'Make or change a selection of the scorecard',
  needs: 'administer',
  writes: true,
  input: z.object({
    id: z.string().trim().nullish().describe('the selection to change; made from the title when left out'),
    title: z.string().trim().max(120).nullish(),
    like: z.string().trim().nullish().describe("as a paper lays it out: the paper's file name, or the start of its id"),
    contents: contentsSchema.nullish().describe('sections of rows, and the columns beside them'),
    withdraw: z.boolean().default(false),
  }),
  async run(ctx, { id: asked, title, like, contents, withdraw }): Promise<Outcome<SetSelection>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const { store, area } = found.at;
    const all = await namedSelections(store, area.code);
    const standing = asked ? all.find(({ id }) => id === asked) : undefined;
    if (asked && !standing)
      return refused([
        operationIssue(
          'selection-unknown',
          'stops',
          { field: 'id' },
          { selection: asked, selections: all.map(({ id }) => id) },
        ),
      ]);
    const named = title || standing?.title;
    if (!named) return refused([operationIssue('selection-title-needed', 'stops', { field: 'title' }, {})]);
    const id = standing?.id ?? selectionId(named);
    if (!standing && all.some((one) => one.id === id))
      return refused([operationIssue('selection-exists', 'stops', { field: 'title' }, { title: named })]);
    const figures = await figuresOf(store, area);
    let made: SelectionContents = contents ??
      standing?.contents ?? { sections: [], columns: contentsSchema.shape.columns.parse({}) };
    if (like) {
      const paper = paperNamed(figures.papers, like);
      if (!paper)
        return refused([
          operationIssue(
            'paper-unknown',
            'stops',
            { field: 'like' },
            { paper: like, papers: figures.papers.map((one) => one.fileName) },
          ),
        ]);
      const said = await figuresOfPaper(store, figures, paper);
      made = { ...selectionFrom(scorecardOf({ ...said, knownAt: null, month: null })), columns: made.columns };
    }
    const unknown = unknownIn(made, figures);
    if (unknown.length > 0) return refused(unknown.map((measure) => measureUnknown(figures, measure, 'contents')));
    const { once, twice } = eachOnce(made);
    const selection: NamedSelection = { id, title: named, contents: once };
    const facts = {
      id,
      title: named,
      kpis: once.sections.reduce((sum, { rows }) => sum + rows.length, 0),
      ...(withdraw ? { withdrawn: true } : {}),
    };
    await store.write(area.code, { operation: 'set-selection', actor: ctx.actor, facts }, (tx) =>
      saveSelection(tx, selection, withdraw),
    );
    return done<SetSelection>({ selection: withdraw ? null : selection, twice });
  },
  json: ({ selection, twice }) => ({
    selection: selection && { id: selection.id, title: selection.title, ...selection.contents },
    twice,
  }),
});

function unknownIn({ sections }: SelectionContents, figures: Figures): string[] {
  return sections.flatMap(({ rows }) => rows).flatMap(({ measure }) => (figures.measureOf(measure) ? [] : [measure]));
}

/** A KPI stands where it comes first. */
function eachOnce(contents: SelectionContents): { once: SelectionContents; twice: string[] } {
  const seen = new Set<string>();
  const twice: string[] = [];
  const sections = contents.sections.map(({ heading, rows }) => ({
    heading,
    rows: rows.filter(({ measure }) => {
      if (seen.has(measure)) twice.push(measure);
      return !seen.has(measure) && seen.add(measure);
    }),
  }));
  return { once: { ...contents, sections }, twice };
}
