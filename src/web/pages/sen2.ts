// The SEN2 return: choose a year, see what it would count and what our checks find, and hold it against the case system's own.

import { plainDay } from '../../clocks/index.ts';
import { perform } from '../../operations/index.ts';
import {
  backLink,
  button,
  checkboxes,
  checkedHref,
  countWords,
  fileUpload,
  form,
  href,
  html,
  input,
  insetText,
  link,
  select,
} from '../../outputs/index.ts';
import { sen2Year, sen2Years } from '../../register/index.ts';
import { type FormErrors, formErrors } from '../form-errors.ts';
import { findMade, keepMade } from '../made-returns.ts';
import { field, htmlAnswer, type Page, type PageAnswer, type PageRequest, XLSX } from '../page.ts';
import { startRun } from '../runs.ts';
import { groupTables } from '../sen2-release-view.ts';
import { checksReport, comparisonSection } from '../sen2-view.ts';
import { show } from '../show.ts';

const ACTION = checkedHref('/sen2');
const FORMS = [
  { value: '', words: 'None: only count and check' },
  { value: 'xml', words: 'XML, as COLLECT takes it' },
  { value: 'csv', words: 'CSV, nine files in a zip' },
  { value: 'xlsx', words: 'Excel, with the report of our checks' },
];
const TYPES: Record<string, string> = { xml: 'application/xml', zip: 'application/zip', xlsx: XLSX };

export default {
  id: 'sen2',
  path: '/sen2',
  needs: 'read-cases',
  async get(request) {
    const asked = request.query.get('made');
    const made = asked === null ? undefined : findMade(asked);
    if (asked === null || !made) return formPage(request, new Map());
    if (request.query.get('file') !== 'yes' || !made.file) return madePage(request, asked);
    const { name, base64 } = made.file;
    return {
      kind: 'file',
      name,
      type: TYPES[name.slice(name.lastIndexOf('.') + 1)]!,
      bytes: Buffer.from(base64, 'base64'),
    };
  },
  async post(request) {
    const errors = new Map<string, string>();
    const files = request.files.filter(({ name }) => name !== '');
    const to = await startRun(request.ctx, 'Making the SEN2 return', async (ctx) => {
      const outcome = await perform(ctx, 'sen2', {
        collection: field(request, 'collection'),
        la: field(request, 'la'),
        ...officersSaid(request),
        form: (['xml', 'csv', 'xlsx'] as const).find((form) => form === field(request, 'form')) ?? null,
        files,
      });
      if (outcome.ok) return href`/sen2?made=${keepMade(outcome.value)}`;
      for (const issue of outcome.issues)
        if (issue.severity === 'stops') errors.set(issue.where.field ?? 'collection', issue.message);
      return '/sen2';
    });
    return errors.size > 0 ? formPage(request, errors) : { kind: 'see-other', to };
  },
} satisfies Page;

/** Those that are ticked are in post, and the others are not. */
function officersSaid({ form }: PageRequest): Record<'dmo' | 'dco' | 'dsco', boolean> {
  const ticked = form.get('officers') ?? [];
  return { dmo: ticked.includes('dmo'), dco: ticked.includes('dco'), dsco: ticked.includes('dsco') };
}

async function formPage(request: PageRequest, errors: FormErrors): Promise<PageAnswer> {
  const ticked = request.form.get('officers') ?? [];
  const newest = sen2Years.findLast(({ notConfirmed }) => !notConfirmed)!;
  const body = html`<p class="govuk-body">Made from the case records that are held here. Waymark counts, checks and compares the return that the case system makes; what is wrong is put right there.</p>
${form({ method: 'post', action: ACTION, files: true }, [
  select({
    name: 'collection',
    label: 'Year of the collection',
    error: errors.get('collection'),
    chosen: field(request, 'collection') || String(newest.year),
    choices: sen2Years.toReversed().map(({ year, censusDay, notConfirmed }) => ({
      value: String(year),
      words: `${year}, census day ${plainDay(censusDay)}${notConfirmed ? ', guide not confirmed' : ''}`,
    })),
  }),
  input({
    name: 'la',
    label: 'DfE code of the authority',
    hint: 'Three digits. Leave it empty if its name or its last return tells it.',
    className: 'govuk-input--width-3',
    value: field(request, 'la'),
    error: errors.get('la'),
  }),
  checkboxes({
    name: 'officers',
    legend: { words: 'Designated officers in post' },
    choices: [
      { value: 'dmo', words: 'Designated Medical Officer', checked: ticked.includes('dmo') },
      { value: 'dco', words: 'Designated Clinical Officer', checked: ticked.includes('dco') },
      { value: 'dsco', words: 'Designated Social Care Officer', checked: ticked.includes('dsco') },
    ],
  }),
  select({ name: 'form', label: 'File to make', chosen: field(request, 'form'), choices: FORMS }),
  fileUpload({
    name: 'files',
    label: 'The return that the case system made, to compare',
    hint: 'XML, Excel or the nine CSV files together. Nothing of it is kept.',
    multiple: true,
    error: errors.get('files'),
  }),
  button('Make and check'),
])}
<h2 class="govuk-heading-m">What the DfE’s release will print</h2>
<p class="govuk-body">Counted from the case records as they stand, beside the board’s figures, with the case list of each count.</p>
<ul class="govuk-list">${sen2Years.toReversed().map(({ year }) => html`<li>${link(href`/sen2/${year}/release`, `SEN2 ${year}, calendar year ${year - 1}`)}</li>`)}</ul>`;
  return htmlAnswer(
    await show(request.ctx, {
      title: 'SEN2 return',
      current: '/imports',
      above: backLink('Imports', checkedHref('/imports')),
      body,
      errors: formErrors(errors),
    }),
    errors.size > 0 ? 422 : 200,
  );
}

async function madePage(request: PageRequest, id: string): Promise<PageAnswer> {
  const made = findMade(id)!;
  const { year, la, censusDay } = made.collection;
  const body = html`<p class="govuk-body-l">${countWords(made.people)} people are returned by authority ${la} for census day ${censusDay}.</p>
${sen2Year(year)?.notConfirmed ? insetText(`The guide for SEN2 ${year} is not confirmed. The return is made as that of the year before.`) : null}
${made.notReturned > 0 ? html`<p class="govuk-body">${countWords(made.notReturned)} values cannot stand in a return of this year and are left out or go out as they stand; the Excel file lists them.</p>` : null}
${made.file ? html`<p class="govuk-body">${link(href`/sen2?made=${id}&file=yes`, `Download ${made.file.name}`)}. It holds names: keep it where only those who need it can open it.</p>` : null}
${checksReport(made)}
${comparisonSection(made)}
<h2 class="govuk-heading-m">What the DfE would count from it</h2>
<p class="govuk-body">${link(href`/sen2/${year}/release`, 'Beside the board’s figures, with the case list of each count')}</p>
${groupTables(made, () => null)}`;
  return htmlAnswer(
    await show(request.ctx, {
      title: `SEN2 return ${year}`,
      current: '/imports',
      above: backLink('SEN2 return', ACTION),
      body,
      width: 'wide',
    }),
  );
}
