// What a row of a table is when it holds little: the name of a section, a KPI that has no figures yet, or a note.

import type { GridRow } from '../grid.ts';
import { readCellText } from './figure.ts';
import type { Layout } from './layout.ts';
import { plainText } from './plain-text.ts';
import { onlyCell } from './tiles.ts';

type RowKind = 'kpi' | 'section' | 'note';

const MEASURE =
  /^(?:%|£|no\b|nos\b|num\b|number|rate|total|average|mean|median|percentage|percent|proportion|count|cost|spend|ratio|how many|time (?:from|to|taken))|%|\bper (?:10|100)|\((?:fte|no\.?)\)|\b(?:number|rate|percentage|proportion) of\b/i;
const NOTE =
  /^(?:\*|note\b|notes?:|nb\b|source\b|data source|key\b|footnote|please note|benchmarking\b|rag key|legend)/i;
const LONGEST_SECTION = 110;
const SUB_ROW =
  /\b(?:of (?:the )?above|of which|of these|of those)\b|^(?:numerator|denominator|of them)\b|^[-–•▪◦↳>]+ ?\p{L}/iu;

/** "no of above - primary phase": its words mean nothing without the row above. */
export function isSubRow(label: string): boolean {
  return SUB_ROW.test(label);
}

const GROUP =
  /^(?:all(?: (?:pupils|children|plans|settings|schools|cyp))?|(?:with (?:an )?)?ehcps?|ehc plans?|sen ?support|(?:no|without) sen|send?|primary(?: schools?| phase)?|secondary(?: schools?| phase)?|special(?: schools?)?|post[- ]?16|early years|mainstream|boys|girls|males?|females?|(?:aged? )?\d+ ?(?:-|–|to) ?\d+(?: years?(?: olds?)?)?|years? (?:\d+|r))$/i;

/** "Primary", "EHCP", "5 to 10": whom a figure counts and not what, so that it means nothing by itself. */
export function isGroup(label: string): boolean {
  return GROUP.test(label);
}

export function isTotalLabel(label: string): boolean {
  return /^(?:(?:grand )?totals?|overall)$/i.test(label);
}

const CODE =
  /^(?:(?:kpi|pi|indicator|measure|ref)\.? ?)?((?=\D*\d)[A-Z]{0,4} ?\d{1,3}(?:\.\d{1,2})*[a-z]?)(?:(?: ?[:.)]| [-–])\s+(?=[\p{L}%])|(?<=\.\d{1,2}[a-z]?) +(?=[\p{L}%]))/iu;

/** "KPI 1: …", "1.2a …", "E1 - …": the number by which a paper calls its KPI, and the KPI. */
export function withoutCode(label: string): { code: string | null; label: string } {
  const found = CODE.exec(label);
  const rest = found ? label.slice(found[0].length).trim() : '';
  return found && /\p{L}{3}/u.test(rest) ? { code: found[1]!, label: rest } : { code: null, label };
}

function isNote(text: string): boolean {
  return NOTE.test(text) || text.length > LONGEST_SECTION || (/[.!?]$/.test(text) && text.split(' ').length > 6);
}

/** How many cells under months, targets and benchmarks hold a figure, an arrow or a status word, and how many other words. */
export function figuresIn(row: GridRow, layout: Layout): { figures: number; words: number } {
  const found = { figures: 0, words: 0 };
  for (const role of ['figure', 'target', 'benchmark'] as const) {
    for (const { at } of layout.of.get(role) ?? []) {
      const text = row.cells[at]?.text ?? '';
      if (text !== '') found[readCellText(text).content.is === 'words' ? 'words' : 'figures'] += 1;
    }
  }
  return found;
}

/** A label with its reference or its frequency, and nothing under the months. */
export function isKpiWithoutFigures(row: GridRow, layout: Layout): boolean {
  const isFilled = (role: 'label' | 'ref' | 'frequency') =>
    (row.cells[layout.of.get(role)?.[0]?.at ?? -1]?.text ?? '') !== '';
  return isFilled('label') && (isFilled('ref') || isFilled('frequency'));
}

export function rowKind(row: GridRow, layout: Layout): RowKind {
  const label = layout.of.get('label')?.[0]?.at ?? 0;
  const only = onlyCell(row);
  if (!only) return 'kpi';
  const column = layout.columns[only.at];
  if (only.at !== label) {
    const inFigures =
      column &&
      ['figure', 'target', 'benchmark', 'trend', 'arrow', 'notes', 'polarity', 'frequency'].includes(column.role);
    if (inFigures) return figuresIn(row, layout).figures > 0 ? 'kpi' : 'note';
    if (/^[\d.]+$/.test(only.text)) return 'kpi';
    return isNote(only.text) ? 'note' : 'section';
  }
  const mergedAcross = row.cells[only.at + 1]?.merged === true;
  const words = plainText(only.text);
  if (!mergedAcross && MEASURE.test(words) && !NOTE.test(words)) return 'kpi';
  return isNote(words) ? 'note' : 'section';
}
