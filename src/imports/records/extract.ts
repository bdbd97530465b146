// The general extract: a CSV or workbook with one record a line, read by the mapping of its source.

import type { Issue } from '../../clocks/index.ts';
import { tableOf } from '../../register/index.ts';
import { issue } from '../issues.ts';
import { columnLetters } from '../read/index.ts';
import { chooseMapping } from './choose-mapping.ts';
import { type Fit, fitIssues, fitMapping } from './extract-fit.ts';
import { extractBatches, headOf } from './extract-reading.ts';
import { sheetsOf } from './extract-sheets.ts';
import { findHead } from './headings.ts';
import { DAYS_OF_NOTICE, fieldOf, type MappedColumn, type Mapping, targetOf } from './mapping.ts';
import type { RecordFile, RecordFormat, RecordsAsked, RecordsReading } from './record-format.ts';
import { statedDay } from './stated-day.ts';
import { type MappingSuggestion, sureMapping } from './suggest-mapping.ts';

export const extract = {
  id: 'extract',
  title: 'Extract of a case system or a list, by its mapping',

  async recognise(file: RecordFile, asked: RecordsAsked): Promise<number> {
    const { sheets } = await sheetsOf(file);
    if (!sheets) return 0;
    if (asked.mapping) return fitMapping(asked.mapping, sheets).share;
    return chooseMapping(sheets, asked.mappings)?.sureness ?? 0;
  },

  async open(file: RecordFile, asked: RecordsAsked) {
    const { sheets, issues } = await sheetsOf(file);
    if (!sheets) return { reading: null, issues };
    const chosen = asked.mapping ? null : chooseMapping(sheets, asked.mappings);
    const mapping = asked.mapping ?? (chosen?.readable ? sureMapping(chosen) : null);
    if (!mapping) {
      const head = sheets.map((sheet) => findHead(sheet)).find((one) => one !== null);
      const headings = head?.headings.filter((heading) => heading !== '') ?? [];
      return {
        reading: null,
        issues: [...issues, issue('extract-not-understood', 'stops', { file: file.name }, { headings })],
      };
    }
    const taken = chosen?.from === 'ready' ? takenIssues(file.name, mapping, chosen) : [];
    return openBy(mapping, file, asked, [...issues, ...taken]);
  },
} satisfies RecordFormat;

/** What nobody has looked at is asked before it is saved, and never taken for granted. */
function takenIssues(file: string, mapping: Mapping, { unsure }: MappingSuggestion): Issue[] {
  const dates = unsure.filter(({ code }) => /^(date-order|suggest-(date|start))/.test(code));
  const facts = { title: mapping.title, left: [...(mapping.leftOut ?? [])] };
  return [
    issue('extract-mapping-taken', 'warns', { file }, facts),
    ...dates.map((one) => ({ ...one, where: { file, ...one.where } })),
  ];
}

/** Reads a file by a mapping. */
async function openBy(
  mapping: Mapping,
  file: RecordFile,
  asked: RecordsAsked,
  before: Issue[],
): ReturnType<RecordFormat['open']> {
  const { sheets, issues: refused } = await sheetsOf(file);
  if (!sheets) return { reading: null, issues: refused };
  const fit = fitMapping(mapping, sheets);
  const issues = [...before, ...fitIssues(file.name, mapping, fit, sheets), ...dateIssues(file.name, fit)];
  if (fit.sheets.length === 0) return { reading: null, issues };
  const above = fit.sheets.flatMap(({ head }) => head.above);
  const reading: RecordsReading = {
    head: {
      format: 'extract',
      title: mapping.title,
      source: mapping.source,
      ...(mapping.personNumbersOf === undefined ? {} : { personNumbersOf: mapping.personNumbersOf }),
      collection: null,
      ...statedDay(file.name, above, asked),
      holds: mapping.holds,
      ...headOf(fit),
      mapping: { id: mapping.id, version: mapping.version },
      wholePeople: false,
    },
    batches: () => extractBatches(mapping, fit, { file: file.name, digest: asked.digest }),
  };
  return { reading, issues };
}

/** Dates that say something else than what the register takes them for. */
function dateIssues(file: string, { sheets }: Fit): Issue[] {
  const issues: Issue[] = [];
  const columns = new Map<string, { column: MappedColumn; at: number }>();
  for (const sheet of sheets) for (const one of sheet.columns) columns.set(targetOf(one.column), one);
  for (const { column, at } of columns.values()) {
    const { table, field, heading, means } = column;
    if (!means || means === 'notice sent' || means === 'the day itself') continue;
    if (!DAYS_OF_NOTICE.has(`${table}.${field}`)) continue;
    const where = { file, column: columnLetters(at), field: targetOf(column) };
    const title = fieldOf(table, field)?.title ?? field;
    issues.push(
      issue('date-not-of-notice', 'warns', where, { heading, field: `${tableOf(table).title}: ${title}`, means }),
    );
  }
  return issues;
}
