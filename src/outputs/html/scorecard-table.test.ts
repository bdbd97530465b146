// The scorecard's table: every row covers every column, terms span their months, and each cell says what it is.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { day } from '../../clocks/index.ts';
import type { Figure } from './figure.ts';
import { href } from './html.ts';
import { type ScorecardRow, type ScorecardView, scorecardTable } from './scorecard-table.ts';

const MONTHS = ['2024-11', '2024-12', '2025-01', '2025-02', '2025-03', '2025-04', '2025-05'];
const aFigure = (value: number | null, more: Partial<Figure> = {}): Figure => ({
  value,
  numerator: null,
  denominator: null,
  decimals: null,
  status: 'actual',
  dueOn: null,
  ...more,
});
const aRow = (more: Partial<ScorecardRow> = {}): ScorecardRow => ({
  ref: '101',
  label: 'New plans issued within 20 weeks',
  href: href`/kpis/101`,
  unit: 'percent',
  polarity: 'higher',
  cells: MONTHS.map(() => ({ figure: aFigure(0.8) })),
  sparkline: null,
  direction: { is: 'no-clear-change' },
  target: { value: 0.7 },
  rating: 'on-target',
  comparisons: [null, '45.9'],
  ...more,
});
const aView = (rows: ScorecardRow[]): ScorecardView => ({
  caption: 'Board scorecard',
  today: day('2025-06-27'),
  months: MONTHS,
  monthNote: 'provisional',
  sparklineHead: ['7 months,', 'own scale'],
  comparisons: [
    { head: ['May', '2024'], words: 'May 2024' },
    { head: ['Eng-', 'land'], words: 'England' },
  ],
  sections: [{ id: 's', title: 'Pathway', rows }],
  printFoot: 'Change 1.',
});

type Element = DefaultTreeAdapterTypes.Element;

function elements(node: DefaultTreeAdapterTypes.ParentNode, names: string[]): Element[] {
  return node.childNodes.flatMap((child) =>
    'attrs' in child ? [...(names.includes(child.nodeName) ? [child] : []), ...elements(child, names)] : [],
  );
}
const attr = (element: Element, name: string) => element.attrs.find((each) => each.name === name)?.value;
const textOf = (node: DefaultTreeAdapterTypes.ChildNode): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
const rowsOf = (view: ScorecardView) => elements(parseFragment(scorecardTable(view).toString()), ['tr']);
const cellsOf = (row: Element) => elements(row, ['th', 'td']);

const TERMS = aRow({
  cells: [
    { figure: aFigure(0.136), months: 2, period: 'autumn 24' },
    { figure: aFigure(0.173), months: 3, period: 'spring 25', dataCheck: href`/checks/1` },
    { figure: aFigure(null, { status: 'awaited', dueOn: day('2025-07-17') }), months: 2, open: true },
  ],
});

test('every row stands over the same columns', () => {
  const widths = rowsOf(aView([aRow(), TERMS])).map((row) =>
    cellsOf(row).reduce((sum, cell) => sum + Number(attr(cell, 'colspan') ?? 1), 0),
  );
  assert.deepEqual(
    widths,
    Array.from(widths, () => MONTHS.length + 5 + 2),
  );
});

test('every cell has a role, so that the table is still one when it is laid out as a list', () => {
  const roles = rowsOf(aView([aRow(), TERMS]))
    .slice(0, -1)
    .flatMap(cellsOf)
    .map((cell) => attr(cell, 'role'));
  assert.deepEqual(new Set(roles), new Set(['cell', 'columnheader', 'rowheader']));
});

test('only the current month has its percent sign and its count', () => {
  const counts = { numerator: 31, denominator: 56 };
  const row = aRow({ cells: MONTHS.map(() => ({ figure: aFigure(31 / 56, counts) })) });
  const words = cellsOf(rowsOf(aView([row]))[3]!)
    .slice(6, 8)
    .map(textOf);
  assert.deepEqual(words, ['55.4', '55.4% 31 of 56']);
});

test('a row out of few shows counts in every month', () => {
  const row = aRow({
    few: true,
    cells: MONTHS.map(() => ({ figure: aFigure(5 / 6, { numerator: 5, denominator: 6 }) })),
  });
  assert.deepEqual(
    cellsOf(rowsOf(aView([row]))[3]!)
      .slice(1, 8)
      .map(textOf),
    MONTHS.map(() => '5 of 6'),
  );
});

test('a term is said once over its months; the open one says what is awaited', () => {
  const words = cellsOf(rowsOf(aView([TERMS]))[3]!)
    .slice(1, 4)
    .map((cell) => [attr(cell, 'colspan'), textOf(cell)]);
  assert.deepEqual(words, [
    ['2', '13.6 autumn 24'],
    ['3', '17.3 ?data check, New plans issued within 20 weeks spring 25'],
    ['2', 'awaited until July'],
  ]);
});

test('on narrow screens the last known term is kept beside the open one', () => {
  const row = rowsOf(aView([TERMS]))[3]!;
  assert.match(attr(row, 'class') ?? '', /wm-row--kept/);
  assert.deepEqual(
    cellsOf(row)
      .slice(1, 4)
      .map((cell) => /wm-kept/.test(attr(cell, 'class') ?? '')),
    [false, true, false],
  );
});

test('a restated figure links to both, and breaks stand between their months', () => {
  const cells = MONTHS.map((_, i) => ({
    figure: aFigure(0.8),
    ...(i === 1 ? { endsWith: 'definition' as const, older: true } : {}),
    ...(i === 3 ? { restated: href`/kpis/101/restated` } : {}),
  }));
  const made = cellsOf(rowsOf(aView([aRow({ cells })]))[3]!);
  assert.match(attr(made[2]!, 'class') ?? '', /wm-older wm-ends-definition/);
  assert.deepEqual(
    elements(made[4]!, ['a']).map((each) => [attr(each, 'href'), textOf(each)]),
    [['/kpis/101/restated', '80.0r restated']],
  );
});

test('labels from a file are only text', () => {
  const made = scorecardTable(aView([aRow({ label: '<img src=x onerror=alert(1)>\u202e', ref: '"><b>' })])).toString();
  assert.doesNotMatch(made, /<img|<b>"|\u202e/);
});
