// Lines of an extract that are no records: blank ones, totals, headings again on the next page, remarks at the end.

import type { GridCell } from '../grid.ts';
import type { Head } from './headings.ts';
import { isNothing } from './values.ts';

export type NoRecord = 'blank' | 'total' | 'heading' | 'footer';

const TOTAL =
  /^(grand |sub-? ?|overall )?totals?\b[\s:=]*[\d,.]*$|^(count|sum|average|record count|row count)\b[\s:=]*[\d,.]*$/i;
const REMARK =
  /\b(report|extract|printed|page \d|produced|generated|confidential|official|end of|run (on|by|date)|total (number|records)|records? (returned|found|listed)|rows (returned|affected|selected))\b|^\(?\d[\d,]* (rows?|records?)\b|^©/i;

/** `numbers`: the columns of the source's own numbers, in which a total says nothing. Null: the line is a record. */
export function noRecord(cells: readonly GridCell[], head: Head, numbers: readonly number[]): NoRecord | null {
  const first = cells.findIndex(({ text }) => text !== '');
  if (first === -1) return 'blank';
  const { text } = cells[first]!;
  const said = cells.filter((cell) => cell.text !== '').length;
  if (said > 1 && isHeadingAgain(cells, head)) return 'heading';
  const numbered = numbers.some((at) => at !== first && !isNothing(cells[at]?.text ?? ''));
  if (numbered) return null;
  if (TOTAL.test(text)) return 'total';
  return said <= 2 && head.headings.length > 3 && text.includes(' ') && REMARK.test(text) ? 'footer' : null;
}

/** Repeated on every page as they were printed the first time; of headings over two rows, the lower. */
function isHeadingAgain(cells: readonly GridCell[], { headings }: Head): boolean {
  let same = 0;
  for (const [i, { text }] of cells.entries()) {
    if (text === '') continue;
    if (!(headings[i] ?? '').includes(text)) return false;
    same += 1;
  }
  return same >= Math.min(3, headings.length);
}
