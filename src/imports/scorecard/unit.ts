// What a row counts in: told by its label, its cells, its unit column, or the figures it is compared with.

import { impliedUnit, type Unit } from '../../measures/index.ts';
import { plainText } from './plain-text.ts';

export interface LabelUnit {
  unit: Unit | null;
  /** thousands or millions announced by the label: "Spend (£000)" */
  power: number;
  /** an average, a time or a ratio: whole numbers in such a row are not counts */
  notCount: boolean;
}

const LABELS: [RegExp, Unit][] = [
  [/\bper (?:10k|10 ?000|10,000|ten thousand)\b/, 'rate-10k'],
  [/\bper (?:100|hundred)\b/, 'rate-100'],
  [/\((?:fte|wte)\)|\bfte\b|\bwte\b/, 'fte'],
  [/^(?:%|percent|per cent|percentage|proportion)/, 'percent'],
  [/^(?:no|nos|num|number|count|total (?:no|number))\b/, 'count'],
  [/£/, 'pounds'],
  [/\(%\)|,? ?%$|^(?:kpi|pi)? ?[\d.]* ?%/, 'percent'],
  [
    /\((?:in )?(?:calendar |working )?days\)|\bin days$|^(?:average|mean|median) (?:(?:no|number)\.? of )?(?:working |calendar )?days/,
    'days',
  ],
  [/\((?:in )?(?:weeks|wks)\)|\bin weeks$|^(?:average|mean|median) (?:(?:no|number)\.? of )?weeks/, 'weeks'],
  [/%|\bpercentage of\b|\bproportion of\b/, 'percent'],
  [/\b(?:number|no\.) of\b|^total\b/, 'count'],
];

const COLUMN: [RegExp, Unit][] = [
  [/per ?10k|10[, ]?000/, 'rate-10k'],
  [/per ?100\b/, 'rate-100'],
  [/%|percent|per cent|proportion/, 'percent'],
  [/£|pound|currency|money/, 'pounds'],
  [/fte|wte/, 'fte'],
  [/day/, 'days'],
  [/week|wks/, 'weeks'],
  [/^(?:no|nos|number|num|count|integer|volume|#|numeric|n)\b|^#$/, 'count'],
];

const NOT_COUNT = /\b(?:average|avg|mean|median|rates?|ratio|score|waiting times?|time (?:from|to|taken)|length of)\b/;
const THOUSANDS = /£ ?(?:k\b|000|'000|0{3}s?|thousands?)|\(0{3}s?\)|\('000s?\)/;
const MILLIONS = /£ ?m(?:n|illions?)?\b/;

export function unitOfLabel(label: string): LabelUnit {
  const plain = plainText(label).toLowerCase();
  const unit = impliedUnit(label) ?? LABELS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
  const power =
    !plain.includes('0') && !plain.includes('£') ? 0 : THOUSANDS.test(plain) ? 3 : MILLIONS.test(plain) ? 6 : 0;
  return { unit, power, notCount: NOT_COUNT.test(plain) };
}

export function unitOfColumn(text: string): Unit | null {
  const plain = plainText(text).toLowerCase();
  return COLUMN.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}
