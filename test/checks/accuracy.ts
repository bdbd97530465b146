// What each data check looked at, found, missed and flagged wrongly in papers whose faults are known.

import type { Period } from '../../src/clocks/index.ts';
import { type CheckedSheet, checkSheet, type Finding, rules } from '../../src/insight/index.ts';

/** One cell of a fault that is known to stand in a paper; a fault may have several. */
export interface KnownFault {
  fault: string;
  /** the rules that may rightly find it, the one it was meant for first */
  rules: string[];
  file: string;
  sheet: string | null;
  row: number;
  /** null: the row as a whole */
  column: string | null;
  /** a person could argue either way: found is right, not found is not missed */
  arguable: boolean;
  why: string;
}

export interface Flag {
  rule: string;
  file: string;
  place: string;
  label: string;
  period: Period | null;
  message: string;
}

export interface RuleAccuracy {
  rule: string;
  looked: number;
  /** faults that are the rule's own */
  known: number;
  found: number;
  missed: { fault: string; file: string; place: string; why: string }[];
  /** findings of faults that are arguable, or another rule's and rightly seen by this one too */
  besides: number;
  wrong: Flag[];
}

const at = (sheet: string | null, row: number, column: string | null) =>
  `${sheet === null ? '' : `${sheet} `}${column ?? 'row '}${row}`;

export function accuracyOf(
  sheets: readonly { file: string; sheet: CheckedSheet }[],
  known: readonly KnownFault[],
): RuleAccuracy[] {
  const byRule = new Map<string, RuleAccuracy>(
    rules.map(({ id }) => [id, { rule: id, looked: 0, known: 0, found: 0, missed: [], besides: 0, wrong: [] }]),
  );
  const seen = new Set<string>();
  for (const { file, sheet } of sheets) {
    const { looked, findings } = checkSheet(sheet);
    for (const [rule, many] of Object.entries(looked)) byRule.get(rule)!.looked += many;
    for (const finding of findings) {
      const faults = faultsOf(finding, known);
      const of = byRule.get(finding.rule)!;
      if (faults.length === 0) of.wrong.push(flagOf(finding, file));
      for (const fault of faults) seen.add(`${finding.rule} ${fault.fault}`);
      if (faults.length > 0 && !faults.some((fault) => isOwn(fault, finding.rule))) of.besides += 1;
    }
  }
  for (const fault of oneEach(known)) {
    const of = byRule.get(fault.rules[0]!);
    if (!of || fault.arguable) continue;
    of.known += 1;
    const { file, why } = fault;
    if (seen.has(`${of.rule} ${fault.fault}`)) of.found += 1;
    else of.missed.push({ fault: fault.fault, file, place: at(fault.sheet, fault.row, fault.column), why });
  }
  return [...byRule.values()];
}

const isOwn = (fault: KnownFault, rule: string) => fault.rules[0] === rule && !fault.arguable;

function oneEach(known: readonly KnownFault[]): KnownFault[] {
  return [...new Map(known.toReversed().map((fault) => [fault.fault, fault])).values()].toReversed();
}

function faultsOf(finding: Finding, known: readonly KnownFault[]): KnownFault[] {
  return known.filter(
    (fault) => fault.rules.includes(finding.rule) && finding.cells.some((one) => standsAt(one, fault)),
  );
}

/** Does a finding speak of the cell in which a fault is known to stand? */
export function standsAt({ row, cell, part }: Finding['cells'][number], fault: KnownFault): boolean {
  const place = cell?.place ?? row.place;
  if (!place || place.file !== fault.file || (place.sheet ?? null) !== fault.sheet || place.row !== fault.row)
    return false;
  if (fault.column === null || place.column === fault.column || part === 'row') return true;
  // A row's one arrow, its direction and its label stand in columns of their own, beside the figures that speak of them.
  const ofRow = part === 'arrow' || part === 'required direction';
  return ofRow && !row.cells.some((other) => other.place?.column === fault.column);
}

function flagOf(finding: Finding, file: string): Flag {
  const [first] = finding.cells;
  const place = first?.cell?.place ?? first?.row.place;
  return {
    rule: finding.rule,
    file,
    place: place ? at(place.sheet, place.row, place.column) : '',
    label: finding.label,
    period: finding.period,
    message: finding.message,
  };
}
