// KPIs that take several rows, and rows of areas and years: a file, and what should come out of it, written down before it was tried.

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
    name: 'areas down and years across, the KPI in the corner',
    file: 'benchmarking.csv',
    text: `% of EHCPs issued within 20 weeks,2022,2023,2024
Sandbourne,40.1%,52.3%,55.0%
England,49.1%,50.3%,46.4%
South West,41.0%,42.2%,38.5%
Statistical neighbours,45.0%,44.4%,41.2%
`,
    rows: [
      '% of EHCPs issued within 20 weeks <percent> 2022 0.401, 2023 0.523, 2024 0.55, england 0.464 “2024”, region 0.385 “2024”, neighbours 0.412 “2024”',
      '  ~ England (2022): 49.1% / England (2023): 50.3% / South West (2022): 41.0% / South West (2023): 42.2% / Statistical neighbours (2022): 45.0% / Statistical neighbours (2023): 44.4%',
    ],
  },
  {
    name: 'areas down under a title that names the KPI, other councils among them',
    file: 'lait.csv',
    text: `Percentage of EHCPs issued within 20 weeks,,,
Area,2022,2023,2024
Dorset,41.2%,44.0%,39.0%
Sandbourne,40.1%,52.3%,55.0%
England,49.1%,50.3%,46.4%
`,
    more: { areaName: 'Sandbourne' },
    rows: [
      'Percentage of EHCPs issued within 20 weeks <percent> 2022 0.401, 2023 0.523, 2024 0.55, england 0.464 “2024”',
      '  ~ England (2022): 49.1% / England (2023): 50.3%',
    ],
    issues: ['other-areas-left-out 3'],
  },
  {
    name: 'a column of areas beside the labels, months across',
    file: 'areas-across.csv',
    text: `Indicator,Area,Apr-25,May-25
% of EHCPs issued within 20 weeks,England,46.0%,46.4%
% of EHCPs issued within 20 weeks,Sandbourne,50%,55%
% of EHCPs issued within 20 weeks,Dorset,39%,38%
Number of appeals registered,Sandbourne,4,6
`,
    more: { areaName: 'Sandbourne' },
    rows: [
      '% of EHCPs issued within 20 weeks <percent> 2025-04 0.5, 2025-05 0.55, england 0.464 “May-25”',
      '  ~ England (Apr-25): 46.0%',
      'Number of appeals registered <count> 2025-04 4, 2025-05 6',
    ],
    issues: ['other-areas-left-out 2'],
  },
  {
    name: 'regions, councils and codes in columns, years across',
    file: 'regions.csv',
    text: `Region,LA,LA code,Measure,2022,2023,2024
South West,Sandbourne,E06999999,% of EHCPs issued within 20 weeks,40%,50%,55%
South West,Dorset,E06000059,% of EHCPs issued within 20 weeks,41%,44%,39%
South West,,,% of EHCPs issued within 20 weeks,41%,42%,38%
England,,,% of EHCPs issued within 20 weeks,49%,50%,46%
`,
    more: { areaName: 'Sandbourne' },
    rows: [
      '% of EHCPs issued within 20 weeks <percent> 2022 0.4, 2023 0.5, 2024 0.55, region 0.38 “2024”, england 0.46 “2024”',
      '  ~ South West (2022): 41% / South West (2023): 42% / England (2022): 49% / England (2023): 50%',
    ],
    issues: ['other-areas-left-out 2'],
  },
  {
    name: 'years down and months across, one KPI a table',
    file: 'seasons.csv',
    text: `Number of EHC needs assessment requests,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec,Jan,Feb,Mar
2023/24,30,31,32,33,10,35,36,37,20,39,40,41
2024/25,40,41,42,43,20,45,,,,,,
`,
    rows: [
      'Number of EHC needs assessment requests <count> 2023-04 30, 2023-05 31, 2023-06 32, 2023-07 33, 2023-08 10, 2023-09 35, 2023-10 36, 2023-11 37, 2023-12 20, 2024-01 39, 2024-02 40, 2024-03 41, 2024-04 40, 2024-05 41, 2024-06 42, 2024-07 43, 2024-08 20, 2024-09 45',
    ],
  },
  {
    name: 'a column of years beside the labels, months across',
    file: 'stacked.csv',
    text: `Measure,Year,Apr,May,Jun,Mar,Total
Number of requests,2023/24,30,31,32,41,134
Number of requests,2024/25,40,41,42,51,174
% of EHCPs issued within 20 weeks,2024/25,50%,51%,52%,61%,
`,
    rows: [
      'Number of requests <count> 2023-04 30, 2023-05 31, 2023-06 32, 2024-03 41, 2024-04 40, 2024-05 41, 2024-06 42, 2025-03 51',
      '  ~ 2023/24 Total: 134 / 2024/25 Total: 174',
      '% of EHCPs issued within 20 weeks <percent> 2024-04 0.5, 2024-05 0.51, 2024-06 0.52, 2025-03 0.61',
    ],
    issues: ['months-taken-together 1'],
  },
  {
    name: 'months down and years across, the KPI in the title',
    file: 'by-month.csv',
    text: `Number of EHC needs assessment requests,,,
Month,2023,2024,2025
January,30,40,50
February,31,41,51
March,32,42,
`,
    rows: [
      'Number of EHC needs assessment requests <count> 2023-01 30, 2023-02 31, 2023-03 32, 2024-01 40, 2024-02 41, 2024-03 42, 2025-01 50, 2025-02 51',
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
