// What may be seen by whom, as data: three audiences, and for each the sizes below which a figure is hidden.

export const audiences = [
  { id: 'internal', title: 'inside the council and its partners' },
  { id: 'board', title: 'the board, its advisers and their packs' },
  { id: 'public', title: 'everybody' },
] as const satisfies readonly { id: string; title: string }[];

export type Audience = (typeof audiences)[number]['id'];

export const audienceIds = audiences.map(({ id }) => id);

export interface DisclosureRule {
  /** nothing is hidden: the rest of the rule plays no part */
  showsAll: boolean;
  /** the smallest count above nought that shows; also for what a percentage is out of less its count */
  leastCount: number;
  /** the smallest number that a percentage or a mean may be out of */
  leastDenominator: number;
  /** KPIs whose figure for the whole council shows however small; a breakdown of one never does for that reason */
  wholeCouncil: 'all' | readonly string[];
  /** rows about staff from few posts, and answers of few parents: the council's own choice */
  staff: 'hide' | 'show';
  samples: 'hide' | 'show';
}

/**
 * Counts of a service as a whole, which councils print in public papers whatever their size, and the percentages that the
 * DfE publishes of each council without hiding any. A KPI is put on this list by hand: nothing gets on it by its name.
 */
export const publicWholeCount: readonly string[] = [
  'appeals-ongoing-count',
  'appeals-registered-cal-ytd-count',
  'appeals-registered-month-count',
  'ar-backlog-count',
  'ar-completed-month-count',
  'assessment-to-plan-pct',
  'assessments-agreed-count',
  'assessments-open-count',
  'children-assessed-count',
  'complaints-count',
  'compliments-count',
  'ehcp-active-count',
  'ehcp-ceased-month-count',
  'ehcp-issued-month-count',
  'ep-advice-backlog-count',
  'improvement-actions-rag',
  'local-offer-visits-count',
  'mediations-12m-count',
  'mediations-ay-ytd-count',
  'mediations-cal-ytd-count',
  'over-20-weeks-open-count',
  'places-mainstream-count',
  'places-post16-la-count',
  'places-post16-specialist-count',
  'places-sen-resource-count',
  'places-special-complex-count',
  'plr-collab-count',
  'plr-moderated-count',
  'requests-count',
  'sen-support-count',
  'sendiass-l1-count',
  'sendiass-l2-count',
  'sendiass-new-l3l4-count',
  'sendiass-open-l3-count',
  'sendiass-open-l3l4-count',
  'sendiass-open-l4-count',
  'six-week-decision-pct',
  'specialist-requests-agreed-count',
  'survey-cyp-responses-count',
  'survey-parent-responses-count',
  'twenty-week-excl-pct',
  'twenty-week-incl-pct',
  'waiting-over-30-weeks-count',
  'yes-to-assess-pct',
];

/** Waymark's own default, since no rule is published for these papers: counts of 1 to 4, and percentages out of fewer than 10. */
const USUAL = { showsAll: false, leastCount: 5, leastDenominator: 10 } as const;

export const disclosureRules: Readonly<Record<Audience, DisclosureRule>> = {
  internal: { ...USUAL, showsAll: true, wholeCouncil: 'all', staff: 'show', samples: 'show' },
  board: { ...USUAL, wholeCouncil: 'all', staff: 'hide', samples: 'show' },
  public: { ...USUAL, wholeCouncil: publicWholeCount, staff: 'hide', samples: 'hide' },
};
