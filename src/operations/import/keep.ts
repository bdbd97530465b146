// Keeping a file that was read: staged as its rows come, then committed whole by one short write, or dropped without a trace.

import { rowKey } from '../../imports/index.ts';
import {
  commitPaper,
  discardStaged,
  keepWorkbook,
  type Mapping,
  type PaperKey,
  type Store,
  stagePaper,
  stageRows,
  stageStatements,
} from '../../store/index.ts';
import { operationIssue } from '../issues.ts';
import type { Context, SentFile } from '../operation.ts';
import type { FigureChanges } from './changes.ts';
import type { ImportOptions, Receiving } from './import-file.ts';
import type { PaperHead, Reading, ReadRow } from './reading.ts';
import { addIssue, type FileReport, rowNumber } from './report.ts';

/** More rows than this are kept but not listed one by one. */
const LISTED_ROWS = 3_000;

interface Staged {
  store: Store;
  key: PaperKey;
}

export interface Keeping {
  ctx: Context;
  into: Receiving;
  file: SentFile;
  options: ImportOptions;
  report: FileReport;
  head: PaperHead;
  reading: Reading;
  changes: FigureChanges;
}

export async function keep(of: Keeping): Promise<FileReport> {
  const { ctx, options, report, head, reading } = of;
  const { store } = of.into;
  const staged = options.save && store ? { store, key: await stagePaper(store, headerOf(of)) } : null;
  const decided: Mapping[] = [];
  const titles = new Map(head.localMeasures.map((measure) => [measure.id, measure.title]));
  const chosen = new Set<string>();
  try {
    for await (const rows of reading.rows()) {
      for (const read of rows) takeRow(of, read, titles, decided, chosen);
      if (staged) {
        await stageRows(
          staged.store,
          staged.key,
          rows.map((one) => one.row),
        );
        await stageStatements(
          staged.store,
          staged.key,
          rows.flatMap((one) => one.statements),
        );
      }
      ctx.progress(
        report.read + report.tiles,
        head.rowCount,
        `${options.save ? 'Keeping' : 'Reading'} ${of.file.name}`,
      );
      if (ctx.signal.aborted) {
        addIssue(report, operationIssue('stopped', 'stops', { file: of.file.name }, {}));
        return await dropped(of, staged);
      }
    }
    for (const asked of Object.keys(options.matches)) {
      if (!chosen.has(asked))
        addIssue(report, operationIssue('row-unknown', 'stops', { file: of.file.name }, { row: asked }));
    }
    report.changes = of.changes.summary();
    if (report.issues.some((issue) => issue.severity === 'stops')) return await dropped(of, staged);
    report.accepted = report.read;
    if (staged) await commit(of, staged, decided);
    return report;
  } catch (error) {
    if (staged) await discardStaged(staged.store, staged.key);
    throw error;
  }
}

function takeRow(
  { options, report, changes, ctx }: Keeping,
  read: ReadRow,
  titles: Map<string, string>,
  decided: Mapping[],
  chosen: Set<string>,
): void {
  const { row, statements, near } = read;
  const names = [rowNumber(row.order), row.label, ...(row.ref === null ? [] : [row.ref])];
  // A label may be called “constructor”, which every object has without having been given it.
  const asked = names.find((name) => Object.hasOwn(options.matches, name));
  if (asked !== undefined) {
    chosen.add(asked);
    row.measure = options.matches[asked]!;
    row.matchHow = 'chosen';
    row.matchConfidence = 1;
    for (const statement of statements) statement.measure = row.measure;
  }
  const measure = row.measure!;
  if (row.matchHow === 'chosen' || row.matchHow === 'similar') {
    decided.push({ key: rowKey(row), measure, decidedBy: row.matchHow === 'chosen' ? ctx.actor.name : 'likeness' });
  }
  const title = (id: string) => changes.titleOf(id) ?? titles.get(id) ?? id;
  if (row.tile) report.tiles++;
  else report.read++;
  report.cells += statements.length;
  report.rejectedCells += statements.filter((statement) => statement.status === 'rejected').length;
  for (const statement of statements) changes.add(statement);
  if (report.rows.length < LISTED_ROWS) {
    report.rows.push({
      order: row.order,
      row: row.place.row,
      sheet: row.place.sheet,
      section: row.section,
      label: row.under ? `${row.under}: ${row.label}` : row.label,
      ref: row.ref,
      tile: row.tile,
      measure,
      title: title(measure),
      how: row.matchHow!,
      confidence: row.matchConfidence!,
      near: near.map((one) => ({ ...one, title: title(one.measure) })),
      cells: statements.length,
    });
  }
}

function headerOf({ into, report, head, file, reading }: Keeping) {
  return {
    area: into.area.code,
    id: report.sha256,
    fileName: file.name,
    format: head.format,
    title: head.title,
    statedOn: head.statedOn!,
    statedBy: head.statedBy ?? 'arrival',
    bytes: file.bytes.byteLength,
    issues: reading.issues,
    texts: head.texts,
    emptySections: head.emptySections,
    counts: { rows: head.rowCount, issues: reading.issueCount },
  };
}

async function commit({ ctx, into, file, report }: Keeping, { store, key }: Staged, decided: Mapping[]): Promise<void> {
  const facts = {
    file: file.name,
    sha256: report.sha256,
    rows: report.read,
    tiles: report.tiles,
    cells: report.cells,
    restated: report.changes.restatedCount,
  };
  await store.write(into.area.code, { operation: 'import', actor: ctx.actor, facts }, async (tx) => {
    await commitPaper(tx, key, { mappings: decided });
    // The council's own workbook is filled again with later months, so it is kept as it came.
    if (isWorkbook(file)) await keepWorkbook(tx, { sha256: report.sha256, fileName: file.name, bytes: file.bytes });
  });
  report.saved = true;
}

/** An .xlsx is a zip file; the older kinds cannot be filled. */
function isWorkbook({ name, bytes }: SentFile): boolean {
  return /\.xls[xm]$/i.test(name) && bytes[0] === 0x50 && bytes[1] === 0x4b;
}

async function dropped({ report }: Keeping, staged: Staged | null): Promise<FileReport> {
  if (staged) await discardStaged(staged.store, staged.key);
  report.accepted = 0;
  report.rejected = report.read;
  return report;
}
