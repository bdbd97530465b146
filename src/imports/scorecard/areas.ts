// Whose lines they are, in a table of several areas: our own, England's, the region's, the neighbours', or another council's.

import type { GridRow } from '../grid.ts';
import type { BenchmarkLevel } from '../paper.ts';
import { columnKind } from './column-heading.ts';
import type { Layout } from './layout.ts';
import { tidyText } from './plain-text.ts';
import type { Reading } from './reading.ts';

export type Whose = 'own' | 'other' | BenchmarkLevel;

const CODE = /^[A-Z]\d{8}$|^\d{3,4}$/;
const NOT_IN_NAMES =
  /\b(?:the|of|london|royal|metropolitan|borough|city|county|district|unitary|council|authority|local|area|mbc|la|ua|cc|bc)\b|[^a-z ]/g;

const wordsOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(NOT_IN_NAMES, ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && word !== 'and')
    .sort();
const initialsOf = (name: string) => (name.match(/\p{Lu}/gu) ?? []).join('');

/** "Bristol, City of" is Bristol City Council, and BCP is Bournemouth, Christchurch and Poole. */
export function isSameArea(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one).join(' '), wordsOf(other).join(' ')];
  if (a !== '' && a === b) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return /^\p{Lu}{3,5}(?: council)?$/iu.test(short) && short.replace(/ council$/i, '') === initialsOf(long);
}

export function levelOf(text: string): BenchmarkLevel | null {
  const kind = columnKind(text);
  return kind === 'england' || kind === 'region' || kind === 'neighbours' ? kind : null;
}

interface Line {
  row: GridRow;
  level: BenchmarkLevel | null;
  /** of the council, or of the region where the line is a region's */
  name: string;
  region: string;
}

export function whoseLines(rows: GridRow[], layout: Layout, reading: Reading): Map<GridRow, Whose> | null {
  const columns = layout.columns.filter(({ area }) => area);
  if (columns.length === 0) return null;
  const lines = rows.map((row) =>
    areaOf(
      row,
      columns.map(({ at, heading }) => ({ heading, text: tidyText(row.cells[at]?.text ?? '') })),
    ),
  );
  const where = { sheet: layout.sheet ?? undefined, row: rows[0]?.row };
  const { own, isTold } = ownArea(lines, layout, reading);
  if (!isTold) {
    reading.issues.add('area-not-told', 'stops', where, { areas: namesOf(lines) });
    return new Map(rows.map((row) => [row, 'other']));
  }
  const isOwn = ({ level, name }: Line) => level === null && (name === '' || own === null || isSameArea(name, own));
  const region = lines.find((line) => isOwn(line) && line.region !== '')?.region;
  const regions = new Set(lines.flatMap(({ level, name }) => (level === 'region' ? [name] : [])));
  const left: string[] = [];
  const whose = new Map<GridRow, Whose>();
  for (const line of lines) {
    const is = isOwn(line) ? 'own' : (line.level ?? 'other');
    const isOther = is === 'other' || (is === 'region' && regions.size > 1 && line.name !== region);
    whose.set(line.row, isOther ? 'other' : is);
    if (isOther) left.push(line.name);
  }
  const facts = { areas: [...new Set(left)], lines: left.length, own: own ?? '' };
  if (left.length > 0) reading.issues.add('other-areas-left-out', 'warns', where, facts);
  return whose;
}

const namesOf = (lines: Line[]) => [
  ...new Set(lines.flatMap(({ level, name }) => (level === null && name !== '' ? [name] : []))),
];

function areaOf(row: GridRow, cells: { heading: string; text: string }[]): Line {
  const named = cells.filter(({ text }) => text !== '' && !CODE.test(text));
  const under = (pattern: RegExp) => named.find(({ heading }) => pattern.test(heading))?.text ?? '';
  const [region, country, said] = [under(/region/i), under(/country|nation/i), under(/level|type/i)];
  const council = named.find(({ heading }) => !/region|country|nation|level|type/i.test(heading))?.text ?? '';
  const level = /^(?:national|country)\b/i.test(said) ? 'england' : levelOf(said);
  if (level) return { row, level, name: level === 'region' ? region || council : level, region };
  if (council !== '') return { row, level: levelOf(council), name: council, region };
  // Files of regions print England and the neighbours in the same column.
  if (region !== '') return { row, level: levelOf(region) ?? 'region', name: region, region };
  return { row, level: country === '' ? null : (levelOf(country) ?? 'england'), name: country, region };
}

/** The store's own area; else the only one there is, the one that the title names, or the one that stands most often. */
function ownArea(lines: Line[], layout: Layout, reading: Reading): { own: string | null; isTold: boolean } {
  const names = namesOf(lines);
  const { fileName, areaName = '' } = reading.context;
  const isKnown = wordsOf(areaName).length > 0;
  const where = { sheet: layout.sheet ?? undefined, row: lines[0]?.row.row };
  const ours = isKnown ? names.find((name) => isSameArea(name, areaName)) : undefined;
  if (ours !== undefined || names.length === 0) return { own: ours ?? null, isTold: true };
  if (names.length === 1) {
    if (isKnown) reading.issues.add('area-name-differs', 'warns', where, { printed: names[0]!, own: areaName });
    return { own: names[0]!, isTold: true };
  }
  const title = [reading.title, reading.words, layout.sheet, fileName.replace(/[-_]/g, ' ')].join(' ').toLowerCase();
  const titled = names.filter((name) => title.includes(name.toLowerCase()));
  const counts = names.map((name) => ({ name, lines: lines.filter((line) => line.name === name).length }));
  const [first, second] = counts.sort((a, b) => b.lines - a.lines);
  const own = titled.length === 1 ? titled[0]! : first!.lines > second!.lines ? first!.name : null;
  if (isKnown || own === null) return { own: null, isTold: false };
  reading.issues.add('area-taken', 'warns', where, { own, from: titled.length === 1 ? 'title' : 'lines' });
  return { own, isTold: true };
}
