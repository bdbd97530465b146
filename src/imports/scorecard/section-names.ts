// Names of sections that stand outside the tables: a line above one, or the name of a sheet.

import { monthInText } from './paper-date.ts';
import { plainText, tidyText } from './plain-text.ts';
import { headingText } from './texts.ts';

/** Lines above a table that say what the whole document is, or which page this is. */
const TITLE =
  /scorecard|dashboard|report|performance|board|supplement|appendix|committee|kpi|indicator|measures|data\b|^(?:page|table|figure|source|note|continued)\b/i;
/** A name begins with a capital or a number and holds a word. */
const NAME = /^[\p{Lu}\d].*\p{L}{3}/u;
const PLAIN_SHEET = /^(?:sheet|tab|table) ?\d*$|scorecard|dashboard|data|kpis?|indicators|measures|summary/i;

/** A short line right above a table names its section, unless it is the document's title. */
export function sectionFromWords(words: string | null): string | null {
  const name = words === null ? '' : (headingText(words) ?? words);
  const isTitle = TITLE.test(name) || monthInText(name) !== null;
  return NAME.test(name) && name.length <= 80 && name.split(' ').length <= 10 && !/[.;,?!]$/.test(name) && !isTitle
    ? name
    : null;
}

export function sectionFromSheet(name: string | null): string | null {
  return name !== null && NAME.test(name) && !PLAIN_SHEET.test(name) && monthInText(name) === null ? name : null;
}

/** The first line that is short and says something. */
export function titleOf(words: string): string | null {
  const title = tidyText(headingText(tidyText(words)) ?? plainText(words));
  return title.length <= 150 && /\p{L}{3}/u.test(title) ? title : null;
}
