// Rows that are of no case: establishments, their rolls and places, school holidays, the population.

import { addDays, type Day, dayFromParts, partsOfDay, weekdayOf } from '../../clocks/index.ts';
import { blankRow, type RegisterRow, type Row, type TableId } from '../../register/index.ts';
import { FACT } from '../codes.ts';
import { NEVER, NO_ROW } from '../columns.ts';
import type { Establishment, Inputs } from '../inputs.ts';
import type { EnteredRow } from '../rows/convert.ts';
import { shareOf } from '../rows/entry.ts';
import { schoolIsOpen } from '../school-days.ts';
import type { Sink } from '../sink.ts';

/** A holiday is at least so many days without school: no weekend is, nor Easter's. */
const LEAST_HOLIDAY = 5;
const PHASE_OF: Readonly<Record<string, string>> = {
  'early-years': 'early-years',
  college: 'post-16',
  'post-16-specialist': 'post-16',
};

function noOnes<T extends TableId>(table: T, id: string, values: Partial<Row<T>>): { table: T } & Row<T> {
  return {
    table,
    ...blankRow(table, { id, person: null, place: { sheet: null, row: null } }),
    ...values,
  };
}

function phaseOf({ place, lowestAge, highestAge }: Establishment): string {
  const known = PHASE_OF[place];
  if (known) return known;
  if (lowestAge >= 11) return 'secondary';
  return highestAge <= 11 ? 'primary' : 'all-through';
}

function establishmentRow(one: Establishment): RegisterRow {
  return noOnes('establishment', one.urn, {
    urn: one.urn,
    ukprn: `19${one.urn}`,
    name: one.name,
    kind: one.kind,
    phase: phaseOf(one),
    la: '999',
    lowestAge: one.lowestAge,
    highestAge: one.highestAge,
    unit: false,
    resourced: one.place === 'unit',
    residential: one.kind === 'special-independent',
    section41: one.kind === 'special-independent' || one.kind === 'post-16-specialist' ? true : null,
    openedOn: one.openedOn as Day,
  });
}

/** The third Thursday of January, as for SEN2 and the school census. */
export function censusDay(year: number): Day {
  const first = dayFromParts(year, 1, 1)!;
  return addDays(first, ((4 - weekdayOf(first) + 7) % 7) + 14);
}

/** How many are educated at each establishment on a day. */
function placedOn(sink: Sink, count: number, on: number): Int32Array {
  const placed = new Int32Array(count);
  const { urn, fact, startedOn, endedOn } = sink.placement.of;
  for (let row = 0; row < sink.placement.rows; row++) {
    if (urn[row] === NO_ROW || fact[row] !== FACT.attended || startedOn[row]! > on) continue;
    if (endedOn[row] === NEVER || endedOn[row]! > on) placed[urn[row]!]!++;
  }
  return placed;
}

function rollRow(one: Establishment, i: number, year: number, plans: number, seed: number): RegisterRow {
  const vary = (salt: number) => shareOf(seed, i * 40 + (year - 2000), salt);
  const isSpecial = one.kind.startsWith('special') || one.place === 'ap';
  const pupils = isSpecial ? Math.max(plans, one.pupils) : Math.round(one.pupils * (0.93 + 0.1 * vary(1)));
  const senSupport = isSpecial ? 0 : Math.round(pupils * (0.1 + 0.13 * vary(2)));
  const part = (of: number, least: number, most: number, salt: number) =>
    Math.round(of * (least + (most - least) * vary(salt)));
  return noOnes('school-roll', `${one.urn}-${year}`, {
    urn: one.urn,
    censusOn: censusDay(year),
    phase: phaseOf(one),
    pupils,
    senSupport,
    plans: Math.min(plans, pupils),
    suspensionsSupport: part(senSupport, 0.01, 0.22, 3),
    suspensionsPlans: part(plans, 0.02, 0.3, 4),
    exclusionsSupport: part(senSupport, 0, 0.006, 5),
    exclusionsPlans: part(plans, 0, 0.006, 6),
    persistentSupport: part(senSupport, 0.18, 0.36, 7),
    persistentPlans: part(plans, 0.25, 0.5, 8),
    severeSupport: part(senSupport, 0.02, 0.07, 9),
    severePlans: part(plans, 0.05, 0.18, 10),
  });
}

function closureRows(firstDay: number, lastDay: number): (Row<'closure'> & { table: 'closure' })[] {
  const rows: (Row<'closure'> & { table: 'closure' })[] = [];
  let from: number | null = null;
  for (let on = firstDay; on <= lastDay + 400; on++) {
    if (!schoolIsOpen(on)) {
      from ??= on;
      continue;
    }
    if (from !== null && on - from >= LEAST_HOLIDAY)
      rows.push(
        noOnes('closure', `holiday-${rows.length + 1}`, { kind: 'holiday', fromOn: from as Day, toOn: on as Day }),
      );
    from = null;
  }
  return rows;
}

/** Weeks after a census in which its figures come, and the year that an estimate of the population takes. */
const CENSUS_TAKES = 60;
const ESTIMATE_TAKES = 365;
/** Term dates are published so long before. */
const TERMS_AHEAD = 400;

/** Rows of no person that were known on a day, each with the day on which it came. */
export function* censusRows(
  inputs: Inputs,
  sink: Sink,
  { firstDay, lastDay, asAt, seed }: { firstDay: Day; lastDay: Day; asAt: Day; seed: number },
): Generator<EnteredRow> {
  const { establishments, population } = inputs;
  for (const one of establishments) yield { row: establishmentRow(one), enteredOn: firstDay };
  for (const row of closureRows(firstDay, lastDay)) {
    const enteredOn = Math.max(firstDay, row.fromOn! - TERMS_AHEAD) as Day;
    if (enteredOn <= asAt) yield { row, enteredOn };
  }
  for (let year = partsOfDay(firstDay).year + 1; censusDay(year) + CENSUS_TAKES <= asAt; year++) {
    const enteredOn = addDays(censusDay(year), CENSUS_TAKES);
    const placed = placedOn(sink, establishments.length, censusDay(year));
    for (const [i, one] of establishments.entries()) {
      const isSchool = ['mainstream', 'special', 'inmss', 'ap'].includes(one.place);
      if (isSchool) yield { row: rollRow(one, i, year, placed[i]!, seed), enteredOn };
      if (one.places > 0) yield { row: placesRow(one, year, placed[i]!), enteredOn };
    }
  }
  for (const { year, people } of population) {
    const estimatedOn = dayFromParts(year, 6, 30)!;
    const enteredOn = Math.max(firstDay, estimatedOn + ESTIMATE_TAKES) as Day;
    if (enteredOn > asAt) continue;
    const vintage = `mid-${year}`;
    for (const [age, count] of people.entries())
      yield { row: noOnes('population', `${vintage}-${age}`, { estimatedOn, vintage, age, people: count }), enteredOn };
  }
}

function placesRow(one: Establishment, year: number, filled: number): RegisterRow {
  return noOnes('places', `${one.urn}-${year}`, {
    urn: one.urn,
    kind: one.place === 'unit' ? 'resourced' : one.place,
    fromOn: censusDay(year),
    toOn: censusDay(year + 1),
    commissioned: one.places,
    filled,
  });
}
