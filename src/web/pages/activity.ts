// The activity log: who did what, newest first, and whether every link of it holds.

import { findOperation, perform } from '../../operations/index.ts';
import { countWords, href, html, insetText, link, table, withQuery } from '../../outputs/index.ts';
import { momentWords } from '../moments.ts';
import { htmlAnswer, type Page, PageRefused } from '../page.ts';
import { show } from '../show.ts';

const A_PAGE = 50;

export default {
  id: 'activity',
  path: '/activity',
  needs: 'read-activity',
  async get(request) {
    const before = Number(request.query.get('before')) || undefined;
    const outcome = await perform(request.ctx, 'activity', { before, limit: A_PAGE });
    if (!outcome.ok) throw new PageRefused(outcome.issues);
    const { entries, area } = outcome.value;
    const proof = await perform(request.ctx, 'verify', {});
    const broken = proof.issues.find((issue) => issue.code === 'log-broken');
    const older =
      entries.length === A_PAGE
        ? link(withQuery(href`/activity`, { before: entries.at(-1)!.change }), 'Older entries')
        : null;
    const body = html`${insetText(broken ? broken.message : 'Every link of the log holds: no entry was altered or taken out.')}
${table({
  caption: 'Activity, newest first',
  stacks: true,
  rowHeads: true,
  columns: [{ head: 'Change' }, { head: 'When' }, { head: 'Who' }, { head: 'What' }, { head: 'Facts' }],
  rows: entries.map((entry) => [
    countWords(entry.change),
    momentWords(entry.at),
    entry.actor.name,
    findOperation(entry.operation)?.title ?? entry.operation,
    Object.entries(entry.facts)
      .map(([name, value]) => `${name}: ${typeof value === 'object' ? JSON.stringify(value) : value}`)
      .join('; '),
  ]),
})}
${older ? html`<p class="govuk-body">${older}</p>` : null}`;
    return htmlAnswer(
      await show(request.ctx, { title: 'Activity log', caption: area.name, body, width: 'wide', figures: true }),
    );
  },
} satisfies Page;
