// Pages, Markdown and text out of documents: a file, and what should come out of it, written down before it was tried.

import { shapesTest } from './told.fixture.ts';

shapesTest([
  {
    name: 'a page saved from Word: spans in spans, hard spaces, paragraphs in cells, spans over columns',
    file: 'scorecard.html',
    text: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><title>SEND scorecard</title></head><body lang=EN-GB>
<div class=WordSection1><p class=MsoNormal><b><span style='font-size:14.0pt'>SEND Partnership Board<o:p></o:p></span></b></p>
<table class=MsoTableGrid border=1>
<tr><td rowspan=2><p class=MsoNormal><span lang=EN-US>Measure</span></p></td><td colspan=2><p><span><b>2025</b></span></p></td><td rowspan=2><p>Good&nbsp;is</p></td></tr>
<tr><td><p><span>May</span></p></td><td><p><span>June</span></p></td></tr>
<tr><td colspan=4><p><b>Timeliness</b></p></td></tr>
<tr><td><p><span>% of EHC plans issued<br>
within 20&nbsp;weeks</span></p></td><td><p><span style='color:red'>55<span>%</span></span></p></td><td><p>58%&nbsp;<span>&uarr;</span></p></td><td><p>High</p></td></tr>
<tr><td><p>No. of complaints</p></td><td><p>&nbsp;</p></td><td><p>4 &darr;</p></td><td><p>Low</p></td></tr>
</table><p class=MsoNormal><o:p>&nbsp;</o:p></p></div></body></html>`,
    rows: [
      '[Timeliness] % of EHC plans issued within 20 weeks <percent higher> 2025-05 0.55, 2025-06 0.58↑',
      '[Timeliness] No. of complaints <count lower> 2025-06 4↓',
    ],
  },
  {
    name: 'Markdown with bold figures and links',
    file: 'scorecard.md',
    text: `# SEND scorecard, July 2025

| Ref | KPI | Jun-25 | Jul-25 | Target |
|:--|---|--:|--:|--:|
| **Timeliness** | | | | |
| 1 | % of EHC plans issued within 20 weeks | 55% | **58%** | 60% |
| 2 | [Number of complaints](https://example.org/complaints) | 3 | 4 | |

Notes: figures are provisional.
`,
    rows: [
      '[Timeliness] #1 % of EHC plans issued within 20 weeks <percent> 2025-06 0.55, 2025-07 0.58, target 0.6',
      '[Timeliness] #2 Number of complaints <count> 2025-06 3, 2025-07 4',
    ],
  },
  {
    name: 'text with tabs at the ends of its lines and headings that say more than a month',
    file: 'paste.txt',
    text: `Performance report\t\t\t\t\t
Indicator\tActual Apr 25\tActual May 25\tTarget 25/26\tNational (2024)\t
Attendance and exclusions\t\t\t\t\t
% of pupils with an EHCP persistently absent\t36.1%\t35.8%\t33%\t36.0%\t
Number of permanent exclusions of pupils with an EHCP\t1\t0\t\t\t
`,
    rows: [
      '[Attendance and exclusions] % of pupils with an EHCP persistently absent <percent> 2025-04 0.361, 2025-05 0.358, target 0.33, england 0.36 “National (2024)”',
      '[Attendance and exclusions] Number of permanent exclusions of pupils with an EHCP <count> 2025-04 1, 2025-05 0',
    ],
  },
  {
    name: 'a report with prose, a table of KPIs, a table of risks and a table of KPIs again',
    file: 'report.txt',
    text: `Children's Services Scrutiny Committee
Date: 14 July 2025
SEND performance, Quarter 1 2025/26

1. Timeliness
Performance has improved.

KPI\tQ4 24/25\tQ1 25/26\tDoT
% of EHC plans issued within 20 weeks\t50%\t58%\t▲

Risk\tOwner\tScore
Too few psychologists\tHead of SEND\t16

2. Appeals

KPI\tQ4 24/25\tQ1 25/26\tDoT
Number of appeals registered\t25\t31\t▲
`,
    rows: [
      '[1. Timeliness] % of EHC plans issued within 20 weeks <percent> 2025-Q1 0.5, 2025-Q2 0.58, trend ↑',
      '[2. Appeals] Number of appeals registered <count> 2025-Q1 25, 2025-Q2 31, trend ↑',
    ],
  },
  {
    name: 'the file of a partner: a title, a date in a sentence, a list of figures for one month',
    file: 'health return.txt',
    text: `Sent to the SEND team on 12 June 2025 by the Health Trust
Data for May 2025

Measure\tActual\tTarget
Speech and language therapy: children waiting over 18 weeks\t45\t0
CAMHS: % seen within 4 weeks\t77.3%\t90%
`,
    rows: [
      'Speech and language therapy: children waiting over 18 weeks <count> 2025-05 45, target 0',
      'CAMHS: % seen within 4 weeks <percent> 2025-05 0.773, target 0.9',
    ],
    issues: ['month-from-heading 4'],
  },
  {
    name: 'hostile words in labels are words',
    file: 'hostile.csv',
    text: `KPI,Apr-25,May-25
"=HYPERLINK(""http://example.org"",""Plans"")",1,2
<script>alert(1)</script> plans,3,4
'; drop table plans; --,5,6
__proto__,7,8
`,
    rows: [
      '=HYPERLINK("http://example.org","Plans") <count> 2025-04 1, 2025-05 2',
      '<script>alert(1)</script> plans <count> 2025-04 3, 2025-05 4',
      "'; drop table plans; -- <count> 2025-04 5, 2025-05 6",
      '__proto__ <count> 2025-04 7, 2025-05 8',
    ],
  },
]);
