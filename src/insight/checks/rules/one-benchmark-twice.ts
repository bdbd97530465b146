// One figure of England, the region or the neighbours beside two KPIs: it belongs to one of them.

import { cellWords, type FigureCell, factNumber, hasFigure, isShare, listWords, tellingDigits } from '../figures.ts';
import { tableRows } from '../related.ts';
import type { Found, FoundCell, Rule } from '../rule.ts';
import type { CheckedRow, ComparisonLevel } from '../sheet.ts';

type Facts = {
  label: string;
  otherLabel: string;
  figures: { level: ComparisonLevel; printed: string }[];
  /** the row's comparisons that the figure stands far from; empty where it is two or more figures that are the same */
  beside: { level: ComparisonLevel; printed: string }[];
};

type Compared = { level: ComparisonLevel; cell: FigureCell };

/** A figure whose odds are three times or a third of those of every other level stands apart from them. */
const FAR = 3;

/** One small number may be two KPIs' by chance. Two levels with four telling digits between them are hardly so. */
const TELLING_TOGETHER = 4;
const TELLING_ALONE = 2;

const comparedIn = (row: CheckedRow): Compared[] =>
  row.benchmarks.flatMap(({ level, cell }) => (hasFigure(cell) ? [{ level, cell }] : []));

/** Shares near 0% and 100% lie further apart than their difference says: 97% is to 99% as 3% is to 1%. */
function oddsOf(value: number, row: CheckedRow): number {
  return isShare(row.unit) ? value / Math.max(1 - value, 1e-6) : value;
}

function timesApart(a: FigureCell, b: FigureCell, row: CheckedRow): number {
  const [one, two] = [oddsOf(a.value, row), oddsOf(b.value, row)];
  return one <= 0 || two <= 0 ? 1 : Math.max(one / two, two / one);
}

const othersOf = (row: CheckedRow, { level }: Compared): Compared[] =>
  comparedIn(row).filter((one) => one.level !== level);

function standsApart(row: CheckedRow, one: Compared): boolean {
  const others = othersOf(row, one);
  return others.length > 0 && others.every(({ cell }) => timesApart(cell, one.cell, row) >= FAR);
}

/** The same thing under two names, or one that took the other's place, rightly has the same comparison. */
function mayBeOne(a: CheckedRow, b: CheckedRow): boolean {
  if (a.measure.id === b.measure.id) return true;
  const joined = (from: CheckedRow, to: CheckedRow) =>
    (from.measure.relations ?? []).some(
      (one) => (one.kind === 'same-as' || one.kind === 'succeeds') && one.of === to.measure.id,
    );
  return joined(a, b) || joined(b, a);
}

function shared(a: CheckedRow, b: CheckedRow): [Compared, Compared][] {
  return comparedIn(a).flatMap((one): [Compared, Compared][] => {
    const two = comparedIn(b).find(({ level }) => level === one.level);
    const same = two !== undefined && factNumber(one.cell.value, a.unit) === factNumber(two.cell.value, b.unit);
    return same ? [[one, two]] : [];
  });
}

/** Every two rows that have a figure of one level in common, each pair once. */
function pairsWithOneFigure(rows: CheckedRow[]): [CheckedRow, CheckedRow][] {
  const having = new Map<string, number[]>();
  const pairs = new Map<number, [CheckedRow, CheckedRow]>();
  for (const [i, row] of rows.entries())
    for (const { level, cell } of comparedIn(row)) {
      const figure = `${level} ${factNumber(cell.value, row.unit)}`;
      const before = having.get(figure) ?? [];
      for (const k of before) pairs.set(k * rows.length + i, [rows[k]!, row]);
      having.set(figure, [...before, i]);
    }
  return [...pairs.values()];
}

const partOf = (row: CheckedRow, { cell }: Compared): FoundCell => ({ row, cell, part: 'comparison' });

const wordsOf = (row: CheckedRow, compared: Compared[]): Facts['figures'] =>
  compared.map(({ level, cell }) => ({ level, printed: cellWords(cell, row.unit) }));

function foundIn(a: CheckedRow, b: CheckedRow): Found | null {
  const both = shared(a, b);
  const [first] = both;
  if (first === undefined) return null;
  const digits = both.map(([{ cell }]) => tellingDigits(cell, a.unit));
  if (both.length > 1 && digits.reduce((all, n) => all + n, 0) >= TELLING_TOGETHER) {
    const figures = wordsOf(
      b,
      both.map(([, two]) => two),
    );
    const facts: Facts = { label: b.label, otherLabel: a.label, figures, beside: [] };
    const cells = both.flatMap(([one, two]) => [partOf(b, two), partOf(a, one)]);
    return { cells, period: null, facts };
  }
  if (both.length > 1 || digits[0]! < TELLING_ALONE) return null;
  const [inA, inB] = [standsApart(a, first[0]), standsApart(b, first[1])];
  if (inA === inB) return null;
  const [apart, home] = inA ? [a, b] : [b, a];
  const [figure, other] = inA ? first : [first[1], first[0]];
  const facts: Facts = {
    label: apart.label,
    otherLabel: home.label,
    figures: wordsOf(apart, [figure]),
    beside: wordsOf(apart, othersOf(apart, figure)),
  };
  return { cells: [partOf(apart, figure), partOf(home, other)], period: null, facts };
}

const LEVEL: Record<ComparisonLevel, string> = {
  england: 'England',
  region: 'the region',
  neighbours: 'the neighbours',
};
const share = { unit: 'percent' as const };
const twenty = {
  label: 'Within 20 weeks',
  measure: share,
  cells: ['55.4%'],
  benchmarks: { england: '46.8%', region: '32.4%' },
};

export default {
  id: 'one-benchmark-twice',
  title: 'One comparison figure stands beside two KPIs',
  plain:
    'Looks for a figure of England, the region or the neighbours that stands beside two KPIs. It is named where two or more levels are the same in both rows, or where it is far from the other levels of one row and near those of the other. A single figure that fits both rows may be chance and is left alone.',
  severity: 'warns',
  source:
    'A scorecard of May 2025 gave 1.5% and 2.3% both for education otherwise than at school and for all arrangements of which that is one. Releases of the department give each measure its own figures.',
  examples: [
    {
      name: '46.8% is England within 20 weeks; beside 6 weeks it is far from the region’s 78.2%',
      sheet: {
        from: '2025-05',
        rows: [
          {
            label: 'Within 6 weeks',
            measure: share,
            cells: ['97.2%'],
            benchmarks: { england: '46.8%', region: '78.2%' },
          },
          twenty,
        ],
      },
      finds: ['Within 6 weeks comparison'],
    },
    {
      name: 'two levels are the same in both rows',
      sheet: {
        from: '2025-05',
        rows: [
          {
            label: 'All arrangements',
            measure: share,
            cells: ['6.5%'],
            benchmarks: { england: '1.5%', region: '2.3%' },
          },
          { label: 'One of them', measure: share, cells: ['3.3%'], benchmarks: { england: '1.5%', region: '2.3%' } },
        ],
      },
      finds: ['One of them comparison'],
    },
    {
      name: '46.8% fits both rows: two KPIs may have one figure by chance',
      sheet: {
        from: '2025-05',
        rows: [
          {
            label: 'Yes to assess',
            measure: share,
            cells: ['51.0%'],
            benchmarks: { england: '46.8%', region: '47.2%' },
          },
          twenty,
        ],
      },
      finds: [],
    },
    {
      name: 'the odds of 46.8% are 0.8797: those of 22.6% (0.2920) are less than a third of them, those of 22.7% (0.2937) are not',
      sheet: {
        from: '2025-05',
        rows: [
          { label: 'Far', measure: share, cells: ['30%'], benchmarks: { england: '46.8%', region: '22.6%' } },
          { label: 'Near', measure: share, cells: ['30%'], benchmarks: { neighbours: '46.8%', region: '22.7%' } },
          { ...twenty, benchmarks: { ...twenty.benchmarks, neighbours: '46.8%' } },
        ],
      },
      finds: ['Far comparison'],
    },
    {
      name: '1% twice is common, and one thing under two names has one comparison',
      sheet: {
        from: '2025-05',
        rows: [
          { label: 'Educated at home', measure: share, cells: ['1%'], benchmarks: { england: '1%', region: '9%' } },
          { label: 'Missing education', measure: share, cells: ['1%'], benchmarks: { england: '1%', region: '1%' } },
          twenty,
          {
            ...twenty,
            label: 'Timeliness',
            measure: { ...share, relations: [{ kind: 'same-as', of: 'within-20-weeks', why: 'another name' }] },
          },
        ],
      },
      finds: [],
    },
  ],
  check(sheet) {
    const rows = tableRows(sheet).filter(({ benchmarks }) => benchmarks.length > 0);
    const looked = rows.reduce((all, row) => all + comparedIn(row).length, 0);
    const found = pairsWithOneFigure(rows).flatMap(([a, b]) => (mayBeOne(a, b) ? [] : (foundIn(a, b) ?? [])));
    return { looked, found };
  },
  sentence(facts) {
    const { label, otherLabel, figures, beside } = facts as Facts;
    const named = (list: Facts['figures']) =>
      listWords(list.map(({ level, printed }) => `${printed} for ${LEVEL[level]}`));
    if (beside.length === 0)
      return `“${label}” and “${otherLabel}” are both compared with ${named(figures)}. They are two KPIs, so the figures belong to one of them.`;
    return `“${label}” is compared with ${named(figures)}, far from ${named(beside)}. The same figure stands beside “${otherLabel}”, where it fits.`;
  },
} satisfies Rule;
