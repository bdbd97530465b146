// Looks at an extract: what each column seems to be, how its dates look, what to ask, and how it would be read. Nothing is kept.

import { z } from 'zod';
import type { Issue } from '../../clocks/index.ts';
import {
  alikeHeading,
  type ColumnTexts,
  type ExtractMapping,
  fieldOf,
  type SuggestedColumn,
  targetOf,
} from '../../imports/index.ts';
import { type Field, type RegisterRow, type TableId, tableOf, type Value } from '../../register/index.ts';
import { operationIssue } from '../issues.ts';
import { areaMappings } from '../mappings/area-mappings.ts';
import { mappingToReadBy } from '../mappings/kept-mappings.ts';
import { lookInThread, type MappingRead } from '../mappings/looking.ts';
import { mappingChecked, noticeQuestions, noticeWarnings } from '../mappings/mapping-checks.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { valueWords } from '../records/field-changes.ts';

export interface LookedColumn extends SuggestedColumn {
  /** its samples show their shape alone: “Xxxxx” for a name */
  masked: boolean;
  /** every field that the mapping reads from it */
  reads: string[];
}

export interface LookedField {
  title: string;
  /** the column that it was read from; null: it holds for every line, or follows from another record of the line */
  heading: string | null;
  given: 'column' | 'every line' | 'same line';
  value: string;
}

/** One line of the file, as it would be read. */
export interface LookedLine {
  row: number | null;
  rows: { title: string; fields: LookedField[] }[];
}

export interface SuggestMappingAnswer {
  file: string;
  /** told: by the mapping that was given */
  from: 'saved' | 'ready' | 'headings' | 'told';
  sureness: number;
  /** sure enough to be read so without anybody looking */
  readable: boolean;
  mapping: ExtractMapping;
  columns: LookedColumn[];
  texts: ColumnTexts[];
  /** sheets of the workbook that are in sight; none of a CSV */
  sheets: string[];
  questions: Issue[];
  /** headings that the mapping knows and the file lacks, and those of the file that it does not know */
  missing: string[];
  added: string[];
  rows: { table: TableId; title: string; count: number }[];
  lines: LookedLine[];
  /** what was found when the file was read by it */
  found: Issue[];
  foundCount: number;
}

export default defineOperation({
  id: 'suggest-mapping',
  title: 'Look at how an extract could be read',
  needs: 'import-figures',
  writes: false,
  input: z.object({
    files: z
      .array(
        z.object({
          name: z.string().min(1),
          bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'a file is its bytes'),
        }),
      )
      .min(1, 'Choose a file first')
      .max(1, 'Look at one file at a time'),
    mapping: z.unknown().optional().describe('a mapping to try on it'),
    use: z
      .string()
      .trim()
      .nullish()
      .transform((id) => id || null)
      .describe('a mapping to try on it, by its id'),
    sheet: z
      .string()
      .trim()
      .nullish()
      .transform((name) => name || null)
      .describe('the sheet that is meant, where a workbook has several'),
  }),
  async run(ctx, { files, mapping: given, use, sheet }): Promise<Outcome<SuggestMappingAnswer>> {
    const file = files[0]!;
    const found = await areaMappings(ctx);
    if (!found.ok) return refused(found.issues);
    const { versions } = found.at;
    const told = given === undefined || given === null ? null : mappingChecked(given);
    if (told && !told.answer.ok) return refused([...told.answer.issues, ...told.warnings]);
    const named = use === null ? null : mappingToReadBy(versions, use);
    if (use !== null && !named)
      return refused([operationIssue('mapping-unknown', 'stops', { field: 'use' }, { mapping: use })]);
    const mapping = told?.answer.ok ? told.answer.value : named;
    const saved = [...versions.values()].map(([newest]) => newest!.mapping);
    ctx.progress(0, 0, `Reading ${file.name}`);
    const look = await lookInThread({ ...file, arrivedOn: ctx.today, saved, mapping, sheet }, ctx);
    if (!look.suggestion || !look.mapping) return refused(look.issues);
    const { from, sureness, readable, unsure } = look.suggestion;
    // A mapping of this extract's own: saved under the name of a ready one it would take that one's place.
    const isNew = !mapping && from !== 'saved';
    const suggested = isNew ? { ...look.mapping, ...namedAfter(file.name) } : look.mapping;
    const columns = lookedColumns(look.columns, look.mapping);
    return done(
      {
        file: file.name,
        from: mapping ? 'told' : from,
        sureness,
        readable,
        mapping: suggested,
        columns,
        texts: look.texts,
        sheets: look.sheets,
        questions: [...noticeWarnings(look.mapping), ...noticeQuestions(look.mapping), ...(mapping ? [] : unsure)],
        ...fitOf(columns, look.mapping),
        ...readSaid(look.read, look.mapping),
      },
      look.issues,
    );
  },
  json: (answer) => answer,
});

/** What is like no ready mapping is called as its file is, without the day and the ending. */
function namedAfter(file: string): Pick<ExtractMapping, 'id' | 'title'> {
  const bare = file.replace(/\.[a-z]{3,4}$/i, '').replace(/[\d._-]{4,}/g, ' ');
  const words = bare.replace(/[_-]+/g, ' ').replace(/\s+/g, ' ').trim() || 'Extract';
  const id = words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return { id: id || 'extract', title: `${words.charAt(0).toUpperCase()}${words.slice(1)}` };
}

/** Headings of columns that hold names and addresses, whatever they are called. */
const OF_PEOPLE = /name|address|e-?mail|phone|mobile|post ?code|nhs|parent|carer|mother|father|guardian|child$|pupil$/i;

/** What is read from each; of names, postcodes and the like the shape is shown, never what stands there. */
function lookedColumns(columns: readonly SuggestedColumn[], mapping: ExtractMapping): LookedColumn[] {
  const reading = Map.groupBy(mapping.columns, ({ heading }) => alikeHeading(heading));
  return columns.map((column) => {
    const reads = reading.get(alikeHeading(column.heading)) ?? [];
    const apart = reads.some(({ table, field }) => fieldOf(table, field)?.apart === true);
    const masked = apart || (reads.length === 0 && OF_PEOPLE.test(column.heading));
    const targets = reads.map(targetOf);
    return {
      ...column,
      taken: targets[0] ?? null,
      reads: targets,
      masked,
      samples: masked ? [...new Set(column.samples.map(shapeOf))] : column.samples,
    };
  });
}

function shapeOf(text: string): string {
  return text
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\d/g, '9');
}

function fitOf(columns: readonly LookedColumn[], mapping: ExtractMapping): { missing: string[]; added: string[] } {
  const has = new Set(columns.map(({ heading }) => alikeHeading(heading)));
  const leftOut = new Set((mapping.leftOut ?? []).map(alikeHeading));
  const wanted = [...new Set(mapping.columns.map(({ heading }) => heading))];
  return {
    missing: wanted.filter((heading) => !has.has(alikeHeading(heading))),
    added: columns.flatMap(({ heading, reads }) =>
      heading === '' || reads.length > 0 || leftOut.has(alikeHeading(heading)) ? [] : heading,
    ),
  };
}

type ReadSaid = Pick<SuggestMappingAnswer, 'rows' | 'lines' | 'found' | 'foundCount'>;

function readSaid(read: MappingRead | null, mapping: ExtractMapping): ReadSaid {
  if (!read) return { rows: [], lines: [], found: [], foundCount: 0 };
  const lines = Map.groupBy(read.first, ({ place }) => place.row);
  return {
    rows: read.rows.map((one) => ({ ...one, title: tableOf(one.table).title })),
    lines: [...lines].map(([row, rows]) => ({ row, rows: rows.map((one) => rowSaid(one, mapping)) })),
    found: read.issues,
    foundCount: read.issueCount,
  };
}

function rowSaid(row: RegisterRow, mapping: ExtractMapping): LookedLine['rows'][number] {
  const values = row as unknown as Readonly<Record<string, Value>>;
  const columns = Map.groupBy(
    mapping.columns.filter(({ table }) => table === row.table),
    ({ field }) => field,
  );
  const always = new Set(Object.keys(mapping.defaults).map((target) => target.replace(/:[^.]*/, '')));
  const fields = Object.entries<Field>(tableOf(row.table).fields).flatMap(([name, field]): LookedField[] => {
    const unread = row.unread?.[name];
    const value = values[name] ?? null;
    if (value === null && unread === undefined) return [];
    const headings = (columns.get(name) ?? []).map((one) => one.heading);
    return [
      {
        title: field.title,
        heading: headings.length > 0 ? headings.join(', ') : null,
        given: headings.length > 0 ? 'column' : always.has(`${row.table}.${name}`) ? 'every line' : 'same line',
        value: unread === undefined ? valueWords(value, field) : notRead(field, unread),
      },
    ];
  });
  const { title } = tableOf(row.table);
  const number = row.table === 'person' ? row.person : row.id;
  return { title: `${title}: ${number ?? 'without a number'}`, fields };
}

function notRead(field: Field, text: string): string {
  return field.apart ? 'kept apart' : `not understood: “${text}”`;
}
