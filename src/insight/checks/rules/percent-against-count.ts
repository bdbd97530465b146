// A percentage held to the numbers behind it: those in its own cell, in brackets, or in other rows of the paper.

import { type Period, periodName } from '../../../clocks/index.ts';
import { givesShare, type JudgedShare, judgedShares, shareHolds } from '../denominators.ts';
import { cellWords, countWords, figureWords, listWords } from '../figures.ts';
import { figureOf, tableFigures } from '../related.ts';
import type { Found, Rule } from '../rule.ts';
import type { CheckedRow } from '../sheet.ts';

type Facts = {
  label: string;
  period: Period;
  printed: string;
  /** null where only what it is out of is known */
  numerator: number | null;
  denominator: number;
  /** the row that the denominator was read from; null when it stands in the cell */
  denominatorLabel: string | null;
  /** the percentages that the numerator gives, or the whole numbers next to the one that is missing */
  gives: { numerator: number; printed: string }[];
  /** a numerator that would give the printed percentage, where there is one */
  would: number | null;
};

function foundIn(row: CheckedRow, { cell, numerator, denominator, from }: JudgedShare): Found {
  const near = cell.value * denominator;
  const facts: Facts = {
    label: row.label,
    period: cell.period,
    printed: cellWords(cell, row.unit),
    numerator,
    denominator,
    denominatorLabel: from.at(-1)?.row.label ?? null,
    gives: (numerator === null ? [Math.floor(near), Math.ceil(near)] : [numerator]).map((part) => ({
      numerator: part,
      printed: figureWords(part / denominator, 'percent', cell.decimals),
    })),
    would: givesShare(Math.round(near), denominator, cell) ? Math.round(near) : null,
  };
  return { cells: [figureOf({ row, cell }), ...from.map(figureOf)], period: cell.period, facts };
}

const share = { measure: { unit: 'percent' as const } };
const mediations = { label: 'Mediations', cells: ['56', '97', '132', '175', '228'] };

export default {
  id: 'percent-against-count',
  title: 'A percentage does not come from its own numbers',
  plain:
    'Works a percentage out again from the numbers printed with it. Where only a number in brackets is printed, it is divided by the row that has given the same percentages in at least two months out of three. Where no number is printed and a row is plainly what the other months are out of, the percentage must be a whole number out of it. Rounding, cutting off at the last printed place, and a twentieth of a point are left alone.',
  severity: 'stops',
  source:
    'Arithmetic. In a paper of March 2025 a percentage of 15.12% stood with 24 cases out of 175, which is 13.7%, and one of 11.84% with 3 out of 295.',
  examples: [
    {
      name: '24 of 175 is 13.7% and not 15.1%; 71 of 435 is 16.3%',
      sheet: {
        from: '2024-06',
        rows: [{ label: 'Followed by an appeal', ...share, cells: ['15.1% (24/175)', '16.3% (71/435)'] }],
      },
      finds: ['Followed by an appeal 2024-06'],
    },
    {
      name: 'the number in brackets is out of the row of mediations, as the other months show',
      sheet: {
        from: '2024-02',
        rows: [
          mediations,
          {
            label: 'Followed by an appeal',
            ...share,
            cells: ['21.4% (12)', '17.5% (17)', '16.7% (22)', '15.1% (24)', '11.8% (27)'],
          },
        ],
      },
      finds: ['Followed by an appeal 2024-05'],
    },
    {
      name: 'no row gives the percentages, so nothing is said of the numbers in brackets',
      sheet: {
        from: '2024-02',
        rows: [
          mediations,
          { label: 'Settled', ...share, cells: ['31.4% (12)', '27.5% (17)', '26.7% (22)', '25.1% (24)', '21.8% (27)'] },
        ],
      },
      finds: [],
    },
    {
      name: '15 of 27 is 55.56%: 55.6% is rounded and 55.5% is cut off, and 55.4% is neither',
      sheet: {
        from: '2024-04',
        rows: [{ label: 'Conceded', ...share, cells: ['55.6% (15/27)', '55.5% (15/27)', '55.4% (15/27)'] }],
      },
      finds: ['Conceded 2024-06'],
    },
    {
      name: 'every month is a whole number of the plans issued but October: 43 of 61 is 70.5% and 44 is 72.1%',
      sheet: {
        from: '2024-06',
        rows: [
          { label: 'Issued', cells: ['97', '86', '47', '52', '61', '79', '66', '38', '57', '50', '78', '56'] },
          {
            label: 'On time',
            ...share,
            cells: [
              '69.1%',
              '72.1%',
              '76.6%',
              '78.8%',
              '72.0%',
              '75.9%',
              '86.4%',
              '73.7%',
              '80.7%',
              '88.0%',
              '73.1%',
              '55.4%',
            ],
          },
        ],
      },
      finds: ['On time 2024-10'],
    },
    {
      name: 'both numbers are rows of their own: 4 of 12 is 33%, and 43% stands there',
      sheet: {
        from: '2024-12',
        rows: [
          { label: 'Plans', cells: ['13', '13', '11', '12', '11'] },
          { label: 'Moderated', cells: ['6', '5', '4', '4', '5'] },
          {
            label: 'Moderated, share',
            measure: {
              unit: 'percent',
              relations: [{ kind: 'share-of', numerator: 'moderated', denominator: 'plans' }],
            },
            cells: ['46%', '38%', '36%', '43%', '45%'],
          },
        ],
      },
      finds: ['Moderated, share 2025-03'],
    },
  ],
  check(sheet) {
    const figures = tableFigures(sheet);
    let looked = 0;
    const found = sheet.rows.flatMap((row): Found[] => {
      if (row.unit !== 'percent') return [];
      const judged = judgedShares(row, sheet, figures);
      looked += judged.length;
      return judged.filter((one) => !shareHolds(one)).map((one) => foundIn(row, one));
    });
    return { looked, found };
  },
  sentence(facts) {
    const { label, period, printed, numerator, denominator, denominatorLabel, gives, would } = facts as Facts;
    const out = `${countWords(denominator)}${denominatorLabel === null ? '' : ` (“${denominatorLabel}”)`}`;
    const opening = `“${label}” is printed as ${printed} for ${periodName(period)}.`;
    if (numerator === null) {
      const next = listWords(gives.map((one) => `${countWords(one.numerator)} is ${one.printed}`));
      return `${opening} In the other months it is out of “${denominatorLabel}”, and no whole number out of ${countWords(denominator)} gives it: ${next}.`;
    }
    const other = would === null ? '' : ` ${printed} would be ${countWords(would)} of ${countWords(denominator)}.`;
    return `${opening} ${countWords(numerator)} of ${out} is ${gives[0]?.printed}.${other}`;
  },
} satisfies Rule;
