// What a KPI is, as data: one entry a file in catalogue/.

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

export interface Measure {
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
  aliases: MeasureLabel[];
}

/** A measure that only one local area prints: same shape, kept in the store, id `local-<slug>`. */
export interface LocalMeasure extends Measure {
  local: true;
  joinedTo: string | null;
}
