// What the reference sheet shows: one made-up example of every word, shape and series, with a note on each.

import { monthFromIndex, monthIndex, type Standing } from '../../clocks/index.ts';
import type { IssueLine } from './issue-list.ts';
import type { Direction, Rating } from './rating-direction.ts';
import type { Series, SeriesPoint } from './series.ts';

export const RATINGS: [Rating, string][] = [
  ['on-target', 'Circle, G. Meets the target, equality included'],
  ['within-tolerance', 'Diamond, A. Misses the target, inside tolerance'],
  ['off-target', 'Square, R. Outside tolerance'],
  ['too-few', 'Dashed ring. The rating over 12 months stands beside it'],
  ['no-judgement', 'The KPI has no better or worse. No shape'],
  ['no-target', 'None set, or none since the definition changed'],
  ['not-rated', 'No figure came, or a data check holds it'],
];

export const DIRECTIONS: [Direction, string][] = [
  [
    { is: 'likely-better', moved: 'down', reason: 'below usual 15 to 25' },
    'Blue. The arrow shows which way the figure went; the word says if that is good',
  ],
  [{ is: 'likely-worse', moved: 'up', reason: 'above usual 2 to 17' }, 'Orange-brown'],
  [{ is: 'likely-higher', reason: 'above usual 43 to 47' }, 'Purple: no judgement'],
  [{ is: 'no-clear-change', reason: 'usual 82 to 98' }, 'Grey. Not bold'],
  [{ is: 'rising', reason: '15% more plans than May 2024' }, 'A stock: words compare with a year before'],
  [
    { is: 'compared', moved: 'down', words: '15 fewer than May 2024', reason: '71, was 86' },
    'Seasonal, rising or cumulative: no control chart',
  ],
  [
    {
      is: 'compared',
      moved: 'down',
      words: '17.7 points less than April',
      judgement: 'worse',
      reason: '55.4%, was 73.1%',
    },
    'Two figures compared, nothing said of chance',
  ],
  [{ is: 'few', words: 'Only 6 in May', reason: '12 months: 75%, 54 of 72' }, 'Too few for a percentage'],
  [{ is: 'too-few-months', reason: '8 since the change' }, 'Fewer than 12 points'],
  [{ is: 'awaited', reason: 'due 17 July' }, 'Not due yet'],
  [{ is: 'not-worked-out', reason: 'May not received' }, 'No figure came'],
];

export const CLOCKS: [Standing, string][] = [
  [{ status: 'done', words: 'Done, 2 days in hand' }, 'Grey disc, tick'],
  [{ status: 'due', words: 'Due in 9 days' }, 'Clock. Bold from 14 days'],
  [{ status: 'past-its-date', words: 'Past its date by 32 days' }, 'Red square. Open and late'],
  [{ status: 'late', words: 'Late by 21 days' }, 'Red outline. Done, late'],
  [{ status: 'late-exception-applies', words: 'Late by 10 days, exception applies' }, 'Diamond. The date never moves'],
  [{ status: 'not-started', words: 'Starts when the plan is sent' }, 'Dash. Not started, or not needed'],
];

export const MAY_2025 = monthIndex('2025-05')!;
export const months = (count: number) =>
  Array.from({ length: count }, (_, i) => monthFromIndex(MAY_2025 - count + 1 + i));

export function pointsOf(
  values: (number | null)[],
  more: Partial<Record<number, Partial<SeriesPoint>>> = {},
): SeriesPoint[] {
  const named = months(values.length);
  return values.map((value, i) => ({
    period: named[i]!,
    value,
    numerator: null,
    denominator: null,
    decimals: null,
    status: value === null ? 'awaited' : 'actual',
    dueOn: null,
    ...more[i],
  }));
}

export const RATES = [0.691, 0.721, 0.766, 0.788, 0.82, 0.759, 0.864, 0.737, 0.807, 0.88, 0.731, 0.554];
export const plain = (values: (number | null)[], more: Partial<Series> = {}): Series => ({
  unit: 'count',
  drawing: 'line',
  months: months(12),
  points: pointsOf(values),
  ...more,
});

export const term = (period: string, value: number): SeriesPoint => ({ ...pointsOf([value])[0]!, period });

export const SPARKLINES: [Series, string][] = [
  [
    {
      unit: 'percent',
      drawing: 'line',
      months: months(12),
      target: 0.7,
      points: pointsOf(RATES, { 11: { mark: 'worse' } }),
      limits: RATES.map((_, i) => ({ lower: 0.6 - (i % 3) / 60, upper: 0.93 - (i % 4) / 80 })),
    },
    'Usual range in grey, target dotted. Square: outside, worse',
  ],
  [
    plain([20, 22, 19, 22, 21, 19, 21, 18, 19, 20, 16, 13], {
      points: pointsOf([20, 22, 19, 22, 21, 19, 21, 18, 19, 20, 16, 13], { 11: { mark: 'better' } }),
    }),
    'Circle: outside, better',
  ],
  [plain([351, 359, 344, 348, 354, 361, 367, 370, 375, 379, 387, 392]), 'Rising stock: line only, no band'],
  [
    plain([74, 112, 21, 36, 66, 124, 83, 81, 72, 79, 58, 71], {
      earlier: [60, 98, 30, 40, 70, 90, 75, 66, 80, 85, 88, 86],
    }),
    'Follows the school year: grey is the year before',
  ],
  [
    plain([101, 126, 136, 15, 19, 26, 31, 36, 43, 60, 86, 99], { restartsAt: ['2024-09'] }),
    'Cohort so far: broken where it starts again',
  ],
  [
    {
      unit: 'percent',
      drawing: 'bars',
      months: months(12),
      points: [term('2023-24-summer', 0.152), term('2024-25-autumn', 0.141), term('2024-25-spring', 0.136)],
    },
    'Termly: one bar a term, never joined',
  ],
  [
    {
      unit: 'percent',
      drawing: 'rings',
      months: months(12),
      target: 0.8,
      points: pointsOf([0.83, 0.67, 0.67, 0.67, 1, 0.33, 0.83, 1, 0.5, 0.67, 0.83, 1]),
    },
    'Few a month: rings, never joined',
  ],
  [
    plain([225, 236, 244, 143, 207, 214, 231, 238, 244, 249, 253, 263], { definitionChangedAt: '2024-10' }),
    'Definition changed: double line, older part grey',
  ],
  [
    plain([250, 263, 242, null, null, 223, 210, 242, 204, 201, 209, null], { notReceived: ['2025-05'] }),
    'A gap where no figure came. Last month not received: dashed ring on the floor',
  ],
];

export const CHART_VALUES = [
  0.478,
  0.527,
  0.571,
  0.478,
  0.499,
  0.547,
  0.585,
  0.513,
  0.562,
  0.549,
  0.673,
  0.661,
  ...RATES,
];

export const ISSUES: IssueLine[] = [
  {
    issue: {
      code: 'cell-error',
      severity: 'stops',
      where: { sheet: 'OT', row: 14, column: 'F' },
      facts: {},
      message: 'The formula points to a cell that is not there',
    },
    inTheFile: '#REF!',
    ifSaved: 'Ask the trust for the figure',
  },
  {
    issue: {
      code: 'share-repaired',
      severity: 'warns',
      where: { sheet: 'Physio', row: 1204, column: 'D' },
      facts: {},
      message: 'A share where percentages stand: read as 31.6%',
    },
    inTheFile: '0.316',
    ifSaved: 'Saved as 31.6%',
  },
];
