// Lists of statistical neighbours, as a tidy table of pairs or as the DfE's sheet with ten neighbours side by side.

import { authorityOf, type NeighbourLine } from '../../insight/index.ts';
import { issue } from '../issues.ts';
import { alike, type BenchmarkFormat, DFE, nothingRead, type ReadTable, type TableRow } from './benchmark-format.ts';

/** In every list of the DfE. */
const TEN = 10;
const NAMED = 8;

export default {
  id: 'statistical-neighbours',
  title: 'Statistical neighbours',
  recognise: (first) => first.some((row) => pairColumns(row) !== null || wideColumns(row) !== null),
  read({ name, rows }) {
    const read = nothingRead('neighbours', DFE, 'Statistical neighbours');
    read.version = /(?<!\d)(20\d\d)(?!\d)/.exec(name)?.[1] ?? null;
    const unknown = new Set<string>();
    const known = new Set<string>();
    const twice: string[] = [];
    let unknownRows = 0;
    let take: ((row: TableRow) => Pair[]) | null = null;
    let seen = 0;
    for (const row of rows) {
      if (row.unclosed) {
        read.issues.push(issue('csv-quote-open', 'stops', { file: name, row: row.row }, {}));
        return read;
      }
      if (take === null) {
        take = reader(row);
        continue;
      }
      for (const pair of take(row)) {
        seen += 1;
        // City of London and Scilly are too unlike any other to have neighbours: a dash stands there.
        if (/^-?$/.test(pair.neighbour)) continue;
        const [authority, neighbour] = [authorityOf(pair.authority), authorityOf(pair.neighbour)];
        const keys = [`${authority?.gss} ${pair.rank}`, `${authority?.gss} ${neighbour?.gss}`];
        if (authority && neighbour && keys.some((key) => known.has(key))) twice.push(authority.name);
        else if (authority && neighbour) {
          for (const key of keys) known.add(key);
          read.neighbours.push({
            authority: authority.gss,
            rank: pair.rank,
            neighbour: neighbour.gss,
            closeness: pair.closeness === '' || pair.closeness === '-' ? null : pair.closeness,
          });
        } else {
          unknownRows += 1;
          unknown.add(authority ? pair.neighbour : pair.authority);
        }
      }
    }
    const where = { file: name };
    if (unknownRows > 0)
      read.issues.push(
        issue('benchmarks-places-unknown', 'warns', where, { codes: [...unknown].slice(0, NAMED), rows: unknownRows }),
      );
    if (twice.length > 0) {
      const authorities = [...new Set(twice)].slice(0, NAMED);
      read.issues.push(issue('neighbours-twice', 'warns', where, { authorities, pairs: twice.length }));
    }
    sayIncomplete(read, name);
    if (read.version !== null) read.title = `Statistical neighbours, ${read.version}`;
    read.tables.push({
      file: name,
      dataset: 'statistical-neighbours',
      title: read.title,
      rows: seen,
      headline: read.neighbours.length,
      kept: read.neighbours.length,
      columns: ['rank', 'neighbour', 'closeness'],
    });
    return read;
  },
} satisfies BenchmarkFormat;

interface Pair {
  authority: string;
  rank: number;
  neighbour: string;
  closeness: string;
}

function reader(header: TableRow): ((row: TableRow) => Pair[]) | null {
  const pairs = pairColumns(header);
  if (pairs)
    return ({ texts }) => {
      const cell = (at: number) => texts[at]?.trim() ?? '';
      const rank = Number(cell(pairs.rank));
      if (!Number.isInteger(rank) || rank < 1) return [];
      const closeness = pairs.closeness < 0 ? '' : cell(pairs.closeness);
      return [{ authority: cell(pairs.authority), rank, neighbour: cell(pairs.neighbour), closeness }];
    };
  const wide = wideColumns(header);
  if (!wide) return null;
  return ({ texts }) => {
    const authority = texts[wide.authority]?.trim() ?? '';
    if (!/^\d{3}$/.test(authority)) return [];
    return wide.neighbours.map(({ at, rank }) => ({
      authority,
      rank,
      neighbour: texts[at]?.trim() ?? '',
      // The closeness of each stands in the column behind it, headed SNP.
      closeness: texts[at + 1]?.trim() ?? '',
    }));
  };
}

function pairColumns({ texts }: TableRow) {
  const heads = texts.map(alike);
  const authority = heads.findIndex((head) => head === 'lacode' || head === 'lanumber');
  const neighbour = heads.findIndex((head) => head.startsWith('neighbour') && /code|number/.test(head));
  const rank = heads.indexOf('rank');
  if (authority < 0 || neighbour < 0 || rank < 0) return null;
  return { authority, neighbour, rank, closeness: heads.indexOf('closeness') };
}

function wideColumns({ texts }: TableRow) {
  const heads = texts.map(alike);
  const authority = heads.findIndex((head) => head === 'lanum' || head === 'lanumber' || head === 'lacode');
  const neighbours = heads.flatMap((head, at) => {
    const rank = /^sn(\d{1,2})$/.exec(head)?.[1];
    return rank === undefined ? [] : [{ at, rank: Number(rank) }];
  });
  return authority < 0 || neighbours.length < TEN / 2 ? null : { authority, neighbours };
}

function sayIncomplete(read: ReadTable, file: string): void {
  const of = new Map<string, NeighbourLine[]>();
  for (const line of read.neighbours) of.set(line.authority, [...(of.get(line.authority) ?? []), line]);
  const few = [...of].filter(([, lines]) => lines.length < TEN).map(([code]) => authorityOf(code)!.name);
  if (few.length > 0)
    read.issues.push(issue('neighbours-incomplete', 'warns', { file }, { authorities: few.slice(0, NAMED) }));
}
