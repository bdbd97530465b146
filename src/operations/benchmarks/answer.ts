// What stands beside a KPI, as it leaves an operation: rows of figures, the list of neighbours, and the ways that give a number.

import { isoDay } from '../../clocks/index.ts';
import type {
  Beside,
  BesideAnswer,
  Counterpart,
  MissingPlace,
  NeighbourSet,
  Release,
  Way,
} from '../../insight/index.ts';
import { placeName } from '../../insight/index.ts';
import { type Measure, numberOutside } from '../../measures/index.ts';

export interface BenchmarksAnswer {
  measure: Measure;
  /** null when nothing published is its counterpart */
  counterpart: Counterpart | null;
  area: { code: string; name: string };
  /** as it was asked; null for the newest */
  asked: string | null;
  /** the published year that stands beside it */
  period: string | null;
  rows: Beside[];
  set: NeighbourSet | null;
  /** the area's other lists of neighbours, with how many of the ten are the same: a change of list is a break */
  otherSets: { version: string; same: number }[];
  neighbours: BesideAnswer['neighbours'];
  notes: string[];
  /** ways that come to the number that was asked about; null when none was */
  ways: Way[] | null;
}

/** Half away from nought, as the publishers round: 31.25 is 31.3. */
export function roundedOutside(value: number | null, { unit }: Pick<Measure, 'unit'>, decimals: number): number | null {
  const outside = numberOutside(value, unit);
  if (outside === null) return null;
  const scale = 10 ** decimals;
  return (Math.sign(outside) * Math.round(Math.abs(outside) * scale + 1e-9)) / scale;
}

/** A mean of counts is seldom whole. */
export function decimalsOf(method: Beside['method'], { decimals }: Pick<Counterpart, 'decimals'>): number {
  return decimals === 0 && (method === 'mean' || method === 'median') ? 1 : decimals;
}

export function benchmarksJson({ measure, counterpart, area, rows, set, otherSets, ways, ...rest }: BenchmarksAnswer) {
  const decimals = (method: Beside['method']) => (counterpart ? decimalsOf(method, counterpart) : 0);
  return {
    measure: measure.id,
    title: measure.title,
    unit: measure.unit,
    area: area.code,
    areaName: area.name,
    asked: rest.asked,
    period: rest.period,
    definition: counterpart && { match: counterpart.differs === null ? 'same' : 'differs', why: counterpart.differs },
    benchmarks: rows.map((row) => ({
      level: row.level,
      place: row.place,
      name: row.name,
      method: row.method,
      period: row.period,
      value: roundedOutside(row.value, measure, decimals(row.method)),
      exact: numberOutside(row.value, measure.unit),
      numerator: row.numerator,
      denominator: row.denominator,
      printed: numberOutside(row.printed, measure.unit),
      n: row.n,
      missing: row.missing,
      ...releaseJson(row.release),
      source: row.source,
      comparable: row.comparable,
      why: row.why,
      remark: row.remark,
      revisions: row.revisions.map(({ release, value, printed }) => ({
        ...releaseJson(release),
        value: roundedOutside(value, measure, decimals('published')),
        printed: numberOutside(printed, measure.unit),
      })),
    })),
    neighbours: set && {
      version: set.version,
      ...releaseJson(set.release),
      members: set.neighbours.map(({ rank, neighbour, closeness }, i) => {
        const figure = rest.neighbours[i]?.figure;
        return {
          rank,
          code: neighbour,
          name: placeName(neighbour),
          closeness,
          value: roundedOutside(figure?.value ?? null, measure, decimals('published')),
          missing: figure?.missing ?? null,
        };
      }),
      others: otherSets,
    },
    notes: rest.notes,
    gives: ways?.map(({ release, value, missing, ...way }) => ({
      measure: measure.id,
      ...way,
      value: roundedOutside(value, measure, decimals(way.method)),
      exact: numberOutside(value, measure.unit),
      missing: missing.map(({ name }: MissingPlace) => name),
      ...releaseJson(release),
    })),
  };
}

function releaseJson({ title, fileName, statedOn, statedBy, sha256, publisher }: Release) {
  return { release: title, releasedOn: isoDay(statedOn), datedBy: statedBy, publisher, file: fileName, sha256 };
}
