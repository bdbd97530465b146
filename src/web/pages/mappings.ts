// How extracts are read: the mappings that were saved, and the ready-made ones with what each is for.

import { plainDay } from '../../clocks/index.ts';
import { type OperationOutput, perform } from '../../operations/index.ts';
import { backLink, type Content, checkedHref, countWords, href, html, link, table } from '../../outputs/index.ts';
import { momentDay } from '../moments.ts';
import { htmlAnswer, type Page, PageRefused } from '../page.ts';
import { show } from '../show.ts';

type Answer = OperationOutput<'mappings'>;

export default {
  id: 'mappings',
  path: '/imports/mappings',
  needs: 'read-scorecard',
  async get({ ctx }) {
    const outcome = await perform(ctx, 'mappings', {});
    if (!outcome.ok) throw new PageRefused(outcome.issues);
    const { saved, ready } = outcome.value;
    const body = html`<h2 class="govuk-heading-m">Saved here</h2>
${savedTable(saved)}
<h2 class="govuk-heading-m">Ready-made</h2>
<p class="govuk-body">For extracts that most areas can ask for. Each has a template, and a list to send to whoever runs the reports. A file with other headings is read by them too, once you have said which column is which.</p>
${readyTable(ready)}`;
    return htmlAnswer(
      await show(ctx, {
        title: 'How extracts are read',
        caption: 'Imports',
        lead: 'A mapping says which column of an extract is what, how its dates are written and what each date means.',
        above: backLink('Imports', checkedHref('/imports')),
        current: '/imports',
        width: 'wide',
        body,
      }),
    );
  },
} satisfies Page;

function savedTable(saved: Answer['saved']): Content {
  if (saved.length === 0)
    return html`<p class="govuk-body">None yet. ${link(checkedHref('/imports'), 'Send an extract')}: its columns are looked at, and you say what is not known.</p>`;
  return table({
    caption: 'Mappings saved here',
    rowHeads: true,
    stacks: true,
    columns: [
      { head: 'Mapping' },
      { head: 'Brought by' },
      { head: 'Version', numeric: true },
      { head: 'Columns', numeric: true },
      { head: 'Saved' },
      { head: 'Last used for' },
    ],
    rows: saved.map(({ id, title, source, version, columns, savedAt, savedBy, lastUsed }) => [
      link(href`/imports/mappings/${id}`, title),
      source,
      countWords(version),
      countWords(columns),
      html`${savedAt === null ? null : momentDay(savedAt)}<br><span class="wm-quiet">${savedBy}</span>`,
      lastUsed === null
        ? 'not yet'
        : html`<span class="wm-break">${lastUsed.file}</span><br><span class="wm-quiet">of ${plainDay(lastUsed.statedOn)}, version ${lastUsed.version}</span>`,
    ]),
  });
}

function readyTable(ready: Answer['ready']): Content {
  return table({
    caption: 'Ready-made mappings',
    rowHeads: true,
    stacks: true,
    columns: [{ head: 'Extract' }, { head: 'What it is for' }, { head: 'Whom to ask' }],
    rows: ready.map(({ id, title, plain, asked }) => [link(href`/imports/mappings/${id}`, title), plain, asked]),
  });
}
