// A paper laid out as rows of cells before it is written: every figure knows which measure and month it is, so that a fault can be planted and its place told.
import type { Period } from '../../src/clocks/index.ts';
import type { BenchmarkLevel } from '../../src/imports/paper.ts';
import type { Figure } from './draw.ts';
import {
  benchmarkOf,
  type Edition,
  figureAt,
  type Label,
  type Row,
  type Shape,
  type Tables,
  targetAt,
} from './tables.ts';

export type Part =
  | 'label'
  | 'figure'
  | 'tile'
  | 'target'
  | 'prior-year'
  | 'required-direction'
  | 'trend'
  | 'rating'
  | 'number'
  | 'out-of'
  | BenchmarkLevel;

export interface Cell {
  text: string;
  part?: Part;
  measure?: string;
  period?: Period;
  /** typed contents, in workbooks */
  number?: number;
  day?: string;
  format?: string;
  formula?: string;
  comment?: string;
  fill?: string;
  bold?: boolean;
  /** cells that this one covers, itself included */
  across?: number;
  down?: number;
  /** stands under a cell that covers it */
  covered?: boolean;
}

export interface Sheet {
  name: string | null;
  rows: Cell[][];
  hidden?: boolean;
  hiddenColumns?: number[];
  widths?: number[];
  /** for HTML: the number of the table that each row belongs to, or null for a line of prose */
  tables?: (number | null)[];
}

export interface Page {
  shape: Shape;
  file: string;
  statedOn: string;
  title: string;
  sheets: Sheet[];
}

export const blank = (): Cell => ({ text: '' });
export const say = (text: string, more: Partial<Cell> = {}): Cell => ({ text, ...more });

/** One cell over several, with the covered ones behind it. */
export function over(text: string, across: number, more: Partial<Cell> = {}): Cell[] {
  return [{ text, across, ...more }, ...Array.from({ length: across - 1 }, () => ({ text: '', covered: true }))];
}

/** How a shape of paper prints a figure, and what it prints when there is none. */
export interface Wording {
  figure: (value: number, row: Row, figure: Figure | null) => string;
  awaited: (figure: Figure) => string;
  notApplicable: string;
  suppressed: string;
}

export function plainFigure(value: number, row: Row): string {
  const digits = value.toFixed(row.decimals);
  return row.unit === 'percent' ? `${digits}%` : digits;
}

/** Lays out what one edition of a paper prints for a measure. */
export class Printer {
  readonly t: Tables;
  readonly edition: Edition;
  readonly wording: Wording;

  constructor(t: Tables, edition: Edition, wording: Wording) {
    this.t = t;
    this.edition = edition;
    this.wording = wording;
  }

  row(measure: string): Row {
    return this.t.measures.get(measure)!;
  }

  known(measure: string, period: Period): Figure | undefined {
    return figureAt(this.t, measure, period, this.edition.statedOn);
  }

  text(measure: string, period: Period): string {
    const figure = this.known(measure, period);
    if (!figure) return '';
    if (figure.status === 'suppressed') return this.wording.suppressed;
    if (figure.status === 'not-applicable') return this.wording.notApplicable;
    if (figure.value === null) return this.wording.awaited(figure);
    return this.wording.figure(figure.value, this.row(measure), figure);
  }

  figure(measure: string, period: Period, part: Part = 'figure'): Cell {
    return { text: this.text(measure, period), part, measure, period };
  }

  figures(measure: string): Cell[] {
    return this.edition.months.map((period) => this.figure(measure, period));
  }

  target(measure: string): Cell {
    const value = targetAt(this.t, measure, this.edition.statedOn);
    const row = this.row(measure);
    const decimals = value !== null && Number.isInteger(value) ? 0 : row.unit === 'fte' ? 2 : 1;
    return { text: value === null ? '' : plainFigure(value, { ...row, decimals }), part: 'target', measure };
  }

  benchmark(measure: string, level: BenchmarkLevel): Cell {
    const value = benchmarkOf(this.t, measure, level);
    return {
      text: value === null ? '' : plainFigure(value, { ...this.row(measure), decimals: 1 }),
      part: level,
      measure,
    };
  }

  label(label: Label): Cell {
    return { text: label.label, part: 'label', measure: label.measure };
  }

  get last(): Period {
    return this.edition.months.at(-1)!;
  }

  get region(): string {
    return this.t.area.region;
  }
}

export function columnLetter(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : columnLetter(Math.floor(index / 26) - 1) + columnLetter(index % 26);
}

/** The number in a printed figure, or null when the cell holds words or nothing. */
export function printedNumber(text: string): number | null {
  const match = /^£?(-?[\d,]*\.?\d+)(%|k)?/.exec(text.trim());
  return match ? Number(match[1]!.replaceAll(',', '')) : null;
}
