// Are two records of two sources one person's? What is compared, and how sure the answer is. Never a guess made silently.

import { type Day, partsOfDay } from '../clocks/index.ts';

/** What a source knows of somebody that may tell who they are. */
export interface PersonDetails {
  surname: string | null;
  forename: string | null;
  bornOn: Day | null;
  postcode: string | null;
  upn: string | null;
  uln: string | null;
}

export type MatchReason =
  | 'same UPN'
  | 'same ULN'
  | 'same number in the source'
  | 'same name'
  | 'forename and surname the other way round'
  | 'short form of the forename'
  | 'forename spelt nearly alike'
  | 'same surname'
  | 'same date of birth'
  | 'day and month of birth the other way round'
  | 'same postcode'
  | 'different UPNs'
  | 'different ULNs'
  | 'different names'
  | 'different dates of birth';

export interface PersonMatch {
  /** 0 to 1 */
  confidence: number;
  reasons: MatchReason[];
}

/** From here on records are linked without asking. */
export const SURE = 0.95;
/** From here on, and below SURE, a person is asked. */
export const LIKELY = 0.6;

/** The texts by which records that may match are found: two people are compared when one of them is the same. */
export interface PersonKeys {
  upn: string | null;
  uln: string | null;
  /** all name parts in alphabetical order, and a date of birth in which day and month may change places */
  nameBorn: string | null;
  namePostcode: string | null;
  bornPostcode: string | null;
  /** each part of the name, for searching */
  tokens: string[];
}

export function personKeys(details: PersonDetails): PersonKeys {
  const tokens = [...new Set([...nameParts(details.forename), ...nameParts(details.surname)])].sort();
  const name = tokens.length === 0 ? null : tokens.join(' ');
  const born = details.bornOn === null ? null : eitherWayRound(details.bornOn);
  const postcode = postcodeOf(details.postcode);
  const both = (a: string | null, b: string | null) => (a === null || b === null ? null : `${a}|${b}`);
  return {
    upn: numberOf(details.upn),
    uln: numberOf(details.uln),
    nameBorn: both(name, born),
    namePostcode: both(name, postcode),
    bornPostcode: both(born, postcode),
    tokens,
  };
}

/** "Zoë Anne-Marie O’Neill" → zoe, anne, marie, oneill: without case, accents and apostrophes; hyphens part a name. */
export function nameParts(name: string | null): string[] {
  if (name === null) return [];
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’‘`´ʼ]/g, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('æ', 'ae')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '');
}

/** Without spaces and case; a number that says nothing (all of one figure) is none. */
export function numberOf(text: string | null): string | null {
  const bare = (text ?? '').replace(/[^0-9A-Za-z]/g, '').toUpperCase();
  return bare.length < 6 || /^(.)\1*$/.test(bare) ? null : bare;
}

export function postcodeOf(text: string | null): string | null {
  const bare = (text ?? '').replace(/[^0-9A-Za-z]/g, '').toUpperCase();
  // ZZ99 is the postcode for "no fixed abode" and "not known".
  return /^[A-Z]{1,2}[0-9][0-9A-Z]?[0-9][A-Z]{2}$/.test(bare) && !bare.startsWith('ZZ99') ? bare : null;
}

function eitherWayRound(day: Day): string {
  const { year, month, date } = partsOfDay(day);
  return `${year}-${Math.min(month, date)}-${Math.max(month, date)}`;
}

type NameLikeness = 'same' | 'turned' | 'short' | 'near' | 'surname' | 'different' | 'unknown';

/**
 * A number that both have and that is the same decides, unless name and date of birth both speak against it; numbers
 * that differ never let a record be linked unasked. Twins share surname, date of birth and postcode: a different
 * forename is never bridged by those three.
 */
export function matchOf(a: PersonDetails, b: PersonDetails): PersonMatch {
  const reasons: MatchReason[] = [];
  const upn = agreement(numberOf(a.upn), numberOf(b.upn));
  const uln = agreement(numberOf(a.uln), numberOf(b.uln));
  const name = nameLikeness(a, b);
  const born = bornLikeness(a.bornOn, b.bornOn);
  const samePostcode = agreement(postcodeOf(a.postcode), postcodeOf(b.postcode)) === 'same';
  if (upn === 'same') reasons.push('same UPN');
  if (uln === 'same') reasons.push('same ULN');
  if (upn === 'different') reasons.push('different UPNs');
  if (uln === 'different') reasons.push('different ULNs');
  reasons.push(...NAME_REASONS[name], ...BORN_REASONS[born]);
  if (samePostcode) reasons.push('same postcode');
  return { confidence: confidenceOf(upn, uln, name, born, samePostcode), reasons };
}

const NAME_REASONS: Record<NameLikeness, MatchReason[]> = {
  same: ['same name'],
  turned: ['forename and surname the other way round'],
  short: ['short form of the forename'],
  near: ['forename spelt nearly alike'],
  surname: ['same surname'],
  different: ['different names'],
  unknown: [],
};

type BornLikeness = 'same' | 'turned' | 'different' | 'unknown';

const BORN_REASONS: Record<BornLikeness, MatchReason[]> = {
  same: ['same date of birth'],
  turned: ['day and month of birth the other way round'],
  different: ['different dates of birth'],
  unknown: [],
};

type Agreement = 'same' | 'different' | 'unknown';

function confidenceOf(
  upn: Agreement,
  uln: Agreement,
  name: NameLikeness,
  born: BornLikeness,
  samePostcode: boolean,
): number {
  const numbersDiffer = upn === 'different' || uln === 'different';
  if (upn === 'same' || uln === 'same') {
    const otherNumberDiffers = numbersDiffer;
    const nameSpeaksAgainst = name === 'different' || name === 'surname';
    if (nameSpeaksAgainst && born === 'different') return 0.6;
    if (nameSpeaksAgainst || born === 'different' || otherNumberDiffers) return 0.8;
    return 0.99;
  }
  const fromName = BY_NAME[name];
  if (fromName === 0) return 0;
  const fromBorn = { same: 1, turned: 0.85, different: samePostcode && name === 'same' ? 0.65 : 0.3, unknown: 0.65 }[
    born
  ];
  const fromPlace = samePostcode ? 1 : born === 'same' && name === 'same' ? 0.9 : 0.8;
  const sum = fromName * fromBorn * fromPlace;
  return round(numbersDiffer ? Math.min(sum * 0.8, SURE - 0.01) : sum);
}

/** What the name alone is worth, when date of birth and postcode are the same. */
const BY_NAME: Record<NameLikeness, number> = {
  same: 0.98,
  turned: 0.95,
  short: 0.93,
  near: 0.85,
  surname: 0,
  different: 0,
  unknown: 0,
};

const round = (value: number) => Math.round(value * 100) / 100;

function agreement(a: string | null, b: string | null): Agreement {
  if (a === null || b === null) return 'unknown';
  return a === b ? 'same' : 'different';
}

function bornLikeness(a: Day | null, b: Day | null): BornLikeness {
  if (a === null || b === null) return 'unknown';
  if (a === b) return 'same';
  return eitherWayRound(a) === eitherWayRound(b) ? 'turned' : 'different';
}

function nameLikeness(a: PersonDetails, b: PersonDetails): NameLikeness {
  const [forenamesA, surnameA] = [nameParts(a.forename), nameParts(a.surname)];
  const [forenamesB, surnameB] = [nameParts(b.forename), nameParts(b.surname)];
  const [firstA, firstB] = [forenamesA[0] ?? '', forenamesB[0] ?? ''];
  if (surnameA.length === 0 || surnameB.length === 0)
    return firstA !== '' && firstB !== '' && firstA !== firstB ? 'different' : 'unknown';
  const sameSurname = surnameA.join('') === surnameB.join('') || sharesPart(surnameA, surnameB);
  if (!sameSurname) {
    const turned =
      forenamesA.join('') === surnameB.join('') && surnameA.join('') === forenamesB.join('') && surnameA.length > 0;
    return turned ? 'turned' : 'different';
  }
  if (firstA === '' || firstB === '') return 'unknown';
  if (forenamesA.join('') === forenamesB.join('') || firstA === firstB) return 'same';
  if (isShortForm(firstA, firstB) || isShortForm(firstB, firstA)) return 'short';
  return distanceWithinOne(firstA, firstB) && firstA.length > 3 && firstB.length > 3 ? 'near' : 'surname';
}

/** "Smith" and "Smith-Jones": one part of a double name. Short parts (de, van, al) do not count. */
function sharesPart(a: string[], b: string[]): boolean {
  return a.some((part) => part.length > 3 && b.includes(part));
}

/** The names that are often shortened to something that is not how they begin. */
const SHORT_FORMS: Readonly<Record<string, readonly string[]>> = {
  alexander: ['sasha', 'sandy', 'xander'],
  alexandra: ['sasha', 'sandy'],
  andrew: ['drew'],
  anthony: ['tony'],
  catherine: ['kate', 'katie', 'kitty'],
  edward: ['ted', 'teddy', 'ned'],
  elizabeth: ['beth', 'betty', 'liz', 'lizzie', 'libby', 'lily', 'elsie'],
  eleanor: ['nell', 'ellie', 'nora'],
  frederick: ['freddie', 'fred'],
  henry: ['harry', 'hal'],
  isabella: ['bella', 'izzy'],
  james: ['jim', 'jimmy', 'jamie'],
  john: ['jack', 'johnny'],
  joseph: ['joe', 'joey'],
  katherine: ['kate', 'katie', 'kitty'],
  lawrence: ['larry'],
  margaret: ['maggie', 'meg', 'peggy', 'daisy'],
  mary: ['polly', 'molly'],
  michael: ['mike', 'mick'],
  muhammad: ['mohammed', 'mohammad', 'mohamed', 'muhammed'],
  richard: ['dick', 'rick'],
  robert: ['bob', 'bobby'],
  samuel: ['sammy'],
  theodore: ['teddy', 'ted'],
  william: ['bill', 'billy'],
};

function isShortForm(short: string, long: string): boolean {
  if (SHORT_FORMS[long]?.includes(short)) return true;
  return short.length >= 3 && short.length < long.length && long.startsWith(short);
}

/** One letter more, fewer, other, or two that changed places. */
function distanceWithinOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [middleA, middleB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (middleA.length <= 1 && middleB.length <= 1) return true;
  return middleA.length === 2 && middleB.length === 2 && middleA[0] === middleB[1] && middleA[1] === middleB[0];
}
