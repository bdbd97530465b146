// What a case would change: sums are linear over cases, so a figure is the area's, less the case as it is, and the case as it would be.

import type { Period } from '../../clocks/index.ts';
import type { RegisterRow } from '../../register/index.ts';
import type { Measure } from '../measure.ts';
import { type FigureSums, type FigureValue, valueOfSums } from './figure-sums.ts';
import type { AreaTables } from './tables.ts';
import { tablesOfRows } from './tables-of-rows.ts';
import { AreaFigures, type WorkOutAsked, type WorkOutSettings } from './work-out.ts';

/** All rows of one person as they are and as they would be. */
export interface CaseChange {
  person: string;
  before: readonly RegisterRow[];
  after: readonly RegisterRow[];
}

export interface Effect {
  measure: string;
  period: Period;
  before: FigureValue;
  after: FigureValue;
  /** what it does to the figure by the measure's polarity; null where there is no judgement or no figure to compare */
  turns: 'better' | 'worse' | null;
}

/**
 * Every figure that the changes together would change, exactly, in the order of measures and periods. `area` are the
 * figures of the whole area as it is, asked alike; its settings and population are the cases' too. The day looked from is
 * in `asked`: the end of the month in which something would happen, so that it is in its figures.
 */
export function effectOf(
  area: AreaFigures,
  changes: readonly CaseChange[],
  asked: WorkOutAsked,
  settings: WorkOutSettings,
): Effect[] {
  const figures = (side: 'before' | 'after'): AreaFigures =>
    new AreaFigures(casesOnly(changes, side, area.tables), asked, settings);
  const [before, after] = [figures('before'), figures('after')];
  return asked.measures.flatMap((measure) => {
    if (!measure.workedOut) return [];
    const { formula } = measure.workedOut;
    const [less, more] = [before.sumsOf(measure), after.sumsOf(measure)];
    const moves = less.map(({ sums }, at) => !isSame(sums, more[at]!.sums));
    if (!moves.includes(true)) return [];
    return area.sumsOf(measure).flatMap(({ period, sums }, at): Effect[] => {
      if (!moves[at]) return [];
      const [was, is] = [
        valueOfSums(formula, sums),
        valueOfSums(formula, moved(sums, less[at]!.sums, more[at]!.sums, formula.kind === 'rate')),
      ];
      return [{ measure: measure.id, period, before: was, after: is, turns: turned(measure, was, is) }];
    });
  });
}

function casesOnly(changes: readonly CaseChange[], side: 'before' | 'after', area: AreaTables): AreaTables {
  const { establishment, population } = area;
  const around = { ...(establishment && { establishment }), ...(population && { population }) };
  return tablesOfRows(
    changes.flatMap((change) => change[side]),
    around,
  );
}

function isSame(one: FigureSums, other: FigureSums): boolean {
  if (one.top !== other.top || one.of !== other.of) return false;
  if (one.days === null || other.days === null) return one.days === other.days;
  return one.days.size === other.days.size && [...one.days].every(([days, times]) => other.days!.get(days) === times);
}

/** Residents are the area's, whatever becomes of a case. */
function moved(all: FigureSums, less: FigureSums, more: FigureSums, residents: boolean): FigureSums {
  const of = residents ? all.of : all.of - less.of + more.of;
  if (all.days === null) return { top: all.top - less.top + more.top, of, days: null };
  const days = new Map(all.days);
  for (const [took, times] of less.days!) days.set(took, (days.get(took) ?? 0) - times);
  for (const [took, times] of more.days!) days.set(took, (days.get(took) ?? 0) + times);
  return { top: all.top, of, days };
}

function turned({ polarity }: Measure, before: FigureValue, after: FigureValue): Effect['turns'] {
  if (polarity === null || before.value === null || after.value === null || before.value === after.value) return null;
  return after.value > before.value === (polarity === 'higher') ? 'better' : 'worse';
}
