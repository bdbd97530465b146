// Sandbourne's case records as files: two days of the case system's extract of requests, and a part of its SEN2 return.

import { type Day, day, isoDay, partsOfDay } from '../../src/clocks/index.ts';
import { registerOf, sandbourne } from '../../src/foresight/index.ts';
import { mappingTemplate, readyMappings } from '../../src/imports/index.ts';
import { sen2Return, sen2XmlFile } from '../../src/outputs/index.ts';
import {
  codeSetsById,
  codeTitle,
  type Field,
  type Held,
  nothingHeld,
  putRow,
  type Row,
  type TableId,
  tableOf,
  type Value,
} from '../../src/register/index.ts';

/** Requests received since then are in the extracts: enough to look at, and a small file. */
const SINCE = day('2025-02-01');
const DAYS = [day('2025-05-29'), day('2025-05-30')];
const PEOPLE_RETURNED = 250;
/** No authority of England has it. */
const MADE_UP_AUTHORITY = '999';
const requests = readyMappings.find(({ id }) => id === 'requests')!;

export function caseRecordFiles(): Map<string, Uint8Array> {
  const area = sandbourne();
  const files = new Map<string, Uint8Array>();
  for (const asAt of DAYS) {
    const text = extractOfRequests(peopleOf(registerOf(area, { asAt, faults: true }).rows));
    files.set(`records/sen-requests-${isoDay(asAt)}.csv`, Buffer.from(text, 'utf8'));
  }
  const known = peopleOf(registerOf(area, { asAt: day('2025-01-31'), faults: true }).rows);
  const made = sen2Return(known.filter((held) => held.request.length > 0).slice(0, PEOPLE_RETURNED), {
    year: 2025,
    la: MADE_UP_AUTHORITY,
  });
  const by = { software: 'Sandbourne', release: '1', serial: '1', at: '2025-01-31T09:00:00' };
  files.set('records/sen2-2025.xml', sen2XmlFile(made, by));
  return files;
}

function peopleOf(rows: ReturnType<typeof registerOf>['rows']): Held[] {
  const people = new Map<string, Held>();
  for (const { row } of rows) {
    if (row.person === null) continue;
    const one = people.get(row.person) ?? nothingHeld();
    people.set(row.person, one);
    putRow(one, row);
  }
  return [...people.values()];
}

/** One line a request, under the ready mapping's headings. */
function extractOfRequests(people: readonly Held[]): string {
  const { headings } = mappingTemplate(requests);
  const lines = people.flatMap((held) =>
    held.request
      .filter(({ receivedOn }) => receivedOn !== null && receivedOn >= SINCE)
      .map((request) => headings.map((heading) => cell(heading, held, request))),
  );
  return [headings, ...lines.sort((a, b) => (a[0]! < b[0]! ? -1 : 1))]
    .map((line) => `${line.map(quoted).join(',')}\r\n`)
    .join('');
}

function cell(heading: string, held: Held, request: Row<'request'>): string {
  const { table, field } = requests.columns.find((column) => column.heading === heading)!;
  const row = rowOf(held, request, table);
  if (!row) return '';
  if (field === 'person') return row.person ?? '';
  if (field === 'id') return row.id;
  const value = (row as unknown as Record<string, Value>)[field] ?? null;
  return value === null ? '' : words(value, tableOf(table).fields[field]!);
}

function rowOf(held: Held, request: Row<'request'>, table: TableId): Row<TableId> | undefined {
  if (table === 'person') return held.person[0];
  if (table === 'request') return request;
  const own = held[table] as readonly (Row<TableId> & { request?: string | null })[];
  return own.find((row) => row.request === request.id);
}

function words(value: string | number | boolean, field: Field): string {
  if (field.type === 'day') {
    const { year, month, date } = partsOfDay(value as Day);
    return `${String(date).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
  }
  if (field.type === 'yes-no') return value ? 'Yes' : 'No';
  if (field.type === 'code' && field.codes) {
    const set = codeSetsById[field.codes];
    const known = set.codes.some(({ code }) => code === value);
    return known ? codeTitle(set, String(value)) : String(value);
  }
  return String(value);
}

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
