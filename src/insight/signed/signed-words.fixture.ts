// What people wrote and what the machine found beside the figures of the made-up signed version.

import { day } from '../../clocks/index.ts';
import type { FigureAt, FigureChange } from './changes.ts';
import { FIXTURE_ROWS } from './fixture-rows.fixture.ts';
import type { Override, SignedWords, Trust, WordsAbout } from './signed-version.ts';

type Text = (plain: string) => string;

export const overridesFixture = (text: Text): Override[] => [
  {
    finding: 'parts-against-whole requests-count 2025-05',
    message: text('The parts of “Requests for an assessment” add up to 80 in May 2025, and the whole is 83.'),
    why: text('Three requests came without a phase; they are being traced.'),
  },
  {
    finding: 'outlier inmss-spend-month-gbp 2025-04',
    message: text('Spend in April 2025 is far from the months around it.'),
    why: text('Two invoices of March were paid in April.'),
  },
];

export const trustFixture = (text: Text): Trust => ({
  sources: [
    {
      title: text('Casework system'),
      owner: text('Head of SEND'),
      dueOn: day('2025-06-10'),
      state: 'on-time',
      lateBy: null,
    },
    {
      title: text('Psychology service'),
      owner: text('Principal psychologist'),
      dueOn: day('2025-06-10'),
      state: 'late',
      lateBy: 17,
    },
    {
      title: text('Health trust'),
      owner: text('Designated clinical officer'),
      dueOn: day('2025-07-10'),
      state: 'awaited',
      lateBy: null,
    },
    {
      title: text('Short breaks'),
      owner: text('Commissioning'),
      dueOn: day('2025-06-10'),
      state: 'not-received',
      lateBy: 22,
    },
  ],
  figures: { of: FIXTURE_ROWS.length, without: ['six-week-decision-pct', 'persistent-absence-ehcp-pct'] },
  checks: { open: 2, corrected: 5, explained: 3, accepted: 1 },
  heldBack: [{ measure: 'appeals-conceded-pct', why: text('12 or fewer appeals a month') }],
  differ: [
    {
      measure: 'requests-count',
      period: '2025-04',
      used: { source: 'published', value: 84 },
      other: { source: 'computed', value: 87 },
    },
  ],
});

export function wordsFixture(text: Text, section: string): SignedWords[] {
  const owner = text('Priya Nair');
  const by = { owner, writtenOn: day('2025-06-27') };
  const pack = { kind: 'pack' } as const;
  const ofSection = { kind: 'section', title: section } as const;
  const said = (about: WordsAbout, part: string, plain: string): SignedWords => ({
    about,
    part,
    text: text(plain),
    ...by,
  });
  return [
    said(
      pack,
      'headline',
      'Plans are taking longer: [[twenty-week-incl-pct counts]] came within 20 weeks in May ([[twenty-week-incl-pct]]).',
    ),
    said(
      pack,
      'asks',
      '- Note that sending late plans lowers the figure.\n- Ask the health trust when its figures will come.',
    ),
    said(pack, 'actions', 'Read drafts twice a week | Head of SEND | 30 September 2025'),
    said(
      ofSection,
      'progress',
      'Fewer children wait past 20 weeks than at any time since 2023: [[over-20-weeks-open-count]].',
    ),
    said(ofSection, 'challenges', 'Advice from psychologists still comes late.'),
    said(ofSection, 'next-steps', 'Two psychologists start in September.'),
    said(
      { kind: 'measure', id: 'twenty-week-incl-pct' },
      'why',
      'Twelve plans long past 20 weeks were sent in May, [[twenty-week-incl-pct change]].',
    ),
    said({ kind: 'measure', id: 'twenty-week-incl-pct' }, 'question', 'When will the last of the long waits be over?'),
    said({ kind: 'measure', id: 'inmss-spend-month-gbp' }, 'why', 'Two invoices fell into one month.'),
  ];
}

const at = (value: number | null, numerator: number | null = null, denominator: number | null = null): FigureAt => ({
  value,
  numerator,
  denominator,
  status: value === null ? 'awaited' : 'actual',
});

/** One of each kind. */
export const changesFixture = (): FigureChange[] => [
  {
    measure: 'requests-count',
    period: '2025-04',
    was: at(82),
    is: at(84),
    kind: 'late record',
    cases: { recordedLater: 2, putRight: 0 },
  },
  {
    measure: 'twenty-week-incl-pct',
    period: '2025-03',
    was: at(30 / 52, 30, 52),
    is: at(28 / 52, 28, 52),
    kind: 'correction',
    cases: { recordedLater: 0, putRight: 2 },
  },
  { measure: 'ep-advice-6wk-pct', period: '2024-09', was: at(0.41), is: at(0.38), kind: 'definition', cases: null },
  { measure: 'ehcp-rate-10k', period: '2025-01', was: at(381.2), is: at(379.9), kind: 'population', cases: null },
  {
    measure: 'camhs-gateway-4wk-pct',
    period: '2025-04',
    was: at(0.52),
    is: at(0.55),
    kind: 'source revision',
    cases: null,
  },
];
