// Files in: recognised, read, matched, and kept whole or not at all. With save=false it only says what it would do.

import { z } from 'zod';
import { isoDay } from '../../clocks/index.ts';
import { gatherReturn } from '../../imports/index.ts';
import { numberOutside, type Unit } from '../../measures/index.ts';
import { dayField } from '../dates.ts';
import { importFile, type Receiving, receivingIn } from '../import/import-file.ts';
import { receivingArea } from '../import/receiving-area.ts';
import type { FileReport } from '../import/report.ts';
import { operationIssue } from '../issues.ts';
import { measureUnknown } from '../measure-unknown.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import type { ChangedFigure, KpiChange } from '../records/figure-changes.ts';
import { mappingNamed, savedMappings } from '../records/records-work.ts';
import type { RecordsReport } from '../records/report.ts';
import { isoOrNull } from '../words.ts';

export interface ImportAnswer {
  area: { code: string; name: string };
  files: FileReport[];
}

/** A KPI of the area's own may be named before any paper prints it; the name becomes a part of addresses and file names. */
const LOCAL_ID = /^local-[a-z0-9]+(?:-[a-z0-9]+)*$/;

export default defineOperation({
  id: 'import',
  title: 'Import scorecards and case records',
  needs: 'import-figures',
  writes: true,
  input: z.object({
    files: z
      .array(
        z.object({
          name: z.string().min(1),
          bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'a file is its bytes'),
        }),
      )
      .min(1),
    save: z.boolean().default(true).describe('false: only say what it would do'),
    statedOn: dayField.describe("the paper's own date, when the file does not say or says it wrongly"),
    matches: z
      .record(z.string(), z.string())
      .default({})
      .describe('rows matched by hand: label, reference, or # and the row number → KPI'),
    mapping: z
      .string()
      .trim()
      .nullish()
      .transform((id) => id || null)
      .describe('the mapping to read an extract of case records by'),
    figures: z
      .enum(['no', 'if-few', 'always'])
      .default('if-few')
      .describe(
        'with save false: whether to say what case records would change on the scorecard; if-few: unless they are many',
      ),
  }),
  async run(
    ctx,
    { files: sent, save, statedOn, matches, mapping, figures: withFigures },
  ): Promise<Outcome<ImportAnswer>> {
    const files = gatherReturn(sent);
    const found = await receivingArea(ctx, files, save);
    if (!found.ok) {
      const nowhere = { code: ctx.area ?? '', name: '' };
      return refused(found.issues, found.files.length > 0 ? { area: nowhere, files: found.files } : undefined);
    }
    let { into } = found;
    const known = new Set(into.figures.measures.map((measure) => measure.id));
    const unknown = Object.values(matches).filter((id) => !known.has(id) && !LOCAL_ID.test(id));
    if (unknown.length > 0) {
      const { figures } = into;
      return refused(unknown.map((measure) => measureUnknown(figures, measure, 'matches')));
    }
    if (mapping !== null && !(await isMapping(into, mapping)))
      return refused([operationIssue('mapping-unknown', 'stops', { field: 'mapping' }, { mapping })]);
    const reports: FileReport[] = [];
    const options = { save, statedOn, matches, mapping, figures: withFigures };
    for (const [i, file] of files.entries()) {
      // The next file is held against what the last one left.
      if (i > 0 && into.store) into = await receivingIn({ store: into.store, area: into.area });
      reports.push(await importFile(ctx, into, file, options));
    }
    const value: ImportAnswer = { area: { code: into.area.code, name: into.area.name }, files: reports };
    const stopped = reports.some((report) => report.issues.some((issue) => issue.severity === 'stops'));
    return stopped ? refused(found.issues, value) : done(value, found.issues);
  },
  json: ({ area, files }) => ({
    area: area.code,
    files: files.map((file) => ({
      ...file,
      statedOn: isoOrNull(file.statedOn),
      records: file.records && recordsJson(file.records),
      changes: {
        ...file.changes,
        restated: file.changes.restated.map((change) => ({
          ...change,
          was: numberOutside(change.was, change.unit as Unit),
          is: numberOutside(change.is, change.unit as Unit),
        })),
      },
    })),
  }),
});

async function isMapping({ store, area }: Receiving, id: string): Promise<boolean> {
  return mappingNamed(store ? await savedMappings(store, area.code) : [], id) !== undefined;
}

function recordsJson({ lastStatedOn, judgedOn, collection, figures, ...records }: RecordsReport) {
  return {
    ...records,
    figures: figures && { ...figures, changed: figures.changed.map(kpiChangeJson) },
    lastStatedOn: isoOrNull(lastStatedOn),
    judgedOn: isoDay(judgedOn),
    collection: collection && { ...collection, censusDay: isoDay(collection.censusDay) },
  };
}

function kpiChangeJson({ now, ifSaved, difference, newestFirst, unit, ...change }: KpiChange) {
  const outside = (figure: ChangedFigure) => ({ ...figure, value: numberOutside(figure.value, unit) });
  return {
    ...change,
    unit,
    now: outside(now),
    ifSaved: outside(ifSaved),
    difference: numberOutside(difference, unit),
    newestFirst: newestFirst && { ...newestFirst, figure: outside(newestFirst.figure) },
  };
}
