// Keeping a file of case records: each row held against what stands, staged as it comes, then committed whole or dropped without a trace.

import { dayInLondon, type Issue, plainDay } from '../../clocks/index.ts';
import { type RegisterRow, sen2Year, type TableId, tableOf } from '../../register/index.ts';
import {
  AlreadyImported,
  commitLoad,
  compareWithStanding,
  comparisonWith,
  discardLoad,
  isLoaded,
  KeyUnusable,
  type LoadComparison,
  type LoadCounts,
  type LoadHeader,
  loadsOf,
  OlderExtract,
  type RowChange,
  recordSources,
  SourceMoved,
  type StagedLoad,
  type Store,
  type StoredLoad,
  stageLoad,
  stageRecords,
  startOfDay,
} from '../../store/index.ts';
import type { ImportOptions, Receiving } from '../import/import-file.ts';
import type { ReadingRecords } from '../import/reading.ts';
import { addIssue, alreadyImported, type FileReport } from '../import/report.ts';
import { operationIssue } from '../issues.ts';
import type { Context, SentFile } from '../operation.ts';
import { changesOfRows } from './field-changes.ts';
import { type FigureChanges, figureChanges, firstFigures } from './figure-changes.ts';
import type { RecordsReport, TableChanges } from './report.ts';

export interface KeepingRecords {
  ctx: Context;
  into: Receiving;
  file: SentFile;
  options: ImportOptions;
  report: FileReport;
  reading: ReadingRecords;
}

/** So many changed rows are looked at field by field. */
const MOST_LOOKED_AT = 5_000;
const MOST_GONE_LISTED = 200;
/** Of a file that says more than this, what it changes on the scorecard is worked out only when somebody asks. */
const MOST_TRIED = 5_000;

export async function keepRecords(of: KeepingRecords): Promise<FileReport> {
  const { ctx, into, file, options, report, reading } = of;
  const { head } = reading;
  const { store } = into;
  const isTrial = !options.save && (options.figures ?? 'no') !== 'no';
  // The same file twice is a no-op, whether it is looked at or saved.
  const twin = store && (await loadOfFile(store, into.area.code, report.sha256, head.mapping));
  if (twin) return alreadyImported({ ...report, format: head.format, title: head.title }, twin);
  report.records = await emptyRecords(of);
  report.statedOn = head.statedOn ?? ctx.today;
  report.statedBy = head.statedOn === null ? 'arrival' : head.statedBy;
  report.format = head.format;
  report.title = head.title;
  if (reading.issues.some(stops)) return report;
  const staging = (options.save || isTrial) && store !== null;
  let staged: StagedLoad | null = null;
  try {
    staged = staging ? await stageLoad(store, headerOf(of, report), { isTrial }) : null;
    const comparison =
      staged?.comparison ??
      (store
        ? await compareWithStanding(store, into.area.code, head.source, head.tables, head.holds)
        : comparisonWith(new Map(), null, head.holds));
    const { changed, tried } = await takeRows(of, staged, comparison);
    const { records } = report;
    records.tables = tableChanges(comparison, head.tables);
    records.lookedAt = changed.length;
    if (store) Object.assign(records, await changesOfRows(store, into.area.code, head.source, changed, ctx.today));
    if (report.issues.some(stops)) return await dropped(of, staged);
    report.accepted = report.read;
    if (isTrial) records.figures = await figuresTried(of, staged, tried);
    else if (staged && store) await commit(of, store, staged);
    return report;
  } catch (error) {
    if (staged && store) await discardLoad(store, staged);
    const refusal = refusalOf(error, file.name);
    if (!refusal) throw error;
    addIssue(report, refusal);
    report.rejected = report.read;
    return report;
  }
}

const stops = (issue: Issue) => issue.severity === 'stops';

/** What a person can put right about the whole file; AlreadyImported is said elsewhere, for papers and records alike. */
function refusalOf(error: unknown, file: string): Issue | null {
  if (error instanceof AlreadyImported) return null;
  if (error instanceof OlderExtract) {
    const newest = plainDay(dayInLondon(new Date(error.newest)));
    return operationIssue('older-extract', 'stops', { file }, { newest });
  }
  if (error instanceof SourceMoved) return operationIssue('source-moved', 'stops', { file }, {});
  if (error instanceof KeyUnusable) return operationIssue('case-key', 'stops', { file }, { why: error.message });
  return null;
}

async function loadOfFile(
  store: Store,
  area: string,
  sha256: string,
  mapping: LoadHeader['mapping'],
): Promise<StoredLoad | undefined> {
  if (!(await isLoaded(store, area, sha256, mapping))) return undefined;
  return (await loadsOf(store, area)).find((load) => load.sha256 === sha256);
}

async function emptyRecords({ ctx, into, reading }: KeepingRecords): Promise<RecordsReport> {
  const { head } = reading;
  const sources = into.store ? await recordSources(into.store, into.area.code) : [];
  const loads = into.store ? await loadsOf(into.store, into.area.code, head.source) : [];
  const last = loads.at(-1);
  return {
    source: head.source,
    sourceTitle: sources.find(({ id }) => id === head.source)?.title ?? head.title,
    holds: head.holds,
    lastStatedOn: last ? dayInLondon(new Date(last.statedAt)) : null,
    mapping: head.mapping && { ...head.mapping, title: head.title },
    collection: head.collection && {
      ...head.collection,
      notConfirmed: sen2Year(head.collection.year)?.notConfirmed === true,
    },
    tables: [],
    fields: [],
    lookedAt: 0,
    steps: [],
    people: { inFile: 0, new: 0, matched: 0, queued: 0 },
    checks: [],
    judgedOn: head.collection?.censusDay ?? head.statedOn ?? ctx.today,
    figures: null,
  };
}

function headerOf({ into, file, reading }: KeepingRecords, report: FileReport): LoadHeader {
  const { head } = reading;
  return {
    area: into.area.code,
    sha256: report.sha256,
    fileName: file.name,
    format: head.format,
    source: head.source,
    holds: head.holds,
    tables: head.tables,
    statedAt: startOfDay(report.statedOn!),
    statedBy: report.statedBy!,
    collection: head.collection,
    mapping: head.mapping,
    personNumbersOf: head.personNumbersOf ?? null,
    columns: head.columns,
  };
}

interface TakenRows {
  /** the changed rows, as many as are looked at field by field */
  changed: RegisterRow[];
  /** the rows of a file that is tried where nothing stands; null: it says too much to be tried unasked */
  tried: RegisterRow[] | null;
}

async function takeRows(of: KeepingRecords, staged: StagedLoad | null, comparison: LoadComparison): Promise<TakenRows> {
  const { ctx, into, file, options, report, reading } = of;
  const changed: RegisterRow[] = [];
  let tried: RegisterRow[] | null = options.save || (options.figures ?? 'no') === 'no' ? null : [];
  let said = 0;
  const people = new Set<string>();
  const words = `${options.save ? 'Keeping' : 'Reading'} ${file.name}`;
  for await (const answer of reading.answers()) {
    if (answer.kind === 'records-end') {
      report.records!.checks = answer.checks;
      continue;
    }
    const isStaging = staged !== null && (options.save || tried !== null);
    const changes: RowChange[] = isStaging
      ? (await stageRecords(into.store as Store, staged, answer.rows)).changes
      : answer.rows.map((row) => comparison.see(row).change);
    for (const [i, row] of answer.rows.entries()) {
      if (row.person !== null) people.add(row.person);
      if (changes[i] === 'changed' && changed.length < MOST_LOOKED_AT) changed.push(row);
      if (changes[i] !== 'unchanged') said += 1;
      if (!staged && changes[i] !== 'repeated') tried?.push(row);
    }
    if (options.figures === 'if-few' && said > MOST_TRIED) tried = null;
    report.read += answer.rows.length;
    report.issues = [...report.issues, ...answer.issues];
    report.issueCount += answer.issues.length + answer.unlisted;
    ctx.progress(answer.done, answer.of, words);
    if (ctx.signal.aborted) {
      addIssue(report, operationIssue('stopped', 'stops', { file: file.name }, {}));
      break;
    }
  }
  for (const table of reading.head.tables) said += comparison.gone(table).length;
  if (options.figures === 'if-few' && said > MOST_TRIED) tried = null;
  report.records!.people.inFile = people.size;
  return { changed, tried };
}

/** What the file would change; nothing of it stays. Null where it says too much to be tried unasked. */
async function figuresTried(
  of: KeepingRecords,
  staged: StagedLoad | null,
  tried: RegisterRow[] | null,
): Promise<FigureChanges | null> {
  const { ctx, into, report } = of;
  const { store } = into;
  if (staged && store && tried) return figureChanges(ctx, { ...into, store }, staged);
  if (staged && store) await discardLoad(store, staged);
  return tried && firstFigures(ctx, into.figures.measures, headerOf(of, report), tried);
}

function tableChanges(comparison: LoadComparison, tables: readonly TableId[]): TableChanges[] {
  const counts: LoadCounts = comparison.counts();
  return tables.flatMap((table) => {
    const { new: added = 0, changed = 0, unchanged = 0, back = 0, repeated = 0, gone = 0 } = counts[table] ?? {};
    if (added + changed + unchanged + back + repeated + gone === 0) return [];
    const goneIds = gone > 0 ? comparison.gone(table).slice(0, MOST_GONE_LISTED) : [];
    return [{ table, title: tableOf(table).title, new: added, changed, unchanged, back, repeated, gone, goneIds }];
  });
}

async function commit({ ctx, into, file, report }: KeepingRecords, store: Store, staged: StagedLoad): Promise<void> {
  const { records } = report;
  // Counts only: what stands in the records never stands in the log.
  const facts = { file: file.name, sha256: report.sha256, source: records!.source, rows: report.read };
  const { value } = await store.write(into.area.code, { operation: 'import', actor: ctx.actor, facts }, (tx) =>
    commitLoad(tx, staged, { issues: report.issues }),
  );
  const { records: added, linked, asked } = value.people;
  Object.assign(records!.people, { new: added - linked, matched: linked, queued: asked });
  report.saved = true;
}

async function dropped({ into, report }: KeepingRecords, staged: StagedLoad | null): Promise<FileReport> {
  if (staged && into.store) await discardLoad(into.store, staged);
  report.accepted = 0;
  report.rejected = report.read;
  return report;
}
