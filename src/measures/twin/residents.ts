// Residents of an age as SQL: each estimate stands until the next one.

import { dateOf } from './dialect.ts';
import type { Periods } from './periods.ts';

/** Of two releases of one estimate the last in the alphabet; rows of a ward or of one sex are parts of the whole. */
export function residentsSql([from, to]: readonly [number, number], periods: Periods): string {
  return `-- The denominator: residents aged ${from} to ${to - 1} by the latest estimate; of two releases of it the last in the alphabet.
select estimate.area, ${periods.of('step.on_day')} as first_day, 0 as numerator, step.sign * estimate.people as denominator
from (
  select area, people, estimated_on as from_day, lead(estimated_on) over (partition by area order by estimated_on) as to_day
  from (
    select distinct on (area, estimated_on) area, estimated_on, sum(people) as people
    from waymark.population
    where ward is null and sex is null and age >= ${from} and age < ${to} and people is not null and estimated_on is not null
    group by area, estimated_on, vintage
    order by area, estimated_on, vintage desc nulls last
  ) as latest
) as estimate
cross join lateral (values (estimate.from_day, 1), (estimate.to_day, -1)) as step (on_day, sign)
where step.on_day <= ${dateOf(periods.last)}`;
}
