// The pack for the board: what to look at first, how far to trust it, the scorecard, a page for each KPI that needs words.

import { changesBlocks } from '../changes-table.ts';
import { dataNotes, glossaryBlocks, signedBlocks } from '../closing-parts.ts';
import type { Block } from '../document.ts';
import { type DocumentEntry, fileNameOf } from '../document-entry.ts';
import { asksBlocks, exceptionBlocks, openingBlocks } from '../exceptions.ts';
import { headlineBlocks } from '../headline-tiles.ts';
import { kpiPage, rowsThatNeedWords } from '../kpi-page.ts';
import { actionsAbout, PACK, readingOf } from '../reading.ts';
import { scorecardBlocks } from '../scorecard-part.ts';
import { thenAndNowBlocks } from '../then-and-now.ts';
import { trustBlocks } from '../trust-page.ts';
import { actionsTable, writtenBlocks } from '../written-words.ts';

const opens = (text: string): Block => ({ kind: 'heading', level: 2, text, onNewPage: true });
const section = (text: string): Block => ({ kind: 'heading', level: 2, text });

/** A heading only over what is there. */
const under = (heading: Block, blocks: Block[]): Block[] => (blocks.length === 0 ? [] : [heading, ...blocks]);

export default {
  id: 'board-pack',
  title: 'Board pack',
  heading: 'Performance pack',
  fileName: (version) => fileNameOf('board-pack', version),
  audience: 'board',
  paper: 'a4',
  blocks(version, context) {
    const reading = readingOf(version);
    const first = [...openingBlocks(reading), ...asksBlocks(reading)];
    const body: Block[] = [
      ...first,
      ...exceptionBlocks(reading, first),
      opens('How far can you trust this pack?'),
      ...trustBlocks(reading),
      ...under(section('Then and now'), thenAndNowBlocks(reading, context.thenAndNow)),
      opens('Contents'),
      { kind: 'contents' },
      ...under(section('Headline figures'), headlineBlocks(reading)),
      ...under(section('Emerging trends'), writtenBlocks(reading, PACK, 'emerging-trends')),
      ...under(section('What the data tells us'), writtenBlocks(reading, PACK, 'what-the-data-tells-us')),
      ...under(section('Actions'), actionsTable(actionsAbout(reading, PACK, 'actions'))),
      section('Scorecard'),
      ...scorecardBlocks(reading, 'Scorecard'),
      ...rowsThatNeedWords(reading).flatMap((row) => kpiPage(reading, row)),
      opens('What changed since the version before'),
      ...changesBlocks(reading),
      section('Data notes'),
      ...dataNotes(reading),
    ];
    return [
      ...body,
      ...under(section('Glossary'), glossaryBlocks(body, 'Glossary')),
      section('About this version'),
      ...signedBlocks(reading),
    ];
  },
} satisfies DocumentEntry;
