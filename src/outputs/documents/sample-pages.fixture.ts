// The first pages of the made-up pack: exceptions, trust, then and now, and what each arrow says.

import type { Block, TableRow } from './document.ts';
import { asked, figure, left, line, OFF, quiet, right, said, shaped, strong } from './sample-parts.fixture.ts';

const exceptions: TableRow[] = [
  {
    cells: [
      strong('Plans issued within 20 weeks', 'KPI 101, target at least 70%'),
      figure('52.6%', '30 of 57', 0.526, '0.0%'),
      line(0),
      shaped('down-worse', 'Likely worse', 'below usual 60 to 92'),
      OFF,
    ],
    under: asked('Of the 24 children still waiting, how many have seen a draft, and who has waited longest?'),
  },
  {
    cells: [
      strong('Advice from health within 6 weeks', 'KPI 104, target at least 90%'),
      figure('88.4%', '61 of 69', 0.884, '0.0%'),
      line(1),
      shaped('up-better', 'Likely better', 'above usual 61 to 87'),
      shaped('within-tolerance', 'Within tolerance', 'tolerance: 85% to 90%'),
    ],
    under: asked('What changed in March, and will it last when the second therapist leaves?'),
  },
  {
    cells: [
      strong('Children with a plan', 'KPI 1, no target'),
      figure('3,604', '390.1 per 10,000', 3604, '#,##0'),
      line(2),
      shaped('up-shift', 'Rising', '14% more than May 2024'),
      quiet('No judgement'),
    ],
  },
  {
    cells: [
      strong('Tribunal hearings upheld', 'KPI 88, target at most 2'),
      figure('2 of 3', undefined, 2, '#,##0'),
      line(6),
      said('Only 3 in May'),
      shaped('too-few', 'Too few to judge', 'on target over 12 months: 9 of 41'),
    ],
  },
  {
    cells: [
      strong('Places in resourced provision', 'KPI 34, target at least 240'),
      figure('263', '244 in April', 263, '#,##0'),
      line(7),
      shaped('same', 'No clear change', 'usual 231 to 268'),
      shaped('on-target', 'On target'),
    ],
  },
  {
    cells: [
      strong('Health visitor check at 2 years', 'KPI 63, target at least 95%'),
      strong('not received'),
      line(8),
      strong('Not worked out', 'due 12 June, late by 20 days'),
      quiet('Not rated'),
    ],
    under: asked('April came on the last day. What does the trust need from us to send May?'),
  },
];

export const page1: Block[] = [
  {
    kind: 'words',
    look: 'lead',
    words: [
      { text: 'Plans are taking longer, while advice from health comes sooner.', look: 'strong' },
      ' 30 of the 57 plans issued in May came within 20 weeks (52.6%), below the usual range of 60% to 92%. 24 children had waited more than 20 weeks, up from 17.',
    ],
  },
  {
    kind: 'words',
    words: [
      'Of 28 KPIs, 9 are off target, 3 within tolerance and 6 on target. One figure was not received; 4 are awaited until July.',
    ],
  },
  {
    kind: 'box',
    title: 'What the board is asked to do',
    blocks: [
      {
        kind: 'list',
        ordered: true,
        items: [
          ['Note that issuing the 24 plans already late lowers the 20-week figure, and that issuing them is right.'],
          ['Decide whether ', { text: 'the two extra co-ordinators', look: 'strong' }, ' stay until December.'],
          ['Ask the health trust when its figures will come.'],
        ],
      },
      { kind: 'words', words: [{ text: 'Each is explained on the pages named beside it.', look: 'quiet' }] },
    ],
  },
  { kind: 'heading', level: 2, text: 'Exceptions' },
  {
    kind: 'table',
    caption: 'Exceptions',
    columns: [
      left('KPI', 0.27),
      right('May 2025', 0.12),
      left('12 months, usual range', 0.21),
      left('Direction', 0.2),
      left('Rating', 0.2),
    ],
    groups: [{ title: null, rows: exceptions }],
  },
  {
    kind: 'words',
    look: 'quiet',
    words: [
      'Grey band: usual range. Dotted line: target. Square: outside the range, worse. The whole scorecard follows.',
    ],
  },
];

export const page2: Block[] = [
  { kind: 'heading', level: 2, text: 'How far can you trust this pack?', onNewPage: true },
  {
    kind: 'words',
    words: [
      { text: '27 of 28 figures are signed by their owners; one did not come.', look: 'strong' },
      ' What is missing, doubtful or changed is listed here, and explained in ',
      { text: 'the guide to figures', href: 'https://sandbourne.example/guide-to-figures?month=2025-05' },
      '.',
    ],
  },
  {
    kind: 'table',
    caption: 'What a reader should know',
    columns: [left('', 0.26), left('', 0.13), left('', 0.61)],
    groups: [
      {
        title: null,
        rows: [
          { cells: [strong('Sources on time'), figure('15 of 16'), said('Late: health visitor check (20 days)')] },
          {
            cells: [
              strong('Ratings held back'),
              figure('2'),
              said('Too few to judge in one month: tribunal hearings; complaints upheld'),
            ],
          },
          {
            cells: [
              strong('Data checks'),
              figure('9'),
              said('4 corrected, 3 explained, 2 accepted until 31 July. None open'),
            ],
          },
        ],
      },
    ],
  },
  { kind: 'heading', level: 2, text: 'Then and now' },
  {
    kind: 'table',
    caption: 'Figures of a year before, of six months before and of May 2025',
    columns: [
      left('KPI', 0.3),
      right('May 2024', 0.13),
      right('Nov 2024', 0.1),
      right('May 2025', 0.11),
      left('Note', 0.36),
    ],
    groups: [
      {
        title: 'Plans',
        rows: [
          {
            cells: [
              strong('Children with a plan'),
              said('3,161'),
              said('3,372'),
              strong('3,604'),
              said('Falls each August, when plans end with the school year'),
            ],
          },
          {
            cells: [
              strong('Plans within 20 weeks'),
              { words: ['64.9%'], second: '37 of 57' },
              { words: ['74.5%'], second: '41 of 55' },
              strong('52.6%', '30 of 57'),
              said('Limits set again in April 2024'),
            ],
            under: [{ text: 'One plan moves the figure of May by 1.8 percentage points.', look: 'quiet' }],
          },
        ],
      },
      {
        title: 'Places',
        rows: [
          {
            cells: [
              strong('Waiting for a specialist place'),
              quiet('not comparable'),
              said('209'),
              strong('241'),
              said('Definition changed in October 2024'),
            ],
          },
          {
            cells: [
              strong('Moved by the July round'),
              said('−12'),
              said('0'),
              strong('3'),
              said('Up is not always better: see the direction of each KPI'),
            ],
          },
        ],
      },
    ],
  },
];
export const arrows: Block = {
  kind: 'table',
  caption: 'Arrows, and what each says',
  columns: [left('Direction', 0.5), left('What it says', 0.5)],
  groups: [
    {
      title: null,
      rows: (
        [
          ['up-worse', 'Likely worse', 'the figure went up, which is worse'],
          ['down-better', 'Likely better', 'the figure went down, which is better'],
          ['down-shift', 'Likely lower', 'the figure went down; nobody says whether that is good'],
          ['up-quiet', '3 more than April', 'two figures compared'],
          ['down-quiet', '15 fewer than May 2024', 'two figures compared'],
        ] as const
      ).map(([shape, words, what]) => ({ cells: [shaped(shape, words), said(what)] })),
    },
  ],
};
