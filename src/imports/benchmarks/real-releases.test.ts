// The real releases, each figure held against a plain splitting of the file that shares nothing with the reader.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { day } from '../../clocks/index.ts';
import { counterparts, figureOf } from '../../insight/index.ts';
import { isBenchmarks, type ReadBenchmarks, readBenchmarks } from './read-benchmarks.ts';

const folder = fileURLToPath(new URL('../../../../shared/reference/', import.meta.url));
const skip = existsSync(folder) ? false : 'the published releases are not beside the project';
const asked = { arrivedOn: day('2026-03-01') };
const bytesOf = (path: string) => new Uint8Array(readFileSync(folder + path));
const read = (path: string) => readBenchmarks({ name: path.split('/').at(-1)!, bytes: bytesOf(path) }, asked);

const ZIP = 'dfe-sen2-2025/education-health-and-care-plans_2025.zip';
let release: ReadBenchmarks;
let parts: Record<string, Uint8Array>;

before(async () => {
  if (skip) return;
  release = await read(ZIP);
  parts = unzipSync(bytesOf(ZIP));
});

test('all twelve files of the release are read, with their lines of everybody', { skip }, () => {
  const counts = release.head?.tables.map(({ file, headline }) => [file.replace('.csv', ''), headline]);
  assert.deepEqual(Object.fromEntries(counts ?? []), {
    annual_reviews: 163,
    assessments: 972,
    caseload: 1134,
    ceased_plans: 485,
    newplans: 969,
    personal_budgets: 972,
    requests: 972,
    residential_settings: 1134,
    sen_need_newplans: 164,
    sen_needs_all_plans: 163,
    timeliness_20_week: 970,
    work_based_placements: 163,
    sen2_dmo_dco: 0,
    'SEND Tribunals and appeal rate 2014-2024': 1684,
  });
  assert.deepEqual(
    release.issues.map(({ code }) => code),
    ['benchmarks-column-twice', 'benchmarks-no-figures'],
  );
});

test('every cell that was kept is the one in the file', { skip }, () => {
  let compared = 0;
  for (const [name, bytes] of Object.entries(parts).filter(([path]) => path.startsWith('data/'))) {
    const file = name.slice('data/'.length);
    const rows = strFromU8(bytes).split('\r\n').map(splitLine);
    const heads = rows[0]!;
    for (const line of release.lines.filter((one) => one.file === file)) {
      const texts = rows[line.row - 1]!;
      for (const [head, printed] of Object.entries(line.cells)) {
        const at = head.endsWith(' (2)') ? heads.lastIndexOf(head.slice(0, -4)) : heads.indexOf(head);
        assert.equal(texts[at], printed, `${file} ${line.row} ${head}`);
        compared += 1;
      }
    }
  }
  assert.ok(compared > 100_000);
});

/** A comma inside quotation marks is part of a name. */
const splitLine = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');

test('the tribunal’s appeals of the authorities add up to England’s', {
  skip,
}, async () => {
  const { lines } = await read('dfe-sen2-2025/send_tribunal_appeal_rate_2014-2024.csv');
  const appeals = (year: number, level: string) =>
    lines
      .filter((line) => line.year === year && line.level === level && line.breakdown === '')
      .map(({ cells }) => Number(cells['Appeals registered']!.replace('-', '0').replace(',', '')))
      .filter((value) => !Number.isNaN(value))
      .reduce((sum, value) => sum + value, 0);
  assert.deepEqual(
    [2019, 2023, 2024].map((year) => [appeals(year, 'authority'), appeals(year, 'england')]),
    [
      [7385, 7385],
      [15615, 15615],
      [22276, 22276],
    ],
  );
});

test('the workbook and the table of each list of neighbours hold the same', { skip }, async () => {
  for (const [sheet, table, count] of [
    ['dfe-lait/sn_may_2025.xlsx', 'dfe-lait/statistical_neighbours_2025.csv', 1580],
    ['dfe-lait/sn_april_2021.xlsx', 'dfe-lait/statistical_neighbours_2021.csv', 1560],
  ] as const) {
    const [wide, tidy] = [await read(sheet), await read(table)];
    const keyed = ({ neighbours }: ReadBenchmarks) => neighbours.map((one) => Object.values(one).join(' ')).sort();
    assert.deepEqual([wide.head?.version, keyed(wide)], [tidy.head?.version, keyed(tidy)]);
    assert.equal(tidy.neighbours.length, count);
  }
});

test('the long file, the dashboards and the format of 2022 are read with no line left over', { skip }, async () => {
  const long = await read('dfe-lait/lait_sen_measures.csv');
  const figures = long.lines.reduce((sum, { cells }) => sum + Object.keys(cells).length, 0);
  assert.deepEqual([long.head?.tables[0]?.rows, figures, long.lines.length], [31_960, 31_960, 1_700]);
  for (const [path, lines] of [
    ['dfe-nccis-neet/UD_NEETNK_LA_dashboard_2022_final.csv', 160],
    ['dfe-nccis-neet/UD_NEETNK_LA_dashboard_2023_final.csv', 160],
    ['dfe-nccis-neet/UD_NEETNK_LA_dashboard_final.csv', 161],
    ['dfe-sen2-2022-format/sen2_mi.csv', 205],
    ['dfe-sen2-2022-format/sen2_age_caseload.csv', 1880],
  ] as const)
    assert.equal((await read(path)).lines.length, lines, path);
});

test('the counts of the release give the shares that it prints, but for two columns where it divides by something else', {
  skip,
}, () => {
  const sources = counterparts.flatMap(({ sources: all }) => all.filter((one) => one.numerator && one.printed));
  const differing: string[] = [];
  let compared = 0;
  for (const source of sources) {
    for (const line of release.lines.filter(
      ({ dataset, breakdown }) => dataset === source.dataset && breakdown === '',
    )) {
      const { value, printed, denominator } = figureOf(line, source, true);
      if (value === null || printed === null || denominator === null) continue;
      compared += 1;
      if (Math.abs(value - printed) > 0.000_500_1) differing.push(`${source.printed} ${line.place} ${line.year}`);
    }
  }
  // The six weeks of 2023 and 2024, by a base that is not printed; and 2023/24's total with two authorities that returned no more (its note 5).
  const sixWeeks = differing.filter((one) => one.startsWith('request_outcome_six_weeks_pc'));
  assert.deepEqual(
    differing.filter((one) => !sixWeeks.includes(one)),
    ['E92000001', 'E12000006', 'E12000007'].map((place) => `mainstream_total_pc ${place} 2024`),
  );
  assert.ok(sixWeeks.length > 0 && sixWeeks.every((one) => /202[34]$/.test(one)));
  assert.ok(compared > 7_000, `${compared}`);
});

test('tables beside them that hold no statistics are left to others', { skip }, async () => {
  for (const path of [
    'dfe-lait/la_code_list.csv',
    'la-reference/dfe_acceptable_las.csv',
    'la-reference/dfe_data_dictionary.csv',
  ])
    assert.equal(await isBenchmarks({ name: path, bytes: bytesOf(path) }), false, path);
});
