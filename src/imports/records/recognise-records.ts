// Which format of case records a file is, and how sure that is; papers are weighed against it elsewhere.

import { recordFormats } from '../record-formats/index.ts';
import type { RecordFile, RecordFormat, RecordsAsked } from './record-format.ts';

export interface RecognisedRecords {
  format: RecordFormat;
  /** 0 to 1 */
  sureness: number;
}

/** So sure a format is of a file by its first bytes that no other needs to look. */
const SURE = 0.95;

/** The surest format; null when none takes the file for its own. A chosen mapping leaves no doubt: it reads extracts. */
export async function recordFormatOf(file: RecordFile, asked: RecordsAsked): Promise<RecognisedRecords | null> {
  let best: RecognisedRecords | null = null;
  for (const format of asked.mapping ? recordFormats.filter(({ id }) => id === 'extract') : cheapFirst) {
    const sureness = await format.recognise(file, asked);
    if (sureness > (best?.sureness ?? 0)) best = { format, sureness };
    if (sureness >= SURE) break;
  }
  return best;
}

/** Those that know a file by its first bytes go before those that read tables. */
const cheapFirst = recordFormats.toSorted((a, b) => Number(readsTables(a)) - Number(readsTables(b)));

function readsTables({ id }: RecordFormat): boolean {
  return id === 'extract' || id === 'annex-a';
}

/** Opens the file by the format that is surest of it. It never throws for a bad file: without a reading, the issues say why. */
export async function openRecords(file: RecordFile, asked: RecordsAsked): ReturnType<RecordFormat['open']> {
  const format = (await recordFormatOf(file, asked))?.format ?? recordFormats.find(({ id }) => id === 'extract')!;
  return format.open(file, asked);
}
