// What the made-up documents are put together from: cells, charts, and the head and foot they all have.

import { day } from '../../clocks/index.ts';
import type { LineChart } from '../html/line-chart.ts';
import { months, plain, pointsOf, SPARKLINES, term } from '../html/samples.ts';
import type { Series } from '../html/series.ts';
import type { Block, PaperDocument, Shape, Stamp, TableCell, TableColumn, Words } from './document.ts';
import { chartDrawing, sparklineDrawing } from './drawings.ts';

const STAMP: Stamp = {
  version: 7,
  check: '3f0a 91d2 7be4 c650',
  hash: '3f0a91d27be4c650aa17e2d9045b83c1f6e07d5c2b9a4e318866d0f1e2c3b4a5',
  signedBy: 'Amara Osei',
  signedAs: "director of children's services",
  signedOn: day('2025-07-02'),
};

export const left = (head: string, width: number): TableColumn => ({ head, stands: 'left', width });
export const right = (head: string, width: number): TableColumn => ({ head, stands: 'right', width });
export const said = (...words: Words): TableCell => ({ words });
export const strong = (text: string, second?: string): TableCell => ({ words: [text], look: 'strong', second });
export const figure = (text: string, second?: string, value?: number, format?: string): TableCell => ({
  words: [text],
  look: 'figure',
  second,
  value,
  format,
});
export const shaped = (shape: Shape, text: string, second?: string): TableCell => ({ ...strong(text, second), shape });
export const quiet = (text: string): TableCell => said({ text, look: 'quiet' });
const spark = (series: Series): TableCell => ({ words: [], drawing: sparklineDrawing(series, { alt: '' }) });
export const asked = (question: string): Words => [
  { text: 'A question worth asking:', look: 'strong' },
  ` ${question}`,
];

/** The nine sparklines of the reference sheet: a band, a stock, a year before, a cohort, terms, rings, a change, a gap. */
const LINES = SPARKLINES.map(([series]) => series);
export const line = (at: number): TableCell => spark(LINES[at % LINES.length]!);
export const OFF = shaped('off-target', 'Off target');
export const RATES = [0.66, 0.71, 0.75, 0.79, 0.81, 0.76, 0.85, 0.74, 0.8, 0.87, 0.72, 0.526];
const BEFORE = [0.48, 0.52, 0.57, 0.49, 0.5, 0.55, 0.58, 0.51, 0.56, 0.55, 0.67, 0.649];

export const chartOf = (id: string, shift = 0): LineChart => ({
  id,
  what: 'Percentage of new plans issued within 20 weeks, by month of issue.',
  target: 'at least 70%',
  events: [
    { month: '2024-09', words: 'two teams became three' },
    { month: '2025-03', words: 'the portal changed' },
  ],
  series: {
    unit: 'percent',
    drawing: 'line',
    months: months(24),
    target: 0.7,
    points: pointsOf(
      [...BEFORE, ...RATES].map((value) => Math.min(1, value + shift)),
      {
        5: { value: null, status: 'awaited' },
        23: { numerator: 30, denominator: 57, status: 'provisional', mark: 'worse' },
      },
    ),
  },
});

export const termly: LineChart = {
  id: 'terms',
  what: 'Pupils with a plan absent for 10% or more of sessions, by term.',
  target: 'at most 35%',
  series: {
    unit: 'percent',
    drawing: 'bars',
    months: months(24),
    target: 0.35,
    points: [
      term('2023-24-autumn', 0.398),
      term('2023-24-spring', 0.386),
      term('2024-25-autumn', 0.371),
      term('2024-25-spring', 0.379),
    ],
  },
};

export const changed: LineChart = {
  id: 'changed',
  what: 'Children waiting for a specialist place at the end of the month.',
  series: plain([221, 230, 241, 146, 203, 209, 228, 233, 240, 246, 251, 241], {
    definitionChangedAt: '2024-10',
    earlier: [180, 188, 190, 120, 150, 160, 171, 175, 182, 190, 196, 201],
  }),
};

export const chart = (of: LineChart): Block => {
  const drawing = chartDrawing(of);
  return { kind: 'chart', drawing, caption: `${of.what} ${drawing.alt}` };
};

export const paper = (of: Pick<PaperDocument, 'id' | 'title' | 'blocks'> & Partial<PaperDocument>): PaperDocument => ({
  under: [
    "Sandbourne local area. Figures as known at 18:00 on 2 July 2025. Signed off by the director of children's services, 2 July 2025.",
  ],
  head: { left: 'SEND Improvement Board, Thursday 10 July 2025', right: 'Item 5, for decision' },
  foot: `Sandbourne SEND Improvement Board, performance pack May 2025. Version ${STAMP.version}, signed off 2 July 2025. Check: ${STAMP.check}`,
  paper: 'a4',
  stamp: STAMP,
  ...of,
});
