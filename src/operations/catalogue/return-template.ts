// The template that a data owner fills in and sends back, as CSV or as an Excel workbook.

import { z } from 'zod';
import { returnTemplateCsv, returnTemplateWorkbook } from '../../outputs/index.ts';
import { operationIssue } from '../issues.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { formAsked } from '../returns/asked.ts';
import { formFor } from '../returns/form.ts';

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
    const asked = await formAsked(ctx, source, period);
    if (!asked.ok) return refused(asked.issues);
    const { area, figures, feed, period: forPeriod } = asked.value;
    if (forPeriod === null)
      return refused([operationIssue('no-period-asked', 'stops', { field: 'period' }, { source: feed.source.title })]);
    const form = formFor(figures, feed, forPeriod);
    const template = {
      areaName: area.name,
      source: feed.source,
      period: forPeriod,
      dueOn: form.dueOn,
      today: ctx.today,
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
      source: feed.source.id,
      period: forPeriod,
      name: `return-${feed.source.id}-${forPeriod}.${kind}`,
      measures: form.asked.map(({ measure }) => measure.id),
      bytes: Buffer.from(bytes).toString('base64'),
    });
  },
  json: (answer) => answer,
});
