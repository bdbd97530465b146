// How things stood with somebody's plan: on the day of an event, and at every look.

import { type Calendar, looksAt } from './calendar.ts';
import { type Groups, groupsOf } from './groups.ts';
import type { AreaRows } from './rows.ts';
import { NO_DAY, NO_ROW, type TableColumns, tableIn } from './tables.ts';

const known = new WeakMap<TableColumns, Groups>();

function byPerson(time: TableColumns, people: number): Groups {
  const found = known.get(time) ?? groupsOf(time.of.person!.values as Int32Array, people);
  known.set(time, found);
  return found;
}

/**
 * For each event the row of `plan-time` that holds on its day; where none does, the one that ended on it: a plan that ends
 * had a need and a place until then. Of two plans that with the greater number; NO_ROW for none, and for events before the
 * time that is looked at.
 */
export function standingThen(rows: AreaRows, person: Int32Array, on: Int32Array): Int32Array {
  const time = rows.columns('plan-time');
  const value = (field: string) => time.of[field]!.values as Int32Array;
  const [from, to, plan] = [value('from'), value('to'), value('plan')];
  const { starts, rows: pieces } = byPerson(time, tableIn(rows.tables, 'person').rows);
  const found = new Int32Array(on.length).fill(NO_ROW);
  for (let row = 0; row < on.length; row++) {
    const day = on[row]!;
    const one = person[row]!;
    if (day === NO_DAY || day < rows.since || one < 0) continue;
    let best = NO_ROW;
    let ended = NO_ROW;
    for (let i = starts[one]!; i < starts[one + 1]!; i++) {
      const piece = pieces[i]!;
      if (from[piece]! > day || (to[piece] !== NO_DAY && to[piece]! < day)) continue;
      if (to[piece] === day) {
        if (ended === NO_ROW || plan[piece]! > plan[ended]!) ended = piece;
      } else if (best === NO_ROW || plan[piece]! > plan[best]!) best = piece;
    }
    found[row] = best === NO_ROW ? ended : best;
  }
  return found;
}

const looked = new WeakMap<Calendar, WeakMap<TableColumns, Int32Array>>();

/**
 * The row of `plan-time` that holds of each person at each look, of two plans that with the greater number, NO_ROW for none:
 * `[person * looks + look]`. A stock that is open on a day is asked what stands beside it: a plan that ended on it does not.
 */
export function standingAtLooks(rows: AreaRows, calendar: Calendar): Int32Array {
  const time = rows.columns('plan-time');
  const ofCalendar = looked.get(calendar) ?? new WeakMap<TableColumns, Int32Array>();
  looked.set(calendar, ofCalendar);
  const found = ofCalendar.get(time) ?? lookedUp(time, calendar, tableIn(rows.tables, 'person').rows);
  ofCalendar.set(time, found);
  return found;
}

function lookedUp(time: TableColumns, calendar: Calendar, people: number): Int32Array {
  const value = (field: string) => time.of[field]!.values as Int32Array;
  const person = value('person');
  const looks = calendar.asAt.length;
  const [first, after] = [looksAt(calendar, value('from')), looksAt(calendar, value('to'))];
  const standing = new Int32Array(people * looks).fill(NO_ROW);
  // pieces come in the order of the plans: that of a plan with a greater number is put over the others
  for (let piece = 0; piece < time.rows; piece++) {
    const start = person[piece]! * looks;
    standing.fill(piece, start + first[piece]!, start + after[piece]!);
  }
  return standing;
}
