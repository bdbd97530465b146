// The report to a scrutiny committee, in the order of sections that English councils use; what nobody wrote yet is marked for the officer.

import { plainDay } from '../../../clocks/index.ts';
import { commentaryPart } from '../../../improvement/index.ts';
import { monthTitle } from '../../kpi/kpi-row.ts';
import { leadWords } from '../../kpi/scorecard-words.ts';
import { glossaryBlocks, signedBlocks } from '../closing-parts.ts';
import type { Block, TableRow, Words } from '../document.ts';
import { type DocumentContext, type DocumentEntry, fileNameOf } from '../document-entry.ts';
import { movedSentences } from '../exceptions.ts';
import { left } from '../kpi-cells.ts';
import { PACK, type Reading, readingOf, textAbout } from '../reading.ts';
import { scorecardBlocks } from '../scorecard-part.ts';
import { definitionsTable, themeBlocks } from '../themes.ts';
import { thenAndNowBlocks } from '../then-and-now.ts';
import { trustBlocks } from '../trust-page.ts';
import { writtenOrMarked } from '../written-words.ts';

const IMPLICATIONS = ['financial', 'legal', 'human-resources', 'sustainability', 'public-health', 'equality', 'risk'];

export default {
  id: 'committee-report',
  title: 'Committee report',
  heading: 'SEND performance report',
  fileName: (version) => fileNameOf('committee-report', version),
  audience: 'public',
  paper: 'a4',
  blocks(version, context) {
    const reading = readingOf(version);
    const written = (part: string, ordered = false) => writtenOrMarked(reading, PACK, part, ordered);
    const numbered = [
      { title: 'Background', blocks: written('background') },
      { title: 'Updates by theme', blocks: [...thenAndNow(reading, context), ...themeBlocks(reading)] },
      { title: titleOf('alternatives'), blocks: written('alternatives') },
      ...IMPLICATIONS.map((part) => ({ title: titleOf(part), blocks: written(part) })),
      { title: titleOf('background-papers'), blocks: written('background-papers') },
    ].flatMap(({ title, blocks }, i): Block[] => [
      { kind: 'heading', level: 2, text: `${i + 1}. ${title}` },
      ...blocks,
    ]);
    const appendices: Block[] = [
      { kind: 'heading', level: 2, text: 'Appendix 1. Scorecard', onNewPage: true },
      ...scorecardBlocks(reading, 'Appendix 1. Scorecard'),
      { kind: 'heading', level: 2, text: 'Appendix 2. What each KPI counts', onNewPage: true },
      ...definitionsTable(reading, 'Appendix 2. What each KPI counts'),
      { kind: 'heading', level: 2, text: 'Appendix 3. How far the figures can be trusted' },
      ...trustBlocks(reading),
    ];
    const body: Block[] = [
      ...headerTable(reading, context),
      { kind: 'heading', level: 2, text: titleOf('executive-summary') },
      ...summary(reading),
      { kind: 'heading', level: 2, text: titleOf('recommendations') },
      ...recommended(reading),
      { kind: 'heading', level: 2, text: titleOf('reasons') },
      ...written('reasons'),
      ...numbered,
      ...appendices,
    ];
    const glossary = glossaryBlocks(body, 'Appendix 4. Glossary');
    return [
      ...body,
      ...(glossary.length === 0
        ? []
        : [{ kind: 'heading' as const, level: 2 as const, text: 'Appendix 4. Glossary' }, ...glossary]),
      ...signedBlocks(reading),
    ];
  },
} satisfies DocumentEntry;

const titleOf = (part: string): string => commentaryPart(part)!.title;

const MARKED = { text: 'Not written yet.', look: 'strong' } as const;

function headerTable({ version }: Reading, { meeting, contact }: DocumentContext): Block[] {
  const line = (name: string, words: Words): TableRow => ({ cells: [{ words: [name], look: 'strong' }, { words }] });
  const { signed } = version;
  return [
    {
      kind: 'table',
      caption: 'About this report',
      columns: [left('', 0.27), left('', 0.73)],
      groups: [
        {
          title: null,
          rows: [
            line('Report to', [meeting?.body ?? MARKED]),
            line('Meeting date', [meeting?.on === undefined ? MARKED : plainDay(meeting.on)]),
            ...(meeting?.item ? [line('Agenda item', [meeting.item])] : []),
            line('Report subject', [`SEND performance, ${monthTitle(version.month)}`]),
            line('Status', ['Public report']),
            line('Report of', [`${signed.by}, ${signed.as}`]),
            line('Portfolio holder', [MARKED]),
            line('Report authors', [MARKED]),
            line('Contact', [contact ?? MARKED]),
            line('Wards affected', ['All: the figures are of the whole local area']),
            line('Key decision', [MARKED, ' Say whether it is one.']),
            line('Classification', [MARKED, ' For update, for recommendation or for decision.']),
          ],
        },
      ],
    },
  ];
}

/** Beside what an officer writes stands what the figures say by themselves. */
function summary(reading: Reading): Block[] {
  const lead = leadWords(reading.rows, { month: reading.month, today: reading.on });
  const moved = movedSentences(reading);
  return [
    ...writtenOrMarked(reading, PACK, 'executive-summary'),
    ...(lead === null
      ? []
      : [
          {
            kind: 'words' as const,
            words: [{ text: lead.claim, look: 'strong' as const }, ` ${[lead.rest, moved].filter(Boolean).join(' ')}`],
          },
        ]),
  ];
}

function recommended(reading: Reading): Block[] {
  const blocks = writtenOrMarked(reading, PACK, 'recommendations', true);
  return textAbout(reading, PACK, 'recommendations') === null
    ? blocks
    : [{ kind: 'words', words: [{ text: 'It is recommended that:', look: 'strong' }] }, ...blocks];
}

function thenAndNow(reading: Reading, context: DocumentContext): Block[] {
  const table = thenAndNowBlocks(reading, context.thenAndNow);
  return table.length === 0 ? [] : [{ kind: 'heading', level: 3, text: 'Then and now' }, ...table];
}
