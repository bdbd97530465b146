// The lines of one table as they are gathered: each place, year and part once, and what could not be taken counted.

import type { Issue } from '../../clocks/index.ts';
import { type PublishedLine, placeName, printedNumber } from '../../insight/index.ts';
import { issue } from '../issues.ts';

/** Examples in one issue. */
const NAMED = 6;
const MOST_DOUBLES = 20;

export class LineSet {
  readonly #file: string;
  readonly #lines = new Map<string, PublishedLine>();
  readonly #issues: Issue[] = [];
  readonly #places = new Tally();
  readonly #years = new Tally();
  readonly #cells = new Map<string, Tally>();
  #doubles = 0;

  constructor(file: string) {
    this.#file = file;
  }

  get size(): number {
    return this.#lines.size;
  }

  placeUnknown(code: string): void {
    this.#places.add(code);
  }

  yearUnknown(printed: string): void {
    this.#years.add(printed);
  }

  /** A line that says the same again is one line; one that says something else is kept as the first had it, and said. */
  add(line: PublishedLine): void {
    const key = [line.place, line.year, line.time, line.breakdown].join('\n');
    const before = this.#lines.get(key);
    if (!before) {
      this.#lines.set(key, line);
      return;
    }
    const column = Object.keys(line.cells).find((one) => line.cells[one] !== before.cells[one]);
    if (column === undefined) return;
    this.#doubles += 1;
    if (this.#doubles > MOST_DOUBLES) return;
    const facts = {
      place: placeName(line.place),
      year: line.year,
      column,
      kept: before.cells[column] ?? '',
      other: line.cells[column] ?? '',
    };
    this.#issues.push(issue('benchmarks-line-twice', 'warns', { file: this.#file, row: line.row }, facts));
  }

  /** Drops what `keeps` refuses: the parts of a table too large to be kept whole. */
  keepOnly(keeps: (line: PublishedLine) => boolean): void {
    for (const [key, line] of this.#lines) if (!keeps(line)) this.#lines.delete(key);
  }

  lines(): PublishedLine[] {
    return [...this.#lines.values()];
  }

  issues(): Issue[] {
    const where = { file: this.#file };
    for (const line of this.#lines.values()) this.#lookAt(line);
    const told = [...this.#issues];
    if (this.#places.count > 0)
      told.push(
        issue('benchmarks-places-unknown', 'warns', where, { codes: this.#places.seen(), rows: this.#places.count }),
      );
    if (this.#years.count > 0)
      told.push(
        issue('benchmarks-years-unknown', 'warns', where, { printed: this.#years.seen(), rows: this.#years.count }),
      );
    for (const [column, { count: cells, ...tally }] of this.#cells) {
      const printed = [...tally.texts];
      told.push(issue('benchmarks-cells-not-understood', 'warns', { ...where, column }, { column, printed, cells }));
    }
    return told;
  }

  #lookAt({ cells }: PublishedLine): void {
    for (const [column, text] of Object.entries(cells)) {
      if (isPlainNumber(text) || !printedNumber(text).missing?.startsWith('“')) continue;
      const tally = this.#cells.get(column) ?? new Tally();
      this.#cells.set(column, tally);
      tally.add(text);
    }
  }
}

const isPlainNumber = (text: string) => /^\d+(\.\d+)?$/.test(text);

class Tally {
  readonly texts = new Set<string>();
  count = 0;

  add(text: string): void {
    this.count += 1;
    if (this.texts.size < NAMED) this.texts.add(text.slice(0, 60));
  }

  seen(): string[] {
    return [...this.texts];
  }
}
