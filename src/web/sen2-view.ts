// The SEN2 return of a year as a page shows it: what it counts, what our checks find, and where it differs from the case system's.

import { type Content, countWords, details, type Html, html, insetText, table } from '../outputs/index.ts';
import type { MadeReturn } from './made-returns.ts';
import { weightWords } from './quality-view.ts';

/** "new-plans-within-20-weeks" as a row's head. */
const COUNT_WORDS: Record<keyof MadeReturn['counts'], string> = {
  'requests-received': 'Requests received in the year',
  'requests-to-assess': 'of them, went on to an assessment',
  'requests-not-to-assess': 'of them, not assessed',
  'requests-undecided': 'of them, not decided yet',
  'requests-withdrawn': 'of them, withdrawn',
  'request-decisions': 'Decisions on requests made in the year',
  'request-decisions-within-6-weeks': 'of them, within 6 weeks',
  'request-decisions-over-6-weeks': 'of them, later',
  'assessments-decided': 'Assessments decided in the year',
  'assessments-to-plan': 'of them, a plan',
  'assessments-no-plan': 'of them, no plan',
  'no-plan-within-16-weeks': 'No plan, told within 16 weeks',
  'no-plan-over-16-weeks': 'No plan, told later',
  'new-plans': 'New plans issued in the year',
  'new-plans-within-20-weeks': 'of them, within 20 weeks',
  'new-plans-20-to-52-weeks': 'of them, between 20 and 52 weeks',
  'new-plans-over-52-weeks': 'of them, after more than 52 weeks',
  'new-plans-with-exception': 'of them, with an exception',
  'new-plans-without-exception': 'New plans without an exception',
  'new-plans-without-exception-within-20-weeks': 'of them, within 20 weeks',
  'plans-on-census-day': 'Plans on census day',
  'plans-ceased': 'Plans ceased in the year',
  'plans-moved-in': 'Plans moved in from another authority',
  'reviews-decided': 'Annual reviews decided in the year',
  'reviews-decided-within-4-weeks': 'of them, within 4 weeks of the meeting',
  'reviews-decided-over-4-weeks': 'of them, later',
  'phase-transfers-due': 'Phase transfers due',
  'phase-transfers-final-in-time': 'of them, final plan in time',
};
const MOST_LISTED = 200;

export function countsTable({ counts }: MadeReturn): Html {
  return table({
    caption: 'What the DfE would count from it',
    rowHeads: true,
    columns: [{ head: 'Count' }, { head: 'Value', numeric: true }],
    rows: Object.entries(counts).map(([name, { value }]) => [
      COUNT_WORDS[name as keyof MadeReturn['counts']],
      countWords(value),
    ]),
  });
}

export function checksReport({ checks }: MadeReturn): Html {
  const total = checks.reduce((sum, one) => sum + one.count, 0);
  return html`<h2 class="govuk-heading-m">${total === 0 ? 'Our checks find nothing' : `Our checks find ${countWords(total)} things`}</h2>
${insetText('These are our checks, not the DfE’s: COLLECT decides.')}
${checks.map((one) =>
  details(
    html`${one.title} <span class="wm-quiet">${weightWords(one.severity)}, ${one.id}</span>: ${countWords(one.count)}`,
    table({
      caption: one.title,
      rowHeads: true,
      stacks: true,
      columns: [{ head: 'Record' }, { head: 'What is the matter' }],
      rows: one.examples.map(({ record, sentence }) => [record, sentence]),
    }),
  ),
)}`;
}

export function comparisonSection({ comparison }: MadeReturn): Content {
  if (!comparison) return null;
  const { people, elements, differences } = comparison;
  return html`<h2 class="govuk-heading-m">Against the return that the case system made</h2>
<p class="govuk-body">${countWords(people.ours)} people in ours, ${countWords(people.theirs)} in theirs, ${countWords(people.both)} in both. ${
    differences.length === 0 ? 'Nothing differs.' : `${countWords(differences.length)} differences.`
  }</p>
${
  Object.keys(elements).length === 0
    ? null
    : table({
        caption: 'Differences by element',
        rowHeads: true,
        columns: [{ head: 'Element' }, { head: 'Records', numeric: true }],
        rows: Object.entries(elements).map(([name, count]) => [name, countWords(count)]),
      })
}
${
  differences.length === 0
    ? null
    : details(
        `The first ${countWords(Math.min(MOST_LISTED, differences.length))} differences`,
        table({
          caption: 'Differences, record by record',
          rowHeads: true,
          stacks: true,
          columns: [{ head: 'Record' }, { head: 'Element' }, { head: 'What' }, { head: 'Ours' }, { head: 'Theirs' }],
          rows: differences
            .slice(0, MOST_LISTED)
            .map((one) => [one.record ?? one.person, one.element ?? one.module, one.kind, one.ours, one.theirs]),
        }),
      )
}`;
}
