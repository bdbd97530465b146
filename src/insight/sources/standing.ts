// The figures that stand once sources are signed for: from a switch on, the chosen source's; what others say stays beside it.

import { addDays, type Day, firstDayOfPeriod, lastDayOfPeriod, type Period } from '../../clocks/index.ts';
import { type Measure, type Statement, type Version, versionAt, versionsOf } from '../../measures/index.ts';
import { type FigureSource, figureSourceOf, type SourceSwitch, switchAt } from './measure-source.ts';

/** A figure that the engine gives. */
export interface WorkedOutFigure {
  measure: string;
  period: Period;
  /** shares are 0 to 1; null where nothing can be divided */
  value: number | null;
  numerator: number | null;
  denominator: number | null;
}

/** Where the figures of a row begin to come from another source. */
export interface SourceSeam {
  period: Period;
  signed: SourceSwitch;
}

export interface StandingFigures {
  /** by "measure period", as `versionsOf` gives them */
  versions: Map<string, Version[]>;
  /** by the same: what would stand without the switch, where another figure stands instead */
  beside: Map<string, Version>;
  /** by measure, oldest first */
  seams: Map<string, SourceSeam[]>;
}

export interface StandingAsked {
  area: string;
  /** what papers and people say */
  versions: ReadonlyMap<string, Version[]>;
  /** the same, as it was said */
  statementsOf(measure: string): readonly Statement[];
  switches: readonly SourceSwitch[];
  workedOut: readonly WorkedOutFigure[];
  measureOf(id: string): Measure | undefined;
}

/** Nothing is lost and nothing hides: a period that the chosen source says nothing of keeps the figure that it has. */
export function standingFigures(asked: StandingAsked): StandingFigures {
  const versions = new Map(asked.versions);
  const beside = new Map<string, Version>();
  const seams = new Map<string, SourceSeam[]>();
  for (const [id, switches] of Map.groupBy(asked.switches, ({ measure }) => measure)) {
    const measure = asked.measureOf(id);
    if (!measure) continue;
    const bySource = figuresBySource(asked, measure);
    const periods = periodsOf(asked, measure);
    const taken = new Map<Period, SourceSwitch>();
    for (const period of periods) {
      const signed = holdingAt(switches, period);
      const chosen = signed && bySource(signed.source).get(`${id} ${period}`);
      if (!signed || !chosen || chosen.at(-1)!.value === null) continue;
      const key = `${id} ${period}`;
      const said = asked.versions.get(key) ?? [];
      taken.set(period, signed);
      versions.set(key, switched(said, chosen, dayOfTaking(signed, period)));
      const other = said.at(-1);
      if (other && figureSourceOf(other.source) !== signed.source) beside.set(key, other);
    }
    const found = seamsOf(periods, taken, asked.versions, id);
    if (found.length > 0) seams.set(id, found);
  }
  return { versions, beside, seams };
}

const later = (a: Day, b: Day): Day => (a > b ? a : b);
const dayAfter = (period: Period): Day => addDays(lastDayOfPeriod(period), 1);

/** Re-based, the source gives every earlier period too, as far as it says anything of it. */
function holdingAt(switches: readonly SourceSwitch[], period: Period): SourceSwitch | null {
  const holding = switchAt(switches, period);
  if (holding) return holding;
  const first = switches
    .toSorted((a, b) => firstDayOfPeriod(a.from) - firstDayOfPeriod(b.from) || b.change - a.change)
    .at(0);
  return first?.seam === 're-base' ? first : null;
}

/** A figure is never known before its period is over, nor taken before somebody signed. */
function dayOfTaking({ signedOn, source }: SourceSwitch, period: Period): Day {
  return source === 'computed' ? later(signedOn, dayAfter(period)) : signedOn;
}

function figuresBySource(asked: StandingAsked, measure: Measure) {
  const kept = new Map<FigureSource, Map<string, Version[]>>();
  return (source: FigureSource): Map<string, Version[]> => {
    const standing = kept.get(source);
    if (standing) return standing;
    const made = source === 'computed' ? fromCases(asked, measure) : fromStatements(asked, measure, source);
    kept.set(source, made);
    return made;
  };
}

function fromStatements({ area, statementsOf }: StandingAsked, measure: Measure, source: FigureSource) {
  const own = statementsOf(measure.id).filter((one) => figureSourceOf(one.source) === source);
  return versionsOf(
    area,
    own,
    () => measure.unit === 'percent',
    (_, period) => versionAt(measure, period),
  );
}

function fromCases({ area, workedOut }: StandingAsked, measure: Measure): Map<string, Version[]> {
  const own = workedOut.filter((one) => one.measure === measure.id);
  return new Map(
    own.map((figure) => [`${figure.measure} ${figure.period}`, [workedOutVersion(area, measure, figure)]]),
  );
}

/** A figure of the engine in the shape of what papers say. */
export function workedOutVersion(area: string, measure: Measure, figure: WorkedOutFigure): Version {
  const { period, value, numerator, denominator } = figure;
  const on = dayAfter(period);
  return {
    measure: measure.id,
    version: versionAt(measure, period),
    area,
    period,
    numerator,
    denominator,
    value,
    decimals: null,
    status: value === null ? 'not-applicable' : 'actual',
    dueOn: null,
    arrow: null,
    note: null,
    source: {
      paper: '',
      file: 'case records',
      statedOn: on,
      sheet: null,
      row: 0,
      column: '',
      printed: '',
      workedOut: true,
    },
    revision: 1,
    knownFrom: on,
    knownTo: null,
    came: 'first',
    confirmedBy: [],
  };
}

function periodsOf({ versions, workedOut }: StandingAsked, { id }: Measure): Period[] {
  const said = [...versions.values()].flatMap((list) => (list[0]!.measure === id ? [list[0]!.period] : []));
  const worked = workedOut.filter(({ measure }) => measure === id).map(({ period }) => period);
  return [...new Set([...said, ...worked])].sort((a, b) => firstDayOfPeriod(a) - firstDayOfPeriod(b));
}

/** What was known until the day of taking stays; from that day on the chosen source speaks. */
function switched(said: readonly Version[], chosen: readonly Version[], on: Day): Version[] {
  const before = said.filter(({ knownFrom }) => knownFrom < on).map((one) => ({ ...one }));
  const last = before.at(-1);
  if (last) last.knownTo = last.knownTo !== null && last.knownTo < on ? last.knownTo : on;
  const current = chosen.findLast(({ knownFrom }) => knownFrom <= on) ?? chosen[0]!;
  const from = [
    { ...current, knownFrom: later(on, current.knownFrom), came: 'switched' as const },
    ...chosen.slice(chosen.indexOf(current) + 1),
  ];
  return [...before, ...from.map((one, i) => ({ ...one, revision: before.length + i + 1 }))];
}

/** A seam lies before the first figure of another source; where no figure precedes it there is nothing to part. */
function seamsOf(
  periods: readonly Period[],
  taken: ReadonlyMap<Period, SourceSwitch>,
  versions: ReadonlyMap<string, Version[]>,
  measure: string,
): SourceSeam[] {
  const found: SourceSeam[] = [];
  let before: { source: FigureSource; signed: SourceSwitch | undefined } | null = null;
  for (const period of periods) {
    const signed = taken.get(period);
    const said = versions.get(`${measure} ${period}`)?.at(-1);
    if (!signed && (!said || said.value === null)) continue;
    const source = signed?.source ?? figureSourceOf(said!.source);
    // Among what nobody signed for, papers and returns take turns as they always did.
    const by = signed ?? before?.signed;
    if (before !== null && source !== before.source && by) found.push({ period, signed: by });
    before = { source, signed };
  }
  return found;
}
