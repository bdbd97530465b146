// One file from reading to keeping: staged as it is read, then committed whole by one short write, or dropped without a trace.

import { createHash } from 'node:crypto';
import { type Day, plainDay } from '../../clocks/index.ts';
import { rowKey } from '../../imports/index.ts';
import {
  AlreadyImported,
  type Area,
  commitPaper,
  discardStaged,
  isImported,
  type Mapping,
  mappings,
  type PaperKey,
  papers,
  type Store,
  stagePaper,
  stageRows,
  stageStatements,
} from '../../store/index.ts';
import { figuresOf } from '../figures.ts';
import { operationIssue } from '../issues.ts';
import type { Context, SentFile } from '../operation.ts';
import { FigureChanges } from './changes.ts';
import { type PaperHead, type Reading, type ReadRow, withReading } from './reading.ts';
import { emptyReport, type FileReport } from './report.ts';

export interface ImportOptions {
  /** false: say what it would do, keep nothing */
  save: boolean;
  statedOn: Day | null;
  /** what a person decided: a row's order, label or reference → measure id */
  matches: Record<string, string>;
}

/** More rows than this are kept but not listed one by one. */
const LISTED_ROWS = 3_000;

export async function importFile(
  ctx: Context,
  store: Store,
  area: Area,
  file: SentFile,
  options: ImportOptions,
): Promise<FileReport> {
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  const report = emptyReport(file.name, sha256);
  if (await isImported(store, area.code, sha256)) return alreadyImported(report, store, area);
  const figures = await figuresOf(store, area);
  const saved = await mappings(store, area.code);
  const work = {
    arrivedOn: ctx.today,
    toldDate: options.statedOn ?? undefined,
    measures: figures.measures,
    areaNames: [area.name],
    mappings: saved.map((one): [string, string] => [one.key, one.measure]),
  };
  ctx.progress(0, 0, `Reading ${file.name}`);
  return withReading(file, work, ctx.signal, async (reading) => {
    report.issues = reading.issues;
    report.issueCount = reading.issueCount;
    const { head } = reading;
    if (!head || reading.stops || head.statedOn === null) return report;
    Object.assign(report, {
      format: head.format,
      title: head.title,
      statedOn: head.statedOn,
      statedBy: head.statedBy,
      emptySections: head.emptySections,
      texts: head.texts.length,
    });
    await warnOfSameDate(store, area, head, file, report);
    return keep({
      ctx,
      store,
      area,
      file,
      options,
      report,
      head,
      reading,
      changes: new FigureChanges(figures, { paper: sha256, file: file.name, statedOn: head.statedOn }),
    });
  });
}

interface Keeping {
  ctx: Context;
  store: Store;
  area: Area;
  file: SentFile;
  options: ImportOptions;
  report: FileReport;
  head: PaperHead;
  reading: Reading;
  changes: FigureChanges;
}

async function keep(of: Keeping): Promise<FileReport> {
  const { ctx, store, area, options, report, head, reading } = of;
  const key = options.save ? await stagePaper(store, headerOf(of)) : null;
  const decided: Mapping[] = [];
  const titles = new Map(head.localMeasures.map((measure) => [measure.id, measure.title]));
  const chosen = new Set<string>();
  try {
    for await (const rows of reading.rows()) {
      for (const read of rows) takeRow(of, read, titles, decided, chosen);
      if (key) {
        await stageRows(
          store,
          key,
          rows.map((one) => one.row),
        );
        await stageStatements(
          store,
          key,
          rows.flatMap((one) => one.statements),
        );
      }
      ctx.progress(
        report.read + report.tiles,
        head.rowCount,
        `${options.save ? 'Keeping' : 'Reading'} ${of.file.name}`,
      );
      if (ctx.signal.aborted) {
        report.issues.push(operationIssue('stopped', 'stops', { file: of.file.name }, {}));
        return await dropped(of, key);
      }
    }
    for (const asked of Object.keys(options.matches)) {
      if (!chosen.has(asked))
        report.issues.push(operationIssue('row-unknown', 'stops', { file: of.file.name }, { row: asked }));
    }
    report.changes = of.changes.summary();
    if (report.issues.some((issue) => issue.severity === 'stops')) return await dropped(of, key);
    report.accepted = report.read;
    if (key) await commit(of, key, decided);
    return report;
  } catch (error) {
    if (key) await discardStaged(store, key);
    if (error instanceof AlreadyImported) return alreadyImported(emptyReport(of.file.name, report.sha256), store, area);
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
  const asked = [String(row.order), row.label, row.ref].find((name) => name !== null && name in options.matches);
  if (asked !== undefined) {
    chosen.add(asked as string);
    row.measure = options.matches[asked as string]!;
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

function headerOf({ area, report, head, file, reading }: Keeping) {
  return {
    area: area.code,
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

async function commit({ ctx, store, area, file, report }: Keeping, key: PaperKey, decided: Mapping[]): Promise<void> {
  const facts = {
    file: file.name,
    sha256: report.sha256,
    rows: report.read,
    tiles: report.tiles,
    cells: report.cells,
    restated: report.changes.restatedCount,
  };
  await store.write(area.code, { operation: 'import', actor: ctx.actor, facts }, (tx) =>
    commitPaper(tx, key, { mappings: decided }),
  );
  report.saved = true;
}

async function dropped({ store, report }: Keeping, key: PaperKey | null): Promise<FileReport> {
  if (key) await discardStaged(store, key);
  report.accepted = 0;
  report.rejected = report.read;
  return report;
}

async function warnOfSameDate(
  store: Store,
  area: Area,
  head: PaperHead,
  file: SentFile,
  report: FileReport,
): Promise<void> {
  const twin = (await papers(store, area.code)).find((paper) => paper.statedOn === head.statedOn);
  if (twin)
    report.issues = [
      ...report.issues,
      operationIssue(
        'same-date-paper',
        'warns',
        { file: file.name },
        { file: twin.fileName, on: plainDay(twin.statedOn) },
      ),
    ];
}

async function alreadyImported(report: FileReport, store: Store, area: Area): Promise<FileReport> {
  const before = (await papers(store, area.code)).find((paper) => paper.id === report.sha256);
  const facts = { file: before?.fileName ?? report.file, on: before?.recordedAt.slice(0, 10) ?? 'an earlier day' };
  return {
    ...report,
    alreadyImported: true,
    format: before?.format ?? null,
    statedOn: before?.statedOn ?? null,
    statedBy: before?.statedBy ?? null,
    issues: [operationIssue('already-imported', 'warns', { file: report.file }, facts)],
    issueCount: 1,
  };
}
