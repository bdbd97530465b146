// "Which method gives 26.5?": every way of working a benchmark out of what is known here that comes to a printed number.

import type { Period } from '../../clocks/index.ts';
import { authorityOf, ENGLAND, placeName } from './authorities.ts';
import { averageOf, METHODS, type Method } from './averages.ts';
import {
  authoritiesWithin,
  type BesideAsked,
  type BesideLevel,
  countedIn,
  type MissingPlace,
  sourceWords,
} from './beside.ts';
import type { PlaceFigure } from './figure.ts';
import type { Release } from './published.ts';
import { releasedYears, type YearOfRelease } from './released.ts';
import { periodOfYear } from './span.ts';

export interface Way {
  level: BesideLevel;
  name: string;
  method: 'published' | Method;
  /** whether places were averaged by their counts or by their printed figures */
  from: 'counts' | 'printed figures';
  /** what became of places without a figure; null when all had one */
  missingRule: 'left out' | 'counted as nought' | null;
  period: Period;
  /** unrounded: a share from 0 to 1, or a count */
  value: number;
  n: number;
  missing: MissingPlace[];
  release: Release;
  source: string;
  /** version of the list of neighbours */
  set: string | null;
}

/** A number as somebody printed it: "26.5" has one decimal, and "26.5%" is the same. */
export interface PrintedFigure {
  value: number;
  decimals: number;
}

export function printedFigure(text: string): PrintedFigure | null {
  const bare = text.trim().replace(/\s*%$/, '').replaceAll(',', '');
  if (!/^-?\d+(\.\d+)?$/.test(bare)) return null;
  return { value: Number(bare), decimals: /\.(\d+)/.exec(bare)?.[1]?.length ?? 0 };
}

/** Of several ways the year asked for comes first, then the newest. */
export function waysThatGive(printed: PrintedFigure, asked: Omit<BesideAsked, 'version'>): Way[] {
  const { counterpart, isShare } = asked;
  const scale = isShare ? 100 : 1;
  // A number on the edge between two roundings is printed either way.
  const slack = 0.5 * 10 ** -printed.decimals + 1e-9;
  const gives = ({ value }: Way) => Math.abs(value * scale - printed.value) <= slack;
  const found = releasedYears(asked.lines, counterpart, isShare).flatMap((one) => waysOf(one, asked).filter(gives));
  const first = (way: Way) => Number(way.period !== asked.period);
  return found.sort((a, b) => first(a) - first(b) || b.period.localeCompare(a.period));
}

function waysOf(one: YearOfRelease, { area, sets, counterpart, isShare }: Omit<BesideAsked, 'version'>): Way[] {
  const region = authorityOf(area)?.region ?? null;
  const whole = {
    period: periodOfYear(one.year, counterpart.year),
    release: one.release,
    source: sourceWords(one),
    set: null,
  };
  const ways: Way[] = [];
  const published = (level: BesideLevel, place: string) => {
    const { value, printed, numerator } = one.figureAt(place);
    if (value === null) return;
    const base = {
      ...whole,
      level,
      name: placeName(place),
      method: 'published' as const,
      missingRule: null,
      n: 1,
      missing: [],
    };
    ways.push({ ...base, from: numerator === null ? 'printed figures' : 'counts', value });
    if (printed !== null && printed !== value) ways.push({ ...base, from: 'printed figures', value: printed });
  };
  const averaged = (level: BesideLevel, name: string, places: readonly string[], set: string | null) => {
    for (const way of averages(one, places, isShare)) ways.push({ ...whole, ...way, level, name, set });
  };
  published('area', area);
  published('england', ENGLAND);
  averaged('england', 'authorities of England', authoritiesWithin(one, null), null);
  if (region !== null) {
    published('region', region);
    averaged('region', `authorities of ${placeName(region)}`, authoritiesWithin(one, region), null);
  }
  for (const set of sets) {
    const places = set.neighbours.map(({ neighbour }) => neighbour);
    averaged('neighbours', `statistical neighbours of ${set.version}`, places, set.version);
  }
  return ways;
}

type Averaged = Pick<Way, 'method' | 'from' | 'missingRule' | 'value' | 'n' | 'missing'>;

function averages(one: YearOfRelease, places: readonly string[], isShare: boolean): Averaged[] {
  const { n, missing, figures } = countedIn(one, places);
  if (n === 0) return [];
  const printed = figures.map((figure) => ({ ...figure, value: figure.printed ?? figure.value }));
  const differs = printed.some(({ value }, i) => value !== figures[i]!.value);
  const bases: { from: Way['from']; figures: PlaceFigure[] }[] = [
    { from: figures.some(({ numerator }) => numerator !== null) ? 'counts' : 'printed figures', figures },
    ...(differs ? [{ from: 'printed figures' as const, figures: printed }] : []),
  ];
  return bases.flatMap((base) =>
    METHODS.flatMap((method): Averaged[] => {
      // Pooling adds counts up: neither printed shares nor places taken as nought change what it comes to.
      if (method === 'pooled' && base.figures !== figures) return [];
      const rules = missing.length > 0 && method !== 'pooled' ? (['left out', 'counted as nought'] as const) : [null];
      return rules.flatMap((rule): Averaged[] => {
        const taken =
          rule === 'counted as nought' ? base.figures.map((one) => ({ ...one, value: one.value ?? 0 })) : base.figures;
        const { value } = averageOf(taken, method, isShare);
        const missingRule = rule ?? (missing.length > 0 ? 'left out' : null);
        return value === null ? [] : [{ method, from: base.from, missingRule, value, n, missing }];
      });
    }),
  );
}
