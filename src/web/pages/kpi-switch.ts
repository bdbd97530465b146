// Where one KPI's figures come from: hand-made beside worked out, the form that signs a switch, and every signature so far.

import { figureSourceIds, figureSourceTitle, seams } from '../../insight/index.ts';
import { ownerTitle } from '../../measures/index.ts';
import { perform } from '../../operations/index.ts';
import {
  backLink,
  button,
  fieldset,
  form,
  type Href,
  type Html,
  href,
  html,
  input,
  insetText,
  periodWords,
  radios,
} from '../../outputs/index.ts';
import { type FormErrors, formErrors } from '../form-errors.ts';
import { field, htmlAnswer, type Page, type PageAnswer, PageRefused, type PageRequest } from '../page.ts';
import { show } from '../show.ts';
import { type Run, runTable, signedTable } from '../sources-view.ts';

export default {
  id: 'kpi-switch',
  path: '/kpis/:measure/switch',
  needs: 'read-scorecard',
  get: (request) => switchPage(request, new Map()),
  async post(request) {
    const measure = request.params.measure ?? '';
    const outcome = await perform(request.ctx, 'switch-source', {
      measure,
      from: field(request, 'from'),
      source: field(request, 'source') as never,
      seam: field(request, 'seam') as never,
      signedBy: field(request, 'signedBy'),
      signedAs: field(request, 'signedAs') as never,
      why: field(request, 'why'),
      explanations: typedExplanations(request),
    });
    if (!outcome.ok)
      return switchPage(
        request,
        new Map(
          outcome.issues.map((issue) => [issue.where.field ?? 'why', fieldWords(issue.where.field, issue.message)]),
        ),
      );
    const nothing = outcome.issues.length > 0 ? '&nothing-yet' : '';
    return { kind: 'see-other', to: `${href`/kpis/${measure}/switch`}?saved${nothing}` };
  },
} satisfies Page;

/** A radio button left open is told in the words of a form, not of a schema. */
function fieldWords(name: string | undefined, message: string): string {
  if (name === 'source') return 'Say where the figures come from.';
  return message;
}

const MOST_LINES = 24;

function typedExplanations(request: PageRequest) {
  return Array.from({ length: MOST_LINES }, (_, i) => ({
    period: field(request, `period${i + 1}`),
    why: field(request, `why${i + 1}`),
    cases: field(request, `cases${i + 1}`),
  })).filter(({ period }) => period !== '');
}

async function switchPage(request: PageRequest, errors: FormErrors): Promise<PageAnswer> {
  const outcome = await perform(request.ctx, 'parallel-run', { measure: request.params.measure ?? '' });
  if (!outcome.ok) throw new PageRefused(outcome.issues);
  const stands = outcome.value;
  const { measure } = stands;
  const here = href`/kpis/${measure.id}/switch`;
  const saved = errors.size === 0 && request.query.has('saved');
  const nothingYet = request.query.has('nothing-yet')
    ? ' No figure is worked out for that period yet: until there is one, the hand-made figure stays and is called that.'
    : '';
  const body = html`${saved ? insetText(`Signed. The signature is in the activity log, and what was signed before stays below.${nothingYet}`) : null}
<h2>Side by side</h2>
${sideBySide(stands)}
<h2>Sign where the figures come from</h2>
<p class="govuk-body">${ownerWords(stands)} Whoever signs answers for the figures from that period on. What stands now is kept and stays visible.</p>
${signForm(request, stands, errors, here)}
<h2>Signed so far</h2>
${signedTable(stands)}`;
  return htmlAnswer(
    await show(request.ctx, {
      title: `Where the figures come from: ${measure.title}`,
      h1: 'Where the figures come from',
      caption: measure.title,
      lead: leadOf(stands),
      above: backLink('Back to the KPI', href`/kpis/${measure.id}`),
      body,
      errors: formErrors(errors),
      current: '/scorecard',
    }),
    errors.size > 0 ? 422 : 200,
  );
}

function leadOf({ newest, run, signed }: Run): string {
  const now = newest === null ? 'There is no figure yet.' : `The newest figure is ${figureSourceTitle(newest)}.`;
  const last = signed[0];
  const by = last
    ? ` ${last.signedBy} signed on that from ${periodWords(last.from)} on figures are ${figureSourceTitle(last.source)}.`
    : '';
  const side =
    run.together === 0
      ? ''
      : ` Hand-made and worked-out figures stand side by side for ${run.together === 1 ? 'one period' : `${run.together} periods`}.`;
  return `${now}${by}${side}`;
}

function sideBySide({ run, measure }: Run): Html {
  const worked = run.lines.some(({ workedOut }) => workedOut !== null);
  const needed = run.needed === 1 ? 'one period' : `${run.needed} periods`;
  return html`<p class="govuk-body">Before figures come from cases, both stand side by side for ${needed}, and what parts them is explained by cases.</p>
${worked ? null : insetText('No figure of this KPI is worked out from case records yet.')}
${run.lines.length > 0 ? runTable({ run, measure }) : html`<p class="govuk-body">There is no figure of it at all yet.</p>`}`;
}

function ownerWords({ measure }: Run): string {
  const owner = measure.owner === undefined ? 'its owner' : `its owner, the ${ownerTitle(measure.owner)},`;
  return `Signed by ${owner} or by the performance analyst.`;
}

function signForm(request: PageRequest, { run }: Run, errors: FormErrors, action: Href): Html {
  const typed = (name: string) => field(request, name);
  const apart = run.lines.filter(({ agrees, isExplained }) => agrees === false && !isExplained);
  return form({ method: 'post', action }, [
    radios({
      name: 'source',
      legend: { words: 'From then on figures are' },
      error: errors.get('source'),
      choices: figureSourceIds.map((id) => ({
        value: id,
        words: figureSourceTitle(id),
        checked: (typed('source') || 'computed') === id,
      })),
    }),
    input({
      name: 'from',
      label: 'From which period on',
      hint: 'For example 2025-04',
      value: typed('from'),
      className: 'govuk-input--width-10',
      error: errors.get('from'),
    }),
    radios({
      name: 'seam',
      legend: { words: 'Where older and newer figures meet' },
      error: errors.get('seam'),
      choices: seams.map(({ id, title }) => ({ value: id, words: title, checked: (typed('seam') || 'break') === id })),
    }),
    ...apart.map(({ period }, i) =>
      fieldset(
        { words: `What parts the two figures of ${periodWords(period)}`, className: 'govuk-fieldset__legend--s' },
        [
          html`<input type="hidden" name="period${i + 1}" value="${period}">`,
          input({ name: `why${i + 1}`, label: 'Why', value: typed(`why${i + 1}`), error: errors.get(`why${i + 1}`) }),
          input({
            name: `cases${i + 1}`,
            label: 'How many cases that is',
            value: typed(`cases${i + 1}`),
            className: 'govuk-input--width-5',
            inputmode: 'numeric',
            error: errors.get(`cases${i + 1}`),
          }),
        ],
      ),
    ),
    input({
      name: 'why',
      label: run.isLongEnough && run.unexplained.length === 0 ? 'Anything to add (optional)' : 'Why it is signed now',
      hint:
        run.isLongEnough && run.unexplained.length === 0
          ? 'Needed only when figures no longer come from cases'
          : 'Needed before both figures have stood side by side long enough, or while a difference is not explained',
      value: typed('why'),
      error: errors.get('why'),
    }),
    input({
      name: 'signedBy',
      label: 'Your name',
      value: typed('signedBy'),
      autocomplete: 'name',
      error: errors.get('signedBy'),
    }),
    radios({
      name: 'signedAs',
      legend: { words: 'You sign' },
      error: errors.get('signedAs'),
      choices: [
        { value: 'owner', words: 'as the owner of the KPI', checked: typed('signedAs') === 'owner' },
        { value: 'performance', words: 'for the performance team', checked: typed('signedAs') === 'performance' },
      ],
    }),
    button('Sign'),
  ]);
}
