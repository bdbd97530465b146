// How far long work is. It does not reload by itself: the reader looks again, or stops it.

import { button, checkedHref, form, href, html, link, progressState } from '../../outputs/index.ts';
import { field, htmlAnswer, type Page } from '../page.ts';
import { findRun, timeLeft } from '../runs.ts';
import { show } from '../show.ts';

export default {
  id: 'running',
  path: '/running/:run',
  needs: 'import-figures',
  async get(request) {
    const run = findRun(request.params.run!);
    if (!run) {
      const body = html`<p class="govuk-body">It has ended, or Waymark was started again since. Nothing is half done. ${link(checkedHref('/imports'), 'See what was imported')}</p>`;
      return htmlAnswer(await show(request.ctx, { title: 'This work is no longer running', body }), 404);
    }
    if (run.fault) throw run.fault;
    if (run.result) return { kind: 'see-other', to: run.result };
    const again = href`/running/${run.id}`;
    const stop = form(
      { method: 'post', action: again },
      button('Stop', { look: 'secondary', name: 'act', value: 'stop' }),
    );
    const body = progressState({
      heading: run.words || run.heading,
      done: run.done,
      of: run.of,
      left: timeLeft(run),
      again,
      stop,
    });
    return htmlAnswer(await show(request.ctx, { title: run.heading, body, current: run.current }));
  },
  async post(request) {
    const run = findRun(request.params.run!);
    if (run && field(request, 'act') === 'stop') run.stop.abort();
    return { kind: 'see-other', to: run ? href`/running/${run.id}` : '/imports' };
  },
} satisfies Page;
