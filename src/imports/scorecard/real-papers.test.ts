// The three published papers, each cell compared with a plain splitting of the file that shares nothing with the reader.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { isoDay } from '../../clocks/index.ts';
import type { Paper, PaperRow, PeriodCell } from '../paper.ts';
import { aContext, gridOfText } from './grid-of-text.fixture.ts';
import { readScorecard, recogniseScorecard } from './index.ts';

const folder = fileURLToPath(new URL('../../../../shared/sources/', import.meta.url));
const skip = existsSync(folder) ? false : 'the published papers are not beside the project';

const MARCH = '2025-03-scrutiny-supplement.txt';
const MAY = '2025-05-scorecard.txt';
const NOVEMBER = '2024-11-scrutiny-report.txt';

const textOf = (file: string) => readFileSync(folder + file, 'utf8');
const papers = new Map<string, Paper>();
function paper(file: string): Paper {
  const known = papers.get(file) ?? readScorecard(gridOfText(textOf(file)), aContext({ fileName: file }));
  papers.set(file, known);
  return known;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const monthOf = (heading: string) => {
  const [word, year] = heading.split(/[ -]/);
  return `20${year}-${String(MONTHS.indexOf(word!) + 1).padStart(2, '0')}`;
};

/** Lines first to last of the table, the heading of each month by its column, and the columns of label and the rest. */
const TABLES = [
  { file: MARCH, header: 247, first: 248, last: 347, label: 0, target: 18, benchmarks: [15, 16, 17], ref: null },
  { file: MAY, header: 76, first: 77, last: 152, label: 3, target: 11, benchmarks: [13, 14], ref: 0 },
  { file: NOVEMBER, header: 44, first: 45, last: 53, label: 0, target: null, benchmarks: [], ref: null },
];

/** What the papers print wrongly, by file, line and column: read otherwise than printed, with an issue. */
const WRONG = new Map<string, number | null>([
  [`${MARCH}:267:5`, 0.316],
  [`${MARCH}:311:7`, 0.1184],
  [`${MARCH}:311:8`, 0.1172],
  [`${MARCH}:304:5`, null],
  [`${MARCH}:332:15`, null],
  [`${MARCH}:333:15`, null],
  [`${MARCH}:334:15`, null],
  [`${MAY}:135:11`, 0.04],
]);

const ARROWS: Record<string, string> = { '▲': 'up', '▼': 'down', '▶': 'same', '►': 'same' };
const STATUS: Record<string, string> = {
  requested: 'awaited',
  'Available in July': 'awaited',
  'Available July': 'awaited',
  'KPI changed-see below': 'not-applicable',
};

function expectedOf(key: string, printed: string) {
  const arrow = ARROWS[printed.at(-1)!] ?? null;
  const bare = arrow ? printed.slice(0, -1).trim() : printed;
  const digits = /^[\d,]+(\.\d+)?/.exec(bare)?.[0];
  const wrong = WRONG.get(key);
  if (wrong === null) return { arrow, status: 'rejected', value: null };
  if (digits === undefined) return { arrow, status: bare === '' ? 'awaited' : STATUS[bare], value: null };
  const number = /\((\d+)\)/.exec(bare)?.[1];
  const value = wrong ?? (bare.includes('%') ? `${digits}e-2` : digits);
  return {
    arrow,
    status: 'actual',
    value: Number(value),
    decimals: wrong === 0.316 ? 1 : (digits.split('.')[1] ?? '').length,
    numerator: number ? Number(number) : null,
  };
}

function said(cell: PeriodCell | PaperRow['target'], expected: object) {
  return Object.fromEntries(Object.keys(expected).map((key) => [key, cell?.[key as keyof typeof cell]]));
}

for (const { file, header, first, last, label, target, benchmarks, ref } of TABLES) {
  test(`${file}: every figure, arrow, status and count is the printed one`, { skip }, () => {
    const lines = textOf(file).split('\n');
    const headings = lines[header - 1]!.split('\t');
    const rows = new Map(
      paper(file)
        .rows.filter(({ tile }) => !tile)
        .map((row) => [row.place.row, row]),
    );
    let compared = 0;
    for (let n = first; n <= last; n++) {
      const cells = lines[n - 1]!.split('\t').map((cell) => cell.trim());
      const row = rows.get(n);
      if (!row) continue;
      assert.equal(row.label, cells[label]!.replace(/\s+/g, ' '));
      if (ref !== null) assert.equal(row.ref, cells[ref]);
      const months = headings.flatMap((heading, at) =>
        /^[A-Z][a-z]{2}[ -]\d\d$/.test(heading) && cells[at] ? [{ at, period: monthOf(heading) }] : [],
      );
      assert.deepEqual(
        row.cells.map(({ period }) => period),
        months.map(({ period }) => period).sort(),
      );
      for (const { at, period } of months) {
        const expected = {
          ...expectedOf(`${file}:${n}:${at}`, cells[at]!),
          printed: cells[at],
          priorYear: headings.indexOf('Trend') > 0 && at > headings.indexOf('Trend'),
        };
        assert.deepEqual(
          said(row.cells.find((cell) => cell.period === period)!, expected),
          expected,
          `line ${n}, ${headings[at]}`,
        );
        compared += 1;
      }
      const compareWith = [...(target === null ? [] : [target]), ...benchmarks].filter((at) => cells[at]);
      const found = [...(row.target ? [row.target] : []), ...row.benchmarks.map(({ cell }) => cell)];
      assert.equal(found.length, compareWith.length, `line ${n}`);
      for (const at of compareWith) {
        const expected = { ...expectedOf(`${file}:${n}:${at}`, cells[at]!), printed: cells[at] };
        assert.deepEqual(
          said(found.find(({ place }) => place.column === String.fromCharCode(65 + at))!, expected),
          expected,
          `line ${n}, ${headings[at]}`,
        );
      }
    }
    assert.equal(compared, { [MARCH]: 946, [MAY]: 323, [NOVEMBER]: 22 }[file]);
  });

  test(`${file}: every line with words is a row, a header, a section or a text`, { skip }, () => {
    const { rows, texts, emptySections } = paper(file);
    const words = (text: string) => text.replace(/[#*]/g, '').replace(/:\s*$/, '').replace(/\s+/g, ' ').trim();
    const kept = new Set(
      [
        ...texts.flatMap((text) => [...text.lines, text.heading ?? '']),
        ...rows.map(({ section }) => section ?? ''),
        ...emptySections,
      ].map(words),
    );
    const inRows = new Set(rows.map(({ place }) => place.row));
    const tiles = rows.filter(({ tile }) => tile).map((row) => `${row.label} (May 25)`);
    const headerLine = textOf(file).split('\n')[header - 1];
    const lost = textOf(file)
      .split('\n')
      .filter(
        (line, i) =>
          line.trim() !== '' &&
          !inRows.has(i + 1) &&
          line !== headerLine &&
          !kept.has(words(line)) &&
          !tiles.some((tile) => tile.includes(words(line))),
      );
    assert.deepEqual(lost, []);
  });
}

test('the March paper has 86 rows in ten sections and one section with none', { skip }, () => {
  const { rows, emptySections, statedOn, statedBy } = paper(MARCH);
  const counts = new Map<string | null, number>();
  for (const { section } of rows) counts.set(section, (counts.get(section) ?? 0) + 1);
  assert.deepEqual(
    [...counts],
    [
      ['EHCPs and SEN Support', 11],
      ['SEN Early Years Sufficiency', 10],
      ['EHCP by Provision Type', 14],
      ['Pupil Placements', 7],
      ['Assessments and Requests', 10],
      ['Mediations, Tribunals, Compliments and Complaints', 8],
      ['Preparing for Adulthood', 9],
      ['Quality Assurance', 9],
      ['Adults with Learning Disabilities', 3],
      ['SENDiass4BCP', 5],
    ],
  );
  assert.deepEqual(emptySections, ['SEND Workforce (BCP)']);
  assert.deepEqual([isoDay(statedOn!), statedBy], ['2025-03-04', 'published']);
  assert.deepEqual(
    rows.filter(({ cells }) => cells.length === 0).map(({ place }) => place.row),
    [325, 326, 336],
  );
  const under = rows.filter((row) => row.under !== null).map((row) => [row.label, row.under]);
  const phases = ['primary', 'secondary', 'post 16'].map((phase) => `no of above - ${phase} phase`);
  assert.deepEqual(
    under,
    ['No. of requests for EHC assessment', '% request from parents'].flatMap((above) =>
      phases.map((phase) => [phase, above]),
    ),
  );
});

test('the March paper: what is wrong in it is said, and nothing else', { skip }, () => {
  assert.deepEqual(
    paper(MARCH).issues.map(({ code, where }) => `${code} ${where.row}${where.column}`),
    [
      'arrow-without-figure 264B',
      'arrow-without-figure 264D',
      'arrow-without-figure 267B',
      'percent-without-sign 267F',
      'row-cut-short 304F',
      'percent-without-sign 311H',
      'percent-without-sign 311I',
      'row-may-be-shifted 332P',
      'row-may-be-shifted 333P',
      'row-may-be-shifted 334P',
    ],
  );
});

test('the May paper has 61 rows, five tiles, and its words in the right places', { skip }, () => {
  const { rows, statedOn, statedBy, issues, texts, title } = paper(MAY);
  const tiles = rows.filter(({ tile }) => tile);
  assert.equal(rows.length - tiles.length, 61);
  assert.deepEqual(
    tiles.map(({ label, section, unit, cells }) => [label, section, unit, cells[0]!.period, cells[0]!.value]),
    [
      ['Rate of EHCPs Per 10k', 'Headline tiles', 'rate-10k', '2025-05', 404.8],
      ["No. of EHCP's", 'Headline tiles', 'count', '2025-05', 4712],
      ['% of BCP School Population with an EHCP', 'Headline tiles', 'percent', '2025-05', 0.041],
      ['% of BCP School Population with SEN Support', 'Headline tiles', 'percent', '2025-05', 0.173],
      ['No. of Looked After Children with an EHCP', 'Headline tiles', 'count', '2025-05', 165],
    ],
  );
  assert.deepEqual([title, isoDay(statedOn!), statedBy], ['SEND Improvement Board Scorecard', '2025-05-31', 'heading']);
  assert.deepEqual(
    issues.map(({ code, where, facts }) => [code, where.row, where.column, facts.before, facts.after]),
    [['percent-without-sign', 135, 'L', '4', '4%']],
  );
  const polarities = new Map<unknown, number>();
  for (const { polarity, tile } of rows) if (!tile) polarities.set(polarity, (polarities.get(polarity) ?? 0) + 1);
  assert.deepEqual(
    polarities,
    new Map<unknown, number>([
      ['higher', 8],
      ['lower', 20],
      [null, 33],
    ]),
  );
  const due = rows.flatMap(({ cells }) => cells).filter(({ dueOn }) => dueOn !== null);
  assert.deepEqual(
    [due.length, new Set(due.map(({ dueOn, period }) => `${period} ${isoDay(dueOn!)}`))],
    [10, new Set(['2025-05 2025-07-31'])],
  );
  assert.deepEqual(
    texts.map(({ kind, lines }) => [kind, lines.length]),
    [
      ['commentary', 3],
      ['commentary', 1],
      ['key', 4],
    ],
  );
});

test('the November report has eight rows', { skip }, () => {
  const { rows, statedOn, statedBy, issues } = paper(NOVEMBER);
  assert.deepEqual([rows.length, isoDay(statedOn!), statedBy, issues], [8, '2024-11-26', 'meeting', []]);
  assert.equal(rows.at(-1)!.notes, 'Not previously recorded – first number at start of tracking in Spring 2024 = 270');
});

test('each paper is recognised, and the report without a table of figures is not', { skip }, () => {
  const sure = (file: string) => recogniseScorecard(gridOfText(textOf(file)));
  assert.deepEqual([MARCH, MAY, NOVEMBER, '2021-04-performance-report.txt'].map(sure), [0.9, 0.9, 0.9, 0]);
});
