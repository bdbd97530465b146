// Time under assessment as SQL: one row a time, two where mediation or an order began an assessment again.

import { assessmentStart } from './assessment-ends.ts';
import { indented } from './dialect.ts';
import type { Part, Query } from './query.ts';
import { RowJoins } from './row-joins.ts';

export function assessmentTime(query: Query): Part {
  const rows = new RowJoins(query, 'assessment');
  const noPlan = rows.field('request.noPlanOn');
  const start = assessmentStart(rows);
  const left = rows.field('person.movedOutOn');
  const over = (begun: string, told: string) =>
    `least(${told}, case when moved_out_on < ${begun} then null else moved_out_on end)`;
  const inner = `select assessment.area, assessment.id, assessment.person, assessment.request,
  assessment.outcome_on, assessment.starts_again_on, assessment.basis,
  ${start} as begun_on, ${noPlan} as no_plan_on, ${left} as moved_out_on,
  assessment.starts_again_on is not null
    and coalesce(assessment.starts_again_on > ${start}, true) as again
from ${rows.from}`;
  const select = `select assessed.area, assessed.id, assessed.person, assessed.request,
  spell.part, spell.from_day, spell.to_day, spell.basis
from (
${indented(inner)}
) as assessed
cross join lateral (values
  (1, begun_on, ${over('begun_on', 'outcome_on')}, coalesce(basis, 'ORIGINAL'), not again),
  -- begun again: the first time lasted until the notice that there would be no plan
  (1, begun_on, least(no_plan_on, starts_again_on), 'ORIGINAL', again and begun_on is not null),
  (2, starts_again_on, ${over('starts_again_on', 'case when outcome_on >= starts_again_on then outcome_on end')}, basis, again)
) as spell (part, from_day, to_day, basis, holds)
where spell.holds`;
  return {
    name: 'assessment_time',
    says: 'Time under assessment: from the start to the outcome or the move out of the area; a second time where it began again.',
    select,
  };
}
