// What is wrong with a definition before anything is worked out by it: unknown fields, windows that do not fit, circles.

import { fieldKind, isPieces, sourceIds } from './engine/rows.ts';
import { type Condition, type Count, countsOf, type DayOf, isStock, sourceOf } from './language.ts';
import type { Frequency, Measure, MeasureWindow } from './measure.ts';
import type { SourceId } from './source.ts';

export interface DefinitionProblem {
  code: keyof typeof WORDS;
  /** where in the definition: 'top 1', 'of 2' */
  where: string;
  facts: Readonly<Record<string, string>>;
  /** what is wrong and what to do, in a sentence */
  message: string;
}

type Facts = Readonly<Record<string, string>>;

const WORDS = {
  'unknown-source': ({ source }: Facts) =>
    `There are no case records called “${source}”. Use one of the tables of the case records, plan-time or assessment-time.`,
  'unknown-field': ({ source, field }: Facts) =>
    `${source} has no field “${field}”. Use a field of the table, or of a row that it belongs to, such as request.receivedOn.`,
  'wrong-kind': ({ field, is, wanted }: Facts) => `“${field}” is a ${is}, and a ${wanted} is needed here.`,
  'event-needed': ({ field }: Facts) =>
    `“${field}” asks how things stood on the day of an event, and what stands at the end of a month has none. Use plan-time.`,
  'no-limit': () => 'A condition on days or numbers has neither a lowest nor a highest. Give at least one.',
  'empty-choice': () => 'A condition that offers a choice offers nothing. Give at least one.',
  'nothing-counted': () => 'Nothing is counted. Give at least one count.',
  'each-of-nobody': ({ source }: Facts) => `${source} is of no person, so nobody can be counted once.`,
  'window-and-frequency': ({ window, frequency }: Facts) =>
    `A figure over ${window} cannot be given ${frequency}. Change the window or the frequency.`,
  'stock-over-time': ({ window }: Facts) =>
    `What stands at the end of a month is not added up over ${window}. Use the window “as-at”, or count events.`,
  circle: ({ through }: Facts) => `The definition leads back to itself: ${through}. One of them must stand by itself.`,
  'part-of-nothing': ({ of }: Facts) => `It is a part of “${of}”, and there is no such KPI.`,
} satisfies Record<string, (facts: Facts) => string>;

const FITTING: Readonly<Record<Frequency, readonly MeasureWindow[]>> = {
  monthly: ['as-at', 'month', 'rolling-12', 'ytd-calendar', 'ytd-academic', 'ytd-financial', 'cohort-academic'],
  quarterly: ['quarter', 'as-at'],
  'half-termly': ['half-term', 'as-at'],
  termly: ['term', 'as-at'],
  annual: ['year', 'as-at', 'rolling-12', 'ytd-calendar', 'ytd-academic', 'ytd-financial'],
  irregular: [
    'as-at',
    'month',
    'quarter',
    'half-term',
    'term',
    'year',
    'rolling-12',
    'ytd-calendar',
    'ytd-academic',
    'ytd-financial',
    'cohort-academic',
  ],
};

const WHOLE_YEARS: readonly MeasureWindow[] = ['rolling-12', 'ytd-calendar', 'ytd-academic', 'ytd-financial'];

/** Everything that is wrong, at once; empty: the measure can be worked out. `all` are the measures that it may be a part of. */
export function definitionProblems(measure: Measure, all: readonly Measure[] = []): DefinitionProblem[] {
  const problems: DefinitionProblem[] = [];
  const add = (code: DefinitionProblem['code'], where: string, facts: Facts = {}) =>
    problems.push({ code, where, facts, message: WORDS[code](facts) });
  const circle = circleOf(measure, all, add);
  if (circle) add('circle', 'variant', { through: circle.join(' → ') });
  const { workedOut, frequency, window } = measure;
  if (!workedOut) return problems;
  if (!FITTING[frequency].includes(window)) add('window-and-frequency', 'window', { window, frequency });
  const { top, of } = countsOf(workedOut.formula);
  if (top.length === 0 || (workedOut.formula.kind === 'share' && of.length === 0)) add('nothing-counted', 'formula');
  if (WHOLE_YEARS.includes(window) && top.some(isStock)) add('stock-over-time', 'window', { window });
  for (const [i, count] of top.entries()) new CountChecks(count, `top ${i + 1}`, add).check();
  if (workedOut.formula.kind !== 'growth')
    for (const [i, count] of of.entries()) new CountChecks(count, `of ${i + 1}`, add).check();
  if (workedOut.formula.kind === 'quantile') {
    const checks = new CountChecks(workedOut.formula.of, 'days', add);
    for (const day of workedOut.formula.days) checks.day(day);
  }
  return problems;
}

type Add = (code: DefinitionProblem['code'], where: string, facts?: Facts) => void;

function circleOf(measure: Measure, all: readonly Measure[], add: Add): string[] | null {
  const seen = [measure.id];
  for (let at: Measure | undefined = measure; at?.variant; ) {
    const { of }: { of: string } = at.variant;
    if (seen.includes(of)) return [...seen, of];
    seen.push(of);
    at = all.find(({ id }) => id === of);
    if (!at && all.length > 0) add('part-of-nothing', 'variant', { of });
  }
  return null;
}

class CountChecks {
  private readonly count: Count;
  private readonly where: string;
  private readonly source: SourceId;
  private readonly add: Add;

  constructor(count: Count, where: string, add: Add) {
    this.count = count;
    this.where = where;
    this.source = sourceOf(count);
    this.add = add;
  }

  check(): void {
    const { count, source } = this;
    if (!(sourceIds as readonly string[]).includes(source)) {
      this.add('unknown-source', this.where, { source: `${source}` });
      return;
    }
    for (const day of isStock(count) ? [count.from, count.to] : [count.on]) this.day(day);
    for (const condition of count.where ?? []) this.condition(condition);
    if (count.whose?.length) this.field('person.bornOn', 'day');
    if (typeof count.sum === 'string') this.field(count.sum, 'whole');
    else if (count.sum) for (const day of count.sum) this.day(day);
    if (!isStock(count) && count.each && fieldKind(source, 'person') === null)
      this.add('each-of-nobody', this.where, { source });
  }

  private field(path: string, wanted: 'day' | 'code' | 'whole' | null): void {
    const { source } = this;
    const isOfEvent = path.startsWith('then.');
    if (isOfEvent && (isStock(this.count) || isPieces(source))) this.add('event-needed', this.where, { field: path });
    const kind = fieldKind(source, path);
    if (!kind) this.add('unknown-field', this.where, { source, field: path });
    else if (wanted !== null && kind.type !== wanted)
      this.add('wrong-kind', this.where, { field: path, is: KINDS[kind.type], wanted: KINDS[wanted] });
  }

  day(of: DayOf): void {
    if (typeof of === 'string') this.field(of, 'day');
    else if ('plus' in of) this.day(of.plus[0]);
    else if ('plusMonths' in of) this.day(of.plusMonths[0]);
    else if ('monthAfter' in of) this.day(of.monthAfter);
    else if ('censusAfter' in of) this.day(of.censusAfter);
    else {
      const list = 'first' in of ? of.first : 'latest' in of ? of.latest : of.earliest;
      if (list.length === 0) this.add('empty-choice', this.where);
      for (const one of list) this.day(one);
    }
  }

  private condition(condition: Condition): void {
    if ('anyOf' in condition) {
      if (condition.anyOf.length === 0) this.add('empty-choice', this.where);
      for (const one of condition.anyOf) this.condition(one);
    } else if ('sameYear' in condition) for (const day of condition.sameYear) this.day(day);
    else if ('from' in condition) {
      this.day(condition.from);
      this.day(condition.to);
      if (condition.atMost === undefined && condition.moreThan === undefined) this.add('no-limit', this.where);
    } else if ('stated' in condition) this.field(condition.field, null);
    else if ('is' in condition || 'not' in condition) {
      this.field(condition.field, 'code');
      if (('is' in condition ? condition.is : condition.not).length === 0) this.add('empty-choice', this.where);
    } else {
      this.field(condition.field, 'whole');
      if (condition.atLeast === undefined && condition.atMost === undefined) this.add('no-limit', this.where);
    }
  }
}

const KINDS = { day: 'day', code: 'list of codes', whole: 'number', row: 'row of another table' } as const;
