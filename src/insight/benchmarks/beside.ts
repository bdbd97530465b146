// What stands beside a KPI of an area for a period: England, the region, the neighbours, each with its method, its gaps and its worth.

import { day, type Period } from '../../clocks/index.ts';
import type { MeasureWindow } from '../../measures/index.ts';
import { isEnglishAuthority } from '../../register/index.ts';
import { authorityOf, ENGLAND, placeName } from './authorities.ts';
import { averageOf, METHODS, type Method } from './averages.ts';
import type { Counterpart } from './counterpart.ts';
import type { PlaceFigure } from './figure.ts';
import type { NeighbourSet, Release, ReleasedLine } from './published.ts';
import { releasedYears, type YearOfRelease } from './released.ts';
import { type Revision, revisionsOf } from './revisions.ts';
import { periodOfYear, spanDiffers, yearFor } from './span.ts';

export type BesideLevel = 'area' | 'england' | 'region' | 'neighbours';

export interface MissingPlace {
  code: string;
  name: string;
  why: string;
}

export interface Beside {
  level: BesideLevel;
  /** GSS code; null for neighbours, which are several */
  place: string | null;
  name: string;
  method: 'published' | Method;
  period: Period;
  /** a share from 0 to 1, or a count */
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  /** as the publisher prints it */
  printed: number | null;
  /** authorities with a figure: of the neighbours, or within England or the region */
  n: number;
  missing: MissingPlace[];
  release: Release;
  /** file and columns */
  source: string;
  comparable: boolean;
  /** why it may not be compared, or why there is no figure; null when it may */
  why: string | null;
  /** where the release prints another share than its own counts give, which stands as printed; null where they agree */
  remark: string | null;
  /** other figures that releases gave for the same, where they differ */
  revisions: Revision[];
}

export interface BesideAsked {
  counterpart: Counterpart;
  isShare: boolean;
  window: MeasureWindow;
  /** GSS code of the area; it need not be an authority that anybody publishes */
  area: string;
  /** null: the newest that is published */
  period: Period | null;
  lines: readonly ReleasedLine[];
  /** the area's lists of neighbours, newest first */
  sets: readonly NeighbourSet[];
  /** which of them; null for the newest */
  version: string | null;
}

export interface BesideAnswer {
  rows: Beside[];
  /** the published year that was taken, as a period; null when nothing is published */
  period: Period | null;
  set: NeighbourSet | null;
  /** each of the neighbours by itself */
  neighbours: { code: string; name: string; figure: PlaceFigure }[];
  /** what the publisher remarks on the table */
  notes: string[];
}

export function besideOf(asked: BesideAsked): BesideAnswer {
  const { counterpart, isShare } = asked;
  const all = releasedYears(asked.lines, counterpart, isShare);
  const set = asked.sets.find(({ version }) => asked.version === null || version === asked.version) ?? null;
  const chosen = chosenYear(all, asked);
  if (!chosen) return { rows: [], period: null, set, neighbours: [], notes: [] };
  const of = { asked, all, chosen, set };
  const region = authorityOf(asked.area)?.region ?? null;
  const rows = [
    ...(chosen.lines.has(asked.area) ? [publishedRow(of, 'area', asked.area)] : []),
    publishedRow(of, 'england', ENGLAND),
    ...(region === null ? [] : [publishedRow(of, 'region', region)]),
    ...(set === null ? [] : METHODS.map((method) => neighboursRow(of, set, method))),
  ];
  const notes = chosen.release.notes.filter(({ file }) => file === null || file === chosen.file);
  return {
    rows,
    period: periodOfYear(chosen.year, counterpart.year),
    set,
    neighbours: (set?.neighbours ?? []).map(({ neighbour: code }) => ({
      code,
      name: placeName(code),
      figure: chosen.figureAt(code),
    })),
    notes: notes.map(({ text }) => text),
  };
}

function chosenYear(all: readonly YearOfRelease[], { period, counterpart }: BesideAsked): YearOfRelease | null {
  const latest = period === null ? Number.POSITIVE_INFINITY : (yearFor(period, counterpart.year) ?? -1);
  const year = all.reduce((newest, one) => (one.year <= latest ? Math.max(newest, one.year) : newest), -1);
  return all.find((one) => one.year === year) ?? null;
}

interface Of {
  asked: BesideAsked;
  all: readonly YearOfRelease[];
  chosen: YearOfRelease;
  set: NeighbourSet | null;
}

function publishedRow(of: Of, level: 'area' | 'england' | 'region', place: string): Beside {
  const { chosen, asked } = of;
  const figure = chosen.figureAt(place);
  const within = level === 'area' ? [place] : authoritiesWithin(chosen, level === 'england' ? null : place);
  const { n, missing } = countedIn(chosen, within);
  const isTotal = !asked.isShare && level !== 'area';
  const remark = printedOtherwise(figure, asked);
  return {
    ...rowOf(
      of,
      figure.value,
      isTotal ? `It is the total of ${placeName(place)}, not the figure of one local area.` : null,
    ),
    ...figure,
    value: remark === null ? figure.value : figure.printed,
    remark,
    missing,
    level,
    place,
    name: placeName(place),
    method: 'published',
    n,
    ...(figure.missing === null ? {} : { comparable: false, why: `${placeName(place)}: ${figure.missing}.` }),
    revisions: revisionsOf(of.all, chosen, place),
  };
}

function neighboursRow(of: Of, set: NeighbourSet, method: Method): Beside {
  const { chosen, asked } = of;
  const codes = set.neighbours.map(({ neighbour }) => neighbour);
  const { n, missing, figures } = countedIn(chosen, codes);
  const average = averageOf(figures, method, asked.isShare);
  const grows = asked.isShare ? null : 'A count grows with the size of a place, and no two areas are of one size.';
  const nothing =
    n === 0
      ? 'None of the neighbours has a figure in this release.'
      : 'The release prints shares without their counts, so they cannot be pooled.';
  const row = rowOf(of, average.value, grows);
  return {
    ...row,
    ...average,
    ...(average.value === null ? { comparable: false, why: nothing } : {}),
    printed: null,
    level: 'neighbours',
    place: null,
    name: `statistical neighbours of ${set.version}`,
    method,
    n,
    missing,
    revisions: [],
    remark: null,
  };
}

/** A share that is printed off its own counts by more than rounding: the publisher divides by something that is not in the table. */
function printedOtherwise({ value, printed }: PlaceFigure, { isShare, counterpart }: BesideAsked): string | null {
  if (!isShare || value === null || printed === null) return null;
  const { decimals } = counterpart;
  if (Math.abs(value - printed) * 100 <= 0.5 * 10 ** -decimals + 1e-9) return null;
  const words = (share: number) => `${(share * 100).toFixed(decimals)}%`;
  return `The release prints ${words(printed)}, and its own counts give ${words(value)}. It stands as printed; averages go by the counts.`;
}

type Shared = Pick<Beside, 'period' | 'release' | 'source' | 'comparable' | 'why'>;

/** What every row says of where it comes from, and what keeps it from being compared: the first reason is enough. */
function rowOf({ chosen, asked }: Of, value: number | null, size: string | null): Shared {
  const { counterpart, period, window } = asked;
  const span = period === null ? null : spanDiffers({ period, window }, chosen.year, counterpart.year);
  const why = counterpart.differs ?? chosen.source.differs ?? size ?? span;
  return {
    period: periodOfYear(chosen.year, counterpart.year),
    release: chosen.release,
    source: sourceWords(chosen),
    comparable: why === null && value !== null,
    why,
  };
}

export function sourceWords({ file, source }: Pick<YearOfRelease, 'file' | 'source'>): string {
  const { numerator, denominator, printed, growth } = source;
  if (!numerator) return `${file}: ${printed}`;
  const above = numerator.join(' + ');
  if (growth) return `${file}: ${above}, against the year before`;
  return denominator ? `${file}: ${above} / ${denominator.join(' + ')}` : `${file}: ${above}`;
}

/** Authorities that have a line; in one region when it is given. One that was closed and has no figure is no gap. */
export function authoritiesWithin(chosen: YearOfRelease, region: string | null): string[] {
  return [...chosen.lines.values()]
    .filter(({ level, place }) => level === 'authority' && (region === null || authorityOf(place)?.region === region))
    .map(({ place }) => place)
    .filter((place) => isOpen(place, chosen.year) || chosen.figureAt(place).value !== null);
}

function isOpen(place: string, year: number): boolean {
  const la = authorityOf(place)?.la;
  return la === undefined || isEnglishAuthority(la, day(`${year}-12-31`));
}

export function countedIn(
  chosen: YearOfRelease,
  places: readonly string[],
): { n: number; missing: MissingPlace[]; figures: PlaceFigure[] } {
  const figures = places.map((place) => chosen.figureAt(place));
  const missing = places.flatMap((code, i): MissingPlace[] => {
    const { value, missing: reason } = figures[i]!;
    if (value !== null) return [];
    const why = isOpen(code, chosen.year) ? reason! : 'there was no such authority then';
    return [{ code, name: placeName(code), why }];
  });
  return { n: places.length - missing.length, missing, figures };
}
