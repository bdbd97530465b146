// Sources of a figure held against each other: who could know it, what each says, which is used, and what parts them.

import { z } from 'zod';
import { differenceWords, type Reconciled } from '../../insight/index.ts';
import { type Measure, numberOutside, sourceTitle } from '../../measures/index.ts';
import type { Area } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { caseSpeakers } from '../case-speakers.ts';
import { figuresOf } from '../figures.ts';
import { operationIssue } from '../issues.ts';
import { measureUnknown } from '../measure-unknown.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { periodAsked, reconcilings } from '../reconciling.ts';
import { isoOrNull } from '../words.ts';

export interface ReconcileAnswer {
  area: Area;
  /** one for each KPI and period that was asked for; without a KPI only those of which two sources speak */
  found: { measure: Measure; one: Reconciled }[];
  /** KPIs and periods of which at least two sources speak, and of those how many differ */
  compared: number;
  differing: number;
}

export default defineOperation({
  id: 'reconcile',
  title: 'Hold the sources of figures against each other',
  needs: 'read-scorecard',
  writes: false,
  input: z.object({
    measure: z.string().trim().nullish().describe('one KPI; all of them when left out'),
    period: z.string().trim().nullish().describe('one period, such as 2025-01; all of them when left out'),
  }),
  async run(ctx, { measure, period }): Promise<Outcome<ReconcileAnswer>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const { store, area } = found.at;
    const figures = await figuresOf(store, area);
    const known = measure ? figures.measureOf(measure) : undefined;
    if (measure && !known) return refused([measureUnknown(figures, measure)]);
    const only = period ? periodAsked(period) : null;
    if (period && only === null)
      return refused([operationIssue('period-not-known', 'stops', { field: 'period' }, { period })]);
    const asked = known ? [known] : figures.measures;
    const cases = await caseSpeakers(ctx, found.at, asked, only);
    const all = asked.flatMap((one) =>
      reconcilings(figures, one, cases, only).map((made) => ({ measure: one, one: made })),
    );
    const several = all.filter(({ one }) => one.said.length > 1);
    return done({
      area,
      found: known ? all : several,
      compared: several.length,
      differing: several.filter(({ one }) => !one.agree).length,
    });
  },
  json: ({ area, found, compared, differing }) => ({
    area: area.code,
    compared,
    differing,
    reconciled: found.map(({ measure, one }) => ({
      measure: measure.id,
      period: one.period,
      agree: one.agree,
      usedBy: one.usedBy,
      heldIn: measure.source === undefined ? null : sourceTitle(measure.source),
      said: one.said.map((said) => ({
        source: said.source.id,
        title: said.source.title,
        kind: said.kind,
        used: said.isUsed,
        value: numberOutside(said.value, measure.unit),
        numerator: said.numerator,
        denominator: said.denominator,
        statedOn: isoOrNull(said.statedOn),
        file: said.where.file,
        difference: numberOutside(said.difference, measure.unit),
        agrees: said.agrees,
        named: said.named === null ? null : differenceWords[said.named],
      })),
      silent: one.silent.map(({ id }) => id),
    })),
  }),
});
