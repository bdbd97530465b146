// References in formulas: found, moved when columns are put in, and carried on from one month to the next.

export interface Place {
  /** from 0 */
  column: number;
  /** as Excel counts, from 1; null in a reference to whole columns */
  row: number | null;
  fixedColumn: boolean;
  fixedRow: boolean;
}

export interface Reference {
  /** as written before the exclamation mark; null on the formula's own sheet */
  sheet: string | null;
  from: Place;
  /** null for a single cell */
  to: Place | null;
}

const TOKENS =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}_\\[][\p{L}\d_.\\\][]*(?::[\p{L}_][\p{L}\d_.]*)?)!)?(?:(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Z]{1,3})(\$?)(\d{1,7}))?|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3}))(?![\p{L}\d_.(!])|\d+(?:\.\d*)?(?:E[+-]?\d+)?|[\p{L}_\\][\p{L}\d_.\\]*(?:\[(?:[^[\]]|\[[^\]]*\])*\])?|\[(?:[^[\]]|\[[^\]]*\])*\]/gu;

export function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return letters;
}

export function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** The name of a sheet without its quotation marks; null for a workbook of its own and for several sheets at once. */
export function sheetNamed(written: string | null): string | null {
  if (written === null) return null;
  const bare = written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
  return bare.includes('[') ? null : bare;
}

/** The formula with each reference to cells of this workbook as `change` gives it; null leaves it as it is written. */
export function mapReferences(formula: string, change: (reference: Reference) => Reference | null): string {
  return formula.replace(TOKENS, (whole: string, ...groups: (string | undefined)[]) => {
    const reference = referenceOf(groups);
    if (!reference) return whole;
    const changed = change(reference);
    return changed === null ? whole : `${groups[0] ?? ''}${written(changed)}`;
  });
}

export function referencesIn(formula: string): Reference[] {
  const found: Reference[] = [];
  mapReferences(formula, (reference) => {
    found.push(reference);
    return null;
  });
  return found;
}

function referenceOf(groups: (string | undefined)[]): Reference | null {
  const [prefix, c1, l1, r1, n1, c2, l2, r2, n2, w1, wl1, w2, wl2] = groups;
  const sheet = prefix === undefined ? null : prefix.slice(0, -1);
  if (sheet !== null && sheetNamed(sheet) === null) return null;
  const place = (letters: string, fixedColumn?: string, row?: string, fixedRow?: string): Place => ({
    column: columnOf(letters),
    row: row === undefined ? null : Number(row),
    fixedColumn: fixedColumn === '$',
    fixedRow: fixedRow === '$',
  });
  if (l1) return { sheet, from: place(l1, c1, n1, r1), to: l2 ? place(l2, c2, n2, r2) : null };
  if (wl1 && wl2) return { sheet, from: place(wl1, w1), to: place(wl2, w2) };
  return null;
}

function written({ from, to }: Reference): string {
  const one = ({ column, row, fixedColumn, fixedRow }: Place) =>
    `${fixedColumn ? '$' : ''}${lettersOf(column)}${row === null ? '' : `${fixedRow ? '$' : ''}${row}`}`;
  return to ? `${one(from)}:${one(to)}` : one(from);
}

/** Columns put in before column `at` of a sheet: what stands there or to the right of it moves. */
export interface Insertion {
  at: number;
  count: number;
}

/** Both ends of a run of columns as they stand after the insertion. */
export function movedColumns([from, to]: [number, number], { at, count }: Insertion): [number, number] {
  return [from >= at ? from + count : from, to >= at ? to + count : to];
}

export function movedReference(reference: Reference, insertion: Insertion): Reference {
  const { from, to } = reference;
  const [a, b] = movedColumns([from.column, to?.column ?? from.column], insertion);
  return { ...reference, from: { ...from, column: a }, to: to && { ...to, column: b } };
}

/** `A1:B2 D4` as lists of places in a sheet are written, each area changed. */
export function mapAreas(written: string, change: (area: [number, number]) => [number, number]): string {
  return written.replace(
    /([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?/g,
    (_, c1: string, r1: string, c2?: string, r2?: string) => {
      const [a, b] = change([columnOf(c1), columnOf(c2 ?? c1)]);
      if (c2 === undefined && a === b) return `${lettersOf(a)}${r1}`;
      return `${lettersOf(a)}${r1}:${lettersOf(b)}${r2 ?? r1}`;
    },
  );
}
