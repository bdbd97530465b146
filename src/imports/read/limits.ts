// How much of a file is read before it is refused, and the counting that keeps to it.

import type { Issue, Place } from '../../clocks/index.ts';
import type { GridCell } from '../grid.ts';
import { issue } from '../issues.ts';

export interface Limits {
  /** size of the file as it arrives */
  maxBytes: number;
  /** size of a zipped file once unpacked */
  maxInflatedBytes: number;
  maxRows: number;
  maxColumns: number;
  maxCells: number;
  /** characters in one cell */
  maxCellText: number;
  /** what the cells take in memory, as reckoned here */
  maxKeptBytes: number;
  maxSeconds: number;
}

/** Kept so that any file is read or refused in less than 500 MB of memory. Excel itself allows 32,767 characters a cell. */
export const defaultLimits: Limits = {
  maxBytes: 50_000_000,
  maxInflatedBytes: 300_000_000,
  maxRows: 200_000,
  maxColumns: 2_000,
  maxCells: 5_000_000,
  maxCellText: 1_000_000,
  maxKeptBytes: 220_000_000,
  maxSeconds: 60,
};

/** Ends the reading of a file from any depth; `readGrid` turns it into its issue. */
export class Refusal extends Error {
  readonly issue: Issue;
  constructor(reason: Issue) {
    super(reason.message);
    this.issue = reason;
  }
}

/** Counts what has been read of one file and refuses it at the first limit passed. */
export class Allowance {
  readonly limits: Limits;
  readonly file: string;
  #inflated = 0;
  #rows = 0;
  #cells = 0;
  #kept = 0;
  readonly #until: number;

  constructor(file: string, limits: Limits) {
    this.file = file;
    this.limits = limits;
    this.#until = performance.now() + limits.maxSeconds * 1000;
  }

  inflated(bytes: number): void {
    this.#inflated += bytes;
    const limit = this.limits.maxInflatedBytes;
    if (this.#inflated > limit) this.#refuse(issue('limit-inflated', 'stops', this.#at(), { limit, declared: null }));
    this.time();
  }

  row(where: Place): void {
    this.#rows += 1;
    const limit = this.limits.maxRows;
    if (this.#rows > limit) this.#refuse(issue('limit-rows', 'stops', this.#at(where), { limit }));
    if (this.#rows % 1000 === 0) this.time();
  }

  columns(columns: number, where: Place): void {
    const limit = this.limits.maxColumns;
    if (columns > limit) this.#refuse(issue('limit-columns', 'stops', this.#at(where), { columns, limit }));
  }

  cells(count: number, where: Place): void {
    this.#cells += count;
    const limit = this.limits.maxCells;
    if (this.#cells > limit) this.#refuse(issue('limit-cells', 'stops', this.#at(where), { limit }));
  }

  /**
   * Counts a cell that is an object of its own by what V8 takes for it: 32 bytes and its place in the row, 24 and its
   * letters for each text, 24 for a number and its field. Measured on workbooks of numbers, days, texts and formulas.
   */
  cell(cell: GridCell, where: Place): void {
    const { text, number, format, date, formula } = cell;
    const limit = this.limits.maxCellText;
    if (text.length > limit) this.#refuse(issue('limit-text', 'stops', this.#at(where), { limit }));
    let bytes = text === '' ? 8 : 64 + text.length;
    if (number !== undefined) bytes += 24;
    if (format !== undefined || date !== undefined) bytes += 48;
    if (formula !== undefined) bytes += 40 + formula.length;
    this.kept(bytes, where);
  }

  kept(bytes: number, where: Place = {}): void {
    this.#kept += bytes;
    const limit = this.limits.maxKeptBytes;
    if (this.#kept > limit) this.#refuse(issue('limit-kept', 'stops', this.#at(where), { limit }));
  }

  time(): void {
    const seconds = this.limits.maxSeconds;
    if (performance.now() > this.#until) this.#refuse(issue('limit-time', 'stops', this.#at(), { seconds }));
  }

  #at(where: Place = {}): Place {
    return { file: this.file, ...where };
  }

  #refuse(reason: Issue): never {
    throw new Refusal(reason);
  }
}
