// Writes a laid-out paper as the bytes of its kind of file.
import { stringify } from 'csv-stringify/sync';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type WriteSheet, writeXlsx, type Cell as XlsxCell } from 'hucre/xlsx';
import { day } from '../../src/clocks/index.ts';
import type { Cell, Page, Sheet } from './page.ts';

export async function bytesOf(page: Page): Promise<Uint8Array> {
  const [first] = page.sheets;
  switch (page.shape) {
    case 'board-scorecard':
      return Buffer.from(
        `${first!.rows.map((cells) => cells.map((cell) => cell.text).join('\t')).join('\n')}\n`,
        'utf8',
      );
    case 'scrutiny-appendix':
      return windows1252(
        stringify(
          first!.rows.map((cells) => cells.map((cell) => cell.text)),
          { record_delimiter: '\r\n' },
        ),
      );
    case 'partner-return':
      return Buffer.from(htmlOf(page), 'utf8');
    case 'service-scorecard':
      return await xlsxOf(page);
  }
}

/** The characters of Windows-1252 that the papers use and Latin-1 has not. */
const SPECIAL: Record<string, number> = {
  '€': 0x80,
  '…': 0x85,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
};

function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = SPECIAL[letter] ?? letter.codePointAt(0)!;
    if (code > 0xff) throw new RangeError(`${letter} cannot be written in Windows-1252`);
    return code;
  });
}

function htmlOf(page: Page): string {
  const { rows, tables } = page.sheets[0]!;
  const lines = [
    '<!doctype html>',
    '<html lang="en-GB">',
    '<head>',
    '<meta charset="utf-8">',
    `<title>${escaped(page.title)}</title>`,
    '<style>table { border-collapse: collapse } td, th { border: 1px solid #999; padding: 2px 6px } td { text-align: right }</style>',
    '</head>',
    '<body>',
  ];
  let open: number | null = null;
  rows.forEach((cells, i) => {
    const table = tables?.[i] ?? null;
    if (table !== open && open !== null) lines.push('</table>');
    if (table !== open && table !== null) lines.push('<table>');
    open = table;
    if (i === 0) return;
    if (table === null)
      lines.push(
        i === 1 || /^\d\./.test(cells[0]!.text)
          ? `<h${i === 1 ? 1 : 2}>${escaped(cells[0]!.text)}</h${i === 1 ? 1 : 2}>`
          : `<p>${escaped(cells[0]!.text)}</p>`,
      );
    else
      lines.push(
        `<tr>${cells
          .filter((cell) => !cell.covered)
          .map((cell) => htmlCell(cell))
          .join('')}</tr>`,
      );
  });
  if (open !== null) lines.push('</table>');
  return `${[...lines, '</body>', '</html>'].join('\n')}\n`;
}

function htmlCell(cell: Cell): string {
  const tag = cell.part === 'label' || cell.part === undefined ? 'th' : 'td';
  const spans = `${cell.across && cell.across > 1 ? ` colspan="${cell.across}"` : ''}${cell.down ? ` rowspan="${cell.down}"` : ''}`;
  const text = cell.text === '' ? '&nbsp;' : escaped(cell.text);
  return `<${tag}${spans}>${cell.bold ? `<b>${text}</b>` : text}</${tag}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('–', '&ndash;');
}

async function xlsxOf(page: Page): Promise<Uint8Array> {
  const made = new Date(day(page.statedOn) * 86_400_000);
  const book = await writeXlsx({
    sheets: page.sheets.map(writeSheetOf),
    properties: { title: page.title, creator: 'Sandbourne performance team', created: made, modified: made },
  });
  return withFormulaErrors(book);
}

/** The library stores a formula's `#DIV/0!` as text; spreadsheet programs store it as an error, and so do the examples. */
function withFormulaErrors(book: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(book)).map(([name, bytes]): [string, Uint8Array] => [
    name,
    name.startsWith('xl/worksheets/')
      ? strToU8(strFromU8(bytes).replaceAll(/ t="str">(<f>[^<]*<\/f><v>#)/g, ' t="e">$1'))
      : bytes,
  ]);
  return zipSync(Object.fromEntries(parts), { mtime: '1980-01-01T00:00:00' });
}

function writeSheetOf(sheet: Sheet): WriteSheet {
  const cells = new Map<string, Partial<XlsxCell>>();
  const merges: NonNullable<WriteSheet['merges']> = [];
  for (const [r, row] of sheet.rows.entries()) {
    for (const [c, cell] of row.entries()) {
      const { across = 1, down = 1 } = cell;
      if (across > 1 || down > 1)
        merges.push({ startRow: r, startCol: c, endRow: r + down - 1, endCol: c + across - 1 });
      const written = xlsxCell(cell);
      if (written) cells.set(`${r},${c}`, written);
    }
  }
  const width = Math.max(...sheet.rows.map((row) => row.length));
  return {
    name: sheet.name ?? 'Sheet1',
    hidden: sheet.hidden,
    cells,
    merges,
    rows: sheet.rows.map(() => []),
    columns: Array.from({ length: width }, (_, i) => ({
      width: sheet.widths?.[i] ?? 10,
      hidden: sheet.hiddenColumns?.includes(i),
    })),
    freezePane: sheet.name === 'Summary' || sheet.hidden ? undefined : { rows: 6, columns: 2 },
    pageSetup: { orientation: 'landscape', paperSize: 'a3', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function xlsxCell(cell: Cell): Partial<XlsxCell> | null {
  if (cell.text === '' && !cell.fill && !cell.covered) return null;
  const style: XlsxCell['style'] = {};
  if (cell.format) style.numFmt = cell.format;
  if (cell.bold) style.font = { bold: true };
  if (cell.fill) style.fill = { type: 'pattern', pattern: 'solid', fgColor: { rgb: cell.fill.slice(1).toUpperCase() } };
  if (cell.down || (cell.across && cell.across > 1))
    style.alignment = {
      vertical: 'center',
      horizontal: cell.down ? 'left' : 'center',
      wrapText: cell.down !== undefined,
    };
  const value = cell.day
    ? new Date(day(cell.day) * 86_400_000)
    : (cell.number ?? (cell.text === '' ? null : cell.text));
  const written: Partial<XlsxCell> = { value, style };
  if (cell.formula) Object.assign(written, { type: 'formula', formula: cell.formula, formulaResult: value });
  else if (cell.text.startsWith('#')) written.type = 'error';
  if (cell.comment) written.comment = { author: 'Performance team', text: cell.comment };
  return written;
}
