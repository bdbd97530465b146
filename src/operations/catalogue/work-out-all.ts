// Every KPI that case records tell, worked out for the months asked for, whether a paper prints it or not, with what is printed beside it.

import { z } from 'zod';
import { addPeriods, type Day, isoDay, type Period, periodOf } from '../../clocks/index.ts';
import { disclosedValues, type ScorecardRow, scorecardOf } from '../../insight/index.ts';
import {
  type Measure,
  measureSections,
  numberOutside,
  type Slice,
  sliceText,
  workedOutEvery,
} from '../../measures/index.ts';
import type { Area } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { monthField } from '../dates.ts';
import { audienceField, type Disclosed, disclosedJson, disclosureRule, workableIssues } from '../disclosure.ts';
import {
  casesFields,
  engineField,
  lookedFrom,
  periodsAsked,
  recordsAsked,
  sliceField,
  slicesAsked,
} from '../engine/asked.ts';
import { hasSlice, mayBreakDown, valuesOfEach, workingFrom } from '../engine/work.ts';
import { figuresOf } from '../figures.ts';
import { operationIssue } from '../issues.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { isoOrNull } from '../words.ts';
import { rowJson } from './scorecard.ts';
import { valueJson, type WorkedOutAnswer } from './work-out.ts';

export interface WorkedOutRow {
  measure: Measure;
  /** everybody's, or those of the breakdown; oldest period first */
  values: WorkedOutAnswer['values'];
  /** what papers print of it; null where none does */
  printed: ScorecardRow | null;
}

export interface WorkedOutAll {
  area: Area;
  month: Period;
  knownAt: Day | null;
  slice: Slice | null;
  is: string | null;
  /** who it is for, and what was hidden from them */
  disclosed: Disclosed;
  asAt: Day;
  sections: { title: string; rows: WorkedOutRow[] }[];
  /** KPIs that case records tell and that have no such breakdown */
  without: Measure[];
  change: number;
}

const MONTHS_BESIDE = 12;

export default defineOperation({
  id: 'work-out-all',
  title: 'Work every KPI out from case records',
  needs: 'read-scorecard',
  writes: false,
  input: z.object({
    month: monthField.describe('the last month, such as 2025-05; the one that today is in when left out'),
    from: monthField.describe('the first month; a year before the last when left out'),
    by: sliceField,
    is: z
      .string()
      .nullish()
      .transform((given) => given ?? null)
      .describe('one value of the breakdown; all of them when left out'),
    audience: audienceField,
    engine: engineField,
    ...casesFields,
  }),
  async run(ctx, { month, from, by, is, audience, ...asked }): Promise<Outcome<WorkedOutAll>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const { at } = found;
    const missing = await recordsAsked(at.store, at.area.code, asked);
    if (missing.length > 0) return refused(missing);
    const slices = slicesAsked(by);
    if (!slices.ok) return refused(slices.issues);
    if (!(await mayBreakDown(ctx, slices.value)))
      return refused([operationIssue('not-allowed', 'stops', { field: 'by' }, { title: 'Figures by case officer' })]);
    const { today } = lookedFrom(asked, ctx.today);
    const last = month ?? periodOf(today, 'month');
    const periods = periodsAsked(from ?? addPeriods(last, -MONTHS_BESIDE), last, today);
    if (!periods.ok) return refused(periods.issues);
    const figures = await figuresOf(at.store, at.area);
    const told = figures.measures.filter(({ workedOut }) => workedOut);
    const working = await workingFrom(ctx, at, { measures: told, ...periods.value, slices: slices.value }, asked);
    const [slice] = slices.value;
    const without = slice ? told.filter((measure) => !hasSlice(working, measure, slice)) : [];
    const printed = printedRows(scorecardOf({ ...figures, knownAt: asked.knownAt, month: null }).sections);
    const rule = await disclosureRule(at.store, at.area.code, ctx.today, audience);
    const disclosed: Disclosed = { audience, hidden: [], workable: [] };
    const worked = await valuesOfEach(working, told);
    const groups = new Set<string>();
    const rows = told
      .filter((measure) => !without.includes(measure))
      .map((measure): WorkedOutRow => {
        const { values, hidden, workable } = disclosedValues(worked.get(measure)!, measure, audience, rule);
        disclosed.hidden.push(...hidden);
        disclosed.workable.push(...workable);
        for (const { slice: of } of values) if (of) groups.add(of.is);
        const shown = values.filter(({ slice: of }) =>
          of === null ? slice === undefined : is === null || of.is === is,
        );
        // what papers print is hidden by the scorecard's own way out, not by this one
        return { measure, values: shown, printed: rule.showsAll ? (printed.get(measure.id) ?? null) : null };
      });
    if (by !== null && is !== null && !groups.has(is))
      return refused([
        operationIssue('slice-value-unknown', 'stops', { field: 'is' }, { by, is, known: [...groups].sort() }),
      ]);
    const answer: WorkedOutAll = {
      area: at.area,
      month: last,
      knownAt: asked.knownAt,
      slice: slice ?? null,
      is,
      disclosed,
      asAt: working.today,
      sections: measureSections
        .map(({ id, title }) => ({ title, rows: rows.filter(({ measure }) => measure.section === id) }))
        .filter((one) => one.rows.length > 0),
      without,
      change: working.kept.change,
    };
    return done(
      answer,
      workableIssues(disclosed.workable, (id) => figures.measureOf(id)?.title ?? id),
    );
  },
  json: ({ area, month, knownAt, slice, is, disclosed, asAt, sections, without, change }) => ({
    area: area.code,
    ...disclosedJson(disclosed),
    month,
    knownAt: isoOrNull(knownAt),
    asAt: isoDay(asAt),
    slice: slice && { by: sliceText(slice), is },
    change,
    sections: sections.map(({ title, rows }) => ({ title, rows: rows.map(workedOutRowJson) })),
    withoutSuchBreakdown: without.map(({ id }) => id),
  }),
});

function printedRows(all: readonly { rows: readonly ScorecardRow[] }[]): Map<string, ScorecardRow> {
  return new Map(all.flatMap(({ rows }) => rows.map((row) => [row.measure.id, row] as const)));
}

/** As a row of the printed scorecard, with what is printed beside each value. */
function workedOutRowJson({ measure, values, printed }: WorkedOutRow) {
  const beside = new Map(printed?.cells.map((cell) => [cell.period, numberOutside(cell.value, measure.unit)]));
  const said = printed && rowJson(printed);
  return {
    measure: measure.id,
    title: measure.title,
    ref: said?.ref ?? null,
    label: said?.label ?? measure.title,
    unit: measure.unit,
    polarity: measure.polarity,
    frequency: measure.frequency,
    every: workedOutEvery(measure),
    target: said?.target ?? null,
    values: values.map((value) => ({ ...valueJson(value, measure), printed: beside.get(value.period) ?? null })),
    benchmarks: said?.benchmarks ?? [],
  };
}
