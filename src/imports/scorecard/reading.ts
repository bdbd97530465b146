// What has been read of a paper so far: its rows and sections, its other texts, what was found wrong.

import { type Day, lastDayOfPeriod, type Period } from '../../clocks/index.ts';
import type { ReadContext } from '../format.ts';
import type { GridCell } from '../grid.ts';
import type { PaperRow } from '../paper.ts';
import type { ColumnContext } from './columns.ts';
import { IssueList } from './issue-list.ts';
import type { Layout } from './layout.ts';
import { DateClues, monthInText } from './paper-date.ts';
import { tidyText } from './plain-text.ts';
import { type Line, readRow } from './row.ts';
import { checkRow, type TwinTally } from './row-checks.ts';
import { isSubRow } from './row-kind.ts';
import { Texts } from './texts.ts';

export class Reading {
  readonly rows: PaperRow[] = [];
  readonly emptySections: string[] = [];
  readonly texts = new Texts();
  readonly issues = new IssueList();
  readonly dates = new DateClues();
  readonly context: ReadContext;
  title: string | null = null;
  /** the latest period for which there is a figure */
  last: { period: Period; on: Day } | null = null;
  readonly #ends = new Map<Period, Day>();
  #section: { name: string; rows: number } | null = null;
  #above: string | null = null;
  #mergedLabel = '';

  constructor(context: ReadContext) {
    this.context = context;
  }

  get section(): string | null {
    return this.#section?.name ?? null;
  }

  /** A section begins; one that was announced and got no rows is kept by its name. */
  openSection(name: string | null): void {
    const known = this.#section;
    if (known && known.rows === 0 && known.name !== name) this.emptySections.push(known.name);
    if (known?.name !== name) this.#above = null;
    this.#section = name === null ? null : { name, rows: known?.name === name ? known.rows : 0 };
  }

  /** A row of a table becomes a KPI. */
  addRow(line: Line, layout: Layout, tally: TwinTally): void {
    const label = this.#labelOf(line, layout);
    this.#sectionInColumn(line, layout);
    const under = isSubRow(label) ? this.#above : null;
    const read = readRow(line, layout, { label, section: this.section, under }, this.rows.length + 1);
    checkRow(read, line, layout, tally);
    this.addPaperRow(read.row);
    if (under === null) this.#above = label;
  }

  addPaperRow(row: PaperRow): void {
    this.rows.push(row);
    if (this.#section && !row.tile) this.#section.rows += 1;
    for (const { period, value, priorYear } of row.cells) {
      if (value === null || priorYear) continue;
      const on = this.#ends.get(period) ?? lastDayOfPeriod(period);
      this.#ends.set(period, on);
      if (this.last === null || on > this.last.on) this.last = { period, on };
    }
  }

  #labelOf(line: Line, layout: Layout): string {
    const column = layout.of.get('label')?.[0];
    const cell = column && line.cells[column.at];
    const printed = tidyText(cell?.text ?? '');
    if (printed !== '') {
      this.#mergedLabel = printed;
      return printed;
    }
    if (cell?.merged && this.#mergedLabel !== '') return this.#mergedLabel;
    const ref = layout.of.get('ref')?.[0];
    const instead = ref ? tidyText(line.cells[ref.at]?.text ?? '') : '';
    const place = line.placeOf(column?.at ?? 0);
    const label = instead || `Row ${place.row}, without a label`;
    this.issues.add('row-without-label', 'warns', { sheet: layout.sheet ?? undefined, row: place.row }, { label });
    return label;
  }

  /** A column of sections: an empty cell goes on with the one above. */
  #sectionInColumn(line: Line, layout: Layout): void {
    const column = layout.of.get('section')?.[0];
    const cell: GridCell | undefined = column && line.cells[column.at];
    const name = tidyText(cell?.text ?? '');
    if (name !== '' && name !== this.section) this.openSection(name);
  }

  /** What the columns of a table are settled by; `words` stand right above it. */
  columnContext(
    sheet: string | null,
    row: number,
    words: string | null,
    sample: ColumnContext['sample'],
  ): ColumnContext {
    const { toldDate, fileName, arrivedOn } = this.context;
    const above = words === null ? null : monthInText(words);
    const named =
      above ?? this.dates.headingMonth ?? (sheet === null ? null : monthInText(sheet)) ?? monthInText(fileName);
    const stated = this.dates.stated(toldDate, fileName, null, arrivedOn).on;
    return {
      where: { sheet: sheet ?? undefined, row },
      reporting: named ? { month: named, from: above ? `“${words}”` : 'the title or the file name' } : null,
      around: Math.min(stated, arrivedOn) as Day,
      issues: this.issues,
      sample,
    };
  }
}
