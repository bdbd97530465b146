// Rows of a paper to measures: a saved decision first, then the label, else a measure of the area's own. Nothing is dropped.

import { createHash } from 'node:crypto';
import type { Issue, Place } from '../clocks/index.ts';
import {
  agreesAsPrinted,
  buildLabelIndex,
  type LabelIndex,
  type Measure,
  matchLabel,
  normaliseLabel,
} from '../measures/index.ts';
import { issue } from './issues.ts';
import type { PaperRow } from './paper.ts';

export type MatchHow = 'mapping' | 'alias-and-ref' | 'alias' | 'similar' | 'local';

export interface RowMatch {
  measure: string;
  /** 0 to 1 */
  confidence: number;
  how: MatchHow;
  /** other measures it might be, best first */
  near: { measure: string; confidence: number }[];
}

export interface Matching {
  index: LabelIndex;
  measureOf(id: string): Measure | undefined;
  /** decisions of earlier imports and of people: row key → measure id */
  mappings: ReadonlyMap<string, string>;
}

/** `areaNames` are left out of labels: "% of Sandbourne's pupils" is "% of pupils". */
export function matchingFor(
  measures: readonly Measure[],
  mappings: ReadonlyMap<string, string>,
  areaNames: readonly string[] = [],
): Matching {
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  return { index: buildLabelIndex(measures, areaNames), measureOf: (id) => byId.get(id), mappings };
}

/** What tells one row of a paper from another, whatever its month: words above it, its own words, its reference. */
export function rowKey(row: Pick<PaperRow, 'label' | 'under' | 'ref'>): string {
  return [row.under ?? '', row.label, row.ref ?? ''].map((words) => normaliseLabel(words)).join(' | ');
}

/** `local-` and the words of the label; long ones keep their start and end in a short hash, so that they stay apart. */
export function localId(row: Pick<PaperRow, 'label' | 'under'>): string {
  const words = row.under ? `${row.label} ${row.under}` : row.label;
  const slug = words
    .toLowerCase()
    .normalize('NFKD')
    .replace(/%/g, ' pct ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const hash = createHash('sha256').update(words).digest('hex').slice(0, 6);
  if (slug === '') return `local-${hash}`;
  return slug.length <= 72 ? `local-${slug}` : `local-${slug.slice(0, 65).replace(/-$/, '')}-${hash}`;
}

function firstMatch(row: PaperRow, matching: Matching): RowMatch {
  const saved = matching.mappings.get(rowKey(row));
  if (saved !== undefined) return { measure: saved, confidence: 1, how: 'mapping', near: [] };
  const found = matchLabel(
    {
      label: row.label,
      ref: row.ref ?? undefined,
      under: row.under ?? undefined,
      unit: row.unit ?? undefined,
      section: row.section ?? undefined,
    },
    matching.index,
  );
  if (found.measure === null || found.how === 'none')
    return { measure: localId(row), confidence: 1, how: 'local', near: found.near };
  return { measure: found.measure, confidence: found.confidence, how: found.how, near: found.near };
}

function shareMonths(a: PaperRow, b: PaperRow): boolean {
  const months = new Set(a.cells.map(({ period }) => period));
  return months.size === 0 || b.cells.length === 0 || b.cells.some(({ period }) => months.has(period));
}

/** Do two rows give the same figures in every month that both have? */
function sameFigures(a: PaperRow, b: PaperRow): boolean {
  const figures = new Map(a.cells.flatMap((cell) => (cell.value === null ? [] : [[cell.period, cell] as const])));
  return b.cells.every((cell) => {
    const other = figures.get(cell.period);
    if (!other || cell.value === null) return true;
    return agreesAsPrinted(
      { value: cell.value, decimals: cell.decimals },
      { value: other.value!, decimals: other.decimals },
      a.unit === 'percent',
    );
  });
}

const STRENGTH: MatchHow[] = ['mapping', 'alias-and-ref', 'alias', 'similar', 'local'];

/**
 * One match for each row, in the rows' order, and what a person should look at. When two rows of a table claim one measure
 * with different figures, the better match keeps it (the earlier row when equal) and the other becomes a local measure.
 */
export function matchRows(rows: PaperRow[], matching: Matching): { matches: RowMatch[]; issues: Issue[] } {
  const matches = tilesAsRows(
    rows,
    rows.map((row) => firstMatch(row, matching)),
  );
  const issues: Issue[] = [];
  const holders = new Map<string, number>();
  const order = rows
    .map((_, i) => i)
    .sort((a, b) => STRENGTH.indexOf(matches[a]!.how) - STRENGTH.indexOf(matches[b]!.how) || a - b);
  for (const i of order) {
    const [row, match] = [rows[i]!, matches[i]!];
    if (row.tile) continue;
    const holder = holders.get(match.measure);
    if (holder === undefined) {
      holders.set(match.measure, i);
      continue;
    }
    const first = rows[holder]!;
    const facts = { label: row.label, other: first.place.row };
    // Months that go on in another table, or a sheet a month.
    if (!shareMonths(first, row)) continue;
    if (sameFigures(first, row)) {
      issues.push(issue('same-row-twice', 'warns', placeOf(row), facts));
    } else {
      const local = apartFrom(row, holders);
      matches[i] = {
        measure: local,
        confidence: 1,
        how: 'local',
        near: [{ measure: match.measure, confidence: match.confidence }],
      };
      holders.set(local, i);
      issues.push(issue('one-label-two-rows', 'warns', placeOf(row), { ...facts, measure: local }));
    }
  }
  return { matches, issues: [...issues, ...rows.flatMap((row, i) => matchIssues(row, matches[i]!, matching))] };
}

/** A headline tile with the very words of a row of the paper's tables is that row's KPI, though its reference stands only there. */
function tilesAsRows(rows: PaperRow[], matches: RowMatch[]): RowMatch[] {
  const byLabel = new Map<string, RowMatch | null>();
  for (const [i, { label, tile }] of rows.entries()) {
    if (tile || matches[i]!.how === 'local') continue;
    const key = normaliseLabel(label);
    const other = byLabel.get(key);
    byLabel.set(key, other === undefined || other?.measure === matches[i]!.measure ? matches[i]! : null);
  }
  return matches.map((match, i) => {
    const row = rows[i]!;
    return row.tile && match.how === 'local' ? (byLabel.get(normaliseLabel(row.label)) ?? match) : match;
  });
}

/** A local id that no other row of the paper holds: with the reference, else the section, else a number. */
function apartFrom(row: PaperRow, holders: Map<string, number>): string {
  const plain = localId(row);
  const tries = [plain, row.ref && `${plain}-${row.ref}`, row.section && `${plain}-${row.section}`].flatMap((id) =>
    id
      ? [
          id
            .toLowerCase()
            .replace(/[^a-z0-9]+/g, '-')
            .replace(/-$/, ''),
        ]
      : [],
  );
  for (const id of row.ref ? tries.slice(1) : tries) if (!holders.has(id)) return id;
  let n = 2;
  while (holders.has(`${plain}-${n}`)) n++;
  return `${plain}-${n}`;
}

function placeOf({ place, label }: PaperRow): Place {
  return { sheet: place.sheet ?? undefined, row: place.row, column: place.column, record: label };
}

const WORDS = { higher: 'a higher figure', lower: 'a lower figure' };

function matchIssues(row: PaperRow, match: RowMatch, matching: Matching): Issue[] {
  const where = placeOf(row);
  const measure = matching.measureOf(match.measure);
  const found: Issue[] = [];
  if (match.how === 'similar' && measure) {
    found.push(
      issue('matched-by-likeness', 'warns', where, {
        label: row.label,
        title: measure.title,
        measure: measure.id,
        confidence: match.confidence,
      }),
    );
  }
  if (match.how === 'local' && !match.near.some((near) => near.confidence >= 0.98)) {
    found.push(issue('not-in-catalogue', 'warns', where, { label: row.label, measure: match.measure }));
  }
  if (measure?.polarity && row.polarity && row.polarity !== measure.polarity) {
    found.push(
      issue('polarity-against-catalogue', 'warns', where, {
        label: row.label,
        paper: WORDS[row.polarity],
        catalogue: WORDS[measure.polarity],
      }),
    );
  }
  return found;
}
