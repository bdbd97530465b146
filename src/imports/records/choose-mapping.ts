// The mapping that a file is read by when nobody has chosen one, and what a person is shown to choose from.

import type { Issue } from '../../clocks/index.ts';
import { readyMappings } from '../mappings/index.ts';
import { type ExtractSheet, sheetsOf } from './extract-sheets.ts';
import { alike, findHead } from './headings.ts';
import { noRecord } from './left-out-lines.ts';
import type { Mapping } from './mapping.ts';
import type { RecordFile } from './record-format.ts';
import { type MappingSuggestion, suggestMapping } from './suggest-mapping.ts';

const LINES_LOOKED_AT = 400;

/** The surest suggestion among the sheets in sight; null when none has headings. */
export function chooseMapping(sheets: readonly ExtractSheet[], saved: readonly Mapping[]): MappingSuggestion | null {
  const seen = sheets.filter(({ hidden }) => !hidden || sheets.length === 1);
  const found = seen.flatMap((sheet) => suggestForSheet(sheet, saved) ?? []);
  return found.sort((a, b) => b.sureness - a.sureness)[0] ?? null;
}

function suggestForSheet(sheet: ExtractSheet, saved: readonly Mapping[]): MappingSuggestion | null {
  const head = findHead(sheet, wantedHeadings(saved));
  if (!head) return null;
  const lines = [];
  for (const { row, cells, unclosed } of sheet.lines()) {
    if (row <= head.rows[1]) continue;
    if (unclosed || lines.length >= LINES_LOOKED_AT) break;
    if (noRecord(cells, head, []) === null) lines.push(cells);
  }
  return suggestMapping({ headings: head.headings, lines }, saved);
}

/** Every heading that any mapping knows: a title above them, however wide, has none. */
function wantedHeadings(saved: readonly Mapping[]): ReadonlySet<string> {
  const ofSaved = saved.flatMap(({ columns }) => columns.map(({ heading }) => alike(heading)));
  return new Set([...ofSaved, ...READY_HEADINGS]);
}

const READY_HEADINGS = readyMappings.flatMap(({ columns }) =>
  columns.flatMap(({ heading, also = [] }) => [heading, ...also].map(alike)),
);

/** `mapping suggest FILE`: never throws for a bad file. `sheet`: the one that is meant, where a workbook has several. */
export async function suggestForFile(
  file: RecordFile,
  saved: readonly Mapping[] = [],
  sheet: string | null = null,
): Promise<{ suggestion: MappingSuggestion | null; sheets: string[]; issues: Issue[] }> {
  const { sheets, issues } = await sheetsOf(file);
  const meant = (sheets ?? []).filter(({ name }) => sheet === null || name === null || alike(name) === alike(sheet));
  return {
    suggestion: chooseMapping(meant, saved),
    sheets: (sheets ?? []).flatMap(({ name, hidden }) => (name === null || hidden ? [] : name)),
    issues,
  };
}
