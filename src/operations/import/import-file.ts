// One file in: known already, or read in a thread, held against what stands, and kept if that was asked for.

import { createHash } from 'node:crypto';
import { type Day, plainDay } from '../../clocks/index.ts';
import { AlreadyImported, type Area, mappings, type Store, type StoredPaper } from '../../store/index.ts';
import type { InArea } from '../areas.ts';
import { keepBenchmarks } from '../benchmarks/keep-benchmarks.ts';
import { type Figures, figuresOf, noFigures } from '../figures.ts';
import { operationIssue } from '../issues.ts';
import type { Context, SentFile } from '../operation.ts';
import { keepRecords } from '../records/keep-records.ts';
import { recordsWork } from '../records/records-work.ts';
import { storeMode } from '../store-mode.ts';
import { FigureChanges } from './changes.ts';
import { keep } from './keep.ts';
import { withReading } from './reading.ts';
import { addIssue, alreadyImported, emptyReport, type FileReport } from './report.ts';

export interface ImportOptions {
  /** false: say what it would do, keep nothing */
  save: boolean;
  statedOn: Day | null;
  /** what a person decided: a row's label, its reference, or `#12`, its number → measure id */
  matches: Record<string, string>;
  /** the mapping to read an extract by, saved or ready-made; null: whichever fits */
  mapping: string | null;
  /** of case records that are only looked at: whether to work out as well which figures they would change */
  figures?: 'no' | 'if-few' | 'always';
  /** children's records may come into the demo store: only those of the made-up area itself */
  madeUp?: true;
}

/** Where a file goes, and what stands there already. */
export interface Receiving {
  area: Area;
  /** null: nowhere, the file is only looked at */
  store: Store | null;
  figures: Figures;
  mappings: [string, string][];
}

export async function receivingIn({ store, area }: InArea): Promise<Receiving> {
  const saved = await mappings(store, area.code);
  return { store, area, figures: await figuresOf(store, area), mappings: saved.map((one) => [one.key, one.measure]) };
}

/** An area that is not made yet: nothing stands there. */
export function receivingNowhere(area: Area): Receiving {
  return { store: null, area, figures: noFigures(area), mappings: [] };
}

export async function importFile(
  ctx: Context,
  into: Receiving,
  file: SentFile,
  options: ImportOptions,
): Promise<FileReport> {
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  const report = emptyReport(file.name, sha256);
  const { area, figures } = into;
  const before = figures.papers.find((paper) => paper.id === sha256);
  if (before) {
    const { format, statedOn, statedBy } = before;
    return alreadyImported({ ...report, format, statedOn, statedBy }, before);
  }
  const work = {
    arrivedOn: ctx.today,
    toldDate: options.statedOn ?? undefined,
    measures: figures.measures,
    areaNames: [area.name],
    mappings: into.mappings,
    records: await recordsWork(into.store, area.code, { ...options, today: ctx.today }),
  };
  ctx.progress(0, 0, `Reading ${file.name}`);
  try {
    return await withReading(file, work, ctx.signal, async (reading) => {
      if (reading.kind === 'records') {
        if (!options.madeUp && (await storeMode(ctx)) === 'demo') {
          addIssue(report, operationIssue('demo-refuses-records', 'stops', { file: file.name }, {}));
          return report;
        }
        Object.assign(report, { issues: reading.issues, issueCount: reading.issues.length });
        return keepRecords({ ctx, into, file, options, report, reading });
      }
      if (reading.kind === 'benchmarks') return keepBenchmarks({ ctx, into, file, options, report, reading });
      const { head } = reading;
      Object.assign(report, { issues: reading.issues, issueCount: reading.issueCount });
      if (!head || reading.stops || head.statedOn === null) return report;
      Object.assign(report, {
        format: head.format,
        title: head.title,
        statedOn: head.statedOn,
        statedBy: head.statedBy,
        emptySections: head.emptySections,
        texts: head.texts.length,
      });
      warnOfSameDate(report, figures.papers);
      const paper = { paper: sha256, file: file.name, statedOn: head.statedOn };
      return keep({ ctx, into, file, options, report, head, reading, changes: new FigureChanges(figures, paper) });
    });
  } catch (error) {
    // Another process saved the very file while this one was reading it.
    if (error instanceof AlreadyImported) return alreadyImported(emptyReport(file.name, sha256), null);
    throw error;
  }
}

function warnOfSameDate(report: FileReport, papers: StoredPaper[]): void {
  const twin = papers.find((paper) => paper.statedOn === report.statedOn);
  if (!twin) return;
  const facts = { file: twin.fileName, on: plainDay(twin.statedOn) };
  addIssue(report, operationIssue('same-date-paper', 'warns', { file: report.file }, facts));
}
