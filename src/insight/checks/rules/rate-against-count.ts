// A rate and its count tell how many people they were worked out for, and that number does not change from month to month.

import { comparePeriods, type Period, periodName } from '../../../clocks/index.ts';
import { cellWords, countWords, hasFigure, stepOf } from '../figures.ts';
import { figureOf, type Placed, type PlacedByPeriod, relationsOf, tableFigures, tableRows } from '../related.ts';
import type { Found, Rule } from '../rule.ts';
import type { CheckedRow } from '../sheet.ts';

/** One month of a row against its other months, or all months of a row against another row of the same population. */
type Facts = {
  against: 'months' | 'row';
  label: string;
  countLabel: string;
  period: Period;
  printed: string;
  count: string;
  per: number;
  population: string;
  /** people that this month's rate and count give, and those that the other months give */
  people: number;
  usual: number;
  /** what the rate would be for the usual number of people */
  would: string;
};

interface Month {
  rate: Placed;
  count: Placed;
  /** the least and the most people that the printed rate leaves room for */
  least: number;
  most: number;
}

/** A month alone at either end may be a new population estimate, which is never this far from the one before. */
const NEW_ESTIMATE = 0.03;
/** Months of one population that make it known. */
const ENOUGH = 3;

const holds = ({ least, most }: Month, people: number): boolean => least <= people && people <= most;

function monthsOf(row: CheckedRow, per: number, counts: PlacedByPeriod): Month[] {
  return row.cells
    .filter(hasFigure)
    .toSorted((a, b) => comparePeriods(a.period, b.period))
    .flatMap((cell): Month[] => {
      const count = counts.get(cell.period);
      const step = stepOf(cell.decimals, row.unit);
      if (!count || count.cell.value <= 0 || cell.value <= step || cell.decimals === null) return [];
      const people = (rate: number) => (count.cell.value * per) / rate;
      const rate = { row, cell };
      return [{ rate, count, least: people(cell.value + step / 2), most: people(cell.value - step / 2) }];
    });
}

/** The number of people that most months leave room for. */
function usualPeople(months: Month[]): { people: number; months: number } {
  let best = { people: 0, months: 0 };
  for (const { least } of months) {
    const fitting = months.filter((month) => holds(month, least));
    if (fitting.length > best.months) {
      const most = Math.min(...fitting.map((month) => month.most));
      best = { people: (least + most) / 2, months: fitting.length };
    }
  }
  return best;
}

const overlap = (a: Month, b: Month | undefined): boolean => b !== undefined && a.least <= b.most && b.least <= a.most;

/** Months beside each other that give one other number of people were worked out on another estimate, and are left alone. */
function standsAlone(i: number, months: Month[], usual: number): boolean {
  const month = months[i]!;
  if (holds(month, usual) || overlap(month, months[i - 1]) || overlap(month, months[i + 1])) return false;
  const isAtEnd = i === 0 || i === months.length - 1;
  const apart = Math.max(month.least - usual, usual - month.most) / usual;
  return !isAtEnd || apart > NEW_ESTIMATE;
}

function foundIn(month: Month, usual: number, per: number, population: string): Found {
  const { rate, count } = month;
  const people = (count.cell.value * per) / rate.cell.value;
  const facts: Facts = {
    against: 'months',
    label: rate.row.label,
    countLabel: count.row.label,
    period: rate.cell.period,
    printed: cellWords(rate.cell, rate.row.unit),
    count: cellWords(count.cell, count.row.unit),
    per,
    population,
    people: Math.round(people),
    usual: Math.round(usual),
    would: cellWords({ ...rate.cell, value: (count.cell.value * per) / usual }, rate.row.unit),
  };
  return { cells: [figureOf(rate), figureOf(count)], period: rate.cell.period, facts };
}

interface Settled {
  population: string;
  per: number;
  people: number;
  newest: Month;
}

/** Two rates for one population, each sure of its own number of people, and the numbers further apart than two estimates are. */
function betweenRows(settled: Settled[]): Found[] {
  return settled.flatMap((a, i) =>
    settled.slice(i + 1).flatMap((b): Found[] => {
      if (a.population !== b.population || Math.abs(a.people - b.people) <= NEW_ESTIMATE * a.people) return [];
      const found = foundIn(b.newest, a.people, b.per, b.population);
      const facts: Facts = {
        ...(found.facts as Facts),
        against: 'row',
        countLabel: a.newest.rate.row.label,
        people: Math.round(b.people),
      };
      return [{ ...found, cells: [...found.cells, figureOf(a.newest.rate)], facts }];
    }),
  );
}

const rated = {
  unit: 'rate-10k' as const,
  relations: [{ kind: 'rate-of' as const, of: 'plans', per: 10_000, population: 'people aged 0 to 24' }],
};

export default {
  id: 'rate-against-count',
  title: 'A rate and its count are of different populations',
  plain:
    'Divides a count by its rate, which gives the number of people that the rate was worked out for, and looks for a month alone in giving another number than most months do. Several months together on another number, and a small step in the first or the newest month, are a new population estimate and are left alone. Two rates for one population must give the same number of people, but for the step between two estimates.',
  severity: 'warns',
  source:
    'Arithmetic. In papers of 2025 a rate of 404.8 and 4,712 plans gave 116,403 people, and 379.5 and 4,417 plans gave 116,390.',
  examples: [
    {
      name: '3,418 plans at 379.0 would be 90,185 people, and every other month gives about 92,390',
      sheet: {
        from: '2024-11',
        rows: [
          { label: 'Plans', cells: ['3334', '3391', '3418', '3469', '3503'] },
          { label: 'Plans per 10,000', measure: rated, cells: ['360.9', '367.0', '379.0', '375.5', '379.2'] },
        ],
      },
      finds: ['Plans per 10,000 2025-01'],
    },
    {
      name: '99,957 people leave room for 123.5 and every other month; 123.6 would be 99,878 at most, which 110.0 does not leave room for',
      sheet: {
        from: '2025-01',
        rows: [
          { label: 'Plans', cells: ['1000', '1100', '1234', '1300', '1400'] },
          { label: 'Plans per 10,000', measure: rated, cells: ['100.0', '110.0', '123.5', '130.0', '140.0'] },
          { label: 'A tenth more', measure: rated, cells: ['100.0', '110.0', '123.6', '130.0', '140.0'] },
        ],
      },
      finds: ['A tenth more 2025-03'],
    },
    {
      name: 'from April on a new estimate of 101,000 people is used',
      sheet: {
        from: '2025-01',
        rows: [
          { label: 'Plans', cells: ['1000', '1100', '1200', '1313', '1414'] },
          { label: 'Plans per 10,000', measure: rated, cells: ['100.0', '110.0', '120.0', '130.0', '140.0'] },
        ],
      },
      finds: [],
    },
    {
      name: 'the newest month alone may be the first on a new estimate, up to 3% away',
      sheet: {
        from: '2025-01',
        rows: [
          { label: 'Plans', cells: ['1000', '1100', '1200', '1300'] },
          { label: 'Plans per 10,000', measure: rated, cells: ['100.0', '110.0', '120.0', '127.0'] },
          { label: 'Far', measure: rated, cells: ['100.0', '110.0', '120.0', '103.0'] },
        ],
      },
      finds: ['Far 2025-04'],
    },
    {
      name: 'two rates for one population: 100,000 people in the first row, 90,000 in the second',
      sheet: {
        from: '2025-01',
        rows: [
          { label: 'Plans', cells: ['1000', '1100', '1200'] },
          { label: 'Plans per 10,000', measure: rated, cells: ['100.0', '110.0', '120.0'] },
          { label: 'Requests', cells: ['90', '180', '270'] },
          {
            label: 'Requests per 10,000',
            measure: { ...rated, relations: [{ ...rated.relations[0]!, of: 'requests' }] },
            cells: ['10.0', '20.0', '30.0'],
          },
        ],
      },
      finds: ['Requests per 10,000 2025-03'],
    },
    {
      name: 'two months do not tell which of them is right',
      sheet: {
        from: '2025-01',
        rows: [
          { label: 'Plans', cells: ['1000', '1100'] },
          { label: 'Plans per 10,000', measure: rated, cells: ['100.0', '101.0'] },
        ],
      },
      finds: [],
    },
  ],
  check(sheet) {
    const figures = tableFigures(sheet);
    const settled: Settled[] = [];
    let looked = 0;
    const found = tableRows(sheet).flatMap((row): Found[] =>
      relationsOf(row, 'rate-of').flatMap(({ of, per, population }) => {
        const months = monthsOf(row, per, figures(of));
        const usual = usualPeople(months);
        if (usual.months < ENOUGH || usual.months * 2 <= months.length) return [];
        looked += months.length;
        const newest = months.findLast((month) => holds(month, usual.people))!;
        settled.push({ population, per, people: usual.people, newest });
        return months
          .filter((_, i) => standsAlone(i, months, usual.people))
          .map((month) => foundIn(month, usual.people, per, population));
      }),
    );
    found.push(...betweenRows(settled));
    return { looked, found };
  },
  sentence(facts) {
    const { against, label, countLabel, period, printed, count, population, people, usual, would } = facts as Facts;
    const month = periodName(period);
    if (against === 'row')
      return `“${label}” and its count speak of ${countWords(people)} ${population}, “${countLabel}” and its count of ${countWords(usual)}. Among ${countWords(usual)}, “${label}” would be ${would} for ${month}; it is ${printed}.`;
    return `“${label}” is ${printed} for ${month} and “${countLabel}” is ${count}. The other months speak of about ${countWords(usual)} ${population}: among them ${count} would be ${would}.`;
  },
} satisfies Rule;
