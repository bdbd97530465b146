// The published site: a folder of static pages and files for any web server, made from signed versions and nothing else.

import { rowsIn } from '../../insight/index.ts';
import { accessibilityPage } from './accessibility-page.ts';
import { stepsOf } from './corrections.ts';
import { withFamilySummary } from './family-paper.ts';
import { feedOf } from './feed.ts';
import { correctionsCsv, figuresPage, kpiCsv, openDataFiles, openDataOf } from './figure-files.ts';
import { type Edition, notFound, PATHS, type SitePage, STYLE_PATH, sitePage } from './frame.ts';
import { kpiPage } from './kpi-page.ts';
import { CORRECTIONS_FILE, changesPage, homePage, scorecardPage, versionsPage } from './list-pages.ts';
import { publicVersions } from './public-versions.ts';
import type { PublishedVersion, SiteFile, SiteSettings } from './published.ts';
import { documentPath } from './signed-facts.ts';
import { SITE_STYLE } from './style.ts';

/** One file after another, so that whoever writes them can tell how far it is, and stop. Nothing published makes no site. */
export function* siteOf(published: readonly PublishedVersion[], settings: SiteSettings): Generator<SiteFile> {
  const all = publicVersions(published, settings.rule).published.map((one) => withFamilySummary(one, settings));
  const newest = all[0];
  if (!newest) return;
  const areaName = newest.version.area.name;
  const steps = stepsOf(all, settings.rule);
  const editionOf = (shown: PublishedVersion): Edition => ({
    areaName,
    shown,
    newest,
    folder: shown === newest ? '' : `versions/${shown.version.number}/`,
    settings,
  });
  const edition = editionOf(newest);
  const file = (page: SitePage): SiteFile => ({ path: page.path, text: sitePage(edition, page) });
  yield { path: STYLE_PATH, text: SITE_STYLE };
  for (const [i, shown] of all.entries()) yield* editionFiles(editionOf(shown), steps.slice(i));
  yield file(changesPage(edition, steps));
  yield { path: CORRECTIONS_FILE, text: correctionsCsv(steps) };
  yield file(versionsPage(edition, all));
  yield file(accessibilityPage(areaName));
  yield { path: PATHS.feed, text: feedOf(steps, areaName, settings) };
  yield { path: '404.html', text: notFound(areaName, settings, SITE_STYLE) };
}

/** How many files there will be, for telling how far the work is. */
export function siteSize(published: readonly PublishedVersion[]): number {
  const files = published.map(
    ({ version, documents = [] }) => rowsIn(version).length * 2 + documents.length + FILES_OF_EDITION,
  );
  return files.reduce((sum, one) => sum + one, FILES_OF_SITE);
}

const FILES_OF_SITE = 7;
/** its first page, its scorecard, its page of files, its summary, and a few files */
const FILES_OF_EDITION = 8;

/** The pages of one version; an earlier one tells only of the corrections made up to it. */
function* editionFiles(edition: Edition, steps: ReturnType<typeof stepsOf>): Generator<SiteFile> {
  const { shown, folder } = edition;
  const file = (page: SitePage): SiteFile => ({ path: page.path, text: sitePage(edition, page) });
  yield file(homePage(edition, steps));
  yield file(scorecardPage(edition));
  for (const row of rowsIn(shown.version)) {
    yield file(kpiPage(edition, row, steps));
    yield { path: `${folder}${PATHS.kpiCsv(row.measure.id)}`, text: kpiCsv(row) };
  }
  const files = openDataOf(edition);
  yield file(figuresPage(edition, files));
  yield* openDataFiles(`${folder}`, files);
  for (const one of shown.documents ?? []) yield { path: documentPath(shown, one), bytes: one.bytes };
}
