// The page round every page: head, menu, what it is, what it says, and what its figures stand on. No style of its own, and no script that it needs.

import {
  anchor,
  type Content,
  countWords,
  footer,
  genericHeader,
  type Href,
  type Html,
  html,
  type NavigationPlace,
  serviceNavigation,
  skipLink,
  tag,
} from '../outputs/index.ts';
import { assets } from './assets.ts';

export interface PageFrame {
  /** for the browser's tab; the h1 too, unless `h1` says it otherwise */
  title: string;
  caption?: Content;
  h1?: Content;
  /** one sentence with the figure, its count and what is unusual */
  lead?: Content;
  body: Content;
  /** only pages that exist */
  navigation: readonly NavigationPlace[];
  current: Href | null;
  home: Href;
  /** "Sandbourne" */
  areaName: string;
  demo: boolean;
  /** breadcrumbs or a back link; of the header, since a back link is no landmark by itself */
  above?: Content;
  /** what must be put right, above the h1 */
  errors?: Html | null;
  /** 960, 1100 or 1400 pixels */
  width: 'reading' | 'wide' | 'scorecard';
  /** help and the like, at the foot; only pages that exist */
  footLinks?: readonly NavigationPlace[];
  csvHref?: Href;
  /** "09:00 on Friday 27 June 2025"; null on pages without figures */
  knownAt?: string | null;
  change?: number | null;
  /** who is looking, at the right of the header */
  who?: Content;
  /** makes something of the page handier; the page does without */
  script?: Href;
}

/** The policy such a page can live under: nothing in line, nothing comes from elsewhere, forms post here. */
export const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

export function page(of: PageFrame): string {
  const { stylesheet, icon } = assets();
  const foot = [...(of.footLinks ?? []), ...(of.csvHref ? [{ words: 'This page as CSV', to: of.csvHref }] : [])];
  const knownAt = of.knownAt ? `Figures as known at ${of.knownAt}. ` : '';
  const change = of.change === null || of.change === undefined ? '' : `Change ${countWords(of.change)}.`;
  const service = { words: `${of.areaName} SEND improvement`, to: of.home };
  return html`<!DOCTYPE html>
<html lang="en-GB" class="govuk-template">
<head>
<meta charset="utf-8">
<title>${of.errors ? 'Error: ' : null}${of.title} – Waymark</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="theme-color" content="#0b0c0c">
<link rel="icon" href="${icon}" type="image/svg+xml">
<link rel="stylesheet" href="${stylesheet}">
${of.script ? html`<script type="module" src="${of.script}"></script>` : null}
</head>
<body class="govuk-template__body wm-body wm-body--${of.width}">
${skipLink(anchor('main-content'))}
<header class="wm-header">
${genericHeader('Waymark', of.home, of.who)}
${serviceNavigation(service, of.navigation, of.current)}
${
  of.demo
    ? html`<div class="wm-demo"><div class="govuk-width-container"><p>${tag('Demo')} Made-up figures for a made-up local area. No child in these pages exists.</p></div></div>`
    : null
}
${of.above ? html`<div class="govuk-width-container">${of.above}</div>` : null}
</header>
<div class="govuk-width-container">
<main class="govuk-main-wrapper wm-main" id="main-content">
${of.errors}
${of.caption ? html`<span class="wm-caption">${of.caption}</span>` : null}
<h1 class="wm-h1">${of.h1 ?? of.title}</h1>
${of.lead ? html`<p class="wm-lead">${of.lead}</p>` : null}
${of.body}
</main>
</div>
<footer class="wm-footer">
${footer(foot, html`${knownAt}${change}`)}
</footer>
</body>
</html>
`.toString();
}
