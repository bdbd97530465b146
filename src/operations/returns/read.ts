// What somebody sent, typed or as a filled template, read into figures; with everything that is to be put right or looked at.

import { firstDayOfPeriod, type Issue, type Period, type Place, parsePeriod } from '../../clocks/index.ts';
import {
  type EnteredFigure,
  type EntryField,
  importIssue,
  isBlank,
  type ReturnEntry,
  readEntry,
  readGrid,
  readReturn,
} from '../../imports/index.ts';
import { type FeedSource, isFarFromLast, periodKindOf } from '../../insight/index.ts';
import { type Measure, versionAt } from '../../measures/index.ts';
import { valueWords } from '../../outputs/index.ts';
import type { PlaceInFile } from '../../store/index.ts';
import type { Figures } from '../figures.ts';
import { measureUnknown } from '../measure-unknown.ts';
import type { Context, SentFile } from '../operation.ts';
import { isAskedPeriod, lastFigures } from './form.ts';
import type { FigureToKeep } from './keep.ts';

/** One figure as it was sent, not yet looked at. */
export interface SentFigure {
  measure: string;
  period: Period;
  entry: ReturnEntry;
  place: PlaceInFile;
  where(field: EntryField | 'measure' | 'period'): Place;
}

export interface ReadReturn {
  figures: FigureToKeep[];
  issues: Issue[];
}

/** A template has a line for each KPI: larger files are something else. */
const TEMPLATE_LIMITS = { maxBytes: 5_000_000, maxInflatedBytes: 40_000_000, maxRows: 5_000, maxSeconds: 20 };

export async function figuresInFile(
  file: SentFile,
  source: FeedSource,
  told: Period | null,
): Promise<{ sent: SentFigure[]; issues: Issue[] }> {
  const { grid, issues } = await readGrid(file, TEMPLATE_LIMITS);
  const inFile = (found: Issue): Issue => ({ ...found, where: { file: file.name, ...found.where } });
  if (!grid) return { sent: [], issues: issues.map(inFile) };
  const read = readReturn(grid, told);
  const found = [...issues, ...read.issues];
  if (read.source !== null && read.source !== source.id)
    found.push(importIssue('return-other-source', 'stops', {}, { stated: read.source, source: source.id }));
  return {
    sent: read.rows.map(({ where, ...row }) => ({
      ...row,
      where: (field) => ({ file: file.name, ...where(field) }),
    })),
    issues: found.map(inFile),
  };
}

/** Fields of a form are named by KPI and field: `waits.count`. */
export function figuresTyped(typed: readonly { measure: string; period: Period; entry: ReturnEntry }[]): {
  sent: SentFigure[];
  issues: Issue[];
} {
  const sent = typed
    .filter(({ entry }) => !isBlank(entry))
    .map(({ measure, period, entry }, i) => ({
      measure,
      period,
      entry,
      place: { sheet: null, row: i + 1, column: 'figure' },
      where: (field: string) => ({ field: `${measure}.${field}` }),
    }));
  const alone = typed.filter(({ entry }) => isBlank(entry) && entry.note !== '');
  const issues = alone.map(({ measure }) =>
    importIssue('return-note-alone', 'warns', { field: `${measure}.note` }, { measure }),
  );
  return { sent, issues };
}

export function readFigures(
  ctx: Context,
  figures: Figures,
  source: FeedSource,
  sent: readonly SentFigure[],
): ReadReturn {
  const found: ReadReturn = { figures: [], issues: [] };
  if (sent.length === 0) found.issues.push(importIssue('return-nothing-said', 'stops', {}, {}));
  for (const one of sent) {
    const asked = figures.joinedTo(one.measure);
    const measure = figures.measures.find(({ id, formerIds }) => id === asked || formerIds?.includes(asked));
    if (!measure) {
      found.issues.push({ ...measureUnknown(figures, one.measure), where: one.where('measure') });
      continue;
    }
    found.issues.push(...placeIssues(ctx, figures, source, measure, one));
    const { figure, issues } = readEntry(one.entry, measure, { today: ctx.today, where: one.where });
    found.issues.push(...issues);
    if (!figure) continue;
    found.issues.push(...standingIssues(figures, measure, one, figure));
    found.issues.push(...farIssues(figures, measure, one, figure));
    found.figures.push({ measure, period: one.period, figure, place: one.place });
  }
  return found;
}

const COMES: Record<Measure['frequency'], string> = {
  monthly: 'every month',
  quarterly: 'every quarter',
  'half-termly': 'every half-term',
  termly: 'every term',
  annual: 'once a year',
  irregular: 'now and then',
};

function placeIssues(
  ctx: Context,
  figures: Figures,
  source: FeedSource,
  measure: Measure,
  { period, where }: SentFigure,
): Issue[] {
  const label = measure.title;
  const issues: Issue[] = [];
  if (!isAskedPeriod(period))
    issues.push(importIssue('return-period-not-understood', 'stops', where('period'), { printed: period }));
  if (firstDayOfPeriod(period) > ctx.today)
    issues.push(importIssue('return-period-ahead', 'stops', where('period'), { label, period }));
  if (!source.measures.includes(measure.id))
    issues.push(importIssue('return-kpi-not-theirs', 'warns', where('measure'), { label, source: source.title }));
  const kind = periodKindOf(measure, lastFigures(figures, measure.id, period));
  if (kind !== null && parsePeriod(period)?.kind !== kind) {
    const facts = { label, period, frequency: COMES[measure.frequency] };
    issues.push(importIssue('return-period-other-kind', 'warns', where('period'), facts));
  }
  return issues;
}

/** "Awaited" takes no figure away: whoever types it over one is told that the figure stays. Where nothing stands nothing is taken back. */
function standingIssues(figures: Figures, measure: Measure, one: SentFigure, figure: EnteredFigure): Issue[] {
  const standing = figures.said.get(`${measure.id} ${one.period}`)?.at(-1);
  if (figure.status === 'rejected' && !standing) {
    const nothing = { label: measure.title, period: one.period };
    return [importIssue('return-nothing-to-take-back', 'stops', one.where('status'), nothing)];
  }
  if (figure.status !== 'awaited' || !standing || standing.value === null) return [];
  const facts = { label: measure.title, figure: valueWords(standing.value, measure.unit, standing.decimals) };
  return [importIssue('return-awaited-has-figure', 'warns', one.where('status'), facts)];
}

function farIssues(figures: Figures, measure: Measure, one: SentFigure, figure: EnteredFigure): Issue[] {
  // Figures of another definition say nothing of what is usual now.
  const last = lastFigures(figures, measure.id, one.period).filter(
    ({ version }) => version === versionAt(measure, one.period),
  );
  const values = last.flatMap(({ value }) => value ?? []);
  if (!isFarFromLast(figure, values, measure.unit)) return [];
  const facts = {
    label: measure.title,
    printed: valueWords(figure.value!, measure.unit, figure.decimals),
    last: last.map(({ value, decimals }) => valueWords(value!, measure.unit, decimals)),
  };
  const field = figure.numerator === null ? 'count' : 'numerator';
  return [importIssue('return-far-from-last', 'warns', one.where(field), facts)];
}
