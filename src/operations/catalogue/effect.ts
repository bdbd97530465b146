// What something that might happen to cases would change: every figure and month, exactly; nothing of it is kept, and nobody's work is ordered by it.

import { z } from 'zod';
import { type Day, isoDay, lastDayOfPeriod, periodOf } from '../../clocks/index.ts';
import {
  AreaFigures,
  type CaseChange,
  CaseRows,
  countsOf,
  type Effect,
  effectOf,
  isStock,
  type Measure,
  measures,
  type WhatIf,
  whatIfs,
} from '../../measures/index.ts';
import { ofWords, periodWords, valueWords } from '../../outputs/index.ts';
import type { Area } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { dayField } from '../dates.ts';
import { recordsAsked } from '../engine/asked.ts';
import { keptTables } from '../engine/kept-tables.ts';
import { operationIssue } from '../issues.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { checkSettings } from '../quality/check-settings.ts';

export interface EffectSaid extends Omit<Effect, 'measure'> {
  measure: Measure;
  /** "New EHC plans issued within 20 weeks, June 2025: 55.4% (31 of 56) becomes 56.1% (32 of 57)." */
  sentence: string;
  /** why doing right lowers the figure; null where it does not */
  warning: string | null;
}

export interface EffectAnswer {
  area: Area;
  whatIf: WhatIf;
  on: Day;
  cases: string[];
  /** those of them to whom it cannot happen as their records stand */
  notPossible: string[];
  effects: EffectSaid[];
}

export const MOST_CASES = 5_000;
const MONTHS_AHEAD = 24;

const WORKED_OUT = measures.filter(({ workedOut }) => workedOut);

/** Case numbers as people type them: in lines, or with commas or spaces between. */
const casesField = z
  .union([z.string(), z.array(z.string())])
  .transform((given) =>
    [...new Set([given].flat().flatMap((text) => text.split(/[\s,;]+/)))].filter((one) => one !== ''),
  )
  .describe('numbers of cases in the case system, with commas or spaces between them');

export default defineOperation({
  id: 'effect',
  title: 'Say what a case would change',
  needs: 'read-cases',
  writes: false,
  input: z.object({
    cases: casesField,
    event: z.enum(whatIfs.map(({ id }) => id)).describe('what would happen'),
    on: dayField.describe('the day on which it would happen; today when left out'),
  }),
  async run(ctx, { cases, event, on: asked }): Promise<Outcome<EffectAnswer>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const { store, area } = found.at;
    const on = asked ?? ctx.today;
    const [earlier, later] = on < ctx.today ? [on, ctx.today] : [ctx.today, on];
    const last = lastDayOfPeriod(periodOf(later, 'month'));
    if (cases.length === 0) return refused([operationIssue('cases-needed', 'stops', { field: 'cases' }, {})]);
    if (cases.length > MOST_CASES)
      return refused([operationIssue('cases-too-many', 'stops', { field: 'cases' }, { most: MOST_CASES })]);
    if (last - ctx.today > MONTHS_AHEAD * 31)
      return refused([operationIssue('what-if-too-far', 'stops', { field: 'on' }, { months: MONTHS_AHEAD })]);
    const missing = await recordsAsked(store, area.code, { knownAt: null, source: null });
    if (missing.length > 0) return refused(missing);
    const { tables } = await keptTables(store, area.code);
    const numbers = new Map((tables.person?.ids ?? []).map((id, row) => [id, row]));
    const unknown = cases.filter((one) => !numbers.has(one));
    if (unknown.length > 0)
      return refused([operationIssue('cases-unknown', 'stops', { field: 'cases' }, { cases: unknown })]);
    const whatIf = whatIfs.find(({ id }) => id === event)!;
    const rows = new CaseRows(tables);
    const changes = cases.flatMap((person): CaseChange[] => {
      const before = rows.of(numbers.get(person)!);
      const after = whatIf.apply(before, on);
      return after ? [{ person, before, after }] : [];
    });
    const happened = new Set(changes.map(({ person }) => person));
    const { leapBirthday } = await checkSettings(store, area.code, ctx.today);
    const months = { from: periodOf(earlier, 'month'), to: periodOf(last, 'month') };
    const figures = { measures: WORKED_OUT, ...months, today: last };
    const effects =
      changes.length === 0
        ? []
        : effectOf(new AreaFigures(tables, figures, { leapBirthday }), changes, figures, {
            leapBirthday,
          });
    return done({
      area,
      whatIf,
      on,
      cases,
      notPossible: cases.filter((one) => !happened.has(one)),
      effects: effects.map((effect) => said(effect, whatIf)),
    });
  },
  json: ({ area, whatIf, on, cases, notPossible, effects }) => ({
    area: area.code,
    event: whatIf.id,
    on: isoDay(on),
    cases: cases.length,
    notPossible,
    effects: effects.map(({ measure, period, before, after, turns, sentence, warning }) => ({
      measure: measure.id,
      period,
      before: figureJson(measure, before),
      after: figureJson(measure, after),
      turns,
      sentence,
      warning,
    })),
  }),
});

function figureJson({ unit }: Measure, { numerator, denominator, value }: Effect['before']) {
  return {
    numerator,
    denominator,
    value: value !== null && unit === 'percent' ? Number((value * 100).toFixed(6)) : value,
  };
}

function said({ measure: id, ...effect }: Effect, whatIf: WhatIf): EffectSaid {
  const measure = WORKED_OUT.find((one) => one.id === id)!;
  const { period, before, after, turns } = effect;
  const [was, is] = [figureWords(measure, before), figureWords(measure, after)];
  const sentence = `${measure.title}, ${periodWords(period)}: ${was === is ? `stays ${was}, from other cases` : `${was} becomes ${is}`}.`;
  const lowers = measure.polarity === 'lower' ? 'raises' : 'lowers';
  const why = isOfEvents(measure) ? whatIf.lowers : 'the case now is among those that the figure is out of';
  const warning = turns === 'worse' ? `It ${lowers} this figure, and is right all the same: ${why}.` : null;
  return { measure, ...effect, sentence, warning };
}

/** A share of what was done in the month falls when what is late gets done; one of what stands falls for other reasons. */
function isOfEvents({ workedOut }: Measure): boolean {
  return countsOf(workedOut!.formula).top.some((count) => !isStock(count));
}

function figureWords({ unit }: Measure, { value, numerator, denominator }: Effect['before']): string {
  if (value === null) return 'no figure';
  const parts = unit === 'percent' && denominator !== null ? ` (${ofWords(numerator, denominator)})` : '';
  return `${valueWords(value, unit)}${parts}`;
}
