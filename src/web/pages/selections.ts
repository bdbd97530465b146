// Selections of the scorecard: those that there are, and a form for a new one, empty or as a paper lays it out.

import { plainDay } from '../../clocks/index.ts';
import { perform } from '../../operations/index.ts';
import {
  breadcrumbs,
  button,
  checkedHref,
  emptyState,
  form,
  href,
  html,
  input,
  link,
  select,
  table,
  withQuery,
} from '../../outputs/index.ts';
import { type FormErrors, formErrors } from '../form-errors.ts';
import { isEmptyStore, noFigures } from '../no-figures.ts';
import { field, htmlAnswer, type Page, type PageAnswer, PageRefused, type PageRequest } from '../page.ts';
import { show } from '../show.ts';

const HERE = checkedHref('/selections');
const SCORECARD = checkedHref('/scorecard');

export default {
  id: 'selections',
  path: '/selections',
  needs: 'administer',
  get: (request) => listPage(request, new Map()),
  async post(request) {
    const outcome = await perform(request.ctx, 'set-selection', {
      title: field(request, 'title'),
      like: field(request, 'like'),
    });
    if (outcome.ok) return { kind: 'see-other', to: href`/selections/${outcome.value.selection!.id}` };
    return listPage(request, new Map(outcome.issues.map((issue) => [issue.where.field ?? 'title', issue.message])));
  },
} satisfies Page;

async function listPage(request: PageRequest, errors: FormErrors): Promise<PageAnswer> {
  const { ctx } = request;
  const [standing, papers] = [await perform(ctx, 'selections', {}), await perform(ctx, 'papers', {})];
  const above = breadcrumbs([{ words: 'Scorecard', to: SCORECARD }]);
  if (!standing.ok) {
    if (!isEmptyStore(standing.issues)) throw new PageRefused(standing.issues);
    return htmlAnswer(
      await show(ctx, { title: 'Selections', current: '/scorecard', above, body: noFigures('the scorecard') }),
    );
  }
  const { selections } = standing.value;
  const list =
    selections.length === 0
      ? emptyState({
          heading: 'No selection has been made yet',
          body: 'A selection is the scorecard as one board reads it: its KPIs, order, headings, references, labels and columns.',
          ways: [],
        })
      : table({
          caption: 'Selections',
          rowHeads: true,
          stacks: true,
          columns: [{ head: 'Selection' }, { head: 'KPIs', numeric: true }, { head: 'Scorecard' }],
          rows: selections.map(({ id, title, contents }) => [
            link(href`/selections/${id}`, title),
            String(contents.sections.reduce((sum, { rows }) => sum + rows.length, 0)),
            link(withQuery(SCORECARD, { selection: id }), `Scorecard: ${title}`),
          ]),
        });
  const body = html`${list}
<h2 class="govuk-heading-m">Make a selection</h2>
${form({ method: 'post', action: HERE }, [
  input({
    name: 'title',
    label: 'Title',
    hint: 'Such as Board, Service, Health or Scrutiny.',
    value: field(request, 'title'),
    className: 'govuk-input--width-20',
    error: errors.get('title'),
  }),
  select({
    name: 'like',
    label: 'As in this paper',
    hint: 'Its KPIs, order, headings, references and labels are taken. They can be changed.',
    error: errors.get('like'),
    choices: [
      { value: '', words: 'No paper: begin with none' },
      ...(papers.ok ? papers.value.papers : []).map((paper) => ({
        value: paper.id.slice(0, 16),
        words: `${plainDay(paper.statedOn)}: ${paper.title ?? paper.fileName}`,
      })),
    ],
  }),
  button('Make the selection'),
])}`;
  return htmlAnswer(
    await show(ctx, {
      title: 'Selections',
      caption: 'Scorecard',
      current: '/scorecard',
      above,
      body,
      errors: formErrors(errors),
    }),
    errors.size > 0 ? 422 : 200,
  );
}
