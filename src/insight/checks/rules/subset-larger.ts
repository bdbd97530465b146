// A part cannot be more than what it is part of: children waiting over 30 weeks and over 20, a numerator and its denominator.

import { periodName } from '../../../clocks/index.ts';
import { cellWords, countWords, hasFigure } from '../figures.ts';
import {
  DUST,
  figureOf,
  type Misfit,
  monthsWords,
  oncePerRow,
  type Placed,
  relationsOf,
  roundedBy,
  tableFigures,
  tableRows,
} from '../related.ts';
import { type Found, oneRow, type Rule } from '../rule.ts';

function foundIn(part: Placed, whole: Placed): Found {
  const { row, cell } = part;
  const facts: Facts = {
    label: row.label,
    period: cell.period,
    part: cellWords(cell, row.unit),
    whole: cellWords(whole.cell, row.unit),
    wholeLabel: whole.row.label,
  };
  return { cells: [figureOf(part), figureOf(whole)], period: cell.period, facts };
}

const over30 = { measure: { relations: [{ kind: 'subset-of' as const, of: 'waiting-over-20-weeks' }] } };

type Facts = {
  label: string;
  period: string;
  part: string;
  whole: string;
  wholeLabel: string | null;
};

export default {
  id: 'subset-larger',
  title: 'A part is larger than the whole',
  plain:
    'Looks at a KPI that counts some of those that another KPI of the same paper counts, and at the two numbers behind a percentage. The part can be as large as the whole, never larger. Figures that are equal as printed are left alone.',
  severity: 'stops',
  source:
    'Arithmetic. In a paper of March 2025 eleven Rising 5s were issued a plan in a month in which ten early years children were.',
  examples: [
    {
      name: 'nine children over 30 weeks cannot be among five over 20 weeks',
      sheet: {
        from: '2025-01',
        rows: [
          { label: 'Waiting over 20 weeks', cells: ['5', '4', '12'] },
          { label: 'Waiting over 30 weeks', ...over30, cells: ['9', '0', '2'] },
        ],
      },
      finds: ['Waiting over 30 weeks 2025-01'],
    },
    {
      name: 'all of those who wait over 20 weeks may wait over 30',
      sheet: {
        from: '2025-01',
        rows: [
          { label: 'Waiting over 20 weeks', cells: ['5', '4', '12'] },
          { label: 'Waiting over 30 weeks', ...over30, cells: ['5', '4', '12'] },
        ],
      },
      finds: [],
    },
    {
      name: 'a share printed as 5% may be part of one printed as 4.6%, since it may have been rounded',
      sheet: {
        from: '2025-01',
        rows: [
          { label: 'Persistently absent', measure: { unit: 'percent' }, cells: ['4.6%', '4.4%'] },
          {
            label: 'Severely absent',
            measure: { unit: 'percent', relations: [{ kind: 'subset-of', of: 'persistently-absent' }] },
            cells: ['5%', '5%'],
          },
        ],
      },
      finds: ['Severely absent 2025-02'],
    },
    {
      name: '141 of 127 children were not seen in time',
      sheet: oneRow('2025-03', {
        label: 'Seen within 4 weeks',
        measure: { unit: 'percent' },
        cells: ['89.8% (141/127)', '45.8% (55/120)'],
      }),
      finds: ['Seen within 4 weeks 2025-03'],
    },
    {
      name: 'a part that is larger in most months is told once: the two may not count alike',
      sheet: {
        from: '2025-01',
        rows: [
          { label: 'Waiting over 20 weeks', cells: ['5', '4', '12', '9'] },
          { label: 'Waiting over 30 weeks', ...over30, cells: ['6', '7', '13', '2'] },
        ],
      },
      finds: ['Waiting over 30 weeks 2025-03'],
    },
  ],
  check(sheet) {
    const figures = tableFigures(sheet);
    const found: Found[] = [];
    let looked = 0;
    for (const row of sheet.rows) {
      const counted = row.cells.flatMap((cell) =>
        row.unit === 'percent' && hasFigure(cell) && cell.numerator !== null && cell.denominator ? [cell] : [],
      );
      looked += counted.length;
      for (const cell of counted)
        if (cell.numerator! > cell.denominator!) {
          const [part, whole] = [countWords(cell.numerator!), countWords(cell.denominator!)];
          const facts: Facts = { label: row.label, period: cell.period, part, whole, wholeLabel: null };
          found.push({ cells: [figureOf({ row, cell })], period: cell.period, facts });
        }
    }
    for (const row of tableRows(sheet))
      for (const { of } of relationsOf(row, 'subset-of')) {
        const whole = figures(of);
        const pairs = row.cells.flatMap((cell): [Placed, Placed][] => {
          const other = whole.get(cell.period);
          return hasFigure(cell) && other && other.row.unit === row.unit ? [[{ row, cell }, other]] : [];
        });
        looked += pairs.length;
        const misfits = pairs.flatMap(([part, all]): Misfit[] => {
          const { period } = part.cell;
          const fits = part.cell.value - all.cell.value <= roundedBy(part) + roundedBy(all) + DUST;
          return fits ? [] : [{ period, found: () => foundIn(part, all) }];
        });
        found.push(...oncePerRow(misfits, pairs.length));
      }
    return { looked, found };
  },
  sentence(facts) {
    const { label, period, part, whole, wholeLabel } = facts as Facts;
    const month = periodName(period);
    return wholeLabel === null
      ? `“${label}” counts ${part} of ${whole} for ${month}. The part cannot be larger than the whole.`
      : `“${label}” is ${part} for ${month} and “${wholeLabel}” is ${whole}. Everybody in the first is counted in the second, so it cannot be larger.${monthsWords(facts)}`;
  },
} satisfies Rule;
