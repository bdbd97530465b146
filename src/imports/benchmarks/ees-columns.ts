// The columns of a table of official statistics: which say where and when, which say of whom, and which are figures.

import type { Issue } from '../../clocks/index.ts';
import { isFigureLike } from '../../insight/index.ts';
import { issue } from '../issues.ts';
import { alike, type TableRow } from './benchmark-format.ts';

/** Columns of the DfE's standard by what they say, each with the spellings that it has had. */
const ROLES = {
  period: ['timeperiod'],
  identifier: ['timeidentifier'],
  level: ['geographiclevel'],
  countryCode: ['countrycode'],
  countryName: ['countryname'],
  regionCode: ['regioncode'],
  regionName: ['regionname', 'region'],
  newCode: ['newlacode', 'lacode'],
  oldCode: ['oldlacode', 'laestabcode'],
  laName: ['laname'],
} as const;

export type Role = keyof typeof ROLES;

export interface EesColumns {
  count: number;
  roles: Partial<Record<Role, number>>;
  /** columns of words that part the figures: breakdown, age, sex */
  filters: { at: number; head: string }[];
  figures: { at: number; head: string }[];
}

const NEEDED: readonly (readonly [string, readonly Role[]])[] = [
  ['time_period', ['period']],
  ['geographic_level', ['level']],
  ['new_la_code or old_la_code', ['newCode', 'oldCode']],
];

const roleOf = (heading: string): Role | undefined =>
  (Object.keys(ROLES) as Role[]).find((role) => (ROLES[role] as readonly string[]).includes(alike(heading)));

/** Four such columns, and a table is one of these, though one or another of them may be missing. */
export function isEesHeading(row: TableRow | undefined): boolean {
  const roles = new Set(row?.texts.map(roleOf).filter(Boolean));
  return roles.size >= 4 && (roles.has('period') || roles.has('level'));
}

export function eesColumns(
  header: TableRow,
  sample: readonly TableRow[],
  file: string,
): { columns: EesColumns; issues: Issue[] } {
  const issues: Issue[] = [];
  const where = { file, row: header.row };
  const heads: string[] = [];
  for (const text of header.texts) {
    const head = text.trim();
    const twins = heads.filter((one) => one === head || one.startsWith(`${head} (`)).length;
    const as = twins === 0 || head === '' ? head : `${head} (${twins + 1})`;
    if (as !== head) issues.push(issue('benchmarks-column-twice', 'warns', where, { column: head, as }));
    heads.push(as);
  }
  const columns: EesColumns = { count: heads.length, roles: {}, filters: [], figures: [] };
  for (const [at, head] of heads.entries()) {
    const role = roleOf(head);
    if (role !== undefined) columns.roles[role] ??= at;
    else if (head !== '') {
      const isFigures = sample.every(({ texts }) => isFigureLike(texts[at] ?? ''));
      (isFigures ? columns.figures : columns.filters).push({ at, head });
    }
  }
  const missing = NEEDED.filter(([, roles]) => roles.every((role) => columns.roles[role] === undefined));
  if (missing.length > 0)
    issues.push(issue('benchmarks-columns-missing', 'stops', where, { columns: missing.map(([name]) => name) }));
  return { columns, issues };
}
