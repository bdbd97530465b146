// The two pages of the board pack that stand alone.

import { type DocumentEntry, fileNameOf } from '../document-entry.ts';
import { asksBlocks, exceptionBlocks, openingBlocks } from '../exceptions.ts';
import { readingOf } from '../reading.ts';
import { thenAndNowBlocks } from '../then-and-now.ts';
import { trustBlocks } from '../trust-page.ts';

const MOST_THEN_AND_NOW = 7;

export default {
  id: 'short-pack',
  title: 'Board pack in two pages',
  heading: 'Performance in two pages',
  fileName: (version) => fileNameOf('short-pack', version),
  audience: 'board',
  paper: 'a4',
  blocks(version, context) {
    const reading = readingOf(version);
    const then = thenAndNowBlocks(reading, { ...context.thenAndNow, most: MOST_THEN_AND_NOW });
    const first = [...openingBlocks(reading), ...asksBlocks(reading)];
    return [
      ...first,
      ...exceptionBlocks(reading, first),
      { kind: 'heading', level: 2, text: 'How far can you trust this pack?', onNewPage: true },
      ...trustBlocks(reading),
      ...(then.length === 0 ? [] : [{ kind: 'heading' as const, level: 2 as const, text: 'Then and now' }, ...then]),
    ];
  },
} satisfies DocumentEntry;
