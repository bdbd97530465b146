// Scorecards made for tests: small, each with figures of its own, in the shapes that papers come in.

export const MONTHS = ['Oct 24', 'Nov 24', 'Dec 24', 'Jan 25', 'Feb 25', 'Mar 25'];

export interface MadePaper {
  /** "31 March 2025" */
  dated: string;
  months?: string[];
  rows: (string | number)[][];
}

/** Text with tabs: a title, a date, a header and the rows. */
export function textPaper({ dated, months = MONTHS, rows }: MadePaper): string {
  const head = ['Ref', 'KPI', 'Frequency', ...months].join('\t');
  return [
    'Testshire Council',
    'SEND Improvement Board Scorecard',
    dated,
    '',
    head,
    ...rows.map((row) => row.join('\t')),
    '',
  ].join('\n');
}

/** What two papers of one area print: the second gives some months again, one of them differently. */
export const MARCH: MadePaper = {
  dated: '31 March 2025',
  rows: [
    [
      '10',
      'Rate of EHC plans per 10,000 people aged 0 to 24',
      'Monthly',
      '354.3',
      '360.9',
      '367.0',
      '370.0',
      '375.5',
      '379.6 ▲',
    ],
    [
      '44',
      '% of EHC plans issued within 20 weeks (including exceptions)',
      'Monthly',
      '61.1%',
      '58.2%',
      '63.9%',
      '66.0%',
      '64.5%',
      '70.1% ▲',
    ],
    ['71', 'Number of complaints', 'Monthly', 12, 9, 14, 'awaited', 11, '8 ▼'],
    ['90', 'Swimming lessons given in the school holidays', 'Monthly', 40, 44, 41, 47, 52, 55],
  ],
};

export const MAY: MadePaper = {
  dated: '31 May 2025',
  months: ['Dec 24', 'Jan 25', 'Feb 25', 'Mar 25', 'Apr 25', 'May 25'],
  rows: [
    [
      '10',
      'Rate of EHC plans per 10,000 people aged 0 to 24',
      'Monthly',
      '367.0',
      '370.0',
      '375.5',
      '381.2',
      '384.0',
      '388.8 ▲',
    ],
    [
      '44',
      '% of EHC plans issued within 20 weeks (including exceptions)',
      'Monthly',
      '63.9%',
      '66.0%',
      '64.5%',
      '69.2%',
      '71.4%',
      '72.0% ▲',
    ],
    ['71', 'Number of complaints', 'Monthly', 14, 10, 11, 8, 7, '9 ▲'],
    ['90', 'Swimming lessons given in the school holidays', 'Monthly', 41, 47, 52, 55, 60, 61],
  ],
};

/** A paper with as many KPIs as asked for, none of them in the catalogue, and figures that stay near each other. */
export function bigPaper(rows: number, months: string[] = MONTHS): string {
  return textPaper({
    dated: '31 March 2025',
    months,
    rows: Array.from({ length: rows }, (_, i) => [
      String(i + 1),
      `Letters answered by the team of ward ${i + 1}`,
      'Monthly',
      ...months.map((_month, m) => 200 + ((i * 7 + m * 13) % 90)),
    ]),
  });
}
