// Tables of lines, one figure or a few to a line: a file, and what should come out of it, written down before it was tried.

import { shapesTest } from './told.fixture.ts';

shapesTest([
  {
    name: 'areas, indicators and months in lines: our own are values, England and the region are compared with, other councils left out',
    file: 'long.csv',
    text: `Local authority,Indicator,Month,Numerator,Denominator,Value,Target
Sandbourne,% of EHCPs issued within 20 weeks,Apr-25,12,30,40.0%,60%
England,% of EHCPs issued within 20 weeks,Apr-25,,,46.0%,
Dorset,% of EHCPs issued within 20 weeks,Apr-25,9,30,30.0%,
Sandbourne,% of EHCPs issued within 20 weeks,May-25,15,33,45.5%,60%
South West,% of EHCPs issued within 20 weeks,May-25,,,38.5%,
Sandbourne,Number of appeals registered,May-25,,,6,
`,
    rows: [
      '% of EHCPs issued within 20 weeks <percent> 2025-04 0.4[12/30], 2025-05 0.455[15/33], target 0.6, england 0.46 “england 2025-04”, region 0.385 “region 2025-05”',
      'Number of appeals registered <count> 2025-05 6',
    ],
    issues: ['area-taken 2', 'other-areas-left-out 2'],
  },
  {
    name: 'several areas on equally many lines, and nothing to tell ours',
    file: 'unknown.csv',
    text: `Area name,Measure,Period,Value
Poole,Number of EHCPs,2025-01,100
Dorset,Number of EHCPs,2025-01,200
`,
    rows: [],
    issues: ['area-not-told 2'],
  },
  {
    name: 'the DfE’s tidy files: levels, codes, several areas and a column for each figure',
    file: 'ehcp-timeliness.csv',
    text: `time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,new_la_code,la_name,num_plans,num_20_weeks,pct_20_weeks
2024,Calendar year,National,E92000001,England,,,,,98000,45500,46.4
2024,Calendar year,Regional,E92000001,England,E12000009,South West,,,9000,3465,38.5
2024,Calendar year,Regional,E92000001,England,E12000007,London,,,20000,11000,55.0
2024,Calendar year,Local authority,E92000001,England,E12000009,South West,E06999999,Sandbourne,400,220,55.0
2024,Calendar year,Local authority,E92000001,England,E12000009,South West,E06000059,Dorset,500,195,39.0
2023,Calendar year,Local authority,E92000001,England,E12000009,South West,E06999999,Sandbourne,380,199,52.3
`,
    more: { areaName: 'Sandbourne' },
    rows: [
      'num_plans <count> 2023 380, 2024 400, england 98000 “england 2024”, region 9000 “region 2024”',
      'num_20_weeks <count> 2023 199, 2024 220, england 45500 “england 2024”, region 3465 “region 2024”',
      'pct_20_weeks <?> 2023 52.3, 2024 55, england 46.4 “england 2024”, region 38.5 “region 2024”',
    ],
    issues: ['other-areas-left-out 2'],
  },
  {
    name: 'academic years as 202324, phases in a column of their own, totals among them',
    file: 'absence.csv',
    text: `Time period,Time identifier,LA name,Phase,Indicator,Value
202324,Academic year,Sandbourne,Total,Persistent absence of pupils with an EHCP,35.8%
202324,Academic year,Sandbourne,Primary,Persistent absence of pupils with an EHCP,30.1%
202324,Academic year,Sandbourne,Secondary,Persistent absence of pupils with an EHCP,41.9%
`,
    more: { areaName: 'Sandbourne' },
    rows: [
      'Persistent absence of pupils with an EHCP <percent> 2023-24-academic 0.358',
      'Persistent absence of pupils with an EHCP - Primary <percent> 2023-24-academic 0.301',
      'Persistent absence of pupils with an EHCP - Secondary <percent> 2023-24-academic 0.419',
    ],
  },
  {
    name: 'a line a KPI, each with its own latest period, its previous value and its direction',
    file: 'latest.csv',
    text: `Measure,Period,Latest value,Previous value,Direction of travel,England,Comments
% of EHCPs issued within 20 weeks,May-25,55%,50%,↑,46.4%,Steady
Persistent absence of pupils with an EHCP,2023/24 academic year,35.8%,36.1%,↓,36.0%,
Number of appeals registered,Q1 2025/26,31,25,↑,,
`,
    rows: [
      '% of EHCPs issued within 20 weeks <percent> 2025-05 0.55↑ “Previous value: 50%; Steady”, england 0.464',
      'Persistent absence of pupils with an EHCP <percent> 2023-24-academic 0.358↓ “Previous value: 36.1%”, england 0.36',
      'Number of appeals registered <count> 2025-Q2 31↑ “Previous value: 25”',
    ],
  },
  {
    name: 'months and teams in lines, a column a KPI',
    file: 'teams.csv',
    text: `Month,Team,Requests received,Assessments open
Apr-25,East,20,50
Apr-25,West,25,60
Apr-25,All teams,45,110
May-25,East,21,51
May-25,West,26,61
May-25,All teams,47,112
`,
    rows: [
      'Requests received - East <count> 2025-04 20, 2025-05 21',
      'Requests received - West <count> 2025-04 25, 2025-05 26',
      'Requests received <count> 2025-04 45, 2025-05 47',
      'Assessments open - East <count> 2025-04 50, 2025-05 51',
      'Assessments open - West <count> 2025-04 60, 2025-05 61',
      'Assessments open <count> 2025-04 110, 2025-05 112',
    ],
  },
  {
    name: 'year and month in two columns, number out of a number and percentage',
    file: 'year-month.csv',
    text: `Year,Month,Indicator,Number,Out of,Percent
2024/25,December,Health advice within 6 weeks,61,67,91.0%
2024/25,January,Health advice within 6 weeks,60,65,92.3%
2025,4,Health advice within 6 weeks,50,60,
`,
    rows: ['Health advice within 6 weeks <percent> 2024-12 0.91[61/67], 2025-01 0.923[60/65], 2025-04 0.833333[50/60]'],
  },
  {
    name: 'labels on the first of their lines alone, a RAG and a target a month',
    file: 'ditto.csv',
    text: `KPI,Month,Performance,Target,RAG
% of EHCPs issued within 20 weeks,Apr-25,50%,55%,R
,May-25,55%,60%,A
Number of requests,Apr-25,61,,
,May-25,70,,
`,
    rows: [
      '% of EHCPs issued within 20 weeks <percent> 2025-04 0.5 “RAG: R; Target: 55%”, 2025-05 0.55 “RAG: A”, target 0.6',
      'Number of requests <count> 2025-04 61, 2025-05 70',
    ],
  },
  {
    name: 'the date of each figure in a column of another name, quarters of one year alone, a year among them',
    file: 'dates.csv',
    text: `Measure,Latest data,Date of latest data,Benchmark (England),Peak
Number of appeals registered,31,Q1 2025,,40
Number of appeals registered,25,2023/24,,
% of EHCPs issued within 20 weeks,58%,Q1 2025,46.4%,61%
`,
    rows: [
      'Number of appeals registered <count> beside 2023-24-financial 25, 2025-Q1 31 “Peak: 40”',
      '% of EHCPs issued within 20 weeks <percent> 2025-Q1 0.58 “Peak: 61%”, england 0.464',
    ],
    issues: ['columns-not-known 1', 'quarter-taken-as-calendar 1'],
  },
  {
    name: 'a list of actions or of people is no scorecard',
    file: 'actions.csv',
    text: `Action,Owner,Due date,Progress
Hire two psychologists,Head of SEND,30/06/2025,50%
Write to parents,Comms,31/07/2025,100%
`,
    rows: [],
    issues: ['not-recognised'],
  },
]);
