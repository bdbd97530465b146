// The scorecard as case records tell it: every KPI that they tell, for any month back, for everybody or by group, as known on any day, as one audience may see it.

import { z } from 'zod';
import { type Day, isoDay } from '../../clocks/index.ts';
import {
  disclosedOfEach,
  groupRow,
  type Scorecard,
  type ScorecardRow,
  scorecardWithout,
  selectRows,
} from '../../insight/index.ts';
import {
  type Measure,
  measureSections,
  numberOutside,
  type Slice,
  sliceText,
  standingAt,
  type Version,
  workedOutEvery,
} from '../../measures/index.ts';
import type { Area } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { monthField } from '../dates.ts';
import { audienceField, type Disclosed, disclosedJson, disclosureRule, workableIssues } from '../disclosure.ts';
import { casesFields, engineField, sliceField } from '../engine/asked.ts';
import { everyKpiAsked } from '../engine/every-kpi-asked.ts';
import { inNamedGroups, type NamedGroup, namedGroups, settingNames } from '../engine/named-groups.ts';
import { isOf, tellsAnything, toldScorecard, withGroup } from '../engine/told-scorecard.ts';
import { figuresOf } from '../figures.ts';
import { operationIssue } from '../issues.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { type NamedSelection, namedSelections, selectionNamed } from '../selection.ts';
import { isoOrNull } from '../words.ts';
import { rowJson } from './scorecard.ts';
import { valueJson, type WorkedOutAnswer } from './work-out.ts';

export interface WorkedOutRow {
  measure: Measure;
  /** everybody's, or those of the breakdown or of its one group; oldest period first */
  values: WorkedOutAnswer['values'];
}

export interface ScorecardFromCases {
  area: Area;
  /** the KPIs of papers, for everybody or for the one group */
  scorecard: Scorecard;
  /** every KPI that case records tell, whether a paper prints it or not, by section of the catalogue */
  sections: { title: string; rows: WorkedOutRow[] }[];
  selection: NamedSelection | null;
  selections: { id: string; title: string }[];
  by: Slice | null;
  /** the one group that is asked for; null is all of them, or everybody */
  is: string | null;
  /** groups that there are, in the order in which they are read */
  groups: NamedGroup[];
  /** what papers and people say, by "measure period"; empty for a group, of which they say nothing, and for whom small figures are hidden from */
  said: ReadonlyMap<string, Version>;
  /** KPIs of papers that case records do not tell */
  notTold: Measure[];
  /** KPIs that case records tell and that have no such breakdown */
  notBroken: { measure: Measure; isPrinted: boolean }[];
  /** who it is for, and what was hidden from them */
  disclosed: Disclosed;
  /** the day that is looked from */
  asAt: Day;
  change: number;
}

export default defineOperation({
  id: 'scorecard-from-cases',
  title: 'Read the scorecard from case records',
  needs: 'read-scorecard',
  writes: false,
  input: z.object({
    month: monthField.describe('the month it is read for; the newest whole month that records tell when left out'),
    from: monthField.describe('the first month; two years and a month before the last when left out'),
    by: sliceField,
    is: z
      .string()
      .nullish()
      .transform((given) => given ?? null)
      .describe('one group of the breakdown; all of them when left out'),
    selection: z.string().trim().nullish().describe('a named selection, such as board; everything when left out'),
    audience: audienceField,
    engine: engineField,
    ...casesFields,
  }),
  async run(ctx, { month, from, by, is, selection: named, audience, ...asked }): Promise<Outcome<ScorecardFromCases>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const { store, area } = found.at;
    const figures = await figuresOf(store, area);
    const answered = await everyKpiAsked(ctx, found.at, figures.measures, { month, from, by, ...asked });
    if (!answered.ok) return refused(answered.issues);
    const { working, slice, values, notBroken, groups } = answered.value;
    const { tables } = working.kept;
    if (slice !== null && is !== null && !groups.includes(is))
      return refused([
        operationIssue('slice-value-unknown', 'stops', { field: 'is' }, { by: sliceText(slice), is, known: groups }),
      ]);
    const all = await namedSelections(store, area.code);
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
    const group = slice === null || is === null ? null : { by: sliceText(slice), is };
    const broken = new Map([...values].filter(([measure]) => !notBroken.includes(measure)));
    const told = group === null ? values : new Map([...broken].map(([one, own]) => [one, withGroup(own, one, group)]));
    const rule = await disclosureRule(store, area.code, ctx.today, audience);
    const shown = disclosedOfEach(told, audience, rule);
    const made = toldScorecard(figures, told, { group, month, knownAt: asked.knownAt, today: working.today });
    const chosen = selection ? selectRows(made, selection.contents).scorecard : made;

    const selected = selection && new Set(selection.contents.sections.flatMap((one) => one.rows.map((r) => r.measure)));
    const printed = new Set(figures.rows.map(({ measure }) => measure));
    const isWanted = (id: string) => selected?.has(id) ?? true;
    const isHere = ({ row }: { row: string }) =>
      isWanted(measureIn(row)) && (group === null || row === groupRow(measureIn(row), group));
    const disclosed = { audience, hidden: shown.hidden.filter(isHere), workable: shown.workable.filter(isHere) };
    const rows = [...(slice === null ? told : broken).keys()]
      .filter(({ id }) => isWanted(id))
      .map((measure) => ({
        measure,
        values: inNamedGroups(
          shown.values
            .get(measure)!
            .filter((one) => (slice !== null && group === null ? one.slice !== null : isOf(one, group))),
          tables,
        ),
      }));
    const answer: ScorecardFromCases = {
      area,
      scorecard: scorecardWithout(
        chosen,
        disclosed.hidden.flatMap((cell) =>
          cell.row === groupRow(measureIn(cell.row), group) ? { ...cell, row: measureIn(cell.row) } : [],
        ),
      ),
      sections: measureSections
        .map(({ id, title }) => ({ title, rows: rows.filter(({ measure }) => measure.section === id) }))
        .filter((one) => one.rows.length > 0),
      selection: selection ?? null,
      selections: all.map(({ id, title }) => ({ id, title })),
      by: slice,
      is: group?.is ?? null,
      groups: slice === null ? [] : namedGroups(sliceText(slice), groups, settingNames(tables)),
      said: group === null && rule.showsAll ? standingAt(figures.said, asked.knownAt) : new Map(),
      notTold: figures.measures.filter(
        (one) => (selected ?? printed).has(one.id) && !tellsAnything(values.get(one) ?? []),
      ),
      notBroken: notBroken
        .filter(({ id }) => isWanted(id))
        .map((measure) => ({ measure, isPrinted: printed.has(measure.id) })),
      disclosed,
      asAt: working.today,
      change: working.kept.change,
    };
    return done(answer, workableIssues(disclosed.workable, figures.measureOf));
  },
  json(answer) {
    const { area, scorecard, sections, by, is, groups, notTold, notBroken, disclosed, asAt, change } = answer;
    const rows = new Map(scorecard.sections.flatMap((one) => one.rows.map((row) => [row.measure.id, row] as const)));
    return {
      area: area.code,
      ...disclosedJson(disclosed),
      month: scorecard.month,
      knownAt: isoOrNull(scorecard.knownAt),
      asAt: isoDay(asAt),
      slice: by && { by: sliceText(by), is },
      groups,
      change,
      sections: sections.map((section) => ({
        title: section.title,
        rows: section.rows.map((row) => workedOutRowJson(row, rows.get(row.measure.id), answer)),
      })),
      notTold: notTold.map(({ id }) => id),
      withoutSuchBreakdown: notBroken.map(({ measure }) => measure.id),
    };
  },
});

/** The KPI that a row of the table is about: the group stands after it. */
const measureIn = (row: string): string => row.split(' ', 1)[0]!;

/** As a row of the scorecard of papers, with what they print beside each value. */
function workedOutRowJson(
  { measure, values }: WorkedOutRow,
  scorecardRow: ScorecardRow | undefined,
  { said }: Pick<ScorecardFromCases, 'said'>,
) {
  const row = scorecardRow && rowJson(scorecardRow);
  const printed = ({ slice, period }: WorkedOutRow['values'][number]) =>
    slice === null ? (said.get(`${measure.id} ${period}`)?.value ?? null) : null;
  return {
    measure: measure.id,
    title: measure.title,
    ref: row?.ref ?? null,
    label: row?.label ?? measure.title,
    unit: measure.unit,
    polarity: measure.polarity,
    frequency: measure.frequency,
    every: workedOutEvery(measure),
    target: row?.target ?? null,
    direction: row?.direction ?? null,
    rating: row?.rating ?? null,
    rag: row?.rag ?? null,
    values: values.map((value) => ({
      ...valueJson(value, measure),
      printed: numberOutside(printed(value), measure.unit),
    })),
    benchmarks: row?.benchmarks ?? [],
  };
}
