// What a definition says, in words: unit, direction, window, when a figure is due, and how KPIs hang together.

import { monthName } from '../clocks/index.ts';
import type { Frequency, Measure, MeasureLabel, MeasureWindow, Unit, Variant } from './measure.ts';
import { ownerTitle } from './owners.ts';
import { priorityTitle } from './priorities.ts';
import type { Relation } from './relation.ts';
import { sectionTitle } from './sections.ts';
import { sourceTitle } from './source-systems.ts';

const UNITS: Record<Unit, string> = {
  count: 'number',
  percent: 'per cent',
  'rate-10k': 'for each 10,000 people',
  'rate-100': 'for each 100 pupils',
  pounds: 'pounds',
  fte: 'full-time posts',
  days: 'days',
  weeks: 'weeks',
};

const WINDOWS: Record<MeasureWindow, string> = {
  'as-at': 'as it stands at the end of the period',
  month: 'in the month',
  quarter: 'in the quarter',
  'half-term': 'in the half-term',
  term: 'in the term',
  year: 'in the year',
  'rolling-12': 'in the last 12 months',
  'ytd-calendar': 'since 1 January',
  'ytd-academic': 'since 1 September',
  'ytd-financial': 'since 1 April',
  'cohort-academic': 'one school year’s children, since 1 September',
};

const FREQUENCIES: Record<Frequency, string> = {
  monthly: 'every month',
  quarterly: 'every quarter',
  'half-termly': 'every half-term',
  termly: 'every term',
  annual: 'every year',
  irregular: 'from time to time',
};

export const frequencyIds = Object.keys(FREQUENCIES) as Frequency[];
export const windowIds = Object.keys(WINDOWS) as MeasureWindow[];

export const unitWords = (unit: Unit): string => UNITS[unit];
export const windowWords = (window: MeasureWindow): string => WINDOWS[window];
export const frequencyWords = (frequency: Frequency): string => FREQUENCIES[frequency];

export function polarityWords({ polarity }: Pick<Measure, 'polarity'>): string {
  return polarity === null ? 'no judgement' : `${polarity} is better`;
}

export function dueWords(releaseLag: number): string {
  return `within ${releaseLag} ${releaseLag === 1 ? 'day' : 'days'} of the end of the period`;
}

/** `2025-05-scorecard` as people say it: "scorecard, May 2025". */
export function paperWords({ seenIn }: Pick<MeasureLabel, 'seenIn'>): string | null {
  const [, month, kind] = /^(\d{4}-\d{2})-(.+)$/.exec(seenIn ?? '') ?? [];
  if (month === undefined || kind === undefined) return seenIn ?? null;
  return `${kind.replaceAll('-', ' ')}, ${monthName(month)}`;
}

/** "requests-count, where phase is primary and source is parent" */
function variantWords({ of, where }: Variant): string {
  return `${of}, where ${where.map(({ field, is }) => `${field} is ${is}`).join(' and ')}`;
}

export interface DefinitionFact {
  key: string;
  /** null: nobody has said yet */
  says: string | null;
}

/** The entry line by line, as its page and its document give it. */
export function definitionFacts(measure: Measure): DefinitionFact[] {
  const { source, owner, priority, releaseLag, denominator } = measure;
  return [
    { key: 'What is counted', says: measure.numerator ?? null },
    { key: 'Out of', says: denominator === null ? 'nothing: it is not a share' : (denominator ?? null) },
    ...(measure.variant === undefined ? [] : [{ key: 'Part of', says: variantWords(measure.variant) }]),
    { key: 'Unit', says: UNITS[measure.unit] },
    { key: 'Which way is better', says: polarityWords(measure) },
    { key: 'How often', says: FREQUENCIES[measure.frequency] },
    { key: 'Counted over', says: WINDOWS[measure.window] },
    { key: 'When it is due', says: releaseLag === undefined ? null : dueWords(releaseLag) },
    { key: 'Where it comes from', says: source === undefined ? null : sourceTitle(source) },
    { key: 'Who answers for it', says: owner === undefined ? null : ownerTitle(owner) },
    { key: 'Part of the improvement plan', says: priority === undefined ? null : priorityTitle(priority) },
    { key: 'Section of the scorecard', says: sectionTitle(measure.section) },
  ];
}

/** A KPI that a sentence names, to be made a link. */
export interface NamedMeasure {
  measure: string;
  title: string;
}

/** A sentence whose KPIs are still to be made links. */
export type Sentence = (string | NamedMeasure)[];

/** The ids that a relation speaks of. */
export function relatedIds(relation: Relation): string[] {
  switch (relation.kind) {
    case 'sum-of':
    case 'complement-of':
      return relation.of;
    case 'stock-flow':
      return [...relation.in, ...relation.out];
    case 'share-of':
      return [relation.numerator, relation.denominator];
    default:
      return [relation.of];
  }
}

/** "A, B and C" */
function listed(items: NamedMeasure[]): Sentence {
  return items.flatMap((item, i) => (i === 0 ? [item] : [i === items.length - 1 ? ' and ' : ', ', item]));
}

const people = (per: number) => per.toLocaleString('en-GB');

/** What a KPI's own entry says of others. */
function said(relation: Relation, { window }: Measure, name: (id: string) => NamedMeasure): Sentence {
  switch (relation.kind) {
    case 'sum-of': {
      const rest = relation.rest === undefined ? '.' : `, and of what none of them holds: ${relation.rest}.`;
      return ['The sum of ', ...listed(relation.of.map(name)), rest];
    }
    case 'subset-of':
      return ['Everybody counted here is counted in ', name(relation.of), ' too.'];
    case 'complement-of':
      return ['Gives 100% together with ', ...listed(relation.of.map(name)), '.'];
    case 'same-as':
      return ['Should agree with ', name(relation.of), `: ${relation.why}.`];
    case 'cumulative-of':
      return ['Adds up ', name(relation.of), ` ${WINDOWS[window]}.`];
    case 'stock-flow': {
      const rest = relation.rest === undefined ? '.' : `; neither holds ${relation.rest}.`;
      const up = relation.in.length > 0 ? ['Goes up by ', ...listed(relation.in.map(name))] : [];
      const down = relation.out.length > 0 ? ['down by ', ...listed(relation.out.map(name))] : [];
      const between = up.length > 0 && down.length > 0 ? [' and '] : down.length > 0 ? ['Goes '] : [];
      return [...up, ...between, ...down, rest];
    }
    case 'rate-of':
      return [name(relation.of), ` for each ${people(relation.per)} ${relation.population}.`];
    case 'share-of':
      return [name(relation.numerator), ' divided by ', name(relation.denominator), '.'];
    case 'succeeds':
      return ['Took the place of ', name(relation.of), '. The two are never one line.'];
    case 'read-with':
      return ['Read beside ', name(relation.of), `: ${relation.why}.`];
  }
}

/** The same relation seen from a KPI that it speaks of. */
function saidOf(relation: Relation, by: NamedMeasure, id: string, name: (id: string) => NamedMeasure): Sentence {
  switch (relation.kind) {
    case 'sum-of':
      return ['A part of ', by, '.'];
    case 'subset-of':
      return ['Everybody counted in ', by, ' is counted here too.'];
    case 'complement-of':
      return ['Gives 100% together with ', ...listed([by, ...relation.of.filter((one) => one !== id).map(name)]), '.'];
    case 'same-as':
      return ['Should agree with ', by, `: ${relation.why}.`];
    case 'cumulative-of':
      return ['Added up in ', by, '.'];
    case 'stock-flow':
      return [by, relation.in.includes(id) ? ' goes up by it.' : ' goes down by it.'];
    case 'rate-of':
      return [by, ` is this for each ${people(relation.per)} ${relation.population}.`];
    case 'share-of':
      return relation.numerator === id
        ? [by, ' is this divided by ', name(relation.denominator), '.']
        : [by, ' is ', name(relation.numerator), ' divided by this.'];
    case 'succeeds':
      return [by, ' took its place. The two are never one line.'];
    case 'read-with':
      return [by, ' is read beside it.'];
  }
}

/** Relations that read the same from either end are said once. */
const EITHER_WAY: readonly Relation['kind'][] = ['complement-of', 'same-as', 'read-with'];

/** Every relation of a KPI, a sentence each: what its entry says of others, then what theirs say of it. */
export function relationSentences(measure: Measure, all: readonly Measure[]): Sentence[] {
  const titles = new Map(all.map((one) => [one.id, one.title]));
  const name = (id: string): NamedMeasure => ({ measure: id, title: titles.get(id) ?? id });
  const own = measure.relations ?? [];
  const already = ({ kind }: Relation, by: Measure) =>
    EITHER_WAY.includes(kind) && own.some((one) => one.kind === kind && relatedIds(one).includes(by.id));
  const others = all.flatMap((other) =>
    (other.relations ?? [])
      .filter((one) => other.id !== measure.id && relatedIds(one).includes(measure.id) && !already(one, other))
      .map((one) => saidOf(one, name(other.id), measure.id, name)),
  );
  return [...own.map((one) => said(one, measure, name)), ...others];
}
