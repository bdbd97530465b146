// The counts of a formula brought together by what they read, and each group written as one part of the query.

import { tableOf } from '../../register/index.ts';
import { dayOfWords } from '../engine/why-words.ts';
import { type Count, type Flow, isStock, type Stock, sourceOf, type Whose } from '../language.ts';
import type { MeasureWindow } from '../measure.ts';
import type { Slice } from '../slices.ts';
import { daysOfWhose } from './births.ts';
import { dateOf, indented } from './dialect.ts';
import type { Periods } from './periods.ts';
import { comment, type Query } from './query.ts';
import { RowJoins } from './row-joins.ts';
import { sliceSql } from './slices.ts';

export type Side = 'numerator' | 'denominator';

/** Counts that read the same rows at the same days, and which sides of the figure each adds to. */
export interface Branch {
  counts: { count: Count; sides: Side[] }[];
}

export interface Shape {
  query: Query;
  periods: Periods;
  window: MeasureWindow;
  slice: Slice | null;
  sides: readonly Side[];
  /** figures of events of the period alone are grouped; all others are running sums of steps */
  steps: boolean;
}

/** What counts must have alike to be read together. */
function keyOf(count: Count): string {
  const { where, whose, ...alike } = count;
  const all = !isStock(count) && count.each ? { where, whose } : isStock(count) ? { whose } : {};
  return JSON.stringify({ ...alike, ...all });
}

export function branchesOf(counts: readonly { count: Count; side: Side }[]): Branch[] {
  const found = new Map<string, Branch>();
  for (const { count, side } of counts) {
    const branch = found.get(keyOf(count)) ?? { counts: [] };
    found.set(keyOf(count), branch);
    const same = branch.counts.find((one) => JSON.stringify(one.count) === JSON.stringify(count));
    if (same) same.sides.push(side);
    else branch.counts.push({ count, sides: [side] });
  }
  return [...found.values()];
}

export function branchSql(shape: Shape, branch: Branch): string {
  const { count } = branch.counts[0]!;
  const select = isStock(count) ? stockSql(shape, branch, count) : flowSql(shape, branch, count);
  const sides = [...new Set(branch.counts.flatMap(({ sides }) => sides))].join(' and ');
  const source = sourceOf(count);
  const title =
    source === 'plan-time'
      ? 'Plans in force'
      : source === 'assessment-time'
        ? 'Under assessment'
        : tableOf(source).title;
  const when = isStock(count)
    ? `from ${dayOfWords(source, count.from)} up to ${dayOfWords(source, count.to)}`
    : `by ${dayOfWords(source, count.on)}`;
  return `${comment(`The ${sides}: ${title}, ${when}.`)}\n${select}`;
}

/** Conditions of all counts, and what each side adds up under its own. */
function conditionsOf(
  { sides }: Shape,
  { counts }: Branch,
  rows: RowJoins,
  also: (count: Count) => string[],
): { common: string[]; sums: string[] } {
  const all = counts.map(({ count, sides }) => ({
    sides,
    conditions: [...(count.where ?? []).map((one) => rows.condition(one)), ...also(count)],
  }));
  const common = all[0]!.conditions.filter((one) => all.every(({ conditions }) => conditions.includes(one)));
  const weight = weightOf(rows, counts[0]!.count);
  const sums = sides.map((side) => {
    const terms = all
      .filter((one) => one.sides.includes(side))
      .flatMap((one) => {
        const own = one.conditions.filter((condition) => !common.includes(condition));
        const term = own.length === 0 ? weight : `case when ${own.join(' and ')} then ${weight} else 0 end`;
        return one.sides.filter((each) => each === side).map(() => term);
      });
    return terms.length === 0 ? `0 as ${side}` : `${terms.join(' + ')} as ${side}`;
  });
  return { common, sums };
}

function weightOf(rows: RowJoins, count: Count): string {
  if (count.sum === undefined) return '1';
  if (typeof count.sum === 'string') return `coalesce(${rows.field(count.sum)}, 0)`;
  return `coalesce(${rows.day(count.sum[1])} - ${rows.day(count.sum[0])}, 0)`;
}

/** Somebody whose birth is not recorded is of no age. */
function whoseSql(rows: RowJoins, whose: readonly Whose[] | undefined) {
  if (!whose?.length) return null;
  const born = rows.field('person.bornOn');
  return { born, spells: whose.map((one) => daysOfWhose(one, born, rows.query.leapBirthday)) };
}

export function eventRows(shape: Shape, count: Flow): RowJoins {
  return new RowJoins(shape.query, count.flow, { on: count.on });
}

function whoseOnDay(rows: RowJoins, count: Count, day: string): string[] {
  const whose = whoseSql(rows, count.whose);
  return whose ? whose.spells.flatMap(({ from, to }) => [`${day} >= ${from}`, `${day} < ${to}`]) : [];
}

/** The events of a count, with the first day of their period; `columns` are added. */
export function eventsSql(shape: Shape, branch: Branch, count: Flow, columns?: (rows: RowJoins) => string[]): string {
  const { periods, steps } = shape;
  const rows = eventRows(shape, count);
  const day = rows.day(count.on);
  const slice = shape.slice ? sliceSql(rows, shape.slice) : null;
  const { common, sums } = conditionsOf(shape, branch, rows, (one) => whoseOnDay(rows, one, day));
  const list = [
    `${rows.alias}.area`,
    ...(slice ? [`${slice.value} as slice`] : []),
    `${periods.of(day)} as first_day`,
    ...(columns ? columns(rows) : sums),
  ];
  const where = [
    ...(steps ? [] : [`${day} >= ${dateOf(periods.first)}`]),
    `${day} <= ${dateOf(periods.last)}`,
    ...common,
    ...(slice?.within ?? []).flatMap(({ from, to }) => [
      `coalesce(${day} >= ${from}, true)`,
      `coalesce(${day} < ${to}, true)`,
    ]),
  ];
  // somebody once in a period: the row that comes first by its number stands for all
  const once = [`${rows.alias}.area`, periods.of(day), `${rows.alias}.person`];
  const distinct = count.each ? `distinct on (${once.join(', ')})\n  ` : '';
  const order = count.each ? `\norder by ${[...once, `${rows.alias}.id`].join(', ')}` : '';
  return `select ${distinct}${list.join(', ')}\nfrom ${rows.from}\nwhere ${where.join('\n  and ')}${order}`;
}

function flowSql(shape: Shape, branch: Branch, count: Flow): string {
  const { periods, sides, window } = shape;
  const events = eventsSql(shape, branch, count);
  if (!shape.steps) return count.each ? `select * from (\n${indented(events)}\n) as event` : events;
  const slice = shape.slice ? 'event.slice, ' : '';
  const until = periods.until(window, 'event.first_day');
  return `select event.area, ${slice}step.first_day, ${signed(sides, 'event')}
from (
${indented(events)}
) as event
cross join lateral (values (event.first_day, 1), (${until}, -1)) as step (first_day, sign)`;
}

const signed = (sides: readonly Side[], of: string): string =>
  sides.map((side) => `step.sign * ${of}.${side} as ${side}`).join(', ');

function stockSql(shape: Shape, branch: Branch, count: Stock): string {
  const { query, periods, sides } = shape;
  const rows = new RowJoins(query, count.stock);
  const slice = shape.slice ? sliceSql(rows, shape.slice) : null;
  const [from, to] = [rows.day(count.from), rows.day(count.to)];
  const whose = whoseSql(rows, count.whose);
  const clips = [...(whose?.spells ?? []), ...(slice?.within ?? [])];
  const cut = (how: string, day: string, edges: readonly string[]) =>
    edges.length === 0 ? day : `${how}(${[day, ...edges].join(', ')})`;
  const { common, sums } = conditionsOf(shape, branch, rows, () => []);
  const list = [
    `${rows.alias}.area`,
    ...(slice ? [`${slice.value} as slice`] : []),
    `${cut(
      'greatest',
      from,
      clips.map((clip) => clip.from),
    )} as from_day`,
    `${cut(
      'least',
      to,
      clips.map((clip) => clip.to),
    )} as to_day`,
    ...sums,
  ];
  const where = [
    ...(isStated(from, rows) ? [] : [`${from} is not null`]),
    ...(whose ? [`${whose.born} is not null`] : []),
    ...common,
  ];
  return `select spell.area, ${slice ? 'spell.slice, ' : ''}${periods.of('step.on_day')} as first_day, ${signed(sides, 'spell')}
from (
  select ${list.join(',\n    ')}
  from ${indented(rows.from).trim()}${where.length > 0 ? `\n  where ${where.join('\n    and ')}` : ''}
) as spell
cross join lateral (values (spell.from_day, 1), (spell.to_day, -1)) as step (on_day, sign)
where spell.from_day < coalesce(spell.to_day, date 'infinity') and step.on_day <= ${dateOf(periods.last)}`;
}

/** The first days of plan time are never missing. */
const isStated = (from: string, rows: RowJoins): boolean =>
  rows.source === 'plan-time' && from === `${rows.alias}.from_day`;

export function canSlice(counts: readonly Count[], slice: Slice, query: Query): boolean {
  return counts.every((count) => {
    const rows = new RowJoins(query, sourceOf(count), isStock(count) ? {} : { on: count.on });
    return sliceSql(rows, slice) !== null;
  });
}
