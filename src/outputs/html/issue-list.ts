// What a person can put right in a file: one line for each place at the top, then a table that says what and what happens.

import type { Issue, Place } from '../../clocks/index.ts';
import { countWords } from './figure.ts';
import { anchor, type Content, type Html, html } from './html.ts';
import { type ErrorLine, errorSummary } from './notice.ts';
import { table } from './table.ts';

export interface IssueLine {
  issue: Issue;
  /** what stands in the file, as it stands there */
  inTheFile?: string | null;
  /** what happens if the file is saved as it is, or what to do */
  ifSaved?: Content;
}

/** `Sheet OT, row 14, column F`; the file's name when there is no finer place. */
export function placeWords(place: Place): string {
  const parts = [
    place.sheet ? `Sheet ${place.sheet}` : null,
    place.row === undefined ? null : `row ${countWords(place.row)}`,
    place.column ? `column ${place.column}` : null,
    place.field && !place.column ? place.field : null,
  ].filter((part) => part !== null);
  if (parts.length === 0) return place.file ?? 'The whole file';
  const words = parts.join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function issueId(index: number, prefix = 'issue'): string {
  return `${prefix}-${index + 1}`;
}

/** More than this many lines say nothing more; the table below has them all. */
const MOST_LINES = 10;

/** One line for each issue that stops the file, linked to its row in the table. Null when nothing stops it. */
export function issueSummary(
  title: string,
  lines: readonly IssueLine[],
  options: { description?: Content; prefix?: string } = {},
): Html | null {
  const stopping = lines
    .map(({ issue }, index) => ({ issue, index }))
    .filter(({ issue }) => issue.severity === 'stops');
  if (stopping.length === 0) return null;
  const shown: ErrorLine[] = stopping.slice(0, MOST_LINES).map(({ issue, index }) => ({
    words: `${placeWords(issue.where)}: ${lowerFirst(issue.message)}`,
    to: anchor(issueId(index, options.prefix)),
  }));
  const rest = stopping.length - shown.length;
  const more: ErrorLine[] = rest > 0 ? [{ words: `and ${countWords(rest)} more in the list below` }] : [];
  return errorSummary(title, [...shown, ...more], options.description);
}

function lowerFirst(sentence: string): string {
  return /^[A-Z][a-z ]/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}

/** Place, what stands there, what is the matter, and what follows. Every line keeps its own id. */
export function issueTable(
  lines: readonly IssueLine[],
  options: { caption: string; ifSavedHead?: string; prefix?: string },
): Html {
  const hasContent = lines.some(({ inTheFile }) => inTheFile !== null && inTheFile !== undefined);
  const hasSheet = lines.some(({ issue }) => issue.where.sheet);
  const columns = [
    ...(hasSheet ? ['Sheet'] : []),
    'Row',
    'Column',
    ...(hasContent ? ['In the file'] : []),
    'What is the matter',
    ...(options.ifSavedHead ? [options.ifSavedHead] : []),
  ];
  return table({
    caption: options.caption,
    stacks: true,
    className: 'wm-issues',
    columns: columns.map((head) => ({ head })),
    rowIds: lines.map((_, i) => issueId(i, options.prefix)),
    rows: lines.map(({ issue, inTheFile, ifSaved }) => [
      ...(hasSheet ? [issue.where.sheet] : []),
      issue.where.row === undefined ? 'whole file' : countWords(issue.where.row),
      issue.where.column ?? issue.where.field,
      ...(hasContent
        ? [
            inTheFile === null || inTheFile === undefined
              ? null
              : html`<code class="wm-typed">${inTheFile || 'nothing'}</code>`,
          ]
        : []),
      issue.message,
      ...(options.ifSavedHead ? [ifSaved] : []),
    ]),
  });
}
