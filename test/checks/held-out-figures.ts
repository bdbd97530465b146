// Sandbourne with other figures: every count and share shifted by seeded noise, what hangs together worked out again from what was shifted.

import { dice, type Figure, round } from '../../scripts/examples/draw.ts';
import type { Tables, Version } from '../../scripts/examples/tables.ts';
import { measures } from '../../src/measures/index.ts';

type Series = Map<string, Figure>;

const catalogue = new Map(measures.map((measure) => [measure.id, measure]));
/** Shares that are two others together but for a few children, of the same children, beyond what the catalogue says. */
const SHARED_OUT: Record<string, string[]> = {
  'ehcp-other-la-arrangements-pct': ['ehcp-eotas-s61-pct', 'ehcp-other-s19-hmp-yoi-pct'],
};
/** Below this a number of people is not made larger or smaller as a whole: six families stay six. */
const FEW = 30;

/** The same tables with other figures; the same for the same seed. */
export function withOtherFigures(t: Tables, seed: number): Tables {
  const redrawn = new Redrawn(t, seed);
  const figures = new Map(
    [...t.figures].map(([key, figure]) => [key, redrawn.series(figure.measure).get(figure.period)!]),
  );
  return {
    ...t,
    figures,
    versions: t.versions.map((version) => olderVersion(t, figures, version)),
    benchmarks: t.benchmarks.map((one) => {
      const shift = 1 + dice(`${seed} ${one.measure} ${one.level}`)(-120, 120) / 1000;
      return { ...one, value: round(one.value * shift, t.measures.get(one.measure)!.decimals) };
    }),
    plants: [],
  };
}

/** A figure was restated by as much as it was; its share or rate is worked out again. */
function olderVersion(t: Tables, figures: Map<string, Figure>, version: Version): Version {
  const key = `${version.measure} ${version.period}`;
  const [then, now] = [t.figures.get(key)!, figures.get(key)!];
  const by = (of: 'value' | 'numerator' | 'denominator') =>
    version.old[of] === null || then[of] === null ? null : now[of]! + version.old[of] - then[of];
  const [numerator, denominator] = [by('numerator'), by('denominator')];
  const { decimals } = t.measures.get(version.measure)!;
  const rate = catalogue.get(version.measure)?.relations?.find((one) => one.kind === 'rate-of');
  const counted = t.versions.find((one) => one.measure === rate?.of && one.period === version.period);
  const count = counted && olderVersion(t, figures, counted).old.value;
  const value =
    rate && count != null
      ? (count * rate.per) / t.area.people
      : numerator !== null && denominator
        ? (100 * Math.min(numerator, denominator)) / denominator
        : by('value');
  return {
    ...version,
    old: { ...version.old, value: value === null ? null : round(value, decimals), numerator, denominator },
  };
}

class Redrawn {
  readonly #t: Tables;
  readonly #seed: number;
  readonly #before = new Map<string, Figure[]>();
  readonly #now = new Map<string, Series>();

  constructor(t: Tables, seed: number) {
    this.#t = t;
    this.#seed = seed;
    for (const figure of t.figures.values())
      this.#before.set(figure.measure, [...(this.#before.get(figure.measure) ?? []), figure]);
  }

  series(measure: string): Series {
    const known = this.#now.get(measure);
    if (known) return known;
    const made = this.#made(measure, this.#before.get(measure)!);
    const { decimals } = this.#t.measures.get(measure)!;
    const series = new Map(made.map((one) => [one.period, one.value === null ? one : rounded(one, decimals)]));
    this.#now.set(measure, series);
    return series;
  }

  #made(measure: string, before: Figure[]): Figure[] {
    if (measure === 'ehcp-active-count') return this.#stock(before);
    if (measure === 'ehcp-growth-yoy-pct') return this.#growth(before);
    if (measure === 'mediations-12m-count') return this.#lastTwelve(before);
    if (measure === 'twenty-week-excl-pct') return this.#withoutExcused(before);
    const relations = catalogue.get(measure)?.relations ?? [];
    const sum = relations.find((one) => one.kind === 'sum-of')?.of ?? SHARED_OUT[measure];
    if (sum?.some((part) => this.#before.has(part))) return this.#sum(before, sum);
    const rate = relations.find((one) => one.kind === 'rate-of');
    if (rate) return this.#from(before, rate.of, (count) => (count * rate.per) / this.#t.area.people);
    const added = relations.find((one) => one.kind === 'cumulative-of');
    if (added) return this.#added(before, this.series(added.of));
    if (before.some(({ denominator }) => denominator !== null)) return this.#shares(measure, before);
    const numeratorOf = this.#linked(before, 'value', 'numerator');
    if (numeratorOf !== null)
      return before.map((one) => ({
        ...one,
        value: this.series(numeratorOf).get(one.period)?.numerator ?? one.value,
      }));
    const within = relations.find((one) => one.kind === 'subset-of');
    const isPart = [...this.#before.keys()].some((id) =>
      catalogue.get(id)?.relations?.some((one) => one.kind === 'sum-of' && one.of.includes(measure)),
    );
    // The last twelve months are worked out from the year's total, not the other way about.
    const isOfTotals = within?.of === 'mediations-12m-count';
    return this.#counts(measure, before, isPart || isOfTotals ? null : (within?.of ?? null));
  }

  /** Another series that stands, month by month, where this one's numbers do. */
  #linked(before: Figure[], mine: 'value' | 'denominator', theirs: keyof Figure): string | null {
    const known = before.filter((one) => one[mine] !== null);
    if (known.length < 3 || new Set(known.map((one) => one[mine])).size < 3) return null;
    for (const [id, others] of this.#before) {
      if (id === before[0]!.measure || (theirs === 'denominator' && id > before[0]!.measure)) continue;
      const at = new Map(others.map((one) => [one.period, one[theirs]]));
      if (known.every((one) => at.get(one.period) === one[mine])) return id;
    }
    return null;
  }

  #roll(measure: string, what: string): (room: number) => number {
    const roll = dice(`${this.#seed} ${measure} ${what}`);
    return (room) => (room * roll(-1000, 1000)) / 1000;
  }

  /** As large as another area's: all plans and what comes and goes by the same, each other series by its own. */
  #size(measure: string, values: readonly number[]): number {
    if (Math.max(0, ...values) < FEW) return 1;
    const family = /^ehcp-(active|issued|ceased)/.test(measure)
      ? 'plans'
      : measure.replace(/^(?:rising5|ey)-.*/, 'early');
    return 1 + this.#roll(family, 'size')(0.3);
  }

  #shifted(measure: string, what: string, values: readonly number[]): number[] {
    const roll = this.#roll(measure, what);
    const usual = usualStep(values);
    return values.map((value) => (value === 0 ? 0 : value + roll(usual)));
  }

  #counts(measure: string, before: Figure[], within: string | null): Figure[] {
    const values = before.flatMap(({ value }) => (value === null ? [] : [value]));
    const size = this.#size(measure, values);
    const runsUp = [measure, ...this.#within(measure)].some(addsUp) && fallsOnceAYear(before);
    const shifted = runsUp ? this.#grown(measure, values) : this.#shifted(measure, 'noise', values);
    let i = 0;
    let last: number | null = null;
    return before.map((one) => {
      if (one.value === null) return one;
      let value: number = shifted[i++]! * size;
      const most = within && this.#before.get(within)?.find(({ period }) => period === one.period)?.value;
      if (most) {
        const whole = this.series(within).get(one.period)!.value!;
        value = Math.min(whole, Math.round(runsUp ? value : (value / size / most) * whole));
      }
      if (one.status === 'carried-forward' && last !== null) value = last;
      last = Math.max(0, value);
      return { ...one, value: last };
    });
  }

  /** Those whose figures are part of this one's. */
  #within(measure: string): string[] {
    const isPart = (id: string) =>
      catalogue.get(id)?.relations?.some((one) => one.kind === 'subset-of' && one.of === measure);
    return [...this.#before.keys()].filter(isPart);
  }

  /** What runs up to the end of its year goes on running up. */
  #grown(measure: string, values: readonly number[]): number[] {
    const roll = this.#roll(measure, 'growth');
    let now = 0;
    return values.map((value, i) => {
      const step = value - (values[i - 1] ?? 0);
      now = step < 0 ? Math.max(0, value * (1 + roll(0.2))) : now + Math.round(step * (1 + roll(0.35)));
      return now;
    });
  }

  #shares(measure: string, before: Figure[]): Figure[] {
    const judged = before.filter(({ denominator }) => denominator);
    const asValue = this.#linked(judged, 'denominator', 'value');
    const asTop = asValue ? null : this.#linked(judged, 'denominator', 'numerator');
    const asBottom = asValue || asTop ? null : this.#linked(judged, 'denominator', 'denominator');
    const bottoms = judged.map((one) => one.denominator!);
    const size = this.#size(measure, bottoms);
    const own = this.#shifted(measure, 'out of', bottoms).map((value) => Math.max(1, Math.round(value * size)));
    const shares = judged.map((one) => one.numerator! / one.denominator!);
    const grows = /^ytd/.test(catalogue.get(measure)?.window ?? '') && !asValue;
    const shifted = grows
      ? this.#grown(
          measure,
          judged.map((one) => one.numerator!),
        ).map((top, i) => top / bottoms[i]!)
      : this.#shifted(measure, 'share', shares);
    const subset = catalogue.get(measure)?.relations?.find((one) => one.kind === 'subset-of')?.of;
    let i = 0;
    return before.map((one) => {
      if (!one.denominator) return one;
      const at = i++;
      const of = (id: string | null) => (id === null ? undefined : this.series(id).get(one.period));
      const denominator =
        of(asValue)?.value ?? of(asTop)?.numerator ?? of(asBottom)?.denominator ?? (grows ? bottoms[at]! : own[at]!);
      const most = subset ? (this.series(subset).get(one.period)?.numerator ?? denominator) : denominator;
      const numerator = Math.max(0, Math.min(most, Math.round(shifted[at]! * denominator)));
      return { ...one, numerator, denominator, value: denominator === 0 ? null : (100 * numerator) / denominator };
    });
  }

  #from(before: Figure[], of: string, worked: (count: number) => number): Figure[] {
    return before.map((one) => {
      const count = this.series(of).get(one.period)?.value;
      return one.value === null || count == null ? one : { ...one, value: worked(count) };
    });
  }

  #sum(before: Figure[], parts: readonly string[]): Figure[] {
    return before.map((one) => {
      if (one.value === null) return one;
      const found = parts.flatMap((id) => {
        const part = this.#before.has(id) ? this.series(id).get(one.period) : undefined;
        return part && part.value !== null ? [part] : [];
      });
      if (one.denominator === null) return { ...one, value: found.reduce((all, part) => all + part.value!, 0) };
      const then = parts.flatMap((id) => this.#before.get(id)!.filter(({ period }) => period === one.period));
      const inBoth = then.reduce((all, part) => all + part.numerator!, 0) - one.numerator!;
      const numerator = Math.max(0, found.reduce((all, part) => all + part.numerator!, 0) - inBoth);
      const denominator = found[0]!.denominator!;
      return { ...one, numerator, denominator, value: (100 * numerator) / denominator };
    });
  }

  /** Moves between areas stay as many as they were. */
  #stock(before: Figure[]): Figure[] {
    const flows = (of: (measure: string) => readonly Figure[]) => {
      const [issued, ceased] = [of('ehcp-issued-month-count'), of('ehcp-ceased-month-count')];
      return before.map((_, i) => issued[i]!.value! - ceased[i]!.value!);
    };
    const then = flows((measure) => this.#before.get(measure)!);
    const here = flows((measure) => [...this.series(measure).values()]);
    let now = Math.round(before[0]!.value! * this.#size('ehcp-active-count', [before[0]!.value!]));
    return before.map((one, i) => {
      if (i > 0) now += one.value! - before[i - 1]!.value! + here[i]! - then[i]!;
      return { ...one, value: now };
    });
  }

  #growth(before: Figure[]): Figure[] {
    const plans = this.series('ehcp-active-count');
    const size = this.#size('ehcp-active-count', [before[0]!.denominator!]);
    return before.map((one) => {
      const known = plans.get(`${Number(one.period.slice(0, 4)) - 1}${one.period.slice(4)}`);
      const then = known?.value ?? Math.round(one.denominator! * size);
      const numerator = plans.get(one.period)!.value! - then;
      return { ...one, numerator, denominator: then, value: (100 * numerator) / then };
    });
  }

  #added(before: Figure[], months: Series): Figure[] {
    const first = before[0]!;
    let total = first.value! - this.#before.get(months.get(first.period)!.measure)![0]!.value!;
    return before.map((one) => {
      if (one.period.endsWith('-01')) total = 0;
      total += months.get(one.period)!.value!;
      return { ...one, value: total };
    });
  }

  /** The months of a total since January and of the last twelve are the same ones. */
  #lastTwelve(before: Figure[]): Figure[] {
    const totals = this.series('mediations-cal-ytd-count');
    const then = this.#before.get('mediations-cal-ytd-count')!;
    const month = (of: (i: number) => number, i: number) =>
      i === 0 ? 0 : before[i]!.period.endsWith('-01') ? of(i) : of(i) - of(i - 1);
    const now = (i: number) => month((j) => totals.get(before[j]!.period)!.value!, i);
    const was = (i: number) => month((j) => then[j]!.value!, i);
    let total = before[0]!.value!;
    return before.map((one, i) => {
      if (i > 0) {
        const dropped = i <= 12 ? before[i - 1]!.value! + was(i) - one.value! : now(i - 12);
        total += now(i) - dropped;
      }
      return { ...one, value: total };
    });
  }

  /** Plans that an exception excuses are on neither side, in time or not. */
  #withoutExcused(before: Figure[]): Figure[] {
    const all = this.series('twenty-week-incl-pct');
    const then = new Map(this.#before.get('twenty-week-incl-pct')!.map((one) => [one.period, one]));
    return before.map((one) => {
      const [now, was] = [all.get(one.period)!, then.get(one.period)!];
      const inTime = Math.round(((was.numerator! - one.numerator!) * now.numerator!) / Math.max(1, was.numerator!));
      const late = Math.min(
        was.denominator! - one.denominator! - (was.numerator! - one.numerator!),
        now.denominator! - now.numerator!,
      );
      const [numerator, denominator] = [now.numerator! - inTime, now.denominator! - inTime - late];
      return { ...one, numerator, denominator, value: denominator === 0 ? null : (100 * numerator) / denominator };
    });
  }
}

const rounded = (one: Figure, decimals: number): Figure => ({ ...one, value: round(one.value!, decimals) });

/** Is it a total of a year, or of those who start school in one? */
const addsUp = (measure: string): boolean => /^(ytd|cohort)/.test(catalogue.get(measure)?.window ?? '');

/** A total of a year falls where it starts again, and nowhere else. */
function fallsOnceAYear(before: readonly Figure[]): boolean {
  const falls = before.filter(({ value }, i) => i > 0 && value! < before[i - 1]!.value!);
  return new Set(falls.map(({ period }) => period.slice(5))).size <= 1;
}

/** Half of the steps from month to month are no larger. */
function usualStep(values: readonly number[]): number {
  const steps = values.slice(1).map((value, i) => Math.abs(value - values[i]!));
  return steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0;
}
