// The one module that knows the spreadsheet library: number formats, theme colours, and the older kinds of workbook.

import {
  EncryptedFileError,
  formatValue,
  parseThemeColors,
  readOds,
  readXls,
  readXlsb,
  resolveThemeColor,
  type Workbook,
} from 'hucre';

export type { Cell as LibraryCell, Sheet as LibrarySheet, Workbook as LibraryWorkbook } from 'hucre';

export type OlderKind = 'xls' | 'ods' | 'xlsb';

/** A number as its format code shows it. */
export function formatNumber(value: number, code: string, is1904: boolean): string {
  return formatValue(value, code, { is1904 });
}

export function themeColours(xml: string): string[] {
  return parseThemeColors(xml);
}

/** `#rrggbb` of a theme colour made lighter or darker. */
export function themeColour(colours: string[], index: number, tint: number): string {
  return `#${resolveThemeColor(colours, index, tint).toLowerCase()}`;
}

/** Reads a whole .xls, .xlsb or .ods at once; throws on what it cannot read. */
export function readOlder(kind: OlderKind, bytes: Uint8Array): Promise<Workbook> {
  const read = { xls: readXls, ods: readOds, xlsb: readXlsb }[kind];
  return read(bytes, { readStyles: true });
}

export function isLocked(error: unknown): boolean {
  return error instanceof EncryptedFileError;
}
