// The monthly performance report: progress, challenges and next steps of each section, with its KPIs.

import { commentaryPart } from '../../../improvement/index.ts';
import { TILES_SECTION } from '../../../insight/index.ts';
import { ratingCounts } from '../../kpi/scorecard-words.ts';
import { dataNotes, signedBlocks } from '../closing-parts.ts';
import type { Block } from '../document.ts';
import { type DocumentEntry, fileNameOf } from '../document-entry.ts';
import { openingBlocks } from '../exceptions.ts';
import { type Reading, readingOf } from '../reading.ts';
import { sectionTable } from '../section-table.ts';
import { writtenOrMarked } from '../written-words.ts';

const PARTS = ['progress', 'challenges', 'next-steps'] as const;

export default {
  id: 'monthly-report',
  title: 'Monthly performance report',
  heading: 'Monthly performance report',
  fileName: (version) => fileNameOf('monthly-report', version),
  audience: 'board',
  paper: 'a4',
  blocks(version) {
    const reading = readingOf(version);
    return [
      ...openingBlocks(reading),
      ...version.scorecard.sections.flatMap(({ title, rows }) =>
        rows.length === 0 ? [] : sectionBlocks(reading, title, rows),
      ),
      { kind: 'heading', level: 2, text: 'Data notes' },
      ...dataNotes(reading),
      ...signedBlocks(reading),
    ];
  },
} satisfies DocumentEntry;

function sectionBlocks(reading: Reading, title: string, rows: Reading['rows']): Block[] {
  const counted = ratingCounts(rows, reading);
  return [
    { kind: 'heading', level: 2, text: title },
    ...(counted === '' ? [] : [{ kind: 'words' as const, words: [{ text: `${counted}.`, look: 'strong' as const }] }]),
    // tiles stand beside the sections of a paper and are no theme of their own
    ...(title === TILES_SECTION ? [] : PARTS).flatMap((part): Block[] => [
      { kind: 'heading', level: 3, text: commentaryPart(part)!.title },
      ...writtenOrMarked(reading, { kind: 'section', title }, part),
    ]),
    ...sectionTable(reading, rows, `${title}: KPIs`),
  ];
}
