// A question about one KPI from case records, understood and made ready to be answered, or why it cannot be.

import type { Day, Issue } from '../../clocks/index.ts';
import { type Measure, sliceText } from '../../measures/index.ts';
import type { InArea } from '../areas.ts';
import { operationIssue } from '../issues.ts';
import type { Context } from '../operation.ts';
import { type CasesAsked, type EngineChoice, lookedFrom, periodsAsked, recordsAsked, slicesAsked } from './asked.ts';
import { definitionGiven } from './definition-given.ts';
import { keptTables } from './kept-tables.ts';
import { measureAsked } from './measure-asked.ts';
import { daysTold, hasSlice, lacksRows, mayBreakDown, type Working, workingFrom } from './work.ts';

export interface Question extends CasesAsked {
  measure: string | null;
  /** a definition that is tried out, in place of a KPI */
  definition?: string | null;
  from: string | null;
  to: string | null;
  /** how many periods before the last the first is, when none is named */
  back?: number | null;
  by: string | null;
  engine?: EngineChoice;
}

type Answerable = { ok: true; value: { measure: Measure; working: Working } } | { ok: false; issues: Issue[] };

export async function workingAsked(ctx: Context, at: InArea, asked: Question): Promise<Answerable> {
  const no = (issue: Issue): Answerable => ({ ok: false, issues: [issue] });
  const known =
    asked.definition == null ? await measureAsked(at, asked.measure ?? '') : definitionGiven(asked.definition);
  if (!known.ok) return known;
  const measure = known.value;
  const { title } = measure;
  const missing = await recordsAsked(at.store, at.area.code, asked);
  if (missing.length > 0) return { ok: false, issues: missing };
  const slices = slicesAsked(asked.by);
  if (!slices.ok) return slices;
  const looked = lookedFrom(asked, ctx.today);
  const { until } = daysTold(await keptTables(at.store, at.area.code, looked.asked), measure);
  const newest = until > 0 && until < looked.today ? (until as Day) : looked.today;
  const periods = periodsAsked({ ...asked, today: looked.today, measure, newest });
  if (!periods.ok) return periods;
  if (!(await mayBreakDown(ctx, slices.value)))
    return no(operationIssue('not-allowed', 'stops', { field: 'by' }, { title: 'Figures by case officer' }));
  const working = await workingFrom(ctx, at, { measures: [measure], ...periods.value, slices: slices.value }, asked);
  const { source } = asked;
  if (source !== null && lacksRows(working, measure, source))
    return no(operationIssue('records-not-brought', 'stops', { field: 'source' }, { title, source }));
  for (const slice of slices.value)
    if (!hasSlice(working, measure, slice))
      return no(operationIssue('slice-not-held', 'stops', { field: 'by' }, { by: sliceText(slice), title }));
  return { ok: true, value: { measure, working } };
}
