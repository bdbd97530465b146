// Imports: the papers that were read in, and a form to send more. What is sent is looked at first and saved by a second step.

import { plainDay } from '../../clocks/index.ts';
import { perform } from '../../operations/index.ts';
import {
  button,
  checkedHref,
  emptyState,
  errorSummary,
  fileUpload,
  form,
  href,
  html,
  input,
  link,
  table,
} from '../../outputs/index.ts';
import { field, htmlAnswer, type Page, type PageAnswer, type PageRequest } from '../page.ts';
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
  get: (request) => listPage(request, null),
  async post(request) {
    const statedOn = field(request, 'statedOn');
    const files = request.files.filter((file) => file.name !== '');
    if (files.length === 0) return listPage(request, 'Choose a file first');
    const to = await startRun(
      request.ctx,
      `Looking at ${files.length === 1 ? files[0]!.name : `${files.length} files`}`,
      async (ctx) => {
        const outcome = await perform(ctx, 'import', { files, save: false, statedOn });
        const looked = outcome.value ?? { area: { code: '', name: '' }, files: [] };
        const refusal = looked.files.length === 0 ? outcome.issues : [];
        return href`/imports/check/${keepUpload({ files, looked, statedOn, matches: {}, refusal }).id}`;
      },
    );
    return { kind: 'see-other', to };
  },
} satisfies Page;

async function listPage(request: PageRequest, error: string | null): Promise<PageAnswer> {
  const outcome = await perform(request.ctx, 'papers', {});
  const papers = outcome.ok ? outcome.value.papers : [];
  const upload = form({ method: 'post', action: ACTION, files: true }, [
    fileUpload({
      name: 'files',
      label: 'Scorecards to import',
      labelClass: 'govuk-label--m',
      multiple: true,
      error: error ?? undefined,
      hint: 'Text with tables, CSV, Excel or HTML, as it was published. Up to 50 MB. Nothing is saved until you have seen what it holds.',
    }),
    input({
      name: 'statedOn',
      label: "The paper's own date, if it does not say",
      className: 'govuk-input--width-10',
      hint: 'Like 2025-03-31. Leave it empty and the date is read from the paper.',
      value: field(request, 'statedOn'),
    }),
    button('Look at the files'),
  ]);
  const body = html`${upload}
<h2 class="govuk-heading-m">Papers imported</h2>
${
  papers.length === 0
    ? emptyState({
        heading: 'No paper has been imported yet',
        body: 'Send the newest scorecard first, then older ones: they may come in any order.',
        ways: [],
      })
    : table({
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
          String(paper.counts.rows ?? ''),
          String(paper.counts.issues ?? 0),
          paper.recordedAt.slice(0, 10),
        ]),
      })
}`;
  return htmlAnswer(
    await show(request.ctx, {
      title: 'Imports',
      current: '/imports',
      body,
      figures: true,
      width: 'wide',
      errors: error ? errorSummary('There is a problem', [{ words: error, to: checkedHref('#files') }]) : null,
    }),
    error ? 422 : 200,
  );
}
