// What looks like a child in a text that will be published: a number of a person, a date of birth, a name. It is pointed out, never taken away.

import { MONTH_NAMES } from '../../clocks/index.ts';
import { linesOf } from './language.ts';

export interface PersonalWords {
  kind: 'upn' | 'nhs-number' | 'birth' | 'name';
  text: string;
  line: number;
}

const MONTHS = MONTH_NAMES.flatMap((name) => [name, name.slice(0, 3)]).join('|');
const DATE = `(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:${MONTHS})\\s+\\d{4})`;
const CHILD =
  '(?i:child|pupil|student|learner|young person|boy|girl|son|daughter|brother|sister|sibling|mother|father|mum|dad|parent|carer|grandmother|grandfather|foster carer)';
/** A name as it is written: a capital and small letters, one part or several. */
const NAME = "\\p{Lu}[\\p{Ll}'’]+(?:[ -]\\p{Lu}[\\p{L}'’]+){0,2}";

/** Words with a capital that follow or go before "child", "pupil", "parent" and are nobody. */
const NOBODY = new Set(
  (
    'The This That These Those A An And Or In On At Of For From To With By As Is Are Was Were Who Has Had Have When Where If We They It No Not All Each Every Some Any ' +
    'Protection Premium Referral Carer Carers Parent Parents Forum Support Services Service Health Care Social Mental Voice Views Survey Looked After Need Needs Plan Plans Development ' +
    'Ofsted Send Sen Ehc Ehcp Council Board Committee Cabinet Local National England English Education School Schools Academy College Trust Early Years Children Young People Family Families ' +
    'Hub Team Panel Tribunal Act Code Department Government Minister Spring Summer Autumn Winter Term Year ' +
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday ' +
    MONTH_NAMES.join(' ')
  ).split(/\s+/),
);

const PATTERNS: readonly { kind: PersonalWords['kind']; of: RegExp; named?: true }[] = [
  { kind: 'upn', of: /\b[A-Z]\d{11}[A-Z0-9]\b/gi },
  { kind: 'nhs-number', of: /(?<!\d)\d{3}[ -]\d{3}[ -]\d{4}(?!\d)/g },
  { kind: 'birth', of: new RegExp(`\\b(?:date of birth|d\\.?o\\.?b\\b\\.?|born(?: on)?)\\W{0,3}${DATE}`, 'gi') },
  {
    kind: 'name',
    named: true,
    of: new RegExp(`\\b${CHILD}(?:['’]s)?(?: (?:called|named)|,)? (${NAME})`, 'gu'),
  },
  { kind: 'name', named: true, of: new RegExp(`\\b(?:called|named) (${NAME})`, 'gu') },
  {
    kind: 'name',
    named: true,
    of: new RegExp(
      `(?<!\\p{L})(${NAME}),? (?:\\(?aged? \\d{1,2}\\b|\\((?:${CHILD}|Y(?:ea)?r? ?\\d{1,2})\\)|(?:a|the|whose) ${CHILD}\\b)`,
      'gu',
    ),
  },
  { kind: 'name', named: true, of: new RegExp(`\\b(?:Mr|Mrs|Ms|Miss|Mx|Master)\\.? (${NAME})`, 'gu') },
];

export function personalWords(text: string): PersonalWords[] {
  return linesOf(text).flatMap((line, i) => {
    const found = PATTERNS.flatMap(({ kind, of, named }) =>
      [...line.matchAll(of)]
        .filter(([, name = '']) => !named || isSomebody(name))
        .map(([written]) => ({ kind, text: written.trim(), line: i + 1 })),
    );
    return found.filter((one, at) => found.findIndex((other) => other.text === one.text) === at);
  });
}

const isSomebody = (name: string): boolean => !NOBODY.has((name.split(/[ -]/)[0] ?? '').replace(/['’]s$/, ''));
