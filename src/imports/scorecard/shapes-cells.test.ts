// Cells as people fill them in: what stands there, and what should come out of it, written down before it was tried.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { told } from './told.fixture.ts';

/** A row with the cell in its first month, and what comes of that cell; then the codes of its issues. */
const CELLS: [string, string, string, ...string[]][] = [
  // percentages
  ['% of plans on time', '45.0 %', '0.45'],
  ['% of plans on time', '🔴 45%', '0.45 “🔴”'],
  ['% of plans on time', '🟢 45% ⬆️', '0.45↑ “🟢”'],
  ['% of plans on time', 'R 45%', '0.45 “R”'],
  ['% of plans on time', '45% (A)', '0.45 “A”'],
  ['% of plans on time', 'Green: 45%', '0.45 “Green”'],
  ['% of plans on time', '45% Amber', '0.45 “Amber”'],
  ['% of plans on time', '45% (n=20)', '0.45 “n=20”'],
  ['% of plans on time', '9/20', '0.45[9/20]'],
  ['% of plans on time', '9 of 20 (45%)', '0.45[9/20]'],
  ['% of plans on time', '45% (9 out of 20)', '0.45[9/20]'],
  ['% of plans on time', '45% [9/20]', '0.45[9/20]'],
  ['% of plans on time', '9 (45%)', '0.45[9]'],
  ['% of plans on time', '45%*', '0.45 “*”'],
  ['% of plans on time', '45% (p)', '0.45p'],
  ['% of plans on time', '45pp', 'rejected', 'figure-not-understood'],
  ['% of plans on time', '40-50%', 'rejected', 'figure-not-understood'],
  ['% of plans on time', '40% - 50%', 'rejected', 'figure-not-understood'],
  ['% of plans on time', '>95%', 'suppressed “>95%”'],
  ['% of plans on time', '(3.2%)', '-0.032', 'brackets-read-as-minus'],
  ['% of plans on time', '45% (target 60%)', '0.45 “target 60%”'],
  ['% of plans on time', '45% (46% last month)', '0.45 “46% last month”'],
  ['% of plans on time', '45% compared to 40% last year', 'rejected', 'figure-not-understood'],
  ['% of plans on time', '0%', '0'],
  ['% of plans on time', '112%', '1.12'],
  ['% of plans on time', '1:12', 'rejected', 'figure-not-understood'],
  // counts
  ['Number of requests', '<5', 'suppressed “<5”'],
  ['Number of requests', '*', 'suppressed'],
  ['Number of requests', 'n/a', 'not-applicable “n/a”'],
  ['Number of requests', 'No data', 'awaited “No data”'],
  ['Number of requests', 'tbc', 'awaited “tbc”'],
  ['Number of requests', 'Data not received', 'awaited “Data not received”'],
  ['Number of requests', 'Not due', 'awaited “Not due”'],
  ['Number of requests', 'Due in July', 'awaited “Due in July”'],
  ['Number of requests', '↑', 'awaited↑', 'arrow-without-figure'],
  ['Number of requests', '⬆️ 12', '12↑'],
  ['Number of requests', '12 (↑3)', '12↑ “3”'],
  ['Number of requests', '12 (+3)', '12 “+3”'],
  ['Number of requests', '12 (-3)', '12 “-3”'],
  ['Number of requests', '(12)', '-12', 'brackets-read-as-minus'],
  ['Number of requests', '-12', '-12'],
  ['Number of requests', '10-15', 'rejected', 'figure-not-understood'],
  ['Number of requests', '10 to 15', 'rejected', 'figure-not-understood'],
  ['Number of requests', '12 cases', '12'],
  ['Number of requests', '12 children', '12'],
  ['Number of requests', '12 plus 3 open', 'rejected', 'figure-not-understood'],
  ['Number of requests', '1 2', 'rejected', 'figure-not-understood'],
  ['Number of requests', '12/13', '12[12/13]'],
  ['Number of requests', 'Nil', '0 “Nil”'],
  ['Number of requests', '12 - provisional', '12p'],
  ['Number of requests', 'c. 12', '12'],
  ['Number of requests', '#N/A', 'rejected', 'figure-not-understood'],
  ['Number of requests', '12 (May figure)', '12 “May figure”'],
  ['Number of requests', 'Red', 'rejected', 'figure-not-understood'],
  // money, times, people
  ['Spend on placements', '£1.2m', '1200000'],
  ['Spend on placements', '£1,871k', '1871000'],
  ['Spend on placements (£m)', '1.2', '1200000'],
  ['Budget variance (£)', '(12)', '-12'],
  ['Budget variance (£)', '(£12k)', '-12000'],
  ['Budget variance (£)', '£-12k', '-12000'],
  ['Average wait for therapy (weeks)', '14 wks', '14'],
  ['Average wait for therapy (weeks)', '14 weeks', '14'],
  ['Average wait for therapy (weeks)', '14.5w', '14.5'],
  ['Average wait for therapy (weeks)', '14 weeks 3 days', 'rejected', 'figure-not-understood'],
  ['Vacancies (FTE)', '4.4 FTE', '4.4'],
  ['Rate of plans per 10,000', '404.8 per 10,000', '404.8'],
];

for (const [label, printed, expected, ...issues] of CELLS) {
  test(`${printed} in “${label}” is ${expected}`, async () => {
    const percent = label.startsWith('%');
    const others = percent ? '46%,47%,48%' : /£|Spend|Rate/.test(label) ? ',,' : '13,11,12';
    const found = await told('2025-07.csv', `KPI,Mar-25,Apr-25,May-25,Jun-25\n"${label}","${printed}",${others}\n`);
    const first = found.rows[0]
      ?.replace(/^.*?> /, '')
      .replace(/^2025-03 /, '')
      .replace(/, 2025-04.*$/, '');
    assert.deepEqual(
      { first, issues: found.issues, lost: found.lost },
      { first: expected, issues: issues.map((code) => `${code} B2`), lost: [] },
    );
  });
}
