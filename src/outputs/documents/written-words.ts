// What people wrote, as blocks: paragraphs, points, actions; and the line that says what nobody has written yet.

import { commentaryPart } from '../../improvement/index.ts';
import type { WordsAbout } from '../../insight/index.ts';
import type { PrintedAction, PrintedParagraph } from '../commentary/index.ts';
import type { Block, Words } from './document.ts';
import { paragraphsAbout, type Reading } from './reading.ts';

/** Points that follow each other make one list. */
export function paragraphBlocks(paragraphs: readonly PrintedParagraph[], ordered = false): Block[] {
  const blocks: Block[] = [];
  for (const { kind, words } of paragraphs) {
    if (!hasWords(words)) continue;
    const last = blocks.at(-1);
    if (kind === 'words') blocks.push({ kind: 'words', words });
    else if (last?.kind === 'list') last.items.push([...words]);
    else blocks.push({ kind: 'list', ordered, items: [[...words]] });
  }
  return blocks;
}

const hasWords = (words: Words) => words.some((run) => (typeof run === 'string' ? run : run.text).trim() !== '');

export const writtenBlocks = (reading: Reading, about: WordsAbout, part: string, ordered = false): Block[] =>
  paragraphBlocks(paragraphsAbout(reading, about, part), ordered);

export const notWritten = (title: string, hint: string): Block => ({
  kind: 'words',
  words: [{ text: 'Not written yet.', look: 'strong' }, ` ${title}: ${hint.charAt(0).toLowerCase()}${hint.slice(1)}`],
});

/** An officer puts words there before the paper goes out, so its place is marked. */
export function writtenOrMarked(reading: Reading, about: WordsAbout, part: string, ordered = false): Block[] {
  const blocks = writtenBlocks(reading, about, part, ordered);
  const entry = commentaryPart(part);
  return blocks.length > 0 || !entry ? blocks : [notWritten(entry.title, entry.hint)];
}

/** "Why, and what is being done." before the first paragraph, for pages with no room for one more heading. */
export function ledIn(title: string, blocks: Block[]): Block[] {
  const [first, ...rest] = blocks;
  if (!first) return [];
  const head = { text: `${title}.`, look: 'strong' as const };
  return first.kind === 'words'
    ? [{ ...first, words: [head, ' ', ...first.words] }, ...rest]
    : [{ kind: 'words', words: [head] }, ...blocks];
}

export function actionsTable(actions: readonly PrintedAction[]): Block[] {
  if (actions.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: 'Actions',
      columns: [
        { head: 'Action', stands: 'left', width: 0.5 },
        { head: 'By whom', stands: 'left', width: 0.27 },
        { head: 'Completion date', stands: 'left', width: 0.23 },
      ],
      groups: [
        {
          title: null,
          rows: actions.map(({ action, by, due }) => ({
            cells: [{ words: action }, { words: [by || 'not said yet'] }, { words: [due || 'not said yet'] }],
          })),
        },
      ],
    },
  ];
}
