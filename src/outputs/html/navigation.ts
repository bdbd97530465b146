// Ways about the pages in the mark-up of the GOV.UK Design System: header, menu, breadcrumbs, pages of a list, foot. No crown anywhere.

import { attribute, type Content, classes, drawn, type Href, type Html, html } from './html.ts';

export interface Place {
  words: string;
  to: Href;
}

export function skipLink(to: Href): Html {
  return html`<a href="${to}" class="govuk-skip-link" data-module="govuk-skip-link">Skip to main content</a>`;
}

/** `right` stands at the right end: who is signed in, and the way out. */
export function genericHeader(name: string, home: Href, right?: Content): Html {
  return html`<div class="govuk-generic-header">
<div class="govuk-generic-header__container govuk-width-container">
<div class="govuk-generic-header__logo">
<a href="${home}" class="govuk-generic-header__homepage-link">
${name}
</a>
</div>
${right ? html`<div class="wm-header-right">${right}</div>` : null}
</div>
</div>`;
}

/** The menu wraps in lines and hides nothing: no button, no script. */
export function serviceNavigation(service: Place | null, items: readonly Place[], current: Href | null): Html {
  const name = service
    ? html`<span class="govuk-service-navigation__service-name">
<a href="${service.to}" class="govuk-service-navigation__link">
${service.words}
</a>
</span>`
    : null;
  const list = items.map(({ words, to }) =>
    to === current
      ? html`<li class="govuk-service-navigation__item govuk-service-navigation__item--active">
<a class="govuk-service-navigation__link" href="${to}" aria-current="true">
<strong class="govuk-service-navigation__active-fallback">${words}</strong>
</a>
</li>
`
      : html`<li class="govuk-service-navigation__item">
<a class="govuk-service-navigation__link" href="${to}">
${words}
</a>
</li>
`,
  );
  return html`<section aria-label="Service information" class="govuk-service-navigation" data-module="govuk-service-navigation">
<div class="govuk-width-container">
<div class="govuk-service-navigation__container">
${name}
<nav aria-label="Menu" class="govuk-service-navigation__wrapper">
<ul class="govuk-service-navigation__list" id="navigation">
${list}</ul>
</nav>
</div>
</div>
</section>`;
}

/** The last one without a link is this page. */
export function breadcrumbs(items: readonly (Place | { words: string; to?: undefined })[]): Html {
  const list = items.map(({ words, to }) =>
    to
      ? html`<li class="govuk-breadcrumbs__list-item">
<a class="govuk-breadcrumbs__link" href="${to}">${words}</a>
</li>
`
      : html`<li class="govuk-breadcrumbs__list-item" aria-current="page">${words}</li>
`,
  );
  return html`<nav class="govuk-breadcrumbs" aria-label="Breadcrumb">
<ol class="govuk-breadcrumbs__list">
${list}</ol>
</nav>`;
}

export function backLink(words: Content, to: Href): Html {
  return html`<a href="${to}" class="govuk-back-link">${words}</a>`;
}

const ICONS = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
};

export interface Pages {
  previous?: Href;
  next?: Href;
  items?: { number: number; to: Href; current?: boolean }[];
}

function turn(way: 'prev' | 'next', to: Href | undefined, alone: boolean): Html | null {
  if (!to) return null;
  const icon = drawn(
    `<svg class="govuk-pagination__icon govuk-pagination__icon--${way}" xmlns="http://www.w3.org/2000/svg" height="13" width="15" aria-hidden="true" focusable="false" viewBox="0 0 15 13">\n<path d="${ICONS[way]}"></path>\n</svg>`,
  );
  const words = html`<span class="${classes('govuk-pagination__link-title', alone && 'govuk-pagination__link-title--decorated')}">
${way === 'prev' ? 'Previous' : 'Next'}<span class="govuk-visually-hidden"> page</span>
</span>`;
  return html`<div class="govuk-pagination__${way}">
<a class="govuk-link govuk-pagination__link" href="${to}" rel="${way}">
${way === 'next' && !alone ? [words, '\n', icon] : [icon, '\n', words]}
</a>
</div>`;
}

export function pagination(pages: Pages): Html {
  const alone = !pages.items;
  const items = (pages.items ?? []).map(
    ({
      number,
      to,
      current,
    }) => html`<li class="${classes('govuk-pagination__item', current && 'govuk-pagination__item--current')}">
<a class="govuk-link govuk-pagination__link" href="${to}" aria-label="Page ${number}"${attribute('aria-current', current ? 'page' : null)}>
${number}
</a>
</li>
`,
  );
  return html`<nav class="${classes('govuk-pagination', alone && 'govuk-pagination--block')}" aria-label="Pagination">
${turn('prev', pages.previous, alone)}
${
  alone
    ? null
    : html`<ul class="govuk-pagination__list">
${items}</ul>`
}
${turn('next', pages.next, alone)}
</nav>`;
}

/** The foot of every page: ways to help, then what the figures stand on. Our own ground, so without crown and licence. */
export function footer(items: readonly Place[], foot: Content): Html {
  const list = items.map(
    ({ words, to }) => html`<li class="govuk-footer__inline-list-item">
<a class="govuk-footer__link" href="${to}">
${words}
</a>
</li>
`,
  );
  return html`<div class="govuk-footer">
<div class="govuk-width-container">
<div class="govuk-footer__meta">
<div class="govuk-footer__meta-item govuk-footer__meta-item--grow">
<h2 class="govuk-visually-hidden">Support links</h2>
<ul class="govuk-footer__inline-list">
${list}</ul>
<div class="govuk-footer__meta-custom">
${foot}
</div>
</div>
</div>
</div>
</div>`;
}
