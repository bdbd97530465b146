// Numbers as they are handed back to whoever puts a record right: the case system's own, and never a pupil's.

import { isUpn } from '../../register/index.ts';

const MAY_BE_UPN = /[A-Z]\d{11}[0-9A-Z]/gi;

/** A source may go by pupil numbers, and a number made for a row may hold one. */
export function withoutUpn(number: string): string {
  return number.replace(MAY_BE_UPN, (found) => (isUpn(found.toUpperCase()) ? 'pupil number kept apart' : found));
}
