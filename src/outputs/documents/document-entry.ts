// One document that is made from a signed version, and how its title, its head, its foot and its stamp are put on it.

import { type Day, type Period, plainDay } from '../../clocks/index.ts';
import type { PrintingDocument } from '../../improvement/index.ts';
import type { Audience, SignedVersion } from '../../insight/index.ts';
import { monthTitle } from '../kpi/kpi-row.ts';
import { disclosedVersion } from './disclosed-version.ts';
import type { Block, PaperDocument, Stamp } from './document.ts';

/** What a document says that no signed version knows: all of it may be left out. */
export interface DocumentContext {
  meeting?: {
    /** "SEND Improvement Board" */
    body: string;
    on?: Day;
    /** "Item 5, for decision" */
    item?: string;
  };
  /** the KPIs and the months of the then-and-now table; left out, those that every reader asks for, a year and half a year before */
  thenAndNow?: { measures?: readonly string[]; months?: readonly Period[] };
  /** whom to ask about the paper */
  contact?: string;
  /** for families: a line for each place that helps, "SENDIASS: 01632 960 110" */
  whoToAsk?: readonly string[];
}

export interface DocumentEntry {
  id: PrintingDocument;
  title: string;
  /** what stands over it, before the month: "Performance pack" */
  heading: string;
  /** without what stands after the dot */
  fileName(version: SignedVersion): string;
  audience: Extract<Audience, 'board' | 'public'>;
  paper: PaperDocument['paper'];
  /** `version` as its audience may see it */
  blocks(version: SignedVersion, context: DocumentContext): Block[];
}

export interface SignedWithHash {
  version: SignedVersion;
  hash: string;
}

export function documentOf(entry: DocumentEntry, signed: SignedWithHash, context: DocumentContext): PaperDocument {
  const { version } = signed;
  const stamp = stampOf(signed);
  const title = `${entry.heading}, ${monthTitle(version.month)}`;
  const on = plainDay(version.signed.on);
  const { meeting } = context;
  return {
    id: entry.id,
    title,
    under: [
      `${version.area.name} local area. Figures as known on ${plainDay(version.cutOff.knownAt)}. Signed off by ${version.signed.by}, ${version.signed.as}, ${on}.`,
    ],
    head: meeting
      ? {
          left: meeting.on === undefined ? meeting.body : `${meeting.body}, ${plainDay(meeting.on)}`,
          right: meeting.item ?? entry.heading,
        }
      : { left: `${version.area.name} local area`, right: title },
    foot: `${version.area.name}, ${title}. Version ${version.number}, signed off ${on}. Check: ${stamp.check}`,
    paper: entry.paper,
    stamp,
    blocks: entry.blocks(disclosedVersion(version, entry.audience), context),
  };
}

const FOURS = /.{4}/g;

export function stampOf({ version, hash }: SignedWithHash): Stamp {
  return {
    version: version.number,
    check: (hash.slice(0, 16).match(FOURS) ?? []).join(' '),
    hash,
    signedBy: version.signed.by,
    signedAs: version.signed.as,
    signedOn: version.signed.on,
  };
}

/** "board-pack-2025-05-version-12" */
export const fileNameOf = (id: PrintingDocument, { month, number }: SignedVersion): string =>
  `${id}-${month}-version-${number}`;
