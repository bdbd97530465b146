// What a row says of itself in words: which way is better, and how often its figure comes.

import type { Frequency, Polarity } from '../../measures/index.ts';
import { takeArrow } from './arrows.ts';
import { plainText } from './plain-text.ts';

const FREQUENCIES: [RegExp, Frequency][] = [
  [/half[- ]?term|ht\b|six[- ]?weekly|6[- ]?weekly/, 'half-termly'],
  [/term|^t$/, 'termly'],
  [/month|^m$/, 'monthly'],
  [/quarter|qtr|^q$/, 'quarterly'],
  [/annual|year|^a$|^y$/, 'annual'],
];

const HIGHER =
  /^(?:h|hi|u|b|\+|high(?:er)?|up|bigger|more|increas(?:e|ing)|max(?:imi[sz]e)?|good to be high|rise|improve up)\b|^\+$|(?:high|higher|bigger|more) (?:is|=) (?:better|good)/;
const LOWER =
  /^(?:l|lo|d|s|low(?:er)?|down|smaller|less|fewer|decreas(?:e|ing)|reduc(?:e|ing|tion)|min(?:imi[sz]e)?|good to be low|fall)\b|(?:low|lower|smaller|less|fewer) (?:is|=) (?:better|good)/;
const NO_JUDGEMENT =
  /^(?:|n\/?a|neutral|none|no judgement|context(?:ual)?|info(?:rmation)?(?: only)?|monitor(?:ing)?|maintain|plan|stable|n|-)$/;

/** The required direction in a cell; undefined when its words say nothing that is known. */
export function polarityOf(text: string): Polarity | undefined {
  const plain = plainText(text);
  const { rest, arrow } = takeArrow(plain);
  if (rest === '' && arrow) return arrow === 'up' ? 'higher' : arrow === 'down' ? 'lower' : null;
  const words = rest.toLowerCase();
  if (HIGHER.test(words)) return 'higher';
  if (LOWER.test(words)) return 'lower';
  if (NO_JUDGEMENT.test(words)) return null;
  return arrow ? (arrow === 'up' ? 'higher' : arrow === 'down' ? 'lower' : null) : undefined;
}

export function frequencyOf(text: string): Frequency | null {
  const plain = plainText(text).toLowerCase();
  if (plain === '') return null;
  return FREQUENCIES.find(([pattern]) => pattern.test(plain))?.[1] ?? 'irregular';
}
