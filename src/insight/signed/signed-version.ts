// A signed version: the scorecard as somebody signed it, with everything that documents say of it. Nothing in it is ever edited.

import type { Day, Period } from '../../clocks/index.ts';
import type { DisclosureRule } from '../disclosure/rule.ts';
import type { Scorecard } from '../scorecard.ts';
import type { FigureChange } from './changes.ts';

/** Where the figures of a version come from: those that stand by signed sources, or all worked out from case records. */
export type VersionBasis = 'standing' | 'cases';

export interface Signature {
  /** who, in their own words */
  by: string;
  /** the role: "director of children's services" */
  as: string;
  on: Day;
}

/** A data check that was open when the version was signed all the same, and why. */
export interface Override {
  finding: string;
  message: string;
  why: string;
}

/** One text as it stood when it was signed; `parts` print a figure where its reference stood. */
export interface SignedWords {
  about: WordsAbout;
  /** an id of the catalogue of commentary parts: "why", "question", "progress" */
  part: string;
  /** as typed, with its references */
  text: string;
  owner: string;
  writtenOn: Day;
}

export type WordsAbout = { kind: 'pack' } | { kind: 'section'; title: string } | { kind: 'measure'; id: string };

export interface SourceState {
  title: string;
  owner: string;
  dueOn: Day | null;
  state: 'on-time' | 'late' | 'awaited' | 'not-received';
  /** days; null where it is not late */
  lateBy: number | null;
}

export interface TwoSources {
  measure: string;
  period: Period;
  used: { source: string; value: number };
  other: { source: string; value: number };
}

/** What a reader has to know before trusting the figures. */
export interface Trust {
  sources: SourceState[];
  /** KPIs shown, and those without a figure for the month */
  figures: { of: number; without: string[] };
  checks: { open: number; corrected: number; explained: number; accepted: number };
  /** ratings held back because there are too few to judge */
  heldBack: { measure: string; why: string }[];
  differ: TwoSources[];
}

export interface SignedVersion {
  /** of the shape of this record, so that versions signed years ago stay readable */
  shape: 1;
  area: { code: string; name: string };
  /** 1, 2, 3 in the order of signing, in one area */
  number: number;
  title: string;
  month: Period;
  basis: VersionBasis;
  /** the selection it shows; null for everything */
  selection: { id: string; title: string } | null;
  cutOff: {
    /** the area's change number that everything was read at */
    change: number;
    knownAt: Day;
    /** ISO instant */
    at: string;
  };
  signed: Signature;
  /** the version before it of the same basis and selection, that `changes` are since */
  previous: number | null;
  scorecard: Scorecard;
  words: SignedWords[];
  overrides: Override[];
  trust: Trust;
  /** what each audience may see of it, by the rules that held when it was signed */
  disclosure: Record<'board' | 'public', DisclosureRule>;
  changes: FigureChange[];
}
