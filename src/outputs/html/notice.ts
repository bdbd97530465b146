// Notices in the mark-up of the GOV.UK Design System: error summary, banner, inset and warning text, tag, details.

import { attribute, type Content, classes, type Href, type Html, html } from './html.ts';

export interface ErrorLine {
  words: Content;
  /** the field or the row it is about */
  to?: Href;
}

/** Stands at the top of the page, before the h1, one line for each thing to put right. */
export function errorSummary(title: string, lines: readonly ErrorLine[], description?: Content): Html {
  const list = lines.map(
    ({ words, to }) => html`<li>
${to ? html`<a href="${to}">${words}</a>` : words}
</li>
`,
  );
  return html`<div class="govuk-error-summary" data-module="govuk-error-summary">
<div role="alert">
<h2 class="govuk-error-summary__title">
${title}
</h2>
<div class="govuk-error-summary__body">
${
  description
    ? html`<p>
${description}
</p>`
    : null
}
${
  lines.length
    ? html`<ul class="govuk-list govuk-error-summary__list">
${list}</ul>`
    : null
}
</div>
</div>
</div>`;
}

/** Something done or something to know, said once at the top of the page. */
export function notificationBanner(words: Content, kind: 'important' | 'success' = 'important', body?: Content): Html {
  const success = kind === 'success';
  return html`<div class="${classes('govuk-notification-banner', success && 'govuk-notification-banner--success')}" role="${success ? 'alert' : 'region'}" aria-labelledby="govuk-notification-banner-title" data-module="govuk-notification-banner">
<div class="govuk-notification-banner__header">
<h2 class="govuk-notification-banner__title" id="govuk-notification-banner-title">
${success ? 'Success' : 'Important'}
</h2>
</div>
<div class="govuk-notification-banner__content">
<p class="govuk-notification-banner__heading">
${words}
</p>
${body}
</div>
</div>`;
}

export function insetText(body: Content): Html {
  return html`<div class="govuk-inset-text">
${body}
</div>`;
}

export function warningText(words: Content): Html {
  return html`<div class="govuk-warning-text">
<span class="govuk-warning-text__icon" aria-hidden="true">!</span>
<strong class="govuk-warning-text__text">
<span class="govuk-visually-hidden">Warning</span>
${words}
</strong>
</div>`;
}

export type TagColour = 'grey' | 'green' | 'teal' | 'blue' | 'purple' | 'magenta' | 'red' | 'orange' | 'yellow';

export function tag(words: Content, colour?: TagColour): Html {
  return html`<strong class="${classes('govuk-tag', colour && `govuk-tag--${colour}`)}">
${words}
</strong>`;
}

export function details(summary: Content, body: Content, options: { open?: boolean; id?: string } = {}): Html {
  return html`<details${attribute('id', options.id)} class="govuk-details"${attribute('open', options.open)}>
<summary class="govuk-details__summary">
<span class="govuk-details__summary-text">
${summary}
</span>
</summary>
<div class="govuk-details__text">
${body}
</div>
</details>`;
}
