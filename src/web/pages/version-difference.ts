// One signed version against an earlier one, on one page: what changed and what kind of change it is.

import { perform } from '../../operations/index.ts';
import { backLink, href } from '../../outputs/index.ts';
import { htmlAnswer, type Page, PageRefused } from '../page.ts';
import { show } from '../show.ts';
import { differenceBody, differenceLead } from '../version-difference-view.ts';

export default {
  id: 'version-difference',
  path: '/versions/:version/difference',
  needs: 'read-scorecard',
  async get({ ctx, params, query }) {
    const version = params.version ?? '';
    const [outcome, all] = [
      await perform(ctx, 'version-difference', { version, since: query.get('since') }),
      await perform(ctx, 'versions', {}),
    ];
    if (!outcome.ok) throw new PageRefused(outcome.issues);
    const { was, is } = outcome.value;
    const earlier = (all.ok ? all.value.versions : []).filter(({ number }) => number < is.version.number);
    return htmlAnswer(
      await show(ctx, {
        title: `Version ${is.version.number} against version ${was.version.number}`,
        caption: is.version.title,
        lead: differenceLead(outcome.value),
        above: backLink(`Back to version ${is.version.number}`, href`/versions/${is.version.number}`),
        body: differenceBody(outcome.value, earlier),
        current: '/scorecard',
        width: 'wide',
      }),
    );
  },
} satisfies Page;
