// What there is at the end of a month is what there was, and what came in, less what went out.

import { type Period, periodName, previousPeriod } from '../../../clocks/index.ts';
import { countWords, hasFigure } from '../figures.ts';
import { figureOf, type Placed, relationsOf, tableFigures, tableRows } from '../related.ts';
import type { Found, Rule } from '../rule.ts';
import { median } from '../series.ts';
import type { CheckedRow } from '../sheet.ts';

type Facts = {
  label: string;
  period: Period;
  before: number;
  now: number;
  cameIn: number;
  wentOut: number;
  /** change of the stock less what came in and went out */
  apart: number;
  /** the least and the most that the other months are apart */
  usual: [number, number];
  /** what neither counts ("moves between areas"); null when nothing else should move it */
  rest: string | null;
};

interface Month {
  period: Period;
  before: Placed;
  now: Placed;
  flows: Placed[];
  cameIn: number;
  wentOut: number;
  apart: number;
}

/** Fewer other months than this do not tell what is usual. */
const OTHER_MONTHS = 4;
/** Beside this many typical distances from what is usual lies about one month in a thousand. */
const TYPICAL_DISTANCES = 5;
/** Moves, late entries and corrections: a few, or a seventh of all that moved. */
const ALWAYS_ALLOWED = 3;
const SHARE_ALLOWED = 0.15;

function monthsOf(
  row: CheckedRow,
  flowsIn: string[],
  flowsOut: string[],
  figures: ReturnType<typeof tableFigures>,
): Month[] {
  const stock = new Map(row.cells.filter(hasFigure).map((cell) => [cell.period, { row, cell }]));
  return [...stock.values()].flatMap((now): Month[] => {
    const { period } = now.cell;
    const before = stock.get(previousPeriod(period));
    const at = (ids: string[]) => ids.flatMap((id) => figures(id).get(period) ?? []);
    const [into, out] = [at(flowsIn), at(flowsOut)];
    if (!before || into.length < flowsIn.length || out.length < flowsOut.length) return [];
    const sum = (placed: Placed[]) => placed.reduce((all, { cell }) => all + cell.value, 0);
    const [cameIn, wentOut] = [sum(into), sum(out)];
    const apart = now.cell.value - before.cell.value - cameIn + wentOut;
    return [{ period, before, now, flows: [...into, ...out], cameIn, wentOut, apart }];
  });
}

/** Far from what the other months are apart, by a measure that they give themselves. */
function isFar(month: Month, all: Month[]): boolean {
  const others = all.filter((one) => one !== month).map(({ apart }) => apart);
  if (others.length < OTHER_MONTHS) return false;
  const usual = median(others);
  // 1.4826 turns the typical distance from the middle into a standard deviation.
  const typical = 1.4826 * median(others.map((apart) => Math.abs(apart - usual)));
  const allowed = Math.max(TYPICAL_DISTANCES * typical, ALWAYS_ALLOWED, SHARE_ALLOWED * (month.cameIn + month.wentOut));
  return Math.abs(month.apart - usual) > allowed;
}

/** A stock that is wrong in one month leaves that month and comes back in the next: the two cancel and are one finding. */
function cancels(month: Month, next: Month | undefined): boolean {
  if (next?.before.cell !== month.now.cell) return false;
  const together = Math.abs(month.apart + next.apart);
  return together <= Math.abs(month.apart) / 4;
}

function foundIn(month: Month, far: Month[], all: Month[], rest: string | null): Found {
  const others = all.filter((one) => !far.includes(one)).map(({ apart }) => apart);
  const { now, before, flows, period, cameIn, wentOut, apart } = month;
  const facts: Facts = {
    label: now.row.label,
    period,
    before: before.cell.value,
    now: now.cell.value,
    cameIn,
    wentOut,
    apart,
    usual: [Math.min(...others), Math.max(...others)],
    rest,
  };
  return { cells: [now, ...flows, before].map(figureOf), period, facts };
}

const plans = (from: Period, cells: string[], issued: string[], ceased: string[]) => ({
  from,
  rows: [
    {
      label: 'Plans',
      measure: {
        relations: [{ kind: 'stock-flow' as const, in: ['issued'], out: ['ceased'], rest: 'moves between areas' }],
      },
      cells,
    },
    { label: 'Issued', cells: issued },
    { label: 'Ceased', cells: ceased },
  ],
});

const nine = (figure: string) => Array<string>(9).fill(figure);

export default {
  id: 'stock-flow',
  title: 'What came in and went out does not explain the change',
  plain:
    'Compares the change of a number from one month to the next with what came in less what went out. How far the two may be apart is learned from the other months of the row, at least four of them; three cases, or a seventh of all that moved, are always allowed.',
  severity: 'warns',
  source:
    'Arithmetic. In papers of 2025 plans rose by 36 where 39 were issued and 3 ceased; in other months the two were up to 14 apart, through moves between areas.',
  examples: [
    {
      name: 'plans rose by 51 in February, and 57 issued less 26 ceased is 31; every other month is explained',
      sheet: plans(
        '2024-10',
        ['3273', '3334', '3391', '3418', '3469', '3503', '3575'],
        ['61', '79', '66', '38', '57', '50', '78'],
        ['5', '18', '9', '11', '26', '16', '6'],
      ),
      finds: ['Plans 2025-02'],
    },
    {
      name: 'moves of up to 14 a month are usual here, so 14 more than explained is left alone',
      sheet: plans(
        '2024-11',
        ['4343', '4417', '4453', '4520', '4564', '4659', '4712'],
        ['', '73', '39', '67', '57', '116', '65'],
        ['', '13', '3', '13', '11', '25', '16'],
      ),
      finds: [],
    },
    {
      name: 'with 20 in and none out, a month may be 3 apart and not 4',
      sheet: plans('2025-01', ['100', '120', '140', '163', '183', '203', '227', '247', '267'], nine('20'), nine('0')),
      finds: ['Plans 2025-07'],
    },
    {
      name: 'a number too high in one month comes back in the next and is told once',
      sheet: plans('2025-01', ['100', '110', '120', '230', '140', '150', '160', '170', '180'], nine('10'), nine('0')),
      finds: ['Plans 2025-04'],
    },
    {
      name: 'four months are too few to tell what is usual',
      sheet: plans('2025-01', ['100', '110', '150', '160'], ['10', '10', '10', '10'], ['0', '0', '0', '0']),
      finds: [],
    },
  ],
  check(sheet) {
    const figures = tableFigures(sheet);
    const found: Found[] = [];
    let looked = 0;
    for (const row of tableRows(sheet))
      for (const relation of relationsOf(row, 'stock-flow')) {
        const months = monthsOf(row, relation.in, relation.out, figures);
        if (months.length > OTHER_MONTHS) looked += months.length;
        const far = months.filter((month) => isFar(month, months));
        const echoes = new Set(far.flatMap((month, i) => (cancels(month, far[i + 1]) ? [far[i + 1]] : [])));
        for (const month of far) if (!echoes.has(month)) found.push(foundIn(month, far, months, relation.rest ?? null));
      }
    return { looked, found };
  },
  sentence(facts) {
    const { label, period, before, now, cameIn, wentOut, apart, usual, rest } = facts as Facts;
    const [least, most] = usual;
    const went = (change: number) =>
      change === 0 ? 'no change' : `a ${change > 0 ? 'rise' : 'fall'} of ${countWords(Math.abs(change))}`;
    const range = least === most ? `${Math.abs(least)}` : `from ${least} to ${most}`.replaceAll('-', '−');
    const others =
      least === 0 && most === 0
        ? 'In the other months the two agree.'
        : `In the other months the two are ${range} apart.`;
    const neither = rest === null ? '' : ` Counted in neither: ${rest}.`;
    return `“${label}” went from ${countWords(before)} to ${countWords(now)} in ${periodName(period)}, ${went(now - before)}. ${countWords(cameIn)} came in and ${countWords(wentOut)} went out, ${went(cameIn - wentOut)}: ${countWords(Math.abs(apart))} apart. ${others}${neither}`;
  },
} satisfies Rule;
