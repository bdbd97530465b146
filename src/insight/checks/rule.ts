// A data check: one rule a file in rules/. It says what it looked at and what it found, in facts and a sentence that blames nobody.

import type { Period, Severity } from '../../clocks/index.ts';
import type { CheckedCell, CheckedRow, CheckedSheet } from './sheet.ts';

/** A cell that a finding is about; `part` is told where it is not the figure itself. */
export interface FoundCell {
  row: CheckedRow;
  cell: CheckedCell | null;
  part: 'figure' | 'arrow' | 'target' | 'comparison' | 'required direction' | 'row';
}

export interface Found {
  /** the first is the one the finding is named by */
  cells: FoundCell[];
  period: Period | null;
  /** numbers and words that the sentence is made of; survives JSON; shares as numbers like 74.1 */
  facts: Record<string, unknown>;
  /** left out, the rule's own */
  severity?: Severity;
}

export interface Checked {
  /** cells the rule could judge */
  looked: number;
  found: Found[];
}

/** A small made-up scorecard, and what the rule finds in it: worked out by hand. */
export interface RuleExample {
  /** a sentence: "an arrow up beside 93.7% and then 86.0% contradicts them" */
  name: string;
  sheet: ExampleSheet;
  /** "label period" of each figure found, first cells only, in any order; [] is: nothing is found */
  finds: string[];
}

/** Rows in short: cells from `from` on, month by month, as a paper prints them ("86.0% ▲", "5", "71/435", "" for empty, "awaited"). */
export interface ExampleSheet {
  from: Period;
  rows: ExampleRow[];
  statedOn?: string;
  today?: string;
  /** what earlier papers gave: "label period" to printed figure */
  earlier?: Partial<Record<string, string>>;
}

/** For the example that needs no other row. */
export const oneRow = (from: Period, row: ExampleRow): ExampleSheet => ({ from, rows: [row] });

export interface ExampleRow {
  label: string;
  /** fields of the measure that the example needs; id is the label's slug, unit count, window month, monthly when left out */
  measure?: Partial<import('../../measures/index.ts').Measure>;
  cells: string[];
  priorYear?: { period: Period; printed: string };
  target?: string;
  benchmarks?: Partial<Record<'england' | 'region' | 'neighbours', string>>;
  required?: 'higher' | 'lower' | null;
  trend?: 'up' | 'down' | 'same';
  tile?: boolean;
  ref?: string;
  under?: string;
  section?: string;
}

export interface Rule {
  id: string;
  /** heads a finding on the page: "Two rows hold the same figures" */
  title: string;
  /** what it looks for and what it leaves alone, for the manager who asks why */
  plain: string;
  severity: Severity;
  /** where the rule comes from: a guide, a published paper's fault, arithmetic */
  source: string;
  /** at least three, one on the boundary */
  examples: RuleExample[];
  check(sheet: CheckedSheet): Checked;
  /** one or two sentences from the facts alone: what stands where, why it cannot both be, never who */
  sentence(facts: Record<string, unknown>): string;
}

export interface Finding {
  /** the same while the same figures stand in the same places of the same measures: answers are kept by it */
  key: string;
  rule: string;
  title: string;
  severity: Severity;
  measure: string;
  label: string;
  period: Period | null;
  cells: FoundCell[];
  facts: Record<string, unknown>;
  message: string;
}

export interface CheckResult {
  /** cells looked at, by rule */
  looked: Record<string, number>;
  findings: Finding[];
}
