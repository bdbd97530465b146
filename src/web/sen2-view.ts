// The SEN2 return of a year as a page shows it: what our checks find, and where it differs from the case system's.

import { type Content, countWords, details, type Html, html, insetText, table } from '../outputs/index.ts';
import type { MadeReturn } from './made-returns.ts';
import { weightWords } from './quality-view.ts';

const MOST_LISTED = 200;

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
