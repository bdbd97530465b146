// The made-up area's eight papers: every figure compared with the table from which they are printed, each planted fault as it is printed.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { day, isoDay, monthFromIndex, monthIndex } from '../../clocks/index.ts';
import { measures as catalogue } from '../../measures/index.ts';
import { matchingFor, matchRows } from '../match-rows.ts';
import type { Paper, PaperCell, PaperRow } from '../paper.ts';
import { readGrid } from '../read/index.ts';
import { readScorecard } from './index.ts';

const folder = new URL('../../../examples/sandbourne/', import.meta.url);
type Line = Record<string, string>;
const lines = (name: string) => parse(readFileSync(new URL(name, folder)), { columns: true }) as Line[];
const figures = new Map(lines('figures.csv').map((line) => [`${line.measure} ${line.period}`, line]));
const measures = new Map(lines('measures.csv').map((line) => [line.measure!, line]));
const versions = lines('versions.csv');
const faults = JSON.parse(readFileSync(new URL('faults.json', folder), 'utf8')).faults as Line[];
const papers = new Map<string, Paper>();
for (const file of readdirSync(new URL('papers/', folder)).sort()) {
  const { grid } = await readGrid({ name: file, bytes: readFileSync(new URL(`papers/${file}`, folder)) });
  papers.set(file, readScorecard(grid!, { fileName: file, arrivedOn: day('2025-07-01'), areaName: 'Sandbourne' }));
}

const shapeOf = (file: string) => file.replace(/-\d{4}-.*$/, '');
const dateOf = (file: string) => /\d{4}-\d\d-\d\d/.exec(file)![0];
const faultIn = (file: string, part: string, measure: string, period: string | null) =>
  faults.find(
    (one) => one.file === file && one.part === part && one.measure === measure && (one.period ?? null) === period,
  );
const isTile = ({ sheet }: Line) => sheet === 'tiles' || sheet === 'Summary';
const labelsOf = (file: string, tiles: boolean) =>
  lines('labels.csv').filter((label) => label.shape === shapeOf(file) && isTile(label) === tiles);
const tableRows = (paper: Paper) => paper.rows.filter(({ tile }) => !tile);

for (const [file, paper] of papers) {
  const labels = labelsOf(file, false);
  const printed = lines('papers.csv').find((one) => one.shape === shapeOf(file) && one.stated_on === dateOf(file))!;
  const months: string[] = [];
  for (let i = monthIndex(printed.first_month!)!; i <= monthIndex(printed.last_month!)!; i++)
    months.push(monthFromIndex(i));

  test(`${file}: every row has its section, reference and label, in the order of the paper`, () => {
    // Partners print sections that the table of labels does not name, and references in their first table only.
    const isReturn = shapeOf(file) === 'partner-return';
    const shown = tableRows(paper).map(({ section, ref, under, label }) => [
      isReturn ? '' : section,
      ref,
      under,
      label,
    ]);
    const expected = labels.map((label) => [
      isReturn ? '' : label.section,
      isReturn && !label.ref!.startsWith('H') ? null : label.ref || null,
      label.under || null,
      faultIn(file, 'label', label.measure!, null)?.printed ?? label.label,
    ]);
    assert.deepEqual(shown, expected);
  });

  test(`${file}: every month has its figure, its count and its status`, () => {
    const wrong: string[] = [];
    let looked = 0;
    for (const [i, row] of tableRows(paper).entries()) {
      for (const month of months) {
        const cell = row.cells.find(({ period, priorYear }) => period === month && !priorYear);
        looked += 1;
        const why = difference(file, labels[i]!.measure!, month, cell, 'figure');
        if (why) wrong.push(`${row.label} ${month}: ${why}`);
      }
      const others = row.cells.filter(({ period, priorYear }) => !priorYear && !months.includes(period));
      wrong.push(...others.map(({ period }) => `${row.label} ${period}: no such month`));
    }
    assert.deepEqual([wrong, looked], [[], labels.length * months.length]);
  });

  test(`${file}: targets, benchmarks, last year's month, tiles and the paper's day`, () => {
    const wrong = tableRows(paper).flatMap((row, i) => besides(file, labels[i]!.measure!, row, printed.last_month!));
    const tiles = paper.rows.filter(({ tile }) => tile);
    for (const [i, label] of labelsOf(file, true).entries()) {
      const [cell] = tiles[i]?.cells ?? [];
      const why = difference(file, label.measure!, cell?.period ?? '', cell, 'tile');
      if (why || tiles[i]?.label !== label.label) wrong.push(`tile ${label.label}: ${why}`);
    }
    assert.deepEqual([wrong, tiles.length], [[], labelsOf(file, true).length]);
    assert.equal(isoDay(paper.statedOn!), dateOf(file));
  });
}

const parsed = (text: string) => {
  const match = /^£?([\d,.]+)(%|k)?(?: ?\((\d+)\))?$/.exec(text);
  return match && { value: Number(match[1]!.replaceAll(',', '')) * (match[2] === 'k' ? 1000 : 1), count: match[3] };
};

/** Why the cell is not what the table, or the fault planted in its place, says; null when it is. */
function difference(
  file: string,
  measure: string,
  month: string,
  cell: PaperCell | undefined,
  part: string,
): string | null {
  const fault = faultIn(file, part, measure, month);
  const figure = figures.get(`${measure} ${month}`);
  const old = versions.find(
    (one) => one.measure === measure && one.period === month && one.restated_on! > dateOf(file),
  );
  const row = measures.get(measure)!;
  const right = fault ? parsed(fault.printed!)?.value : Number((old ? old.old_value : figure?.value) || Number.NaN);
  const shown = `${cell?.printed} read as ${cell?.value} ${cell?.status}`;
  if (right === undefined || Number.isNaN(right)) {
    if (cell?.value != null) return `no figure expected: ${shown}`;
    const status = fault ? undefined : figure?.status;
    const fits =
      !cell || !status || cell.status === status || (cell.status === 'rejected' && cell.printed === '#DIV/0!');
    return fits ? null : `${status} expected: ${shown}`;
  }
  if (cell?.value == null) return `${right} expected: ${shown}`;
  const scale = row.unit === 'percent' && fault?.printed !== '0.3' ? 100 : 1;
  const room = cell.printed.endsWith('k') ? 500 : 0.5 * 10 ** -Number(row.decimals);
  const known = faultIn(file, 'number', measure, month)?.printed ?? (old ? old.old_numerator : figure?.numerator);
  const count = fault ? parsed(fault.printed!)?.count : known;
  if (Math.abs(cell.value * scale - right) > room + 1e-9) return `${right} expected: ${shown}`;
  return cell.numerator !== null && count !== undefined && cell.numerator !== Number(count)
    ? `${count} counted: ${shown}`
    : null;
}

const near = (measure: string, value: number | null | undefined, printed: number) =>
  value != null && Math.abs(value * (measures.get(measure)!.unit === 'percent' ? 100 : 1) - printed) < 0.006;

function besides(file: string, measure: string, row: PaperRow, last: string): string[] {
  const wrong: string[] = [];
  const target = lines('targets.csv').find(
    (one) => one.measure === measure && one.from! <= dateOf(file) && (one.to === '' || one.to! > dateOf(file)),
  );
  const slip = faultIn(file, 'target', measure, null);
  if (row.target && !near(measure, row.target.value, Number(target?.value)))
    wrong.push(`${row.label} target ${row.target.printed}`);
  if (slip && row.target?.printed !== slip.printed) wrong.push(`${row.label} target ${slip.printed} expected`);
  for (const { level, cell } of row.benchmarks) {
    const planted =
      faultIn(file, level, measure, null) ??
      faults.find(
        (one) =>
          one.file === file && one.measure === measure && one.kind === 'shifted-row' && one.printed === cell.printed,
      );
    const known = lines('benchmarks.csv').find((one) => one.measure === measure && one.level === level)?.value;
    if (!planted && !near(measure, cell.value, Number(known))) wrong.push(`${row.label} ${level} ${cell.printed}`);
  }
  for (const cell of row.cells.filter(({ priorYear }) => priorYear)) {
    const why = difference(file, measure, cell.period, cell, 'prior-year');
    if (why || cell.period !== `${Number(last.slice(0, 4)) - 1}${last.slice(4)}`)
      wrong.push(`${row.label} last year: ${why}`);
  }
  return wrong;
}

test('no row is taken for another KPI of the catalogue than its own', () => {
  const matching = matchingFor(catalogue, new Map(), ['Sandbourne']);
  const found = { own: 0, local: 0, wrong: [] as string[] };
  for (const [file, paper] of papers) {
    const rows = tableRows(paper);
    const { matches } = matchRows(rows, matching);
    for (const [i, { measure, how }] of matches.entries()) {
      if (measure === labelsOf(file, false)[i]!.measure) found.own += 1;
      else if (how === 'local') found.local += 1;
      else found.wrong.push(`${file} ${rows[i]!.label}: ${measure}`);
    }
  }
  assert.deepEqual([found.wrong, found.own + found.local], [[], 2 * (62 + 58 + 55 + 16)]);
  assert.ok(found.own >= 250, `${found.own} of ${found.own + found.local} rows are found in the catalogue`);
});

test('what is said of the papers names the cells that cannot be right, and no more than one that is', () => {
  const said = [...papers].flatMap(([file, { issues }]) =>
    issues.map(({ code, where }) => `${file} ${where.sheet ?? ''} ${where.column ?? ''}${where.row ?? ''} ${code}`),
  );
  assert.deepEqual(said, [
    'board-scorecard-2025-03-31.txt  L100 percent-without-sign',
    'board-scorecard-2025-03-31.txt  I120 figure-out-of-line',
    'scrutiny-appendix-2025-03-11.csv  H22 percent-without-sign',
    'scrutiny-appendix-2025-03-11.csv  K45 figure-out-of-line',
    // True, and far from the rest of their rows all the same: plans cease in August, and panels agree moves of September.
    'service-scorecard-2025-04-14.xlsx Pathway L11 figure-out-of-line',
    'service-scorecard-2025-04-14.xlsx Placement M24 figure-out-of-line',
    'service-scorecard-2025-04-14.xlsx Placement P25 figure-out-of-line',
    'service-scorecard-2025-06-13.xlsx Pathway J11 figure-out-of-line',
    'service-scorecard-2025-06-13.xlsx Placement K24 figure-out-of-line',
  ]);
});
