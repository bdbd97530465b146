// Time with a plan as SQL: the days of each plan, cut by no more than the measure asks for, with the rows that hold beside it.

import { sqlName } from './dialect.ts';
import { LAYERS, type Layer, type Part, type Query } from './query.ts';

interface LayerSql {
  table: 'placement' | 'need' | 'allocation' | 'care' | 'participation' | 'waiting';
  says: string;
  from: string;
  to: string;
  /** whether a row without a first day holds from the plan's first day; else it never does */
  fromPlan: boolean;
  /** whether its rows may say which plan they are of */
  ofPlan: boolean;
  rank: string;
  where: string | null;
}

const LATER_FIRST = 'of rows that hold at once the later start, then the greater number';
const RANK_FIRST = 'of rows that hold at once the lower rank, then the later start, then the greater number';
const spell = { from: 'from_on', to: 'to_on' } as const;
const place = {
  table: 'placement',
  from: 'started_on',
  to: 'ended_on',
  fromPlan: true,
  ofPlan: true,
  rank: 'placement.rank',
} as const;
/** Rank 1 is the main place; a row without a rank is taken for it. */
const IS_MAIN = 'coalesce(placement.rank, 1) = 1';
const IS_ATTENDED = `placement.fact is distinct from 'named'`;

const SQL: Readonly<Record<Layer, LayerSql>> = {
  place: {
    ...place,
    says: `where somebody is educated first of all; where no row of the plan says so, what the plan names; ${RANK_FIRST}`,
    where: IS_MAIN,
  },
  named: {
    ...place,
    says: `the place that the plan names first of all; ${RANK_FIRST}`,
    where: `${IS_MAIN} and placement.fact = 'named'`,
  },
  ap: {
    ...place,
    says: 'any place at alternative provision',
    where: `${IS_ATTENDED} and placement_kind.is_ap`,
  },
  need: {
    ...spell,
    table: 'need',
    says: `the primary need, or one without a rank; ${RANK_FIRST}`,
    fromPlan: true,
    ofPlan: true,
    rank: 'need.rank',
    where: 'coalesce(need.rank, 1) = 1',
  },
  allocation: {
    ...spell,
    table: 'allocation',
    says: `the case officer; ${LATER_FIRST}`,
    fromPlan: true,
    ofPlan: false,
    rank: '1',
    where: null,
  },
  care: {
    ...spell,
    table: 'care',
    says: 'whether somebody is looked after',
    fromPlan: false,
    ofPlan: false,
    rank: '1',
    where: `care.status = 'CLA'`,
  },
  participation: {
    ...spell,
    table: 'participation',
    says: `what somebody does after school; ${LATER_FIRST}`,
    fromPlan: false,
    ofPlan: false,
    rank: '1',
    where: null,
  },
  waiting: {
    table: 'waiting',
    from: 'agreed_on',
    to: 'ended_on',
    says: `whether somebody waits for a specialist place; ${LATER_FIRST}`,
    fromPlan: false,
    ofPlan: true,
    rank: '1',
    where: null,
  },
};

const KIND = `join placement_kind on placement_kind.area = placement.area and placement_kind.id = placement.id
`;

const PLAN_KEY = 'area, plan_id';

/** The rows that may hold beside each plan, with the days on which they do. */
function besidePart(layer: Layer): Part {
  const { table, says, from, to, fromPlan, ofPlan, rank, where } = SQL[layer];
  const fromDay = fromPlan ? `coalesce(${table}.${from}, plan_spell.from_day)` : `${table}.${from}`;
  const toDay = `${table}.${to}`;
  const conditions = [
    // a row that names a plan that is not there may be of any plan of its person
    ofPlan && `(its_plan.id is null or its_plan.id = plan_spell.plan_id)`,
    where,
  ].filter((one) => typeof one === 'string');
  const itsPlan = `left join waymark.plan as its_plan
  on its_plan.area = ${table}.area and its_plan.id = ${table}.plan
`;
  const isPlace = layer === 'place';
  const inner = `select plan_spell.area, plan_spell.plan_id,
  ${table}.id as ${layer}_id, ${rank} as rank,
  ${fromDay} as from_day, ${toDay} as to_day${isPlace ? `,\n  ${IS_ATTENDED} as attended` : ''}
from plan_spell
join waymark.${table} as ${table} on ${table}.area = plan_spell.area and ${table}.person = plan_spell.person
${ofPlan ? itsPlan : ''}${layer === 'ap' ? KIND : ''}${conditions.length > 0 ? `where ${conditions.join('\n  and ')}` : ''}`.trimEnd();
  const within = `from_day < coalesce(to_day, date 'infinity')`;
  const select = isPlace
    ? `select * from (
  select *, bool_or(attended) over (partition by ${PLAN_KEY}) as any_attended
  from (
${inner.replaceAll(/^/gm, '    ')}
  ) as main_place
) as main_place
where (attended or not any_attended) and ${within}`
    : `select * from (
${inner.replaceAll(/^/gm, '  ')}
) as ${table}
where ${within}`;
  return { name: `${layer}_beside`, says: `Beside each plan: ${says}.`, select };
}

/** Each plan's days cut where what stands beside it changes, with the row that holds. */
function timePart(layer: Layer): Part {
  const key = (alias: string) => PLAN_KEY.split(', ').map((one) => `${alias}.${one}`);
  const same = (a: string, b: string) =>
    key(a)
      .map((one, i) => `${one} = ${key(b)[i]}`)
      .join(' and ');
  return {
    name: `${layer}_time`,
    says: `The days of each plan cut by ${sqlName(layer)}.`,
    select: `select ${PLAN_KEY}, on_day as from_day,
  lead(on_day) over (partition by ${PLAN_KEY} order by on_day) as to_day, ${layer}_id
from (
  select distinct on (${key('cut').join(', ')}, cut.on_day)
    ${key('cut').join(', ')}, cut.on_day, beside.${layer}_id
  from (
    select ${PLAN_KEY}, from_day as on_day from plan_spell
    union
    select beside.area, beside.plan_id, edge.on_day
    from ${layer}_beside as beside
    cross join lateral (values (beside.from_day), (beside.to_day)) as edge (on_day)
    where edge.on_day is not null
  ) as cut
  left join ${layer}_beside as beside on ${same('beside', 'cut')}
    and beside.from_day <= cut.on_day and cut.on_day < coalesce(beside.to_day, date 'infinity')
  order by ${key('cut').join(', ')}, cut.on_day,
    beside.rank nulls last, beside.from_day desc, beside.${layer}_id desc
) as chosen`,
  };
}

const FROM_DAY = 'coalesce(transferred_on, started_on, issued_on)';

/** The parts that make `plan_time`, as far as the query asks for it. */
export function planTime({ layers }: Query): Part[] {
  const asked = LAYERS.filter((layer) => layers.has(layer));
  const spells = `select area, id as plan_id, person, ${FROM_DAY} as from_day, ceased_on as to_day
from waymark.plan
where person is not null and ${FROM_DAY} < coalesce(ceased_on, date 'infinity')`;
  const says =
    'Time with a plan: from its first day, or the day of a move into the area, up to the day on which it is no longer kept.';
  if (asked.length === 0) return [{ name: 'plan_time', says, select: spells }];
  const alias = (layer: Layer) => `${layer}_time`;
  const all = (column: string) => ['plan_spell', ...asked.map(alias)].map((one) => `${one}.${column}`).join(', ');
  const joins = asked.map(
    (layer) =>
      `join ${alias(layer)} on ${PLAN_KEY.split(', ')
        .map((one) => `${alias(layer)}.${one} = plan_spell.${one}`)
        .join(' and ')}`,
  );
  const select = `select plan_spell.area, plan_spell.plan_id, plan_spell.person,
  greatest(${all('from_day')}) as from_day, least(${all('to_day')}) as to_day,
  ${asked.map((layer) => `${layer}_id`).join(', ')}
from plan_spell
${joins.join('\n')}
where greatest(${all('from_day')}) < coalesce(least(${all('to_day')}), date 'infinity')`;
  return [
    { name: 'plan_spell', says, select: spells },
    ...asked.flatMap((layer) => [besidePart(layer), timePart(layer)]),
    { name: 'plan_time', says: 'The days of each plan on which nothing beside it changes.', select },
  ];
}
