// Every version that was signed off: what month it is for, who signed, when it was published, and its check.

import { plainDay } from '../../clocks/index.ts';
import { type OperationOutput, perform } from '../../operations/index.ts';
import { type Content, checkedHref, countWords, href, html, link, periodWords, table } from '../../outputs/index.ts';
import { isEmptyStore, noFigures } from '../no-figures.ts';
import { htmlAnswer, type Page, PageRefused } from '../page.ts';
import { show } from '../show.ts';

type Answer = OperationOutput<'versions'>;

export default {
  id: 'versions',
  path: '/versions',
  needs: 'read-scorecard',
  async get({ ctx }) {
    const outcome = await perform(ctx, 'versions', {});
    if (!outcome.ok && !isEmptyStore(outcome.issues)) throw new PageRefused(outcome.issues);
    const body = outcome.ok ? bodyOf(outcome.value) : noFigures('a version');
    const lead = outcome.ok ? leadOf(outcome.value) : undefined;
    return htmlAnswer(await show(ctx, { title: 'Signed versions', lead, body, current: '/scorecard', width: 'wide' }));
  },
} satisfies Page;

function leadOf({ versions, published }: Answer): string {
  if (versions.length === 0) return 'No version has been signed off yet.';
  const shown = new Set(published.map(({ version }) => version)).size;
  const signed = versions.length === 1 ? '1 version has' : `${countWords(versions.length)} versions have`;
  return `${signed} been signed off, ${shown === 0 ? 'none of them published' : `${countWords(shown)} of them published`}.`;
}

function bodyOf({ versions, published }: Answer): Content {
  const signOff = html`<p class="govuk-body">${link(checkedHref('/sign-off'), 'Sign off a version')}${versions.length === 0 ? null : html` · ${link(checkedHref('/publish'), 'Publish a version')}`} · ${link(checkedHref('/published'), 'The site for families')}</p>`;
  if (versions.length === 0)
    return html`<p class="govuk-body">A signed version keeps the figures, definitions and words of one month for ever. Every document is made from one.</p>${signOff}`;
  return html`${signOff}${table({
    caption: 'Signed versions, newest first',
    rowHeads: true,
    stacks: true,
    columns: [
      { head: 'Version' },
      { head: 'Month' },
      { head: 'Figures' },
      { head: 'Signed' },
      { head: 'Published' },
      { head: 'Check' },
    ],
    rows: versions
      .toReversed()
      .map((one) => [
        link(href`/versions/${one.number}`, `${one.number}. ${one.title}`),
        periodWords(one.month),
        one.basis === 'cases' ? 'from case records' : 'as they stand by their sources',
        html`${plainDay(one.signedOn)}<p class="wm-second">${one.signedBy}, ${one.signedAs}</p>`,
        publishedWords(published, one.number),
        html`<code>${one.hash.slice(0, 16)}</code>`,
      ]),
  })}`;
}

function publishedWords(published: Answer['published'], number: number): string {
  const days = published.filter(({ version }) => version === number).map(({ publishedOn }) => plainDay(publishedOn));
  return days.length === 0 ? 'not yet' : days.join(', ');
}
