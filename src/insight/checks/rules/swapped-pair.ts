// Two figures that changed places: those of two rows in one month, or of two months in one row.

import { type Period, periodName } from '../../../clocks/index.ts';
import { cellWords, type FigureCell, hasFigure } from '../figures.ts';
import { figureOf, type Placed, tableRows } from '../related.ts';
import { type Found, oneRow, type Rule } from '../rule.ts';
import { median } from '../series.ts';
import type { CheckedRow, CheckedSheet } from '../sheet.ts';

type Facts = {
  /** 'rows' of one month, or 'months' of one row */
  between: 'rows' | 'months';
  first: { label: string; period: Period; printed: string };
  second: { label: string; period: Period; printed: string };
  /** what the months before and after the first have, and those before and after the second */
  aroundFirst: [string, string];
  aroundSecond: [string, string];
};

/** A figure with the figures of the months before and after it, far from both. */
interface Leap {
  row: CheckedRow;
  cell: FigureCell;
  before: FigureCell;
  after: FigureCell;
  /** half-way between the months before and after */
  expected: number;
  /** the largest step between two months that the row takes elsewhere */
  largestStep: number;
}

/** Steps elsewhere in the row, without which nothing is known of its ways. */
const ENOUGH_STEPS = 3;
/** A leap is this many times the row's largest other step. */
const LEAP = 2;
/** In the other place the figure is at most this part as far from what is expected. */
const FITS = 0.4;

const stepsOf = (figures: FigureCell[]): number[] =>
  figures.slice(1).map(({ value }, i) => Math.abs(value - figures[i]!.value));

function leapsOf(row: CheckedRow, figures: FigureCell[]): Leap[] {
  const steps = stepsOf(figures);
  if (steps.length - 2 < ENOUGH_STEPS) return [];
  // The largest step that does not touch a month is among the three largest of all.
  const largest = steps.map((_, i) => i).sort((a, b) => steps[b]! - steps[a]!);
  return figures.flatMap((cell, i): Leap[] => {
    const [before, after] = [figures[i - 1], figures[i + 1]];
    if (!before || !after) return [];
    const largestStep = steps[largest.find((at) => at !== i - 1 && at !== i)!]!;
    const away = Math.min(steps[i - 1]!, steps[i]!);
    if (away <= LEAP * largestStep) return [];
    return [{ row, cell, before, after, expected: (before.value + after.value) / 2, largestStep }];
  });
}

/** Figures slip between rows that are typed one after the other; further apart, two leaps of one month are a season's. */
const ROWS_APART = 3;

function areNeighbours(a: CheckedRow, b: CheckedRow): boolean {
  return Math.abs(a.order - b.order) <= ROWS_APART && (a.place?.sheet ?? null) === (b.place?.sheet ?? null);
}

/** Would the figure stand well in the other row's month, as the row's other steps go? */
function fitsIn(place: Leap, cell: FigureCell): boolean {
  const away = Math.abs(cell.value - place.expected);
  return away <= FITS * Math.abs(place.cell.value - place.expected) && away <= LEAP * place.largestStep;
}

function factsOf(between: Facts['between'], first: Placed, second: Placed, around: FigureCell[][]): Facts {
  const placed = ({ row, cell }: Placed) => ({
    label: row.label,
    period: cell.period,
    printed: cellWords(cell, row.unit),
  });
  const words = (row: CheckedRow, [before, after]: FigureCell[]): [string, string] => [
    cellWords(before!, row.unit),
    cellWords(after!, row.unit),
  ];
  return {
    between,
    first: placed(first),
    second: placed(second),
    aroundFirst: words(first.row, around[0]!),
    aroundSecond: words(second.row, around[1]!),
  };
}

function betweenRows(leaps: Leap[]): Found[] {
  return leaps.flatMap((a, i) =>
    leaps.slice(i + 1).flatMap((b): Found[] => {
      if (a.cell.period !== b.cell.period || a.row.unit !== b.row.unit || !areNeighbours(a.row, b.row)) return [];
      if (!fitsIn(a, b.cell) || !fitsIn(b, a.cell)) return [];
      const facts = factsOf('rows', a, b, [
        [a.before, a.after],
        [b.before, b.after],
      ]);
      return [{ cells: [figureOf(a), figureOf(b)], period: a.cell.period, facts }];
    }),
  );
}

/** Steps of a row whose two months changed places: each would stand near what is beside the other, and stands far from its own. */
const NEAR_STEPS = 2;
const FAR_STEPS = 6;
const ENOUGH_MONTHS = 8;

function betweenMonths(row: CheckedRow, figures: FigureCell[]): Found[] {
  if (figures.length < ENOUGH_MONTHS) return [];
  const steps = stepsOf(figures);
  return figures.flatMap((first, i): Found[] => {
    const [before, second, after] = [figures[i - 1], figures[i + 1], figures[i + 2]];
    if (!before || !second || !after) return [];
    const far = Math.min(steps[i - 1]!, steps[i]!, steps[i + 1]!);
    const near = Math.max(Math.abs(second.value - before.value), Math.abs(first.value - after.value));
    if (far * NEAR_STEPS <= near * FAR_STEPS) return [];
    const others = steps.filter((_, at) => at < i - 1 || at > i + 1);
    const usual = median(others);
    if (usual === 0 || far <= FAR_STEPS * usual || near > NEAR_STEPS * usual) return [];
    if (far <= LEAP * Math.max(...others)) return [];
    const [one, two] = [
      { row, cell: first },
      { row, cell: second },
    ];
    const facts = factsOf('months', one, two, [
      [before, second],
      [first, after],
    ]);
    return [{ cells: [figureOf(one), figureOf(two)], period: first.period, facts }];
  });
}

function monthlyRows(sheet: CheckedSheet): { row: CheckedRow; figures: FigureCell[] }[] {
  return tableRows(sheet).map((row) => ({ row, figures: row.cells.filter(hasFigure) }));
}

export default {
  id: 'swapped-pair',
  title: 'Two figures have changed places',
  plain:
    'Looks for two rows near each other whose figures of one month each leap out of their own row, by more than twice its largest other step, and would stand well in the other; and for two months of one row that would stand well in each other’s place. The rows must go on as before in the next month. A figure that leaps alone is left to another check.',
  severity: 'warns',
  source:
    'How papers are made: figures of neighbouring rows or columns are typed one into the other’s place, and next month all is as it was.',
  examples: [
    {
      name: 'levels 3 and 4 changed places in January: 59 and 183 stand between 155 and 149, and between 55 and 55',
      sheet: {
        from: '2024-09',
        rows: [
          { label: 'Level 3', cells: ['191', '185', '161', '155', '59', '149', '150', '159'] },
          { label: 'Level 4', cells: ['68', '61', '62', '55', '183', '55', '51', '50'] },
        ],
      },
      finds: ['Level 3 2025-01'],
    },
    {
      name: 'August and September changed places: the new school year begins with fewer',
      sheet: oneRow('2024-03', {
        label: 'Known to the team',
        cells: ['347', '366', '391', '412', '438', '221', '444', '249', '270', '292'],
      }),
      finds: ['Known to the team 2024-08'],
    },
    {
      name: 'one row leaps alone, or two leap to where neither would stand',
      sheet: {
        from: '2024-09',
        rows: [
          { label: 'Level 3', cells: ['191', '185', '161', '155', '59', '149', '150', '159'] },
          { label: 'Level 4', cells: ['68', '61', '62', '55', '400', '55', '51', '50'] },
          { label: 'Level 2', cells: ['12', '14', '13', '15', '14', '12', '11', '13'] },
        ],
      },
      finds: [],
    },
    {
      name: 'in August many plans cease and few reviews are held: 67 is not among 11 and 10, where steps are of 13 at most',
      sheet: {
        from: '2024-04',
        rows: [
          { label: 'Ceased', cells: ['13', '16', '3', '11', '190', '10', '5', '18'] },
          { label: 'Reviews held', cells: ['226', '198', '226', '223', '67', '240', '218', '231'] },
        ],
      },
      finds: [],
    },
    {
      name: 'the largest other step is 10: 21 away from both months is a leap, 20 is none',
      sheet: {
        from: '2025-01',
        rows: [
          { label: 'Leaps', cells: ['40', '50', '50', '71', '50', '50'] },
          { label: 'Takes its place', cells: ['61', '71', '71', '49', '71', '71'] },
          { label: 'Steps', measure: { unit: 'fte' }, cells: ['40', '50', '50', '70', '50', '50'] },
          { label: 'Takes that place', measure: { unit: 'fte' }, cells: ['60', '70', '70', '50', '70', '70'] },
        ],
      },
      finds: ['Leaps 2025-04'],
    },
  ],
  check(sheet) {
    const rows = monthlyRows(sheet);
    const leaps = rows.flatMap(({ row, figures }) => leapsOf(row, figures));
    const looked = rows.reduce((all, { figures }) => all + Math.max(0, figures.length - 2), 0);
    const found = [...betweenRows(leaps), ...rows.flatMap(({ row, figures }) => betweenMonths(row, figures))];
    return { looked, found };
  },
  sentence(facts) {
    const { between, first, second, aroundFirst, aroundSecond } = facts as Facts;
    const name = ({ label, period }: Facts['first']) => (between === 'rows' ? `“${label}”` : periodName(period));
    const opening =
      between === 'rows'
        ? `For ${periodName(first.period)} “${first.label}” is ${first.printed} and “${second.label}” is ${second.printed}.`
        : `“${first.label}” is ${first.printed} for ${periodName(first.period)} and ${second.printed} for ${periodName(second.period)}.`;
    const around =
      between === 'rows'
        ? `The months before and after have ${aroundFirst[0]} and ${aroundFirst[1]} in the first row, ${aroundSecond[0]} and ${aroundSecond[1]} in the second.`
        : `The month before is ${aroundFirst[0]} and the month after ${aroundSecond[1]}.`;
    return `${opening} ${around} Each figure would stand well in the other’s place: check ${name(first)} and ${name(second)}.`;
  },
} satisfies Rule;
