// How things stood with somebody, as joins: their plan, and the row of a table of spells that held; on the day of an event, and day by day for a stock.

import { isPieces } from '../engine/rows.ts';
import { indented } from './dialect.ts';
import { type Held, LAYERS, type Part, type Query } from './query.ts';
import type { RowJoins } from './row-joins.ts';

/** The columns that tell one event from another; an assessment may have two times. */
const keyOf = (rows: RowJoins): string[] => ['area', 'id', ...(isPieces(rows.source) ? ['part'] : [])];

const until = (held: Held): string => `coalesce(${held.to}, date 'infinity')`;
const also = (held: Held): string => (held.where === null ? '' : ` and ${held.where}`);
const columnsOf = (held: Held): string => held.columns.map((column) => `held.${column}`).join(', ');

/** The row that held on the day of the event; with `ended`, where none did, one that ended on it. */
function joinOnDay(rows: RowJoins, name: string, ended: boolean, find: () => Held): void {
  const event = rows.another(rows.source, 'event');
  const on = event.day(rows.on!);
  const key = keyOf(rows).map((one) => `event.${one}`);
  rows.join(name, () => {
    const held = find();
    const select = `select distinct on (${key.join(', ')})
  ${key.join(', ')}, ${columnsOf(held)}
from ${event.from}
join ${held.table} as held on held.area = event.area and held.person = event.person
  and ${held.from} <= ${on} and ${on} ${ended ? '<=' : '<'} ${until(held)}${also(held)}
order by ${[...key, ...(ended ? [`${on} < ${until(held)} desc`] : []), held.order].join(', ')}`;
    const same = keyOf(rows).map((one) => `${name}.${one} = ${rows.alias}.${one}`);
    return `left join (\n${indented(select)}\n) as ${name} on ${same.join(' and ')}`;
  });
}

/** A stock is open on many days: those of each person, cut where another row holds or none does. */
function joinDayByDay(rows: RowJoins, name: string, find: () => Held): void {
  rows.query.dayByDay.set(`${name}_days`, find);
  const same = ['area', 'person'].map((one) => `${name}.${one} = ${rows.alias}.${one}`);
  rows.join(name, `left join ${name}_days as ${name} on ${same.join(' and ')}`);
}

/** What held day by day of everybody that has such rows, from the first of all days on. */
export function dayByDay({ dayByDay }: Query): Part[] {
  return [...dayByDay].map(([name, find]) => {
    const held = find();
    const cut = 'cut.area, cut.person, cut.on_day';
    const select = `select area, person, on_day as from_day,
  lead(on_day) over (partition by area, person order by on_day) as to_day, ${held.columns.join(', ')}
from (
  select distinct on (${cut})
    ${cut}, ${columnsOf(held)}
  from (
    select distinct held.area, held.person, edge.on_day
    from ${held.table} as held
    cross join lateral (values (date '-infinity'), (${held.from}), (${held.to})) as edge (on_day)
    where edge.on_day is not null${also(held)}
  ) as cut
  left join ${held.table} as held on held.area = cut.area and held.person = cut.person
    and ${held.from} <= cut.on_day and cut.on_day < ${until(held)}${also(held)}
  order by ${cut}, ${held.order}
) as chosen`;
    return { name, says: `Day by day of each person: ${held.says}.`, select };
  });
}

/** The plan of then, of two that with the greater number; on the day of an event one that ends had a need and a place until then. */
export function standingJoin(rows: RowJoins, name: string): void {
  const find = (): Held => ({
    says: 'the plan in force and what stands beside it, of two plans that with the greater number',
    table: 'plan_time',
    columns: ['plan_id', ...LAYERS.filter((layer) => rows.query.layers.has(layer)).map((one) => `${one}_id`)],
    from: 'held.from_day',
    to: 'held.to_day',
    where: null,
    order: 'held.plan_id desc',
  });
  if (rows.on === null) joinDayByDay(rows, name, find);
  else joinOnDay(rows, name, true, find);
}

/** The row that held then; of several the one that began last, then the greater number. */
export function heldThen(rows: RowJoins, table: 'care' | 'allocation', where: string | null): string {
  const name = `${table}_then`;
  const find = (): Held => ({
    says: table === 'care' ? 'whether looked after' : 'the case officer, of two the one that began last',
    table: `waymark.${table}`,
    columns: table === 'care' ? ['status'] : ['officer', 'team'],
    from: 'held.from_on',
    to: 'held.to_on',
    where,
    order: 'held.from_on desc, held.id desc',
  });
  if (rows.on === null) joinDayByDay(rows, name, find);
  else joinOnDay(rows, name, false, find);
  return name;
}
