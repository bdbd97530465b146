// Figures that people send: typed, or in a filled template. All of them are kept, or none, as a paper of their own.

import { z } from 'zod';
import { type Day, type Issue, plainDay } from '../../clocks/index.ts';
import { emptyEntry, type ReturnEntry } from '../../imports/index.ts';
import type { FeedSource } from '../../insight/index.ts';
import { numberOutside } from '../../measures/index.ts';
import type { Area } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { dayField } from '../dates.ts';
import { type Figures, figuresOf } from '../figures.ts';
import { operationIssue } from '../issues.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { isAskedPeriod } from '../returns/form.ts';
import { type FigureToKeep, keepReturn, standsAlready } from '../returns/keep.ts';
import { figuresInFile, figuresTyped, readFigures, type SentFigure } from '../returns/read.ts';
import { sourceNamed, sourceUnknown } from '../returns/sources.ts';
import { isoOrNull } from '../words.ts';

export interface ReturnAnswer {
  area: Area;
  source: FeedSource;
  saved: boolean;
  /** nothing new: these figures stand already as they are said here */
  alreadySent: boolean;
  figures: FigureToKeep[];
  issues: Issue[];
}

const typed = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => (value === null || value === undefined ? '' : String(value).trim()));

const figure = z.object({
  measure: z.string().trim().toLowerCase().min(1).describe('id of the KPI'),
  period: z.string().trim().nullish().describe('its own period, where it is not that of the return'),
  count: typed.describe('a count or figure; of a percentage only with its % sign'),
  value: z.number().nullish().describe('a figure as a number; percentages like 74.1'),
  numerator: typed,
  denominator: typed,
  status: typed.describe('nil return, awaited, not applicable, provisional, take back; left out for a figure'),
  until: typed.describe('until when an awaited figure is awaited'),
  note: typed,
});

export default defineOperation({
  id: 'return',
  title: 'Send figures',
  needs: 'type-figures',
  writes: true,
  input: z.object({
    source: z.string().trim().min(1).describe('the data source, by its id'),
    period: z.string().trim().nullish().describe('the period of all figures that do not say their own'),
    by: z.string().trim().max(200).nullish().describe('the name of whoever types; stands beside each figure'),
    figures: z.array(figure).default([]),
    files: z
      .array(
        z.object({
          name: z.string().min(1),
          bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'a file is its bytes'),
        }),
      )
      .max(1, 'Send one filled template at a time')
      .default([]),
    statedOn: dayField.describe('the day on which it was stated; now when left out'),
    save: z.boolean().default(true).describe('false: only say what it would do'),
  }),
  async run(ctx, input): Promise<Outcome<ReturnAnswer>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const figures = await figuresOf(found.at.store, found.at.area);
    const source = sourceNamed(figures, input.source);
    if (!source) return refused([sourceUnknown(figures, input.source)]);
    const file = input.files[0] ?? null;
    const wrong = inputIssues(input, file !== null, ctx.today);
    if (wrong.length > 0) return refused(wrong);
    const { sent, issues } = file
      ? await figuresInFile(file, source, input.period || null)
      : figuresTyped(input.figures.map((one) => typedFigure(figures, one, input.period)));
    const read =
      issues.some(stops) && sent.length === 0 ? { figures: [], issues: [] } : readFigures(ctx, figures, source, sent);
    const all = [...issues, ...read.issues, ...nameIssues(input, file !== null)];
    const answer = {
      area: found.at.area,
      source,
      saved: false,
      alreadySent: false,
      figures: read.figures,
      issues: all,
    };
    if (all.some(stops)) return refused(all, answer);
    if (standsAlready(figures, source, read.figures)) return done(...already(answer));
    if (!input.save) return done(answer, all);
    const kept = await keepReturn(ctx, found.at, figures, {
      source,
      figures: read.figures,
      file,
      by: input.by || ctx.actor.name,
      statedOn: input.statedOn,
      issues: all,
    });
    return kept ? done({ ...answer, saved: true }, all) : done(...already(answer));
  },
  json: ({ area, source, saved, alreadySent, figures, issues }) => ({
    area: area.code,
    source: source.id,
    saved,
    alreadySent,
    figures: figures.map(({ measure, period, figure: one }) => ({
      measure: measure.id,
      period,
      value: numberOutside(one.value, measure.unit),
      numerator: one.numerator,
      denominator: one.denominator,
      status: one.status,
      dueOn: isoOrNull(one.dueOn),
      note: one.note,
    })),
    issues,
  }),
});

const stops = ({ severity }: Issue) => severity === 'stops';

function already(answer: ReturnAnswer): [ReturnAnswer, Issue[]] {
  const same = operationIssue('already-returned', 'warns', {}, { source: answer.source.title });
  return [{ ...answer, alreadySent: true, issues: [same] }, [same]];
}

interface Input {
  period?: string | null;
  by?: string | null;
  figures: { measure: string; period?: string | null }[];
  statedOn: Day | null;
}

function inputIssues({ period, figures, statedOn }: Input, hasFile: boolean, today: Day): Issue[] {
  if (hasFile === figures.length > 0) return [operationIssue('figures-or-file', 'stops', {}, {})];
  if (statedOn !== null && statedOn > today)
    return [operationIssue('stated-ahead', 'stops', { field: 'statedOn' }, { day: plainDay(statedOn) })];
  const asked = [period, ...figures.map((one) => one.period)].filter((one) => one);
  const wrong = asked.find((one) => !isAskedPeriod(one!));
  if (wrong) return [operationIssue('period-not-known', 'stops', { field: 'period' }, { period: wrong })];
  if (!hasFile && figures.some((one) => !one.period && !period))
    return [operationIssue('period-not-known', 'stops', { field: 'period' }, { period: '' })];
  return [];
}

function nameIssues({ by }: { by?: string | null }, hasFile: boolean): Issue[] {
  return hasFile || by ? [] : [operationIssue('name-needed', 'stops', { field: 'by' }, {})];
}

type Typed = z.output<typeof figure>;

function typedFigure(figures: Figures, one: Typed, period: string | null | undefined) {
  const isPercent = figures.measureOf(one.measure)?.unit === 'percent';
  const count = one.count || (typeof one.value === 'number' ? `${one.value}${isPercent ? '%' : ''}` : '');
  const { numerator, denominator, status, until, note } = one;
  const entry: ReturnEntry = { ...emptyEntry, count, numerator, denominator, status, until, note };
  return { measure: one.measure, period: one.period || period!, entry } satisfies Pick<
    SentFigure,
    'measure' | 'period' | 'entry'
  >;
}
