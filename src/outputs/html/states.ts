// What stands on a page when there is nothing to show, something is under way, or something went wrong on our side.

import { countWords } from './figure.ts';
import { type Content, drawn, type Href, type Html, html, joined, link } from './html.ts';

export interface Way {
  words: string;
  to: Href;
}

function ways(list: readonly Way[]): Html | null {
  return list.length ? html`<p class="govuk-body">${joined(list.map(({ words, to }) => link(to, words)))}</p>` : null;
}

/** What is not there yet, when it is due, and the ways to bring it. */
export function emptyState(of: { heading: string; body: Content; ways: readonly Way[] }): Html {
  return html`<div class="wm-state"><h2 class="govuk-heading-m">${of.heading}</h2><p class="govuk-body">${of.body}</p>${ways(of.ways)}</div>`;
}

/** A page of long work. Nothing turns and nothing reloads: the reader looks again. */
export function progressState(of: {
  heading: string;
  done: number;
  of: number;
  /** "about 20 seconds more" */
  left?: string;
  again: Href;
  /** a form with a stop button */
  stop?: Content;
}): Html {
  const share = of.of > 0 ? Math.min(1, Math.max(0, of.done / of.of)) : 0;
  const bar = drawn(
    `<svg class="wm-progress" viewBox="0 0 400 14" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="wm-progress__all" x=".5" y=".5" width="399" height="13"/><rect class="wm-progress__done" x="0" y="0" width="${Math.round(share * 400)}" height="14"/></svg>`,
  );
  const left = of.left ? `, ${of.left}` : '';
  return html`<div class="wm-state"><h2 class="govuk-heading-m">${of.heading}</h2>${bar}<p class="govuk-body">${countWords(of.done)} of ${countWords(of.of)} done${left}. You can leave this page. ${link(of.again, 'Look again')}</p>${of.stop}</div>`;
}

/** Our fault: what was not done, that nothing was changed, the reference, and ways on. Never a stack trace. */
export function faultState(of: { notDone: string; reference: string; ways: readonly Way[] }): Html {
  return html`<p class="govuk-body">${of.notDone} Nothing was changed. The fault has been written down as <b>${of.reference}</b>.</p>${ways(of.ways)}`;
}

/** A page that is not there: what may have happened, and ways on. */
export function notFoundState(on: readonly Way[]): Html {
  return html`<p class="govuk-body">If you typed the address, check it. If you followed a link, what it led to may have moved.</p>${ways(on)}`;
}

/** Stands on every page that shows what was known on an earlier day. Nothing can be edited there. */
export function asKnownBanner(of: {
  day: string;
  /** how many figures are others now; null where it is not counted */
  changedSince: number | null;
  now: Href;
}): Html {
  const changed =
    of.changedSince === null
      ? ''
      : of.changedSince === 0
        ? 'None has changed since.'
        : `${countWords(of.changedSince)} ${of.changedSince === 1 ? 'has' : 'have'} changed since.`;
  return html`<div class="wm-as-known" role="region" aria-label="As we knew it on"><p><b>You are looking at ${of.day}.</b> Figures as we knew them that day. ${changed} ${link(of.now, 'Show what is known now')}</p></div>`;
}

/** What was looked at, and when: "18 rules looked at 1,047 figures". */
export function nothingFound(of: { heading: string; looked: string; ways: readonly Way[] }): Html {
  return emptyState({ heading: of.heading, body: of.looked, ways: of.ways });
}
