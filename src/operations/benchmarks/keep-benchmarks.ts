// Keeping a release of published statistics: looked at, or put into the store whole by one write.

import type { NeighbourLine, PublishedLine } from '../../insight/index.ts';
import { addRelease, releaseOfFile } from '../../store/index.ts';
import type { ImportOptions, Receiving } from '../import/import-file.ts';
import type { ReadingBenchmarks } from '../import/reading.ts';
import { alreadyImported, type FileReport } from '../import/report.ts';
import type { Context, SentFile } from '../operation.ts';

export interface KeepingBenchmarks {
  ctx: Context;
  into: Receiving;
  file: SentFile;
  options: ImportOptions;
  report: FileReport;
  reading: ReadingBenchmarks;
}

export async function keepBenchmarks(of: KeepingBenchmarks): Promise<FileReport> {
  const { ctx, into, file, options, report, reading } = of;
  const { store } = into;
  const { head, issues } = reading;
  const { format, title, statedOn, statedBy, kind, publisher, version, tables, notes, indicators } = head;
  const known = { ...report, format, title, statedOn, statedBy };
  // The same file twice is a no-op, whichever area brought it first.
  const before = store && (await releaseOfFile(store, report.sha256));
  if (before) return alreadyImported({ ...known, statedOn: before.statedOn, statedBy: before.statedBy }, before);
  const sum = (count: (table: (typeof tables)[number]) => number) => tables.reduce((all, one) => all + count(one), 0);
  Object.assign(report, known, {
    issues,
    issueCount: issues.length,
    benchmarks: {
      kind,
      publisher,
      version,
      tables,
      notes: notes.map(({ text }) => text),
      indicators: indicators.length,
    },
    read: sum(({ rows }) => rows),
    accepted: sum(({ kept }) => kept),
  });
  if (!options.save || !store) return report;
  const lines: PublishedLine[] = [];
  const neighbours: NeighbourLine[] = [];
  for await (const answer of reading.answers()) {
    lines.push(...answer.lines);
    neighbours.push(...answer.neighbours);
    ctx.progress(lines.length, report.accepted, `Keeping ${file.name}`);
  }
  const header = {
    sha256: report.sha256,
    kind,
    publisher,
    title,
    fileName: file.name,
    bytes: file.bytes.byteLength,
    statedOn,
    statedBy,
    version,
    tables,
    notes,
    indicators,
    issues,
  };
  const facts = { file: file.name, sha256: report.sha256, release: title, lines: lines.length + neighbours.length };
  await store.write(into.area.code, { operation: 'import', actor: ctx.actor, facts }, (tx) =>
    addRelease(tx, header, { lines, neighbours }),
  );
  report.saved = true;
  return report;
}
