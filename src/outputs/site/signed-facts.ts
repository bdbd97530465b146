// About these figures: when they were signed off and published, when the next ones come, and each correction, for ever.

import { daysBetween } from '../../clocks/index.ts';
import { type Html, html } from '../html/html.ts';
import type { Correction, Step } from './corrections.ts';
import { type Edition, isEarlier, linkTo, PATHS } from './frame.ts';
import { PROMISED_DAYS, type PublishedDocument, type PublishedVersion } from './published.ts';
import { daysWords, plainDate } from './words.ts';

export function aboutFigures(
  edition: Edition,
  path: string,
  corrections: readonly { on: Step['is']; correction: Correction }[],
): Html {
  return html`<section><h2>About these figures</h2>
<p>${signedSentence(edition.shown)} ${nextSentence(edition)}</p>
${corrections.map(({ on, correction }) => html`<p><b>Corrected on ${plainDate(on.publishedOn)}:</b> ${correction.sentence}</p>`)}
${documentLinks(edition, path)}
<p>${linkTo(path, PATHS.changes, 'Everything that changed and was corrected')}</p></section>`;
}

/** The proof that the promise of a week was kept, or how far it was missed. */
export function signedSentence({ version, publishedOn }: PublishedVersion): string {
  const days = daysBetween(version.signed.on, publishedOn);
  return `Signed off on ${plainDate(version.signed.on)} and published on ${plainDate(publishedOn)}, ${daysWords(days)}: ${keptWords(days)}.`;
}

function keptWords(days: number): string {
  return days <= PROMISED_DAYS
    ? 'within the week that families are promised'
    : `later than the week that families are promised`;
}

export function nextSentence(edition: Edition): string {
  const { nextOn } = edition.shown;
  return nextOn === null || isEarlier(edition) ? '' : `The next ones come by ${plainDate(nextOn)}.`;
}

export function documentLinks({ shown }: Edition, path: string): Html | null {
  const documents = shown.documents ?? [];
  if (documents.length === 0) return null;
  return html`<ul>${documents.map((one) => html`<li>${linkTo(path, documentPath(shown, one), documentWords(one))}</li>`)}</ul>`;
}

export const documentPath = ({ version }: PublishedVersion, { path }: PublishedDocument): string =>
  `documents/version-${version.number}/${path}`;

function documentWords({ title, path, pages, bytes }: PublishedDocument): string {
  const kind = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toUpperCase() ?? 'file';
  const size = pages === undefined ? `${Math.max(1, Math.round(bytes.length / 1024))} kB` : `${pages} pages`;
  return `${title} (${kind}, ${size})`;
}
