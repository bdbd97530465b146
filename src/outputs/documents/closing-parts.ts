// What stands at the end of a pack: notes on its figures, what its words mean, and how it was signed.

import { monthIndex, type Period, plainDay, shortPeriodName } from '../../clocks/index.ts';
import type { ScorecardRow } from '../../insight/index.ts';
import { footprintNote } from '../footprint-words.ts';
import { capital, cellOfMonth, monthTitle } from '../kpi/kpi-row.ts';
import { breaksIn, sourceWords } from '../kpi/row-breaks.ts';
import type { Block, Words } from './document.ts';
import { TERMS } from './glossary-terms.ts';
import { left } from './kpi-cells.ts';
import { PACK, type Reading } from './reading.ts';
import { writtenBlocks } from './written-words.ts';

const MOST_NOTES = 40;
const MONTHS_BACK = 12;

/** What people wrote, then what papers note of the month, breaks of the last year, and figures of more children than the council's. */
export function dataNotes(reading: Reading): Block[] {
  const written = writtenBlocks(reading, PACK, 'data-notes');
  const noted = reading.rows.flatMap((row) => notesOf(row, reading.month).map((note) => ({ note, row })));
  // the same note of ten KPIs stands once
  const notes = [...Map.groupBy(noted, ({ note }) => note)].map(
    ([note, of]): Words => [
      { text: `${capital(note)}: `, look: 'strong' },
      `${of.map(({ row }) => row.measure.title).join('; ')}.`,
    ],
  );
  const provisional = reading.rows.filter((row) => cellOfMonth(row, reading.month)?.status === 'provisional').length;
  const state =
    provisional === 0
      ? []
      : [
          {
            kind: 'words' as const,
            words: [
              `${provisional === 1 ? '1 figure' : `${provisional} figures`} of ${monthTitle(reading.month)} ${provisional === 1 ? 'is' : 'are'} provisional and may change.`,
            ],
          },
        ];
  const blocks: Block[] = [
    ...written,
    ...state,
    ...(notes.length === 0 ? [] : [{ kind: 'list' as const, ordered: false, items: notes.slice(0, MOST_NOTES) }]),
  ];
  return blocks.length > 0 ? blocks : [{ kind: 'words', words: ['No paper notes anything about these figures.'] }];
}

function notesOf(row: ScorecardRow, month: Period): string[] {
  const cell = cellOfMonth(row, month);
  const broken = breaksIn(row).findLast(({ from }) => isRecent(from, month));
  const wider = footprintNote(row.footprint);
  const said = [
    ...(cell?.note ? [cell.note.trim()] : []),
    ...(broken
      ? [
          `${broken.source === null ? 'definition changed' : sourceWords(broken.source)} from ${shortPeriodName(broken.from)}; figures before it are not compared`,
        ]
      : []),
    ...(wider === null ? [] : [wider]),
    ...(row.polarityContradicted ? ['papers state the opposite required direction, so it is not rated'] : []),
  ];
  return said.map((words) => words.replace(/\.$/, '')).filter((words) => words !== '');
}

function isRecent(from: string, month: string): boolean {
  const [at, now] = [monthIndex(from), monthIndex(month)];
  return at !== null && now !== null && at <= now && now - at < MONTHS_BACK;
}

/** The terms of the field that the document itself uses. */
export function glossaryBlocks(blocks: readonly Block[], caption: string): Block[] {
  const text = blocks.map(textOf).join(' ');
  const used = TERMS.filter(({ found }) => found.test(text)).sort((a, b) => a.term.localeCompare(b.term, 'en-GB'));
  if (used.length === 0) return [];
  return [
    {
      kind: 'table',
      caption,
      columns: [left('Term', 0.26), left('Meaning', 0.74)],
      groups: [
        {
          title: null,
          rows: used.map(({ term, means }) => ({
            cells: [
              { words: [term], look: 'strong' as const },
              { words: [`${means.charAt(0).toUpperCase()}${means.slice(1)}.`] },
            ],
          })),
        },
      ],
    },
  ];
}

const plain = (words: Words): string => words.map((run) => (typeof run === 'string' ? run : run.text)).join('');

function textOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.text;
    case 'words':
      return plain(block.words);
    case 'list':
      return block.items.map(plain).join(' ');
    case 'box':
      return block.blocks.map(textOf).join(' ');
    case 'table':
      return block.groups
        .flatMap(({ title, rows }) => [
          title ?? '',
          ...rows.flatMap(({ cells, under }) => [...cells.map(({ words }) => plain(words)), plain(under ?? [])]),
        ])
        .join(' ');
    case 'chart':
      return block.caption;
    case 'contents':
    case 'new-page':
      return '';
  }
}

/** Who signed what, and how to tell that a copy says the same. */
export function signedBlocks({ version }: Reading): Block[] {
  const { signed, cutOff, number } = version;
  return [
    {
      kind: 'words',
      look: 'quiet',
      words: [
        `This is version ${number}, signed off by ${signed.by}, ${signed.as}, on ${plainDay(signed.on)}. It holds what was known on ${plainDay(cutOff.knownAt)} and is never edited: what comes later stands in a later version. Every format of every document of this version carries the check at the foot of the page.`,
      ],
    },
  ];
}
