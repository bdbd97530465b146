// An extract read by its mapping, a batch of lines at a time: rows of the register, and at the end what was found on the way.

import type { Issue, Place } from '../../clocks/index.ts';
import { type RegisterRow, type TableId, tableOf } from '../../register/index.ts';
import { issue } from '../issues.ts';
import { columnLetters, runs } from '../read/cells.ts';
import { IssueList } from '../read/issue-list.ts';
import { ExtractFindings, oneOf } from './extract-findings.ts';
import type { Fit, FittedSheet } from './extract-fit.ts';
import { type Line, lineIssue } from './extract-sheets.ts';
import { type NoRecord, noRecord } from './left-out-lines.ts';
import { LineReader } from './line-rows.ts';
import { type MappedColumn, type Mapping, NUMBERS, targetOf } from './mapping.ts';
import type { RecordBatch, RecordsAsked, RecordsHead } from './record-format.ts';
import { RowsOfFile } from './rows-of-file.ts';

const LINES_A_BATCH = 1_000;
const ROWS_LISTED = 20;
const COLUMNS_LISTED = 12;

/** They count without anybody's name: a complaint may come from somebody whose child is not said. */
const MAY_BE_NOBODYS: ReadonlySet<TableId> = new Set(['contact', 'practice-review']);

export interface ExtractAsked extends Pick<RecordsAsked, 'digest'> {
  file: string;
}

/** Tables that the mapping fills, and where each field is read. */
export function headOf(fit: Fit): Pick<RecordsHead, 'tables' | 'columns'> {
  const columns = fit.sheets.flatMap((sheet) => sheet.columns.map(({ column }) => column));
  const filled = columns.filter(({ field, table }) => field !== 'person' || table === 'person');
  return {
    tables: [...new Set(filled.map(({ table }) => table))],
    columns: Object.fromEntries([...datesOfPlans(columns), ...columns.map(headingOf)]),
  };
}

const headingOf = (column: MappedColumn): [target: string, heading: string] => [targetOf(column), column.heading];

/** A plan without a date of its own takes the day on which it was sent. */
function datesOfPlans(columns: readonly MappedColumn[]): [string, string][] {
  const sent = columns.filter(({ table, field }) => table === 'plan' && field === 'issuedOn');
  return sent.map((column) => headingOf({ ...column, field: 'startedOn' }));
}

/** `rows`: where several mappings read one file, a record that stands in two of its lists counts once. */
export function* extractBatches(
  mapping: Mapping,
  fit: Fit,
  asked: ExtractAsked,
  rows = new RowsOfFile(),
): Generator<RecordBatch> {
  const of = fit.sheets.reduce((size, { sheet }) => size + sheet.size, 0);
  let before = 0;
  let records = 0;
  for (const fitted of fit.sheets) {
    const reading = new SheetReading(mapping, fitted, asked, rows);
    for (const batch of reading.batches()) yield { ...batch, done: before + batch.done, of };
    before += fitted.sheet.size;
    records += reading.records;
  }
  const issues = records === 0 ? [issue('extract-without-rows', 'stops', { file: asked.file }, {})] : [];
  yield { rows: [], issues, done: of, of };
}

class SheetReading {
  readonly #fitted: FittedSheet;
  readonly #file: string;
  readonly #rows: RowsOfFile;
  readonly #lines: LineReader;
  readonly #findings: ExtractFindings;
  readonly #left = new Map<NoRecord, number[]>();
  readonly #nameless = { columns: new Set<number>(), row: 0, count: 0 };
  records = 0;

  constructor(mapping: Mapping, fitted: FittedSheet, { file, digest }: ExtractAsked, rows: RowsOfFile) {
    const { name } = fitted.sheet;
    this.#fitted = fitted;
    this.#file = file;
    this.#rows = rows;
    this.#lines = new LineReader(mapping, fitted.columns, name, digest);
    this.#findings = new ExtractFindings(name === null ? { file } : { file, sheet: name });
  }

  *batches(): Generator<Omit<RecordBatch, 'of'>> {
    const { sheet, head, columns } = this.#fitted;
    const numbers = columns.filter(({ column }) => NUMBERS.some((one) => one === column.field)).map(({ at }) => at);
    let rows: RegisterRow[] = [];
    let lines = 0;
    const doubts = new IssueList();
    for (const line of sheet.lines()) {
      const doubt = lineIssue(line, this.#file);
      if (doubt) doubts.add(doubt);
      if (line.row <= head.rows[1] || line.unclosed) continue;
      const why = noRecord(line.cells, head, numbers);
      if (why !== null) this.#leftOut(why, line.row);
      else {
        this.#lookBesideHeadings(line);
        const read = this.#lines.read(line);
        if (read.unread.length > 0) this.#findings.unread(line.row, read.unread);
        for (const row of read.rows) this.#keep(row, line.row, rows);
        if (read.rows.length > 0) this.records += 1;
      }
      lines += 1;
      if (lines < LINES_A_BATCH) continue;
      yield { rows, issues: [], done: line.done };
      rows = [];
      lines = 0;
    }
    yield {
      rows,
      issues: [...doubts.all(), ...this.#findings.all(), ...this.#leftOutIssues(), ...this.#namelessIssues()],
      done: sheet.size,
    };
  }

  #keep(row: RegisterRow, line: number, into: RegisterRow[]): void {
    if (row.person === null && tableOf(row.table).about === 'person') {
      const kept = MAY_BE_NOBODYS.has(row.table);
      this.#findings.nobody(line, oneOf(row.table), kept);
      if (!kept) return;
      row.id = this.#rows.numbered(row);
    }
    const other = this.#rows.met(row, line);
    if (other === null) into.push(row);
    else if (other.differs) {
      const { id, table } = row;
      const facts = { table: oneOf(table), id, row: line, other: other.row, otherPerson: other.otherPerson };
      this.#findings.twice(facts);
      if (other.otherPerson) into.push({ ...row, id: `${row.person}/${id}` });
    }
  }

  #lookBesideHeadings({ row, cells }: Line): void {
    const { headings } = this.#fitted.head;
    for (let at = 0; at < cells.length; at += 1) {
      if ((headings[at] ?? '') !== '' || cells[at]!.text === '') continue;
      if (this.#nameless.count === 0) this.#nameless.row = row;
      this.#nameless.count += 1;
      if (this.#nameless.columns.size < COLUMNS_LISTED) this.#nameless.columns.add(at);
    }
  }

  #namelessIssues(): Issue[] {
    const { columns, row, count } = this.#nameless;
    if (count === 0) return [];
    const facts = { columns: [...columns].sort((a, b) => a - b).map(columnLetters), row, count };
    return [issue('extract-column-without-heading', 'warns', { ...this.#where(), row }, facts)];
  }

  #where(): Place {
    const { name } = this.#fitted.sheet;
    return name === null ? { file: this.#file } : { file: this.#file, sheet: name };
  }

  #leftOut(why: NoRecord, row: number): void {
    if (why === 'blank') return;
    const rows = this.#left.get(why) ?? [];
    this.#left.set(why, rows);
    rows.push(row);
  }

  #leftOutIssues(): Issue[] {
    const where = this.#where();
    return [...this.#left].flatMap(([kind, rows]) =>
      kind === 'blank'
        ? []
        : issue(
            'extract-lines-left-out',
            'warns',
            { ...where, row: rows[0]! },
            {
              kind,
              rows: runs(rows.slice(0, ROWS_LISTED), String),
              count: rows.length,
            },
          ),
    );
  }
}
