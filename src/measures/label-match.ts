// Which measure a printed label means, and how sure that is. A paper's own reference number alone never decides: each council has its own.

import { impliedUnit, labelTokens, likeness, subjectTokens, TOLD_APART, tellingOf, weightOf } from './label.ts';
import type { Measure, MeasureLabel, Unit } from './measure.ts';

export interface LabelAsked {
  label: string;
  ref?: string | null;
  /** label of the row it stands under */
  under?: string | null;
  /** what the paper or its cells say; null when neither does */
  unit?: Unit | null;
  /** heading of the part it stands in; used like `under` when there is none */
  section?: string | null;
}

export interface LabelMatch {
  measure: string | null;
  /** 0 to 1 */
  confidence: number;
  how: 'alias' | 'alias-and-ref' | 'similar' | 'none';
  /** the nearest others, best first: for a person to choose from */
  near: { measure: string; confidence: number }[];
}

/** One known label of one measure. */
interface Known {
  measure: string;
  unit: Unit;
  labels: string[];
  refs: string[];
  under: string | null;
  underMeasure: string | null;
  /** the label says its unit, so that a label that does not may mean another */
  saysUnit: boolean;
  weight: number;
  telling: string;
}

export interface LabelIndex {
  readonly stopNames: readonly string[];
  readonly known: readonly Known[];
  readonly byId: ReadonlyMap<string, string>;
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  readonly byToken: ReadonlyMap<string, readonly number[]>;
}

const SURE = { byId: 1, withRef: 1, asPrinted: 0.99, asWritten: 0.98, unitAssumed: 0.9 };
const LIKE_ENOUGH = 0.8;
const CLEAR_LEAD = 0.08;
const SIMILAR_AT_MOST = 0.95;
const WORTH_SHOWING = 0.35;
const NEAR_SHOWN = 3;

function keyOf(text: string, stopNames: readonly string[]): string {
  return subjectTokens(labelTokens(text, stopNames)).join(' ');
}

/** Built once for a catalogue; local measures may stand among the others. */
export function buildLabelIndex(measures: readonly Measure[], stopNames: readonly string[] = []): LabelIndex {
  const known: Known[] = [];
  const byId = new Map<string, string>();
  const byKey = new Map<string, number[]>();
  const byToken = new Map<string, number[]>();
  for (const measure of measures) {
    for (const id of [measure.id, ...(measure.formerIds ?? [])]) byId.set(id, measure.id);
    const labels: MeasureLabel[] = [...measure.aliases, { label: measure.title }];
    for (const alias of labels) {
      const tokens = subjectTokens(labelTokens(alias.label, stopNames));
      const under = alias.under === undefined ? null : keyOf(alias.under, stopNames);
      const key = tokens.join(' ');
      // a title leaves its unit out on purpose
      const saysUnit = alias.label === measure.title || impliedUnit(alias.label) !== null;
      const at = byKey.get(key)?.find((i) => known[i]!.measure === measure.id && known[i]!.under === under);
      if (at !== undefined) {
        const before = known[at]!;
        known[at] = { ...before, labels: [...before.labels, alias.label], saysUnit: before.saysUnit && saysUnit };
        if (alias.ref !== undefined) before.refs.push(alias.ref);
        continue;
      }
      const unique = new Set(tokens);
      push(byKey, key, known.length);
      for (const token of unique) push(byToken, token, known.length);
      known.push({
        measure: measure.id,
        unit: measure.unit,
        labels: [alias.label],
        refs: alias.ref === undefined ? [] : [alias.ref],
        under,
        underMeasure: null,
        saysUnit,
        weight: weightOfAll(unique),
        telling: tellingOf(tokens),
      });
    }
  }
  const index: LabelIndex = { stopNames, known, byId, byKey, byToken };
  for (const entry of known) if (entry.under !== null) entry.underMeasure = measureOfKey(entry.under, index);
  return index;
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function weightOfAll(tokens: Iterable<string>): number {
  let sum = 0;
  for (const token of tokens) sum += weightOf(token);
  return sum;
}

/** The one measure that a parent row's label means, whatever its unit; null when several do. */
function measureOfKey(key: string, index: LabelIndex): string | null {
  const found = new Set(
    (index.byKey.get(key) ?? [])
      .map((at) => index.known[at]!)
      .filter((k) => k.under === null)
      .map((k) => k.measure),
  );
  return found.size === 1 ? [...found][0]! : null;
}

interface Asked {
  ref: string | null;
  label: string;
  unit: Unit | null;
  /** `count` read off plain figures, where the label does not say so: any unit of plain figures may be meant */
  looseCount: boolean;
  parents: { key: string; measure: string | null }[];
}

function readAsked(asked: LabelAsked, index: LabelIndex): Asked {
  const said = impliedUnit(asked.label);
  const unit = asked.unit ?? said;
  const parents = [asked.under, asked.section].flatMap((text) => {
    if (!text) return [];
    const key = keyOf(text, index.stopNames);
    return [{ key, measure: measureOfKey(key, index) }];
  });
  return {
    ref: asked.ref?.trim() || null,
    label: asked.label.trim(),
    unit,
    looseCount: unit === 'count' && said === null,
    parents,
  };
}

function unitFits(asked: Asked, unit: Unit): boolean {
  if (asked.unit === null || asked.unit === unit) return true;
  return asked.looseCount && unit !== 'percent' && unit !== 'pounds';
}

function parentFits(asked: Asked, entry: Known): boolean {
  if (entry.under === null) return true;
  return asked.parents.some((p) => p.key === entry.under || (p.measure !== null && p.measure === entry.underMeasure));
}

function surenessOf(asked: Asked, entry: Known): number {
  if (asked.ref !== null && entry.refs.includes(asked.ref)) return SURE.withRef;
  if (asked.unit === null && entry.saysUnit) return SURE.unitAssumed;
  return entry.labels.includes(asked.label) ? SURE.asPrinted : SURE.asWritten;
}

/** The measure a label means, by a label known before, or by words that are the same in all that tells KPIs apart. */
export function matchLabel(asked: LabelAsked, index: LabelIndex): LabelMatch {
  const id = index.byId.get(asked.label.trim());
  if (id !== undefined) return { measure: id, confidence: SURE.byId, how: 'alias', near: [] };
  const tokens = subjectTokens(labelTokens(asked.label, index.stopNames));
  const read = readAsked(asked, index);
  const same = (index.byKey.get(tokens.join(' ')) ?? [])
    .map((at) => index.known[at]!)
    .filter((entry) => unitFits(read, entry.unit) && parentFits(read, entry))
    // a label known under this very parent says more than the same words known on their own
    .sort((a, b) => Number(b.under !== null) - Number(a.under !== null) || surenessOf(read, b) - surenessOf(read, a));
  const best = same[0];
  const rivals = new Set(
    same.filter((entry) => (entry.under === null) === (best?.under === null)).map((entry) => entry.measure),
  );
  if (best !== undefined && rivals.size === 1) {
    const confidence = surenessOf(read, best);
    return {
      measure: best.measure,
      confidence,
      how: confidence === SURE.withRef ? 'alias-and-ref' : 'alias',
      near: [],
    };
  }
  const near = nearest(tokens, read, index);
  const [first, second] = near;
  // One word, such as "EHCP" under a heading, is like a great many KPIs.
  const isOneWord = new Set(tokens).size < 2;
  if (rivals.size === 0 && !isOneWord && first !== undefined && first.confidence >= LIKE_ENOUGH) {
    if (first.confidence - (second?.confidence ?? 0) >= CLEAR_LEAD) {
      return {
        measure: first.measure,
        confidence: Math.min(first.confidence, SIMILAR_AT_MOST),
        how: 'similar',
        near: near.slice(1),
      };
    }
  }
  return { measure: null, confidence: 0, how: 'none', near: near.slice(0, NEAR_SHOWN) };
}

/** Every measure with a label somewhat like this one, best first. What the unit, the parent or a telling word rules out stays below. */
function nearest(
  tokens: readonly string[],
  asked: Asked,
  index: LabelIndex,
): { measure: string; confidence: number }[] {
  const unique = new Set(tokens);
  const shared = new Map<number, number>();
  for (const token of unique) {
    const weight = weightOf(token);
    for (const at of index.byToken.get(token) ?? []) shared.set(at, (shared.get(at) ?? 0) + weight);
  }
  const weight = weightOfAll(unique);
  const telling = tellingOf(tokens);
  const byMeasure = new Map<string, number>();
  for (const [at, both] of shared) {
    const entry = index.known[at]!;
    let score = likeness(both, weight - both, entry.weight - both);
    if (score < WORTH_SHOWING) continue;
    if (entry.telling !== telling || !unitFits(asked, entry.unit) || !parentFits(asked, entry)) score *= TOLD_APART;
    if (score > (byMeasure.get(entry.measure) ?? 0)) byMeasure.set(entry.measure, score);
  }
  return [...byMeasure]
    .map(([measure, score]) => ({ measure, confidence: Math.round(score * 1000) / 1000 }))
    .sort((a, b) => b.confidence - a.confidence || (a.measure < b.measure ? -1 : 1))
    .slice(0, NEAR_SHOWN + 1);
}
