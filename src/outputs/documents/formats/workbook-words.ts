// The sheet of the words that were signed with the figures: each text as documents print it, whose it is, and when it was written.

import { commentaryPart } from '../../../improvement/index.ts';
import { rowsIn, type SignedVersion, type SignedWords } from '../../../insight/index.ts';
import { actionsOf, wordsOf } from '../../commentary/words-of.ts';
import { dated, head, LONG_TEXT, TITLE, text } from '../../workbook-cells.ts';
import type { WrittenCell, WrittenSheet } from '../../workbook-writer.ts';
import type { Words } from '../document.ts';

export function wordsSheet(version: SignedVersion): WrittenSheet {
  const labels = new Map(rowsIn(version).map((row) => [row.measure.id, row.label]));
  const rows = version.words.map((said): WrittenCell[] => [
    text(aboutWords(said, labels), LONG_TEXT),
    text(commentaryPart(said.part)?.title ?? said.part, LONG_TEXT),
    text(printed(said, version), LONG_TEXT),
    text(said.owner, LONG_TEXT),
    dated(said.writtenOn),
  ]);
  return {
    name: 'Words',
    rows: [
      [text('Words signed with the figures', TITLE)],
      [],
      ...(rows.length > 0
        ? [['About', 'Part', 'Text', 'Written by', 'Written on'].map(head), ...rows]
        : [[text('No words were signed with this version.')]]),
    ],
    widths: [44, 28, 90, 24, 13],
    frozen: { rows: 3, columns: 0 },
    print: { paper: 'a4', repeats: 3 },
  };
}

function aboutWords({ about }: SignedWords, labels: ReadonlyMap<string, string>): string {
  switch (about.kind) {
    case 'pack':
      return 'Everything';
    case 'section':
      return about.title;
    case 'measure':
      return labels.get(about.id) ?? about.id;
  }
}

const plain = (words: Words): string => words.map((run) => (typeof run === 'string' ? run : run.text)).join('');

/** A line for each paragraph, a dash before each point. */
function printed({ part, text: typed }: SignedWords, { scorecard, signed }: SignedVersion): string {
  const kind = commentaryPart(part)?.kind ?? 'words';
  if (kind === 'actions')
    return actionsOf(typed, scorecard, signed.on)
      .actions.map(({ action, by, due }) => [plain(action), by, due].filter((one) => one !== '').join(' | '))
      .join('\n');
  return wordsOf(typed, scorecard, signed.on, kind)
    .paragraphs.map((one) => `${one.kind === 'points' ? '– ' : ''}${plain(one.words)}`)
    .join('\n');
}
