// What has been read of a paper so far: its rows and sections, its other texts, what was found wrong.

import { type Day, lastDayOfPeriod, type Period } from '../../clocks/index.ts';
import type { ReadContext } from '../format.ts';
import type { GridCell } from '../grid.ts';
import type { BenchmarkLevel, PaperRow } from '../paper.ts';
import type { ColumnContext } from './columns.ts';
import { isCountHeading } from './header-summary.ts';
import { IssueList } from './issue-list.ts';
import type { Layout } from './layout.ts';
import { type Line, textAt } from './line.ts';
import { DateClues, periodInText, yearsIn } from './paper-date.ts';
import { Places } from './places.ts';
import { tidyText } from './plain-text.ts';
import { type ReadRow, readRow } from './row.ts';
import { checkRow, type TwinTally } from './row-checks.ts';
import { isGroup, isSubRow, isTotalLabel, withoutCode } from './row-kind.ts';
import { attachPart, isPartWord, joinedCounts, type PartOfRow, partOfRow } from './row-parts.ts';
import { Texts } from './texts.ts';

/** A section that goes on over the page is the same. */
const CONTINUED = / ?[-–(]* ?\bcont(?:inued|'d|’d|d)?\.?\)?$/i;

/** What a table's shape says of one of its rows. */
interface RowFacts {
  tile?: boolean;
  /** what tells this row from others of the same label */
  category?: string;
  /** the KPI of a table that is all of one */
  kpi?: string;
  /** the row is England's, the region's or the neighbours' */
  level?: BenchmarkLevel | null;
}

/** The KPI that the rows go on with. */
interface Kpi {
  label: string;
  /** the number that stands before the label */
  code: string | null;
  layout: Layout;
  tally: TwinTally;
  section: string | null;
  main: ReadRow | null;
  waiting: { part: PartOfRow; line: Line }[];
}

/** A KPI's label stood on a row of its own; its figures follow. */
function fill(empty: ReadRow, figures: ReadRow): void {
  const { label, ref, place, order, notes, ...rest } = figures.row;
  Object.assign(empty.row, rest, { notes: [empty.row.notes, notes].filter(Boolean).join('\n') || null });
  empty.cellAt.splice(0, empty.cellAt.length, ...figures.cellAt);
  empty.scale = figures.scale;
}

/** The word that says what part the row is has been understood, and is no note. */
function withoutNote(row: PaperRow, { at, name }: PartOfRow, layout: Layout): void {
  const note = at === null ? null : `${layout.columns[at]!.heading}: ${name}`;
  const lines = (row.notes ?? '').split('\n').filter((line) => line !== note);
  row.notes = lines.join('\n') || null;
}

export class Reading {
  readonly rows: PaperRow[] = [];
  readonly emptySections: string[] = [];
  readonly texts = new Texts();
  readonly tables = new Places();
  readonly issues = new IssueList();
  readonly dates = new DateClues();
  readonly context: ReadContext;
  title: string | null = null;
  /** the first words of the paper, in which its area may be named */
  words = '';
  /** the latest period for which there is a figure */
  last: { period: Period; on: Day } | null = null;
  readonly #ends = new Map<Period, Day>();
  #section: { name: string; rows: number; outer: boolean } | null = null;
  #above: string | null = null;
  #mergedLabel = '';
  #kpi: Kpi | null = null;

  constructor(context: ReadContext) {
    this.context = context;
  }

  get section(): string | null {
    return this.#section?.name ?? null;
  }

  /** A section begins; one that was announced and got no rows is kept by its name. An outer one may hold others and no rows. */
  openSection(printed: string | null, outer = false): void {
    const known = this.#section;
    const name = printed?.replace(CONTINUED, '') ?? null;
    const isPassed = known && known.rows === 0 && known.name !== name && (!known.outer || outer || name === null);
    if (isPassed) this.emptySections.push(known.name);
    if (known?.name !== name) this.#above = null;
    this.#section = name === null ? null : { name, outer, rows: known?.name === name ? known.rows : 0 };
  }

  /** A row of a table becomes a KPI, or part of one. */
  addRow(line: Line, layout: Layout, tally: TwinTally, more: RowFacts = {}): void {
    this.#sectionInColumn(line, layout);
    const own = tidyText(textAt(line, layout.of.get('label')?.[0]));
    const apart = more.category && own !== '' ? `${own} - ${more.category}` : null;
    const named = more.kpi ?? this.#kpiAbove(own, layout) ?? apart;
    const whole = named ?? own;
    const { code, label: printed } = layout.of.has('ref') ? { code: null, label: whole } : withoutCode(whole);
    const known = this.#kpi;
    const isSame = known !== null && known.layout === layout && known.section === this.section;
    const part = partOfRow(line, layout, isSame ? known.main : null, more.level ?? null);
    // "Number" and "%" below a KPI that stands on a row of its own.
    const goesOn = isSame && (printed === '' || printed === known.label || (part !== null && part.at === null));
    if (!goesOn) this.endTable();
    const isUnlabelled = printed === '' && !part && !(goesOn && this.#isTyped(line, layout));
    const label = isUnlabelled
      ? this.#labelOf(line, layout)
      : goesOn
        ? known.label
        : named
          ? printed
          : this.#labelOf(line, layout);
    const kpi =
      goesOn && this.#kpi ? this.#kpi : { label, code, layout, tally, section: this.section, main: null, waiting: [] };
    this.#kpi = kpi;
    if (part && part.part !== 'main') {
      if (kpi.main) this.#attach(kpi.main, part, line, layout);
      else kpi.waiting.push({ part, line });
    } else this.#addKpi(line, kpi, label, part, more.tile);
  }

  /** "Actual" or "Number" right below a section's name or a label without figures: that is the KPI. */
  #kpiAbove(label: string, layout: Layout): string | null {
    if (label === '' || !(isCountHeading(label) || isPartWord(label))) return null;
    const known = this.#kpi;
    const isEmpty = known?.layout === layout && known.section === this.section && known.main?.row.cells.length === 0;
    if (isEmpty) return known.label;
    const section = this.#section;
    const isNew = section !== null && !section.outer && section.rows === 0;
    const goesOn = section !== null && known?.section === section.name && known.label === section.name;
    return isNew || goesOn ? section.name : null;
  }

  /** `part` when the row is the figures of a label that stood before. */
  #addKpi(line: Line, kpi: Kpi, label: string, part: PartOfRow | null, tile = false): void {
    const { layout, tally } = kpi;
    const isOnlyGroup = isGroup(label);
    const isTotal = isTotalLabel(label) && this.#above === null;
    const under = isSubRow(label) ? this.#above : isOnlyGroup || isTotal ? (this.#above ?? this.section) : null;
    const read = readRow(line, layout, { label, section: this.section, under }, this.rows.length + 1);
    read.row.tile = tile;
    read.row.ref ??= kpi.code;
    checkRow(read, line, layout, tally);
    if (part) withoutNote(read.row, part, layout);
    const empty = part && kpi.main?.row.cells.length === 0 ? kpi.main : null;
    if (empty) fill(empty, read);
    else this.addPaperRow(read.row);
    kpi.main = empty ?? read;
    if (!line.joins) this.tables.row(layout, kpi.main.row.order, line.row, 'main');
    for (const { part, line: other } of kpi.waiting.splice(0)) this.#attach(kpi.main, part, other, layout);
    if (under === null && !isOnlyGroup) this.#above = label;
  }

  #attach(main: ReadRow, part: PartOfRow, line: Line, layout: Layout): void {
    attachPart(main, part, line, layout);
    const { part: name } = part;
    const kept = name === 'numerator' || name === 'denominator' || name === 'trend' ? name : 'other';
    this.tables.row(layout, main.row.order, line.row, kept);
  }

  /** Parts that came before their KPI's figures, which never came: counts out of counts, or each a row. */
  endTable(): void {
    const kpi = this.#kpi;
    this.#kpi = null;
    if (!kpi || kpi.waiting.length === 0) return;
    const waiting = kpi.waiting.splice(0);
    const lineOf = (name: string) => waiting.find(({ part }) => part.part === name)?.line;
    const [numerator, denominator] = [lineOf('numerator'), lineOf('denominator')];
    if (numerator && denominator) {
      kpi.waiting = waiting.filter(({ line }) => line !== numerator && line !== denominator);
      this.#addKpi(joinedCounts(numerator, denominator, kpi.layout), kpi, kpi.label, null);
      const { order } = this.rows.at(-1)!;
      this.tables.row(kpi.layout, order, numerator.row, 'numerator');
      this.tables.row(kpi.layout, order, denominator.row, 'denominator');
      return;
    }
    for (const { part, line } of waiting) this.#addKpi(line, kpi, `${kpi.label}: ${part.name}`, null);
  }

  /** A row without a label whose unit stands in a column: another figure of the KPI above. */
  #isTyped(line: Line, layout: Layout): boolean {
    const first = layout.run.reduce((least, { at }) => Math.min(least, at), layout.columns.length);
    return (['unit', 'kept', 'unheaded'] as const).some((role) =>
      (layout.of.get(role) ?? []).some((column) => column.at < first && /\p{L}|%|#/u.test(textAt(line, column))),
    );
  }

  addPaperRow(row: PaperRow): void {
    this.rows.push(row);
    if (this.#section?.name === row.section) this.#section.rows += 1;
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
      this.#mergedLabel = layout.of.has('ref') ? printed : withoutCode(printed).label;
      return this.#mergedLabel;
    }
    if (cell?.merged && this.#mergedLabel !== '') return this.#mergedLabel;
    const ref = layout.of.get('ref')?.[0];
    const instead = ref ? tidyText(line.cells[ref.at]?.text ?? '') : '';
    const place = line.placeOf(column?.at ?? 0);
    const label = instead || `Row ${place.row}, without a label`;
    const { row, column: letters } = place;
    this.issues.add(
      'row-without-label',
      'warns',
      { sheet: layout.sheet ?? undefined, row, column: letters },
      { label },
    );
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
    const above = words === null ? null : periodInText(words);
    const named =
      above ?? (sheet === null ? null : periodInText(sheet)) ?? this.dates.headingMonth ?? periodInText(fileName);
    const stated = this.dates.stated(toldDate, fileName, null, arrivedOn).on;
    return {
      where: { sheet: sheet ?? undefined, row },
      reporting: named ? { month: named, from: above ? `“${words}”` : 'the title or the file name' } : null,
      years: yearsIn([words, sheet, ...this.dates.headings, fileName]),
      around: Math.min(stated, arrivedOn) as Day,
      issues: this.issues,
      sample,
    };
  }
}
