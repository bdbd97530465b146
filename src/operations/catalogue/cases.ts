// The children behind a figure: each case that it counts, or leaves out, by the number that the case system knows it by, with the reason.

import { z } from 'zod';
import { type Day, type Issue, isoDay, type Period, parsePeriod } from '../../clocks/index.ts';
import { type CasePart, caseList, type Measure, workedOutEvery } from '../../measures/index.ts';
import { type TableId, tableOf } from '../../register/index.ts';
import type { Area } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { type CasesAsked, casesFields, sliceField } from '../engine/asked.ts';
import { type NamedGroup, namedGroups, settingNames } from '../engine/named-groups.ts';
import { valuesOf } from '../engine/work.ts';
import { workingAsked } from '../engine/working-asked.ts';
import { operationIssue } from '../issues.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { withoutUpn } from '../quality/handed-back.ts';
import { isoOrNull } from '../words.ts';

export interface CaseSaid {
  table: TableId;
  /** the row's number in the system that it came from */
  id: string;
  source: string;
  /** the number that a source knows the person by, and our own; null for rows of no person */
  person: { id: string; source: string; number: number } | null;
  /** how much it adds to the figure */
  weighs: number;
  why: string;
}

export interface CasesAnswer {
  area: Area;
  measure: Measure;
  period: Period;
  part: CasePart;
  slice: NamedGroup | null;
  asked: CasesAsked;
  asAt: Day;
  count: number;
  cases: CaseSaid[];
}

export default defineOperation({
  id: 'cases',
  title: 'List the cases behind a figure',
  needs: 'read-cases',
  writes: false,
  input: z.object({
    measure: z.string().trim().min(1, 'Name the KPI by its id'),
    period: z.string().trim().min(1, 'Say which period, such as 2025-05'),
    part: z.enum(['numerator', 'denominator', 'excluded']).default('numerator'),
    by: sliceField,
    is: z.string().nullish().describe('one value of the breakdown; empty: what is not recorded'),
    ...casesFields,
  }),
  async run(ctx, { measure: id, period, part, by, is, ...asked }): Promise<Outcome<CasesAnswer>> {
    if (by === null && is) return refused([operationIssue('slice-needed', 'stops', { field: 'by' }, { is })]);
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const { at } = found;
    const looked = await workingAsked(ctx, at, { measure: id, from: period, to: period, by, ...asked });
    if (!looked.ok) return refused(looked.issues.map(ofPeriod));
    const { measure, working } = looked.value;
    const { kind } = parsePeriod(period)!;
    const wanted = workedOutEvery(measure);
    if (kind !== wanted)
      return refused([
        operationIssue(
          'period-of-other-kind',
          'stops',
          { field: 'period' },
          { period, kind: wanted, example: EXAMPLES[wanted] },
        ),
      ]);
    const values = valuesOf(working, measure);
    const whole = values.find((one) => one.slice === null);
    if (whole?.numerator === null)
      return refused([
        operationIssue(
          'not-told',
          'stops',
          { field: 'period' },
          { title: measure.title, period, why: String(whole.why) },
        ),
      ]);
    const isIn = by === null ? null : { by, is: is ?? '' };
    if (isIn && !values.some((one) => one.slice?.is === isIn.is))
      return refused([
        operationIssue(
          'slice-value-unknown',
          'stops',
          { field: 'is' },
          { ...isIn, known: values.flatMap((one) => (one.slice ? [one.slice.is] : [])) },
        ),
      ]);
    if (part !== 'numerator' && measure.workedOut!.formula.kind !== 'share')
      return refused([operationIssue('part-not-there', 'stops', { field: 'part' }, { title: measure.title, part })]);
    const { engine } = working.figures.engineOf(measure)!;
    const { count, cases } = caseList(engine, measure, period, part, isIn);
    const { tables, counted, people } = working.kept;
    const ofPerson = tables.person!;
    return done({
      area: at.area,
      measure,
      period,
      part,
      slice: isIn && namedGroups(isIn.by, [isIn.is], settingNames(tables))[0]!,
      asked,
      asAt: working.today,
      count,
      cases: cases.map(({ table, id: row, person, weighs, why }) => ({
        table,
        id: withoutUpn(row),
        source: table === 'person' && person >= 0 ? people.sources[person]! : (counted.get(table)?.source ?? ''),
        person:
          person < 0
            ? null
            : {
                id: withoutUpn(ofPerson.ids![person]!),
                source: people.sources[person]!,
                number: people.numbers[person]!,
              },
        weighs,
        why,
      })),
    });
  },
  json: ({ area, measure, period, part, slice, asked, asAt, count, cases }) => ({
    area: area.code,
    measure: measure.id,
    period,
    part,
    slice,
    asAt: isoDay(asAt),
    knownAt: isoOrNull(asked.knownAt),
    count,
    cases: cases.map(({ table, id, source, person, weighs, why }) => ({
      id,
      why,
      kind: tableOf(table).one,
      source,
      person: person?.id ?? null,
      weighs,
    })),
  }),
});

/** It is asked for from that period to that period: whoever asks named one. */
const ofPeriod = (issue: Issue): Issue =>
  ['from', 'to'].includes(issue.where.field ?? '') ? { ...issue, where: { field: 'period' } } : issue;

const EXAMPLES = {
  month: '2025-05',
  quarter: '2025-Q2',
  'half-term': '2024-25-summer-1',
  term: '2024-25-summer',
  year: '2025',
  academic: '2024-25-academic',
  financial: '2024-25-financial',
} as const;
