// Numbers that were typed into a text. A figure that is typed stays as it was when the figure itself is corrected, so it is pointed out.

import { MONTH_NAMES } from '../../clocks/index.ts';
import { linesOf } from './language.ts';

export interface FreeNumber {
  /** as it stands there: "55.4%", "31 of 56", "18.7 percentage points" */
  text: string;
  line: number;
  /** the digits alone, without commas: "55.4"; the first of two */
  digits: string;
  /** of "31 of 56" the second */
  outOf: string | null;
  unit: 'percent' | 'points' | null;
}

const MONTHS = MONTH_NAMES.flatMap((name) => [name, name.slice(0, 3)]).join('|');

/** What holds digits and is no figure: dates and times, law and its terms, places in papers, ages, the numbers of a list. */
const NO_FIGURES: readonly RegExp[] = [
  /\[\[[^[\]]*\]\]/g,
  /(?<!\S)\S{1,80}@\S+|https?:\/\/\S+|www\.\S+/gi,
  // 2025-06-27, 27/06/2025, 27.6.25
  /(?<![\d.])(?:\d{4}-\d{2}(?:-\d{2})?|\d{1,2}([/.])\d{1,2}\1(?:\d{4}|\d{2}))(?![\d/])/g,
  // 1 to 5 July, 27th of June 2025, June 2025, Jun-25
  new RegExp(
    `(?<![\\d.,])(?:(?:\\d{1,2}\\s*(?:to|and|-|–)\\s*)?\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?\\b(?:${MONTHS})\\b\\.?(?:,?\\s+\\d{4}\\b|[-'’]\\d{2,4}\\b|\\s+\\d{1,2}(?:st|nd|rd|th)?,\\s*\\d{4}\\b)?`,
    'g',
  ),
  /(?<![\d.,£])(?:19|20)\d{2}(?:\s?[-–/]\s?(?:20)?\d{2})?(?![\d%]|,\d{3}|\.\d|\s*(?:%|per\s?cent))/g,
  /(?<![\d.,])\d{1,2}[:.]\d{2}\s?[ap]\.?m\b|(?<![\d.,])\d{1,2}:\d{2}\b|(?<![\d.,])\d{1,2}\s?[ap]m\b|\b24\/7\b/gi,
  /\b\d+(?:st|nd|rd|th)\b/gi,
  // section 42, s19, regs 10(4) and 13, paragraph 5.3, appendix 2
  /\b(?:sections?|ss?|regulations?|regs?|paragraphs?|paras?|articles?|schedules?|appendix|annex|chapters?|clauses?|pages?|key stages?|ks|versions?)\.?\s?\d+(?:\.\d+)*(?:\(\w{1,4}\))*(?:(?:,|\sand|\sto|\sor|\s?[-–])\s?\d+(?:\.\d+)*(?:\(\w{1,4}\))*)*/gi,
  // names of steps and places, which are written with a capital
  /\b(?:Parts?|Years?|Stage|Phase|Tier|Band|Level|Group|Term|Theme|Priority|Table|Figure|Item|Recommendation|Action|Step|KPIs?|Ref|Quarter|Annex|Area|Objective)\s\d{1,3}[a-z]?(?:\.\d+)*(?:(?:,|\sand|\sto|\sor|\s?[-–])\s?\d{1,3}(?:\.\d+)*)*\b/g,
  // the law's own spans: 20 weeks, 6-week, 15 working days, 18 weeks
  /(?<![\d.,])(?:2|5|6|8|10|12|14|15|16|18|20|30)[-\s](?:calendar\s|working\s|school\s)?(?:weeks?|days?)\b/gi,
  /\b(?:aged?|ages)\s\d{1,2}(?:\s?(?:to|and|-|–)\s?\d{1,2})?\b|(?<![\d.,])\d{1,2}(?:\s?(?:to|-|–)\s?\d{1,2})?[-\s]years?[-\s]olds?\b|\b(?:under|over)[-\s]\d{1,2}s\b/gi,
  /(?<![\d.,])0\s?(?:to|-|–)\s?25\b/g,
  /^\s*(?:[-*•–]\s+)?\(?\d{1,2}(?:\.\d{1,2})*[.)](?=\s)/g,
];

const NUMBER = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;
const FREE = new RegExp(
  String.raw`(?<![\w.,]|[A-Za-z]-)£?(${NUMBER})(?:\s?(%|per\s?cent\b|percentage\spoints?\b|points?\b|pp\b)|\s(?:of|out\sof)\s(?:the\s)?(${NUMBER})(?![\d.]*\d*\s?%))?`,
  'gi',
);

export function freeNumbers(text: string): FreeNumber[] {
  return linesOf(text).flatMap((line, i) => {
    const plain = NO_FIGURES.reduce((left, span) => left.replace(span, (found) => '_'.repeat(found.length)), line);
    return [...plain.matchAll(FREE)].map(([written, digits = '', unit, outOf]) => ({
      text: written,
      line: i + 1,
      digits: digits.replaceAll(',', ''),
      outOf: outOf?.replaceAll(',', '') ?? null,
      unit: unitOf(unit),
    }));
  });
}

function unitOf(written: string | undefined): FreeNumber['unit'] {
  if (written === undefined) return null;
  return /^p(?:ercentage|oint|p)/i.test(written) ? 'points' : 'percent';
}
