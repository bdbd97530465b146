// Figures that can be put into a text, each with what it prints today: what an "insert figure" list offers, and what a typed number is held against.

import { type Day, monthFromIndex, monthIndex, type Period } from '../../clocks/index.ts';
import { type FigurePart, type FigureReference, type FreeNumber, writtenReference } from '../../improvement/index.ts';
import type { Scorecard, ScorecardRow, WordsAbout } from '../../insight/index.ts';
import { periodWords } from '../html/period-words.ts';
import { hasFigure } from '../kpi/kpi-row.ts';
import { figureTold } from './figure-told.ts';

export interface InsertableFigure {
  /** as it is typed: "[[twenty-week-incl-pct]]" */
  written: string;
  reference: FigureReference;
  /** "figure, May 2025" */
  what: string;
  /** what it prints */
  prints: string;
}

export interface InsertableGroup {
  title: string;
  measure: string;
  figures: InsertableFigure[];
}

const MONTHS_BACK = 6;

const PART_WORDS: Record<FigurePart, string> = {
  figure: 'figure',
  counts: 'counts',
  change: 'change',
  target: 'target',
  england: 'figure of England',
  region: 'figure of the region',
  neighbours: 'figure of the neighbours',
  direction: 'direction in words',
  rating: 'rating in words',
};

/** About a KPI all of its figures; about more, the figure and the change of each. */
export function insertableFigures(scorecard: Scorecard, about: WordsAbout, on: Day): InsertableGroup[] {
  const groups = rowsAbout(scorecard, about).map((row) => ({
    title: row.label,
    measure: row.measure.id,
    figures: figuresOf(row, scorecard.month, on, about.kind === 'measure'),
  }));
  return groups.filter(({ figures }) => figures.length > 0);
}

/** The rows that a text is about; all of them for the pack. */
export function rowsAbout({ sections }: Scorecard, about: WordsAbout): ScorecardRow[] {
  switch (about.kind) {
    case 'pack':
      return sections.flatMap(({ rows }) => rows);
    case 'section':
      return sections.filter(({ title }) => title === about.title).flatMap(({ rows }) => rows);
    case 'measure':
      return sections.flatMap(({ rows }) => rows.filter(({ measure }) => measure.id === about.id));
  }
}

function figuresOf(row: ScorecardRow, month: Period | null, on: Day, all: boolean): InsertableFigure[] {
  const measure = row.measure.id;
  const yearBefore = month === null || monthIndex(month) === null ? null : monthFromIndex(monthIndex(month)! - 12);
  const earlier = row.cells
    .filter((cell) => hasFigure(cell) && (month === null || cell.period < month) && monthIndex(cell.period) !== null)
    .slice(-MONTHS_BACK)
    .reverse();
  const asked: FigureReference[] = [
    { measure, part: 'figure', period: null },
    { measure, part: 'counts', period: null },
    { measure, part: 'change', period: null },
    ...(yearBefore && all ? [{ measure, part: 'change' as const, period: yearBefore }] : []),
    { measure, part: 'target', period: null },
    ...(all
      ? (['england', 'region', 'neighbours', 'direction', 'rating'] as const).map((part) => ({
          measure,
          part,
          period: null,
        }))
      : []),
    ...(all ? earlier.map(({ period }) => ({ measure, part: 'figure' as const, period })) : []),
  ];
  return asked.flatMap((reference) => {
    const told = figureTold(row, reference, { month, on });
    return told.lacks
      ? []
      : [{ written: writtenReference(reference), reference, what: whatWords(reference, month), prints: told.words }];
  });
}

function whatWords({ part, period }: FigureReference, month: Period | null): string {
  const of = period ?? (part === 'figure' || part === 'counts' ? month : null);
  const words = PART_WORDS[part];
  if (of === null) return words;
  return part === 'change' ? `${words} since ${periodWords(of)}` : `${words}, ${periodWords(of)}`;
}

/** The reference that prints the number that was typed; null when none does, or when several KPIs might. */
export function referenceFor(
  number: FreeNumber,
  groups: readonly InsertableGroup[],
): { written: string; said: string } | null {
  const found = groups.flatMap(({ title, figures }) =>
    figures.filter((one) => isThatNumber(number, one)).map((one) => ({ ...one, title })),
  );
  const measures = new Set(found.map(({ reference }) => reference.measure));
  const [first] = found;
  return first && measures.size === 1 ? { written: first.written, said: saidOf(first) } : null;
}

/** “New plans within 20 weeks” in May 2025; the target of “New plans within 20 weeks”. */
function saidOf({ title, what, reference: { part } }: InsertableFigure & { title: string }): string {
  const [name = '', when] = what.split(', ');
  const of = part === 'figure' ? `“${title}”` : `the ${name} of “${title}”`;
  return when === undefined ? of : `${of} in ${when}`;
}

const LEADING = /^[^\d]*(\d+(?:,\d{3})*(?:\.\d+)?)(.*)$/s;

function isThatNumber({ digits, outOf, unit }: FreeNumber, { prints, reference: { part } }: InsertableFigure): boolean {
  if (part === 'direction' || part === 'rating') return false;
  const [, printed = '', after = ''] = LEADING.exec(prints) ?? [];
  if (printed.replaceAll(',', '') !== digits) return false;
  if (outOf !== null) return part === 'counts' && / of ([\d,]+)/.exec(after)?.[1]?.replaceAll(',', '') === outOf;
  const isPoints = after.includes('point');
  if (unit === 'points') return isPoints;
  if (unit === 'percent') return after.startsWith('%');
  // a bare "31" says nothing of "31 of 56"
  return !after.startsWith(' of ');
}
