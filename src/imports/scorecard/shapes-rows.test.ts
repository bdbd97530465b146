// KPIs that take several rows, or share a label: a file, and what should come out of it, written down before it was tried.

import { shapesTest } from './told.fixture.ts';

shapesTest([
  {
    name: 'number and percentage on alternate rows under one label',
    file: 'alternate.csv',
    text: `Indicator,Type,Apr-24,May-24
EHC plans issued within 20 weeks,Number,12,15
,%,40.0%,45.5%
Requests received,Number,61,70
`,
    rows: [
      'EHC plans issued within 20 weeks <count> 2024-04 12, 2024-05 15',
      'EHC plans issued within 20 weeks <percent> 2024-04 0.4, 2024-05 0.455',
      'Requests received <count> 2024-04 61, 2024-05 70',
    ],
  },
  {
    name: 'numerator, denominator and percentage on three rows under one label',
    file: 'three.csv',
    text: `KPI,Part,Apr-24,May-24
% of EHCPs issued in 20 weeks,Numerator,12,15
,Denominator,30,33
,%,40.0%,45.5%
% of decisions in 6 weeks,Numerator,9,awaited
,Denominator,10,
,Performance,90%,
`,
    rows: [
      '% of EHCPs issued in 20 weeks <percent> 2024-04 0.4[12/30], 2024-05 0.455[15/33]',
      '% of decisions in 6 weeks <percent> 2024-04 0.9[9/10]',
      '  ~ Numerator (May-24): awaited',
    ],
  },
  {
    name: 'rows called Plan, Travel, Score or South West are KPIs of their own',
    file: 'names.csv',
    text: `Measure,Apr-25,May-25
Request,61,70
Plan,30,33
Travel,5,6
Score,7,8
South West,1,2
`,
    rows: [
      'Request <count> 2025-04 61, 2025-05 70',
      'Plan <count> 2025-04 30, 2025-05 33',
      'Travel <count> 2025-04 5, 2025-05 6',
      'Score <?> 2025-04 7, 2025-05 8',
      'South West <count> 2025-04 1, 2025-05 2',
    ],
  },
  {
    name: 'a KPI three times, in the month, to date and rolling: its name alone is the month’s',
    file: 'basis.csv',
    text: `Measure,Basis,Apr-25,May-25
% of EHCPs issued within 20 weeks,YTD,50%,52.5%
% of EHCPs issued within 20 weeks,In month,50%,55%
% of EHCPs issued within 20 weeks,Rolling 12m,48%,49%
`,
    rows: [
      '% of EHCPs issued within 20 weeks - YTD <percent> 2025-04 0.5, 2025-05 0.525',
      '  ~ Basis: YTD',
      '% of EHCPs issued within 20 weeks <percent> 2025-04 0.5, 2025-05 0.55',
      '  ~ Basis: In month',
      '% of EHCPs issued within 20 weeks - Rolling 12m <percent> 2025-04 0.48, 2025-05 0.49',
      '  ~ Basis: Rolling 12m',
    ],
    issues: ['columns-not-known 1'],
  },
  {
    name: 'numerator and denominator as rows of their own below the percentage',
    file: 'below.csv',
    text: `KPI,Apr-24,May-24
% of EHCPs issued in 20 weeks,40.0%,45.5%
Numerator,12,15
Denominator,30,33
Number of requests,61,70
`,
    rows: [
      '% of EHCPs issued in 20 weeks <percent> 2024-04 0.4[12/30], 2024-05 0.455[15/33]',
      'Number of requests <count> 2024-04 61, 2024-05 70',
    ],
  },
  {
    name: 'actual, target, RAG and England as rows below a label',
    file: 'blocks.csv',
    text: `KPI,Mar-25,Apr-25,May-25
% of EHCPs issued in 20 weeks,,,
Actual,50%,55%,58%
Target,60%,60%,65%
RAG,Red,Amber,Amber
England,49.2%,,
Number of requests,,,
Actual,61,70,65
`,
    rows: [
      '% of EHCPs issued in 20 weeks <percent> 2025-03 0.5, 2025-04 0.55, 2025-05 0.58, target 0.65, england 0.492 “Mar-25”',
      '  ~ Target (Mar-25): 60% / Target (Apr-25): 60% / RAG (Mar-25): Red / RAG (Apr-25): Amber / RAG (May-25): Amber',
      'Number of requests <count> 2025-03 61, 2025-04 70, 2025-05 65',
    ],
  },
  {
    name: 'number and percentage as rows below the KPI, with nothing in its own row',
    file: 'below-heading.csv',
    text: `Measure,Apr-25,May-25
EHC plans issued within 20 weeks,,
Number,12,15
%,40.0%,45.5%
Target,60%,60%
Requests,,
Number,61,70
`,
    rows: [
      '[EHC plans issued within 20 weeks] EHC plans issued within 20 weeks <count> 2025-04 12, 2025-05 15',
      '[EHC plans issued within 20 weeks] EHC plans issued within 20 weeks <percent> 2025-04 0.4, 2025-05 0.455, target 0.6',
      '  ~ Target (Apr-25): 60%',
      '[Requests] Requests <count> 2025-04 61, 2025-05 70',
    ],
  },
  {
    name: 'a table a KPI, its name above: actual, target, RAG, the year before',
    file: 'cards.txt',
    text: `SEND performance dashboard – June 2025

KPI 1: % of EHCPs issued within 20 weeks
\tApr-25\tMay-25\tJun-25
Actual\t50%\t55%\t58%
Target\t60%\t60%\t60%
RAG\tR\tA\tA

KPI 2: Number of requests
\tApr-25\tMay-25\tJun-25
Actual\t61\t70\t66
Previous year\t50\t52\t53
`,
    rows: [
      '#1 % of EHCPs issued within 20 weeks <percent> 2025-04 0.5, 2025-05 0.55, 2025-06 0.58, target 0.6',
      '  ~ Target (Apr-25): 60% / Target (May-25): 60% / RAG (Apr-25): R / RAG (May-25): A / RAG (Jun-25): A',
      '#2 Number of requests <count> 2025-04 61, 2025-05 70, 2025-06 66, beside 2024-04 50, beside 2024-05 52, beside 2024-06 53',
    ],
  },
  {
    name: 'ages under a KPI in the corner, and their total',
    file: 'ages.csv',
    text: `Number of EHCPs,Apr-25,May-25
0 to 4,100,101
5 to 10,900,905
Total,1000,1006
`,
    rows: [
      '[Number of EHCPs] Number of EHCPs > 0 to 4 <count> 2025-04 100, 2025-05 101',
      '[Number of EHCPs] Number of EHCPs > 5 to 10 <count> 2025-04 900, 2025-05 905',
      '[Number of EHCPs] Number of EHCPs > Total <count> 2025-04 1000, 2025-05 1006',
    ],
  },
  {
    name: 'months down with a target, England and comments in columns after their KPI',
    file: 'down.csv',
    text: `Month,% of EHCPs issued within 20 weeks,Target,National,Comments,Number of requests
Apr-25,50%,60%,46.4%,Locum left,61
May-25,55%,60%,46.4%,,70
`,
    rows: [
      '% of EHCPs issued within 20 weeks <percent> 2025-04 0.5, 2025-05 0.55, target 0.6, england 0.464 “May-25”',
      '  ~ Target (Apr-25): 60% / National (Apr-25): 46.4% / Comments (Apr-25): Locum left',
      'Number of requests <count> 2025-04 61, 2025-05 70',
    ],
  },
  {
    name: 'indicator numbers with letters, footnotes below the table, dashes before parts',
    file: 'footnotes.csv',
    text: `No,Indicator,Apr-25,May-25
1.1a,Number of requests *,61,70
1.1b,– from parents,20,25
1.1c,– from schools¹,41,45
,,,
* Requests are counted when they are received.,,,
"1 Schools, colleges and early years settings.",,,
Source: case management system,,,
`,
    rows: [
      '#1.1a Number of requests * <count> 2025-04 61, 2025-05 70',
      '#1.1b Number of requests * > – from parents <count> 2025-04 20, 2025-05 25',
      '#1.1c Number of requests * > – from schools¹ <count> 2025-04 41, 2025-05 45',
    ],
  },
  {
    name: 'a label over several lines, a row of totals, a blank label',
    file: 'labels.csv',
    text: `Measure,Apr-25,May-25
"% of EHCPs issued
within 20 weeks
(including exceptions)",50%,55%
,3,4
Number of requests,61,70
`,
    rows: [
      '% of EHCPs issued within 20 weeks (including exceptions) <percent> 2025-04 0.5, 2025-05 0.55',
      'Row 5, without a label <count> 2025-04 3, 2025-05 4',
      'Number of requests <count> 2025-04 61, 2025-05 70',
    ],
    issues: ['row-without-label A5'],
  },
]);
