// Clocks: every statutory deadline by name, to pick one and work it out.

import type { Deadline } from '../../clocks/index.ts';
import { perform } from '../../operations/index.ts';
import { href, html, link, table } from '../../outputs/index.ts';
import { htmlAnswer, type Page, PageRefused } from '../page.ts';
import { show } from '../show.ts';

const toVerify = html`<br><span class="wm-quiet">some of it still to be checked against the law</span>`;

function row(deadline: Deadline) {
  return [
    html`${deadline.code ? html`<span class="wm-quiet">${deadline.code}</span> ` : null}${link(href`/clocks/${deadline.id}`, deadline.title)}`,
    deadline.plain,
    html`${deadline.law}${deadline.guidance ? html`<br><span class="wm-quiet">guidance or policy, not a legal limit</span>` : null}${deadline.toVerify ? toVerify : null}`,
  ];
}

export default {
  id: 'clocks',
  path: '/clocks',
  needs: 'read-documents',
  async get({ ctx }) {
    const outcome = await perform(ctx, 'clock', {});
    if (!outcome.ok) throw new PageRefused(outcome.issues);
    const list = outcome.value.list ?? [];
    const body = table({
      caption: 'Statutory clocks',
      stacks: true,
      rowHeads: true,
      columns: [{ head: 'Clock' }, { head: 'In plain words' }, { head: 'Where it stands' }],
      rows: list.map(row),
    });
    return htmlAnswer(
      await show(ctx, {
        title: 'Clocks',
        current: '/clocks',
        width: 'wide',
        body,
        lead: 'Pick a clock, type the dates, and read the deadline with every step that leads to it.',
      }),
    );
  },
} satisfies Page;
