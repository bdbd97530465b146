// One signed version: what was signed by whom and over what, its documents, and every figure as it was signed.

import { perform } from '../../operations/index.ts';
import { backLink, checkedHref } from '../../outputs/index.ts';
import { htmlAnswer, type Page, PageRefused } from '../page.ts';
import { show } from '../show.ts';
import { versionBody, versionLead } from '../version-view.ts';

export default {
  id: 'version',
  path: '/versions/:version',
  needs: 'read-scorecard',
  async get({ ctx, params }) {
    const [outcome, all] = [
      await perform(ctx, 'version', { version: params.version ?? '' }),
      await perform(ctx, 'versions', {}),
    ];
    if (!outcome.ok) throw new PageRefused(outcome.issues);
    const { version, hash } = outcome.value;
    const published = all.ok ? all.value.published.filter((one) => one.version === version.number) : [];
    return htmlAnswer(
      await show(ctx, {
        title: version.title,
        caption: `Version ${version.number}`,
        lead: versionLead(version),
        above: backLink('Back to signed versions', checkedHref('/versions')),
        body: versionBody({ version, hash, published }),
        current: '/scorecard',
        width: 'wide',
      }),
    );
  },
} satisfies Page;
