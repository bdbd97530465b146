// The SQL twin of a measure: its definition as one query over plain tables, for every area at once.

import type { Day, HalfTerm, Period } from '../../clocks/index.ts';
import type { LeapBirthday } from '../../register/index.ts';
import { type Count, countsOf, type Formula, isStock } from '../language.ts';
import type { Measure } from '../measure.ts';
import type { Slice } from '../slices.ts';
import { assessmentTime } from './assessment-time.ts';
import { type Branch, branchesOf, branchSql, canSlice, eventsSql, type Shape, type Side } from './branches.ts';
import { type Dialect, dateOf, indented } from './dialect.ts';
import { Periods } from './periods.ts';
import { placementKinds } from './place-kinds.ts';
import { planTime } from './plan-time.ts';
import { comment, type Part, Query, withParts } from './query.ts';
import { residentsSql } from './residents.ts';
import { dayByDay } from './then.ts';

export interface TwinAsked {
  from: Period;
  to: Period;
  today: Day;
  leapBirthday: LeapBirthday;
  dialect: Dialect;
  slice?: Slice;
  /** school terms as published, for KPIs by term */
  halfTerms?: readonly HalfTerm[];
}

export interface Twin {
  /** answers area, period, slice where one is asked for, numerator, denominator and value, one row each */
  sql: string;
  periods: Periods;
}

/**
 * Null where the measure is not worked out from case records, where none of the periods has begun, and where its counts have
 * no such breakdown. Periods in which a slice value counts nothing may be left out.
 */
export function twinOf(measure: Measure, asked: TwinAsked): Twin | null {
  const { workedOut } = measure;
  const periods = Periods.of(measure, asked);
  if (!workedOut || !periods) return null;
  const { formula } = workedOut;
  const { top, of } = countsOf(formula);
  const slice = asked.slice ?? null;
  if (slice !== null && !canBeSliced(formula, slice, asked)) return null;
  const query = new Query(asked);
  const sides: Side[] = of.length > 0 || formula.kind === 'rate' ? ['numerator', 'denominator'] : ['numerator'];
  const hasStock = [...top, ...of].some(isStock);
  const isPlain = periods.kind !== 'month' || periods.until(measure.window, 'x') === periods.until('month', 'x');
  const steps = hasStock || !isPlain || formula.kind === 'rate' || formula.kind === 'growth';
  const counted: Side[] = formula.kind === 'growth' ? ['numerator'] : sides;
  const shape: Shape = { query, periods, window: measure.window, slice, sides: counted, steps };
  const last = formula.kind === 'quantile' ? quantileSql(shape, formula) : sumsSql(shape, formula, sides);
  const parts: Part[] = [
    periods.part(asked.dialect),
    ...(query.made.has('placement-kind') || query.layers.has('ap') ? [placementKinds()] : []),
    ...(query.made.has('plan-time') ? planTime(query) : []),
    ...(query.made.has('assessment-time') ? [assessmentTime(query)] : []),
    ...dayByDay(query),
  ];
  const says = [`${measure.title} (${measure.id}).`, `Read as: ${workedOut.reading}.`, `From: ${workedOut.basis}.`];
  return { sql: `${says.map(comment).join('\n')}\n${withParts(parts, last)}\n`, periods };
}

function canBeSliced(formula: Formula, slice: Slice, asked: TwinAsked): boolean {
  if (formula.kind === 'rate' || formula.kind === 'quantile') return false;
  const { top, of } = countsOf(formula);
  return canSlice([...top, ...of], slice, new Query(asked));
}

function branches(formula: Formula): Branch[] {
  const { top, of } = countsOf(formula);
  const side = (side: Side) => (count: Count) => ({ count, side });
  return branchesOf([...top.map(side('numerator')), ...(formula.kind === 'growth' ? [] : of.map(side('denominator')))]);
}

/** Sums of the period, or running sums of steps, brought to every period. */
function sumsSql(shape: Shape, formula: Formula, sides: readonly Side[]): string {
  const { periods, steps } = shape;
  const slice = shape.slice ? ', slice' : '';
  const cells = branches(formula).map((branch) => branchSql(shape, branch));
  if (formula.kind === 'rate') cells.push(residentsSql(formula.residents, periods));
  const zeros = shape.sides.map((side) => `0 as ${side}`).join(', ');
  if (!shape.slice)
    cells.unshift(
      steps
        ? `-- every area, so that one without a case says 0\nselect area, ${dateOf(periods.first)} as first_day, ${zeros} from waymark.area`
        : `-- every area and period, so that one without a case says 0\nselect area, first_day, ${zeros} from waymark.area cross join period`,
    );
  const all = `(\n${indented(cells.join('\nunion all\n'))}\n)`;
  const figures = steps ? standingSql(shape, formula, sides, all) : groupedSql(shape, all);
  return `select area, period${slice}, ${figureColumns(formula)}
from (
${indented(figures)}
) as figure
order by area, period${slice}`;
}

function groupedSql({ slice, sides }: Shape, cells: string): string {
  const by = `cell.area, period.period${slice ? ', cell.slice' : ''}`;
  return `select ${by}, ${sides.map((side) => `sum(cell.${side}) as ${side}`).join(', ')}
from ${cells} as cell
join period on period.first_day = cell.first_day
group by ${by}`;
}

/** Steps up and down added up in the order of time; between two of them nothing changes. */
function standingSql(
  { slice, sides: counted }: Shape,
  formula: Formula,
  sides: readonly Side[],
  steps: string,
): string {
  const key = `area${slice ? ', slice' : ''}`;
  const months = formula.kind === 'growth' ? formula.months : 0;
  const from =
    formula.kind === 'growth'
      ? `(
  -- once for now, and once for the month that it is compared with
  select counted.area${slice ? ', counted.slice' : ''}, compared.first_day, compared.numerator, compared.denominator
  from ${indented(steps).trim()} as counted
  cross join lateral (values (counted.first_day, counted.numerator, 0), ((counted.first_day + interval '${months} months')::date, 0, counted.numerator))
    as compared (first_day, numerator, denominator)
)`
      : steps;
  const running = (formula.kind === 'growth' ? sides : counted).map(
    (side) => `sum(sum(${side})) over (partition by ${key} order by first_day) as ${side}`,
  );
  return `select standing.area, period.period${slice ? ', standing.slice' : ''}, ${sides.map((side) => `standing.${side}`).join(', ')}
from (
  select ${key}, first_day,
    ${running.join(',\n    ')},
    lead(first_day) over (partition by ${key} order by first_day) as until
  from ${indented(from).trim()} as step
  group by ${key}, first_day
) as standing
join period on standing.first_day <= period.first_day and period.first_day < coalesce(standing.until, date 'infinity')`;
}

/** Shares are 0 to 1; no value where there is nothing to divide by. */
function figureColumns(formula: Formula): string {
  const times = (factor: number | undefined) => (factor === undefined || factor === 1 ? '' : ` * ${factor}`);
  switch (formula.kind) {
    case 'count': {
      const value = `numerator${times(formula.times)}`;
      const given = formula.given ? `case when denominator <> 0 then ${value} end` : value;
      return `numerator, null as denominator, ${given} as value`;
    }
    case 'share':
      return `numerator, denominator, numerator::float8 / nullif(denominator, 0)${times(formula.times)} as value`;
    case 'rate':
      return `numerator, nullif(denominator, 0) as denominator, numerator::float8 / nullif(denominator, 0)${times(formula.per)} as value`;
    default:
      return `numerator, denominator, (numerator - denominator)::float8 / nullif(denominator, 0) as value`;
  }
}

function quantileSql(shape: Shape, formula: Extract<Formula, { kind: 'quantile' }>): string {
  const { periods, window } = shape;
  const [branch] = branches(formula);
  const events = eventsSql({ ...shape, steps: true }, branch!, formula.of, (rows) => [
    `${rows.day(formula.days[1])} - ${rows.day(formula.days[0])} as took`,
  ]);
  const until = periods.until(window, 'event.first_day');
  const days = `percentile_cont(${formula.at}) within group (order by event.took)`;
  return `select area.area, period.period, count(event.took) as numerator, null as denominator,
  ${days}${formula.in === 'weeks' ? ' / 7' : ''} as value
from waymark.area
cross join period
left join (
${indented(events)}
) as event on event.area = area.area
  and event.first_day <= period.first_day and period.first_day < ${until}
group by area.area, period.period
order by area.area, period.period`;
}
