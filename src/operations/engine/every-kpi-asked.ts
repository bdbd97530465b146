// A question about every KPI that case records tell, understood and worked out, or why it cannot be.

import { addPeriods, type Period, periodOf } from '../../clocks/index.ts';
import type { Measure, Slice, ToldValue } from '../../measures/index.ts';
import type { InArea } from '../areas.ts';
import { operationIssue } from '../issues.ts';
import type { Context } from '../operation.ts';
import {
  type CasesAsked,
  type EngineChoice,
  type Found,
  lookedFrom,
  no,
  periodsAsked,
  recordsAsked,
  slicesAsked,
} from './asked.ts';
import { keptTables } from './kept-tables.ts';
import { hasSlice, lastDayTold, mayBreakDown, valuesOfEach, type Working, workingFrom } from './work.ts';

export interface EveryKpiQuestion extends CasesAsked {
  month: Period | null;
  from: Period | null;
  by: string | null;
  engine: EngineChoice;
}

export interface EveryKpi {
  working: Working;
  slice: Slice | null;
  /** everybody's first, then by breakdown; periods in order */
  values: Map<Measure, ToldValue[]>;
  /** those that have no such breakdown */
  notBroken: Measure[];
  groups: string[];
}

/** A year shown, and the year before it to compare with. */
const MONTHS_BACK = 25;

export async function everyKpiAsked(
  ctx: Context,
  at: InArea,
  all: readonly Measure[],
  { month, from, by, ...asked }: EveryKpiQuestion,
): Promise<Found<EveryKpi>> {
  const missing = await recordsAsked(at.store, at.area.code, asked);
  if (missing.length > 0) return { ok: false, issues: missing };
  const slices = slicesAsked(by);
  if (!slices.ok) return slices;
  if (!(await mayBreakDown(ctx, slices.value)))
    return no(operationIssue('not-allowed', 'stops', { field: 'by' }, { title: 'Figures by case officer' }));
  const looked = lookedFrom(asked, ctx.today);
  if (month !== null && month > periodOf(looked.today, 'month'))
    return no(operationIssue('period-ahead', 'stops', { field: 'month' }, { period: month }));
  const kept = await keptTables(at.store, at.area.code, looked.asked);
  const last = month ?? periodOf(lastDayTold(kept, looked.today), 'month');
  const periods = periodsAsked({ from: from ?? addPeriods(last, -MONTHS_BACK), to: last, today: looked.today });
  if (!periods.ok) return periods;
  const measures = all.filter(({ workedOut }) => workedOut);
  const working = await workingFrom(ctx, at, { measures, ...periods.value, slices: slices.value }, asked);
  const values = await valuesOfEach(working, measures);
  const [slice = null] = slices.value;
  const groups = new Set<string>();
  for (const own of values.values()) for (const value of own) if (value.slice) groups.add(value.slice.is);
  return {
    ok: true,
    value: {
      working,
      slice,
      values,
      notBroken: slice === null ? [] : measures.filter((measure) => !hasSlice(working, measure, slice)),
      groups: [...groups],
    },
  };
}
