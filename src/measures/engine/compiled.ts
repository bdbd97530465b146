// Counts made ready once for any number of areas: by source, and within it by the days that decide when a row is counted.

import { type Condition, type Count, type DayOf, isStock, sourceOf } from '../language.ts';
import type { SourceId } from '../source.ts';
import type { CodeCondition } from './conditions.ts';
import { keyOf } from './key-of.ts';
import { fieldKind } from './rows.ts';

/** A condition of a source; one about how things stood on the day of an event is another for each such day. */
export interface CompiledCondition {
  condition: Condition;
  on: DayOf | null;
}

export interface CompiledCount {
  count: Count;
  key: number;
  /** the places of its conditions among those of the source */
  conditions: readonly number[];
}

/** Counts whose rows are counted in the same periods: by the same days, and for people of the same ages. */
export interface CompiledTiming {
  /** at most MOST_COUNTS: which of them a row is in is one small number */
  counts: CompiledCount[];
}

/** The conditions on one column of codes: a row's code decides all of them at once. */
export interface CompiledField {
  path: string;
  on: DayOf | null;
  several: boolean;
  /** the places of the conditions among those of the source */
  places: number[];
  conditions: CodeCondition[];
}

const MOST_COUNTS = 30;

export interface CompiledSource {
  source: SourceId;
  conditions: CompiledCondition[];
  fields: CompiledField[];
  /** the places of those conditions that are on no column of codes */
  others: number[];
  timings: CompiledTiming[];
}

export type Compiled = readonly CompiledSource[];

interface Growing extends CompiledSource {
  places: Map<string, number>;
  byTiming: Map<string, CompiledTiming>;
}

/** The same count twice is compiled once. */
export function compiled(counts: readonly Count[]): Compiled {
  const sources = new Map<SourceId, Growing>();
  const seen = new Set<number>();
  for (const count of counts) {
    const key = keyOf(count);
    if (seen.has(key)) continue;
    seen.add(key);
    const id = sourceOf(count);
    const source = sources.get(id) ?? {
      source: id,
      conditions: [],
      fields: [],
      others: [],
      timings: [],
      places: new Map(),
      byTiming: new Map(),
    };
    sources.set(id, source);
    const on = isStock(count) ? null : count.on;
    const conditions = (count.where ?? []).map((one) => placeOf(source, one, on));
    timingOf(source, count).counts.push({ count, key, conditions });
  }
  return [...sources.values()].map(({ places: _, byTiming: __, ...source }) => source);
}

function placeOf(source: Growing, condition: Condition, on: DayOf | null): number {
  const then = asksThen(condition) ? on : null;
  const key = `${keyOf(condition)} ${keyOf(then)}`;
  let place = source.places.get(key);
  if (place === undefined) {
    place = source.conditions.length;
    source.conditions.push({ condition, on: then });
    source.places.set(key, place);
    if ('is' in condition || 'not' in condition) addToField(source, place, condition, then);
    else source.others.push(place);
  }
  return place;
}

function addToField(source: Growing, place: number, condition: CodeCondition, on: DayOf | null): void {
  const path = condition.field;
  let field = source.fields.find((one) => one.path === path && keyOf(one.on) === keyOf(on));
  if (!field) {
    const several = fieldKind(source.source, path)?.several === true;
    field = { path, on, several, places: [], conditions: [] };
    source.fields.push(field);
  }
  field.places.push(place);
  field.conditions.push(condition);
}

function timingOf(source: Growing, count: Count): CompiledTiming {
  const days = isStock(count) ? [keyOf(count.from), keyOf(count.to)] : [keyOf(count.on)];
  const key = [...days, keyOf(count.whose ?? [])].join(' ');
  let timing = source.byTiming.get(key);
  if (!timing || timing.counts.length === MOST_COUNTS) {
    timing = { counts: [] };
    source.timings.push(timing);
    source.byTiming.set(key, timing);
  }
  return timing;
}

export function asksThen(condition: Condition): boolean {
  if ('anyOf' in condition) return condition.anyOf.some(asksThen);
  return 'field' in condition && condition.field.startsWith('then.');
}
