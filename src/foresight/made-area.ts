// A made-up area, simulated from its first day to its last: what truly happened, and its register as it was known on a day.

import type { Day, Period } from '../clocks/index.ts';
import { pupilRows } from './census/pupils.ts';
import { censusRows } from './census/rows.ts';
import { NEVER, NO_ROW } from './columns.ts';
import type { PlantedFault } from './faults/fault.ts';
import { choosePlanting, planted, withoutPlace } from './faults/plant.ts';
import type { Inputs } from './inputs.ts';
import { type Completing, completeRow } from './rows/complete.ts';
import { type EnteredRow, Known, rowsOf } from './rows/convert.ts';
import { keyedAtOnce, keyedLate } from './rows/entry.ts';
import { sinkTables } from './sink.ts';
import type { State } from './state.ts';
import { type Tallied, type TalliedMeasure, talliedValue } from './tallied.ts';

export interface MadeArea {
  name: string;
  code: string;
  seed: number;
  inputs: Inputs;
  state: State;
  firstDay: Day;
  lastDay: Day;
  /** children at SEN support who are no case of the service, for the lists of pupils */
  supported: number;
}

/** The simulator's own count of a measure in a month; worked out another way than from rows. */
export const tallied = (area: MadeArea, measure: TalliedMeasure, period: Period): Tallied =>
  talliedValue(area.state.tally, measure, period);

function movedAway({ state }: MadeArea, asAt: Day): Set<number> {
  const { request, plan, person } = state.sink;
  const found = new Set<number>();
  const planned = new Set<number>(plan.of.request.subarray(0, plan.rows));
  for (let row = 0; row < request.rows; row++) {
    const one = request.of.person[row]!;
    const left = person.of.movedOutOn[one]!;
    if (left === NEVER || left > asAt || state.cases.of.request[one] !== row || planned.has(row)) continue;
    if (state.cases.of.plan[one] === NO_ROW && !hadPlanSince(state, one, request.of.receivedOn[row]!)) found.add(row);
  }
  return found;
}

function hadPlanSince({ sink }: State, one: number, since: number): boolean {
  const { person, startedOn } = sink.plan.of;
  for (let row = sink.plan.rows - 1; row >= 0; row--) if (person[row] === one && startedOn[row]! >= since) return true;
  return false;
}

/** Layers of a register: what truly happened, and then who they are, when it was keyed and what was keyed wrongly. */
export interface View {
  /** events that were keyed after it are left out */
  asAt: Day;
  /** human faults are planted */
  faults: boolean;
  /** everything is keyed on the day on which it happens: what truly was, to hold figures against */
  atOnce?: boolean;
}

const CENSUS_STREAM = 5;

/**
 * Every row of the area's register as it was known on a day, table by table. What was spoilt is added to `list`. The same
 * area and day give the same rows in the same order.
 */
export function* registerRows(
  area: MadeArea,
  { asAt, faults, atOnce }: View,
  list: PlantedFault[],
): Generator<EnteredRow> {
  const { state, inputs, seed, firstDay, lastDay } = area;
  const { sink, cases } = state;
  const planting = faults ? choosePlanting(state, lastDay, seed) : null;
  const completing: Completing = {
    seed,
    asAt,
    bornInYear: cases.of.bornInYear,
    settings: new Map(inputs.establishments.map((one) => [one.urn, one])),
    movedAway: movedAway(area, asAt),
  };
  yield* censusRows(inputs, sink, { firstDay, lastDay, asAt, seed });
  if (planting) list.push(...withoutPlace(planting));
  const entry = atOnce ? keyedAtOnce : keyedLate(seed);
  const known = new Known(sink, entry);
  for (const table of sinkTables) {
    for (const { row, enteredOn, beganOn, at } of rowsOf(table, sink, inputs.establishments, { asAt, entry, known })) {
      if (planting && table === 'placement' && planting.withoutPlace.has(sink.placement.of.person[at]!)) continue;
      completeRow(row, at, beganOn, completing);
      if (!planting) yield { row, enteredOn };
      else for (const one of planted(row, at, planting, list)) yield { row: one, enteredOn };
    }
  }
  // the lists of pupils are drawn up on the last day
  if (asAt < lastDay) return;
  const people = known.from('person');
  yield* pupilRows(state, inputs, { count: area.supported, asAt, seed, stream: CENSUS_STREAM, people });
}

/** All of it at once, with the list of what was spoilt. */
export function registerOf(area: MadeArea, view: View): { rows: EnteredRow[]; planted: PlantedFault[] } {
  const list: PlantedFault[] = [];
  return { rows: [...registerRows(area, view, list)], planted: list };
}

/** Rows that were new or said something new in the days after `from`, up to and with `to`: what an extract of changes holds. */
export function* rowsKeyed(area: MadeArea, from: Day, to: Day, faults: boolean): Generator<EnteredRow> {
  for (const entered of registerRows(area, { asAt: to, faults }, [])) if (entered.enteredOn > from) yield entered;
}
