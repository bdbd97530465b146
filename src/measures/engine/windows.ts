// The periods that a measure has figures for, and how far back the window of each goes.

import { type Period, type PeriodKind, periodParts } from '../../clocks/index.ts';
import type { Measure, MeasureWindow } from '../measure.ts';

/** The kind of period that a measure has figures for. */
export function workedOutEvery({ frequency, window }: Pick<Measure, 'frequency' | 'window'>): PeriodKind {
  if (window === 'quarter' || window === 'term' || window === 'half-term') return window;
  if (window === 'year') return 'year';
  return window === 'as-at' && frequency === 'termly' ? 'term' : 'month';
}

const MONTHS_BACK: Readonly<Partial<Record<MeasureWindow, (month: number) => number>>> = {
  'rolling-12': () => 11,
  'ytd-calendar': (month) => month - 1,
  'ytd-academic': (month) => (month + 3) % 12,
  'cohort-academic': (month) => (month + 3) % 12,
  'ytd-financial': (month) => (month + 8) % 12,
};

/** How many periods before this one its window holds as well. */
export function periodsBack(window: MeasureWindow, period: Period): number {
  const { kind, number } = periodParts(period);
  return kind === 'month' ? (MONTHS_BACK[window]?.(number) ?? 0) : 0;
}

/** The most periods before its own that a measure may need. */
export function mostBack({ window, workedOut }: Measure): number {
  const back = MONTHS_BACK[window] ? 11 : 0;
  return workedOut?.formula.kind === 'growth' ? Math.max(back, workedOut.formula.months) : back;
}

const known = new WeakMap<readonly Period[], Map<MeasureWindow, Uint8Array>>();

/** periodsBack for each of the periods, remembered with their list. */
export function allPeriodsBack(window: MeasureWindow, periods: readonly Period[]): Uint8Array {
  const byWindow = known.get(periods) ?? new Map<MeasureWindow, Uint8Array>();
  known.set(periods, byWindow);
  const found = byWindow.get(window) ?? Uint8Array.from(periods, (period) => periodsBack(window, period));
  byWindow.set(window, found);
  return found;
}
