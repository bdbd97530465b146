// Why a row is counted, in words: the days and codes that its definition asks for, as they stand in the row.

import { type Day, plainDay } from '../../clocks/index.ts';
import { codeSetsById, type Field, tableOf } from '../../register/index.ts';
import type { Condition, Count, DayOf, Whose } from '../language.ts';
import { isStock, sourceOf } from '../language.ts';
import type { SourceId } from '../source.ts';
import type { SourceCounter } from './counter.ts';
import { provisionTitle } from './place-kinds.ts';
import { fieldKind, isPieces } from './rows.ts';
import { NO_DAY } from './tables.ts';

const people = (count: number) => (count === 1 ? '1 day' : `${count} days`);

/** 'request.receivedOn' → "received (request)"; `then.` is the plan on the day. */
export function fieldWords(source: SourceId, path: string): string {
  const parts = path.split('.');
  const title = fieldKind(source, path)?.title ?? path;
  const links = parts.slice(0, -1).filter((part) => part !== 'person');
  const of = links.map((part) => (part === 'then' ? 'on that day' : part.replaceAll('-', ' ')));
  return of.length === 0 ? title : `${title} (${of.join(', ')})`;
}

/** A day as its definition names it. */
export function dayOfWords(source: SourceId, of: DayOf): string {
  if (typeof of === 'string') return fieldWords(source, of);
  if ('plus' in of) return `${of.plus[1]} days after ${dayOfWords(source, of.plus[0])}`;
  if ('plusMonths' in of) return `${of.plusMonths[1]} months after ${dayOfWords(source, of.plusMonths[0])}`;
  if ('monthAfter' in of) return `the first of the month after ${dayOfWords(source, of.monthAfter)}`;
  if ('censusAfter' in of) return `the census after ${dayOfWords(source, of.censusAfter)}`;
  const list = 'first' in of ? of.first : 'latest' in of ? of.latest : of.earliest;
  const how = 'first' in of ? 'or else' : 'latest' in of ? 'or if later' : 'or if earlier';
  return list.map((one) => dayOfWords(source, one)).join(` ${how} `);
}

/** What a code stands for, where its set is known. */
export function codeWords(source: SourceId, path: string, code: string): string {
  if (code === '') return 'not recorded';
  const parts = path.split('.');
  const name = parts.at(-1)!;
  if (name === 'provision' || name === 'namedProvision') return provisionTitle(code);
  const owner = parts.length === 1 ? source : fieldKind(source, parts.slice(0, -1).join('.'))?.of;
  if (owner === undefined || isPieces(owner)) return code;
  const field: Field | undefined = tableOf(owner)?.fields[name];
  const set = field?.codes && codeSetsById[field.codes];
  const title = (listed: string) => set?.codes.find((one) => one.code === listed)?.title ?? listed;
  return field?.type === 'codes' ? code.split(' ').map(title).join(', ') : title(code);
}

interface Told {
  counter: SourceCounter;
  source: SourceId;
  on: DayOf | null;
  row: number;
}

function dayWords({ counter }: Told, of: DayOf, row: number): string {
  const day = counter.day(of)[row]!;
  return day === NO_DAY ? 'not recorded' : plainDay(day as Day);
}

/** One condition and how the row stands to it. */
export function conditionWords(told: Told, condition: Condition): string {
  const { counter, source, on, row } = told;
  if ('anyOf' in condition) {
    const held = condition.anyOf.find((one) => counter.holds(one, on)[row] === 1) ?? condition.anyOf[0]!;
    return conditionWords(told, held);
  }
  if ('sameYear' in condition)
    return `${dayOfWords(source, condition.sameYear[0])} ${dayWords(told, condition.sameYear[0], row)}, ${dayOfWords(source, condition.sameYear[1])} ${dayWords(told, condition.sameYear[1], row)}`;
  if ('from' in condition) {
    const [from, to] = [counter.day(condition.from)[row]!, counter.day(condition.to)[row]!];
    const limit =
      condition.atMost === undefined ? `more than ${condition.moreThan} asked` : `at most ${condition.atMost} asked`;
    if (from === NO_DAY || to === NO_DAY) {
      const missing = from === NO_DAY ? condition.from : condition.to;
      return `${dayOfWords(source, missing)} is not recorded`;
    }
    return `${people(to - from)} from ${dayOfWords(source, condition.from)}, ${plainDay(from as Day)}; ${limit}`;
  }
  const column = counter.field(condition.field, on);
  const value = column.values[row]!;
  const title = fieldWords(source, condition.field);
  if (column.kind === 'code') return `${title}: ${codeWords(source, condition.field, column.codes[value]!)}`;
  if (column.kind === 'day') return `${title}: ${value === NO_DAY ? 'not recorded' : plainDay(value as Day)}`;
  if (column.kind === 'row') return `${title}: ${value < 0 ? 'none' : 'recorded'}`;
  return `${title}: ${value === NO_DAY ? 'not recorded' : value / (column.hundredths ? 100 : 1)}`;
}

export function whoseWords(whose: Whose): string {
  if ('schoolAge' in whose) return 'of compulsory school age';
  if ('aged' in whose) return `aged ${whose.aged[0]} to ${whose.aged[1] - 1}`;
  const year = (group: number) => (group === 0 ? 'Reception' : group < 0 ? 'before Reception' : `Year ${group}`);
  const [first, last] = whose.yearGroups;
  if (first === last) return first === -1 ? 'starts Reception next September' : year(first);
  return last < 0 ? 'before Reception' : `${year(first)} to ${year(last)}`;
}

/** "Final plan sent 14 Mar 2025; 130 days from Received (request), 4 Nov 2024; at most 140 asked" */
export function whyWords(counter: SourceCounter, count: Count, row: number): string {
  const source = sourceOf(count);
  const on = isStock(count) ? null : count.on;
  const told = { counter, source, on, row };
  const when = isStock(count)
    ? stockWords(told, count.from, count.to)
    : `${dayOfWords(source, count.on)} ${dayWords(told, count.on, row)}`;
  const conditions = (count.where ?? []).map((one) => conditionWords(told, one));
  return [when, ...conditions, ...(count.whose ?? []).map(whoseWords)].join('; ');
}

function stockWords(told: Told, from: DayOf, to: DayOf): string {
  const until = told.counter.day(to)[told.row]!;
  const since = `since ${dayWords(told, from, told.row)}`;
  return until === NO_DAY ? since : `${since}, up to ${plainDay(until as Day)}`;
}
