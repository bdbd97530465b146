// One selection of the scorecard: its KPIs in their order, under its headings, and the columns beside them.

import type { SelectionContents } from '../../insight/index.ts';
import { operationIssue, perform } from '../../operations/index.ts';
import { breadcrumbs, checkedHref, href, html, insetText, link, withQuery } from '../../outputs/index.ts';
import { type FormErrors, formErrors } from '../form-errors.ts';
import { field, htmlAnswer, type Page, type PageAnswer, PageRefused, type PageRequest } from '../page.ts';
import { readSelection, selectionForm } from '../selection-form.ts';
import { show } from '../show.ts';

export default {
  id: 'selection',
  path: '/selections/:id',
  needs: 'administer',
  get: (request) => editPage(request, new Map(), null),
  async post(request) {
    const id = request.params.id ?? '';
    const contents = readSelection(request);
    const withdraw = field(request, 'withdraw') === 'yes';
    const outcome = await perform(request.ctx, 'set-selection', {
      id,
      title: field(request, 'title'),
      contents,
      withdraw,
    });
    if (outcome.ok) return { kind: 'see-other', to: withdraw ? '/selections' : `${href`/selections/${id}`}?saved` };
    const errors = new Map(outcome.issues.map((issue) => [issue.where.field ?? 'title', issue.message]));
    return editPage(request, errors, contents);
  },
} satisfies Page;

async function editPage(
  request: PageRequest,
  errors: FormErrors,
  typed: SelectionContents | null,
): Promise<PageAnswer> {
  const { ctx, params, query } = request;
  const outcome = await perform(ctx, 'selections', {});
  if (!outcome.ok) throw new PageRefused(outcome.issues);
  const { selections, titles } = outcome.value;
  const standing = selections.find(({ id }) => id === params.id);
  if (!standing)
    throw new PageRefused([
      operationIssue(
        'selection-unknown',
        'stops',
        {},
        {
          selection: params.id ?? '',
          selections: selections.map(({ id }) => id),
        },
      ),
    ]);
  const here = href`/selections/${standing.id}`;
  const body = html`${query.has('saved') ? insetText('Saved. What stood before stays in the activity log.') : null}
<p class="govuk-body">${link(withQuery(checkedHref('/scorecard'), { selection: standing.id }), `Scorecard: ${standing.title}`)}</p>
${selectionForm({
  action: here,
  title: typed ? field(request, 'title') : standing.title,
  contents: typed ?? standing.contents,
  titles,
  errors,
})}`;
  return htmlAnswer(
    await show(ctx, {
      title: standing.title,
      caption: 'Selection of the scorecard',
      current: '/scorecard',
      width: 'wide',
      above: breadcrumbs([
        { words: 'Scorecard', to: checkedHref('/scorecard') },
        { words: 'Selections', to: checkedHref('/selections') },
      ]),
      body,
      errors: formErrors(errors),
    }),
    errors.size > 0 ? 422 : 200,
  );
}
