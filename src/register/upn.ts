// Pupil and learner numbers: whether the check letter of a UPN and the check digit of a ULN follow from the rest.

/** The letters of a UPN, in the order of their values: without I, O and S (UPN guide of the DfE). */
const LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';
const UPN_LENGTH = 13;
const ULN_LENGTH = 10;

function digitAt(text: string, i: number): number {
  const value = text.charCodeAt(i) - 48;
  return value >= 0 && value <= 9 ? value : -1;
}

/** The check letter that belongs before twelve signs; null when they cannot be the rest of a UPN. */
export function upnCheckLetter(rest: string): string | null {
  if (rest.length !== UPN_LENGTH - 1) return null;
  let sum = 0;
  for (let i = 0; i < rest.length; i++) {
    let value = digitAt(rest, i);
    // A temporary UPN ends in a letter, which counts by its place among the letters (to verify).
    if (value < 0 && i === rest.length - 1) value = LETTERS.indexOf(rest.charAt(i));
    if (value < 0) return null;
    sum += value * (i + 2);
  }
  return LETTERS.charAt(sum % LETTERS.length);
}

/** Thirteen signs, capital letters as they are given out, with the right check letter. */
export function isUpn(text: string): boolean {
  return text.length === UPN_LENGTH && upnCheckLetter(text.slice(1)) === text.charAt(0);
}

/** Given out by a school until the pupil's own number is found. */
export function isTemporaryUpn(text: string): boolean {
  return isUpn(text) && digitAt(text, UPN_LENGTH - 1) < 0;
}

/** Ten digits, the first no 0, the last of which follows from the others (Learning Records Service; to verify). */
export function isUln(text: string): boolean {
  if (text.length !== ULN_LENGTH || digitAt(text, 0) === 0) return false;
  let sum = 0;
  for (let i = 0; i < ULN_LENGTH; i++) {
    const value = digitAt(text, i);
    if (value < 0) return false;
    if (i < ULN_LENGTH - 1) sum += value * (ULN_LENGTH - i);
  }
  const remainder = sum % 11;
  return remainder !== 0 && digitAt(text, ULN_LENGTH - 1) === 10 - remainder;
}
