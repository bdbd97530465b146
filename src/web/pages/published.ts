// The published site's front door: its first page, or, while nothing is published, how that is done.

import { checkedHref, html, link } from '../../outputs/index.ts';
import { htmlAnswer, type Page, PageRefused } from '../page.ts';
import { publishedSite } from '../published-site.ts';
import { show } from '../show.ts';

export default {
  id: 'published',
  path: '/published',
  needs: 'read-scorecard',
  async get({ ctx, query }) {
    const site = await publishedSite(ctx);
    if (!site.ok) throw new PageRefused(site.issues);
    const area = query.get('area');
    // its links are relative, so that its first page has to stand in its folder
    if (site.files.size > 0)
      return { kind: 'see-other', to: `/published/index.html${area ? `?area=${encodeURIComponent(area)}` : ''}` };
    const body = html`<p class="govuk-body">Nothing is published yet. A published version becomes a small web site for families: each KPI in plain words, what changed, what was corrected, and files to download.</p>
<h2 class="govuk-heading-m">How to publish</h2>
<ol class="govuk-list govuk-list--number"><li>${link(checkedHref('/sign-off'), 'Sign off a version')}</li><li>${link(checkedHref('/publish'), 'Publish it')}: the site then stands here</li><li>For a web server, write the site as a folder: <code>bin/waymark publish --version latest --by "Your name" --out site</code></li></ol>
<p class="govuk-body">Families are promised the figures within a week of sign-off. Small figures are hidden by the rule for everybody in ${link(checkedHref('/settings'), 'Settings')}.</p>`;
    return htmlAnswer(await show(ctx, { title: 'The site for families', body }));
  },
} satisfies Page;
