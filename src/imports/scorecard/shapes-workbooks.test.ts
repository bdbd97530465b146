// Workbooks as councils keep them: their cells, and what should come out of them, written down before it was tried.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { told } from './told.fixture.ts';

type Value = string | number | Date | null | [number, string];
interface Sheet {
  name?: string;
  rows: Value[][];
  /** `A1:C1` */
  merges?: string[];
  hiddenRows?: number[];
}

const placeOf = (reference: string) => {
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(reference)!;
  return { col: [...letters!].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1, row: Number(row) - 1 };
};

function sheetOf({ name = 'Sheet1', rows, merges = [], hiddenRows = [] }: Sheet, i: number): WriteSheet {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  for (const [r, row] of rows.entries())
    for (const [c, value] of row.entries()) {
      if (value === null) continue;
      const [shown, numFmt] = Array.isArray(value) ? value : [value, value instanceof Date ? 'mmm-yy' : undefined];
      cells.set(`${r},${c}`, { value: shown, style: numFmt ? { numFmt } : {} });
    }
  return {
    name: name === 'Sheet1' ? `Sheet${i + 1}` : name,
    cells,
    rows: rows.map(() => []),
    rowDefs: new Map(hiddenRows.map((row) => [row - 1, { hidden: true }])),
    merges: merges.map((range) => {
      const [from, to] = range.split(':').map(placeOf);
      return { startRow: from!.row, startCol: from!.col, endRow: to!.row, endCol: to!.col };
    }),
  };
}

const month = (iso: string) => new Date(`${iso}-01T00:00:00Z`);
const pct = (share: number): [number, string] => [share, '0.0%'];

const BOOKS: { name: string; file: string; sheets: Sheet[]; rows: string[]; issues?: string[] }[] = [
  {
    name: 'sections merged down the first column, years merged over Excel dates, percentages as shares',
    file: 'scorecard.xlsx',
    sheets: [
      {
        rows: [
          ['SEND Improvement Board scorecard', null, null, null, null, null, null, null],
          [null, null, null, null, null, null, null, null],
          ['Priority', 'Ref', 'Key performance indicator\n(KPI)', 'Good\nis', '2024', null, '2025', 'Target'],
          [null, null, null, null, month('2024-11'), month('2024-12'), month('2025-01'), null],
          [
            '1. Timeliness',
            '1.1a',
            '% of EHCPs issued within 20 weeks',
            'High',
            pct(0.5),
            pct(0.525),
            pct(0.45),
            pct(0.6),
          ],
          [null, '1.1b', 'Number of EHCPs issued in the month', null, 30, 20, 40, null],
          ['2. Inclusion', '2.1', 'Number of permanent exclusions of pupils with an EHCP', 'Low', 0, 1, 2, 0],
        ],
        merges: ['A1:H1', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:F3', 'H3:H4', 'A5:A6'],
      },
    ],
    rows: [
      '[1. Timeliness] #1.1a % of EHCPs issued within 20 weeks <percent higher> 2024-11 0.5, 2024-12 0.525, 2025-01 0.45, target 0.6',
      '[1. Timeliness] #1.1b Number of EHCPs issued in the month <count> 2024-11 30, 2024-12 20, 2025-01 40',
      '[2. Inclusion] #2.1 Number of permanent exclusions of pupils with an EHCP <count lower> 2024-11 0, 2024-12 1, 2025-01 2, target 0',
    ],
  },
  {
    name: 'a label merged over its number and its percentage, and a hidden row between',
    file: 'pairs.xlsx',
    sheets: [
      {
        rows: [
          ['Measure', 'Type', month('2025-04'), month('2025-05'), 'Comments'],
          ['EHC plans issued within 20 weeks', 'No.', 12, 15, 'Two late, both for health advice'],
          [null, '%', pct(0.4), pct(0.4545), null],
          ['helper', null, 30, 33, null],
          ['Requests received', 'No.', 61, 70, null],
        ],
        merges: ['A2:A3'],
        hiddenRows: [4],
      },
    ],
    rows: [
      'EHC plans issued within 20 weeks <count> 2025-04 12, 2025-05 15',
      '  ~ Two late, both for health advice',
      'EHC plans issued within 20 weeks <percent> 2025-04 0.4, 2025-05 0.4545',
      'helper <count> 2025-04 30, 2025-05 33',
      'Requests received <count> 2025-04 61, 2025-05 70',
    ],
    issues: ['sheet-rows-hidden'],
  },
  {
    name: 'a sheet a month, each with a few columns',
    file: 'monthly return.xlsx',
    sheets: [
      {
        name: 'Apr 25',
        rows: [
          ['Measure', 'Number', '%', 'Target', 'RAG'],
          ['% of EHCPs issued within 20 weeks', 12, pct(0.4), pct(0.6), 'R'],
        ],
      },
      {
        name: 'May 25',
        rows: [
          ['Measure', 'Number', '%', 'Target', 'RAG'],
          ['% of EHCPs issued within 20 weeks', 15, pct(0.4545), pct(0.6), 'A'],
        ],
      },
    ],
    rows: [
      '% of EHCPs issued within 20 weeks <percent> 2025-04 0.4[12], target 0.6',
      '  ~ RAG: R',
      '% of EHCPs issued within 20 weeks <percent> 2025-05 0.4545[15], target 0.6',
      '  ~ RAG: A',
    ],
    issues: ['month-from-heading 1', 'month-from-heading 1'],
  },
  {
    name: 'merged months over actual, target and RAG, a merged section across, a long comment',
    file: 'triplets.xlsx',
    sheets: [
      {
        name: 'Scorecard',
        rows: [
          [null, null, 'Apr-25', null, null, 'May-25', null, null, null],
          ['Ref', 'KPI', 'Actual', 'Target', 'RAG', 'Actual', 'Target', 'RAG', 'Commentary'],
          ['Timeliness', null, null, null, null, null, null, null, null],
          [
            'T1',
            '% of EHCPs issued within 20 weeks',
            pct(0.4),
            pct(0.6),
            'R',
            pct(0.5),
            pct(0.62),
            'A',
            'Better.\nStill fragile.',
          ],
        ],
        merges: ['C1:E1', 'F1:H1', 'A3:I3'],
      },
    ],
    rows: [
      '[Timeliness] #T1 % of EHCPs issued within 20 weeks <percent> 2025-04 0.4, 2025-05 0.5, target 0.62',
      '  ~ Apr-25 Target: 60.0% / Apr-25 RAG: R / May-25 RAG: A / Better. Still fragile.',
    ],
  },
  {
    name: 'a contents sheet and a sheet of definitions beside the figures',
    file: 'dashboard.xlsx',
    sheets: [
      {
        name: 'Contents',
        rows: [['SEND dashboard'], ['Published 12 June 2025'], ['Sheet', 'What it holds'], ['Data', 'The figures']],
      },
      {
        name: 'Data',
        rows: [
          ['Indicator', 'Apr', 'May', 'YTD'],
          ['Number of complaints about SEND', 3, 4, 7],
        ],
      },
      {
        name: 'Definitions',
        rows: [
          ['Indicator', 'Definition'],
          ['Number of complaints about SEND', 'All stages, on the day received'],
        ],
      },
    ],
    rows: ['Number of complaints about SEND <count> 2025-04 3, 2025-05 4', '  ~ YTD: 7'],
    issues: ['years-worked-out 1', 'months-taken-together 1'],
  },
];

for (const { name, file, sheets, rows, issues = [] } of BOOKS) {
  test(name, async () => {
    const found = await told(file, await writeXlsx({ sheets: sheets.map(sheetOf) }));
    assert.deepEqual({ rows: found.rows, issues: found.issues, lost: found.lost }, { rows, issues, lost: [] });
  });
}
