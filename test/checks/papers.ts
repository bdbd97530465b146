// Papers read straight from their files as the data checks see them, with no database.

import type { Day } from '../../src/clocks/index.ts';
import { matchingFor, prepareImport, stagedRow, stagedStatements } from '../../src/imports/index.ts';
import type { CheckedSheet } from '../../src/insight/index.ts';
import { type Measure, measures } from '../../src/measures/index.ts';
import { EarlierPapers, type PaperToCheck, sheetOf } from '../../src/operations/checks/sheet.ts';

export interface FileToCheck {
  name: string;
  bytes: Uint8Array;
}

const catalogue = new Map<string, Measure>(measures.map((measure) => [measure.id, measure]));

/** One sheet a file, in the order of their dates, each knowing those before it. */
export async function sheetsOf(
  files: readonly FileToCheck[],
  { areaName, today, mappings = new Map() }: { areaName: string; today: Day; mappings?: ReadonlyMap<string, string> },
): Promise<{ file: string; sheet: CheckedSheet }[]> {
  const matching = matchingFor(measures, mappings, [areaName]);
  const local = new Map<string, Measure>();
  const measureOf = (id: string) => catalogue.get(id) ?? local.get(id);
  const papers: PaperToCheck[] = [];
  const earlier = new EarlierPapers();
  for (const file of files) {
    const { prepared } = await prepareImport(file, { arrivedOn: today, areaName, matching });
    if (!prepared) throw new Error(`${file.name} cannot be read`);
    for (const measure of prepared.localMeasures) if (!local.has(measure.id)) local.set(measure.id, measure);
    const { paper, matches } = prepared;
    const read = {
      file: file.name,
      title: paper.title,
      statedOn: paper.statedOn!,
      rows: paper.rows.map((row, i) => stagedRow(row, matches[i]!)),
      statements: paper.rows.flatMap((row, i) => stagedStatements(row, matches[i]!, measureOf(matches[i]!.measure))),
    };
    papers.push(read);
    earlier.add(read);
  }
  return papers
    .toSorted((a, b) => a.statedOn - b.statedOn || (a.file < b.file ? -1 : 1))
    .map((paper) => ({ file: paper.file, sheet: sheetOf(paper, measureOf, today, earlier) }));
}
