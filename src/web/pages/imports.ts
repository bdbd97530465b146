// Imports: the papers that were read in, and a form to send more. What is sent is looked at first and saved by a second step.

import { parseDay, plainDay } from '../../clocks/index.ts';
import { gatherReturn } from '../../imports/index.ts';
import { type OperationOutput, perform } from '../../operations/index.ts';
import {
  button,
  checkedHref,
  countWords,
  emptyState,
  fileUpload,
  form,
  type Html,
  href,
  html,
  input,
  link,
  table,
} from '../../outputs/index.ts';
import { caseRecordsLinks } from '../case-records-view.ts';
import { type FormErrors, formErrors } from '../form-errors.ts';
import { momentDay } from '../moments.ts';
import { isEmptyStore } from '../no-figures.ts';
import { field, htmlAnswer, type Page, type PageAnswer, PageRefused, type PageRequest } from '../page.ts';
import { startRun } from '../runs.ts';
import { show } from '../show.ts';
import { keepUpload } from '../uploads.ts';

const ACTION = checkedHref('/imports');
const STATED_BY: Record<string, string> = {
  told: 'as you said',
  published: 'published',
  meeting: 'date of the meeting',
  heading: 'in its heading',
  'file name': 'from the file name',
  'last month': 'end of its last month',
  arrival: 'day it arrived',
};

export default {
  id: 'imports',
  path: '/imports',
  needs: 'import-figures',
  get: (request) => listPage(request, new Map()),
  async post(request) {
    const statedOn = field(request, 'statedOn');
    const files = gatherReturn(request.files.filter((file) => file.name !== ''));
    const errors = new Map<string, string>();
    if (files.length === 0) errors.set('files', 'Choose a file first');
    if (statedOn !== '' && parseDay(statedOn) === null) errors.set('statedOn', notADate(statedOn));
    if (errors.size > 0) return listPage(request, errors);
    const to = await startRun(
      request.ctx,
      `Looking at ${files.length === 1 ? files[0]!.name : `${files.length} files`}`,
      async (ctx) => {
        const outcome = await perform(ctx, 'import', { files, save: false, statedOn });
        const reports = outcome.value?.files ?? [];
        const refusal = reports.length === 0 ? outcome.issues : [];
        const uploaded = reports.map((looked, i) => ({ sent: files[i]!, looked, matches: {} }));
        return href`/imports/check/${keepUpload({ files: uploaded, statedOn, refusal }).id}`;
      },
    );
    return { kind: 'see-other', to };
  },
} satisfies Page;

const notADate = (text: string) => `“${text}” is not a date. Write it like 2025-03-31, or leave it empty`;

/** `errors` by field. */
async function listPage(request: PageRequest, errors: FormErrors): Promise<PageAnswer> {
  const outcome = await perform(request.ctx, 'papers', {});
  if (!outcome.ok && !isEmptyStore(outcome.issues)) throw new PageRefused(outcome.issues);
  const upload = form({ method: 'post', action: ACTION, files: true }, [
    fileUpload({
      name: 'files',
      label: 'Files to import',
      labelClass: 'govuk-label--m',
      multiple: true,
      error: errors.get('files'),
      hint: 'Scorecards as they were published: text with tables, CSV, Excel or HTML. Case records: extracts as CSV or Excel, SEN2 returns as XML or zip, or the nine CSV files of one together. Published statistics: a release as zip or CSV, lists of neighbours. Up to 50 MB. Nothing is saved until you have seen what it holds.',
    }),
    input({
      name: 'statedOn',
      label: "The file's own date, if it does not say",
      className: 'govuk-input--width-10',
      hint: 'Like 2025-03-31. Leave it empty and the date is read from the file or its name.',
      value: field(request, 'statedOn'),
      error: errors.get('statedOn'),
    }),
    button('Look at the files'),
  ]);
  const body = html`${upload}
<h2 class="govuk-heading-m">Papers imported</h2>
${papersTable(outcome.ok ? outcome.value.papers : [])}
${outcome.ok && outcome.value.papers.length > 1 ? html`<p class="govuk-body">${link(checkedHref('/compare'), 'Compare two papers side by side')}</p>` : null}
<h2 class="govuk-heading-m">Published statistics</h2>
<p class="govuk-body">${link(checkedHref('/benchmarks'), 'Releases that were imported, and the KPIs that they stand beside')}</p>
${await caseRecordsLinks(request.ctx)}`;
  return htmlAnswer(
    await show(request.ctx, {
      title: 'Imports',
      current: '/imports',
      body,
      figures: true,
      width: 'wide',
      errors: formErrors(errors),
    }),
    errors.size > 0 ? 422 : 200,
  );
}

function papersTable(papers: OperationOutput<'papers'>['papers']): Html {
  if (papers.length === 0) {
    return emptyState({
      heading: 'No paper has been imported yet',
      body: 'Send the newest scorecard first, then older ones: they may come in any order.',
      ways: [],
    });
  }
  return table({
    caption: 'Papers imported, newest first',
    rowHeads: true,
    stacks: true,
    columns: [
      { head: 'Paper' },
      { head: 'Dated' },
      { head: 'KPI rows', numeric: true },
      { head: 'Things to look at', numeric: true },
      { head: 'Imported' },
    ],
    rows: papers.map((paper) => [
      link(href`/imports/${paper.id.slice(0, 16)}`, paper.title ?? paper.fileName),
      html`${plainDay(paper.statedOn)}<br><span class="wm-quiet">${STATED_BY[paper.statedBy] ?? paper.statedBy}</span>`,
      countWords(paper.counts.rows ?? 0),
      countWords(paper.counts.issues ?? 0),
      momentDay(paper.recordedAt),
    ]),
  });
}
