// The one door to mark-up: text goes in escaped and cleaned, links go in checked, and only our own drawings go in as they are.

import { html as honoHtml, raw as honoRaw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

/** A finished piece of mark-up. */
export type Html = HtmlEscapedString;

/** What may stand between two tags: text (escaped), numbers, finished mark-up, lists of these, or nothing. */
export type Content = Html | string | number | null | undefined | false | readonly Content[];

/** A link that has been checked: a path of ours, a place on this page, or an address outside. */
export type Href = string & { readonly unit: 'href' };

const LINK = /^(?:\/(?![/\\])|#|\?|https:\/\/|mailto:)[^\s\\<>"]*$/;
/** Control characters but tab and line ends, marks that turn the order of text round, lone surrogates, non-characters. */
const UNCLEAN = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

/** Text without what a page cannot hold or what would turn its order round (NUL, U+202E): each becomes a visible U+FFFD. */
export function cleanText(text: string): string {
  return text.replace(UNCLEAN, '\ufffd');
}

/** Throws RangeError unless the text is a path of ours, a place on this page, https or mailto: never `javascript:`. */
export function checkedHref(text: string): Href {
  if (!LINK.test(text)) throw new RangeError(`not a link: ${text}`);
  return text as Href;
}

/** `` href`/kpis/${id}` ``: every value is one path segment, encoded. */
export function href(strings: TemplateStringsArray, ...values: (string | number)[]): Href {
  return checkedHref(strings.reduce((path, part, i) => path + segment(values[i - 1] ?? '') + part));
}

/** A segment of dots would climb out of its folder even when encoded, so it is marked with an underscore. */
function segment(value: string | number): string {
  const text = String(value).toWellFormed();
  return /^\.+$/.test(text) ? `${text}_` : encodeURIComponent(text);
}

/** The link with a query; parts that are undefined or empty are left out. */
export function withQuery(to: Href, query: Record<string, string | number | null | undefined>): Href {
  const [path, fragment] = to.split('#');
  const given = Object.entries(query).flatMap(([key, value]) =>
    value === null || value === undefined || value === '' ? [] : [[key, String(value).toWellFormed()]],
  );
  const search = new URLSearchParams(given).toString();
  return checkedHref(`${path}${search ? `?${search}` : ''}${fragment ? `#${fragment}` : ''}`);
}

/** A place on the same page. */
export function anchor(id: string): Href {
  return checkedHref(`#${encodeURIComponent(id)}`);
}

type Slot = 'text' | 'link';
const slotsOf = new WeakMap<TemplateStringsArray, Slot[]>();

/** Where each value stands; refuses a value in an attribute without quotes, which escaping could not protect. */
function readSlots(strings: TemplateStringsArray): Slot[] {
  const known = slotsOf.get(strings);
  if (known) return known;
  const slots = strings.slice(0, -1).map((before): Slot => {
    if (/[\w-]=\s*$/.test(before)) throw new RangeError(`an attribute needs quotes: ${before.slice(-40)}`);
    return /\s(?:href|src|action|formaction)="$/.test(before) ? 'link' : 'text';
  });
  slotsOf.set(strings, slots);
  return slots;
}

function cleaned(value: Content): unknown {
  if (typeof value === 'string') return cleanText(value);
  return Array.isArray(value) ? value.map(cleaned) : value;
}

export function html(strings: TemplateStringsArray, ...values: Content[]): Html {
  const slots = readSlots(strings);
  const made = honoHtml(
    strings,
    ...values.map((value, i) => (slots[i] === 'link' ? checkedHref(String(value)) : cleaned(value))),
  );
  if (made instanceof Promise) throw new TypeError('mark-up is made of values, not of promises');
  return made;
}

/** Mark-up of our own drawings only; whatever text they hold has gone through `svgText`. */
export function drawn(svg: string): Html {
  return honoRaw(svg);
}

/** Text inside a drawing's string. */
export function svgText(text: string): string {
  return html`${text}`.toString();
}

/** Class names, with the absent ones left out. */
export function classes(...names: (string | null | undefined | false)[]): string {
  return names.filter(Boolean).join(' ');
}

/** Nothing, or the attribute with its leading space: `` html`<p${attribute('id', id)}>` ``. */
export function attribute(name: string, value: string | number | boolean | null | undefined): Html | null {
  if (value === null || value === undefined || value === false) return null;
  if (!/^[a-z][a-z-]*$/.test(name)) throw new RangeError(`not an attribute: ${name}`);
  return value === true ? drawn(` ${name}`) : drawn(` ${name}="${svgText(String(value))}"`);
}

/** Says where it goes: never "click here" or "more". */
export function link(to: Href, words: Content, options: { hidden?: string; className?: string } = {}): Html {
  const after = options.hidden ? html`<span class="govuk-visually-hidden"> ${options.hidden}</span>` : null;
  return html`<a class="${classes('govuk-link govuk-link--no-visited-state', options.className)}" href="${to}">${words}${after}</a>`;
}

/** Parts with something between them: links and dots, mostly. */
export function joined(parts: readonly Content[], between: Content = ' · '): Content {
  return parts.flatMap((part, i) => (i === 0 ? [part] : [between, part]));
}
