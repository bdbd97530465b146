// One file of the published site, as a web server would show it: only files that were made, whatever is asked for.

import { notFoundPage } from '../fault-pages.ts';
import { htmlAnswer, type Page, PageRefused } from '../page.ts';
import { contentTypeOf, publishedSite } from '../published-site.ts';

export default {
  id: 'published-file',
  path: '/published/:path{.+}',
  needs: 'read-scorecard',
  async get({ ctx, params }) {
    const path = params.path ?? '';
    const site = await publishedSite(ctx);
    if (!site.ok) throw new PageRefused(site.issues);
    const name = path.endsWith('/') ? `${path}index.html` : path;
    const bytes = site.files.get(name);
    if (bytes) return { kind: 'file', name, type: contentTypeOf(name), bytes, shown: true };
    // as web servers do: a folder without its slash leads into it
    if (site.files.has(`${name}/index.html`))
      return { kind: 'see-other', to: `/published/${path.split('/').map(encodeURIComponent).join('/')}/index.html` };
    return htmlAnswer(await notFoundPage(ctx), 404);
  },
} satisfies Page;
