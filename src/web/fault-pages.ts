// What stands there when a page is not: not found, refused, or our fault.

import type { Issue } from '../clocks/index.ts';
import type { Context } from '../operations/index.ts';
import {
  checkedHref,
  type ErrorLine,
  errorSummary,
  faultState,
  type Href,
  html,
  link,
  notFoundState,
} from '../outputs/index.ts';
import { withArea } from './area-asked.ts';
import { show } from './show.ts';

const ways = [
  { words: 'Go to the overview', to: checkedHref('/') },
  { words: 'Go to the scorecard', to: checkedHref('/scorecard') },
];

export function notFoundPage(ctx: Context): Promise<string> {
  return show(ctx, { title: 'Page not found', body: notFoundState(ways) });
}

const NOT_THERE = [
  'version-unknown',
  'pack-part-unknown',
  'commentary-about-unknown',
  'commentary-slot-unknown',
  'case-check-unknown',
  'area-unknown',
  'measure-unknown',
  'paper-unknown',
  'data-source-unknown',
  'selection-unknown',
  'unknown-deadline',
  'load-unknown',
  'mapping-unknown',
  'mapping-version-unknown',
  'record-unknown',
  'table-unknown',
];

/** The address names something that is not here, which is another thing than a request that is refused. */
export function isNotThere(issues: readonly Issue[]): boolean {
  return issues.length > 0 && issues.every((issue) => NOT_THERE.includes(issue.code));
}

export function refusedPage(ctx: Context, issues: readonly Issue[], url: URL): Promise<string> {
  const lines: ErrorLine[] = issues.map((issue) => ({ words: issue.message }));
  const choices = areasToChoose(issues, url);
  return show(ctx, {
    title: choices.length > 0 ? 'Which local area?' : isNotThere(issues) ? 'This is not here' : 'This cannot be shown',
    errors: errorSummary('There is a problem', lines),
    body:
      choices.length > 0
        ? html`<ul class="govuk-list">${choices.map(({ words, to }) => html`<li>${link(to, words)}</li>`)}</ul>`
        : html`<p class="govuk-body">Nothing was changed. ${link(checkedHref('/'), 'Go to the overview')}</p>`,
  });
}

function areasToChoose(issues: readonly Issue[], url: URL): { words: string; to: Href }[] {
  const { areas } = issues.find((issue) => issue.where.field === 'area')?.facts ?? {};
  if (!Array.isArray(areas)) return [];
  return areas.map(({ code, name }: { code: string; name: string }) => ({
    words: name,
    to: checkedHref(withArea(url, code)),
  }));
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
