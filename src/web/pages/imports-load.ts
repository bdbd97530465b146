// One imported file of case records: what it changed, how it was read, who brought it, and what there was to look at.

import { plainDay } from '../../clocks/index.ts';
import { type OperationOutput, perform } from '../../operations/index.ts';
import {
  backLink,
  bigCounts,
  type Content,
  checkedHref,
  countWords,
  details,
  type Html,
  html,
  issueTable,
  link,
  summaryList,
  table,
  withQuery,
} from '../../outputs/index.ts';
import { holdsWords, mappingWords } from '../case-records-view.ts';
import { momentWords } from '../moments.ts';
import { htmlAnswer, type Page, PageRefused } from '../page.ts';
import { show } from '../show.ts';

const MOST_LISTED = 200;
const LIST = checkedHref('/imports/records');
const STATED_BY: Readonly<Record<string, string>> = {
  file: 'as the file says',
  told: 'as you said',
  'census day': 'the census day',
  name: 'from the file name',
  cell: 'from a cell of the file',
  arrival: 'the day it arrived',
};

type Whole = NonNullable<OperationOutput<'loads'>['one']>;

export default {
  id: 'imports-load',
  path: '/imports/records/:load',
  needs: 'import-figures',
  async get({ ctx, params }) {
    const outcome = await perform(ctx, 'loads', { load: params.load, limit: 1 });
    if (!outcome.ok) throw new PageRefused(outcome.issues);
    const one = outcome.value.one!;
    const { load, issues } = one;
    const body = html`${bigCounts([
      { count: countWords(load.sums.new), words: 'new' },
      { count: countWords(load.sums.changed), words: 'changed' },
      { count: countWords(load.sums.unchanged), words: 'unchanged' },
      { count: countWords(load.sums.gone), words: 'gone' },
    ])}
${load.sums.gone > 0 ? goneLine() : null}
${factsOf(one)}
<h2 class="govuk-heading-m">Rows by kind</h2>
${tablesOf(one)}
<h2 class="govuk-heading-m">${thingsWords(issues.length)}</h2>
${issuesOf(one)}
${columnsOf(one)}`;
    return htmlAnswer(
      await show(ctx, {
        title: load.file,
        caption: 'Case records imported',
        lead: `${load.sourceTitle}, ${holdsWords(load)}, as on ${plainDay(load.statedOn)}.`,
        above: backLink('Case records imported', LIST),
        current: '/imports',
        width: 'wide',
        body,
      }),
    );
  },
} satisfies Page;

function goneLine(): Html {
  return html`<p class="govuk-body">What is gone stood in the extract before and not in this one. Nothing was taken out: ${link(checkedHref('/imports/gone'), 'say what became of the case records that are not seen any more')}.</p>`;
}

function factsOf({ load, by, people }: Whole): Html {
  const matched =
    people.new + people.matched === 0
      ? 'nobody new from this source'
      : `${countWords(people.new)} seen for the first time, ${countWords(people.matched)} joined with somebody whom another source knows`;
  return summaryList([
    {
      key: 'From',
      value: link(withQuery(LIST, { source: load.source }), load.sourceTitle, { hidden: ': all of its files' }),
    },
    {
      key: 'As on',
      value: html`${plainDay(load.statedOn)}<br><span class="wm-quiet">${STATED_BY[load.statedBy] ?? load.statedBy}</span>`,
    },
    { key: 'Read as', value: mappingWords(load) },
    { key: 'People', value: matched },
    {
      key: 'Imported',
      value: `${momentWords(load.recordedAt)}${by ? `, by ${by.name}` : ''}, change ${countWords(load.change)}`,
    },
    { key: 'Check sum', value: html`<code class="wm-typed wm-break">${load.sha256}</code>` },
  ]);
}

function tablesOf({ load }: Whole): Html {
  return table({
    caption: 'Rows by kind',
    rowHeads: true,
    stacks: true,
    columns: [
      { head: 'Kind' },
      { head: 'New', numeric: true },
      { head: 'Changed', numeric: true },
      { head: 'Unchanged', numeric: true },
      { head: 'Gone', numeric: true },
    ],
    rows: load.tables.map((of) => [
      of.title,
      countWords(of.new),
      countWords(of.changed),
      countWords(of.unchanged),
      countWords(of.gone),
    ]),
  });
}

function thingsWords(count: number): string {
  if (count === 0) return 'Nothing to look at';
  return `${countWords(count)} ${count === 1 ? 'thing' : 'things'} to look at`;
}

function issuesOf({ issues }: Whole): Content {
  if (issues.length === 0) return html`<p class="govuk-body">Every row could be read.</p>`;
  const listed = issues.slice(0, MOST_LISTED).map((issue) => ({ issue }));
  return html`${issueTable(listed, { caption: 'Things to look at' })}${
    issues.length > listed.length
      ? html`<p class="wm-quiet">and ${countWords(issues.length - listed.length)} more.</p>`
      : null
  }`;
}

function columnsOf({ columns }: Whole): Content {
  if (columns.length === 0) return null;
  return details(
    `Where each of ${countWords(columns.length)} fields was read`,
    table({
      caption: 'Fields and the columns they were read from',
      rowHeads: true,
      stacks: true,
      columns: [{ head: 'Field' }, { head: 'Kind' }, { head: 'Column' }],
      rows: columns.map(({ table: of, field, column }) => [
        field,
        of,
        html`<code class="wm-typed wm-break">${column}</code>`,
      ]),
    }),
  );
}
