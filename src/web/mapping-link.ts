// From a file that was looked at to the page that says how its columns are read.

import { type Content, href, html, link } from '../outputs/index.ts';
import { fileKey } from './mapping-drafts.ts';
import type { FileReport } from './upload-import.ts';
import type { Upload } from './uploads.ts';

/** What is said of a table that nobody has said the columns of; a paper is none, nor is a return that says so itself. */
const WITHOUT_MAPPING = new Set(['extract-not-understood', 'no-scorecard', 'extract-headings-missing']);

/** Null for files that no mapping reads. */
export function mappingLink({ id }: Upload, looked: FileReport): Content {
  if (looked.alreadyImported) return null;
  const words = looked.records?.mapping
    ? 'Change how it is read'
    : looked.issues.some(({ code }) => WITHOUT_MAPPING.has(code))
      ? 'Say what its columns are'
      : null;
  const to = href`/imports/mapping/${id}/${fileKey({ looked })}`;
  return words && html`<p class="govuk-body">${link(to, words, { hidden: `: ${looked.file}` })}</p>`;
}
