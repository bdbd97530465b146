// Parts and their whole: phases of requests, kinds of placement, two percentages that share out the same children.

import { type Period, periodName } from '../../../clocks/index.ts';
import { cellWords, factNumber, figureWords, hasFigure, listWords } from '../figures.ts';
import {
  DUST,
  figureOf,
  isKept,
  type Misfit,
  monthsWords,
  oncePerRow,
  type Placed,
  type PlacedByPeriod,
  relationsOf,
  roundedBy,
  tableFigures,
  tableRows,
} from '../related.ts';
import type { Found, Rule } from '../rule.ts';
import type { CheckedRow } from '../sheet.ts';

type Facts = {
  label: string;
  period: Period;
  whole: string;
  parts: { label: string; printed: string }[];
  together: string;
  /** what must hold: the parts give the whole, are no more than it, or give 100% with it */
  must: 'equal' | 'not exceed' | 'be 100%';
  apart: number;
};

interface Judged {
  whole: Placed;
  parts: Placed[];
  must: Facts['must'];
}

/** Where a part has no figure, the others can still be more than the whole, and never less than it. */
function judgedSums(row: CheckedRow, figures: (id: string) => PlacedByPeriod): Judged[] {
  return relationsOf(row, 'sum-of').flatMap(({ of, rest }) =>
    row.cells.filter(hasFigure).flatMap((cell): Judged[] => {
      const parts = of.flatMap((id) => figures(id).get(cell.period) ?? []);
      if (parts.length === 0 || parts.some((part) => part.row.unit !== row.unit)) return [];
      const must = rest === undefined && parts.length === of.length ? 'equal' : 'not exceed';
      return [{ whole: { row, cell }, parts, must }];
    }),
  );
}

function judgedComplements(row: CheckedRow, figures: (id: string) => PlacedByPeriod): Judged[] {
  return relationsOf(row, 'complement-of').flatMap(({ of }) =>
    row.cells.filter(hasFigure).flatMap((cell): Judged[] => {
      const parts = of.flatMap((id) => figures(id).get(cell.period) ?? []);
      return parts.length === of.length ? [{ whole: { row, cell }, parts, must: 'be 100%' }] : [];
    }),
  );
}

/** Rows that stand under another ("of which …") are its parts, if in most months they come to it. */
function judgedUnder(row: CheckedRow, under: readonly CheckedRow[], figures: (id: string) => PlacedByPeriod): Judged[] {
  if (under.length < 2 || relationsOf(row, 'sum-of').length > 0) return [];
  const judged = row.cells.filter(hasFigure).flatMap((cell): Judged[] => {
    const parts = under.flatMap((one) => figures(one.measure.id).get(cell.period) ?? []);
    return parts.length === under.length ? [{ whole: { row, cell }, parts, must: 'equal' }] : [];
  });
  const holding = judged.filter(holds).length;
  return isKept(holding, judged.length - holding) ? judged : [];
}

/** How much the parts come to beyond the whole; for percentages that share out everybody, beyond 100%. */
function beyond({ whole, parts, must }: Judged): number {
  const sum = parts.reduce((all, { cell }) => all + cell.value, 0);
  return must === 'be 100%' ? sum + whole.cell.value - 1 : sum - whole.cell.value;
}

function holds(judged: Judged): boolean {
  const { whole, parts, must } = judged;
  const room = [whole, ...parts].reduce((all, one) => all + roundedBy(one), DUST);
  const apart = beyond(judged);
  return apart <= room && (must === 'not exceed' || apart >= -room);
}

function foundIn(judged: Judged): Found {
  const { whole, parts, must } = judged;
  const { unit, label } = whole.row;
  const { period } = whole.cell;
  const together = beyond(judged) + (must === 'be 100%' ? 1 : whole.cell.value);
  const decimals = Math.max(...[whole, ...parts].map(({ cell }) => cell.decimals ?? 0));
  const facts: Facts = {
    label,
    period,
    whole: cellWords(whole.cell, unit),
    parts: parts.map(({ row, cell }) => ({ label: row.label, printed: cellWords(cell, row.unit) })),
    together: figureWords(together, unit, decimals),
    must,
    apart: factNumber(Math.abs(beyond(judged)), unit),
  };
  return { cells: [whole, ...parts].map(figureOf), period, facts };
}

const requests = {
  relations: [{ kind: 'sum-of' as const, of: ['primary', 'secondary', 'early-years'], rest: 'phase not known' }],
};
const takeUp = {
  unit: 'percent' as const,
  relations: [{ kind: 'sum-of' as const, of: ['disadvantaged', 'working-parents'] }],
};
const inEducation = {
  unit: 'percent' as const,
  relations: [{ kind: 'complement-of' as const, of: ['not-in-education'] }],
};
const percent = { unit: 'percent' as const };

export default {
  id: 'parts-against-whole',
  title: 'The parts do not come to the whole',
  plain:
    'Adds up the rows that are the parts of another row, as the catalogue says or as they stand under it. They must give the whole; where some belong to no part (a phase not known), they may come to less, never to more. Percentages that share out the same children must give 100%. What rounding explains is left alone.',
  severity: 'stops',
  source:
    'Arithmetic. In a paper of March 2025 the phases of a month’s requests come to 152 of 167, and two kinds of take-up to the whole within rounding, month after month.',
  examples: [
    {
      name: 'the phases come to more than all requests in November, and to less in December, when three phases were not known',
      sheet: {
        from: '2024-11',
        rows: [
          { label: 'Requests', measure: requests, cells: ['124', '79'] },
          { label: 'Primary', cells: ['75', '32'] },
          { label: 'Secondary', cells: ['42', '27'] },
          { label: 'Early years', cells: ['22', '17'] },
        ],
      },
      finds: ['Requests 2024-11'],
    },
    {
      name: '47.9% and 32.3% are 80.2%; 80.3% is within what rounding does to three figures, 82.0% is not',
      sheet: {
        from: '2024-05',
        rows: [
          { label: 'Take-up', measure: takeUp, cells: ['80.3%', '82.0%', '80.2%'] },
          { label: 'Disadvantaged', measure: percent, cells: ['47.9%', '47.9%', '47.9%'] },
          { label: 'Working parents', measure: percent, cells: ['32.3%', '32.3%', '32.3%'] },
        ],
      },
      finds: ['Take-up 2024-06'],
    },
    {
      name: 'the rows under another come to it in most months: 3.86% and 2.55% are a point more than 5.4%',
      sheet: {
        from: '2024-08',
        rows: [
          { label: 'Other arrangements', measure: percent, cells: ['5.3%', '5.4%', '5.5%', '5.5%'] },
          {
            label: 'of which elsewhere',
            under: 'Other arrangements',
            measure: percent,
            cells: ['2.71%', '3.86%', '2.93%', '2.91%'],
          },
          {
            label: 'of which Section 19',
            under: 'Other arrangements',
            measure: percent,
            cells: ['2.55%', '2.55%', '2.60%', '2.58%'],
          },
        ],
      },
      finds: ['Other arrangements 2024-09'],
    },
    {
      name: 'a part with no figure yet may be all that is missing',
      sheet: {
        from: '2024-02',
        rows: [
          { label: 'Take-up', measure: takeUp, cells: ['53.6%', '54.8%'] },
          { label: 'Disadvantaged', measure: percent, cells: ['53.6%', '54.6%'] },
          { label: 'Working parents', measure: percent, cells: ['', 'awaited'] },
        ],
      },
      finds: [],
    },
    {
      name: 'those in education and those not must be everybody',
      sheet: {
        from: '2025-01',
        rows: [
          { label: 'In education', measure: inEducation, cells: ['91.3%', '91.7%'] },
          { label: 'Not in education', measure: percent, cells: ['8.7%', '6.1%'] },
        ],
      },
      finds: ['In education 2025-02'],
    },
    {
      name: 'parts that never come to the whole are told once: they may not be counted alike',
      sheet: {
        from: '2025-01',
        rows: [
          { label: 'In education', measure: inEducation, cells: ['91.3%', '91.7%', '91.7%'] },
          { label: 'Not in education', measure: percent, cells: ['5.7%', '5.0%', '4.5%'] },
        ],
      },
      finds: ['In education 2025-03'],
    },
  ],
  check(sheet) {
    const figures = tableFigures(sheet);
    const rows = tableRows(sheet);
    const byHead = Map.groupBy(rows, ({ under }) => under);
    const underOf = (row: CheckedRow) =>
      (byHead.get(row.label) ?? []).filter((one) => one.unit === row.unit && one !== row);
    let looked = 0;
    const found = rows.flatMap((row): Found[] =>
      [judgedSums(row, figures), judgedComplements(row, figures), judgedUnder(row, underOf(row), figures)].flatMap(
        (judged) => {
          looked += judged.length;
          const misfits = judged
            .filter((one) => !holds(one))
            .map((one): Misfit => ({ period: one.whole.cell.period, found: () => foundIn(one) }));
          return oncePerRow(misfits, judged.length);
        },
      ),
    );
    return { looked, found };
  },
  sentence(facts) {
    const { label, period, whole, parts, together, must } = facts as Facts;
    const named = listWords(parts.map((part) => `“${part.label}” (${part.printed})`));
    const month = periodName(period);
    const one = parts.length === 1;
    const said =
      must === 'be 100%'
        ? `“${label}” (${whole}) and ${named} come to ${together} for ${month}. They share out the same children, so they come to 100%.`
        : must === 'equal'
          ? `“${label}” is ${whole} for ${month}. Its parts, ${named}, come to ${together}.`
          : `“${label}” is ${whole} for ${month}. ${named} ${one ? 'is part of it and is' : 'are parts of it and come to'} more: ${together}.`;
    return `${said}${monthsWords(facts)}`;
  },
} satisfies Rule;
