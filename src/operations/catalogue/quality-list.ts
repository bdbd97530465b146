// The list for the weekly data cleanse: findings by the case system's own number, to be put right there and ticked off.

import { z } from 'zod';
import { type Day, isoDay, plainDay } from '../../clocks/index.ts';
import { type CleanseList, type CleanseRow, cleanseCsv, cleanseWorkbook } from '../../outputs/index.ts';
import { type Field, tableOf } from '../../register/index.ts';
import type { Area } from '../../store/index.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { filterFields, unknownIn } from '../quality/asked.ts';
import { isAsked, type ListedRecordFinding } from '../quality/findings.ts';
import { withoutUpn } from '../quality/handed-back.ts';
import { type Quality, qualityOf } from '../quality/quality-of.ts';

export interface QualityList {
  area: Area;
  /** how many findings it holds */
  count: number;
  file: { name: string; base64: string };
}

export default defineOperation({
  id: 'quality-list',
  title: 'Make the list for the data cleanse',
  needs: 'read-cases',
  writes: false,
  input: z.object({ ...filterFields, format: z.enum(['xlsx', 'csv']).default('xlsx') }),
  async run(ctx, { format, ...asked }): Promise<Outcome<QualityList>> {
    const found = await qualityOf(ctx);
    if (!found.ok) return refused(found.issues);
    const issues = unknownIn(asked, found.value);
    if (issues.length > 0) return refused(issues);
    const { area } = found.value.at;
    const findings = found.value.findings.filter((one) => isAsked(one, asked));
    const list: CleanseList = {
      areaName: area.name,
      madeOn: ctx.today,
      asAt: asAtWords(found.value, findings, ctx.today),
      rows: findings.map(rowOf),
    };
    const bytes = format === 'csv' ? Buffer.from(cleanseCsv(list)) : await cleanseWorkbook(list);
    const name = `data-cleanse-${isoDay(ctx.today)}.${format}`;
    return done({ area, count: findings.length, file: { name, base64: Buffer.from(bytes).toString('base64') } });
  },
  json: ({ area, count, file }) => ({ area: area.code, count, file }),
});

/** Every list says what it is as at. */
function asAtWords({ feeds }: Quality, findings: readonly ListedRecordFinding[], today: Day): string {
  const listed = feeds.filter(({ id, last }) => last !== null && findings.some(({ source }) => source === id));
  if (listed.length === 0) return `As at ${plainDay(today)}.`;
  return `${listed.map(({ title, last }) => `${title}: records of ${plainDay(last!.on)}`).join('; ')}.`;
}

function rowOf({ row, check, ...finding }: ListedRecordFinding): CleanseRow {
  const field: Field | undefined = row && finding.field !== null ? tableOf(row.table).fields[finding.field] : undefined;
  return {
    record: row && row.person !== null ? row.number : null,
    kind: row ? tableOf(row.table).one : 'all records',
    row: row && withoutUpn(row.id),
    matter: finding.sentence,
    field: field?.title ?? null,
    since: finding.since,
    days: finding.days,
    weight: finding.severity === 'error' ? 'stops a return' : 'needs a look',
    check: `${check.title} (${check.id})`,
    source: finding.sourceTitle,
    owner: finding.owner,
    file: row?.file ?? null,
    sheet: row?.sheet ?? null,
    line: row?.row ?? null,
    column: row?.column ?? null,
    answer: answerWords(finding),
  };
}

function answerWords({ state, answer, stillThereOn }: Omit<ListedRecordFinding, 'row' | 'check'>): string {
  if (stillThereOn !== null) return `said to be put right, still there on ${plainDay(stillThereOn)}`;
  if (state === 'needs an answer') return '';
  return state === 'accepted' && answer?.until != null ? `accepted until ${plainDay(answer.until)}` : state;
}
