// The language of a text of commentary, and how it is read. This is all of it:
//
// - Every line is a paragraph; empty lines mean nothing. A line that begins with "- " is a point of a list.
// - A figure is never typed. It is named between double brackets and prints itself:
//     [[twenty-week-incl-pct]]                  the figure for the month of the text
//     [[twenty-week-incl-pct 2025-03]]          of another period
//     [[twenty-week-incl-pct counts]]           what a percentage is out of: "31 of 56"
//     [[twenty-week-incl-pct change]]           against the figure before, as the scorecard compares it
//     [[twenty-week-incl-pct change 2024-05]]   against another period
//     [[twenty-week-incl-pct target]]           the target; also england, region, neighbours
//     [[twenty-week-incl-pct direction]]        in words; also rating
// - Whatever else stands there is text: no mark-up, no links, and brackets that name nothing print as they were typed.

import { type Period, parsePeriod } from '../../clocks/index.ts';

export const FIGURE_PARTS = [
  'figure',
  'counts',
  'change',
  'target',
  'england',
  'region',
  'neighbours',
  'direction',
  'rating',
] as const;

export type FigurePart = (typeof FIGURE_PARTS)[number];

/** Those that can be asked for a period of their own; the others are of the newest figure. */
const OF_A_PERIOD: readonly FigurePart[] = ['figure', 'counts', 'change', 'target', 'rating'];

export interface FigureReference {
  measure: string;
  part: FigurePart;
  /** its own period, or for a change the one it is against; null for what the text is of */
  period: Period | null;
}

export type TextRun = { kind: 'text'; text: string } | { kind: 'figure'; reference: FigureReference; written: string };

export interface TextLine {
  kind: 'words' | 'points';
  /** from 1, as the writer counts */
  line: number;
  runs: TextRun[];
}

export type LanguageProblem =
  /** two brackets that nothing closes */
  | { kind: 'not-closed'; line: number; written: string }
  /** two brackets with nothing between them: the mark at which a figure was to be put in */
  | { kind: 'nothing-named'; line: number; written: string }
  | { kind: 'not-understood'; line: number; written: string; word: string };

export interface TextRead {
  lines: TextLine[];
  problems: LanguageProblem[];
}

const LINE_END = /\r\n?|[\n\v\f\u0085\u2028\u2029]/;
/** As typed, and as word processors paste it. */
const POINT = /^[-*•‣▪·–][ \t\u00a0]+/;
const BRACKETS = /\[\[([^[\]]*)\]\]/g;

export const INSERTION_MARK = '[[]]';

/** In a part that is a list, every line is a point with or without its dash. */
export function readText(text: string, everyLine: TextLine['kind'] = 'words'): TextRead {
  const lines: TextLine[] = [];
  const problems: LanguageProblem[] = [];
  for (const [i, typed] of linesOf(text).entries()) {
    const plain = typed.trim();
    if (plain === '') continue;
    const isPoint = POINT.test(plain);
    const runs = readRuns(plain.replace(POINT, ''), i + 1, problems);
    if (runs.length > 0) lines.push({ kind: isPoint ? 'points' : everyLine, line: i + 1, runs });
  }
  return { lines, problems };
}

export function linesOf(text: string): string[] {
  return text.split(LINE_END);
}

/** Figure references of one line, and the text between them. */
export function readRuns(text: string, line: number, problems: LanguageProblem[]): TextRun[] {
  const runs: TextRun[] = [];
  let from = 0;
  const say = (words: string) => {
    const last = runs.at(-1);
    if (words === '') return;
    if (last?.kind === 'text') last.text += words;
    else runs.push({ kind: 'text', text: words });
  };
  for (const found of text.matchAll(BRACKETS)) {
    const [written, inside = ''] = found;
    const between = text.slice(from, found.index);
    noteUnclosed(between, line, problems);
    say(between);
    from = found.index + written.length;
    const read = readReference(inside);
    if (typeof read === 'string') {
      problems.push(
        read === '' ? { kind: 'nothing-named', line, written } : { kind: 'not-understood', line, written, word: read },
      );
      say(written);
    } else runs.push({ kind: 'figure', reference: read, written });
  }
  const rest = text.slice(from);
  noteUnclosed(rest, line, problems);
  say(rest);
  return runs;
}

function noteUnclosed(text: string, line: number, problems: LanguageProblem[]): void {
  const at = text.search(/\[\[|\]\]/);
  if (at >= 0) problems.push({ kind: 'not-closed', line, written: text.slice(at, at + 40) });
}

/** What stands between the brackets; else the word that was not understood, '' when there is none at all. */
export function readReference(inside: string): FigureReference | string {
  const [id, ...words] = inside.trim().split(/\s+/);
  if (id === undefined || id === '') return '';
  const measure = id.toLowerCase();
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(measure)) return id;
  let part: FigurePart | null = null;
  let period: Period | null = null;
  for (const word of words) {
    const named = FIGURE_PARTS.find((one) => one === word.toLowerCase());
    if (named && part === null) part = named;
    else if (parsePeriod(word) && period === null) period = word;
    else return word;
  }
  const of = part ?? 'figure';
  return period !== null && !OF_A_PERIOD.includes(of) ? period : { measure, part: of, period };
}

/** As it is typed: `[[twenty-week-incl-pct change 2024-05]]`. */
export function writtenReference({ measure, part, period }: FigureReference): string {
  return `[[${[measure, part === 'figure' ? null : part, period].filter((word) => word !== null).join(' ')}]]`;
}

/** The text with a reference put where its mark stands; without a mark at the end. */
export function withReference(text: string, reference: FigureReference): string {
  const written = writtenReference(reference);
  const at = text.indexOf(INSERTION_MARK);
  if (at >= 0) return text.slice(0, at) + written + text.slice(at + INSERTION_MARK.length);
  return text === '' || /\s$/.test(text) ? text + written : `${text} ${written}`;
}

/** References of all lines, in their order. */
export function referencesIn(text: string): FigureReference[] {
  return readText(text).lines.flatMap(({ runs }) =>
    runs.flatMap((run) => (run.kind === 'figure' ? [run.reference] : [])),
  );
}
