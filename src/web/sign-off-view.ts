// What stands between figures and their signature, and the form that signs them.

import { rowsIn } from '../insight/index.ts';
import type { OperationOutput } from '../operations/index.ts';
import {
  button,
  type Content,
  capital,
  changeKindWords,
  checkedHref,
  countWords,
  details,
  form,
  type Html,
  html,
  input,
  link,
  periodWords,
  select,
  table,
  wasAndIs,
  withQuery,
} from '../outputs/index.ts';
import { field, type PageRequest } from './page.ts';

type Made = OperationOutput<'sign-off'>;

export interface SigningForm {
  request: PageRequest;
  errors: ReadonlyMap<string, string>;
  selections: { id: string; title: string }[];
}

const checks = (count: number) => (count === 1 ? '1 data check' : `${countWords(count)} data checks`);

export function signOffLead({ version, open }: Made): string {
  const { of, without } = version.trust.figures;
  const stops = open.filter(({ severity }) => severity === 'stops').length;
  const came = `${countWords(of - without.length)} of ${countWords(of)} KPIs have a figure for ${periodWords(version.month)}.`;
  if (open.length === 0) return `${came} No data check is open.`;
  const stopping =
    stops === 0
      ? 'none of them stops sign-off'
      : `${countWords(stops)} of them ${stops === 1 ? 'stops' : 'stop'} sign-off`;
  return `${came} ${capital(checks(open.length))} ${open.length === 1 ? 'has' : 'have'} no answer, ${stopping}.`;
}

export function signOffBody(made: Made, of: SigningForm): Html {
  const { version, open } = made;
  const titles = new Map(rowsIn(version).map((row) => [row.measure.id, row.label]));
  const missing = version.trust.figures.without.map((id) => html`<li>${titles.get(id) ?? id}</li>`);
  return html`${chooser(made, of)}
<h2>Data checks without an answer</h2>
${openTable(open) ?? html`<p class="govuk-body">None.</p>`}
<h2>Changed since the version before</h2>
${changedTable(made) ?? html`<p class="govuk-body">${version.previous === null ? 'This is the first version of its kind.' : `No figure that version ${version.previous} gives has changed.`}</p>`}
<h2>KPIs without a figure for ${periodWords(version.month)}</h2>
${missing.length === 0 ? html`<p class="govuk-body">None.</p>` : details(`${countWords(missing.length)} without a figure`, html`<ul class="govuk-list govuk-list--bullet">${missing}</ul>`)}
<h2>Sign off version ${version.number}</h2>
<p class="govuk-body">The figures, definitions and words are kept as they stand now. A signed version is never edited: what changes later is shown beside it, with what kind of change it is.</p>
${signForm(made, of)}`;
}

function chooser({ version }: Made, { request, selections }: SigningForm): Html {
  return form({ method: 'get', action: checkedHref('/sign-off'), inLine: true }, [
    input({
      name: 'month',
      label: 'Month',
      hint: 'For example 2025-05',
      value: version.month,
      className: 'govuk-input--width-10',
    }),
    select({
      name: 'basis',
      label: 'Figures',
      choices: [
        { value: 'standing', words: 'as they stand by their sources' },
        { value: 'cases', words: 'all worked out from case records' },
      ],
      chosen: version.basis,
    }),
    select({
      name: 'selection',
      label: 'Selection',
      choices: [
        { value: '', words: 'Everything' },
        ...selections.map(({ id, title }) => ({ value: id, words: title })),
      ],
      chosen: field(request, 'selection'),
    }),
    button('Show', { look: 'secondary' }),
  ]);
}

function openTable(open: Made['open']): Content {
  if (open.length === 0) return null;
  return table({
    caption: 'Data checks without an answer',
    rowHeads: true,
    stacks: true,
    columns: [{ head: 'KPI' }, { head: 'What was found' }, { head: 'Sign-off' }],
    rows: open.map(({ key, label, message, severity }) => [
      link(withQuery(checkedHref('/data-checks'), { finding: key }), label),
      message,
      severity === 'stops' ? html`<b>stops it</b>` : 'does not stop it',
    ]),
  });
}

function changedTable({ version }: Made): Content {
  if (version.changes.length === 0) return null;
  const rows = new Map(rowsIn(version).map((row) => [row.measure.id, row]));
  return table({
    caption: 'Changed since the version before',
    rowHeads: true,
    stacks: true,
    columns: [
      { head: 'KPI' },
      { head: 'Period' },
      { head: 'As signed', numeric: true },
      { head: 'Now', numeric: true },
      { head: 'Why' },
    ],
    rows: version.changes.map((change) => {
      const row = rows.get(change.measure)!;
      const { was, is } = wasAndIs(change, row.unit);
      return [row.label, capital(periodWords(change.period)), was, html`<b>${is}</b>`, changeKindWords(change.kind)];
    }),
  });
}

function signForm({ version, open }: Made, { request, errors }: SigningForm): Html {
  const typed = (name: string) => field(request, name);
  const text = (name: string, label: string, more: { hint?: string; value?: string; autocomplete?: string } = {}) =>
    input({ name, label, value: typed(name), error: errors.get(name), ...more });
  const hidden = (name: string, value: string) => html`<input type="hidden" name="${name}" value="${value}">`;
  const stops = open.some(({ severity }) => severity === 'stops');
  return form({ method: 'post', action: checkedHref('/sign-off') }, [
    hidden('month', version.month),
    hidden('basis', version.basis),
    hidden('selection', version.selection?.id ?? ''),
    text('title', 'Title', { value: typed('title') || `Performance pack, ${periodWords(version.month)}` }),
    text('why', stops ? 'Why it is signed with open data checks' : 'Anything to say of open data checks (optional)', {
      hint: 'It is printed with each check that it is signed over',
    }),
    text('signedBy', 'Your name', { autocomplete: 'name' }),
    text('signedAs', 'You sign as', { hint: 'For example director of children’s services' }),
    button('Sign off'),
  ]);
}
