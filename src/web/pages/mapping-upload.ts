// How an uploaded extract is read: each column, its dates and codes; look again as often as needed, then save it as a mapping.

import type { Issue } from '../../clocks/index.ts';
import { type Context, perform } from '../../operations/index.ts';
import {
  backLink,
  button,
  checkedHref,
  details,
  form,
  type Href,
  href,
  html,
  link,
  select,
} from '../../outputs/index.ts';
import { type FormErrors, formErrors } from '../form-errors.ts';
import {
  type DraftColumn,
  draftOf,
  dropDraft,
  fileNamed,
  keepDraft,
  type MappingDraft,
  newDraft,
} from '../mapping-drafts.ts';
import { columnsTable, moreFields } from '../mapping-form.ts';
import { namingFields } from '../mapping-naming.ts';
import { fitWords, preview, questions } from '../mapping-preview.ts';
import { columnField, typedMapping } from '../mapping-typed.ts';
import { field, htmlAnswer, type Page, type PageAnswer, PageRefused, type PageRequest } from '../page.ts';
import { startRun } from '../runs.ts';
import { show } from '../show.ts';
import { lookAgain } from '../upload-import.ts';
import { findUpload, type UploadedFile } from '../uploads.ts';

export default {
  id: 'mapping-upload',
  path: '/imports/mapping/:upload/:file',
  needs: 'import-figures',
  async get(request) {
    const file = fileAsked(request);
    if (!file) return gone(request);
    const draft = draftOf(file);
    if (draft) return mappingPage(request, file, draft);
    return looked(request, file, { use: request.query.get('use') });
  },
  async post(request) {
    const file = fileAsked(request);
    if (!file) return gone(request);
    const draft = draftOf(file);
    if (!draft) return { kind: 'see-other', to: here(request) };
    const act = field(request, 'act');
    if (act === 'use') {
      dropDraft(file);
      return looked(request, file, { use: field(request, 'use'), sheet: field(request, 'sheet') });
    }
    const typed = typedMapping(request, draft);
    keepDraft(file, { ...draft, ...typed, issues: [] });
    const to = await startRun(request.ctx, `Reading ${file.sent.name} again`, (ctx) =>
      act === 'save' ? savedTo(ctx, request, file) : lookedAgain(ctx, request, file),
    );
    return { kind: 'see-other', to };
  },
} satisfies Page;

const here = ({ params }: PageRequest): Href => href`/imports/mapping/${params.upload ?? ''}/${params.file ?? ''}`;
const checkPage = ({ params }: PageRequest): Href => href`/imports/check/${params.upload ?? ''}`;

function fileAsked({ params }: PageRequest): UploadedFile | undefined {
  return fileNamed(findUpload(params.upload ?? ''), params.file ?? '');
}

async function gone(request: PageRequest): Promise<PageAnswer> {
  const body = html`<p class="govuk-body">Files that were looked at are kept for an hour, and dropped once they are saved. ${link(checkedHref('/imports'), 'Send the file again')}</p>`;
  return htmlAnswer(await show(request.ctx, { title: 'This file is no longer here', body, current: '/imports' }), 404);
}

/** `use`: a mapping to begin with, `sheet`: the sheet that is meant; else whichever fits best. */
async function looked(
  request: PageRequest,
  file: UploadedFile,
  begin: { use?: string | null; sheet?: string },
): Promise<PageAnswer> {
  const refusal: Issue[] = [];
  const to = await startRun(request.ctx, `Looking at the columns of ${file.sent.name}`, async (ctx) => {
    const outcome = await perform(ctx, 'suggest-mapping', { files: [file.sent], ...begin });
    if (outcome.ok) keepDraft(file, newDraft(outcome.value));
    else refusal.push(...outcome.issues);
    return outcome.ok ? here(request) : checkPage(request);
  });
  if (refusal.length > 0) throw new PageRefused(refusal);
  return { kind: 'see-other', to };
}

async function lookedAgain(ctx: Context, request: PageRequest, file: UploadedFile): Promise<string> {
  const draft = draftOf(file)!;
  const { mapping, columns } = draft;
  const outcome = await perform(ctx, 'suggest-mapping', { files: [file.sent], mapping });
  if (!outcome.ok) {
    keepDraft(file, { ...draft, issues: outcome.issues });
    return here(request);
  }
  // What other columns could be is as it was found at first.
  const suggestions = new Map(draft.answer.columns.map((one) => [one.heading, one.suggestions]));
  const answer = {
    ...outcome.value,
    columns: outcome.value.columns.map((one) => ({
      ...one,
      suggestions: suggestions.get(one.heading) ?? one.suggestions,
    })),
  };
  keepDraft(file, { ...draft, answer, mapping: { ...answer.mapping, version: mapping.version }, columns, issues: [] });
  return `${here(request)}#preview`;
}

async function savedTo(ctx: Context, request: PageRequest, file: UploadedFile): Promise<string> {
  const draft = draftOf(file)!;
  const outcome = await perform(ctx, 'save-mapping', { mapping: draft.mapping });
  if (!outcome.ok) {
    keepDraft(file, { ...draft, issues: outcome.issues });
    return here(request);
  }
  dropDraft(file);
  file.mapping = outcome.value.mapping.id;
  await lookAgain(ctx, findUpload(request.params.upload ?? '')!, [file]);
  return checkPage(request);
}

async function mappingPage(request: PageRequest, file: UploadedFile, draft: MappingDraft): Promise<PageAnswer> {
  const known = await perform(request.ctx, 'mappings', {});
  if (!known.ok) throw new PageRefused(known.issues);
  const { saved, ready, sources } = known.value;
  const { answer, issues } = draft;
  const errors = errorsOf(draft, issues);
  const buttons = html`<div class="govuk-button-group">${button('Look again', { look: 'secondary', name: 'act', value: 'look' })}${button('Save this mapping', { name: 'act', value: 'save' })}</div>`;
  const { sheets } = answer;
  const body = html`${details(
    sheets.length > 1 ? 'Begin with another mapping, or another sheet' : 'Begin with another mapping',
    form({ method: 'post', action: here(request) }, [
      sheets.length > 1
        ? select({
            name: 'sheet',
            label: 'Sheet',
            choices: [
              { value: '', words: 'Every sheet that has the headings' },
              ...sheets.map((name) => ({ value: name, words: name })),
            ],
            chosen: draft.mapping.sheet ?? '',
          })
        : null,
      select({
        name: 'use',
        label: 'Mapping',
        choices: [{ value: '', words: 'Whichever fits best' }],
        groups: [
          { label: 'Saved', choices: saved.map(({ id, title }) => ({ value: id, words: title })) },
          { label: 'Ready-made', choices: ready.map(({ id, title }) => ({ value: id, words: title })) },
        ].filter(({ choices }) => choices.length > 0),
      }),
      button('Begin again', { look: 'secondary', name: 'act', value: 'use' }),
    ]),
  )}
${questions([...answer.questions, ...fitQuestions(draft)])}
${form({ method: 'post', action: here(request) }, [
  html`<h2 class="govuk-heading-m">Columns</h2>`,
  columnsTable(draft, errors),
  moreFields(draft),
  button('Look again', { look: 'secondary', name: 'act', value: 'look' }),
  preview(answer),
  html`<h2 class="govuk-heading-m">Keep it</h2>`,
  namingFields(draft, sources, saved, errors),
  buttons,
  html`<p class="wm-quiet">Saving a mapping imports nothing: the file is then shown as it is read by it, before it is saved.</p>`,
])}`;
  return htmlAnswer(
    await show(request.ctx, {
      title: `How ${file.sent.name} is read`,
      caption: 'Nothing has been saved yet',
      lead: fitWords(answer),
      above: backLink('Back to the file', checkPage(request)),
      current: '/imports',
      width: 'wide',
      errors: formErrors(errors),
      body,
    }),
    errors.size > 0 ? 422 : 200,
  );
}

function fitQuestions({ answer }: MappingDraft): Issue[] {
  if (answer.missing.length === 0) return [];
  const message = `The mapping knows ${answer.missing.map((one) => `“${one}”`).join(', ')}, which this file does not have. Where a column has a new heading, say which it is.`;
  return [{ code: 'mapping-headings-missing', severity: 'warns', where: {}, facts: {}, message }];
}

/** Beside the column that each is about; what is about none stands at the name. */
function errorsOf({ columns }: MappingDraft, issues: readonly Issue[]): FormErrors {
  const errors = new Map<string, string>();
  for (const { facts, message, severity } of issues) {
    if (severity !== 'stops') continue;
    const place = placeOf(columns, facts);
    errors.set(place, errors.has(place) ? `${errors.get(place)} ${message}` : message);
  }
  return errors;
}

function placeOf(columns: readonly DraftColumn[], facts: Issue['facts']): string {
  const { part, heading, headings } = facts as { part?: unknown; heading?: unknown; headings?: unknown };
  if (part === 'id' || part === 'title' || part === 'source') return part;
  const wanted = Array.isArray(headings) ? headings.at(-1) : heading;
  const at = columns.findIndex((column) => column.heading === wanted);
  return columnField(Math.max(0, at), 'to');
}
