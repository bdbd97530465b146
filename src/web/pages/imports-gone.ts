// Case records that the newest extract no longer has: what became of them is said here, one answer for as many as are ticked.

import { type Day, plainDay } from '../../clocks/index.ts';
import { mayDo, type OperationOutput, perform } from '../../operations/index.ts';
import {
  backLink,
  button,
  type Content,
  checkedHref,
  countWords,
  errorMessage,
  form,
  type Href,
  type Html,
  href,
  html,
  input,
  insetText,
  link,
  nothingFound,
  pagination,
  radios,
  table,
  withQuery,
} from '../../outputs/index.ts';
import { type FormErrors, formErrors } from '../form-errors.ts';
import { isEmptyStore } from '../no-figures.ts';
import { field, htmlAnswer, type Page, type PageAnswer, PageRefused, type PageRequest } from '../page.ts';
import { show } from '../show.ts';
import { tickBox } from '../tick-box.ts';

const HERE = checkedHref('/imports/gone');
const A_PAGE = 50;

type Gone = OperationOutput<'gone'>;
type Rows = NonNullable<Gone['one']>;

export default {
  id: 'imports-gone',
  path: '/imports/gone',
  needs: 'import-figures',
  get: (request) => gonePage(request, new Map()),
  async post(request) {
    if (field(request, 'answer') === '') return gonePage(request, new Map([['answer', 'Choose what became of them']]));
    const outcome = await perform(request.ctx, 'answer-gone', {
      source: field(request, 'source'),
      table: field(request, 'table'),
      ids: field(request, 'which') === 'all' ? 'all' : (request.form.get('ids') ?? []),
      answer: field(request, 'answer') as 'ended',
      endedOn: field(request, 'endedOn'),
    });
    if (!outcome.ok)
      return gonePage(
        request,
        new Map(outcome.issues.map(({ where, message }) => [where.field?.split('.')[0] ?? 'ids', message])),
      );
    const { rows, answer, source, table: of } = outcome.value;
    return { kind: 'see-other', to: withQuery(HERE, { source, table: of, saved: rows, as: answer }) };
  },
} satisfies Page;

async function gonePage(request: PageRequest, errors: FormErrors): Promise<PageAnswer> {
  const { ctx } = request;
  const asked = Number(request.query.get('page') ?? 1);
  const page = Number.isInteger(asked) && asked > 0 ? asked : 1;
  const which = { source: field(request, 'source'), table: field(request, 'table') };
  const outcome = await goneOf(request, which, page);
  if (!outcome.ok && !isEmptyStore(outcome.issues)) throw new PageRefused(outcome.issues);
  const counts = outcome.ok ? outcome.value.counts : [];
  const one = outcome.ok ? outcome.value.one : null;
  const total = counts.reduce((sum, { rows }) => sum + rows, 0);
  const tells = await mayDo(ctx, 'read-cases');
  const body = html`${savedLine(request)}
${total === 0 ? nothing() : null}
${counts.length > 1 ? countsTable(counts, one) : null}
${
  one && one.count > 0
    ? html`<h2 class="govuk-heading-m">${one.title} of ${one.sourceTitle}: ${countWords(one.count)}</h2>${answerForm(request, one, { errors, page, tells })}`
    : null
}`;
  return htmlAnswer(
    await show(ctx, {
      title: 'Case records not seen any more',
      caption: 'Imports',
      lead:
        total === 0
          ? null
          : `${countWords(total)} ${total === 1 ? 'row' : 'rows'} stood in an extract and ${total === 1 ? 'is' : 'are'} missing from the newest one. They are kept and marked until somebody says what became of them.`,
      above: backLink('Imports', checkedHref('/imports')),
      current: '/imports',
      width: 'wide',
      errors: formErrors(errors),
      body,
    }),
    errors.size > 0 ? 422 : 200,
  );
}

/** Where only one kind of one source is missing rows, there is nothing to choose. */
async function goneOf({ ctx }: PageRequest, which: { source: string; table: string }, page: number) {
  const outcome = await perform(ctx, 'gone', { ...which, page, limit: A_PAGE });
  const [only, ...more] = outcome.ok ? outcome.value.counts : [];
  if (!outcome.ok || !only || more.length > 0 || (outcome.value.one?.count ?? 0) > 0) return outcome;
  return perform(ctx, 'gone', { source: only.source, table: only.table, page, limit: A_PAGE });
}

function savedLine({ query }: PageRequest): Content {
  const rows = Number(query.get('saved'));
  if (!Number.isInteger(rows) || rows < 1) return null;
  const as = query.get('as');
  const became =
    as === 'ended'
      ? 'as ended'
      : as === 'duplicate'
        ? 'as duplicates, which never count'
        : 'as left out by mistake: they stand again';
  return insetText(`Saved: ${countWords(rows)} ${rows === 1 ? 'row' : 'rows'} ${became}. What was known before stays.`);
}

function nothing(): Html {
  return nothingFound({
    heading: 'Nothing waits for an answer',
    looked:
      'Every row of the extracts before is in the newest extract of its source, or somebody said what became of it.',
    ways: [{ words: 'Files of case records', to: checkedHref('/imports/records') }],
  });
}

function countsTable(counts: Gone['counts'], one: Rows | null): Html {
  return table({
    caption: 'Case records not seen any more, by source and kind',
    rowHeads: true,
    stacks: true,
    columns: [{ head: 'Kind' }, { head: 'From' }, { head: 'Rows', numeric: true }, { head: 'Answer' }],
    rows: counts.map(({ source, sourceTitle, table: of, title, rows }) => [
      title,
      sourceTitle,
      countWords(rows),
      one?.source === source && one.table === of
        ? 'below'
        : link(withQuery(HERE, { source, table: of }), 'Look at them', { hidden: `: ${title} of ${sourceTitle}` }),
    ]),
  });
}

interface Around {
  errors: FormErrors;
  page: number;
  tells: boolean;
}

function answerForm(request: PageRequest, one: Rows, { errors, page, tells }: Around): Html {
  const here = withQuery(HERE, { source: one.source, table: one.table, page: page === 1 ? null : page });
  const ticked = new Set(request.form.get('ids') ?? []);
  const chosen = (value: string) => field(request, 'answer') === value;
  const isAll = field(request, 'which') === 'all';
  const more = one.count > one.rows.length;
  return html`${form({ method: 'post', action: here, hidden: { source: one.source, table: one.table } }, [
    rowsTable(one, ticked, tells, errors.get('ids')),
    more ? turns(one, page) : null,
    more
      ? radios({
          name: 'which',
          legend: { words: 'Which rows is the answer for?', className: 'govuk-fieldset__legend--s' },
          className: 'govuk-radios--small',
          choices: [
            { value: 'ticked', words: 'Those that are ticked on this page', checked: !isAll },
            { value: 'all', words: `All ${countWords(one.count)}`, checked: isAll },
          ],
        })
      : null,
    radios({
      name: 'answer',
      legend: { words: 'What became of them?', className: 'govuk-fieldset__legend--s' },
      ...(errors.has('answer') ? { error: errors.get('answer')! } : {}),
      choices: [
        {
          value: 'ended',
          words: 'Ended',
          hint: 'They were true and are over. They stay in the history, and count for the time when they held.',
          checked: chosen('ended'),
        },
        {
          value: 'duplicate',
          words: 'A duplicate',
          hint: 'The same thing stands under another number. These rows never count, now or in the past.',
          checked: chosen('duplicate'),
        },
        {
          value: 'left out by mistake',
          words: 'Left out of the extract by mistake',
          hint: 'They stand again, and are asked about again if the next extract lacks them too.',
          checked: chosen('left out by mistake'),
        },
      ],
    }),
    one.ends
      ? input({
          name: 'endedOn',
          label: 'First day on which they no longer held, only if ended',
          hint: 'Like 2025-06-30. Written where a row has no end of its own; left empty, the end stays open.',
          className: 'govuk-input--width-10',
          value: field(request, 'endedOn'),
          ...(errors.has('endedOn') ? { error: errors.get('endedOn')! } : {}),
        })
      : null,
    button('Save the answer'),
  ])}`;
}

function turns({ source, table: of, count }: Rows, page: number): Html {
  const to = (n: number): Href => withQuery(HERE, { source, table: of, page: n === 1 ? null : n });
  return pagination({
    ...(page > 1 ? { previous: to(page - 1) } : {}),
    ...(page * A_PAGE < count ? { next: to(page + 1) } : {}),
  });
}

/** A tick box a row, by the source's number of it. */
function rowsTable(
  { source, table: of, title, rows }: Rows,
  ticked: ReadonlySet<string>,
  tells: boolean,
  error: string | undefined,
): Html {
  const hasPeople = rows.some(({ person }) => person !== null);
  return html`<div class="govuk-form-group${error ? ' govuk-form-group--error' : null}">${error ? errorMessage(error, 'ids-error') : null}${table(
    {
      caption: `${title} not seen any more`,
      rowHeads: true,
      stacks: true,
      columns: [
        { head: 'Number in the source' },
        ...(hasPeople ? [{ head: 'Person' }] : []),
        { head: 'Not seen since' },
        ...(tells ? [{ head: 'What it says' }, { head: 'History' }] : []),
      ],
      rows: rows.map(({ id, person, words, lastSeenOn }, i) => [
        tickBox({ name: 'ids', index: i, value: id, words: id, checked: ticked.has(id) }),
        ...(hasPeople ? [person] : []),
        sinceWords(lastSeenOn),
        ...(tells ? [words, link(href`/records/${source}/${of}/${id}`, 'History', { hidden: `of ${id}` })] : []),
      ]),
    },
  )}</div>`;
}

function sinceWords(lastSeenOn: Day | null): string {
  return lastSeenOn === null ? 'not known' : plainDay(lastSeenOn);
}
