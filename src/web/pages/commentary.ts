// Commentary of one month: what deserves words, what is written by whom, and what stood there last month.

import { perform } from '../../operations/index.ts';
import {
  anchor,
  button,
  capital,
  checkedHref,
  form,
  type Html,
  html,
  link,
  monthsShown,
  monthTitle,
  select,
} from '../../outputs/index.ts';
import { type CommentaryShown, deservingTable, otherKpisTable, packTable, sectionsTable } from '../commentary-view.ts';
import { isEmptyStore, noFigures } from '../no-figures.ts';
import { field, htmlAnswer, type Page, PageRefused, type PageRequest } from '../page.ts';
import { show } from '../show.ts';

const HERE = checkedHref('/commentary');
const MONTHS_OFFERED = 12;

export default {
  id: 'commentary',
  path: '/commentary',
  needs: 'read-scorecard',
  async get(request) {
    const { ctx } = request;
    const selection = field(request, 'selection');
    const outcome = await perform(ctx, 'commentary', { month: field(request, 'month'), selection });
    if (!outcome.ok) {
      if (isEmptyStore(outcome.issues) || outcome.issues.some(({ code }) => code === 'commentary-no-month'))
        return htmlAnswer(
          await show(ctx, { title: 'Commentary', current: HERE, body: noFigures('words beside figures') }),
        );
      throw new PageRefused(outcome.issues);
    }
    const answer = outcome.value;
    const shown: CommentaryShown = { answer, selection, today: ctx.today };
    return htmlAnswer(
      await show(ctx, {
        title: `Commentary, ${monthTitle(answer.month)}`,
        h1: 'Commentary',
        caption: capital(monthTitle(answer.month)),
        lead: leadOf(shown),
        body: await bodyOf(request, shown),
        current: HERE,
        width: 'wide',
        figures: true,
      }),
    );
  },
} satisfies Page;

function leadOf({ answer: { deserving, slots } }: CommentaryShown): string {
  const written = new Set(
    slots.flatMap(({ about, standing, part }) =>
      standing && about.kind === 'measure' && part.id === 'why' ? [about.id] : [],
    ),
  );
  const have = deserving.filter(({ measure }) => written.has(measure)).length;
  const look = slots.reduce((sum, { issues }) => sum + issues.length, 0);
  const kpis =
    deserving.length === 0
      ? 'No KPI stands out this month.'
      : `${deserving.length === 1 ? '1 KPI deserves' : `${deserving.length} KPIs deserve`} words this month; ${have === 0 ? 'none has' : `${have} ${have === 1 ? 'has' : 'have'}`} them.`;
  return look === 0
    ? kpis
    : `${kpis} ${look === 1 ? '1 thing is' : `${look} things are`} to be looked at before the words are published.`;
}

async function bodyOf(request: PageRequest, shown: CommentaryShown): Promise<Html> {
  const parts = [
    { id: 'deserving', title: 'KPIs that deserve words', body: deservingTable(shown) },
    { id: 'pack', title: 'The pack as a whole', body: packTable(shown) },
    { id: 'sections', title: 'Sections', body: sectionsTable(shown) },
    { id: 'others', title: 'All other KPIs', body: otherKpisTable(shown) },
  ].filter(({ body }) => body !== null);
  return html`${await chooseForm(request, shown)}
<nav class="wm-filters wm-on-page" aria-label="On this page"><ul>${parts.map(({ id, title }) => html`<li>${link(anchor(id), title)}</li>`)}</ul></nav>
${parts.map(
  ({ id, title, body }) => html`<section class="wm-part" aria-labelledby="${id}"><h2 id="${id}">${title}</h2>
${body}</section>
`,
)}`;
}

/** The months that have figures, and the selections whose sections may have words. */
async function chooseForm({ ctx }: PageRequest, { answer, selection }: CommentaryShown): Promise<Html> {
  const all = await perform(ctx, 'scorecard', {});
  const newest = all.ok ? all.value.scorecard.month : answer.month;
  const rows = answer.scorecard.sections.flatMap((section) => section.rows);
  const months = [...new Set([...monthsShown(rows, newest, MONTHS_OFFERED), answer.month])].sort().reverse();
  const named = all.ok ? all.value.selections : [];
  return form({ method: 'get', action: HERE, inLine: true }, [
    select({
      name: 'month',
      label: 'Month',
      chosen: answer.month,
      choices: months.map((month) => ({ value: month, words: capital(monthTitle(month)) })),
    }),
    named.length === 0
      ? null
      : select({
          name: 'selection',
          label: 'Sections',
          chosen: selection,
          choices: [
            { value: '', words: 'As papers print them' },
            ...named.map(({ id, title }) => ({ value: id, words: title })),
          ],
        }),
    button('Show', { look: 'secondary' }),
  ]);
}
