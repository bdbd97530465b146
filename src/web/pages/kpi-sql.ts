// One KPI as a query: the SQL that counts the same, with what it reads and how to run it.

import { periodName } from '../../clocks/index.ts';
import { breakdownsOf, sliceText } from '../../measures/index.ts';
import { type OperationOutput, perform } from '../../operations/index.ts';
import {
  breadcrumbs,
  button,
  type Content,
  checkedHref,
  emptyState,
  form,
  href,
  html,
  link,
  select,
  sliceTitle,
  withQuery,
} from '../../outputs/index.ts';
import { htmlAnswer, type Page, type PageAnswer, PageRefused, type PageRequest } from '../page.ts';
import { show } from '../show.ts';

type Written = OperationOutput<'sql'>;

export default {
  id: 'kpi-sql',
  path: '/kpis/:measure/sql',
  needs: 'read-scorecard',
  async get(request) {
    const { ctx, params, query } = request;
    const measure = params.measure ?? '';
    const text = (name: string) => query.get(name)?.trim() || null;
    const asked = { measure, by: text('by'), from: text('from'), to: text('to') };
    const outcome = await perform(ctx, 'sql', asked);
    if (outcome.ok) return shown(request, outcome.value, null);
    const whole = await perform(ctx, 'sql', { measure });
    const said = outcome.issues.map(({ message }) => message).join(' ');
    if (whole.ok) return shown(request, whole.value, said);
    if (!outcome.issues.some(({ code }) => code === 'measure-not-from-cases')) throw new PageRefused(outcome.issues);
    const body = emptyState({
      heading: 'There is no query for it',
      body: said,
      ways: [{ words: 'The KPI', to: href`/kpis/${measure}` }],
    });
    return htmlAnswer(await show(ctx, { title: 'As SQL', caption: 'KPI', current: '/scorecard', body }));
  },
} satisfies Page;

async function shown({ ctx }: PageRequest, written: Written, refused: string | null): Promise<PageAnswer> {
  const { measure, by, from, to, sql } = written;
  const here = href`/kpis/${measure.id}/sql`;
  const of = by === null ? 'everybody' : `each ${sliceTitle(by).toLowerCase()}`;
  const body = html`${refused === null ? null : emptyState({ heading: 'Not by that', body: `${refused} Below is the query for everybody.`, ways: [] })}
${chooseForm(written)}
<h2>The query</h2>
<pre class="wm-sql" tabindex="0" role="region" aria-label="SQL of ${measure.title}"><code>${sql}</code></pre>
<h2>What it is</h2>
<p class="govuk-body">It is written from the same definition as the figures on these pages, and tests hold the two against each other in every cell. It answers the local area, the period, ${by === null ? '' : 'the group, '}the numerator, the denominator and the value: shares from 0 to 1, and no value where there is nothing to divide by.</p>
<p class="govuk-body">It reads one table for each kind of record, in the schema <code class="wm-typed">waymark</code>, each row with the area it belongs to: dates as <code class="wm-typed">date</code>, codes as text. Select the text to copy it, or take it as ${link(withQuery(checkedHref('/api/sql'), { measure: measure.id, by: by === null ? null : sliceText(by), from, to }), 'JSON')}.</p>
<p class="govuk-body">${link(href`/catalogue/${measure.id}`, 'The definition in words')}</p>`;
  return htmlAnswer(
    await show(ctx, {
      title: `As SQL: ${measure.title}`,
      caption: 'PostgreSQL 15 and later',
      lead: `${measure.title}, of ${of}, from ${periodName(from)} to ${periodName(to)}.`,
      above: breadcrumbs([
        { words: 'Scorecard', to: checkedHref('/scorecard') },
        { words: measure.title, to: href`/kpis/${measure.id}` },
      ]),
      current: '/scorecard',
      width: 'wide',
      body,
    }),
    refused === null ? 200 : 422,
  );

  function chooseForm({ measure: chosen }: Written): Content {
    const choices = breakdownsOf(chosen).map((id) => ({ value: id as string, words: sliceTitle(id) }));
    if (choices.length === 0) return null;
    return form({ method: 'get', action: here, inLine: true, hidden: { from, to } }, [
      select({
        name: 'by',
        label: 'Broken down by',
        chosen: by === null ? '' : sliceText(by),
        choices: [{ value: '', words: 'Nothing: everybody' }, ...choices],
      }),
      button('Write the query', { look: 'secondary' }),
    ]);
  }
}
