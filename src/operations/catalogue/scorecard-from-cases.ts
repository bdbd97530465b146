// The scorecard as case records tell it: every KPI of it that they tell, for any month back, for everybody or one group, as known on any day.

import { z } from 'zod';
import { addPeriods, type Day, type Period, parsePeriod, periodOf } from '../../clocks/index.ts';
import { type Scorecard, scorecardOf, selectRows, workedOutVersion } from '../../insight/index.ts';
import { type Measure, type Slice, standingAt, type ToldValue, type Version } from '../../measures/index.ts';
import type { Area } from '../../store/index.ts';
import { type InArea, inArea } from '../areas.ts';
import { monthField } from '../dates.ts';
import { type CasesAsked, casesFields, lookedFrom, recordsAsked, sliceField, slicesAsked } from '../engine/asked.ts';
import { hasSlice, mayBreakDown, valuesOf, type Working, workingFrom } from '../engine/work.ts';
import { type Figures, figuresOf } from '../figures.ts';
import { operationIssue } from '../issues.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { type NamedSelection, namedSelections, selectionNamed } from '../selection.ts';
import { isoOrNull } from '../words.ts';
import { rowJson } from './scorecard.ts';

export interface ScorecardFromCases {
  area: Area;
  scorecard: Scorecard;
  selection: NamedSelection | null;
  selections: { id: string; title: string }[];
  by: Slice | null;
  /** the group that is shown; null is everybody */
  is: string | null;
  /** groups that there are */
  groups: string[];
  /** what papers and people say, by "measure period"; empty for a group, of which they say nothing */
  said: ReadonlyMap<string, Version>;
  /** KPIs of the scorecard that case records do not tell, and those that have no such breakdown */
  notTold: Measure[];
  notBroken: Measure[];
  /** the day that is looked from */
  asAt: Day;
  change: number;
}

/** A year shown, and the year before it to compare with. */
const MONTHS_BACK = 25;

export default defineOperation({
  id: 'scorecard-from-cases',
  title: 'Read the scorecard from case records',
  needs: 'read-scorecard',
  writes: false,
  input: z.object({
    month: monthField.describe('the month it is read for; the newest whole month when left out'),
    by: sliceField,
    is: z.string().nullish().describe('one group of the breakdown; everybody when left out'),
    selection: z.string().trim().nullish().describe('a named selection, such as board; everything when left out'),
    ...casesFields,
  }),
  async run(ctx, { month, by, is, selection: named, ...asked }): Promise<Outcome<ScorecardFromCases>> {
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
    if (last > periodOf(today, 'month'))
      return refused([operationIssue('period-ahead', 'stops', { field: 'month' }, { period: last })]);
    const all = await namedSelections(at.store, at.area.code);
    const selection = named ? selectionNamed(all, named) : undefined;
    if (named && !selection)
      return refused([
        operationIssue(
          'selection-unknown',
          'stops',
          { field: 'selection' },
          { selection: named, selections: all.map(({ id }) => id) },
        ),
      ]);
    const figures = await figuresOf(at.store, at.area);
    const [slice = null] = slices.value;
    const told = await toldIn(ctx, at, { figures, slice, last, asked });
    if (is != null && slice !== null && !told.groups.includes(is))
      return refused([
        operationIssue('slice-value-unknown', 'stops', { field: 'is' }, { by: by ?? '', is, known: told.groups }),
      ]);
    const group = slice === null ? null : (is ?? null);
    const whole = scorecardFrom(figures, told, { group, month, knownAt: asked.knownAt, today });
    const scorecard = selection ? selectRows(whole, selection.contents).scorecard : whole;
    return done({
      area: at.area,
      scorecard,
      selection: selection ?? null,
      selections: all.map(({ id, title }) => ({ id, title })),
      by: slice,
      is: group,
      groups: told.groups,
      said: group === null ? standingAt(figures.said, asked.knownAt) : new Map(),
      notTold: told.notTold,
      notBroken: group === null ? [] : told.notBroken,
      asAt: today,
      change: told.working.kept.change,
    });
  },
  json: ({ area, scorecard, by, is, groups, notTold, notBroken }) => ({
    area: area.code,
    month: scorecard.month,
    knownAt: isoOrNull(scorecard.knownAt),
    by,
    is,
    groups,
    sections: scorecard.sections.map(({ title, rows }) => ({ title, rows: rows.map(rowJson) })),
    notTold: notTold.map(({ id }) => id),
    notBroken: notBroken.map(({ id }) => id),
  }),
});

interface Told {
  working: Working;
  values: { measure: Measure; values: ToldValue[] }[];
  groups: string[];
  notTold: Measure[];
  notBroken: Measure[];
}

/** Every KPI of the scorecard that is worked out, with all its groups. */
async function toldIn(
  ctx: Parameters<typeof workingFrom>[0],
  at: InArea,
  { figures, slice, last, asked }: { figures: Figures; slice: Slice | null; last: Period; asked: CasesAsked },
): Promise<Told> {
  const shown = new Set(figures.rows.map(({ measure }) => measure));
  const own = figures.measures.filter(({ id }) => shown.has(id));
  const measures = own.filter(({ workedOut }) => workedOut);
  const slices = slice === null ? [] : [slice];
  const of = { measures, from: addPeriods(last, -MONTHS_BACK), to: last, slices };
  const working = await workingFrom(ctx, at, of, asked);
  const all = measures.map((measure) => ({ measure, values: valuesOf(working, measure) }));
  const values = all.filter(({ values: own }) => own.some(({ numerator }) => numerator !== null));
  const told = new Set(values.map(({ measure }) => measure));
  const groups = new Set(values.flatMap((one) => one.values.flatMap(({ slice: is }) => (is ? [is.is] : []))));
  return {
    working,
    values,
    groups: [...groups],
    notTold: own.filter((measure) => !told.has(measure)),
    notBroken: slice === null ? [] : [...told].filter((measure) => !hasSlice(working, measure, slice)),
  };
}

interface Shown {
  group: string | null;
  month: Period | null;
  knownAt: Day | null;
  today: Day;
}

/** Targets and published figures are for everybody: a group has none. */
function scorecardFrom(
  figures: Figures,
  { values, notBroken }: Told,
  { group, month, knownAt, today }: Shown,
): Scorecard {
  const isBroken = new Set(group === null ? [] : notBroken);
  const versions = new Map<string, Version[]>();
  let newest: Period | null = null;
  for (const { measure, values: own } of values) {
    if (isBroken.has(measure)) continue;
    for (const value of group === null ? everybodyIn(own) : ofGroup(own, group, measure)) {
      if (value.numerator === null) continue;
      versions.set(`${measure.id} ${value.period}`, [versionFrom(figures.area.code, measure, value, today)]);
      const isMonth = parsePeriod(value.period)?.kind === 'month';
      if (isMonth && !value.provisional && (newest === null || value.period > newest)) newest = value.period;
    }
  }
  const kept = new Set(values.filter(({ measure }) => !isBroken.has(measure)).map(({ measure }) => measure.id));
  const { measureOf, isLocal, rows, targets, benchmarks } = figures;
  return scorecardOf({
    measureOf,
    isLocal,
    rows: rows.filter(({ measure }) => kept.has(measure)),
    versions,
    targets: group === null ? targets : [],
    benchmarks: group === null ? benchmarks : [],
    knownAt,
    month: month ?? newest,
  });
}

const everybodyIn = (values: readonly ToldValue[]) => values.filter(({ slice }) => slice === null);

/** A group in which nothing is counted has no figures of its own: it counts 0, or nothing can be divided. */
function ofGroup(values: readonly ToldValue[], group: string, { workedOut }: Measure): ToldValue[] {
  const own = new Map(values.flatMap((one) => (one.slice?.is === group ? [[one.period, one]] : [])));
  const isCount = workedOut!.formula.kind === 'count';
  return everybodyIn(values).map((whole) => {
    if (whole.numerator === null) return whole;
    return (
      own.get(whole.period) ?? { ...whole, numerator: 0, denominator: isCount ? null : 0, value: isCount ? 0 : null }
    );
  });
}

function versionFrom(area: string, measure: Measure, value: ToldValue, today: Day): Version {
  const { period, value: figure, numerator, denominator, provisional } = value;
  const told = workedOutVersion(area, measure, { measure: measure.id, period, value: figure, numerator, denominator });
  const knownFrom = told.knownFrom < today ? told.knownFrom : today;
  // Nothing to divide by is a figure of no cases, and no month without an answer.
  const status = provisional ? 'provisional' : 'actual';
  return { ...told, status, knownFrom };
}
