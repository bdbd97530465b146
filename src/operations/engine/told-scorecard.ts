// The scorecard that case records tell: figures of everybody or of one group in the rows that papers print.

import { type Day, type Period, parsePeriod } from '../../clocks/index.ts';
import { type Scorecard, scorecardOf, workedOutVersion } from '../../insight/index.ts';
import type { Measure, ToldValue, Version } from '../../measures/index.ts';
import type { Figures } from '../figures.ts';
import { catalogueRows } from '../returns/rows.ts';

/** One group of a breakdown. */
export type Group = NonNullable<ToldValue['slice']>;

export type ToldOfEach = ReadonlyMap<Measure, readonly ToldValue[]>;

export const isOf = ({ slice }: Pick<ToldValue, 'slice'>, group: Group | null): boolean =>
  (slice?.is ?? null) === (group?.is ?? null);

/** Records tell something of a KPI when a period of it has a count. */
export const tellsAnything = (values: readonly ToldValue[]): boolean =>
  values.some(({ numerator }) => numerator !== null);

/** A group in which nothing is counted has no figures of its own: it counts 0, or nothing can be divided. */
export function withGroup(values: readonly ToldValue[], { workedOut }: Measure, slice: Group): ToldValue[] {
  const own = new Set(values.flatMap((one) => (one.slice?.is === slice.is ? [one.period] : [])));
  const isCount = workedOut!.formula.kind === 'count';
  const nothing = values.flatMap((whole): ToldValue[] => {
    if (whole.slice !== null || own.has(whole.period)) return [];
    if (whole.numerator === null) return [{ ...whole, slice }];
    return [{ ...whole, slice, numerator: 0, denominator: isCount ? null : 0, value: isCount ? 0 : null }];
  });
  return [...values, ...nothing];
}

export interface Shown {
  /** null is everybody */
  group: Group | null;
  /** the month it is read for; the newest whole one with a figure when null */
  month: Period | null;
  knownAt: Day | null;
  today: Day;
}

/** Targets and published figures are for everybody: a group has none. */
export function toldScorecard(figures: Figures, told: ToldOfEach, { group, month, knownAt, today }: Shown): Scorecard {
  const versions = new Map<string, Version[]>();
  const kept = new Set<string>();
  let newest: Period | null = null;
  for (const [measure, values] of told) {
    if (!tellsAnything(values)) continue;
    kept.add(measure.id);
    for (const value of values) {
      if (value.numerator === null || !isOf(value, group)) continue;
      versions.set(`${measure.id} ${value.period}`, [versionFrom(figures.area.code, measure, value, today)]);
      const isMonth = parsePeriod(value.period)?.kind === 'month';
      if (isMonth && !value.provisional && (newest === null || value.period > newest)) newest = value.period;
    }
  }
  const { measureOf, isLocal, rows, targets, benchmarks } = figures;
  return scorecardOf({
    measureOf,
    isLocal,
    rows:
      rows.length > 0
        ? rows.filter(({ measure }) => kept.has(measure))
        : catalogueRows(
            [...told.keys()].filter(({ id }) => kept.has(id)),
            today,
          ),
    versions,
    targets: group === null ? targets : [],
    benchmarks: group === null ? benchmarks : [],
    knownAt,
    month: month ?? newest,
  });
}

function versionFrom(area: string, measure: Measure, value: ToldValue, today: Day): Version {
  const { period, value: figure, numerator, denominator, provisional } = value;
  const told = workedOutVersion(area, measure, { measure: measure.id, period, value: figure, numerator, denominator });
  const knownFrom = told.knownFrom < today ? told.knownFrom : today;
  // Nothing to divide by is a figure of no cases, and no month without an answer.
  const status = provisional ? 'provisional' : 'actual';
  return { ...told, status, knownFrom };
}
