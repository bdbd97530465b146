// Made-up documents that hold every kind of block, shape and drawing once: a board pack on A4, a scorecard on A3, a pack as long as asked for.

import { months } from '../html/samples.ts';
import type { Block, PaperDocument } from './document.ts';
import { arrows, page1, page2 } from './sample-pages.fixture.ts';
import {
  changed,
  chart,
  chartOf,
  figure,
  left,
  line,
  OFF,
  paper,
  RATES,
  right,
  said,
  shaped,
  strong,
  termly,
} from './sample-parts.fixture.ts';

const monthTable = (caption: string, rates: readonly number[]): Block => ({
  kind: 'table',
  caption,
  columns: [left('Month', 0.4), right('Within 20 weeks', 0.3), right('Share', 0.3)],
  groups: [
    {
      title: null,
      rows: rates.map((rate, i) => ({
        cells: [
          strong(months(rates.length)[i]!),
          said(String(Math.round(rate * 57))),
          { words: [`${(rate * 100).toFixed(1)}%`], value: rate, format: '0.0%' },
        ],
      })),
    },
  ],
});
const kpiPage = (title: string, id: string, shift = 0): Block[] => [
  { kind: 'heading', level: 2, text: title, onNewPage: true },
  {
    kind: 'words',
    look: 'lead',
    words: ['Fewer plans came within 20 weeks in May than in any month since the teams were formed.'],
  },
  chart(chartOf(id, shift)),
  monthTable('Plans issued within 20 weeks, last 12 months', RATES),
  { kind: 'heading', level: 3, text: 'What was done' },
  {
    kind: 'list',
    ordered: false,
    items: [
      ['Two co-ordinators were moved from reviews.'],
      ['Drafts are read ', { text: 'twice a week', look: 'strong' }, '.'],
    ],
  },
];

const last: Block[] = [
  { kind: 'new-page' },
  { kind: 'heading', level: 2, text: 'Other drawings' },
  { kind: 'heading', level: 3, text: 'Absence by term' },
  chart(termly),
  { kind: 'heading', level: 3, text: 'Waiting for a place' },
  chart(changed),
  arrows,
];

/** Every kind of block, shape and drawing. */
export const SAMPLE_PACK: PaperDocument = paper({
  id: 'board-pack',
  title: 'Performance pack, May 2025',
  blocks: [
    ...page1,
    ...page2,
    { kind: 'heading', level: 2, text: 'Contents', onNewPage: true },
    { kind: 'contents' },
    ...kpiPage('Plans issued within 20 weeks', 'rates'),
    ...last,
  ],
});

const SECTIONS = ['Requests and assessments', 'Plans', 'Reviews', 'Places and provision', 'Voice and disputes'];

/** As wide as a scorecard gets: 60 KPIs in five sections on A3. */
export const SAMPLE_SCORECARD: PaperDocument = paper({
  id: 'scorecard',
  title: 'Scorecard, May 2025',
  paper: 'a3-across',
  blocks: [
    {
      kind: 'table',
      caption: 'All KPIs in May 2025, with the twelve months before',
      columns: [
        left('KPI', 0.224),
        ...months(12).map((month) => right(month, month === '2025-05' ? 0.07 : 0.036)),
        left('12 months', 0.06),
        left('Direction', 0.14),
        right('Target', 0.04),
        left('Rating', 0.07),
      ],
      groups: SECTIONS.map((title, section) => ({
        title,
        rows: Array.from({ length: 12 }, (_, row) => ({
          cells: [
            strong(`KPI ${section * 20 + row + 1}, shown under ${title.toLowerCase()}`),
            ...RATES.map((rate, i) =>
              i === 11
                ? figure(`${(rate * 100).toFixed(1)}%`, '30 of 57', rate, '0.0%')
                : said((rate * 100).toFixed(1)),
            ),
            line(row),
            shaped('down-worse', 'Likely worse', 'below usual 60 to 92'),
            said('70%'),
            row % 3 === 0 ? shaped('on-target', 'On target') : OFF,
          ],
        })),
      })),
    },
  ],
});

/** So many KPI pages, each with its chart and table. */
export function longPack(pages: number): PaperDocument {
  return paper({
    id: 'long-pack',
    title: 'Long pack',
    blocks: [
      { kind: 'contents' },
      ...Array.from({ length: pages }, (_, i) =>
        kpiPage(`KPI ${i + 1}: plans issued within 20 weeks`, `kpi-${i}`, i / 300),
      ).flat(),
    ],
  });
}
