// Labels as papers print them, brought to one form so that two of them can be compared; and how alike two are.

import { CONNECTIVES, FILLERS, PHRASES_BY_FIRST, plainLetters, SYNONYMS, TELLING } from './label-words.ts';
import type { Unit } from './measure.ts';

const MONTHS =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const PERIOD = new RegExp(
  `\\b(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?${MONTHS}[\\s,.'’-]*(?:20)?\\d\\d\\b|\\b(?:19|20)\\d\\d(?:\\s?[/-]\\s?(?:20)?\\d\\d)?\\b`,
  'g',
);
const NUMBER_WORDS = new Map(
  Object.entries({
    one: '1',
    two: '2',
    three: '3',
    four: '4',
    five: '5',
    six: '6',
    seven: '7',
    eight: '8',
    nine: '9',
    ten: '10',
    twelve: '12',
    fifteen: '15',
    sixteen: '16',
    twenty: '20',
    thirty: '30',
  }),
);

/** Each turns one way of writing into the form that the others have. Their order matters. */
const SPELLINGS: [RegExp, string | ((...found: string[]) => string)][] = [
  [/['’‘`´"“”]/g, ''],
  [new RegExp(`\\b(?:${[...NUMBER_WORDS.keys()].join('|')})\\b`, 'g'), (word) => NUMBER_WORDS.get(word!)!],
  [/\(\d\)$/, ' '],
  [/, (?:weeks|days|fte)$|\((?:weeks|days|fte)\)$/, ' '],
  [/\bc ?& ?yps?\b/g, 'cyp'],
  [/&/g, ' and '],
  [/\bper ?cent(?:age)?\b|\bpct\b|^(?:proportion|share)(?= of\b)/g, ' % '],
  [/%/g, ' % '],
  [/\b(?:total )?(?:nos?\.(?: ?of)?|nos? of|numbers? of|count of)|#(?: of)?/g, ' number '],
  [/\s+/g, ' '],
  [/(\d),(?=\d{3}\b)/g, '$1'],
  [/\b10 ?(?:k|000)\b/g, ' 10k '],
  [/\bco-?ordinat/g, 'coordinat'],
  [/\bpost[- ]?16\b/g, 'post16'],
  [/\bnon[- ]maintained/g, 'nonmaintained'],
  [/\bpre-? ?school\b/g, 'preschool'],
  [/\b(?:key stage|ks) ?(\d)\b/g, 'ks$1'],
  [/\b(?:sections?|ss?) ?(\d+)(?: ?(?:\/|and) ?s?(\d+))?\b/g, (_, a, b) => ` section${a} ${b ? `section${b} ` : ''}`],
  [/\b(?:levels?|l) ?(\d)(?: ?(?:\/|and) ?(?:l|level)? ?(\d))?\b/g, (_, a, b) => ` level${a} ${b ? `level${b} ` : ''}`],
  [/\b(?:tier|stage) ?(\d)\b/g, ' tier$1 '],
  [/\b(?:more than|greater than|longer than|exceeding|in excess of|beyond|over|>) ?(?=\d)/g, ' over '],
  [/\b(\d+(?:\.\d+)?) ?(?:-|–|—|to) ?(?=\d)(\d+(?:\.\d+)?)/g, ' $1to$2'],
  [/(\d)(?: ?(?:years?|yrs?))? ?(?:\+|plus\b|(?:and|or) (?:over|above|older)\b)/g, '$1plus '],
  [/\b(?:ncy|years?|yrs?|y) ?(\d{1,2}(?:plus)?)\b/g, ' year$1 '],
  [/(\d(?:plus)?) ?-? ?(?:years?|yrs?|yo)\b(?:[ -]?olds?\b)?/g, '$1 '],
  [/(\d) ?-? ?(?:weeks?|wks?)\b/g, '$1 week '],
  [/\b(?:aged?|ages) *(?=\d)/g, ' '],
  [/(\d)s\b/g, '$1 '],
  [/[^a-z0-9%.]+|\.(?!\d)|(?<!\d)\./g, ' '],
];

const KEEP_S = new Set(['camhs', 'eotas', 'has', 'was', 'is', 'this', 'its', 'less', 'eps', 'as', 'us']);

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || KEEP_S.has(word) || /(?:ss|us|is)$/.test(word)) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

function folded(words: string[]): string[] {
  const out: string[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = PHRASES_BY_FIRST.get(words[at]!)?.find((p) => p.words.every((word, i) => words[at + i] === word));
    for (const word of phrase?.becomes ?? [words[at]!]) if (out.at(-1) !== word) out.push(word);
    at += phrase?.words.length ?? 1;
  }
  return out;
}

/** The name where it stands alone, or owns something: BCP, BCP's. */
function wholeName(name: string): RegExp {
  return new RegExp(`(?<![a-z])${name.toLowerCase().replace(/[^a-z0-9]/g, '\\$&')}(?:['’]?s)?(?![a-z])`, 'g');
}

/** The words of a label in their order, each in its one form; `stopNames` are local names to leave out, such as a council's. */
export function labelTokens(text: string, stopNames: readonly string[] = []): string[] {
  let plain = plainLetters(text).toLowerCase().replace(PERIOD, ' ');
  for (const name of stopNames) plain = plain.replace(wholeName(name), ' ');
  plain = plain.trim();
  for (const [from, to] of SPELLINGS)
    plain = typeof to === 'string' ? plain.replace(from, to) : plain.replace(from, to);
  const words = plain.split(' ').flatMap((raw) => {
    if (raw === '' || raw === 'a' || raw === 'an' || raw === 'the' || raw === 'of' || raw === 'and') return [];
    const word = singular(raw);
    const other = SYNONYMS.get(word);
    return other === undefined ? [word] : other.split(' ');
  });
  return folded(folded(words)).filter((word) => !CONNECTIVES.has(word));
}

/** One form for every way of printing a label: `% of EHCPs issued within 20 wks` and `Percentage of EHC plans issued in twenty weeks`. */
export function normaliseLabel(text: string, stopNames: readonly string[] = []): string {
  return labelTokens(text, stopNames).join(' ');
}

const UNIT_WORDS = new Set(['%', 'number', 'fte']);

/** The words that say what is counted, without those that say in which unit. */
export function subjectTokens(tokens: readonly string[]): string[] {
  return tokens.filter((token) => !UNIT_WORDS.has(token));
}

const UNIT_MARKS: [RegExp, Unit][] = [
  [/^(?:%|per ?cent|pct\b|(?:the )?(?:proportion|share) of\b)/, 'percent'],
  [/\bper (?:10k|10[, ]?000|ten thousand)\b/, 'rate-10k'],
  [/\bper 100\b(?!,)|\bfor every 100\b(?!,)/, 'rate-100'],
  [/\bfte\b/, 'fte'],
  [/£|\bgbp\b|\b(?:over)?spend\b/, 'pounds'],
  [/\b(?:average|mean|median)\b.*\b(?:weeks?|wks?)\b|(?:, |\()weeks\)?$/, 'weeks'],
  [
    /\b(?:average|mean|median)\b.*\bdays?\b|(?:, |\()days\)?$|\b(?:number|nos?\.?) of (?:working |school )?days\b/,
    'days',
  ],
];
/** The first to stand in the label decides; a figure before the sign makes it a threshold (`10% or more missed`). */
const SHARE_OR_COUNT =
  /(?<share>(?<!\d ?)%|\bper ?cent(?:age)?\b|\bpct\b)|\bnos?\.|\bnos? of\b|\bnumbers?\b|#|\bcount of\b|\(num\)/;

/** The unit that the words themselves say; null when they leave it open, as `20 week timeliness` does. */
export function impliedUnit(label: string): Unit | null {
  const text = plainLetters(label).toLowerCase().trim();
  for (const [mark, unit] of UNIT_MARKS) if (mark.test(text)) return unit;
  const found = SHARE_OR_COUNT.exec(text);
  if (found === null) return null;
  return found.groups?.share === undefined ? 'count' : 'percent';
}

function isTelling(token: string): boolean {
  return TELLING.has(token) || /\d/.test(token);
}

export function weightOf(token: string): number {
  return FILLERS.has(token) ? 0.3 : 1;
}

/** Two labels with different telling words, or different units, are this much less alike, so never more alike than this. */
export const TOLD_APART = 0.6;

/**
 * Likeness from the weight of the words they share. Words on one side only are detail; words on both sides that the other
 * lacks mean that one thing stands in another's place, and count twice.
 */
export function likeness(shared: number, onlyA: number, onlyB: number): number {
  const all = 2 * shared + onlyA + onlyB + Math.min(onlyA, onlyB);
  return all === 0 ? 0 : (2 * shared) / all;
}

/** The telling words of a label as one text, for comparing whole. */
export function tellingOf(tokens: readonly string[]): string {
  return [...new Set(tokens.filter(isTelling))].sort().join(' ');
}

/** 0 to 1; the same whichever comes first, whatever the order of the words. */
export function labelSimilarity(a: string, b: string): number {
  const [ofA, ofB] = [new Set(subjectTokens(labelTokens(a))), new Set(subjectTokens(labelTokens(b)))];
  const weight = (tokens: string[]) => tokens.reduce((sum, token) => sum + weightOf(token), 0);
  const score = likeness(
    weight([...ofA].filter((token) => ofB.has(token))),
    weight([...ofA].filter((token) => !ofB.has(token))),
    weight([...ofB].filter((token) => !ofA.has(token))),
  );
  const [unitA, unitB] = [impliedUnit(a), impliedUnit(b)];
  const apart = tellingOf([...ofA]) !== tellingOf([...ofB]) || (unitA !== null && unitB !== null && unitA !== unitB);
  return apart ? score * TOLD_APART : score;
}
