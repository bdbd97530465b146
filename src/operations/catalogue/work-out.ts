// One KPI worked out from case records: any months, broken down, as known now or on an earlier day, by one source or another.

import { z } from 'zod';
import { type Day, isoDay } from '../../clocks/index.ts';
import { disclosedValues } from '../../insight/index.ts';
import { type Measure, numberOutside, type ToldValue, versionAt, workedOutEvery } from '../../measures/index.ts';
import type { Area } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { audienceField, type Disclosed, disclosedJson, disclosureRule, workableIssues } from '../disclosure.ts';
import { type CasesAsked, casesFields, engineField, periodField, sliceField } from '../engine/asked.ts';
import { type InWords, inNamedGroups } from '../engine/named-groups.ts';
import { statusOf, valuesOf } from '../engine/work.ts';
import { workingAsked } from '../engine/working-asked.ts';
import { operationIssue } from '../issues.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { isoOrNull } from '../words.ts';

export interface WorkedOutAnswer {
  area: Area;
  measure: Measure;
  asked: CasesAsked;
  /** everybody's first, then the groups of the breakdown as they are read; periods in order */
  values: InWords<ToldValue & { isHidden?: boolean }>[];
  /** who it is for, and what was hidden from them */
  disclosed: Disclosed;
  /** the day that is looked from */
  asAt: Day;
  change: number;
}

export default defineOperation({
  id: 'work-out',
  title: 'Work one KPI out from case records',
  needs: 'read-scorecard',
  writes: false,
  input: z.object({
    measure: z
      .string()
      .trim()
      .nullish()
      .transform((id) => id || null)
      .describe('the KPI by its id'),
    definition: z
      .string()
      .nullish()
      .transform((text) => text || null)
      .describe('a definition to try out in place of a KPI, as JSON; kept nowhere'),
    from: periodField('the first period, such as 2024-06; a year before the last when left out'),
    to: periodField('the last period, such as 2025-05; the last that records tell when left out'),
    back: z.coerce
      .number()
      .int()
      .min(0)
      .max(480)
      .nullish()
      .transform((given) => given ?? null)
      .describe('how many periods before the last the first is, when no first is named'),
    by: sliceField,
    audience: audienceField,
    engine: engineField,
    ...casesFields,
  }),
  async run(
    ctx,
    { measure: id, definition, from, to, back, by, audience, ...asked },
  ): Promise<Outcome<WorkedOutAnswer>> {
    if (id === null && definition === null)
      return refused([operationIssue('measure-needed', 'stops', { field: 'measure' }, {})]);
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const { at } = found;
    const looked = await workingAsked(ctx, at, { measure: id, definition, from, to, back, by, ...asked });
    if (!looked.ok) return refused(looked.issues);
    const { measure, working } = looked.value;
    const rule = await disclosureRule(at.store, at.area.code, ctx.today, audience);
    const { values, hidden, workable } = disclosedValues(valuesOf(working, measure), measure, audience, rule);
    const disclosed = { audience, hidden, workable };
    return done(
      {
        area: at.area,
        measure,
        asked,
        values: inNamedGroups(values, working.kept.tables),
        disclosed,
        asAt: working.today,
        change: working.kept.change,
      },
      workableIssues(workable, () => measure),
    );
  },
  json({ area, measure, asked, values, disclosed, asAt, change }) {
    return {
      area: area.code,
      ...disclosedJson(disclosed),
      measure: measure.id,
      version: values.length > 0 ? versionAt(measure, values.at(-1)!.period) : 1,
      unit: measure.unit,
      every: workedOutEvery(measure),
      asAt: isoDay(asAt),
      knownAt: isoOrNull(asked.knownAt),
      source: asked.source,
      change,
      values: values.map((value) => valueJson(value, measure)),
    };
  },
});

export function valueJson(value: WorkedOutAnswer['values'][number], { unit }: Measure) {
  return {
    period: value.period,
    slice: value.slice,
    value: numberOutside(value.value, unit),
    numerator: value.numerator,
    denominator: value.denominator,
    status: value.isHidden ? 'suppressed' : statusOf(value),
    why: value.why,
  };
}
