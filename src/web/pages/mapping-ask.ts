// The list to ask a system's administrator for an extract by: one page to print, or to open as an e-mail.

import { perform } from '../../operations/index.ts';
import { backLink, checkedHref, href, html, joined, link, table, withQuery } from '../../outputs/index.ts';
import { htmlAnswer, type Page, PageRefused } from '../page.ts';
import { show } from '../show.ts';

export default {
  id: 'mapping-ask',
  path: '/imports/mappings/:mapping/ask',
  needs: 'read-scorecard',
  async get({ ctx, params }) {
    const mapping = params.mapping ?? '';
    const known = await perform(ctx, 'mappings', { mapping });
    const written = await perform(ctx, 'mapping-template', { mapping, kind: 'text' });
    if (!known.ok || !known.value.one) throw new PageRefused(known.issues);
    if (!written.ok) throw new PageRefused(written.issues);
    const { ask, said } = known.value.one;
    const template = (kind: string) => withQuery(href`/imports/mappings/${said.id}/template`, { kind });
    const body = html`<p class="govuk-body wm-no-print">${joined([
      link(checkedHref(written.value.letter.mailto), 'Open it in your mail program'),
      link(template('eml'), 'Download it as an e-mail draft'),
      link(template('xlsx'), 'Template to send with it, Excel'),
    ])}</p>
<p class="govuk-body">For ${ask.asked}.</p>
<ul class="govuk-list govuk-list--bullet wm-plain-list">${ask.file.map((line) => html`<li>${line}</li>`)}</ul>
${table({
  caption: 'Columns to ask for',
  rowHeads: true,
  stacks: true,
  className: 'wm-ask',
  columns: [{ head: 'Column' }, { head: 'Needed' }, { head: 'What it is' }, { head: 'For example' }],
  rows: ask.columns.map(({ heading, needed, ask: words, example }) => [
    heading,
    needed ? 'needed' : null,
    words || null,
    example ? html`<code class="wm-typed">${example}</code>` : null,
  ]),
})}
<p class="govuk-body">A system’s own names of columns may stay: which is which is said once, here. Every example is made up.</p>`;
    return htmlAnswer(
      await show(ctx, {
        title: `What to ask for: ${ask.title}`,
        h1: ask.title,
        caption: 'What to ask for',
        lead: ask.plain,
        above: backLink('The mapping', href`/imports/mappings/${said.id}`),
        current: '/imports',
        width: 'wide',
        body,
      }),
    );
  },
} satisfies Page;
