// One typed figure, as it comes in and as it is kept. Plain data.

import type { Day, Severity } from '../../clocks/index.ts';
import type { ValueStatus } from '../../measures/index.ts';
import type { IssueCode, IssueFacts } from '../issues.ts';

/** What may be typed for one KPI, as it was typed; '' is nothing. */
export interface ReturnEntry {
  /** the figure itself: a count, days, pounds; of a percentage only with its % sign */
  count: string;
  numerator: string;
  denominator: string;
  status: string;
  /** until when an awaited figure is awaited */
  until: string;
  note: string;
}

export type EntryField = keyof ReturnEntry;

export const emptyEntry: ReturnEntry = { count: '', numerator: '', denominator: '', status: '', until: '', note: '' };

/** What it comes to, in the fields of a statement. */
export interface EnteredFigure {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  decimals: number | null;
  status: ValueStatus;
  dueOn: Day | null;
  note: string | null;
  printed: string;
}

export type EntryStatus = 'figure' | 'nil' | 'awaited' | 'not-applicable' | 'provisional' | 'taken-back';

export const NUMBERS = ['count', 'numerator', 'denominator'] as const;

/** Tells what is to be put right, at the field that it is about. */
export type Add = <C extends IssueCode>(field: EntryField, code: C, facts: IssueFacts[C], severity?: Severity) => void;
