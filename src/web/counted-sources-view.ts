// Whose case records count where several sources bring the same kind: what stands, and a form that chooses another.

import type { OperationOutput } from '../operations/index.ts';
import {
  button,
  type Content,
  checkedHref,
  countWords,
  form,
  type Html,
  html,
  insetText,
  select,
  table,
} from '../outputs/index.ts';
import { tableOf } from '../register/index.ts';
import { momentDay } from './moments.ts';

type Answer = OperationOutput<'counted-sources'>;
type Counted = Answer['tables'][number];

const BY_RULE = '';

export function countedSourcesPart(answer: Answer, saved: string | null, error: string | null): Html {
  const { tables, titles } = answer;
  const titleOf = (source: string) => titles.get(source) ?? source;
  const several = tables.filter(({ sources }) => sources.length > 1);
  const alone = tables.length - several.length;
  return html`<h2 class="govuk-heading-m" id="counted">Whose records count</h2>
<p class="govuk-body">Two systems may hold the same kind of record. Figures are worked out from one of them, so that nobody is counted twice: from the one chosen here, else from the case system where it brings such records, else from whoever brings most. The other can still be asked for by name, to hold the two against each other.</p>
${saved === null ? null : insetText(`Saved: ${saved}. What it was before stays in the activity log.`)}
${error === null ? null : html`<p class="govuk-error-message"><span class="govuk-visually-hidden">Error:</span> ${error}</p>`}
${several.length === 0 ? html`<p class="govuk-body">Each of the ${countWords(alone)} kinds of record that have come is brought by one source only.</p>` : severalTable(several, titleOf)}`;
}

function severalTable(several: readonly Counted[], titleOf: (source: string) => string): Content {
  return table({
    caption: 'Kinds of record that several sources bring',
    rowHeads: true,
    stacks: true,
    columns: [{ head: 'Kind of record' }, { head: 'Counted from' }, { head: 'Its files' }, { head: 'Choose' }],
    rows: several.map((one) => [
      tableOf(one.table).title,
      html`${titleOf(one.source)}<br><span class="wm-quiet">${one.chosen ? 'chosen here' : 'by the rule'}</span>`,
      `${momentDay(one.firstStatedAt)} to ${momentDay(one.lastStatedAt)}`,
      choose(one, titleOf),
    ]),
  });
}

function choose({ table: kind, source, chosen, sources }: Counted, titleOf: (source: string) => string): Html {
  const { title } = tableOf(kind);
  return form({ method: 'post', action: checkedHref('/imports/records'), hidden: { table: kind } }, [
    select({
      id: `source-${kind}`,
      name: 'source',
      label: html`<span class="govuk-visually-hidden">${title}: </span>Count from`,
      choices: [
        { value: BY_RULE, words: 'By the rule' },
        ...sources.map((one) => ({
          value: one.source,
          words: `${titleOf(one.source)}${one.rows === null ? '' : `, ${countWords(one.rows)} rows`}`,
        })),
      ],
      chosen: chosen ? source : BY_RULE,
    }),
    button('Save', { look: 'secondary' }),
  ]);
}
