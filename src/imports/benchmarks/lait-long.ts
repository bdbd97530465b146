// The long file of the DfE's local authority interactive tool: one figure a line, many publications under short names.

import {
  authorityNamed,
  authorityOf,
  ENGLAND,
  LAIT,
  type PublishedIndicator,
  type PublishedLine,
  regionNamed,
} from '../../insight/index.ts';
import { issue } from '../issues.ts';
import { alike, type BenchmarkFormat, DFE, nothingRead, type TableRow } from './benchmark-format.ts';
import type { Place } from './ees-place.ts';
import { yearsWords } from './ees-table.ts';
import { LineSet } from './line-set.ts';
import { publishedYear } from './published-year.ts';

const HEADS = {
  id: ['shortdesc'],
  title: ['dataitem'],
  year: ['years', 'year'],
  place: ['laandregions', 'laname'],
  value: ['values', 'value'],
  number: ['lanumber'],
} as const;

type Head = keyof typeof HEADS;
type Columns = Record<Head, number>;

function columnsOf(row: TableRow | undefined): Columns {
  const heads = row?.texts.map(alike) ?? [];
  const at = (head: Head) => heads.findIndex((one) => (HEADS[head] as readonly string[]).includes(one));
  return {
    id: at('id'),
    title: at('title'),
    year: at('year'),
    place: at('place'),
    value: at('value'),
    number: at('number'),
  };
}

const NEEDED: Head[] = ['id', 'year', 'place', 'value'];

export default {
  id: 'lait-long',
  title: 'Local authority interactive tool, long file',
  recognise([header]) {
    const columns = columnsOf(header);
    return columns.id >= 0 && NEEDED.filter((head) => columns[head] >= 0).length >= 3;
  },
  read({ name, rows }) {
    const read = nothingRead('statistics', DFE, 'Local authority interactive tool');
    const set = new LineSet(name);
    const lines = new Map<string, PublishedLine & { cells: Record<string, string> }>();
    const indicators = new Map<string, PublishedIndicator>();
    let columns: Columns | null = null;
    let seen = 0;
    for (const line of rows) {
      if (line.unclosed) {
        read.issues.push(issue('csv-quote-open', 'stops', { file: name, row: line.row }, {}));
        return read;
      }
      if (line.texts.every((text) => text.trim() === '')) continue;
      if (columns === null) {
        columns = columnsOf(line);
        const missing = NEEDED.filter((head) => columns![head] < 0);
        if (missing.length === 0) continue;
        read.issues.push(
          issue('benchmarks-columns-missing', 'stops', { file: name, row: line.row }, { columns: missing }),
        );
        return read;
      }
      seen += 1;
      takeFigure(line, columns, name, { set, lines, indicators });
    }
    for (const line of lines.values()) set.add(line);
    read.issues.push(...set.issues());
    read.lines = set.lines();
    read.indicators = [...indicators.values()];
    if (read.lines.length > 0) read.title += yearsWords(read.lines.map(({ year }) => year));
    read.tables.push({
      file: name,
      dataset: LAIT,
      title: read.title,
      rows: seen,
      headline: read.lines.length,
      kept: read.lines.length,
      columns: [...indicators.keys()],
    });
    return read;
  },
} satisfies BenchmarkFormat;

interface Into {
  set: LineSet;
  lines: Map<string, PublishedLine & { cells: Record<string, string> }>;
  indicators: Map<string, PublishedIndicator>;
}

/** All figures of a place and a year become one line, each under its short name. */
function takeFigure({ row, texts }: TableRow, columns: Columns, file: string, { set, lines, indicators }: Into): void {
  const cell = (head: Head) => texts[columns[head]]?.trim() ?? '';
  const place = laitPlace(cell('place'), cell('number'));
  const year = publishedYear(cell('year'));
  if (place === null) set.placeUnknown(cell('place') || cell('number'));
  else if (year === null) set.yearUnknown(cell('year'));
  if (place === null || year === null) return;
  const id = cell('id');
  if (!indicators.get(id)?.title)
    indicators.set(id, { id, title: cell('title'), polarity: null, decimals: null, yearType: null });
  const key = `${place.place} ${cell('year')}`;
  const printed = texts[columns.value] ?? '';
  const line = lines.get(key);
  const made = { ...place, dataset: LAIT, year, time: cell('year'), breakdown: '', footnote: null, file, row };
  if (!line) lines.set(key, { ...made, cells: { [id]: printed } });
  // The source holds some lines twice: the same again is nothing new, another figure is said.
  else if (line.cells[id] === undefined) line.cells[id] = printed;
  else if (line.cells[id] !== printed) {
    set.add(line);
    set.add({ ...made, cells: { ...line.cells, [id]: printed } });
  }
}

/** Authorities go by their three digits ("839.0"), England and regions by their names. */
function laitPlace(name: string, number: string): Place | null {
  if (/^england$/i.test(name)) return { level: 'england', place: ENGLAND };
  const authority = authorityOf(number.replace(/\.0+$/, '')) ?? authorityNamed(name);
  if (authority) return { level: 'authority', place: authority.gss };
  const region = regionNamed(name);
  return region ? { level: 'region', place: region.code } : null;
}
