import assert from 'node:assert/strict';
import { test } from 'node:test';
import { periodHeading } from './period-heading.ts';

for (const [period, headings] of [
  [
    '2024-12',
    [
      'Dec 24',
      'Dec-24',
      "Dec '24",
      'Dec’24',
      'December 2024',
      'DEC 2024',
      'Dec24',
      '2024-12',
      '12/2024',
      '12-2024',
      '01/12/2024',
      '31/12/2024',
      '31.12.24',
      '202412',
      '2024M12',
      '24-Dec',
      '2024 Dec',
      '31st December 2024',
      '2024-12-01',
      '2024-12-31 00:00:00',
      'Decemeber 2024',
      'Dec-24 (p)',
      'Dec 24*',
      'As at 31 December 2024',
      'Actual Dec-24',
      'Dec-24 Actual',
      'Month ending Dec 2024',
      '2024/12',
      'December, 2024',
      'Dec–24',
      'Dec\u00a024',
      'Dec\n24',
    ],
  ],
  ['2024-09', ['Sept 24', 'Sep-24', 'September 24', 'Septmber 2024', 'Sept. 2024']],
  ['2025-02', ['Febuary 2025', 'Feburary 25']],
  [
    '2024-Q2',
    [
      'Q1 24/25',
      '2024-25 Q1',
      'Q1 2024/25',
      'Quarter 1 2024-25',
      'Qtr 1 24/25',
      'Q2 2024',
      '2024 Q2',
      '2024-Q2',
      'Apr-Jun 24',
      'Apr 24 - Jun 24',
      'Q1 (Apr-Jun) 24/25',
    ],
  ],
  ['2025-Q1', ['Q4 24/25', 'Q1 2025', 'Q1 25']],
  [
    '2023-24-financial',
    ['2023/24', '2023-24', '23/24', 'FY 2023/24', '2023/24 financial year', '2023-2024', 'Apr 23 - Mar 24'],
  ],
  ['2023-24-academic', ['2023/24 academic year', 'AY 2023/24', 'Academic year 2023-24', 'Sep 23 to Aug 24']],
  [
    '2024-25-autumn',
    ['Autumn 2024', 'Autumn term 2024', 'Autumn 24/25', 'Aut 24', '2024/25 Autumn', 'Autumn Term 2024-25'],
  ],
  ['2024-25-spring', ['Spring 2025', 'Spring term 24/25', 'Spr 25']],
  ['2024-25-summer-1', ['Summer 1 2025', 'Summer 1 24/25', 'Summer term 1 2025']],
] as const) {
  for (const heading of headings) {
    test(`${JSON.stringify(heading)} is ${period}`, () => {
      const found = periodHeading(heading);
      assert.equal(found?.is === 'period' ? found.period : found, period);
    });
  }
}

test('months, quarters and terms without a year wait for one', () => {
  assert.deepEqual(['Dec', 'Sept', 'Q1', 'Autumn', 'Spring 2', '31-Dec', '1 Dec'].map(periodHeading), [
    { is: 'bare', kind: 'month', number: 12 },
    { is: 'bare', kind: 'month', number: 9 },
    { is: 'bare', kind: 'quarter', number: 1 },
    { is: 'bare', kind: 'term', number: 1 },
    { is: 'bare', kind: 'half-term', number: 4 },
    { is: 'bare', kind: 'month', number: 12 },
    { is: 'bare', kind: 'month', number: 12 },
  ]);
  assert.deepEqual(periodHeading('2024'), { is: 'year', year: 2024 });
});

test('a slip of the pen and a year of no stated kind are marked', () => {
  assert.deepEqual(periodHeading('Febuary 2025'), { is: 'period', period: '2025-02', misspelt: true });
  assert.deepEqual(periodHeading('2023/24'), { is: 'period', period: '2023-24-financial', yearKindAssumed: true });
});

test('what is no period is none', () => {
  for (const text of [
    '',
    'M1',
    'KPI',
    'Target',
    'National',
    'Trend',
    '1383',
    '1030',
    '42',
    '12.8',
    '7143 ▶',
    '45',
    'Mark 2',
    'Dece',
    '13/2024',
    '32/12/2024',
    '30 February 2025',
    '2024-26',
    'Q5 2024',
    'Marginal',
    'Mayor',
    'Augustine',
    'Decent',
  ]) {
    assert.equal(periodHeading(text), null, text);
  }
});
