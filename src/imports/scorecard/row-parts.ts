// Rows that are no KPIs of their own: the numerator, the target, the RAG or England's figures of the KPI above, told by their labels.

import { samePeriodLastYear } from '../../clocks/index.ts';
import type { BenchmarkLevel } from '../paper.ts';
import { arrowOfCell } from './arrows.ts';
import { type ColumnKind, columnKind } from './column-heading.ts';
import type { ColumnRole } from './columns.ts';
import { amountOf, exactNumber } from './figure.ts';
import type { Layout } from './layout.ts';
import { type Line, textAt } from './line.ts';
import { plainText, tidyText } from './plain-text.ts';
import { type ReadRow, readAs, targetText } from './row.ts';

type Part = 'last-year' | 'main' | 'numerator' | 'denominator' | 'target' | 'words' | 'trend' | BenchmarkLevel;

export interface PartOfRow {
  part: Part;
  /** as printed: "Target", "South West" */
  name: string;
  /** the column that says so, when it is not the label */
  at: number | null;
}

const PART_OF: Partial<Record<ColumnKind, Part>> = {
  value: 'main',
  latest: 'main',
  numerator: 'numerator',
  denominator: 'denominator',
  target: 'target',
  rag: 'words',
  notes: 'words',
  'last-year': 'last-year',
  trend: 'trend',
  england: 'england',
  region: 'region',
  neighbours: 'neighbours',
};

/** How such a label begins: most labels are settled by this. */
const MAY_BE_PART =
  /^(?=.{1,45}$)(?:%$|act|val|res|fig|out|perf|sco|rate$|per ?c|pct|data v|kpi v|measure v|rep|cur|lat|this|most|month a|num|den|count|n$|coh|base|total c|targ|goal|amb|plan|stand|traj|annual t|rag|rating|col|stat|d\.?o\.?t|trend|dir|trav|spark|arr|change|move|eng|nat|all e|uk$|sn|s neigh|near|sim|comp|comm|neigh|cipfa|peer|fam|reg|sw|se|nw|ne|em|wm|eoe|y&h|north|south|east|west|york|lond|inner|outer|note|narr|rem|expl|last|prior|prev|same|12 m|a year|1 year|one year|py|ly)/i;

/** Words that head a column surely and may name a KPI too: "Plan", "Travel". */
const SURE: Partial<Record<Part, RegExp>> = {
  target: /target|goal|trajectory|ambition/i,
  trend: /trend|direction|\bd\.?o\.?t\b|change|movement/i,
};

/** A bare region's name may be a locality's: only beside England's row, or with "average" or "region", is it compared with. */
function partOf(text: string, main: ReadRow | null): Part | null {
  const kind = MAY_BE_PART.test(text) ? columnKind(text) : null;
  const part = (kind && PART_OF[kind]) ?? null;
  if (part === null || SURE[part]?.test(text) === false) return null;
  if (part !== 'region' || /average|avg|region/i.test(text)) return part;
  return main?.row.benchmarks.some(({ level }) => level === 'england') ? part : null;
}

export function isPartWord(text: string): boolean {
  const kind = MAY_BE_PART.test(text) ? columnKind(text) : null;
  return kind !== null && PART_OF[kind] !== undefined;
}

const TYPE_ROLES: ColumnRole[] = ['unit', 'kept', 'unheaded', 'notes', 'numerator', 'denominator'];

/** What part of the KPI above, or of its own label, the row is; null for a KPI of its own. */
export function partOfRow(
  line: Line,
  layout: Layout,
  main: ReadRow | null,
  level: BenchmarkLevel | null,
): PartOfRow | null {
  const label = tidyText(textAt(line, layout.of.get('label')?.[0]));
  const area = level === null ? undefined : layout.columns.find((column) => column.area && textAt(line, column) !== '');
  if (level) return { part: level, name: tidyText(textAt(line, area)), at: area?.at ?? null };
  const byLabel = main && label !== '' ? partOf(label, main) : null;
  // "Score" below a KPI that has its figures is another.
  const isAnother = byLabel === 'main' && (main?.row.cells.length ?? 0) > 0;
  if (byLabel && !isAnother) return { part: byLabel, name: label, at: null };
  const first = layout.run.reduce((least, { at }) => Math.min(least, at), layout.columns.length);
  for (const { at, role, area } of layout.columns.slice(0, first)) {
    const text = TYPE_ROLES.includes(role) && !area ? tidyText(line.cells[at]?.text ?? '') : '';
    const part = text === '' ? null : partOf(text, main);
    if (part) return { part, name: text, at };
  }
  return null;
}

const SAID_ELSEWHERE: ColumnRole[] = ['label', 'ref', 'section', 'figure', 'unit', 'frequency', 'polarity'];

/** Gives the KPI what the row says of it; what has no place of its own goes to its notes. */
export function attachPart(main: ReadRow, { part, name, at }: PartOfRow, line: Line, layout: Layout): void {
  const left: string[] = [];
  const keep = (heading: string, text: string) => left.push(`${name} (${heading}): ${tidyText(text)}`);
  if (part === 'numerator' || part === 'denominator') attachCounts(main, part, line, layout, keep);
  else if (part === 'last-year') attachLastYear(main, line, layout, keep);
  else if (part === 'words' || part === 'trend' || part === 'main') attachWords(main, line, layout, keep);
  else attachCompared(main, part, line, layout, keep);
  for (const { at: place, role, heading, area } of layout.columns) {
    const text = tidyText(line.cells[place]?.text ?? '');
    if (text !== '' && place !== at && !area && !SAID_ELSEWHERE.includes(role)) keep(heading, text);
  }
  if (left.length > 0) main.row.notes = [main.row.notes, ...left].filter(Boolean).join('\n');
}

type Keep = (heading: string, text: string) => void;

function figuresIn(line: Line, layout: Layout) {
  return (layout.of.get('figure') ?? []).flatMap((column) => {
    const text = line.cells[column.at]?.text ?? '';
    return text === '' ? [] : [{ column, text }];
  });
}

function attachCounts(main: ReadRow, part: 'numerator' | 'denominator', line: Line, layout: Layout, keep: Keep): void {
  for (const { column, text } of figuresIn(line, layout)) {
    const cell = main.cellAt[column.at];
    const count = amountOf(plainText(text));
    if (cell && count && !count.percent) cell[part] = exactNumber(count.digits, count.power);
    else keep(column.heading, text);
  }
}

function attachWords(main: ReadRow, line: Line, layout: Layout, keep: Keep): void {
  for (const { column, text } of figuresIn(line, layout)) {
    const cell = main.cellAt[column.at];
    const arrow = arrowOfCell(plainText(text));
    if (cell && cell.arrow === null && arrow !== null && !/^\p{L}$/u.test(text)) cell.arrow = arrow;
    else keep(column.heading, text);
  }
}

/** Figures of the same months a year before. */
function attachLastYear(main: ReadRow, line: Line, layout: Layout, keep: Keep): void {
  for (const { column, text } of figuresIn(line, layout)) {
    const cell = column.priorYear ? null : readAs(main, line, column, layout);
    if (cell) main.row.cells.push({ ...cell, period: samePeriodLastYear(column.period!), priorYear: true });
    else keep(column.heading, text);
  }
}

/** The latest figure is the KPI's target or what it is compared with. */
function attachCompared(main: ReadRow, part: 'target' | BenchmarkLevel, line: Line, layout: Layout, keep: Keep): void {
  const found = figuresIn(line, layout);
  for (const [i, { column, text }] of found.entries()) {
    const cell =
      i === found.length - 1 ? readAs(main, line, column, layout, part === 'target' ? targetText : undefined) : null;
    if (!cell || (part === 'target' && main.row.target)) keep(column.heading, text);
    else if (part === 'target') main.row.target = cell;
    else {
      cell.note = [cell.note, column.heading].filter(Boolean).join('; ');
      main.row.benchmarks.push({ level: part, cell });
    }
  }
}

/** The counts of a percentage that has no row of its own: `12 of 30` under each month. */
export function joinedCounts(numerator: Line, denominator: Line, layout: Layout): Line {
  const cells = numerator.cells.map((cell, at) => {
    const below = denominator.cells[at];
    const isFigure =
      layout.columns[at]?.role === 'figure' && cell.text !== '' && below !== undefined && below.text !== '';
    return isFigure ? { text: `${cell.text} of ${below.text}` } : cell;
  });
  return { ...numerator, cells, joins: true };
}
