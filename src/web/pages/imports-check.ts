// Check before saving: what each file holds, what it would change, what to look at. Saving is the last button.

import { type Issue, plainDay } from '../../clocks/index.ts';
import { measures, type Unit } from '../../measures/index.ts';
import type { Context } from '../../operations/index.ts';
import {
  anchor,
  backLink,
  bigCounts,
  button,
  type Content,
  capital,
  checkedHref,
  countWords,
  details,
  errorSummary,
  form,
  type Html,
  href,
  html,
  insetText,
  issueId,
  issueTable,
  link,
  periodWords,
  select,
  table,
  valueWords,
} from '../../outputs/index.ts';
import { figuresAsked, figuresButton } from '../figures-asked.ts';
import { mappingLink } from '../mapping-link.ts';
import { field, htmlAnswer, type Page, type PageAnswer, type PageRequest } from '../page.ts';
import { recordsSection, recordsState } from '../records-view.ts';
import { releaseState, releaseTables } from '../release-import-view.ts';
import { startRun } from '../runs.ts';
import { show } from '../show.ts';
import { canSave, type FileReport, lookAgain, readChoices, rowField, saveUpload } from '../upload-import.ts';
import { dropUpload, findUpload, type Upload, type UploadedFile } from '../uploads.ts';

const IMPORTS = checkedHref('/imports');
const MOST_LISTED = 200;
const MOST_LINES = 20;
const HOW: Record<string, string> = {
  mapping: 'as decided before',
  'alias-and-ref': 'label and reference',
  alias: 'label',
  similar: 'words alike',
  local: 'not in the catalogue',
  chosen: 'chosen by you',
};

export default {
  id: 'imports-check',
  path: '/imports/check/:upload',
  needs: 'import-figures',
  async get(request) {
    const upload = findUpload(request.params.upload!);
    return upload ? checkPage(request, upload) : gone(request);
  },
  async post(request) {
    const upload = findUpload(request.params.upload!);
    if (!upload) return gone(request);
    if (field(request, 'act') === 'drop') {
      dropUpload(upload.id);
      return { kind: 'see-other', to: '/imports' };
    }
    readChoices(request.form, upload);
    const save = field(request, 'act') === 'save';
    const to = await startRun(request.ctx, save ? 'Saving the files' : 'Looking again', (ctx) =>
      save ? savedTo(ctx, upload) : lookedTo(ctx, upload, figuresAsked(upload, field(request, 'act'))),
    );
    return { kind: 'see-other', to };
  },
} satisfies Page;

async function lookedTo(ctx: Context, upload: Upload, figuresOf: UploadedFile | undefined): Promise<string> {
  if (figuresOf) await lookAgain(ctx, upload, [figuresOf], 'always');
  else await lookAgain(ctx, upload);
  return href`/imports/check/${upload.id}`;
}

async function savedTo(ctx: Context, upload: Upload): Promise<string> {
  const { saved, isDone } = await saveUpload(ctx, upload);
  if (!isDone) return href`/imports/check/${upload.id}`;
  dropUpload(upload.id);
  const [only, ...more] = saved;
  if (saved.every(({ records }) => records !== null)) return '/imports/records';
  return only && more.length === 0 ? href`/imports/${only.sha256.slice(0, 16)}` : '/imports';
}

async function gone(request: PageRequest): Promise<PageAnswer> {
  const body = html`<p class="govuk-body">Files that were looked at are kept for an hour, and dropped once they are saved. Nothing is half saved. ${link(IMPORTS, 'Send the files again')}</p>`;
  return htmlAnswer(
    await show(request.ctx, { title: 'These files are no longer here', body, current: '/imports' }),
    404,
  );
}

async function checkPage(request: PageRequest, upload: Upload): Promise<PageAnswer> {
  const files = upload.files.map(({ looked }) => looked);
  const savable = files.filter(canSave);
  const rows = savable.reduce((sum, file) => sum + (file.benchmarks ? file.accepted : file.read) + file.tiles, 0);
  const stops = [...upload.refusal, ...files.flatMap((file) => file.issues)].some(
    (issue) => issue.severity === 'stops',
  );
  const buttons = html`<div class="govuk-button-group">${
    savable.length > 0
      ? button(`Save ${savable.length === 1 ? '1 file' : `${savable.length} files`}, ${countWords(rows)} rows`, {
          name: 'act',
          value: 'save',
        })
      : null
  }${button('Save nothing', { look: 'secondary', name: 'act', value: 'drop' })}</div>
${savable.length > 0 ? html`<p class="wm-quiet">Saving is written in the activity log. Figures as we knew them before stay.</p>` : null}`;
  const body = form({ method: 'post', action: href`/imports/check/${upload.id}` }, [
    ...files.map((file, i) => fileSection(file, i, mappingLink(upload, file))),
    buttons,
  ]);
  return htmlAnswer(
    await show(request.ctx, {
      title: checkTitle(files.length),
      caption: 'Nothing has been saved yet',
      above: backLink('Imports', IMPORTS),
      current: '/imports',
      width: 'wide',
      errors: stops ? stoppingSummary(upload, savable.length > 0) : null,
      body,
    }),
    stops ? 422 : 200,
  );
}

function checkTitle(count: number): string {
  if (count === 0) return 'Nothing could be looked at';
  return count === 1 ? 'Check 1 file before it is saved' : `Check ${count} files before they are saved`;
}

/** One line for each thing that stops a file, linked to its line in that file's own list. */
function stoppingSummary({ refusal, files }: Upload, someCanBeSaved: boolean): Html {
  const lines = files.flatMap(({ looked }, f) =>
    looked.issues.flatMap((issue, i) => {
      if (issue.severity !== 'stops') return [];
      const isListed = i < MOST_LISTED && !looked.alreadyImported;
      return [{ words: stoppingWords(issue), ...(isListed ? { to: anchor(issueId(i, `file-${f}`)) } : {}) }];
    }),
  );
  const more = refusal.map((issue) => ({ words: stoppingWords(issue) }));
  return errorSummary(
    someCanBeSaved ? 'Not every file can be saved' : 'Nothing can be saved',
    [...more, ...lines].slice(0, MOST_LINES),
    'A file is saved whole or not at all.',
  );
}

function stoppingWords(issue: Issue): string {
  return `${issue.where.file ? `${issue.where.file}: ` : ''}${issue.message}`;
}

function fileSection(file: FileReport, index: number, howRead: Content): Html {
  if (file.records !== null) {
    return html`<section class="wm-file"><h2 class="govuk-heading-m">${file.file}</h2>
<p class="govuk-body">${file.alreadyImported ? file.issues[0]?.message : html`${canSave(file) ? 'Ready to save.' : 'Cannot be saved.'} ${recordsState(file.records)}`}</p>
${howRead}
${file.alreadyImported ? null : recordsSection(file.records, canSave(file) ? figuresButton(file.file, index) : null)}
${issuesSection(file, index)}
</section>`;
  }
  if (file.benchmarks !== null && !file.alreadyImported) {
    return html`<section class="wm-file"><h2 class="govuk-heading-m">${file.title ?? file.file}</h2>
<p class="govuk-body">${canSave(file) ? 'Ready to save.' : 'Cannot be saved.'} ${releaseState(file)}</p>
${releaseTables(file.benchmarks)}
${issuesSection(file, index)}
</section>`;
  }
  const { changes } = file;
  const facts = [
    { count: countWords(changes.newCount), words: 'new figures' },
    { count: countWords(changes.restatedCount), words: 'given differently' },
    { count: countWords(changes.sameCount), words: 'the same as before' },
    { count: countWords(changes.olderCount), words: 'where a later paper stands' },
  ];
  return html`<section class="wm-file"><h2 class="govuk-heading-m">${file.title ?? file.file}</h2>
<p class="govuk-body">${stateOf(file)}</p>
${howRead}
${file.read > 0 && !file.alreadyImported ? bigCounts(facts) : null}
${changes.restated.length > 0 ? changesTable(changes.restated.slice(0, MOST_LISTED)) : null}
${file.rows.length > 0 ? matchesTable(file, index) : null}
${issuesSection(file, index)}
</section>`;
}

function stateOf(file: FileReport): Content {
  if (file.alreadyImported) return file.issues[0]?.message;
  if (file.format === null) return html`<b>${file.file}</b>. Cannot be saved.`;
  const dated = file.statedOn === null ? '' : ` Dated ${plainDay(file.statedOn)}.`;
  const tiles = file.tiles > 0 ? ` and ${countWords(file.tiles)} headline tiles` : '';
  const state = canSave(file) ? 'Ready to save.' : 'Cannot be saved.';
  return html`<b>${file.file}</b>. ${state}${dated} ${countWords(file.read)} KPI rows${tiles}, ${countWords(file.cells)} cells${
    file.rejectedCells > 0 ? `, ${countWords(file.rejectedCells)} of them not understood` : ''
  }.`;
}

function changesTable(changes: FileReport['changes']['restated']): Html {
  return html`<h3 class="govuk-heading-s">What it says differently</h3>${table({
    caption: 'Figures that this paper gives differently',
    stacks: true,
    columns: [
      { head: 'KPI' },
      { head: 'Month' },
      { head: 'Other paper', numeric: true },
      { head: 'This paper', numeric: true },
      { head: 'Which stands' },
    ],
    rows: changes.map((change) => [
      link(href`/kpis/${change.measure}`, change.title),
      capital(periodWords(change.period)),
      valueWords(change.was, change.unit as Unit, change.wasDecimals),
      valueWords(change.is, change.unit as Unit, change.isDecimals),
      change.stands ? 'this paper, as the later' : `the other, ${change.wasFile}`,
    ]),
  })}`;
}

const CHOICES = measures
  .map((measure) => ({ value: measure.id, words: measure.title }))
  .sort((a, b) => (a.words < b.words ? -1 : 1));

/** Rows that somebody should look at can be given another KPI; the sure ones are listed and folded away. */
function matchesTable(file: FileReport, index: number): Html {
  const unsure = file.rows.filter((row) => row.how === 'similar' || row.how === 'local' || row.how === 'chosen');
  const sure = file.rows.filter((row) => !unsure.includes(row));
  const chooser = (row: FileReport['rows'][number]) =>
    select({
      name: rowField(file, row.order),
      id: `row-${index}-${row.order}`,
      label: html`<span class="govuk-visually-hidden">KPI for row ${row.row}, ${row.label}</span>`,
      chosen: '',
      choices: [
        { value: '', words: row.how === 'local' ? 'Keep as a KPI of our own' : `Leave as: ${row.title}` },
        ...CHOICES,
      ],
    });
  return html`${
    unsure.length > 0
      ? html`<h3 class="govuk-heading-s">${countWords(unsure.length)} rows to look at</h3>${table({
          caption: 'Rows that are not in the catalogue, or were matched by likeness',
          className: 'wm-choose-rows',
          stacks: true,
          rowHeads: true,
          columns: [{ head: 'Row as printed' }, { head: 'Taken as' }, { head: 'Or choose' }],
          rows: unsure
            .slice(0, MOST_LISTED)
            .map((row) => [
              html`${row.label}<br><span class="wm-quiet">row ${row.row}${row.ref ? `, ref ${row.ref}` : ''}</span>`,
              html`${row.how === 'local' ? 'a KPI of our own' : row.title}<br><span class="wm-quiet">${HOW[row.how]}${row.how === 'similar' ? `, ${Math.round(row.confidence * 100)}% sure` : ''}</span>`,
              chooser(row),
            ]),
        })}${button('Look again with these choices', { look: 'secondary', name: 'act', value: 'look' })}`
      : null
  }${details(
    `${countWords(sure.length)} rows matched`,
    table({
      caption: 'Rows that were matched',
      stacks: true,
      rowHeads: true,
      columns: [{ head: 'Row as printed' }, { head: 'KPI' }, { head: 'Matched by' }, { head: 'Cells', numeric: true }],
      rows: sure
        .slice(0, 1_000)
        .map((row) => [
          html`${row.label}${row.tile ? html` <span class="wm-quiet">headline tile</span>` : null}`,
          row.title,
          HOW[row.how] ?? row.how,
          countWords(row.cells),
        ]),
    }),
  )}`;
}

function issuesSection(file: FileReport, index: number): Content {
  if (file.alreadyImported || file.issues.length === 0) return null;
  const shown = file.issues.slice(0, MOST_LISTED);
  const stopping = file.issues.filter((issue) => issue.severity === 'stops').length;
  const heading =
    stopping > 0
      ? `${countWords(stopping)} to put right`
      : `${file.issueCount === 1 ? '1 thing' : `${countWords(file.issueCount)} things`} to look at. None stops the file`;
  return html`<h3 class="govuk-heading-s">${heading}</h3>${issueTable(
    shown.map((issue) => ({ issue, inTheFile: printedIn(issue) })),
    { caption: 'Things to look at', prefix: `file-${index}` },
  )}${file.issueCount > shown.length ? insetText(`and ${countWords(file.issueCount - shown.length)} more.`) : null}`;
}

function printedIn(issue: Issue): string | null {
  const { printed, before } = issue.facts;
  return typeof printed === 'string' ? printed : typeof before === 'string' ? before : null;
}
