// The summary for families as a PDF beside the pages, made of what everybody may see.

import family from '../documents/catalogue/family-summary.ts';
import { documentOf } from '../documents/document-entry.ts';
import { pdfOf } from '../documents/formats/pdf.ts';
import type { PublishedVersion, SiteSettings } from './published.ts';

/** `published` as everybody may see it. */
export function withFamilySummary(published: PublishedVersion, { ask }: SiteSettings): PublishedVersion {
  const document = documentOf(family, published, ask && ask.length > 0 ? { whoToAsk: ask } : {});
  const summary = {
    title: family.title,
    path: `${family.fileName(published.version)}.pdf`,
    bytes: pdfOf(document),
  };
  return { ...published, documents: [summary, ...(published.documents ?? [])] };
}
