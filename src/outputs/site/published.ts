// What the published site is made from: signed versions that were published, and the council's settings for it.

import type { Day } from '../../clocks/index.ts';
import type { DisclosureRule, SignedVersion } from '../../insight/index.ts';

export interface PublishedDocument {
  title: string;
  /** below the site's `documents` folder */
  path: string;
  bytes: Uint8Array;
  pages?: number;
}

export interface PublishedVersion {
  version: SignedVersion;
  hash: string;
  /** the first time that it was published */
  publishedOn: Day;
  /** when the next figures are promised */
  nextOn: Day | null;
  documents?: readonly PublishedDocument[];
}

export interface SiteSettings {
  /** what everybody may see */
  rule: DisclosureRule;
  /** where the site stands, such as https://www.example.org/send-figures/; null where that is not known */
  address: string | null;
  /** whom families may ask, a line each: "SENDIASS: 01632 960 110" */
  ask?: readonly string[];
}

export interface SiteFile {
  /** with slashes, from the site's first page down */
  path: string;
  text?: string;
  bytes?: Uint8Array;
}

/** Families are promised the figures within so many days of sign-off. */
export const PROMISED_DAYS = 7;
