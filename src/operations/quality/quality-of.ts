// The case records of an area checked, with what was answered and whose they are: what every operation of quality begins with.

import type { Issue } from '../../clocks/index.ts';
import { findingAnswers } from '../../store/index.ts';
import { type InArea, inArea } from '../areas.ts';
import { operationIssue } from '../issues.ts';
import type { Context } from '../operation.ts';
import { type ListedRecordFinding, listedFindings } from './findings.ts';
import type { RecordsChecked } from './found.ts';
import { checkedRecords } from './kept.ts';
import { type RecordFeed, recordFeeds } from './record-feeds.ts';

export interface Quality {
  at: InArea;
  checked: RecordsChecked;
  feeds: RecordFeed[];
  /** all of them, in the order of lists */
  findings: ListedRecordFinding[];
}

type Found = { ok: true; value: Quality } | { ok: false; issues: Issue[] };

export async function qualityOf(ctx: Context): Promise<Found> {
  const found = await inArea(ctx);
  if (!found.ok) return found;
  const checked = await checkedRecords(ctx, found.at);
  if (checked === null) return { ok: false, issues: [operationIssue('checking-stopped', 'stops', {}, {})] };
  return { ok: true, value: await withAnswers(ctx, found.at, checked) };
}

/** Of records that were checked: as answered and set up by now. */
export async function withAnswers(ctx: Context, at: InArea, checked: RecordsChecked): Promise<Quality> {
  const { store, area } = at;
  const feeds = await recordFeeds(store, area.code, ctx.today);
  const answers = await findingAnswers(store, area.code);
  return { at, checked, feeds, findings: listedFindings(checked.findings, { today: ctx.today, feeds, answers }) };
}
