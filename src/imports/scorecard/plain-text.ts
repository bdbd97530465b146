// Printed characters brought down to the plain ones that they stand for: spaces, minus signs, digits of other widths.

const PLAIN = /^[\x20-\x7e£▲▼▶►]*$/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|[\ufe00-\ufe0f]/g;
const SPACES = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
const PERCENTS = /[\u066a\ufe6a\uff05]/g;
const QUOTES = /[\u2018\u2019\u02bc\u0060\u00b4]/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]|\ud835[\udfce-\udfff]/g;

function plainDigit(digit: string): string {
  const point = digit.codePointAt(0)!;
  if (point >= 0x1d7ce) return String((point - 0x1d7ce) % 10);
  return String(point - (point >= 0x6f0 ? 0x6f0 : 0x660));
}

/** The text with look-alike spaces, dashes, signs and digits made plain; letters are left as they are. */
export function plainText(text: string): string {
  if (PLAIN.test(text)) return text.includes('  ') ? text.replace(SPACES, ' ').trim() : text.trim();
  return text
    .replace(INVISIBLE, '')
    .replace(PERCENTS, '%')
    .replace(DASHES, '-')
    .replace(QUOTES, "'")
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(OTHER_DIGITS, plainDigit)
    .replace(SPACES, ' ')
    .trim();
}

/** Words of a label or a heading: one space between them, nothing else changed. */
export function tidyText(text: string): string {
  return text.replace(SPACES, ' ').trim();
}
