// Every source that could know a figure, what each says, which is used, and by how much and why they differ.

import type { Day, Period } from '../../clocks/index.ts';
import {
  agreesAsPrinted,
  type Footprint,
  isFigure,
  type Measure,
  type Statement,
  type ValueSource,
  type Version,
  versionsOf,
} from '../../measures/index.ts';
import { type FigureSource, figureSourceOf, type SourceSwitch, switchAt } from './measure-source.ts';

/** One source that speaks of figures: all published papers are one, each data source is one, the case records are one. */
export interface SpeakingSource {
  /** unlike any other: `published`, `computed`, or the id of a data source */
  id: string;
  kind: FigureSource;
  title: string;
  footprint: Footprint;
}

export interface SourceSaid {
  source: SpeakingSource;
  /** how it came in; a data source sends a file one month and types the next */
  kind: FigureSource;
  value: number;
  numerator: number | null;
  denominator: number | null;
  decimals: number | null;
  statedOn: Day;
  where: ValueSource;
  isUsed: boolean;
  /** against the figure that is used; null for that one */
  agrees: boolean | null;
  /** this less the one that is used; 0 for that one */
  difference: number;
  named: DifferenceName | null;
}

/** What the two figures themselves tell of why they differ. */
export type DifferenceName =
  | 'wider-footprint'
  | 'other-number'
  | 'other-count'
  | 'other-base'
  | 'other-count-and-base'
  | 'counts-not-stated';

export const differenceWords: Readonly<Record<DifferenceName, string>> = {
  'wider-footprint': 'it counts more than this council’s own children',
  'other-number': 'one counts more than the other',
  'other-count': 'out of as many, other cases are counted',
  'other-base': 'as many are counted, out of another number',
  'other-count-and-base': 'both what is counted and what it is out of differ',
  'counts-not-stated': 'the counts behind them are not both stated, so it cannot be said which cases part them',
};

export interface Reconciled {
  measure: string;
  period: Period;
  /** the one that is used first */
  said: SourceSaid[];
  /** sources that could know it and say nothing */
  silent: SpeakingSource[];
  /** why that one is used */
  usedBy: 'signed' | 'stated-last';
  /** the signed switch that holds */
  signed: SourceSwitch | null;
  agree: boolean;
}

export interface ReconcileAsked {
  area: string;
  measure: Measure;
  period: Period;
  /** what each source has said of this KPI and period; of one source in any order */
  statements: ReadonlyMap<SpeakingSource, readonly Statement[]>;
  /** the figure that stands */
  used: Version | null;
  switches: readonly SourceSwitch[];
}

/** Null where no source gives a figure. */
export function reconciled({ area, measure, period, statements, used, switches }: ReconcileAsked): Reconciled | null {
  const isShare = measure.unit === 'percent';
  const silent: SpeakingSource[] = [];
  const standing: { source: SpeakingSource; version: Version & { value: number } }[] = [];
  for (const [source, all] of statements) {
    const own = all.filter((one) => one.measure === measure.id && one.period === period);
    const version = versionsOf(area, own, () => isShare)
      .get(`${measure.id} ${period}`)
      ?.at(-1);
    if (version && version.value !== null && isFigure(version.status))
      standing.push({ source, version: { ...version, value: version.value } });
    else silent.push(source);
  }
  if (standing.length === 0) return null;
  const signed = switchAt(switches, period);
  const first = usedOf(standing, used);
  const said = [first, ...standing.filter((one) => one !== first)].map(({ source, version }): SourceSaid => {
    const isUsed = source === first.source;
    const agrees = isUsed ? null : agreesAsPrinted(version, first.version, isShare);
    return {
      source,
      kind: figureSourceOf(version.source),
      value: version.value,
      numerator: version.numerator,
      denominator: version.denominator,
      decimals: version.decimals,
      statedOn: version.knownFrom,
      where: version.source,
      isUsed,
      agrees,
      difference: isUsed ? 0 : version.value - first.version.value,
      named: agrees === false ? nameOf(source, version, first.source, first.version, measure) : null,
    };
  });
  return {
    measure: measure.id,
    period,
    said,
    silent,
    usedBy: signed !== null && said[0]!.kind === signed.source ? 'signed' : 'stated-last',
    signed,
    agree: said.every(({ agrees }) => agrees !== false),
  };
}

type Standing = { source: SpeakingSource; version: Version & { value: number } };

/** The source of the figure that stands; where none is told, the one that was stated last. */
function usedOf(standing: readonly Standing[], used: Version | null): Standing {
  const own = used && standing.find(({ version }) => isSame(version.source, used.source));
  return own ?? standing.toSorted((a, b) => a.version.knownFrom - b.version.knownFrom).at(-1)!;
}

function isSame(a: ValueSource, b: ValueSource): boolean {
  if (a.workedOut || b.workedOut) return a.workedOut === b.workedOut && a.file === b.file;
  return a.paper === b.paper;
}

function nameOf(
  source: SpeakingSource,
  a: Version,
  usedSource: SpeakingSource,
  b: Version,
  { unit }: Measure,
): DifferenceName {
  if (source.footprint !== usedSource.footprint) return 'wider-footprint';
  if (unit === 'count' || unit === 'fte') return 'other-number';
  if (a.numerator === null || b.numerator === null || a.denominator === null || b.denominator === null)
    return unit === 'pounds' ? 'other-number' : 'counts-not-stated';
  if (a.denominator === b.denominator) return 'other-count';
  return a.numerator === b.numerator ? 'other-base' : 'other-count-and-base';
}
