// Find a person by a number or by name. What is asked for is sent in the form and stands in no address.

import { plainDay } from '../../clocks/index.ts';
import { type OperationOutput, perform } from '../../operations/index.ts';
import {
  backLink,
  button,
  type Content,
  checkedHref,
  countWords,
  form,
  type Html,
  href,
  html,
  input,
  link,
  table,
} from '../../outputs/index.ts';
import { formErrors } from '../form-errors.ts';
import { htmlAnswer, type Page, type PageAnswer, PageRefused, type PageRequest } from '../page.ts';
import { show } from '../show.ts';

const HERE = checkedHref('/people/find');
const PEOPLE = checkedHref('/people');
/** As many as a search tells. */
const MOST_FOUND = 50;

type Found = OperationOutput<'find-person'>;
type Person = Found['people'][number];

export default {
  id: 'people-find',
  path: '/people/find',
  needs: 'match-people',
  get: (request) => findPage(request, '', null),
  async post(request) {
    const text = request.form.get('text')?.[0]?.trim() ?? '';
    const outcome = await perform(request.ctx, 'find-person', { text, names: true });
    if (outcome.ok) return findPage(request, text, outcome.value);
    const wrong = outcome.issues.find(({ where }) => where.field === 'text');
    if (!wrong) throw new PageRefused(outcome.issues);
    return findPage(request, text, null, wrong.message);
  },
} satisfies Page;

async function findPage(request: PageRequest, text: string, found: Found | null, error?: string): Promise<PageAnswer> {
  const body = html`${form({ method: 'post', action: HERE }, [
    input({
      name: 'text',
      label: 'UPN, number of the case system, or name',
      hint: 'Whole words of a name: the beginning of a name finds nothing, since names are kept encrypted.',
      value: text,
      className: 'govuk-input--width-20',
      autocomplete: 'off',
      ...(error ? { error } : {}),
    }),
    button('Find'),
  ])}
${found === null ? null : resultsOf(found)}`;
  const errors = new Map(error ? [['text', error]] : []);
  return htmlAnswer(
    await show(request.ctx, {
      title: 'Find a person',
      caption: 'Case records',
      above: backLink("Records that may be one person's", PEOPLE),
      current: '/imports',
      width: 'wide',
      errors: formErrors(errors),
      body,
    }),
    errors.size > 0 ? 422 : 200,
  );
}

function resultsOf({ people, held }: Found): Content {
  if (people.length === 0)
    return html`<p class="govuk-body">Nobody was found. Check the spelling, or look by the number that the case system gives.</p>`;
  return html`<h2 class="govuk-heading-m">${people.length === 1 ? 'One person' : `${countWords(people.length)} people`} found</h2>
${people.length === 1 ? people.map(personBlock) : choosingTable(people)}
${people.length >= MOST_FOUND ? html`<p class="wm-quiet">Only the first are listed. Give more words of the name to find fewer.</p>` : null}
${held === null ? null : heldTable(held)}`;
}

/** Several people: one line each, and a button that looks one of them up by its number. */
function choosingTable(people: readonly Person[]): Html {
  return table({
    caption: 'People found',
    rowHeads: true,
    stacks: true,
    columns: [{ head: 'Number' }, { head: 'Name' }, { head: 'Date of birth' }, { head: 'UPN' }, { head: 'Look' }],
    rows: people.map(({ records }) => {
      const { sourceId, sourceTitle, details } = records.find((one) => one.details !== null) ?? records[0]!;
      return [
        `${sourceTitle} ${sourceId}`,
        nameOf(details),
        details?.bornOn ? plainDay(details.bornOn) : null,
        details?.upn,
        form(
          { method: 'post', action: HERE, inLine: true, hidden: { text: sourceId } },
          button(html`Look at this person<span class="govuk-visually-hidden">: ${sourceId}</span>`, {
            look: 'secondary',
          }),
        ),
      ];
    }),
  });
}

function nameOf(details: Person['records'][number]['details']): string {
  return [details?.forename, details?.surname].filter(Boolean).join(' ');
}

function personBlock({ person, records }: Person): Html {
  const joined = records.length > 1;
  return html`<section class="wm-block" id="person-${person}">
<h3 class="govuk-heading-s">Person ${person}: ${joined ? `${countWords(records.length)} records, joined` : 'one record'}</h3>
${table({
  caption: `Records of person ${person}`,
  rowHeads: true,
  stacks: true,
  columns: [
    { head: 'Number in the source' },
    { head: 'Name' },
    { head: 'Date of birth' },
    { head: 'UPN' },
    { head: 'Joined by' },
    ...(joined ? [{ head: 'Part' }] : []),
  ],
  rows: records.map((one) => [
    `${one.sourceTitle} ${one.sourceId}`,
    nameOf(one.details),
    one.details?.bornOn ? plainDay(one.details.bornOn) : null,
    one.details?.upn,
    joined && one.how === 'new' ? 'the first of them' : (HOW[one.how] ?? one.how),
    ...(joined ? [partForm(one)] : []),
  ]),
})}</section>`;
}

/** Each row leads to its history: the file, sheet, row and columns it came from. */
function heldTable({ count, rows }: NonNullable<Found['held']>): Html {
  return html`<h2 class="govuk-heading-m">What is held</h2>${table({
    caption: 'Rows of the person, by kind',
    rowHeads: true,
    stacks: true,
    columns: [{ head: 'Kind' }, { head: 'Number in the source' }, { head: 'What it says' }],
    rows: rows.map((row) => [
      row.title,
      html`${row.sourceTitle} ${link(href`/records/${row.source}/${row.table}/${row.id}`, row.id, { className: 'wm-break', hidden: ', its history' })}`,
      row.words,
    ]),
  })}${count > rows.length ? html`<p class="wm-quiet">The first ${countWords(rows.length)} of ${countWords(count)}.</p>` : null}`;
}

const HOW: Readonly<Record<string, string>> = {
  new: 'not joined to another',
  decided: 'somebody’s answer',
  'merge undone': 'parted from another',
};

function partForm({ record, sourceTitle, sourceId }: Person['records'][number]): Html {
  return form(
    { method: 'post', action: PEOPLE, inLine: true, hidden: { record } },
    button(html`Part from the others<span class="govuk-visually-hidden">: ${sourceTitle} ${sourceId}</span>`, {
      look: 'secondary',
      name: 'act',
      value: 'part',
    }),
  );
}
