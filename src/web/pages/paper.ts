// One imported paper: what it printed, as what it was taken, its words, and what there was to look at.

import { plainDay } from '../../clocks/index.ts';
import { perform } from '../../operations/index.ts';
import {
  backLink,
  checkedHref,
  countWords,
  details,
  href,
  html,
  issueTable,
  link,
  summaryList,
  table,
} from '../../outputs/index.ts';
import { momentDay } from '../moments.ts';
import { htmlAnswer, type Page, PageRefused } from '../page.ts';
import { show } from '../show.ts';

const MOST_LISTED = 500;
const KINDS: Record<string, string> = {
  heading: 'Heading',
  commentary: 'Commentary',
  'action-table': 'Actions',
  glossary: 'Glossary',
  key: 'Key',
  table: 'Table',
};

export default {
  id: 'paper',
  path: '/imports/:paper',
  needs: 'read-scorecard',
  async get(request) {
    const outcome = await perform(request.ctx, 'papers', { paper: request.params.paper });
    if (!outcome.ok) throw new PageRefused(outcome.issues);
    const { paper, rows } = outcome.value.one!;
    const facts = summaryList([
      { key: 'File', value: paper.fileName },
      { key: 'Dated', value: plainDay(paper.statedOn) },
      { key: 'Imported', value: `${momentDay(paper.recordedAt)}, change ${countWords(paper.change)}` },
      { key: 'Check sum', value: html`<code class="wm-typed wm-break">${paper.id}</code>` },
      ...(paper.emptySections.length > 0
        ? [{ key: 'Sections without rows', value: paper.emptySections.join('; ') }]
        : []),
    ]);
    const listed = table({
      caption: 'Rows of the paper',
      stacks: true,
      rowHeads: true,
      columns: [{ head: 'Row as printed' }, { head: 'Where' }, { head: 'KPI' }],
      rows: rows
        .slice(0, MOST_LISTED)
        .map((row) => [
          html`${row.under ? `${row.under}: ` : ''}${row.label}`,
          html`${row.place.sheet ? `${row.place.sheet}, ` : ''}row ${row.place.row}${row.ref ? `, ref ${row.ref}` : ''}`,
          row.measure ? link(href`/kpis/${row.measure}`, row.title) : 'none',
        ]),
    });
    const words = paper.texts.map((text) =>
      details(
        `${KINDS[text.kind] ?? text.kind}${text.heading ? `: ${text.heading}` : ''} (line ${countWords(text.row)})`,
        html`${text.lines.map((line) => html`<p class="govuk-body wm-typed-lines">${line.replaceAll('\t', ' | ')}</p>`)}`,
      ),
    );
    const body = html`${facts}
<h2 class="govuk-heading-m">${countWords(rows.length)} rows</h2>${listed}
<h2 class="govuk-heading-m">${countWords(paper.issues.length)} things to look at</h2>
${
  paper.issues.length > 0
    ? issueTable(
        paper.issues.slice(0, MOST_LISTED).map((issue) => ({ issue })),
        { caption: 'Things to look at' },
      )
    : html`<p class="govuk-body">None.</p>`
}
<h2 class="govuk-heading-m">Words of the paper</h2>
${words.length > 0 ? words : html`<p class="govuk-body">None.</p>`}`;
    return htmlAnswer(
      await show(request.ctx, {
        title: paper.title ?? paper.fileName,
        caption: 'Imported paper',
        above: backLink('Imports', checkedHref('/imports')),
        body,
        width: 'wide',
        current: '/imports',
        figures: true,
      }),
    );
  },
} satisfies Page;
