// A table of official statistics in the DfE's standard: any year, any order and spelling of columns, and the older formats.

import { datasetOf, printedNumber } from '../../insight/index.ts';
import { issue } from '../issues.ts';
import {
  type BenchmarkFormat,
  type BenchmarkTable,
  DFE,
  nothingRead,
  type ReadTable,
  type TableRow,
} from './benchmark-format.ts';
import { type EesColumns, eesColumns, isEesHeading, type Role } from './ees-columns.ts';
import { eesPlace, type Place } from './ees-place.ts';
import { LineSet } from './line-set.ts';
import { publishedYear } from './published-year.ts';

/** Rows by which columns of figures are told from columns of words. */
const SAMPLE = 300;
/** A table of so many lines is kept whole; of a larger one the lines of everybody are, and its parts are left out. */
const KEPT_WHOLE = 5_000;
const NAMED_ROWS = 12;

export default {
  id: 'official-statistics',
  title: 'Official statistics (explore education statistics)',
  recognise: (first) => isEesHeading(first.find(({ texts }) => texts.some((text) => text.trim() !== ''))),
  read(table) {
    const read = new EesTable(table);
    return read.result();
  },
} satisfies BenchmarkFormat;

class EesTable {
  readonly #name: string;
  readonly #read: ReadTable = nothingRead('statistics', DFE, '');
  readonly #lines: LineSet;
  /** filter → what stands in it in the first rows, to see which never changes */
  readonly #values = new Map<number, Set<string>>();
  readonly #short: number[] = [];
  #columns: EesColumns = { count: 0, roles: {}, filters: [], figures: [] };
  #dataset = '';
  #rows = 0;
  #isWhole = true;

  constructor({ name, rows }: BenchmarkTable) {
    this.#name = name;
    this.#lines = new LineSet(name);
    this.#take(rows);
  }

  result(): ReadTable {
    return this.#read;
  }

  #take(rows: Iterable<TableRow>): void {
    const sample: TableRow[] = [];
    let header: TableRow | null = null;
    let last: TableRow | null = null;
    const begin = () => {
      if (!header || !this.#begin(header, sample)) return false;
      for (const row of sample) this.#line(row);
      return true;
    };
    let begun = false;
    for (const row of rows) {
      if (row.unclosed) {
        this.#read.issues.push(issue('csv-quote-open', 'stops', { file: this.#name, row: row.row }, {}));
        return;
      }
      if (row.texts.every((text) => text.trim() === '')) continue;
      last = row;
      if (header === null) header = row;
      else if (begun) this.#line(row);
      else if (sample.push(row) === SAMPLE) {
        if (!begin()) return;
        begun = true;
      }
    }
    if (!begun && !begin()) return;
    this.#end(last);
  }

  #begin(header: TableRow, sample: readonly TableRow[]): boolean {
    const { columns, issues } = eesColumns(header, sample, this.#name);
    this.#columns = columns;
    this.#read.issues.push(...issues);
    if (issues.some(({ severity }) => severity === 'stops')) return false;
    const identifier = sample[0]?.texts[columns.roles.identifier ?? -1] ?? '';
    const known = datasetOf(
      columns.figures.map(({ head }) => head),
      identifier,
    );
    const stem = this.#name.replace(/\.[a-z]+$/i, '');
    this.#dataset = known?.id ?? `other-${stem.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
    this.#read.title = known?.title ?? stem;
    this.#read.publisher = known?.publisher ?? DFE;
    for (const { at } of columns.filters) this.#values.set(at, new Set());
    return true;
  }

  #line({ row, texts }: TableRow): void {
    this.#rows += 1;
    if (texts.length < this.#columns.count) this.#short.push(row);
    const isHeadline = this.#isHeadline(texts);
    if (!this.#isWhole && !isHeadline) return;
    const place = this.#place(texts);
    if (place === null) return;
    const period = this.#cell(texts, 'period');
    const year = publishedYear(period);
    if (year === null) {
      this.#lines.yearUnknown(period);
      return;
    }
    const cells: Record<string, string> = {};
    for (const { at, head } of this.#columns.figures) cells[head] = texts[at] ?? '';
    this.#lines.add({
      ...place,
      dataset: this.#dataset,
      year,
      time: [period, this.#cell(texts, 'identifier')].filter(Boolean).join(' '),
      breakdown: isHeadline ? '' : this.#breakdown(texts),
      cells,
      footnote: null,
      file: this.#name,
      row,
    });
    if (this.#isWhole && this.#lines.size > KEPT_WHOLE) this.#leaveParts();
  }

  #place(texts: readonly string[]): Place | null {
    const found = eesPlace({
      level: this.#cell(texts, 'level'),
      country: `${this.#cell(texts, 'countryCode')} ${this.#cell(texts, 'countryName')}`.trim(),
      regionCode: this.#cell(texts, 'regionCode'),
      regionName: this.#cell(texts, 'regionName'),
      newCode: this.#cell(texts, 'newCode'),
      oldCode: this.#cell(texts, 'oldCode'),
      laName: this.#cell(texts, 'laName'),
    });
    if (found === 'left') return null;
    if ('unknown' in found) {
      this.#lines.placeUnknown(found.unknown);
      return null;
    }
    return found;
  }

  #cell(texts: readonly string[], role: Role): string {
    return texts[this.#columns.roles[role] ?? -1]?.trim() ?? '';
  }

  /** A line of everybody: each filter says so, or says again what another says ("All EHC plans" of "All EHC plans"). */
  #isHeadline(texts: readonly string[]): boolean {
    const said = this.#columns.filters.map(({ at }) => {
      const text = texts[at]?.trim() ?? '';
      const values = this.#values.get(at)!;
      if (values.size < 2) values.add(text);
      return text;
    });
    return said.every(
      (text, i) => /^(all\b|total$|$)/i.test(text) || said.some((other, j) => j !== i && other === text),
    );
  }

  #breakdown(texts: readonly string[]): string {
    return this.#columns.filters.map(({ at, head }) => `${head}: ${texts[at]?.trim() ?? ''}`).join('; ');
  }

  #leaveParts(): void {
    this.#isWhole = false;
    this.#lines.keepOnly(({ breakdown }) => breakdown === '');
  }

  #end(last: TableRow | null): void {
    const where = { file: this.#name };
    const { count, figures, filters } = this.#columns;
    const { issues } = this.#read;
    const isCut = last !== null && this.#short.at(-1) === last.row && last.texts.length < count;
    if (isCut && this.#short.length === 1)
      issues.push(
        issue('benchmarks-cut-off', 'stops', { ...where, row: last.row }, { columns: count, found: last.texts.length }),
      );
    else if (this.#short.length > 0)
      issues.push(
        issue('benchmarks-lines-short', 'warns', where, { rows: this.#short.slice(0, NAMED_ROWS), columns: count }),
      );
    const lines = this.#oneValued(filters).length === 0 ? this.#lines.lines() : this.#withoutConstants();
    // A column of symbols alone in its first lines may be one of words: a table without one number is no statistics.
    if (lines.some(({ cells }) => Object.values(cells).some((text) => printedNumber(text).value !== null))) {
      issues.push(...this.#lines.issues());
      this.#read.lines = lines;
    } else issues.push(issue('benchmarks-no-figures', 'warns', where, {}));
    const years = this.#read.lines.map(({ year }) => year);
    if (years.length > 0) this.#read.title += yearsWords(years);
    this.#read.tables.push({
      file: this.#name,
      dataset: this.#dataset,
      title: this.#read.title,
      rows: this.#rows,
      headline: this.#read.lines.filter(({ breakdown }) => breakdown === '').length,
      kept: this.#read.lines.length,
      columns: figures.map(({ head }) => head),
    });
  }

  #oneValued(filters: EesColumns['filters']): EesColumns['filters'] {
    return filters.filter(({ at }) => this.#values.get(at)?.size === 1);
  }

  /** A filter that says the same on every line parts nothing: "16-17" throughout is everybody in the table. */
  #withoutConstants() {
    const constant = this.#oneValued(this.#columns.filters).map(
      ({ at, head }) => `${head}: ${[...this.#values.get(at)!][0]}`,
    );
    return this.#lines.lines().map((line) => ({
      ...line,
      breakdown: line.breakdown
        .split('; ')
        .filter((part) => part !== '' && !constant.includes(part))
        .join('; '),
    }));
  }
}

export function yearsWords(years: readonly number[]): string {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? `, ${first}` : `, ${first} to ${last}`;
}
