// One row of the case records through time: from the figure back to the file, sheet, row and column.

import { perform } from '../../operations/index.ts';
import { backLink, checkedHref, countWords, href, html, link, withQuery } from '../../outputs/index.ts';
import { tableOf } from '../../register/index.ts';
import { htmlAnswer, type Page, PageRefused } from '../page.ts';
import { standingWords, versionBlock } from '../row-history-view.ts';
import { show } from '../show.ts';

export default {
  id: 'record',
  path: '/records/:source/:table/:id',
  needs: 'read-cases',
  async get({ ctx, params, query }) {
    const { source = '', table = '', id = '' } = params;
    const names = query.get('names') === 'yes';
    const outcome = await perform(ctx, 'row-history', { source, table, id, names });
    if (!outcome.ok) throw new PageRefused(outcome.issues);
    const history = outcome.value;
    const { title, one, fields } = tableOf(history.table);
    const newest = history.versions.at(-1)!;
    const count = history.versions.length;
    const here = href`/records/${history.source}/${history.table}/${history.id}`;
    const hides = Object.values(fields).some((field) => 'apart' in field);
    const whose = history.table === 'person' ? null : history.person;
    const person =
      whose === null
        ? null
        : html`<p class="govuk-body">It is a record of ${history.hasPersonRow ? link(href`/records/${history.source}/person/${whose}`, `person ${whose}`) : `person ${whose}`}, by the number that the source gives.</p>`;
    const namesLine = !hides
      ? null
      : html`<p class="govuk-body">${
          names
            ? link(here, 'Hide names, postcodes and pupil numbers')
            : link(withQuery(here, { names: 'yes' }), 'Show names, postcodes and pupil numbers')
        }</p>`;
    const caseNumber = history.table === 'person' ? history.id : whose;
    const whatIf =
      caseNumber === null
        ? null
        : html`<p class="govuk-body">${link(withQuery(checkedHref('/what-if'), { case: caseNumber }), 'What would change in the figures if something happened to this case?')}</p>`;
    const body = html`${person}${namesLine}${whatIf}
${history.versions.map((version, i) => versionBlock(history, version, i))}`;
    return htmlAnswer(
      await show(ctx, {
        title: `${one.charAt(0).toUpperCase()}${one.slice(1)} ${history.id}`,
        caption: `${title} of ${history.sourceTitle}`,
        lead: `${count === 1 ? 'One version' : `${countWords(count)} versions, oldest first`}. Now: ${standingWords(newest)}.`,
        above: backLink('Case records imported', checkedHref('/imports/records')),
        current: '/imports',
        width: 'wide',
        body,
      }),
    );
  },
} satisfies Page;
