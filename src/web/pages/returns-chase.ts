// A chaser ready to send: read it, open it in a mail program, and record that it was sent.

import { plainDay } from '../../clocks/index.ts';
import { type OperationOutput, perform } from '../../operations/index.ts';
import {
  backLink,
  button,
  checkedHref,
  form,
  href,
  html,
  input,
  insetText,
  link,
  summaryList,
  withQuery,
} from '../../outputs/index.ts';
import { field, htmlAnswer, type Page, PageRefused, type PageRequest } from '../page.ts';
import { show } from '../show.ts';

type Answer = OperationOutput<'chase'>;

async function chase(request: PageRequest, save: boolean): Promise<Answer> {
  const kind = field(request, 'kind');
  const outcome = await perform(request.ctx, 'chase', {
    source: request.params.source ?? '',
    period: field(request, 'period') || null,
    kind: kind === 'chased' || kind === 'escalated' ? kind : null,
    by: field(request, 'by') || null,
    save,
  });
  if (!outcome.ok) throw new PageRefused(outcome.issues);
  return outcome.value;
}

export default {
  id: 'returns-chase',
  path: '/returns/:source/chase',
  needs: 'type-figures',
  async get(request) {
    const answer = await chase(request, false);
    if (request.query.has('eml')) {
      const name = `chaser-${answer.feed.source.id}-${answer.period}.eml`;
      return { kind: 'file', name, type: 'message/rfc822', bytes: new TextEncoder().encode(answer.letter.eml) };
    }
    return htmlAnswer(await chasePage(request, answer));
  },
  async post(request) {
    const { feed } = await chase(request, true);
    return { kind: 'see-other', to: withQuery(href`/returns/${feed.source.id}`, { chased: 'yes' }) };
  },
} satisfies Page;

function chasePage(request: PageRequest, { feed, kind, period, letter }: Answer): Promise<string> {
  const { source, next } = feed;
  const here = href`/returns/${source.id}/chase`;
  const last = next.last;
  const body = html`${last ? insetText(`${last.kind === 'escalated' ? 'Passed on' : 'Chased'} on ${plainDay(last.doneOn)} already.`) : null}
${summaryList([
  {
    key: 'To',
    value:
      letter.to ??
      html`Nobody has given an address. ${link(withQuery(checkedHref('/returns/sources'), { id: source.id }), 'Add one')}`,
  },
  { key: 'Subject', value: letter.subject },
])}
<pre class="wm-letter">${letter.body}</pre>
<p class="govuk-body">${link(checkedHref(letter.mailto), 'Open it in your mail program')} · ${link(withQuery(here, { period, kind, eml: 1 }), 'Download it as an e-mail draft')}</p>
${form({ method: 'post', action: here, hidden: { period, kind } }, [
  input({ name: 'by', label: 'Your name', className: 'govuk-input--width-20', autocomplete: 'name' }),
  button('Record that it was sent'),
])}`;
  return show(request.ctx, {
    title: kind === 'escalated' ? `Escalate: ${source.title}` : `Chaser to ${source.title}`,
    caption: 'Returns',
    lead: 'Nothing is sent from here. Send it from your own mail program, then record that you did.',
    current: '/returns',
    above: backLink('Back to the source', href`/returns/${source.id}`),
    body,
  });
}
