// Areas and years in rows or columns of their own: a file, and what should come out of it, written down before it was tried.

import { shapesTest } from './told.fixture.ts';

shapesTest([
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
]);
