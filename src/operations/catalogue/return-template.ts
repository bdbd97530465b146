// The template that a data owner fills in and sends back, as CSV or as an Excel workbook.

import { z } from 'zod';
import { returnTemplateCsv, returnTemplateWorkbook } from '../../outputs/index.ts';
import { inArea } from '../areas.ts';
import { figuresOf } from '../figures.ts';
import { operationIssue } from '../issues.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { formFor, isAskedPeriod, periodToFill } from '../returns/form.ts';
import { feedsIn, sourceNamed, sourceUnknown } from '../returns/sources.ts';

export interface ReturnTemplateAnswer {
  area: string;
  source: string;
  period: string;
  name: string;
  measures: string[];
  /** the file's bytes, as base64, so that it survives JSON */
  bytes: string;
}

export default defineOperation({
  id: 'return-template',
  title: 'Write a return template',
  needs: 'read-scorecard',
  writes: false,
  input: z.object({
    source: z.string().trim().min(1).describe('the data source, by its id'),
    period: z.string().trim().nullish().describe('the newest open one when left out'),
    kind: z.enum(['csv', 'xlsx']).default('xlsx'),
  }),
  async run(ctx, { source, period, kind }): Promise<Outcome<ReturnTemplateAnswer>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const { area } = found.at;
    const figures = await figuresOf(found.at.store, area);
    const named = sourceNamed(figures, source);
    if (!named) return refused([sourceUnknown(figures, source)]);
    if (period && !isAskedPeriod(period))
      return refused([operationIssue('period-not-known', 'stops', { field: 'period' }, { period })]);
    const feed = (await feedsIn(ctx, found.at, figures, [named])).feeds[0]!;
    const asked = period || periodToFill(feed, ctx.today);
    if (asked === null)
      return refused([operationIssue('no-period-asked', 'stops', { field: 'period' }, { source: named.title })]);
    const form = formFor(figures, feed, asked);
    const template = {
      areaName: area.name,
      source: named,
      period: asked,
      dueOn: form.dueOn,
      before: form.before,
      rows: form.asked.map(({ measure, last }) => ({
        measure,
        last: last.map((one) =>
          one === null || one.value === null ? null : { value: one.value, decimals: one.decimals },
        ),
      })),
    };
    const bytes = kind === 'csv' ? Buffer.from(returnTemplateCsv(template)) : await returnTemplateWorkbook(template);
    return done({
      area: area.code,
      source: named.id,
      period: asked,
      name: `return-${named.id}-${asked}.${kind}`,
      measures: form.asked.map(({ measure }) => measure.id),
      bytes: Buffer.from(bytes).toString('base64'),
    });
  },
  json: (answer) => answer,
});
