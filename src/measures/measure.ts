// What a KPI is, as data: one entry a file in catalogue/.

import type { Period } from '../clocks/index.ts';
import type { WorkedOut } from './language.ts';
import type { OwnerRole } from './owners.ts';
import type { Priority } from './priorities.ts';
import type { Relation } from './relation.ts';
import type { SourceSystem } from './source-systems.ts';

export type Unit = 'count' | 'percent' | 'rate-10k' | 'rate-100' | 'pounds' | 'fte' | 'days' | 'weeks';

/** Which way is better; null is "no judgement", which is an answer and not a gap. */
export type Polarity = 'higher' | 'lower' | null;

export type Frequency = 'monthly' | 'quarterly' | 'half-termly' | 'termly' | 'annual' | 'irregular';

export type MeasureWindow =
  | 'as-at'
  | 'month'
  | 'quarter'
  | 'half-term'
  | 'term'
  | 'year'
  | 'rolling-12'
  | 'ytd-calendar'
  | 'ytd-academic'
  | 'ytd-financial'
  | 'cohort-academic';

/** A label under which papers have printed the measure. */
export interface MeasureLabel {
  label: string;
  /** the paper's own reference: PI index, KPI ref */
  ref?: string;
  /** the label of the row it stands under, when the words alone do not tell ("no of above - primary phase") */
  under?: string;
  /** where it was seen: the paper's key in docs, such as `2025-05-scorecard` */
  seenIn?: string;
}

/** A meaning that a measure has had. A definition is never edited: a change is a new version, and a visible break in the series. */
export interface MeasureVersion {
  /** 1, 2, 3: in the order of time */
  version: number;
  /** the first period it counts for; null for the first version */
  from: Period | null;
  /** what it counts, where that differs from the entry's own words */
  meaning: string;
  /** why it changed; for the first version, where it comes from */
  reason: string;
  /** GSS codes, where only these local areas changed it; left out, the change is everybody's */
  areas?: string[];
}

/** What a measure means and where it comes from: every entry of the catalogue says all of it, a local KPI what is known. */
export interface MeasureMeaning {
  /** for a parent: one to three short sentences, no abbreviations */
  plain: string;
  /** in the words of the field; for a count it is what is counted */
  numerator: string;
  /** what it is out of; null for a count, a stock, pounds, a mean */
  denominator: string | null;
  source: SourceSystem;
  owner: OwnerRole;
  /** days after the period's end by which the figure should be there */
  releaseLag: number;
  /** part of the improvement plan it belongs to */
  priority: Priority;
  relations: Relation[];
  /** what to know before reading it, a sentence each */
  caveats: string[];
  /** at least the first */
  versions: MeasureVersion[];
}

export const VARIANT_FIELDS = [
  'phase',
  'source',
  'need',
  'locality',
  'ward',
  'age',
  'setting',
  'sex',
  'ethnicity',
] as const;
export type VariantField = (typeof VARIANT_FIELDS)[number];

/** The same count of fewer: requests where the phase is primary. All conditions hold together. */
export interface Variant {
  of: string;
  where: { field: VariantField; is: string }[];
}

export interface Measure extends Partial<MeasureMeaning> {
  id: string;
  /** ids the measure went by before, still answered to */
  formerIds?: string[];
  /** in our own plain words, unit left out: "New EHC plans issued within 20 weeks, exceptions included" */
  title: string;
  section: string;
  unit: Unit;
  polarity: Polarity;
  frequency: Frequency;
  window: MeasureWindow;
  variant?: Variant;
  aliases: MeasureLabel[];
  /** how it is worked out from case records; left out where no case records tell it */
  workedOut?: WorkedOut;
}

export type CatalogueMeasure = Measure & MeasureMeaning;

/** A measure that only one local area prints: same shape, kept in the store, id `local-<slug>`. */
export interface LocalMeasure extends Measure {
  local: true;
  joinedTo: string | null;
}
