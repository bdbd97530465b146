// Postcodes: their shape, and one way of writing each.

/** Before the space: one or two letters, one or two digits, and in London at times a letter after the digit. */
const OUTWARD = new Set(['A9', 'A99', 'AA9', 'AA99', 'A9A', 'AA9A']);
const INWARD = '9AA';
/** Letters that stand nowhere after the space, since they are easily misread. */
const NOT_INWARD = 'CIKMOV';
const NOT_FIRST = 'QVX';
const NOT_SECOND = 'IJZ';
/** Stands for no fixed abode, or an address not known: its other letters are free. */
const NO_PLACE = 'ZZ99';

function kindOf(code: number): string {
  if (code >= 65 && code <= 90) return 'A';
  return code >= 48 && code <= 57 ? '9' : '-';
}

function shapeOf(text: string): string {
  let shape = '';
  for (let i = 0; i < text.length; i++) shape += kindOf(text.charCodeAt(i));
  return shape;
}

/** The postcode in capitals with one space, 'bh2 6dy' → 'BH2 6DY'; null for what cannot be a postcode. */
export function tidyPostcode(text: string): string | null {
  const signs = text.replaceAll(' ', '').toUpperCase();
  if (signs.length < 5 || signs.length > 7) return null;
  const [outward, inward] = [signs.slice(0, -3), signs.slice(-3)];
  if (shapeOf(inward) !== INWARD || !OUTWARD.has(shapeOf(outward))) return null;
  if (outward !== NO_PLACE && holdsLettersNeverUsed(outward, inward)) return null;
  return `${outward} ${inward}`;
}

function holdsLettersNeverUsed(outward: string, inward: string): boolean {
  return (
    NOT_FIRST.includes(outward.charAt(0)) ||
    NOT_SECOND.includes(outward.charAt(1)) ||
    NOT_INWARD.includes(inward.charAt(1)) ||
    NOT_INWARD.includes(inward.charAt(2))
  );
}

/** Whether a postcode, as tidyPostcode writes it, stands for no place. */
export function isNoPlace(postcode: string): boolean {
  return postcode.startsWith(NO_PLACE);
}
