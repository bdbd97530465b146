// A signed version as its documents read it: its rows, its months, its day, and the words that people wrote about each.

import type { Day, Period } from '../../clocks/index.ts';
import { commentaryPart } from '../../improvement/index.ts';
import {
  rowsIn,
  type ScorecardRow,
  type SignedVersion,
  type SignedWords,
  type WordsAbout,
} from '../../insight/index.ts';
import { measures } from '../../measures/index.ts';
import { actionsOf, type PrintedAction, type PrintedParagraph, wordsOf } from '../commentary/index.ts';
import type { Series } from '../html/series.ts';
import { seriesOf } from '../kpi/kpi-row.ts';

export interface Reading {
  version: SignedVersion;
  rows: ScorecardRow[];
  month: Period;
  /** the day of signing decides what is awaited and what is late */
  on: Day;
}

export function readingOf(version: SignedVersion): Reading {
  return { version, rows: rowsIn(version), month: version.month, on: version.signed.on };
}

export const PACK: WordsAbout = { kind: 'pack' };
export const ofMeasure = ({ measure }: ScorecardRow): WordsAbout => ({ kind: 'measure', id: measure.id });

export function textAbout({ version }: Reading, about: WordsAbout, part: string): SignedWords | null {
  const is = JSON.stringify(about);
  const found = version.words.find((one) => one.part === part && JSON.stringify(one.about) === is);
  return found && found.text.trim() !== '' ? found : null;
}

/** Nothing where nobody wrote. */
export function paragraphsAbout(reading: Reading, about: WordsAbout, part: string): PrintedParagraph[] {
  const found = textAbout(reading, about, part);
  if (!found) return [];
  return wordsOf(found.text, reading.version.scorecard, reading.on, commentaryPart(part)?.kind).paragraphs;
}

export function actionsAbout(reading: Reading, about: WordsAbout, part: string): PrintedAction[] {
  const found = textAbout(reading, about, part);
  return found ? actionsOf(found.text, reading.version.scorecard, reading.on).actions : [];
}

/** All of a text in one line, for a cell or a line under a row. */
export function lineAbout(reading: Reading, about: WordsAbout, part: string): string | null {
  const words = paragraphsAbout(reading, about, part).flatMap((one) => one.words);
  return words.length === 0
    ? null
    : words
        .map((run) => (typeof run === 'string' ? run : run.text))
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim();
}

export const seriesFor = ({ on }: Reading, row: ScorecardRow, months: readonly Period[]): Series =>
  seriesOf(row, months, on);

/** In our own plain words; of a KPI that the scorecard does not show, the catalogue's. */
export function labelOf({ rows }: Reading, id: string): string {
  const row = rows.find(({ measure }) => measure.id === id);
  return (
    row?.measure.title ?? measures.find((one) => one.id === id)?.title ?? 'a KPI that this scorecard does not show'
  );
}
