// What the columns of an extract probably are: by a saved mapping with the same headings, else by the ready mappings.

import type { Issue } from '../../clocks/index.ts';
import { tableOf } from '../../register/index.ts';
import type { GridCell } from '../grid.ts';
import { readyMappings } from '../mappings/index.ts';
import { headingLikeness, valueFit } from './column-likeness.ts';
import { type DateLook, dateLook } from './date-look.ts';
import { alike } from './headings.ts';
import { fieldOf, type MappedColumn, type Mapping, partsOfTarget, rowOf, targetOf } from './mapping.ts';
import { mappedColumn, type ReadyColumn, type ReadyMapping } from './ready-mapping.ts';
import { questionsOf } from './suggest-questions.ts';
import { isNothing } from './values.ts';

/** The headings of a file and its first lines. */
export interface SeenColumns {
  headings: readonly string[];
  lines: readonly (readonly GridCell[])[];
  /** the sheet's name, when the mapping must say which of several is meant */
  sheet?: string | null;
}

export interface ColumnSuggestion {
  /** "request.receivedOn" */
  target: string;
  /** "Requests: Received" */
  title: string;
  confidence: number;
}

export interface SuggestedColumn {
  heading: string;
  /** the first is taken, if any is sure enough */
  suggestions: ColumnSuggestion[];
  taken: string | null;
  samples: string[];
  dates: DateLook | null;
}

export interface MappingSuggestion {
  mapping: Mapping;
  from: 'saved' | 'ready' | 'headings';
  /** 0 to 1: how sure it is that the file is an extract of this kind */
  sureness: number;
  /** every column that the file must have is there, and each is sure */
  readable: boolean;
  columns: SuggestedColumn[];
  /** what a person should look at, in words */
  unsure: Issue[];
  /** headings of the saved mapping that the file lacks, and of the file that it does not know */
  missing: string[];
  added: string[];
}

interface Candidate {
  at: number;
  column: ReadyColumn;
  ready: ReadyMapping;
  confidence: number;
}

const TAKEN = 0.6;
const SURE = 0.84;
const SAVED_ENOUGH = 0.6;
const SHOWN = 3;
const SAMPLES = 5;
/** A column of another ready mapping is a little less likely than one of the mapping that the file is like. */
const OF_ANOTHER = 0.97;

export function suggestMapping(seen: SeenColumns, saved: readonly Mapping[] = []): MappingSuggestion {
  const known = bySaved(seen, saved);
  if (known) return known;
  const candidates = candidatesOf(seen);
  const best = bestReady(candidates, seen);
  // Like none of them as a whole, it may have columns that are sure by themselves.
  const taken = best ? assigned(candidates, best) : assign(candidates.filter(({ confidence }) => confidence >= SURE));
  const needed = best?.columns.filter((column) => column.needed) ?? [];
  const found = needed.filter((column) => taken.some((one) => isSame(one.column, column)));
  const lacking = needed.filter((column) => !found.includes(column));
  const filled = seen.headings.filter((heading) => heading !== '').length;
  const share = filled === 0 ? 0 : taken.length / filled;
  const covered = needed.length === 0 ? 0 : found.length / needed.length;
  const sure = taken.filter(({ column }) => column.needed).every(({ confidence }) => confidence >= SURE);
  const mapping = mappingFrom(best, taken, seen);
  const columns = columnsSeen(seen, candidates, taken);
  return {
    mapping,
    from: best && lacking.length === 0 ? 'ready' : 'headings',
    sureness: best
      ? Math.min(0.95, lacking.length === 0 && sure ? 0.6 + 0.35 * share : covered * 0.35 + share * 0.3)
      : 0,
    readable: best !== null && lacking.length === 0 && sure,
    columns,
    unsure: questionsOf({ seen, mapping, columns, title: best?.title ?? '', lacking }),
    missing: [],
    added: [],
  };
}

/** The newest version of the mapping whose headings the file has most of. */
function bySaved(seen: SeenColumns, saved: readonly Mapping[]): MappingSuggestion | null {
  const has = new Set(seen.headings.map(alike).filter((key) => key !== ''));
  const scored = saved.map((mapping) => {
    const headings = [...new Set(mapping.columns.map(({ heading }) => heading))];
    const missing = headings.filter((heading) => !has.has(alike(heading)));
    return { mapping, missing, share: headings.length === 0 ? 0 : 1 - missing.length / headings.length };
  });
  scored.sort(
    (a, b) =>
      b.share - a.share || b.mapping.columns.length - a.mapping.columns.length || b.mapping.version - a.mapping.version,
  );
  const [best] = scored;
  if (!best || best.share < SAVED_ENOUGH) return null;
  const { mapping, missing, share } = best;
  const knows = new Set([...mapping.columns.map(({ heading }) => heading), ...(mapping.leftOut ?? [])].map(alike));
  const added = seen.headings.filter((heading) => heading !== '' && !knows.has(alike(heading)));
  const columns = seen.headings.map((heading, at): SuggestedColumn => {
    const column = mapping.columns.find((one) => alike(one.heading) === alike(heading));
    return seenColumn(seen, heading, at, column ? [{ ...suggestionOf(column), confidence: 1 }] : [], column ?? null);
  });
  return {
    mapping,
    from: 'saved',
    sureness: missing.length === 0 ? 0.98 : 0.5 + 0.4 * share,
    readable: true,
    columns,
    unsure: [],
    missing,
    added,
  };
}

function candidatesOf({ headings, lines }: SeenColumns): Candidate[] {
  return headings.flatMap((heading, at) => {
    if (heading === '') return [];
    const cells = lines.flatMap((line) => line[at] ?? []);
    return readyMappings.flatMap((ready) =>
      ready.columns.flatMap((column) => {
        const likeness = headingLikeness(heading, column);
        if (likeness === 0) return [];
        const confidence = likeness * valueFit(cells, column);
        return confidence < 0.3 ? [] : { at, column, ready, confidence };
      }),
    );
  });
}

/** The one whose needed columns are there, and that knows most of the file's. */
function bestReady(candidates: readonly Candidate[], { headings }: SeenColumns): ReadyMapping | null {
  const filled = headings.filter((heading) => heading !== '').length;
  let best: { ready: ReadyMapping; score: number } | null = null;
  for (const [ready, own] of Map.groupBy(candidates, (one) => one.ready)) {
    const taken = assign(own.filter(({ confidence }) => confidence >= TAKEN));
    const needed = ready.columns.filter((column) => column.needed);
    const found = needed.filter((column) => taken.some((one) => isSame(one.column, column)));
    const told = taken.reduce((sum, { confidence }) => sum + confidence, 0);
    const score = (found.length / Math.max(1, needed.length)) * 0.6 + (told / Math.max(1, filled)) * 0.4;
    if (score > (best?.score ?? 0.3)) best = { ready, score };
  }
  return best?.ready ?? null;
}

/** Its own columns first, then those of the other extracts of the same system, for headings that are left. */
function assigned(candidates: readonly Candidate[], best: ReadyMapping): Candidate[] {
  const likely = candidates.filter(({ confidence }) => confidence >= TAKEN);
  const own = assign(likely.filter(({ ready }) => ready === best));
  const taken = new Set(own.map(({ at }) => at));
  const others = likely
    .filter(
      ({ ready, at, confidence }) =>
        ready !== best && ready.source === best.source && !taken.has(at) && confidence >= SURE,
    )
    .map((one) => ({ ...one, confidence: one.confidence * OF_ANOTHER }));
  const fields = new Set(own.map(({ column }) => targetOf(column)));
  return [...own, ...assign(others.filter(({ column }) => !fields.has(targetOf(column))))];
}

/** One heading a field, the surest first; a heading may fill two fields of the same ready column heading. */
function assign(candidates: readonly Candidate[]): Candidate[] {
  const taken: Candidate[] = [];
  for (const one of candidates.toSorted((a, b) => b.confidence - a.confidence)) {
    const target = targetOf(one.column);
    const atSame = taken.find(({ at }) => at === one.at);
    if (taken.some(({ column }) => targetOf(column) === target)) continue;
    if (atSame && !(atSame.ready === one.ready && atSame.column.heading === one.column.heading)) continue;
    taken.push(one);
  }
  return taken.sort((a, b) => a.at - b.at);
}

function isSame(one: ReadyColumn, other: ReadyColumn): boolean {
  return targetOf(one) === targetOf(other) || (one.field === 'person' && other.field === 'person');
}

function mappingFrom(best: ReadyMapping | null, taken: readonly Candidate[], seen: SeenColumns): Mapping {
  const columns = withStart(
    taken.map(({ column, at }) => withDates(mappedColumn(column, seen.headings[at]!), seen, at)),
  );
  const rows = new Set(columns.map(rowOf));
  const defaults = [...new Set(taken.map(({ ready }) => ready))].flatMap((ready) =>
    Object.entries(ready.defaults ?? {}).filter(([target]) => {
      const parts = partsOfTarget(target);
      return parts !== null && rows.has(rowOf(parts)) && !columns.some((column) => targetOf(column) === target);
    }),
  );
  const used = new Set(columns.map(({ heading }) => heading));
  return {
    id: best?.id ?? 'extract',
    title: best?.title ?? 'Extract',
    version: 1,
    source: best?.source ?? 'case-system',
    ...(best?.personNumbersOf === undefined ? {} : { personNumbersOf: best.personNumbersOf }),
    holds: best?.holds ?? 'snapshot',
    sheet: seen.sheet ?? null,
    columns,
    defaults: Object.fromEntries(defaults),
    leftOut: seen.headings.filter((heading) => heading !== '' && !used.has(heading)),
  };
}

/** A first plan starts on the day it is sent: where an extract has that day alone, it is both. */
function withStart(columns: MappedColumn[]): MappedColumn[] {
  const issued = columns.find((column) => targetOf(column) === 'plan.issuedOn');
  if (!issued || columns.some((column) => targetOf(column) === 'plan.startedOn')) return columns;
  const { heading, table, dates } = issued;
  return [...columns, { heading, table, field: 'startedOn', ...(dates === undefined ? {} : { dates }) }];
}

function withDates(column: MappedColumn, seen: SeenColumns, at: number): MappedColumn {
  if (fieldOf(column.table, column.field)?.type !== 'day') return column;
  const look = dateLook(seen.lines.flatMap((line) => line[at] ?? []));
  return look?.form ? { ...column, dates: look.form } : column;
}

/** The mapping without the columns that are only likely: for a file that is read before anybody has looked. */
export function sureMapping({ mapping, from, columns }: MappingSuggestion): Mapping {
  if (from === 'saved') return mapping;
  const unsure = new Set(
    columns.filter(({ suggestions: [first] }) => (first?.confidence ?? 0) < SURE).map(({ heading }) => heading),
  );
  const left = mapping.columns.map(({ heading }) => heading).filter((heading) => unsure.has(heading));
  return {
    ...mapping,
    columns: mapping.columns.filter(({ heading }) => !unsure.has(heading)),
    leftOut: [...new Set([...left, ...(mapping.leftOut ?? [])])],
  };
}

function columnsSeen(
  seen: SeenColumns,
  candidates: readonly Candidate[],
  taken: readonly Candidate[],
): SuggestedColumn[] {
  return seen.headings.map((heading, at) => {
    const chosen = taken.find((one) => one.at === at);
    const byTarget = new Map<string, ColumnSuggestion>();
    const own = candidates.filter((one) => one.at === at).sort((a, b) => b.confidence - a.confidence);
    for (const { column, confidence } of chosen ? [chosen, ...own] : own) {
      const suggestion = { ...suggestionOf(column), confidence: Math.round(confidence * 100) / 100 };
      if (!byTarget.has(suggestion.target)) byTarget.set(suggestion.target, suggestion);
    }
    return seenColumn(seen, heading, at, [...byTarget.values()].slice(0, SHOWN), chosen?.column ?? null);
  });
}

function seenColumn(
  { lines }: SeenColumns,
  heading: string,
  at: number,
  suggestions: ColumnSuggestion[],
  taken: Pick<MappedColumn, 'table' | 'group' | 'field'> | null,
): SuggestedColumn {
  const cells = lines.flatMap((line) => line[at] ?? []);
  const texts = cells.map(({ text }) => text).filter((text) => !isNothing(text));
  const samples = [...new Set(texts)].slice(0, SAMPLES);
  return { heading, suggestions, taken: taken ? targetOf(taken) : null, samples, dates: dateLook(cells) };
}

function suggestionOf(column: Pick<MappedColumn, 'table' | 'group' | 'field'>): Omit<ColumnSuggestion, 'confidence'> {
  return { target: targetOf(column), title: titleOf(column) };
}

/** "Requests: Received", as a person reads it. */
export function titleOf({ table, field, group }: Pick<MappedColumn, 'table' | 'group' | 'field'>): string {
  const { title } = tableOf(table);
  if (field === 'person') return 'number of the child or young person';
  const name = field === 'id' ? 'the record’s own number' : (fieldOf(table, field)?.title ?? field);
  return `${title}${group === undefined ? '' : `, ${group}`}: ${name}`;
}
