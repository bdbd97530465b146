// A person's record as operations say it: whose number it is, and its name only to whoever asked for it and may see it.

import { isoDay } from '../../clocks/index.ts';
import type { PersonDetails } from '../../register/index.ts';
import { type SourceTitles, sourceTitle } from './loads-said.ts';

export interface RecordSaid {
  /** our number of the record */
  record: number;
  source: string;
  sourceTitle: string;
  /** the source's own number of the person */
  sourceId: string;
  /** null where names were not asked for, or the source gives none */
  details: PersonDetails | null;
}

/** What the store gives of a record. */
interface RecordFound {
  record: number;
  source: string;
  sourceId: string;
  details: PersonDetails | null;
}

export function recordSaid(found: RecordFound, titles: SourceTitles, names: boolean): RecordSaid {
  const { record, source, sourceId, details } = found;
  return { record, source, sourceTitle: sourceTitle(titles, source), sourceId, details: names ? details : null };
}

export function recordJson({ details, ...record }: RecordSaid) {
  return details === null
    ? record
    : { ...record, details: { ...details, bornOn: details.bornOn === null ? null : isoDay(details.bornOn) } };
}
