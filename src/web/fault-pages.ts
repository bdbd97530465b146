// What stands there when a page is not: not found, refused, or our fault.

import type { Issue } from '../clocks/index.ts';
import type { Context } from '../operations/index.ts';
import { checkedHref, faultState, html, issueSummary, notFoundState } from '../outputs/index.ts';
import { show } from './show.ts';

const ways = [
  { words: 'Go to the overview', to: checkedHref('/') },
  { words: 'Go to the scorecard', to: checkedHref('/scorecard') },
];

export function notFoundPage(ctx: Context): Promise<string> {
  return show(ctx, { title: 'Page not found', body: notFoundState(ways) });
}

export function refusedPage(ctx: Context, issues: readonly Issue[]): Promise<string> {
  const lines = issues.map((issue) => ({ issue }));
  return show(ctx, {
    title: 'This cannot be shown yet',
    errors: issueSummary('There is a problem', lines),
    body: html`<p class="govuk-body">Nothing was changed.</p>`,
  });
}

/** No stack trace and no promise: what was not done, that nothing was changed, and a reference to quote. */
export function faultPage(ctx: Context, reference: string): Promise<string> {
  return show(ctx, {
    title: 'Something went wrong in Waymark',
    body: faultState({ notDone: 'The page could not be made.', reference, ways }),
  }).catch(
    () =>
      `<!DOCTYPE html><html lang="en-GB"><title>Something went wrong</title><h1>Something went wrong in Waymark</h1><p>Nothing was changed. Reference ${reference}.</p></html>`,
  );
}
