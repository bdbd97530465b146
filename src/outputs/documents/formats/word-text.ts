// Text as Word can hold it: without characters that XML leaves out, without halves of a character.

// biome-ignore lint/suspicious/noControlCharactersInRegex: the characters that XML 1.0 leaves out
const NOT_ALLOWED = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F\uFFFE\uFFFF]/g;

/** One line of text. */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?|[\n\t\u2028\u2029]/g, ' ')
    .replace(NOT_ALLOWED, '')
    .toWellFormed();
}

/** XML from elsewhere in the house, such as a drawing, whose texts may hold anything. */
export function plainXml(xml: string): string {
  return xml.replace(NOT_ALLOWED, '').toWellFormed();
}

/** An address that a reader may be led to; null for one that would run or open something else. */
export function safeAddress(href: string): string | null {
  const address = plainText(href).trim();
  if (!/^(?:https?:\/\/[^/\s]|mailto:[^\s@]+@)/i.test(address)) return null;
  return URL.canParse(address) ? new URL(address).href : null;
}
