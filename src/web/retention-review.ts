// The step before records are destroyed: what would go, who approves it and why. Nothing is gone until its last button.

import { perform } from '../operations/index.ts';
import {
  backLink,
  bigCounts,
  button,
  countWords,
  form,
  html,
  input,
  nothingFound,
  warningText,
} from '../outputs/index.ts';
import { type FormErrors, formErrors } from './form-errors.ts';
import { field, htmlAnswer, type PageAnswer, PageRefused, type PageRequest } from './page.ts';
import { dueTable, keysHidden, RETENTION } from './retention-view.ts';
import { show } from './show.ts';

export async function reviewPage(
  request: PageRequest,
  keys: readonly string[],
  errors: FormErrors,
): Promise<PageAnswer> {
  const { ctx } = request;
  const outcome = await perform(ctx, 'retention', { keys: [...keys], limit: 1_000 });
  if (!outcome.ok) throw new PageRefused(outcome.issues);
  const due = outcome.value.due ?? [];
  const rows = due.flatMap((one) => one.rows).reduce((sum, one) => sum + one.rows, 0);
  const typed = (name: string) => (errors.size > 0 ? field(request, name) : '');
  const about = (name: string) => {
    const error = errors.get(name);
    return { value: typed(name), ...(error ? { error } : {}) };
  };
  const many = `${countWords(due.length)} ${due.length === 1 ? 'record' : 'records'}`;
  const body =
    due.length === 0
      ? nothingFound({
          heading: 'None of these is due any more',
          looked: 'They were destroyed, or a rule or the records have changed since the list was made.',
          ways: [{ words: 'Look at the list again', to: RETENTION }],
        })
      : html`${bigCounts([
          { count: countWords(due.length), words: due.length === 1 ? 'record to go' : 'records to go' },
          { count: countWords(rows), words: 'rows, with every earlier version of them' },
        ])}
${dueTable(due, null)}
${warningText('What is destroyed cannot be brought back, but by a backup that was made before. Names and numbers go with it; a note of how many rows went stays.')}
${form({ method: 'post', action: RETENTION }, [
  keysHidden(keys),
  input({
    name: 'by',
    label: 'Who approves it',
    hint: 'The name of the person who has reviewed this list.',
    className: 'govuk-input--width-20',
    autocomplete: 'name',
    ...about('by'),
  }),
  input({
    name: 'why',
    label: 'Why it may go',
    hint: 'Kept for good in the note. Write about the rule, never about a person.',
    className: 'govuk-!-width-two-thirds',
    ...about('why'),
  }),
  button(`Destroy ${many}, ${countWords(rows)} rows`, { look: 'warning', name: 'act', value: 'destroy' }),
])}`;
  return htmlAnswer(
    await show(ctx, {
      title: `Review ${many} before they are destroyed`,
      caption: 'Nothing has been destroyed yet',
      above: backLink('How long case records are kept', RETENTION),
      current: '/imports',
      width: 'wide',
      errors: formErrors(errors),
      body,
    }),
    errors.size > 0 ? 422 : 200,
  );
}
