// How things stood on the day of an event, as joins: the plan of that day, and the row of a table of spells that held.

import { isPieces } from '../engine/rows.ts';
import { indented } from './dialect.ts';
import { LAYERS } from './query.ts';
import type { RowJoins } from './row-joins.ts';

/** The columns that tell one event from another; an assessment may have two times. */
const keyOf = (rows: RowJoins): string[] => ['area', 'id', ...(isPieces(rows.source) ? ['part'] : [])];

function joinThen(rows: RowJoins, name: string, held: () => { columns: string; join: string; order: string }): void {
  const event = rows.another(rows.source, 'event');
  const on = event.day(rows.on!);
  const key = keyOf(rows);
  rows.join(name, () => {
    const { columns, join, order } = held();
    const select = `select distinct on (${key.map((one) => `event.${one}`).join(', ')})
  ${key.map((one) => `event.${one}`).join(', ')}, ${columns}
from ${event.from}
${join.replaceAll('THE_DAY', () => on)}
order by ${[...key.map((one) => `event.${one}`), order.replaceAll('THE_DAY', () => on)].join(', ')}`;
    const same = key.map((one) => `${name}.${one} = ${rows.alias}.${one}`);
    return `left join (\n${indented(select)}\n) as ${name} on ${same.join(' and ')}`;
  });
}

/** What held on the day, else what ended on it; of two plans that with the greater number. */
export function standingJoin(rows: RowJoins, name: string): void {
  if (rows.on === null) throw new RangeError('a stock has no day of an event');
  joinThen(rows, name, () => ({
    columns: [
      'plan_time.plan_id',
      ...LAYERS.filter((layer) => rows.query.layers.has(layer)).map((one) => `${one}_id`),
    ].join(', '),
    join: `join plan_time on plan_time.area = event.area and plan_time.person = event.person
  and plan_time.from_day <= THE_DAY and THE_DAY <= coalesce(plan_time.to_day, date 'infinity')`,
    order: `THE_DAY < coalesce(plan_time.to_day, date 'infinity') desc, plan_time.plan_id desc`,
  }));
}

/** The row that held on the day; of several the one that began last, then the greater number. */
export function heldThen(rows: RowJoins, table: 'care' | 'allocation', where: string | null): string {
  const name = `${table}_then`;
  joinThen(rows, name, () => ({
    columns: table === 'care' ? 'held.status' : 'held.officer, held.team',
    join: `join waymark.${table} as held on held.area = event.area and held.person = event.person
  and held.from_on <= THE_DAY and THE_DAY < coalesce(held.to_on, date 'infinity')${where ? ` and ${where}` : ''}`,
    order: 'held.from_on desc, held.id desc',
  }));
  return name;
}
