// The scorecard with a page of commentary: emerging trends, what the data tells us, actions, data notes.

import { commentaryPart } from '../../../improvement/index.ts';
import { leadWords } from '../../kpi/scorecard-words.ts';
import { dataNotes, signedBlocks } from '../closing-parts.ts';
import type { Block } from '../document.ts';
import { type DocumentEntry, fileNameOf } from '../document-entry.ts';
import { movedSentences } from '../exceptions.ts';
import { actionsAbout, PACK, type Reading, readingOf } from '../reading.ts';
import { scorecardBlocks } from '../scorecard-part.ts';
import { actionsTable, notWritten, writtenOrMarked } from '../written-words.ts';

export default {
  id: 'commentary-page',
  title: 'Scorecard with commentary page',
  heading: 'Scorecard with commentary',
  fileName: (version) => fileNameOf('commentary-page', version),
  audience: 'board',
  paper: 'a3-across',
  blocks(version) {
    const reading = readingOf(version);
    return [
      ...opening(reading),
      { kind: 'heading', level: 2, text: 'Scorecard' },
      ...scorecardBlocks(reading, 'Scorecard', 'a3-across'),
      { kind: 'heading', level: 2, text: 'Emerging trends', onNewPage: true },
      ...writtenOrMarked(reading, PACK, 'emerging-trends'),
      { kind: 'heading', level: 2, text: 'What the data tells us' },
      ...writtenOrMarked(reading, PACK, 'what-the-data-tells-us'),
      { kind: 'heading', level: 2, text: 'Actions' },
      ...actions(reading),
      { kind: 'heading', level: 2, text: 'Data notes' },
      ...dataNotes(reading),
      ...signedBlocks(reading),
    ];
  },
} satisfies DocumentEntry;

function opening(reading: Reading): Block[] {
  const lead = leadWords(reading.rows, { month: reading.month, today: reading.on });
  const moved = movedSentences(reading);
  if (lead === null) return [];
  return [
    {
      kind: 'words',
      words: [{ text: lead.claim, look: 'strong' }, ` ${[lead.rest, moved].filter(Boolean).join(' ')}`],
    },
  ];
}

function actions(reading: Reading): Block[] {
  const listed = actionsAbout(reading, PACK, 'actions');
  const part = commentaryPart('actions')!;
  return listed.length > 0 ? actionsTable(listed) : [notWritten(part.title, part.hint)];
}
