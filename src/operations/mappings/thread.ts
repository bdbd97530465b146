// The thread that looks at an extract: it may be long, and pages must go on answering meanwhile.

import { createHmac, randomBytes } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import type { Issue } from '../../clocks/index.ts';
import { columnTexts, type ExtractMapping, importIssue, openRecords, suggestForFile } from '../../imports/index.ts';
import type { RegisterRow, TableId } from '../../register/index.ts';
import type { LookAnswer, LookWork, MappingLook, MappingRead } from './looking.ts';

const LINES_SHOWN = 3;
const MOST_ISSUES = 200;

const work = workerData as LookWork;
const file = { name: work.name, bytes: work.bytes };
const post = (answer: LookAnswer) => parentPort!.postMessage(answer);

post({ kind: 'look', look: await look() });

async function look(): Promise<MappingLook> {
  const sheet = work.sheet ?? work.mapping?.sheet ?? null;
  const { suggestion, sheets, issues } = await suggestForFile(file, work.mapping ? [] : work.saved, sheet);
  const found = work.mapping ?? suggestion?.mapping ?? null;
  const mapping = found && work.sheet !== null ? { ...found, sheet: work.sheet } : found;
  if (!suggestion || !mapping) {
    const why = issues.some(({ severity }) => severity === 'stops')
      ? []
      : [importIssue('extract-not-understood', 'stops', { file: file.name }, { headings: [] })];
    return { suggestion: null, mapping, columns: [], texts: [], sheets, read: null, issues: [...issues, ...why] };
  }
  const { columns, mapping: _, ...how } = suggestion;
  const read = mapping.columns.length === 0 ? null : await readBy(mapping);
  return { suggestion: how, mapping, columns, texts: await columnTexts(file, mapping), sheets, read, issues };
}

/** Numbers of people are made with a key of no use: nothing that is read here is kept. */
async function readBy(mapping: ExtractMapping): Promise<MappingRead> {
  const key = randomBytes(32);
  const digest = (text: string) => createHmac('sha256', key).update(text).digest('hex').slice(0, 20);
  const { reading, issues } = await openRecords(file, { arrivedOn: work.arrivedOn, mappings: [], mapping, digest });
  const found: Issue[] = [...issues];
  const counts = new Map<TableId, number>();
  const first = new Map<string, RegisterRow[]>();
  for (const batch of reading?.batches() ?? []) {
    found.push(...batch.issues);
    for (const row of batch.rows) {
      counts.set(row.table, (counts.get(row.table) ?? 0) + 1);
      const line = `${row.place.sheet ?? ''}:${row.place.row}`;
      if (first.size < LINES_SHOWN || first.has(line)) first.set(line, [...(first.get(line) ?? []), row]);
    }
    post({ kind: 'progress', done: batch.done, of: batch.of });
  }
  found.sort((a, b) => Number(a.severity === 'warns') - Number(b.severity === 'warns'));
  return {
    rows: [...counts].map(([table, count]) => ({ table, count })),
    first: [...first.values()].flat(),
    issues: found.slice(0, MOST_ISSUES),
    issueCount: found.length,
  };
}
