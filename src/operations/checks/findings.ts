// What the data checks find in several papers together: each finding once, where it stands, and what was answered to it.

import type { Day, Period, Severity } from '../../clocks/index.ts';
import { type CheckResult, checkSheet, type Finding, type FoundCell } from '../../insight/index.ts';
import { ownerTitle, sourceTitle } from '../../measures/index.ts';
import type { FindingAnswer } from '../../store/index.ts';
import { type FindingTable, findingTable } from './finding-table.ts';
import { type PutRight, putRight, type SheetOfFile } from './put-right.ts';

/** The words of pages.md section 3, and no others. */
export type FindingState = 'needs an answer' | 'corrected' | 'explained' | 'accepted';

export interface SheetToList extends SheetOfFile {
  /** when it was brought in; what stands in it was found then */
  foundOn: Day;
}

export interface FindingPlace {
  measure: string;
  file: string;
  sheet: string | null;
  row: number | null;
  column: string | null;
  part: FoundCell['part'];
  period: Period | null;
  printed: string;
}

export interface FoundFinding {
  key: string;
  rule: string;
  title: string;
  severity: Severity;
  measure: string;
  label: string;
  period: Period | null;
  /** every month that it is about */
  periods: Period[];
  facts: Record<string, unknown>;
  message: string;
  /** where the figure comes from, and the role that answers for it; null for a KPI of the area's own that says neither */
  source: string | null;
  owner: string | null;
  /** the papers that print it, oldest first */
  files: string[];
  foundOn: Day;
  places: FindingPlace[];
  table: FindingTable;
  /** a later paper says otherwise */
  putRight: PutRight | null;
}

export interface ListedFinding extends FoundFinding {
  state: FindingState;
  answer: FindingAnswer | null;
}

export interface Found {
  looked: Record<string, number>;
  findings: FoundFinding[];
  /** printed figures, and how many of them a finding is about */
  figures: number;
  flagged: number;
}

/** Sheets in the order of their papers' dates. Those of `later` are not checked: they may put right what the others say. */
export function findingsIn(sheets: readonly SheetToList[], later: readonly SheetToList[] = []): Found {
  const all = [...sheets, ...later];
  const looked: Record<string, number> = {};
  const byKey = new Map<string, FoundFinding>();
  let [figures, flagged] = [0, 0];
  for (const [i, listed] of sheets.entries()) {
    const { looked: here, findings } = checked(listed);
    for (const [rule, many] of Object.entries(here)) looked[rule] = (looked[rule] ?? 0) + many;
    figures += figuresIn(listed);
    flagged += new Set(
      findings.flatMap(({ cells }) => cells.flatMap(({ cell }) => (cell?.value == null ? [] : [cell]))),
    ).size;
    const after = all.slice(i + 1).filter(({ sheet }) => sheet.statedOn > listed.sheet.statedOn);
    for (const finding of findings) {
      const made = foundFinding(finding, listed, after);
      const standing = byKey.get(finding.key);
      // The newest paper that prints it shows it; it was found when the first came.
      byKey.delete(finding.key);
      byKey.set(
        finding.key,
        standing ? { ...made, files: [...new Set([...standing.files, listed.file])], foundOn: standing.foundOn } : made,
      );
    }
  }
  return { looked, findings: newestFirst([...byKey.values()]), figures, flagged };
}

const kept = new WeakMap<SheetToList['sheet'], CheckResult>();

/** A sheet never changes: it is checked once. */
export function checked({ sheet }: Pick<SheetToList, 'sheet'>): CheckResult {
  const standing = kept.get(sheet);
  if (standing) return standing;
  const result = checkSheet(sheet);
  kept.set(sheet, result);
  return result;
}

function figuresIn({ sheet }: SheetToList): number {
  return sheet.rows.reduce((sum, row) => sum + row.cells.filter(({ value }) => value !== null).length, 0);
}

/** What stops sign-off first, then the newest paper; within a paper in its own order. */
function newestFirst(findings: FoundFinding[]): FoundFinding[] {
  const files = [...new Set(findings.map(({ files }) => files.at(-1)!))];
  return findings.sort(
    (a, b) =>
      Number(b.severity === 'stops') - Number(a.severity === 'stops') ||
      files.indexOf(b.files.at(-1)!) - files.indexOf(a.files.at(-1)!),
  );
}

function foundFinding(
  finding: Finding,
  { file, sheet, foundOn }: SheetToList,
  after: readonly SheetOfFile[],
): FoundFinding {
  const { measure } = finding.cells[0]!.row;
  const periods = finding.cells.flatMap(({ cell }) => (cell && cell.period !== '' ? [cell.period] : []));
  return {
    key: finding.key,
    rule: finding.rule,
    title: finding.title,
    severity: finding.severity,
    measure: finding.measure,
    label: finding.label,
    period: finding.period,
    periods: [...new Set([...periods, ...(finding.period === null ? [] : [finding.period])])].sort(),
    facts: finding.facts,
    message: finding.message,
    source: measure.source ? sourceTitle(measure.source) : null,
    owner: measure.owner ? ownerTitle(measure.owner) : null,
    files: [file],
    foundOn,
    places: finding.cells.map(placeOf),
    table: findingTable(finding, sheet),
    putRight: putRight(finding, after),
  };
}

function placeOf({ row, cell, part }: FoundCell): FindingPlace {
  const place = cell?.place ?? row.place;
  return {
    measure: row.measure.id,
    file: place?.file ?? '',
    sheet: place?.sheet ?? null,
    row: place?.row ?? null,
    column: place?.column ?? null,
    part,
    period: cell?.period || null,
    printed: cell?.printed.trim() ?? row.label,
  };
}

/**
 * An answer holds while its finding does. *Corrected* holds while a later paper says otherwise, and is said of itself when
 * one does; *accepted* holds until its day.
 */
export function stateOf(found: FoundFinding, answer: FindingAnswer | null, today: Day): FindingState {
  if (answer?.answer === 'explained') return 'explained';
  if (answer?.answer === 'accepted' && (answer.until === null || answer.until >= today)) return 'accepted';
  if (answer?.answer !== 'opened again' && found.putRight !== null) return 'corrected';
  return 'needs an answer';
}
