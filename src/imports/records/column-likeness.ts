// How sure it is that a column of an extract is one of a ready mapping: by its heading, the field's title, and what stands in it.

import type { GridCell } from '../grid.ts';
import { cellReader } from './cell-value.ts';
import { dateLook } from './date-look.ts';
import { alike } from './headings.ts';
import { fieldOf } from './mapping.ts';
import { mappedColumn, type ReadyColumn } from './ready-mapping.ts';
import { isNothing } from './values.ts';

const SURE = { heading: 0.98, alias: 0.95, title: 0.85, likeness: 0.8 };
const LIKE_ENOUGH = 0.6;
/** Words that headings have or leave out without meaning anything else. */
const IDLE = new Set([
  'the',
  'of',
  'a',
  'an',
  'to',
  'for',
  'on',
  'was',
  'is',
  'date',
  'ehcp',
  'ehc',
  'plan',
  'sen',
  'send',
]);

/** Words that stand for each other in headings: "Pupil ref" is "Child number". */
const SAME: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['number', 'no', 'num', 'ref', 'reference', 'id', 'identifier'],
    ['child', 'pupil', 'student', 'stud', 'client', 'person', 'cyp', 'learner'],
    ['request', 'requested', 'req', 'requesting'],
    ['receive', 'received', 'recd', 'rec', 'receipt'],
    ['return', 'returned'],
    ['issue', 'issued'],
    ['end', 'ended', 'finish', 'finished'],
    ['start', 'started', 'begin', 'began'],
    ['certificate', 'cert'],
    ['assessment', 'assess', 'assessed'],
    ['decision', 'decided', 'decide'],
    ['officer', 'worker', 'caseworker', 'coordinator', 'ordinator'],
    ['psychologist', 'psychology', 'psychological', 'ep', 'eps'],
    ['school', 'setting', 'establishment'],
    ['outcome', 'result'],
  ].flatMap(([word, ...others]) => others.map((other) => [other, word!])),
);

/** 0 for no likeness at all. */
export function headingLikeness(heading: string, column: ReadyColumn): number {
  const bare = heading.replace(/ \(\d+\)$/, '');
  const key = alike(bare);
  if (key === alike(column.heading)) return SURE.heading;
  if (column.also?.some((other) => alike(other) === key)) return SURE.alias;
  const title = fieldOf(column.table, column.field)?.title;
  if (title !== undefined && alike(title) === key) return SURE.title;
  const likeness = Math.max(...[column.heading, ...(column.also ?? [])].map((other) => wordLikeness(bare, other)));
  return likeness >= LIKE_ENOUGH ? likeness * SURE.likeness : 0;
}

/** Shared words, twice over the words of both (Dice); words that say little count half. */
function wordLikeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const weigh = (words: Iterable<string>) => {
    let sum = 0;
    for (const word of words) sum += IDLE.has(word) ? 0.5 : 1;
    return sum;
  };
  const shared = [...a].filter((word) => b.has(word));
  if (!shared.some((word) => !IDLE.has(word))) return 0;
  return (2 * weigh(shared)) / (weigh(a) + weigh(b));
}

const wordSets = new Map<string, ReadonlySet<string>>();

function wordsOf(heading: string): ReadonlySet<string> {
  const known = wordSets.get(heading);
  if (known) return known;
  const words = heading
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => SAME[word] ?? (word.length > 3 ? word.replace(/s$/, '') : word));
  const set = new Set(words);
  if (wordSets.size > 20_000) wordSets.clear();
  wordSets.set(heading, set);
  return set;
}

/** Between 0.3 and 1: what stands in the column is, or is not, what the field holds. Unknown codes weigh little. */
export function valueFit(cells: readonly GridCell[], column: ReadyColumn): number {
  const filled = cells.filter(({ text }) => !isNothing(text));
  if (filled.length === 0) return 1;
  const field = fieldOf(column.table, column.field);
  const look = dateLook(filled);
  if (field?.type === 'day') return 0.3 + 0.7 * (look?.share ?? 0);
  const numbersAreRight = field?.type === 'whole' || field?.type === 'decimal';
  if (look && look.form !== 'excel-1900' && look.share > 0.8 && !numbersAreRight) return 0.3;
  if (!field || field.type === 'text' || field.type === 'of') return 1;
  const read = cellReader(field, mappedColumn(column, column.heading));
  const share = filled.filter((cell) => read(cell).why === null).length / filled.length;
  if (field.type !== 'code' && field.type !== 'codes') return 0.3 + 0.7 * share;
  return share === 0 ? 0.8 : 0.95 + 0.05 * share;
}
