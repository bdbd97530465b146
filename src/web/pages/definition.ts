// What one KPI means: plain words, definition, what to know before reading it, how it hangs together with others, labels, versions.

import { definitionFacts } from '../../measures/index.ts';
import { type OperationOutput, perform } from '../../operations/index.ts';
import {
  breadcrumbs,
  type Content,
  checkedHref,
  emptyState,
  href,
  html,
  link,
  summaryList,
} from '../../outputs/index.ts';
import { labelsTable, NOT_SAID, newestSaid, sentenceLinked, versionsTable, workedOutView } from '../definition-view.ts';
import { htmlAnswer, type Page, type PageAnswer, PageRefused, type PageRequest } from '../page.ts';
import { show } from '../show.ts';

const CATALOGUE = checkedHref('/catalogue');

export default {
  id: 'definition',
  path: '/catalogue/:measure',
  needs: 'read-documents',
  async get(request) {
    const id = request.params.measure ?? '';
    const outcome = await perform(request.ctx, 'definitions', { measure: id });
    if (outcome.ok && outcome.value.one) return shown(request, outcome.value.one);
    const unknown = outcome.issues.find((issue) => issue.code === 'measure-unknown');
    if (!unknown) throw new PageRefused(outcome.issues);
    const near = (unknown.facts.near as string[]).map((one) => ({ words: one, to: href`/catalogue/${one}` }));
    const body = emptyState({
      heading: near.length > 0 ? 'Did you mean one of these?' : 'Nothing like it was found',
      body: 'If you typed the address, check it. If you followed a link, the KPI may have been joined to another.',
      ways: [...near, { words: 'KPI catalogue', to: CATALOGUE }],
    });
    return htmlAnswer(await show(request.ctx, { title: `There is no KPI “${id}”`, body }), 404);
  },
} satisfies Page;

type One = NonNullable<OperationOutput<'definitions'>['one']>;

const bullets = (lines: readonly Content[]) =>
  html`<ul class="govuk-list govuk-list--bullet">${lines.map((line) => html`<li>${line}</li>`)}</ul>`;

async function shown({ ctx }: PageRequest, one: One): Promise<PageAnswer> {
  const { measure, local, sentences } = one;
  const caveats = measure.caveats ?? [];
  const former = measure.formerIds ?? [];
  const facts = summaryList([
    { key: 'Newest figure', value: newestSaid(one) },
    ...definitionFacts(measure).map(({ key, says }) => ({ key, value: says ?? NOT_SAID })),
    {
      key: 'Id',
      value: html`<code class="wm-typed">${measure.id}</code>${former.length > 0 ? html`, before ${former.map((id) => html`<code class="wm-typed">${id}</code>`)}` : null}`,
    },
  ]);
  const none = html`<p class="govuk-body">None.</p>`;
  const body = html`${facts}
<h2>How it is worked out from case records</h2>
${workedOutView(measure)}
<h2>Before reading it</h2>
${caveats.length > 0 ? bullets(caveats) : html`<p class="govuk-body">${local ? NOT_SAID : 'Nothing beyond the definition.'}</p>`}
<h2>Beside other KPIs</h2>
${sentences.length > 0 ? bullets(sentences.map(sentenceLinked)) : none}
<h2>Labels used over time</h2>
${measure.aliases.length > 0 ? labelsTable(measure) : none}
<h2>Versions</h2>
<p class="govuk-body">A definition is never edited: a change is a new version, and figures of two versions are not one line.</p>
${(measure.versions ?? []).length > 0 ? versionsTable(measure) : html`<p class="govuk-body">One, from the start.</p>`}
<p class="govuk-body">${link(href`/kpis/${measure.id}`, `Figures of “${measure.title}”`)}</p>`;
  return htmlAnswer(
    await show(ctx, {
      title: measure.title,
      caption: local ? 'KPI of this local area only: what it means' : 'What the KPI means',
      ...(measure.plain === undefined ? {} : { lead: measure.plain }),
      above: breadcrumbs([{ words: 'KPI catalogue', to: CATALOGUE }, { words: measure.title }]),
      body,
    }),
  );
}
