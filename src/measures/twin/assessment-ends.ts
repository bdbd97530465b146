// When an assessment began and when it is over, as SQL: the rules of the engine's assessment-ends.

import type { RowJoins } from './row-joins.ts';

/** Where no start is recorded, the day on which the request's outcome, to assess, was told. */
export function assessmentStart(rows: RowJoins): string {
  const [outcome, told] = [rows.field('request.outcome'), rows.field('request.outcomeOn')];
  return `coalesce(${rows.alias}.started_on, case when ${outcome} = 'Y' then ${told} end)`;
}

/** Over when its outcome was told, or when the family moved out of the area on or after its first day. */
export function assessmentEnd(rows: RowJoins, begun: string, told: string): string {
  const left = rows.field('person.movedOutOn');
  return `least(${told}, case when ${left} < ${begun} then null else ${left} end)`;
}
