// Who the people of a made-up area are: names, numbers, postcodes, ethnic group and ward. Nothing of it belongs to anybody.

import type { Day } from '../../clocks/index.ts';
import { isUln, upnCheckLetter } from '../../register/index.ts';
import { Rng } from '../random.ts';
import { yearGroup } from '../school-days.ts';
import { ETHNIC_GROUPS, HERITAGES, WARDS } from './names.ts';

export interface Identity {
  surname: string;
  forename: string;
  ethnicity: string;
  postcode: string;
  upn: string | null;
  uln: string | null;
  upnUnknown: string | null;
  ward: string;
  locality: string;
  deprivation: number;
  disabled: boolean;
}

const GROUP_WEIGHTS = ETHNIC_GROUPS.map(([, weight]) => weight);
const WARD_WEIGHTS = WARDS.map(([, , , weight]) => weight);
const POSTCODE_LETTERS = 'ABDEFGHJLNPQRSTUWXYZ';
/** No authority has this number: a UPN that holds it is no real pupil's. */
const NO_AUTHORITY = '999';
const YEAR_10 = 10;
const RECEPTION = 0;
const DOUBLE_SURNAME = 0.05;

const digits = (value: number, length: number): string => String(value).padStart(length, '0');

/** Twelve digits that no other person of the area has, and the letter that follows from them. */
export function upnOf(serial: number, bornInYear: number): string {
  const school = digits(4000 + (Math.floor(serial / 1000) % 1000), 4);
  const rest = NO_AUTHORITY + school + digits((bornInYear + 5) % 100, 2) + digits(serial % 1000, 3);
  return `${upnCheckLetter(rest)}${rest}`;
}

/** Ten digits, the first 9; the one number in eleven that can have no check digit is passed over. */
export function ulnOf(serial: number): string {
  for (let body = 900_000_000 + serial * 3; ; body++) {
    for (let check = 0; check <= 9; check++) if (isUln(`${body}${check}`)) return `${body}${check}`;
  }
}

/** ZZ99 stands for no place: no house has such a postcode. */
function postcodeOf(rng: Rng): string {
  const letter = () => POSTCODE_LETTERS[rng.below(POSTCODE_LETTERS.length)]!;
  return `ZZ99 ${rng.below(10)}${letter()}${letter()}`;
}

/** The identity of one person by number: the same seed and number give the same one, whoever else is asked for. */
export function identityOf(seed: number, person: number, bornInYear: number, isBoy: boolean, today: Day): Identity {
  const rng = new Rng(seed ^ 0x1d3a7b, person + 16);
  const [ethnicity] = ETHNIC_GROUPS[rng.pick(GROUP_WEIGHTS)]!;
  const names = HERITAGES.find(({ groups }) => groups.includes(ethnicity)) ?? HERITAGES[0]!;
  const surname = rng.of(names.surnames);
  const second = rng.of(rng.chance(0.7) ? names.surnames : HERITAGES[0]!.surnames);
  const [ward, locality, deprivation] = WARDS[rng.pick(WARD_WEIGHTS)]!;
  // drawn whether they are used or not: a child keeps every one of them on growing older
  const [neverHadUpn, laterHasUln, isDouble] = [rng.chance(0.004), rng.chance(0.96), rng.chance(DOUBLE_SURNAME)];
  const year = yearGroup(bornInYear, today);
  const hasUpn = year >= RECEPTION && !neverHadUpn;
  const hasUln = year >= YEAR_10 && laterHasUln;
  const unknown = year < RECEPTION ? 'UN1' : 'UN5';
  return {
    surname: isDouble && second !== surname ? `${surname}-${second}` : surname,
    forename: rng.of(isBoy ? names.boys : names.girls),
    ethnicity,
    postcode: postcodeOf(rng),
    upn: hasUpn ? upnOf(person, bornInYear) : null,
    uln: hasUln ? ulnOf(person) : null,
    upnUnknown: hasUpn || hasUln ? null : unknown,
    ward,
    locality,
    deprivation: Math.min(10, Math.max(1, deprivation + rng.between(-1, 1))),
    disabled: rng.chance(0.28),
  };
}
