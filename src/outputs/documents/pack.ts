// Everything that is made from one signed version: each document in each of its formats, and the figures as Excel and CSV.

import type { Issue } from '../../clocks/index.ts';
import type { SignedVersion } from '../../insight/index.ts';
import { documents } from './catalogue/index.ts';
import { disclosedVersion } from './disclosed-version.ts';
import type { PaperDocument } from './document.ts';
import { type DocumentContext, documentOf, stampOf } from './document-entry.ts';
import { htmlOf } from './formats/html.ts';
import { openData } from './formats/open-figures.ts';

export const packFormats = ['pdf', 'docx', 'html', 'xlsx', 'csv'] as const;
export type PackFormat = (typeof packFormats)[number];

/** One file of the pack, before it is made. */
export interface PackPart {
  /** the document's id; 'figures' for what is made from the version itself */
  document: string;
  title: string;
  format: PackFormat;
  file: string;
}

export interface Packing {
  version: SignedVersion;
  hash: string;
  context: DocumentContext;
  /** a council's own Word template */
  template: { name: string; bytes: Uint8Array } | null;
}

export const FIGURES = 'figures';

/** Long ones first, so that two threads end together. */
const OF_DOCUMENTS = ['docx', 'pdf', 'html'] as const;
export type DocumentFormat = (typeof OF_DOCUMENTS)[number];

export function packParts(version: SignedVersion): PackPart[] {
  const figures = { document: FIGURES, title: 'The figures' };
  return [
    ...OF_DOCUMENTS.flatMap((format) =>
      documents.map((entry) => {
        const file = `${entry.fileName(version)}.${format}`;
        return { document: entry.id, title: entry.title, format, file };
      }),
    ),
    { ...figures, format: 'xlsx', file: `figures-${version.month}-version-${version.number}.xlsx` },
    ...openDataOf(version).flatMap(({ name }): PackPart[] => [
      { ...figures, format: 'csv', file: `${name}.csv` },
      { ...figures, format: 'csv', file: `${name}.meta.csv` },
    ]),
  ];
}

const openDataOf = (version: SignedVersion) => openData(disclosedVersion(version, 'board'));

/** Why a file cannot be the council's own Word template; null when it can. */
export async function templateRefused(file: { name: string; bytes: Uint8Array }): Promise<Issue | null> {
  return (await import('./formats/word.ts')).whyNoTemplate(file);
}

/** The thread that answers each part posted to it with its file; its workerData is a Packing. */
export const PACK_THREAD = new URL('./pack-thread.ts', import.meta.url);

/** Bytes that are the same whenever it is made. `part` is one of `packParts`. */
export async function packFile(part: PackPart, of: Packing): Promise<{ bytes: Uint8Array; issues: Issue[] }> {
  const { version, context, template } = of;
  const plain = (bytes: Uint8Array) => ({ bytes, issues: [] });
  const text = (words: string) => plain(new TextEncoder().encode(words));
  if (part.format === 'csv') {
    const found = openDataOf(version).find(
      ({ name }) => part.file === `${name}.csv` || part.file === `${name}.meta.csv`,
    );
    if (!found) throw new RangeError(`version ${version.number} has no ${part.file}`);
    return text(part.file.endsWith('.meta.csv') ? found.metadata : found.figures);
  }
  if (part.format === 'xlsx') {
    const { versionWorkbook } = await import('./formats/workbook.ts');
    return plain(await versionWorkbook(disclosedVersion(version, 'board'), stampOf(of)));
  }
  const entry = documents.find(({ id }) => id === part.document);
  if (!entry) throw new RangeError(`there is no document ${part.document}`);
  return documentFile(documentOf(entry, of, context), part.format, template);
}

/** One document in one of its formats. */
export async function documentFile(
  document: PaperDocument,
  format: DocumentFormat,
  template: Packing['template'] = null,
): Promise<{ bytes: Uint8Array; issues: Issue[] }> {
  const plain = (bytes: Uint8Array) => ({ bytes, issues: [] });
  if (format === 'html') return plain(new TextEncoder().encode(htmlOf(document)));
  // What makes a format is large, and most threads and processes make none or one.
  if (format === 'pdf') return plain((await import('./formats/pdf.ts')).pdfOf(document));
  const { wordOf } = await import('./formats/word.ts');
  return wordOf(document, template ? { template } : {});
}

/** What the thread answers. */
export interface PackedFile {
  file: string;
  bytes: Uint8Array;
  /** what a template did not have */
  issues: Issue[];
}
