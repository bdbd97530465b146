// Headers of several rows, and tables beside one another: a file, and what should come out of it, written down before it was tried.

import { shapesTest } from './told.fixture.ts';

shapesTest([
  {
    name: 'actual, target and RAG under each month, names of columns in the lower row',
    file: 'board.csv',
    text: `,,April 2024,,,May 2024,,,
Ref,Measure,Actual,Target,RAG,Actual,Target,RAG,Comments
1,% of decisions to assess within 6 weeks,88%,95%,A,97%,96%,G,Better
2,Number of requests,61,,,70,,,
`,
    rows: [
      '#1 % of decisions to assess within 6 weeks <percent> 2024-04 0.88, 2024-05 0.97, target 0.96',
      '  ~ April 2024 Target: 95% / April 2024 RAG: A / May 2024 RAG: G / Better',
      '#2 Number of requests <count> 2024-04 61, 2024-05 70',
    ],
  },
  {
    name: 'number and percentage under each month',
    file: 'board.csv',
    text: `Indicator,Apr-24,,May-24,,Jun-24,
,No.,%,No.,%,No.,%
EHC plans issued within 20 weeks,12,40.0%,15,45.5%,9,
EHC plans issued,30,,33,,31,
`,
    rows: [
      'EHC plans issued within 20 weeks <percent> 2024-04 0.4[12], 2024-05 0.455[15]',
      '  ~ Jun-24 No.: 9',
      'EHC plans issued <count> 2024-04 30, 2024-05 33, 2024-06 31',
    ],
  },
  {
    name: 'number and percentage of each month in one row of headings',
    file: 'one-row.csv',
    text: `Indicator,Apr-25 (No.),Apr-25 (%),May-25 (No.),May-25 (%),Target (%)
EHC plans issued within 20 weeks,15,50%,18,54.5%,60%
`,
    rows: ['EHC plans issued within 20 weeks <percent> 2025-04 0.5[15], 2025-05 0.545[18], target 0.6'],
  },
  {
    name: 'months down under names of groups, a number and a percentage under each',
    file: 'groups.csv',
    text: `,Plans,,Annual reviews,
Month,No.,% in 20 weeks,No.,% on time
Apr-25,30,50%,100,60%
May-25,33,55%,110,62%
`,
    rows: [
      '[Plans] Plans <count> 2025-04 30, 2025-05 33',
      '[Plans] % in 20 weeks <percent> 2025-04 0.5, 2025-05 0.55',
      '[Annual reviews] Annual reviews <count> 2025-04 100, 2025-05 110',
      '[Annual reviews] % on time <percent> 2025-04 0.6, 2025-05 0.62',
    ],
  },
  {
    name: 'months with their years in the row below',
    file: 'broken.txt',
    text: `Performance Indicator\tMar\tApr\tMay\t12-month trend\tComments
\t2025\t2025\t2025\t\t
% of EHCPs issued within 20 weeks\t48%\t50%\t55%\t\tImproving
`,
    rows: ['% of EHCPs issued within 20 weeks <percent> 2025-03 0.48, 2025-04 0.5, 2025-05 0.55', '  ~ Improving'],
  },
  {
    name: 'the year in the corner, over the labels',
    file: 'corner.csv',
    text: `Academic year 2024/25,Sept,Oct,Jan,Apr,Jul
Number of permanent exclusions,1,2,3,1,2
`,
    rows: ['Number of permanent exclusions <count> 2024-09 1, 2024-10 2, 2025-01 3, 2025-04 1, 2025-07 2'],
    issues: ['years-worked-out 1'],
  },
  {
    name: 'headline tiles as a row of names over a row of figures, under a title with the month',
    file: 'headlines.csv',
    text: `Headlines - September 2025,,,
EHCPs maintained,20 week timeliness,Open tribunals (Aug 25),
3618,58%,41,
,,,
KPI,Aug-25,Sep-25,Target
20 week timeliness,55%,58%,60%
`,
    rows: [
      'tile [Headline tiles] EHCPs maintained <count> 2025-09 3618',
      'tile [Headline tiles] 20 week timeliness <percent> 2025-09 0.58',
      'tile [Headline tiles] Open tribunals <count> 2025-08 41',
      '20 week timeliness <percent> 2025-08 0.55, 2025-09 0.58, target 0.6',
    ],
    issues: ['month-from-heading 2'],
  },
  {
    name: 'who was at which meeting is no scorecard',
    file: 'attendance.csv',
    text: `Board attendance 2025,Jan,Feb,Mar,Apr
Chair,Y,Y,N,Y
Director,Y,Y,Y,Y
Parent carer forum,Y,N,Y,Y
`,
    rows: [],
    issues: ['not-recognised'],
  },
  {
    name: 'a year over quarters over months',
    file: 'pyramid.csv',
    text: `,2024/25,,,,,,
,Q1,,,Q2,,,
Measure,Apr,May,Jun,Jul,Aug,Sep,Target
Number of complaints,1,2,3,4,5,6,2
`,
    rows: ['Number of complaints <count> 2024-04 1, 2024-05 2, 2024-06 3, 2024-07 4, 2024-08 5, 2024-09 6, target 2'],
  },
  {
    name: 'a year over months over their number and percentage',
    file: 'three-rows.csv',
    text: `KPI,2025,,,
,Jan,,Feb,
,No.,%,No.,%
% of annual reviews completed on time,20,66.7%,30,75.0%
`,
    rows: ['% of annual reviews completed on time <percent> 2025-01 0.667[20], 2025-02 0.75[30]'],
  },
  {
    name: 'months and their quarters side by side',
    file: 'quarters.csv',
    text: `Measure,Jan-25,Feb-25,Mar-25,Q4 24/25,Apr-25,May-25,Jun-25,Q1 25/26
Number of EHCPs issued in the month,20,30,40,90,35,36,37,108
`,
    rows: [
      'Number of EHCPs issued in the month <count> 2025-01 20, 2025-02 30, 2025-03 40, beside 2025-Q1 90, 2025-04 35, 2025-05 36, 2025-06 37, beside 2025-Q2 108',
    ],
  },
  {
    name: 'two tables side by side with an empty column between',
    file: 'side-by-side.csv',
    text: `EHCP timeliness,Apr-25,May-25,,Tribunal appeals,Apr-25,May-25
% of EHCPs issued within 20 weeks,50%,55%,,Number of appeals registered,4,6
Number of EHCPs issued in the month,20,22,,Number of appeals heard,1,2
Number of EHCPs ceased,3,4,,,,
`,
    rows: [
      '[EHCP timeliness] % of EHCPs issued within 20 weeks <percent> 2025-04 0.5, 2025-05 0.55',
      '[EHCP timeliness] Number of EHCPs issued in the month <count> 2025-04 20, 2025-05 22',
      '[EHCP timeliness] Number of EHCPs ceased <count> 2025-04 3, 2025-05 4',
      '[Tribunal appeals] Number of appeals registered <count> 2025-04 4, 2025-05 6',
      '[Tribunal appeals] Number of appeals heard <count> 2025-04 1, 2025-05 2',
    ],
  },
  {
    name: 'two tables side by side, their names in the row above and one header word for both',
    file: 'side-by-side.csv',
    text: `Requests,,,,Reviews,,
Indicator,Jun-25,Jul-25,,Indicator,Jun-25,Jul-25
Number of requests,61,59,,% of annual reviews completed on time,60%,62%
`,
    rows: [
      '[Requests] Number of requests <count> 2025-06 61, 2025-07 59',
      '[Reviews] % of annual reviews completed on time <percent> 2025-06 0.6, 2025-07 0.62',
    ],
  },
  {
    name: 'the run of months goes on in a second table below',
    file: 'continued.csv',
    text: `Indicator,Apr-24,May-24
% of EHCPs issued within 20 weeks,50%,55%
,,
Indicator,Jun-24,Jul-24
% of EHCPs issued within 20 weeks,52%,54%
`,
    rows: [
      '% of EHCPs issued within 20 weeks <percent> 2024-04 0.5, 2024-05 0.55',
      '% of EHCPs issued within 20 weeks <percent> 2024-06 0.52, 2024-07 0.54',
    ],
  },
  {
    name: 'months of a school year under its two years',
    file: 'school-year.csv',
    text: `Measure,2024/25,,,,,2025/26,
,Feb,Mar,Apr,May,Jun,Sep,Oct
Number of permanent exclusions,1,2,3,4,5,6,7
`,
    rows: [
      'Number of permanent exclusions <count> 2025-02 1, 2025-03 2, 2025-04 3, 2025-05 4, 2025-06 5, 2025-09 6, 2025-10 7',
    ],
  },
  {
    name: 'a business tool’s matrix: years and months in rows headed Year and Month, with a total',
    file: 'matrix.txt',
    text: `Year\t2024\t2024\t2025\tTotal
Month\tNovember\tDecember\tJanuary\t
Number of requests\t61\t40\t70\t171
% agreed\t70.5%\t65.0%\t68.6%\t68.4%
Total\t61\t40\t70\t171

Applied filters: Service is SEND
`,
    rows: [
      'Number of requests <count> 2024-11 61, 2024-12 40, 2025-01 70',
      '  ~ Total: 171',
      '% agreed <percent> 2024-11 0.705, 2024-12 0.65, 2025-01 0.686',
      '  ~ Total: 68.4%',
      'Total <count> 2024-11 61, 2024-12 40, 2025-01 70',
      '  ~ Total: 171',
    ],
    issues: ['months-taken-together 1'],
  },
]);
