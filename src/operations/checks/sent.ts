// A file that was sent to be checked and not kept: read in the reading thread, held against the papers that are known.

import type { Issue } from '../../clocks/index.ts';
import type { Measure } from '../../measures/index.ts';
import type { Receiving } from '../import/import-file.ts';
import { withPaper } from '../import/reading.ts';
import type { Context, SentFile } from '../operation.ts';
import type { SheetToList } from './findings.ts';
import { type EarlierPapers, type PaperToCheck, sheetOf } from './sheet.ts';

/** Null when the file cannot be read; its issues say why. */
export async function sentSheet(
  ctx: Context,
  into: Receiving,
  file: SentFile,
  earlier: EarlierPapers,
): Promise<{ sheet: SheetToList | null; issues: Issue[] }> {
  const work = {
    arrivedOn: ctx.today,
    toldDate: undefined,
    measures: into.figures.measures,
    areaNames: [into.area.name],
    mappings: into.mappings,
  };
  return withPaper(file, work, ctx.signal, async ({ head, stops, issues, rows }) => {
    if (!head) return { sheet: null, issues };
    const local = new Map<string, Measure>(head.localMeasures.map((measure) => [measure.id, measure]));
    const read: PaperToCheck = {
      file: file.name,
      title: head.title,
      // Undated, it is checked as a paper of the day on which it came.
      statedOn: head.statedOn ?? ctx.today,
      rows: [],
      statements: [],
    };
    for await (const some of rows()) {
      read.rows.push(...some.map(({ row }) => row));
      read.statements.push(...some.flatMap(({ statements }) => statements));
    }
    earlier.add(read);
    const measureOf = (id: string) => into.figures.measureOf(id) ?? local.get(id);
    return {
      sheet: { file: file.name, foundOn: ctx.today, sheet: sheetOf(read, measureOf, ctx.today, earlier) },
      issues: stops ? issues : issues.filter(({ severity }) => severity === 'stops'),
    };
  });
}
