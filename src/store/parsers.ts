// How the text of a database value becomes a JavaScript value, alike on both engines. The one place that decides.

type Parser = (text: string) => unknown;

/** Change numbers and sizes: a whole number, refused where a double would silently be another. */
function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`too large to be a whole number here: ${text}`);
  return value;
}

/** Figures are kept as `numeric`, exactly as printed, and worked with as doubles: 17 digits are more than any paper prints. */
function figure(text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value)) throw new RangeError(`not a figure: ${text}`);
  return value;
}

/** `2025-01-06 10:00:00.25+00` becomes `2025-01-06T10:00:00.250Z`, whatever the session's time zone. */
function instant(text: string): string {
  const zoned = text.replace(' ', 'T').replace(/([+-]\d{2})$/, '$1:00');
  return new Date(zoned).toISOString();
}

/** A date is a date, with no hour and no zone: `pg` alone would make it local midnight. */
function asIs(text: string): string {
  return text;
}

const INT8 = 20;
const JSON_TEXT = 114;
const DATE = 1082;
const TIMESTAMP = 1114;
const TIMESTAMPTZ = 1184;
const NUMERIC = 1700;
const JSONB = 3802;

export const PARSERS: Readonly<Record<number, Parser>> = {
  [INT8]: wholeNumber,
  [NUMERIC]: figure,
  [DATE]: asIs,
  [TIMESTAMP]: asIs,
  [TIMESTAMPTZ]: instant,
  [JSON_TEXT]: (text) => JSON.parse(text),
  [JSONB]: (text) => JSON.parse(text),
};

/** What both engines' sessions are told at their start, so that the texts above have one shape. */
export const SESSION_SETTINGS = "set datestyle to 'ISO, DMY'; set timezone to 'UTC'; set intervalstyle to 'postgres'";
