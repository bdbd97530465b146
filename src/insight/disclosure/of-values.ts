// One KPI's figures, broken down or not, as one audience may see them: a row for everybody and one for each group.

import type { Period } from '../../clocks/index.ts';
import type { Measure } from '../../measures/index.ts';
import { type Audience, type DisclosureRule, disclosureRules } from './rule.ts';
import { suppressed } from './suppress.ts';
import { type HiddenCell, type LeavingRow, leavingRowOf, type WorkableCell } from './table.ts';

export interface BrokenDownValue {
  period: Period;
  /** by what it is broken down, two at once with a comma between, and which group it is; null is everybody */
  slice: { by: string; is: string } | null;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
}

export interface DisclosedValues<V> {
  /** as they came, what is hidden without its value and counts */
  values: (V & { isHidden: boolean })[];
  /** `row` is the KPI's id, with the group after it: "requests-count need=ASD" */
  hidden: HiddenCell[];
  workable: WorkableCell[];
}

export function disclosedValues<V extends BrokenDownValue>(
  values: readonly V[],
  measure: Measure,
  audience: Audience,
  rule: DisclosureRule = disclosureRules[audience],
): DisclosedValues<V> {
  const groups = Map.groupBy(values, ({ slice }) => rowOf(slice, measure));
  const rows = [...groups].map(([id, own]): LeavingRow => {
    const by = own[0]!.slice?.by;
    return {
      ...leavingRowOf(measure, by === undefined ? 0 : by.split(',').length),
      id,
      cells: own.map(({ period, value, numerator, denominator }) => ({
        column: period,
        value,
        numerator,
        denominator,
        status: value === null ? 'not-applicable' : 'actual',
      })),
    };
  });
  const parts = Map.groupBy(
    [...groups.values()].flatMap(([first]) => (first?.slice ? [first.slice] : [])),
    ({ by }) => by,
  );
  // Everybody is in one group of a breakdown, whoever has nothing recorded in a group of that name.
  const links = [...parts].map(([, of]) => ({
    kind: 'sum' as const,
    total: measure.id,
    parts: of.map((slice) => rowOf(slice, measure)),
    complete: true,
  }));
  const { hidden, workable } = suppressed({ rows, links }, audience, rule);
  const isHidden = new Set(hidden.map(({ row, column }) => `${row} ${column}`));
  return {
    values: values.map((one) =>
      isHidden.has(`${rowOf(one.slice, measure)} ${one.period}`)
        ? { ...one, value: null, numerator: null, denominator: null, isHidden: true }
        : { ...one, isHidden: false },
    ),
    hidden,
    workable,
  };
}

function rowOf(slice: BrokenDownValue['slice'], { id }: Measure): string {
  return slice === null ? id : `${id} ${slice.by}=${slice.is}`;
}
