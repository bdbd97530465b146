// A short name for a text: the same text has the same one. It keeps no secret.

/** 53 bits, from two halves that are each multiplied letter by letter, as eleven letters and digits. */
export function digest(text: string): string {
  return digestNumber(text).toString(36).padStart(11, '0');
}

/** The same 53 bits as a number, where millions are kept for a moment. */
export function digestNumber(text: string): number {
  let [high, low] = [0x9e3779b9, 0x85ebca6b];
  for (let i = 0; i < text.length; i++) {
    const letter = text.charCodeAt(i);
    high = Math.imul(high ^ letter, 0x01000193);
    low = Math.imul(low + letter, 0x5bd1e995) ^ (low >>> 15);
  }
  high = Math.imul(high ^ (high >>> 16), 0x7feb352d) ^ (low >>> 13);
  low = Math.imul(low ^ (low >>> 16), 0x846ca68b) ^ (high >>> 15);
  return 2 ** 32 * (low & 0x1fffff) + (high >>> 0);
}
