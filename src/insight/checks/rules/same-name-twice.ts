// One name on two rows with different figures: nobody can tell which of the two is meant.

import { type Period, periodName } from '../../../clocks/index.ts';
import { agreesAsPrinted, impliedUnit } from '../../../measures/index.ts';
import { cellWords, hasFigure, isShare } from '../figures.ts';
import { type Placed, relationsOf, tableFigures, tableRows } from '../related.ts';
import type { Found, Rule } from '../rule.ts';
import type { CheckedRow } from '../sheet.ts';

type Facts = {
  label: string;
  otherLabel: string;
  period: Period;
  first: string;
  second: string;
  /** one name; or two names of the catalogue for one thing, with why they are one */
  same: 'name' | 'thing';
  why: string | null;
  /** months in which the two differ, of those that both have */
  months: number;
  ofMonths: number;
};

/** As short as this, a label leans on its heading ("Primary", "of above"), and is one name only under the same one. */
const TELLING_WORDS = 5;

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[‐-―-]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

function nameOf(row: CheckedRow): string {
  const label = folded(row.label);
  const leans = label.split(' ').length < TELLING_WORDS;
  const heading = leans ? [row.place?.sheet ?? '', folded(row.section ?? '')] : [];
  return [label, folded(row.under ?? ''), ...heading].join('|');
}

/** "Moderated" may head a number and a percentage; "Moderated (no.)" is the number alone. */
const mayBeOne = (a: CheckedRow, b: CheckedRow): boolean => a.unit === b.unit || impliedUnit(a.label) !== null;

function differing(first: CheckedRow, second: CheckedRow): { pairs: [Placed, Placed][]; looked: number } {
  const cells = new Map(first.cells.filter(hasFigure).map((cell) => [cell.period, cell]));
  const both = second.cells.filter(hasFigure).flatMap((cell): [Placed, Placed][] => {
    const other = cells.get(cell.period);
    return other
      ? [
          [
            { row: first, cell: other },
            { row: second, cell },
          ],
        ]
      : [];
  });
  const agree = ([a, b]: [Placed, Placed]) =>
    a.row.unit === b.row.unit && agreesAsPrinted(a.cell, b.cell, isShare(a.row.unit));
  return { pairs: both.filter((pair) => !agree(pair)), looked: both.length };
}

function foundIn(pairs: [Placed, Placed][], looked: number, same: Facts['same'], why: string | null): Found[] {
  const newest = pairs.at(-1);
  if (!newest) return [];
  const [first, second] = newest;
  const facts: Facts = {
    label: second.row.label,
    otherLabel: first.row.label,
    period: second.cell.period,
    first: cellWords(first.cell, first.row.unit),
    second: cellWords(second.cell, second.row.unit),
    same,
    why,
    months: pairs.length,
    ofMonths: looked,
  };
  const rows = [second.row, first.row];
  return [
    {
      cells: rows.map((row) => ({ row, cell: null, part: 'row' as const })),
      period: null,
      severity: same === 'thing' ? 'warns' : 'stops',
      facts,
    },
  ];
}

const share = { unit: 'percent' as const };
const notInEducation = 'Young people not in education (16 to 18 years)';

export default {
  id: 'same-name-twice',
  title: 'One name stands on two rows with different figures',
  plain:
    'Looks for rows of one name, under the same heading where the name is short, whose figures differ in a month that both have. It also compares rows that the catalogue knows as two names for one thing. Rows with the same figures are left alone, and so are a number and a percentage under one name that fits both.',
  severity: 'stops',
  source:
    'A scorecard of May 2025 printed “% of pupils not known to be in education (16-25yrs)” twice, with 0.88% and 2.50%.',
  examples: [
    {
      name: 'two rows are called 16 to 18 and differ in both months',
      sheet: {
        from: '2025-04',
        rows: [
          { label: notInEducation, measure: share, cells: ['4.5%', '4.3%'] },
          { label: notInEducation, measure: { ...share, id: 'local-second' }, cells: ['7.8%', '7.4%'] },
        ],
      },
      finds: [notInEducation],
    },
    {
      name: 'the same figure to fewer places is the same figure: 4.3% and 4%, but not 5%',
      sheet: {
        from: '2025-04',
        rows: [
          { label: 'Not in work (16 to 18 years)', measure: share, cells: ['4.5%', '4.3%'] },
          { label: 'Not in work (16 to 18 years)', measure: { ...share, id: 'local-second' }, cells: ['', '4%'] },
          { label: 'Not at college (16 to 18 years)', measure: share, cells: ['4.5%', '4.3%'] },
          { label: 'Not at college (16 to 18 years)', measure: { ...share, id: 'local-third' }, cells: ['', '5%'] },
        ],
      },
      finds: ['Not at college (16 to 18 years)'],
    },
    {
      name: 'a percentage under a name that says number',
      sheet: {
        from: '2025-05',
        rows: [
          { label: 'Moderated (no.)', cells: ['5'] },
          { label: 'Moderated (no.)', measure: { ...share, id: 'moderated-pct' }, cells: ['42%'] },
          { label: 'Settled', cells: ['95'] },
          { label: 'Settled', measure: { ...share, id: 'settled-pct' }, cells: ['63.8%'] },
        ],
      },
      finds: ['Moderated (no.)'],
    },
    {
      name: 'a short name under two headings is two names',
      sheet: {
        from: '2025-05',
        rows: [
          { label: 'Primary phase', under: 'Requests', cells: ['35'] },
          { label: 'Primary phase', under: 'Requests from parents', measure: { id: 'second' }, cells: ['11'] },
          { label: 'Total', section: 'Requests', measure: { id: 'third' }, cells: ['71'] },
          { label: 'Total', section: 'Appeals', measure: { id: 'fourth' }, cells: ['12'] },
        ],
      },
      finds: [],
    },
    {
      name: 'two names that the catalogue holds for one thing give 93.2% and 87.1%',
      sheet: {
        from: '2025-01',
        rows: [
          { label: 'Advice on time', measure: share, cells: ['93.2%'] },
          {
            label: 'Advice on time, service’s own',
            measure: {
              ...share,
              relations: [{ kind: 'same-as', of: 'advice-on-time', why: 'the service counts it too' }],
            },
            cells: ['87.1%'],
          },
        ],
      },
      finds: ['Advice on time, service’s own'],
    },
  ],
  check(sheet) {
    const rows = tableRows(sheet);
    const figures = tableFigures(sheet);
    const found: Found[] = [];
    let looked = 0;
    const firstOf = new Map<string, CheckedRow>();
    for (const row of rows) {
      const name = nameOf(row);
      const first = firstOf.get(name);
      if (first === undefined) firstOf.set(name, row);
      looked += row.cells.filter(hasFigure).length;
      if (first === undefined || !mayBeOne(first, row)) continue;
      const { pairs, looked: both } = differing(first, row);
      found.push(...foundIn(pairs, both, 'name', null));
    }
    for (const row of rows)
      for (const { of, why } of relationsOf(row, 'same-as')) {
        const other = figures(of).values().next().value?.row;
        if (other === undefined || other.unit !== row.unit || nameOf(other) === nameOf(row)) continue;
        const { pairs, looked: both } = differing(other, row);
        found.push(...foundIn(pairs, both, 'thing', why));
      }
    return { looked, found };
  },
  sentence(facts) {
    const { label, otherLabel, period, first, second, same, why, months, ofMonths } = facts as Facts;
    const often = ofMonths === 1 ? '' : ` They differ in ${months} of the ${ofMonths} months that both have.`;
    return same === 'name'
      ? `“${label}” stands on two rows: ${first} and ${second} for ${periodName(period)}.${often} One of the rows needs another name, or another row’s figures.`
      : `“${label}” says ${second} for ${periodName(period)} and “${otherLabel}” says ${first}. The two should agree: ${why}.${often}`;
  },
} satisfies Rule;
