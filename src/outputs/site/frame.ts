// The page round every page of the site. Every link is relative, so that the folder works under any address, and from a disk too.

import { attribute, type Content, drawn, type Html, html } from '../html/html.ts';
import type { PublishedVersion, SiteSettings } from './published.ts';
import { plainDate } from './words.ts';

/** One version's pages: the newest stands at the root, an earlier one in a folder of its own. */
export interface Edition {
  areaName: string;
  shown: PublishedVersion;
  newest: PublishedVersion;
  /** '' for the newest, 'versions/11/' for an earlier one */
  folder: string;
  settings: SiteSettings;
}

export const STYLE_PATH = 'style.css';

export const isEarlier = ({ shown, newest }: Edition): boolean => shown !== newest;

/** Where a page stands, from the root of the site. */
export const PATHS = {
  home: 'index.html',
  scorecard: 'scorecard/index.html',
  changes: 'changes/index.html',
  figures: 'data/index.html',
  versions: 'versions/index.html',
  accessibility: 'accessibility/index.html',
  feed: 'feed.xml',
  kpi: (id: string) => `kpis/${fileName(id)}/index.html`,
  kpiCsv: (id: string) => `kpis/${fileName(id)}/${fileName(id)}.csv`,
} as const;

/** An id as one step of a path on every system. */
export function fileName(id: string): string {
  return id.replace(/[^A-Za-z0-9-]+/g, '-').replace(/^-+|-+$/g, '') || 'kpi';
}

/** From one page to another; both from the root of the site. */
export function relative(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
  let alike = 0;
  while (alike < here.length && alike < there.length - 1 && here[alike] === there[alike]) alike += 1;
  return [...here.slice(alike).map(() => '..'), ...there.slice(alike)]
    .map((step) => (step === '..' ? step : encodeURIComponent(step)))
    .join('/');
}

/** A link to a page of the site. */
export function linkTo(from: string, to: string, words: Content, current = false): Html {
  return html`<a${attribute('href', relative(from, to))}${attribute('aria-current', current ? 'page' : null)}>${words}</a>`;
}

export interface SitePage {
  /** from the root of the site */
  path: string;
  title: string;
  /** what the page is, for search engines */
  says?: string;
  back?: { to: string; words: string };
  /** in the menu */
  current?: string;
  body: Content;
}

export function sitePage(edition: Edition, page: SitePage): string {
  const { areaName, shown, newest, folder } = edition;
  const { path } = page;
  const name = `${areaName} SEND figures`;
  const to = (place: string, words: Content) => linkTo(path, place, words, page.current === place);
  const menu = [
    to(`${folder}${PATHS.home}`, 'All figures'),
    to(`${folder}${PATHS.scorecard}`, 'Scorecard'),
    to(PATHS.changes, 'What changed'),
    to(`${folder}${PATHS.figures}`, 'Download'),
  ];
  const foot = [
    to(PATHS.accessibility, 'Accessibility statement'),
    to(PATHS.versions, 'All published versions'),
    to(PATHS.feed, 'News feed (RSS)'),
  ];
  return html`<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>${page.title} – ${name}${isEarlier(edition) ? `, version ${shown.version.number}` : ''}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
${page.says ? html`<meta name="description"${attribute('content', page.says)}>` : null}
${isEarlier(edition) ? html`<meta name="robots" content="noindex">` : null}
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<link rel="stylesheet"${attribute('href', relative(path, STYLE_PATH))}>
<link rel="alternate" type="application/rss+xml"${attribute('title', name)}${attribute('href', relative(path, PATHS.feed))}>
</head>
<body>
<a class="skip" href="#main">Skip to main content</a>
<header class="head"><div class="in">${linkTo(path, PATHS.home, name)}</div></header>
<nav class="menu" aria-label="Pages"><div class="in"><ul>${menu.map((one) => html`<li>${one}</li>`)}</ul></div></nav>
<main class="in" id="main" tabindex="-1">
${isEarlier(edition) ? earlierNotice(edition, path) : null}
${page.back ? html`<p class="back">${linkTo(path, page.back.to, html`<span aria-hidden="true">‹ </span>${page.back.words}`)}</p>` : null}
<h1>${page.title}</h1>
${page.body}
</main>
<footer class="foot"><div class="in">
<p>${areaName} local area: the council and the NHS together</p>
<ul>${foot.map((one) => html`<li>${one}</li>`)}</ul>
<p class="quiet">Published version ${shown.version.number}, signed off on ${plainDate(shown.version.signed.on)}, check ${checkWords(shown.hash)}.${newest === shown ? '' : ` The newest is version ${newest.version.number}.`} No cookies on this site.</p>
</div></footer>
</body>
</html>
`
    .toString()
    .replace(/\n{2,}/g, '\n');
}

/** As on every document of the version: "0123 4567 89ab cdef". */
const checkWords = (hash: string): string => (hash.slice(0, 16).match(/.{4}/g) ?? []).join(' ');

function earlierNotice({ shown, newest }: Edition, path: string): Html {
  return html`<div class="earlier"><p><b>This is an earlier version</b>, published on ${plainDate(shown.publishedOn)}. Some of its figures may have been corrected since. ${linkTo(path, PATHS.home, `Go to the newest figures, published on ${plainDate(newest.publishedOn)}`)}</p></div>`;
}

/** The page that a web server shows for an address that is not there, at whatever depth: it stands alone. */
export function notFound(areaName: string, { address }: SiteSettings, style: string): string {
  const first = address ?? PATHS.home;
  return html`<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>Page not found – ${areaName} SEND figures</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<style>${drawn(style)}</style>
</head>
<body>
<header class="head"><div class="in">${areaName} SEND figures</div></header>
<main class="in">
<h1>Page not found</h1>
<p>No page stands at this address. If you typed it, check that it is whole and right. If you followed a link, the page may have moved.</p>
<p><a${attribute('href', first)}>Begin at all figures</a></p>
</main>
</body>
</html>
`.toString();
}
