// One figure of one row, written as the workbook wrote the months before: by formula, as a number of its scale, or in words.

import type { GridCell, PaperCell } from '../../imports/index.ts';
import { agreesAsPrinted } from '../../measures/index.ts';
import { inTextForm, scaleBetween, scaled, textForm } from './cell-form.ts';
import { continued, type Steps } from './continue-formula.ts';
import { fillIssue } from './issues.ts';
import type { Run } from './months-of-sheet.ts';
import { lettersOf, referencesIn, sheetNamed } from './references.ts';
import type { FilledCell, KnownFigure, Part } from './request.ts';
import type { Glyphs } from './signs.ts';
import type { Work } from './work.ts';

/** A cell of an earlier month of the row, `months` before the one that is filled. */
export interface Earlier {
  months: number;
  /** where it stood in the file that came */
  column: number;
  seen: GridCell | undefined;
  formula: string | null;
  /** as the importer read it; null where it holds no figure */
  read: PaperCell | null;
}

/** The cell to be filled and what is known of it. */
export interface Target {
  sheet: string;
  row: number;
  /** as it stands now */
  column: number;
  label: string;
  known: KnownFigure;
  part: Part;
  /** the number that belongs here */
  amount: number;
  /** newest first */
  earlier: Earlier[];
  run: Run;
  steps: Steps;
  glyphs: Glyphs;
  /** what was seen in the very cell before; undefined in a column that was put in */
  stood: GridCell | undefined;
  /** what the importer read in the very cell */
  stoodFor: PaperCell | null;
  style?: number;
}

const place = ({ sheet, row, column }: Target) => `${sheet}!${lettersOf(column)}${row}`;

function note(target: Target, is: string, was: string | null = null): Omit<FilledCell, 'sheet' | 'cell'> {
  return { row: target.label, measure: target.known.measure, part: target.part, was, is };
}

export function fillFigure(work: Work, target: Target): void {
  const { stood } = target;
  const formula = work.cells(target.sheet).read(target.row, target.column)?.formula ?? null;
  if (formula !== null) {
    fillBehind(work, target, formula, stood);
    return;
  }
  const stands = stood !== undefined && (stood.text !== '' || stood.error !== undefined);
  if (!stands) {
    writeNew(work, target);
    return;
  }
  if (agrees(target, stood)) {
    work.same += 1;
    return;
  }
  const differs = {
    sheet: target.sheet,
    cell: lettersOf(target.column) + target.row,
    ...note(target, shown(target), stood.text),
  };
  work.differs.push(differs);
  if (work.request.replace)
    writeNew(
      work,
      {
        ...target,
        earlier: [{ months: 0, column: -1, seen: stood, formula: null, read: target.stoodFor }, ...target.earlier],
      },
      stood.text,
    );
}

function agrees({ stoodFor, amount, known, part }: Target, stood: GridCell): boolean {
  const isShare = known.isShare && part === 'figure';
  if (stoodFor?.value !== null && stoodFor?.value !== undefined && part === 'figure')
    return agreesAsPrinted(
      { value: stoodFor.value, decimals: stoodFor.decimals },
      { value: amount, decimals: known.decimals },
      isShare,
    );
  return stood.number !== undefined && Math.abs(stood.number - amount) < 1e-9 * Math.max(1, Math.abs(amount));
}

const shown = ({ amount, known, part }: Target) =>
  known.isShare && part === 'figure'
    ? `${Number((amount * 100).toPrecision(6))}%`
    : String(Number(amount.toPrecision(12)));

/** The cell holds a formula already, made ready for the month: only what it is made from is filled in. */
function fillBehind(work: Work, target: Target, formula: string, stood: GridCell | undefined): void {
  const { written, differs } = work;
  const before = written.length + differs.length;
  if (fillParts(work, target, formula) !== 'not parts') {
    if (written.length + differs.length === before) work.same += 1;
    return;
  }
  if (stood === undefined || stood.text === '' || stood.error) return;
  if (agrees(target, stood)) work.same += 1;
  else work.formulasThatDiffer.push(`${place(target)} “${stood.text}”, known ${shown(target)}`);
}

function writeNew(work: Work, target: Target, was: string | null = null): void {
  const model = target.earlier.find(({ formula, read }) => formula !== null || (read !== null && read.value !== null));
  if (model?.formula && was === null) {
    const formula = continued(model.formula, model.months, target.run, target.steps);
    const parts = partsOf(formula);
    const isKnown = target.known.numerator !== null && target.known.denominator !== null;
    // A share whose counts are not known is typed: the formula over empty cells would only say #DIV/0!.
    if (!parts || isKnown) {
      const result = target.amount;
      work.write(
        target.sheet,
        target.row,
        target.column,
        { is: 'formula', formula, result },
        { ...note(target, `=${formula}`), part: 'formula' },
        target.style,
      );
      const { sheet, row, column, label, known, amount } = target;
      work.carried.push({ sheet, row, column, formula, label, known, amount, power: powerOf(target) });
      if (parts) fillParts(work, target, formula);
      return;
    }
    work.typed.push(place(target));
  }
  const typed = target.earlier.find(({ formula, read }) => formula === null && read !== null && read.value !== null);
  const like = typed?.seen;
  if (typed && like && like.number === undefined) {
    const arrow = target.known.arrow;
    const form = textForm(like.text, {
      value: typed.read!.value!,
      numerator: typed.read!.numerator,
      denominator: typed.read!.denominator,
      isShare: target.known.isShare,
    });
    const text = form && inTextForm(form, { ...target.known, value: target.amount });
    if (text === null) {
      work.issues.push(
        fillIssue(
          'fill-form-not-known',
          'warns',
          { sheet: target.sheet, row: target.row, column: lettersOf(target.column), record: target.label },
          { cell: place(target), like: like.text },
        ),
      );
      return;
    }
    const withArrow = arrowPutOn(text, typed.read!.arrow, arrow, target.glyphs, like.text);
    work.write(
      target.sheet,
      target.row,
      target.column,
      { is: 'text', text: withArrow },
      note(target, withArrow, was),
      target.style,
    );
    return;
  }
  const number = scaled(target.amount, powerOf(target));
  work.write(
    target.sheet,
    target.row,
    target.column,
    { is: 'number', number },
    note(target, shown(target), was),
    target.style,
  );
}

/** A number of a percentage is a share where the cell's format says %, else what the months before store. */
function powerOf({ earlier, known, part }: Target): number {
  if (part !== 'figure') return 0;
  for (const { seen, read } of earlier) {
    if (seen?.number === undefined || read?.value == null) continue;
    const power = scaleBetween(seen.number, read.value);
    if (power !== null) return power;
  }
  const formatted = earlier.find(({ seen }) => seen?.format !== undefined)?.seen?.format;
  return known.isShare && formatted !== undefined && !formatted.includes('%') ? 2 : 0;
}

function arrowPutOn(text: string, was: string | null, is: KnownFigure['arrow'], glyphs: Glyphs, like: string): string {
  if (was === null) return text;
  const old = Object.values(glyphs).find((glyph) => like.includes(glyph));
  const glyph = is === null ? '' : (glyphs[is] ?? '');
  return old === undefined ? text : text.replace(old, glyph).trim();
}

interface Parts {
  numerator: { sheet: string | null; row: number; column: number };
  denominator: { sheet: string | null; row: number; column: number };
}

const RATIO = /^(?:(?:IFERROR|ROUND|IF)\()*\(?#\/#\)?(?:\*100)?(?:,[^#()]*\))*$/;

/** `Workings!P24/Workings!P25`, bare or within IFERROR and ROUND: the two cells that a share is made from. */
function partsOf(formula: string): Parts | null {
  const found = referencesIn(formula);
  const [a, b] = found;
  if (!a || !b || found.length !== 2 || a.to || b.to || a.from.row === null || b.from.row === null) return null;
  const shape = formula
    .replace(/(?:(?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?\$?[A-Z]{1,3}\$?\d+(?!\w)/g, '#')
    .replace(/\s/g, '');
  if (!RATIO.test(shape)) return null;
  const one = (of: typeof a) => ({ sheet: sheetNamed(of.sheet), row: of.from.row!, column: of.from.column });
  return { numerator: one(a), denominator: one(b) };
}

function fillParts(work: Work, target: Target, formula: string): 'filled' | 'not parts' {
  const parts = partsOf(formula);
  const { numerator, denominator } = target.known;
  if (!parts || numerator === null || denominator === null) return 'not parts';
  for (const part of ['numerator', 'denominator'] as const) {
    const { sheet: named, row, column } = parts[part];
    const sheet = [...work.sheets.keys()].find((one) => one.toLowerCase() === (named ?? target.sheet).toLowerCase());
    if (sheet === undefined) return 'not parts';
    const amount = target.known[part]!;
    const cells = work.cells(sheet);
    const stands = cells.read(row, column);
    const was = stands?.stored ?? null;
    if (stands?.formula != null || (was !== null && Number(was) === amount)) continue;
    const words = { ...note(target, String(amount), was), part };
    if (was !== null) {
      work.differs.push({ sheet, cell: `${lettersOf(column)}${row}`, ...words });
      if (!work.request.replace) continue;
    }
    const beside = cells.read(row, column - (target.steps.get(sheet.toLowerCase()) ?? 1));
    work.write(sheet, row, column, { is: 'number', number: amount }, words, stands?.style || beside?.style);
  }
  return 'filled';
}
