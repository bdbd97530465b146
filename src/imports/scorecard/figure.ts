// One cell taken apart: the figure as printed, the count in brackets, the arrow, the words. What it is a figure of comes later.

import type { Arrow, Unit } from '../../measures/index.ts';
import { arrowOfWord, takeArrow } from './arrows.ts';
import { plainText } from './plain-text.ts';
import { type StatusWord, statusWord } from './status-words.ts';

/** A number as it stands, exact: `1,256.5k` is digits 1256.5 and power 3. */
export interface Amount {
  digits: string;
  decimals: number;
  power: number;
  percent: boolean;
  pounds: boolean;
  unit: Unit | null;
}

export interface Figure {
  is: 'figure';
  main: Amount | null;
  /** the second number, mostly the count in brackets after a percentage */
  beside: Amount | null;
  /** `5 of 6` */
  fraction: { numerator: number; denominator: number } | null;
  provisional: boolean;
  note: string | null;
  /** stood in brackets by itself, as accounts print what is below nought */
  bracketed: boolean;
  /** the figure after look-alike letters were put right; null when nothing was */
  repaired: string | null;
}

type Content = Figure | ({ is: 'status' } & StatusWord) | { is: 'arrow' } | { is: 'words' };

export interface CellReading {
  printed: string;
  arrow: Arrow | null;
  content: Content;
}

const AMOUNT =
  /^(?:approx\.?|about|circa|c\.|~|≈)? ?([-+])? ?(£)? ?([-+])?(\d{1,3}(?:[, ]\d{3})+|\d+)?(\.\d+)? ?(k|m|mn|million|thousand|bn|billion)? ?(%|per ?cent|pct)? ?(ftes?|wtes?|days?|d|weeks?|wks?|w|cases?|children|pupils|people|young people|families|plans|ehcps?|requests?|per 10k|per 10,?000|per 100)?$/i;
const POWERS: Record<string, number> = { k: 3, thousand: 3, m: 6, mn: 6, million: 6, bn: 9, billion: 9 };
const QUICK = /^(\d+)(\.\d+)?(%)?$/;
const FRACTION = /^(\d{1,3}(?:,\d{3})+|\d+) ?(?:\/|of|out of) ?(\d{1,3}(?:,\d{3})+|\d+)$/i;
const BRACKETS = /^(.*?\S) ?[([]([^()[\]]+)[)\]]$/;
const BESIDE = /^(.+?%) ?[|/,;:=-]? ?((?:n ?= ?)?\d[\d,]*(?: ?(?:\/|of|out of) ?\d[\d,]*)?)$/i;
const FRACTION_BESIDE = /^(\d[\d,]* ?(?:\/|of|out of) ?\d[\d,]*) ?[|,;:=-]? ?([\d.]+ ?%)$/i;
const PROVISIONAL = /^(?:p|prov\.?|provisional)$/i;
const FOOTNOTE = /(?<=[\d%)]) ?([*†‡#^¹²³⁰⁴-⁹]+|\[\d{1,2}\]|r)$/;
const TRAILING_WORD = /(?<=[\d%)]) (?:- )?(up|down|same|no change|unchanged|static|=|-)$/i;

/** A colour beside the figure, as a sign, a letter or a word: `🔴 45%`, `R 45%`, `45% Amber`. */
const COLOURS = '[\\u{1f534}\\u{1f535}\\u{1f7e0}-\\u{1f7eb}\\u26aa\\u26ab\\u25cf\\u2b24\\u2705\\u274c\\u26a0]';
const RATED = new RegExp(
  `^((?:${COLOURS} ?)+|(?:[Rr]ed|[Aa]mber|[Gg]reen|[Bb]lue|RED|AMBER|GREEN|BLUE|[RAGB])(?: ?[:-] ?| ))(?=[£\\d.(])(.*)$|(?<=[\\d%)])( ?(?:${COLOURS} ?)+| (?:- ?)?(?:[Rr]ed|[Aa]mber|[Gg]reen|[Bb]lue|RED|AMBER|GREEN|BLUE|[RAGB]))$`,
  'u',
);

/** No figure of a scorecard is longer, its unit included. */
const LONGEST_AMOUNT = 30;

/** The number in the text, exact; null when it is anything more than one number with its signs. */
export function amountOf(text: string): Amount | null {
  if (text.length > LONGEST_AMOUNT) return null;
  const quick = QUICK.exec(text);
  if (quick) {
    const decimals = quick[2] ? quick[2].length - 1 : 0;
    return {
      digits: quick[1]! + (quick[2] ?? ''),
      decimals,
      power: 0,
      percent: quick[3] === '%',
      pounds: false,
      unit: null,
    };
  }
  const match = AMOUNT.exec(text);
  if (!match || (match[4] === undefined && match[5] === undefined) || (match[1] && match[3])) return null;
  const sign = match[1] ?? match[3] ?? '';
  const power = match[6] ? POWERS[match[6].toLowerCase()]! : 0;
  const printed = match[5] ? match[5].length - 1 : 0;
  return {
    digits: `${sign}${(match[4] ?? '0').replace(/[, ]/g, '')}${match[5] ?? ''}`,
    decimals: printed - power,
    power,
    percent: match[7] !== undefined,
    pounds: match[2] !== undefined,
    unit: unitOfWord(match[8]),
  };
}

function unitOfWord(word: string | undefined): Unit | null {
  if (!word) return null;
  if (/^[fw]te/i.test(word)) return 'fte';
  if (/^per /i.test(word)) return /10[k,0 ]/i.test(word) && !/100$/.test(word) ? 'rate-10k' : 'rate-100';
  if (/^d(?:ays?)?$/i.test(word)) return 'days';
  return /^w/i.test(word) ? 'weeks' : null;
}

/** The number that the digits mean, times ten to the power: from the text, so that 74.1 and -2 give exactly 0.741. */
export function exactNumber(digits: string, power: number): number {
  const value = Number(`${digits}e${power}`);
  // More digits than any paper prints are binary noise of a spreadsheet: 0.74099999999999999.
  return digits.length > 14 ? Number(value.toPrecision(12)) : value;
}

function fractionOf(text: string): Figure['fraction'] {
  const match = FRACTION.exec(text);
  if (!match) return null;
  const [numerator, denominator] = [Number(match[1]!.replace(/,/g, '')), Number(match[2]!.replace(/,/g, ''))];
  return denominator > 0 && numerator <= denominator ? { numerator, denominator } : null;
}

const NOTHING = { beside: null, fraction: null, provisional: false, note: null, bracketed: false, repaired: null };

function figureOf(text: string): Figure | null {
  const main = amountOf(text);
  if (main) return { is: 'figure', ...NOTHING, main };
  const fraction = fractionOf(text);
  if (fraction) return { is: 'figure', ...NOTHING, main: null, fraction };
  const bracketed = BRACKETS.exec(text);
  if (bracketed) return figureWithBracket(bracketed[1]!, bracketed[2]!.trim());
  const turned = FRACTION_BESIDE.exec(text);
  if (turned) return figureWithBracket(turned[1]!, turned[2]!);
  const beside = BESIDE.exec(text);
  return beside ? figureWithBracket(beside[1]!, beside[2]!) : negative(text);
}

/** `(£5k)`: accounts print what is below nought in brackets. */
function negative(text: string): Figure | null {
  const inside = /^\(([£\d].*)\)$/.exec(text);
  const main = inside ? amountOf(`-${inside[1]}`) : null;
  return main ? { is: 'figure', ...NOTHING, main, bracketed: true } : null;
}

function figureWithBracket(head: string, tail: string): Figure | null {
  const figure = figureOf(head);
  if (!figure || figure.beside) return null;
  if (PROVISIONAL.test(tail)) return { ...figure, provisional: true };
  // In "45% (n=20)" it may be the count or what it is a count out of.
  if (/^n ?=/i.test(tail)) return { ...figure, note: figure.note ? `${figure.note}; ${tail}` : tail };
  const words = tail.replace(/^(?:num|no\.?|count) ?[=:]? ?(?=\d)/i, '');
  const fraction = fractionOf(words);
  if (fraction && !figure.fraction) return { ...figure, fraction };
  const counted = /^(\d[\d,]*) [a-z ]+$/i.exec(words);
  const beside = amountOf(words) ?? (counted ? amountOf(counted[1]!) : null);
  if (beside && figure.main) return { ...figure, beside };
  if (beside && figure.fraction && beside.percent) return { ...figure, main: beside };
  const note = figure.note ? `${figure.note}; ${tail}` : tail;
  return /[a-z]/i.test(tail) ? { ...figure, note } : null;
}

/** Letters typed or recognised in place of digits: O for 0, l and I for 1, and a comma for a decimal point. */
function withDigitsPutRight(text: string): string | null {
  if (text.length > 30 || !/[\d%]/.test(text)) return null;
  const digits = text.replace(/[Oo](?! ?[uf])/g, '0').replace(/[lI|]/g, '1');
  const right = digits.replace(/^(\d+),(\d{1,2}) ?(%?)$/, '$1.$2$3');
  return right === text ? null : right;
}

/** Reads one cell by itself; the row it stands in then decides what its number means. */
export function readCellText(printed: string): CellReading {
  const plain = plainText(printed);
  const taken = takeArrow(plain);
  let { rest, arrow } = taken;
  if (taken.mixed) return { printed, arrow: null, content: { is: 'words' } };
  if (rest === '') return { printed, arrow, content: arrow ? { is: 'arrow' } : { is: 'words' } };
  const rated = RATED.exec(rest);
  const rating = rated && (rated[1] ?? rated[3]);
  if (rated && rating) {
    const bare = readCellText(rated[1] ? rated[2]! : rest.slice(0, rated.index));
    if (bare.content.is === 'figure') {
      const note = [bare.content.note, rating.replace(/[ :-]+$/, '').trim()].filter(Boolean).join('; ');
      return { printed, arrow: arrow ?? bare.arrow, content: { ...bare.content, note } };
    }
  }
  const quick = figureOf(rest);
  if (quick) return { printed, arrow, content: quick };
  const word = TRAILING_WORD.exec(rest);
  if (word && !arrow) {
    arrow = arrowOfWord(word[1]!);
    rest = rest.slice(0, word.index).trim();
  }
  const mark = FOOTNOTE.exec(rest);
  if (mark) rest = rest.slice(0, mark.index).trim();
  const late = /^(.*[\d%]) ?(?:- ?)?(?:p|prov\.?|provisional)$/i.exec(rest);
  const figure = figureOf(late ? late[1]! : rest);
  if (figure && (mark || word || late)) {
    const note = mark ? [figure.note, mark[1]].filter(Boolean).join('; ') : figure.note;
    return { printed, arrow, content: { ...figure, note, provisional: figure.provisional || late !== null } };
  }
  const status = statusWord(rest);
  if (status) return { printed, arrow, content: { is: 'status', ...status } };
  const right = withDigitsPutRight(rest);
  const repaired = right === null ? null : figureOf(right);
  if (repaired) return { printed, arrow, content: { ...repaired, repaired: right } };
  return { printed, arrow, content: { is: 'words' } };
}
