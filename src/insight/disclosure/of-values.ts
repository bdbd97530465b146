// Figures of one KPI or of many, broken down or not, as one audience may see them: a row for everybody and one for each group.

import type { Period } from '../../clocks/index.ts';
import type { Measure } from '../../measures/index.ts';
import { linksOf } from './links.ts';
import { type Audience, type DisclosureRule, disclosureRules } from './rule.ts';
import { suppressed } from './suppress.ts';
import { type HiddenCell, type LeavingRow, leavingRowOf, type RowLink, type WorkableCell } from './table.ts';

export interface BrokenDownValue {
  period: Period;
  /** by what it is broken down, two at once with a comma between, and which group it is; null is everybody */
  slice: { by: string; is: string } | null;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
}

export interface DisclosedOfEach<V> {
  /** as they came, what is hidden without its value and counts */
  values: ReadonlyMap<Measure, readonly (V & { isHidden?: boolean })[]>;
  /** `row` is the KPI's id, with the group after it: "requests-count need=ASD" */
  hidden: HiddenCell[];
  workable: WorkableCell[];
}

export interface DisclosedValues<V> extends Omit<DisclosedOfEach<V>, 'values'> {
  values: readonly (V & { isHidden?: boolean })[];
}

export function disclosedValues<V extends BrokenDownValue>(
  values: readonly V[],
  measure: Measure,
  audience: Audience,
  rule: DisclosureRule = disclosureRules[audience],
): DisclosedValues<V> {
  const of = disclosedOfEach(new Map([[measure, values]]), audience, rule);
  return { ...of, values: of.values.get(measure)! };
}

/** Of many KPIs in one table: a group's figures of one KPI may give its figures of another. */
export function disclosedOfEach<V extends BrokenDownValue>(
  of: ReadonlyMap<Measure, readonly V[]>,
  audience: Audience,
  rule: DisclosureRule = disclosureRules[audience],
): DisclosedOfEach<V> {
  if (rule.showsAll) return { values: of, hidden: [], workable: [] };
  const table = { rows: [...of].flatMap(rowsOf), links: [...of].flatMap(linksAmong) };
  const { hidden, workable } = suppressed(table, audience, rule);
  const isHidden = new Set(hidden.map(({ row, column }) => `${row} ${column}`));
  const values = [...of].map(
    ([measure, own]) =>
      [
        measure,
        own.map((one) =>
          isHidden.has(`${groupRow(measure.id, one.slice)} ${one.period}`)
            ? { ...one, value: null, numerator: null, denominator: null, isHidden: true }
            : one,
        ),
      ] as const,
  );
  return { values: new Map(values), hidden, workable };
}

function rowsOf([measure, values]: [Measure, readonly BrokenDownValue[]]): LeavingRow[] {
  return [...Map.groupBy(values, ({ slice }) => groupRow(measure.id, slice))].map(([id, own]): LeavingRow => {
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
}

/** Everybody is in one group of a breakdown, whoever has nothing recorded in a group of that name. */
function linksAmong([measure, values]: [Measure, readonly BrokenDownValue[]]): RowLink[] {
  const groups = new Map(values.map(({ slice }) => [groupRow(measure.id, slice), slice]));
  const breakdowns = Map.groupBy(
    [...groups.values()].flatMap((slice) => slice ?? []),
    ({ by }) => by,
  );
  return [
    ...[...breakdowns.values()].map((parts) => ({
      kind: 'sum' as const,
      total: measure.id,
      parts: parts.map((slice) => groupRow(measure.id, slice)),
      complete: true,
    })),
    ...[...groups.values()].flatMap((slice) => linksOf(measure, (id) => groupRow(id, slice))),
  ];
}

/** The id of a KPI's row for everybody or for a group. */
export function groupRow(measure: string, slice: BrokenDownValue['slice']): string {
  return slice === null ? measure : `${measure} ${slice.by}=${slice.is}`;
}
