// Publishing a signed version: which, by whom, and when the next figures are promised. The site for families shows it at once.

import { plainDay } from '../../clocks/index.ts';
import { type OperationOutput, perform } from '../../operations/index.ts';
import {
  button,
  checkedHref,
  dateInput,
  form,
  type Html,
  html,
  input,
  link,
  periodWords,
  select,
} from '../../outputs/index.ts';
import { formErrors } from '../form-errors.ts';
import { isEmptyStore, noFigures } from '../no-figures.ts';
import { field, htmlAnswer, type Page, type PageAnswer, PageRefused, type PageRequest } from '../page.ts';
import { show } from '../show.ts';

const PATH = checkedHref('/publish');
const SITE = checkedHref('/published');
const PARTS = { day: 'nextDay', month: 'nextMonth', year: 'nextYear' } as const;

export default {
  id: 'publish',
  path: '/publish',
  needs: 'sign-versions',
  get: (request) => publishPage(request, new Map()),
  async post(request) {
    const outcome = await perform(request.ctx, 'publish', {
      version: field(request, 'version') || 'latest',
      publishedBy: field(request, 'publishedBy'),
      nextOn: typedDay(request),
    });
    if (outcome.ok) return { kind: 'see-other', to: SITE };
    return publishPage(
      request,
      new Map(outcome.issues.map(({ where, message }) => [PLACES[where.field ?? ''] ?? 'publishedBy', message])),
    );
  },
} satisfies Page;

/** Where the form has what an issue is about. */
const PLACES: Readonly<Record<string, string>> = {
  version: 'version',
  publishedBy: 'publishedBy',
  nextOn: 'next-day',
};

/** As an ISO day; what is none goes on as it was typed, so that it is refused in its own words. */
function typedDay(request: PageRequest): string | null {
  const [day, month, year] = [PARTS.day, PARTS.month, PARTS.year].map((name) => field(request, name));
  return day || month || year ? `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}` : null;
}

async function publishPage(request: PageRequest, errors: ReadonlyMap<string, string>): Promise<PageAnswer> {
  const { ctx } = request;
  const outcome = await perform(ctx, 'versions', {});
  const frame = { title: 'Publish a version', current: checkedHref('/scorecard') };
  if (!outcome.ok) {
    if (isEmptyStore(outcome.issues)) return htmlAnswer(await show(ctx, { ...frame, body: noFigures('a version') }));
    throw new PageRefused(outcome.issues);
  }
  const body =
    outcome.value.versions.length === 0
      ? html`<p class="govuk-body">No version has been signed off yet. ${link(checkedHref('/sign-off'), 'Sign off a version')} first.</p>`
      : publishForm(outcome.value, request, errors);
  return htmlAnswer(await show(ctx, { ...frame, body, errors: formErrors(errors) }), errors.size > 0 ? 422 : 200);
}

function publishForm(
  { versions, published }: OperationOutput<'versions'>,
  request: PageRequest,
  errors: ReadonlyMap<string, string>,
): Html {
  const on = new Map(published.toReversed().map((one) => [one.version, one.publishedOn]));
  const choices = versions
    .toSorted((a, b) => b.number - a.number)
    .map(({ number, title, month }) => {
      const stands = on.get(number);
      const words = `Version ${number}: ${title}, ${periodWords(month)}${stands === undefined ? '' : `, published on ${plainDay(stands)}`}`;
      return { value: String(number), words };
    });
  const typed = {
    day: field(request, PARTS.day),
    month: field(request, PARTS.month),
    year: field(request, PARTS.year),
  };
  return html`<p class="govuk-body">What is published stands on the ${link(SITE, 'site for families')} at once. Small figures are hidden there by the rule for everybody. Nothing that was published is taken back: a later version takes its place, and says what was corrected.</p>
<p class="govuk-body">Families are promised the figures within a week of sign-off. The site says how long it took.</p>
${form(
  { method: 'post', action: PATH },
  html`${select({ name: 'version', label: 'Version', choices, chosen: field(request, 'version') || choices[0]!.value, error: errors.get('version') })}
${input({ name: 'publishedBy', label: 'Who publishes', value: field(request, 'publishedBy'), error: errors.get('publishedBy'), autocomplete: 'name' })}
${dateInput({ id: 'next', namePrefix: 'next', legend: { words: 'When the next figures are promised' }, hint: 'A month from today when left empty.', typed, error: errors.get('next-day') })}
${button('Publish this version')}`,
)}`;
}
