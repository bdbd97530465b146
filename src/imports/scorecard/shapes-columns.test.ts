// Columns as other councils print them: a file, and what should come out of it, written down before it was tried.

import { shapesTest } from './told.fixture.ts';

shapesTest([
  {
    name: 'a RAG letter after each month, comments with commas, quotation marks and line breaks',
    file: 'improvement-board.csv',
    text: `Ref,Indicator,Good is,Target,Apr-24,RAG,May-24,RAG,Comments
1.1a,% of EHCPs issued within 20 weeks (excluding exceptions),High,60%,41.2%,R,45.0%,A,"Improving, but fragile.
Locum cover ends in July, see ""risk 4"""
1.1b,Number of EHCPs issued in the month,,,34,,41,,
`,
    rows: [
      '#1.1a % of EHCPs issued within 20 weeks (excluding exceptions) <percent higher> 2024-04 0.412, 2024-05 0.45, target 0.6',
      '  ~ Apr-24 RAG: R / May-24 RAG: A / Improving, but fragile. Locum cover ends in July, see "risk 4"',
      '#1.1b Number of EHCPs issued in the month <count> 2024-04 34, 2024-05 41',
    ],
  },
  {
    name: 'quarters of a financial year with its outturn before, a year to date, and an annual target',
    file: 'q3-performance-report.csv',
    text: `Indicator,Good to be,2023/24 Outturn,Q1 2024/25,Q2 2024/25,Q3 2024/25,YTD 2024/25,Target 2024/25,Direction of travel,RAG
Percentage of EHCPs issued within 20 weeks,High,48.1%,52.0%,55.5%,61.0%,56.2%,60%,↑,Green
Number of appeals registered,Low,88,20,25,31,76,,↓,
`,
    rows: [
      'Percentage of EHCPs issued within 20 weeks <percent higher> beside 2023-24-financial 0.481, 2024-Q2 0.52, 2024-Q3 0.555, 2024-Q4 0.61, target 0.6, trend ↑',
      '  ~ YTD 2024/25: 56.2% / RAG: Green',
      'Number of appeals registered <count lower> beside 2023-24-financial 88, 2024-Q2 20, 2024-Q3 25, 2024-Q4 31, trend ↓',
      '  ~ YTD 2024/25: 76',
    ],
    issues: ['months-taken-together 1'],
  },
  {
    name: 'latest, previous and the same period last year, of the month in the title',
    file: 'summary.csv',
    text: `SEND performance summary – March 2025,,,,,,
Measure,Polarity,Latest value,Previous value,Same period last year,England,Target
% of annual reviews completed on time,Higher is better,71%,68%,55%,60.1%,80%
`,
    rows: [
      '% of annual reviews completed on time <percent higher> beside 2024-03 0.55, 2025-02 0.68, 2025-03 0.71, target 0.8, england 0.601',
    ],
    issues: ['month-from-heading 2'],
  },
  {
    name: 'latest and previous of the quarter in the title',
    file: 'report.csv',
    text: `Quarterly performance report: Quarter 2 2024/25,,,,
Measure,Current quarter,Previous quarter,Same quarter last year,Target
Number of tribunal appeals lodged,31,25,22,20
`,
    rows: ['Number of tribunal appeals lodged <count> beside 2023-Q3 22, 2024-Q2 25, 2024-Q3 31, target 20'],
    issues: ['month-from-heading 2'],
  },
  {
    name: 'a year of months with the year before, a rolling year, an empty column of sparklines and a forecast',
    file: 'kpis.csv',
    text: `KPI,2023/24 outturn,Apr-24,May-24,Jun-24,Rolling 12 months,Trend,Year end forecast,Comments
% EHCPs issued in 20 weeks,48%,50%,52%,57%,51%,,60%,
`,
    rows: [
      '% EHCPs issued in 20 weeks <percent> beside 2023-24-financial 0.48, 2024-04 0.5, 2024-05 0.52, 2024-06 0.57',
      '  ~ Rolling 12 months: 51% / Year end forecast: 60%',
    ],
    issues: ['months-taken-together 1'],
  },
  {
    name: 'months written in many ways, and a year to date by its year alone',
    file: 'months.csv',
    text: `Indicator,30/06/2024,July 24,Aug '24,Sept 2024,2024-10,Nov-24,2024/25
Number of complaints,3,4,5,6,7,8,40
`,
    rows: [
      'Number of complaints <count> 2024-06 3, 2024-07 4, 2024-08 5, 2024-09 6, 2024-10 7, 2024-11 8',
      '  ~ 2024/25: 40',
    ],
    issues: ['months-taken-together 1'],
  },
  {
    name: 'months of a financial year given once, in the title: January is of the next calendar year',
    file: 'scorecard.csv',
    text: `SEND scorecard 2024-25,,,,,,,,,,,,
Measure,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec,Jan,Feb,Mar
Number of EHC needs assessment requests,30,31,32,33,10,35,36,37,20,39,40,41
`,
    rows: [
      'Number of EHC needs assessment requests <count> 2024-04 30, 2024-05 31, 2024-06 32, 2024-07 33, 2024-08 10, 2024-09 35, 2024-10 36, 2024-11 37, 2024-12 20, 2025-01 39, 2025-02 40, 2025-03 41',
    ],
    issues: ['years-worked-out 2'],
  },
  {
    name: 'quarters without a year: of the year in the title, those to come left blank',
    file: 'quarterly.csv',
    text: `Performance report 2025/26,,,,
Measure,Q1,Q2,Q3,Q4
Number of appeals registered,31,25,,
`,
    rows: ['Number of appeals registered <count> 2025-Q2 31, 2025-Q3 25'],
    issues: ['years-worked-out 2'],
  },
  {
    name: 'quarters without a year anywhere: the last with figures is the last before the paper',
    file: 'quarterly.csv',
    text: `Measure,Q3 (Oct-Dec),Q4 (Jan-Mar),Q1 (Apr-Jun),Q2 (Jul-Sep)
Number of appeals registered,31,25,28,
`,
    rows: ['Number of appeals registered <count> 2024-Q4 31, 2025-Q1 25, 2025-Q2 28'],
    issues: ['years-worked-out 1'],
  },
  {
    name: 'quarters with one year alone are of the calendar year, and that is said',
    file: 'quarterly.csv',
    text: `Measure,Q4 2024,Q1 2025
Number of appeals registered,31,25
`,
    rows: ['Number of appeals registered <count> 2024-Q4 31, 2025-Q1 25'],
    issues: ['quarter-taken-as-calendar 1'],
  },
  {
    name: 'months to come are printed and blank: they do not move the others back by a year',
    file: 'half-year.csv',
    text: `Measure,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec,Jan,Feb,Mar
Number of complaints,1,2,3,4,5,6,,,,,,
`,
    rows: ['Number of complaints <count> 2025-04 1, 2025-05 2, 2025-06 3, 2025-07 4, 2025-08 5, 2025-09 6'],
    issues: ['years-worked-out 1'],
  },
  {
    name: 'targets of two years and a stretch: the one of the year in which the last month stands',
    file: 'targets.csv',
    text: `KPI,2024/25 Target,Apr-25,May-25,Target 2025/26,Stretch target,Variance from target
% of EHCPs issued within 20 weeks,55%,50%,55%,60%,70%,-5%
`,
    rows: [
      '% of EHCPs issued within 20 weeks <percent> 2025-04 0.5, 2025-05 0.55, target 0.6',
      '  ~ 2024/25 Target: 55% / Stretch target: 70% / Variance from target: -5%',
    ],
  },
  {
    name: 'months without years, each with its actual and its target',
    file: '2025-07.csv',
    text: `KPI,Apr Actual,Apr Target,May Actual,May Target
% of EHCPs issued within 20 weeks,50%,60%,55%,62%
`,
    rows: ['% of EHCPs issued within 20 weeks <percent> 2025-04 0.5, 2025-05 0.55, target 0.62', '  ~ Apr Target: 60%'],
    issues: ['years-worked-out 1'],
  },
  {
    name: 'number and percentage of one month named in the title',
    file: 'march.csv',
    text: `March 2025,,,,
Indicator,Number,%,Target,RAG
EHC plans issued within 20 weeks,31,55.4%,60%,Amber
Requests refused,12,,,
`,
    rows: [
      'EHC plans issued within 20 weeks <percent> 2025-03 0.554[31], target 0.6',
      '  ~ RAG: Amber',
      'Requests refused <count> 2025-03 12',
    ],
    issues: ['month-from-heading 2'],
  },
  {
    name: 'academic years, with England and neighbours of stated years',
    file: 'attainment.csv',
    text: `Measure,AY 2021/22,AY 2022/23,AY 2023/24,England 2023/24,SN average 2023/24
% of pupils with EHCP persistently absent,36.9%,36.1%,35.8%,36.0%,37.4%
`,
    rows: [
      '% of pupils with EHCP persistently absent <percent> 2021-22-academic 0.369, 2022-23-academic 0.361, 2023-24-academic 0.358, england 0.36 “England 2023/24”, neighbours 0.374 “SN average 2023/24”',
    ],
  },
  {
    name: 'a target and a RAG for each month in one row of headings',
    file: 'kpi-targets.csv',
    text: `KPI,Apr-25 Actual,Apr-25 Target,Apr-25 RAG,May-25 Actual,May-25 Target,May-25 RAG
% of EHCPs issued within 20 weeks,50%,60%,R,58%,65%,A
`,
    rows: [
      '% of EHCPs issued within 20 weeks <percent> 2025-04 0.5, 2025-05 0.58, target 0.65',
      '  ~ Apr-25 Target: 60% / Apr-25 RAG: R / May-25 RAG: A',
    ],
  },
  {
    name: 'semicolons between the columns and commas for the point',
    file: 'export.csv',
    text: `Indicator;Apr-25;May-25;Target
% EHCPs issued in 20 weeks;45,2%;47,0%;60,0%
Number of EHCPs;1256;1301;
`,
    rows: [
      '% EHCPs issued in 20 weeks <percent> 2025-04 0.452, 2025-05 0.47, target 0.6',
      'Number of EHCPs <count> 2025-04 1256, 2025-05 1301',
    ],
    issues: ['figure-repaired B2', 'figure-repaired C2', 'figure-repaired D2'],
  },
  {
    name: 'weeks, not months, stop with a word of explanation instead of a clash of months',
    file: 'weekly.csv',
    text: `Measure,May-25,w/e 06/06/2025,w/e 13/06/2025
Requests received,40,9,11
`,
    rows: ['Requests received <count> 2025-05 40', '  ~ w/e 06/06/2025: 9 / w/e 13/06/2025: 11'],
    issues: ['columns-not-known 1'],
  },
  {
    name: 'what good looks like, tolerances, owners, a data source and a date of update change nothing',
    file: 'rag.csv',
    text: `KPI ref,KPI,What does good look like?,Owner,Source,Green,Amber,Red,Apr-25,May-25,Last updated
A1,Number of children missing education with an EHCP,Low,Head of SEND,Capita,<20,20-30,>30,18,25,12/06/2025
`,
    rows: [
      '#A1 Number of children missing education with an EHCP <count lower> 2025-04 18, 2025-05 25',
      '  ~ Owner: Head of SEND / Source: Capita / Green: <20 / Amber: 20-30 / Red: >30 / Last updated: 12/06/2025',
    ],
  },
]);
