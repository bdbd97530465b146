// Which meaning of a measure held when: a figure belongs to one version, and two versions are never one series.

import { type Day, firstDayOfPeriod, type Period } from '../clocks/index.ts';
import type { Measure, MeasureVersion } from './measure.ts';

const byFrom = (a: MeasureVersion, b: MeasureVersion): number =>
  (a.from === null ? Number.NEGATIVE_INFINITY : firstDayOfPeriod(a.from)) -
    (b.from === null ? Number.NEGATIVE_INFINITY : firstDayOfPeriod(b.from)) || a.version - b.version;

/**
 * The measure as one local area has it: the catalogue's versions that hold there, then the changes the area itself has
 * stated, numbered in the order of their first periods. Two changes from the same period: the later stated stands.
 */
export function inArea(measure: Measure, area: string, own: readonly Omit<MeasureVersion, 'version'>[]): Measure {
  const here = (measure.versions ?? []).filter(({ areas }) => areas === undefined || areas.includes(area));
  if (own.length === 0 && here.length === (measure.versions?.length ?? 0)) return measure;
  const first: Omit<MeasureVersion, 'version'> = { from: null, meaning: measure.title, reason: 'As first printed.' };
  const all = new Map<Period | null, Omit<MeasureVersion, 'version'>>([[null, first]]);
  for (const version of [...here, ...own]) all.set(version.from, version);
  const ordered = [...all.values()].map((version) => ({ ...version, version: 0 })).sort(byFrom);
  return { ...measure, versions: ordered.map((version, i) => ({ ...version, version: i + 1 })) };
}

/** The version in force on a day; 1 where none is stated. */
export function versionOn(measure: Measure, day: Day): number {
  let found = 1;
  for (const { version, from } of (measure.versions ?? []).toSorted(byFrom))
    if (from === null || firstDayOfPeriod(from) <= day) found = version;
  return found;
}

/** The version that a figure of this period belongs to: the one in force on its first day. */
export function versionAt(measure: Measure, period: Period): number {
  if (measure.versions === undefined || measure.versions.length < 2) return measure.versions?.[0]?.version ?? 1;
  return versionOn(measure, firstDayOfPeriod(period));
}

/** The first periods of the versions after the first: where a drawing is broken and no direction is told. */
export function breaksOf(measure: Measure): MeasureVersion[] {
  return (measure.versions ?? []).filter(({ from }) => from !== null).sort(byFrom);
}
