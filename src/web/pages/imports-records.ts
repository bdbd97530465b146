// Files of case records that were imported: whose, of which day, and what each changed.

import { perform } from '../../operations/index.ts';
import { backLink, checkedHref, countWords, emptyState, html, pagination, withQuery } from '../../outputs/index.ts';
import { tableOf } from '../../register/index.ts';
import { loadsTable } from '../case-records-view.ts';
import { countedSourcesPart } from '../counted-sources-view.ts';
import { isEmptyStore } from '../no-figures.ts';
import { field, htmlAnswer, type Page, type PageAnswer, PageRefused, type PageRequest } from '../page.ts';
import { show } from '../show.ts';

const HERE = checkedHref('/imports/records');
const A_PAGE = 50;

export default {
  id: 'imports-records',
  path: '/imports/records',
  needs: 'import-figures',
  get: (request) => recordsPage(request, null),
  async post(request) {
    const table = field(request, 'table');
    const outcome = await perform(request.ctx, 'set-counted-source', { table, source: field(request, 'source') });
    if (!outcome.ok) return recordsPage(request, outcome.issues.map(({ message }) => message).join(' '));
    return { kind: 'see-other', to: withQuery(HERE, { saved: tableOf(outcome.value.table).title }) };
  },
} satisfies Page;

async function recordsPage({ ctx, query }: PageRequest, error: string | null): Promise<PageAnswer> {
  const asked = Number(query.get('page') ?? 1);
  const page = Number.isInteger(asked) && asked > 0 ? asked : 1;
  const source = query.get('source');
  const outcome = await perform(ctx, 'loads', { page, limit: A_PAGE, source });
  if (!outcome.ok && !isEmptyStore(outcome.issues)) throw new PageRefused(outcome.issues);
  const { loads, count } = outcome.ok ? outcome.value : { loads: [], count: 0 };
  const counted = await perform(ctx, 'counted-sources', {});
  const to = (n: number) => withQuery(HERE, { source, page: n === 1 ? null : n });
  const turns = {
    ...(page > 1 ? { previous: to(page - 1) } : {}),
    ...(page * A_PAGE < count ? { next: to(page + 1) } : {}),
  };
  const body =
    count === 0
      ? emptyState({
          heading: 'No case records have been imported yet',
          body: 'Send a SEN2 return, an Annex A list or an extract of the case system. What it holds is shown before anything is saved.',
          ways: [{ words: 'Import a file', to: checkedHref('/imports') }],
        })
      : html`${loadsTable(loads)}${count > A_PAGE ? pagination(turns) : null}
${counted.ok ? countedSourcesPart(counted.value, query.get('saved'), error) : null}`;
  return htmlAnswer(
    await show(ctx, {
      title: 'Case records imported',
      caption: 'Imports',
      lead:
        count === 0
          ? null
          : `${countWords(count)} ${count === 1 ? 'file' : 'files'}, newest first. Changed counts what says something else than before, and what is back again.`,
      above: backLink('Imports', checkedHref('/imports')),
      current: '/imports',
      width: 'wide',
      body,
    }),
    error === null ? 200 : 422,
  );
}
