// Committed papers out: the list, one with its words, and its rows as they stood in the document.

import { day, type Issue } from '../clocks/index.ts';
import type { Arrow, Frequency, Polarity, Unit } from '../measures/index.ts';
import type { StoredPaper, StoredPaperWhole, StoredRow, StoredText } from './paper-shapes.ts';
import type { Reader } from './store.ts';

const COLUMNS = [
  'area',
  'sha256',
  'file_name',
  'format',
  'title',
  'stated_on',
  'stated_by',
  'stated_time',
  'data_source',
  'typed_by',
  'recorded_at',
  'bytes',
  'empty_sections',
  'counts',
  'change',
] as const;

interface PaperColumns {
  area: string;
  sha256: string;
  file_name: string;
  format: string;
  title: string | null;
  stated_on: string;
  stated_by: string;
  stated_time: string;
  data_source: string | null;
  typed_by: string | null;
  recorded_at: string;
  bytes: number;
  empty_sections: unknown;
  counts: unknown;
  change: number | null;
}

function paperFrom(row: PaperColumns): StoredPaper {
  return {
    area: row.area,
    id: row.sha256,
    fileName: row.file_name,
    format: row.format,
    title: row.title,
    statedOn: day(row.stated_on),
    statedBy: row.stated_by,
    sent:
      row.data_source === null
        ? null
        : { statedTime: row.stated_time, dataSource: row.data_source, typedBy: row.typed_by },
    recordedAt: row.recorded_at,
    bytes: row.bytes,
    emptySections: row.empty_sections as string[],
    counts: row.counts as Record<string, number>,
    change: row.change as number,
  };
}

/** In the order they were stated, whatever the order they arrived in. */
export async function papers(reader: Reader, area: string): Promise<StoredPaper[]> {
  const rows = await reader.db
    .selectFrom('paper')
    .select(COLUMNS)
    .where('area', '=', area)
    .where('change', 'is not', null)
    .orderBy('stated_on')
    .orderBy('stated_time')
    .orderBy('sha256')
    .execute();
  return rows.map(paperFrom);
}

export async function paper(reader: Reader, area: string, id: string): Promise<StoredPaperWhole | null> {
  const row = await reader.db
    .selectFrom('paper')
    .select([...COLUMNS, 'issues', 'texts'])
    .where('area', '=', area)
    .where('sha256', '=', id)
    .where('change', 'is not', null)
    .executeTakeFirst();
  return row ? { ...paperFrom(row), issues: row.issues as Issue[], texts: row.texts as StoredText[] } : null;
}

/** A page of rows at a time, so that no answer of a huge paper holds up the thread that reads it. */
const PAGE = 2_000;

export async function paperRows(reader: Reader, area: string, id: string): Promise<StoredRow[]> {
  const found: StoredRow[] = [];
  const paper = await reader.db
    .selectFrom('paper')
    .select('key')
    .where('area', '=', area)
    .where('sha256', '=', id)
    .where('change', 'is not', null)
    .executeTakeFirst();
  if (!paper) return found;
  for (;;) {
    const rows = await reader.db
      .selectFrom('paper_row')
      .selectAll()
      .where('area', '=', area)
      .where('paper', '=', paper.key)
      .where('row_order', '>', found.at(-1)?.order ?? 0)
      // The whole key, so that a page is a walk along it and not a sort of all that is left.
      .orderBy('area')
      .orderBy('paper')
      .orderBy('row_order')
      .limit(PAGE)
      .execute();
    for (const row of rows) {
      found.push({
        order: row.row_order,
        section: row.section,
        label: row.label,
        ref: row.ref,
        under: row.under,
        place: { sheet: row.sheet, row: row.row, column: row.column_letter },
        tile: row.tile,
        unit: row.unit as Unit | null,
        polarity: row.has_required_direction ? (row.required_direction as Polarity) : undefined,
        frequency: row.frequency as Frequency | null,
        trend: row.trend as Arrow | null,
        notes: row.notes,
        measure: row.measure,
        matchHow: row.match_how,
        matchConfidence: row.match_confidence,
      });
    }
    if (rows.length < PAGE) return found;
  }
}
