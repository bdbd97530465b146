// One sheet from top to bottom: where tables begin and end, what is a KPI, a section, a tile, or a text to be kept.

import type { Grid, GridRow, GridSheet } from '../grid.ts';
import { type Whose, whoseLines } from './areas.ts';
import { categoryOf, tellingColumns } from './categories.ts';
import { settleColumns } from './columns.ts';
import { type Header, headerAt, isBlankRow } from './header.ts';
import { type Layout, layoutOf } from './layout.ts';
import { lineOfRow } from './line.ts';
import { readLong } from './long.ts';
import { kpiOfAreas, kpiOfParts, rowsUnder } from './one-kpi.ts';
import { periodInText } from './paper-date.ts';
import { periodHeading } from './period-heading.ts';
import { tidyText } from './plain-text.ts';
import type { Reading } from './reading.ts';
import { declareTwins, type TwinTally } from './row-checks.ts';
import { rowKind } from './row-kind.ts';
import { sectionFromSheet, sectionFromWords, titleOf } from './section-names.ts';
import { sideBySide } from './side-by-side.ts';
import { type Gap, goesOnWith } from './table-extent.ts';
import { headingText } from './texts.ts';
import { TILE_SECTION, tileRow } from './tile-row.ts';
import { linesBetween, MOST_TILE_LINES, namesOverFigures, onlyCell, type Tile, tileAt } from './tiles.ts';
import { readTurned } from './turned.ts';
import { readYearsByMonths } from './years-by-months.ts';

/** A sheet or a column that repeats the headlines of the others. */
const HEADLINES = /^(?:headlines?|summary|at a glance|key (?:figures|facts)|front (?:page|sheet)|cover)\b/i;

const WORDS_REMEMBERED = 3_000;
/** A heading names the section of a table that stands so many rows below it at most. */
const NEAR = 8;

/** Rows below a header that are looked at to tell references from labels. */
const SAMPLED = 30;

interface Table {
  layout: Layout;
  headerRow: number;
  tally: TwinTally;
  /** its rows repeat figures of other tables */
  tiles: boolean;
  /** the KPI of a table that is all of one */
  kpi: string | undefined;
  /** whose row each is, where areas are named */
  whose: Map<GridRow, Whose> | null;
  /** columns that tell rows of one label apart */
  telling: number[];
  /** a number of the grid's own: rows of another table are not taken without a header unless they fit */
  table: number;
}

export class SheetReader {
  readonly #reading: Reading;
  readonly #sheet: GridSheet;
  readonly #kind: Grid['kind'];
  readonly #isOneOfMany: boolean;
  #table: Table | null = null;
  #lastHeader: { printed: string; layout: Layout } | null = null;
  #gap: Gap = 'words';
  /** blank lines stand between this row and the one before */
  #parted = false;
  /** the last line of words, while nothing but blank rows has followed it */
  #lastWords: string | null = null;
  /** the last heading that may name a section, while no table has followed it */
  #heading: { name: string; row: number } | null = null;

  constructor(sheet: GridSheet, kind: Grid['kind'], isOneOfMany: boolean, reading: Reading) {
    this.#sheet = sheet;
    this.#kind = kind;
    this.#isOneOfMany = isOneOfMany;
    this.#reading = reading;
  }

  read(): void {
    const { rows } = this.#sheet;
    for (let i = 0; i < rows.length; ) {
      const row = rows[i]!;
      this.#parted = i > 0 && (isBlankRow(rows[i - 1]!) || linesBetween(rows[i - 1]!, row) > 0);
      if (this.#gap === 'none' && this.#parted) this.#gap = 'blank';
      i = isBlankRow(row) ? i + 1 : this.#readFrom(rows, i);
    }
    this.#closeTable();
    this.#reading.texts.close();
    this.#reading.openSection(null);
  }

  #readFrom(rows: GridRow[], i: number): number {
    const row = rows[i]!;
    const header = this.#mayBeHeader(row) ? headerAt(rows, i) : null;
    if (header) return this.#openTable(rows, header);
    if (this.#belongs(rows, i)) {
      this.#addTableRow(row);
      return i + 1;
    }
    if (this.#addTilesInRow(rows, i)) return i + 2;
    const tile = tileAt(rows, i, this.#kind === 'html' ? 1 : MOST_TILE_LINES);
    if (tile) this.#addTile(tile);
    else this.#addWords(row);
    return tile ? tile.next : i + 1;
  }

  /** Inside a table a header shows itself by a period under one of the first months. */
  #mayBeHeader(row: GridRow): boolean {
    if (!this.#table || this.#gap !== 'none') return true;
    return this.#table.layout.run.slice(0, 3).some(({ at }) => {
      const cell = row.cells[at];
      return (
        cell !== undefined &&
        (cell.date !== undefined || cell.text === '' || periodHeading(cell.text) !== null || /^\d{5}$/.test(cell.text))
      );
    });
  }

  #openTable(rows: GridRow[], header: Header): number {
    this.#closeTable();
    const words = this.#lastWords;
    const { name } = this.#sheet;
    const reading = this.#reading;
    reading.texts.close();
    this.#lastWords = null;
    const sides = sideBySide(rows, header);
    if (sides) return this.#readSides(sides);
    const under = rowsUnder(rows, header);
    if (readYearsByMonths(header, rows[header.from]!.row, under, words, name, reading))
      return this.#after(header.next + under.length);
    const ofAreas = kpiOfAreas(header, under, words ?? reading.title, reading.context.areaName);
    const kpi = ofAreas ?? kpiOfParts(header, under, words) ?? undefined;
    if (ofAreas) header.headings[0] = { ...header.headings[0]!, kind: 'area' };
    const heading = this.#heading;
    this.#heading = null;
    const near = heading !== null && rows[header.from]!.row - heading.row <= NEAR ? heading.name : null;
    const section = (kpi ? null : (sectionFromWords(words) ?? near)) ?? this.#sectionFromSheet();
    if (section) reading.openSection(section, true);
    if (header.shape === 'months-down') return this.#after(readTurned(rows, header, name, words, reading));
    const row = rows[header.from]!.row;
    const layout = this.#layoutFor(rows, header, words);
    if (header.shape === 'long') return this.#after(readLong(rows, header, layout, reading));
    const label = layout.of.get('label')?.[0];
    const named = label && !kpi && header.headings[label.at]!.kind === null ? label.heading : '';
    if (/\p{L}{3}/u.test(named) && named.length <= 80) reading.openSection(named);
    const tiles =
      layout.run.length === 1 &&
      (HEADLINES.test(label?.heading ?? '') || (this.#isOneOfMany && HEADLINES.test(name ?? '')));
    if (tiles) reading.openSection(TILE_SECTION);
    reading.tables.header(layout, row, rows[header.next - 1]!.row, tiles);
    const whose = whoseLines(under, layout, reading);
    this.#table = {
      layout,
      headerRow: row,
      tally: new Map(),
      tiles,
      kpi,
      whose,
      telling: tellingColumns(under, layout),
      table: rows[header.from]!.table,
    };
    this.#gap = 'none';
    return header.next;
  }

  #readSides({ sides, next }: NonNullable<ReturnType<typeof sideBySide>>): number {
    for (const { name, rows } of sides) {
      if (name !== null) this.#reading.openSection(name, true);
      new SheetReader({ ...this.#sheet, rows }, this.#kind, this.#isOneOfMany, this.#reading).read();
    }
    return this.#after(next);
  }

  /** A header that is printed again on the next page stands for the same columns, and what was said of it is said once. */
  #layoutFor(rows: GridRow[], header: Header, words: string | null): Layout {
    const month = words === null ? null : periodInText(words);
    const printed = [month, ...header.headings.map(({ text }) => text)].join('\t');
    if (this.#lastHeader?.printed === printed) return this.#lastHeader.layout;
    const { name } = this.#sheet;
    const sample = (at: number) =>
      rows.slice(header.next, header.next + SAMPLED).map((below) => below.cells[at]?.text ?? '');
    const context = this.#reading.columnContext(name, rows[header.from]!.row, words, sample);
    const layout = layoutOf(
      settleColumns(header.headings, context, header.shape === 'long' ? 'long' : 'across'),
      name,
      context.issues,
    );
    this.#lastHeader = { printed, layout };
    return layout;
  }

  #after(next: number): number {
    this.#gap = 'words';
    return next;
  }

  #closeTable(): void {
    this.#reading.endTable();
    if (this.#table) declareTwins(this.#table.layout, this.#table.tally, this.#table.headerRow);
    this.#table = null;
  }

  /** In a workbook of several sheets each may be a section. */
  #sectionFromSheet(): string | null {
    return this.#isOneOfMany && this.#reading.section === null ? sectionFromSheet(this.#sheet.name) : null;
  }

  /** Does the row go on with the table before it? */
  #belongs(rows: GridRow[], i: number): boolean {
    const table = this.#table;
    if (!table) return false;
    const gap = this.#kind === 'html' && rows[i]!.table !== table.table ? 'words' : this.#gap;
    const isInText = this.#reading.texts.inTable && !this.#parted;
    return goesOnWith(rows, i, { layout: table.layout, gap, isInText, isText: this.#kind === 'text' });
  }

  #addTableRow(row: GridRow): void {
    const table = this.#table!;
    const kind = rowKind(row, table.layout);
    if (kind === 'note') {
      this.#addWords(row);
      return;
    }
    if (this.#gap !== 'none') {
      const section = this.#gap === 'words' ? sectionFromWords(this.#lastWords) : null;
      if (section && kind === 'kpi') this.#reading.openSection(section);
    }
    this.#reading.texts.close();
    this.#gap = 'none';
    this.#lastWords = null;
    if (kind === 'section') this.#reading.openSection(tidyText(onlyCell(row)!.text));
    else this.#addKpiRow(row, table);
  }

  #addKpiRow(row: GridRow, { layout, tally, tiles, kpi, whose, telling }: Table): void {
    const who = whose?.get(row) ?? 'own';
    if (who === 'other') {
      this.#reading.texts.tableRow(
        row.row,
        row.cells.map(({ text }) => text),
      );
      return;
    }
    const level = who === 'own' ? null : who;
    this.#reading.addRow(lineOfRow(row, this.#sheet.name), layout, tally, {
      tile: tiles,
      kpi,
      level,
      category: categoryOf(row, telling),
    });
  }

  #addWords(row: GridRow): void {
    const { texts, dates } = this.#reading;
    const only = onlyCell(row);
    const cells = row.cells.map(({ text }) => text);
    const words = only ? only.text : cells.filter((text) => text !== '').join(' ');
    if (this.#reading.words.length < WORDS_REMEMBERED) this.#reading.words += ` ${words.slice(0, 300)}`;
    dates.line(tidyText(words), this.#reading.rows.length === 0, only !== null);
    if (row.tabular && (!only || texts.inTable || this.#kind === 'text')) texts.tableRow(row.row, cells);
    else {
      texts.line(row.row, words);
      if (this.#reading.rows.length === 0) this.#reading.title ??= titleOf(words);
    }
    this.#lastWords = row.tabular && !only ? null : tidyText(words);
    const name = only && headingText(only.text) !== null ? sectionFromWords(only.text) : null;
    if (name !== null) this.#heading = { name, row: row.row };
    this.#gap = 'words';
  }

  /** Names over figures are tiles when a month is named with them or above them. */
  #addTilesInRow(rows: GridRow[], i: number): boolean {
    const tiles = namesOverFigures(rows, i);
    if (tiles.length === 0) return false;
    const { name } = this.#sheet;
    const context = this.#reading.columnContext(name, rows[i]!.row, this.#lastWords, () => []);
    const { reporting } = context;
    if (reporting === null && tiles.some(({ period }) => period === null)) return false;
    const columns = tiles.filter(({ period }) => period === null).map(({ label }) => label);
    if (columns.length > 0)
      context.issues.add('month-from-heading', 'warns', context.where, { columns, ...reporting! });
    for (const tile of tiles) this.#addTile({ ...tile, period: tile.period ?? reporting!.month, next: i + 2 });
    return true;
  }

  #addTile(tile: Tile): void {
    this.#reading.addPaperRow(tileRow(tile, this.#sheet.name, this.#reading.rows.length + 1));
    this.#lastWords = null;
  }
}
