// What each data check looks for and what it leaves alone, how many cells it looked at, and what it would say of small examples.

import { rules } from '../../insight/index.ts';
import { perform } from '../../operations/index.ts';
import { backLink, checkedHref, countWords, details, type Html, html, summaryList } from '../../outputs/index.ts';
import { isEmptyStore } from '../no-figures.ts';
import { htmlAnswer, type Page, PageRefused } from '../page.ts';
import { show } from '../show.ts';

type Counts = { looked: Record<string, number>; found: Map<string, number> };

export default {
  id: 'check-rules',
  path: '/data-checks/rules',
  needs: 'read-scorecard',
  async get({ ctx }) {
    const outcome = await perform(ctx, 'lint', {});
    if (!outcome.ok && !isEmptyStore(outcome.issues)) throw new PageRefused(outcome.issues);
    const counts: Counts = { looked: outcome.ok ? outcome.value.looked : {}, found: new Map() };
    for (const { rule } of outcome.ok ? outcome.value.findings : [])
      counts.found.set(rule, (counts.found.get(rule) ?? 0) + 1);
    return htmlAnswer(
      await show(ctx, {
        title: 'What the data checks look at',
        caption: 'Data checks',
        above: backLink('Data checks', checkedHref('/data-checks')),
        lead: `${rules.length} rules look at every paper that is imported. A finding is a question about a figure: the figures may well be right.`,
        current: '/data-checks',
        figures: true,
        body: html`${rules.map((rule) => ruleBlock(rule, counts))}`,
      }),
    );
  },
} satisfies Page;

function ruleBlock({ id, title, plain, source, severity, examples }: (typeof rules)[number], counts: Counts): Html {
  const looked = counts.looked[id];
  const found = counts.found.get(id) ?? 0;
  const facts = [
    {
      key: 'Looked at',
      value: looked === undefined ? 'nothing yet' : `${countWords(looked)} ${looked === 1 ? 'cell' : 'cells'}`,
    },
    {
      key: 'Found',
      value: `${countWords(found)}${severity === 'stops' ? ', each stops sign-off' : ', none stops sign-off'}`,
    },
    { key: 'Where the rule comes from', value: source },
    {
      key: 'For example',
      value: details(
        html`${countWords(examples.length)} ${examples.length === 1 ? 'example' : 'examples'}<span class="govuk-visually-hidden"> of “${title}”</span>`,
        html`<ul class="govuk-list govuk-list--bullet">${examples.map(({ name, finds }) => html`<li>${name} (${finds.length === 0 ? 'nothing is found' : 'found'})</li>`)}</ul>`,
      ),
    },
  ];
  return html`<section class="wm-block" id="${id}"><h2>${title}</h2>
<p class="govuk-body">${plain}</p>
${summaryList(facts)}</section>`;
}
