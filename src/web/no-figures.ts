// What stands on a page of figures while there are none: what is not there yet, and the two ways to bring it.

import type { Issue } from '../clocks/index.ts';
import { checkedHref, emptyState, type Html, html, type Way } from '../outputs/index.ts';

/** Nothing has been imported, which is an empty page and not a refusal. */
export function isEmptyStore(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.code === 'no-store-yet');
}

export function noFigures(what: string): Html {
  return emptyState({
    heading: `No figures for ${what} yet`,
    body: html`No scorecard has been imported. Send a published one on the imports page (text with tables, CSV, Excel or HTML), or run <code class="wm-typed">bin/waymark import FILE</code>.`,
    ways: [{ words: 'Import a scorecard', to: checkedHref('/imports') }],
  });
}

/** No case records have come, or none by the day that is asked about. */
export function lacksCaseRecords(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.code === 'no-case-records');
}

export function noCaseRecords(issues: readonly Issue[], more: readonly Way[] = []): Html {
  return emptyState({
    heading: 'No case records yet',
    body: issues.map(({ message }) => message).join(' '),
    ways: [...more, { words: 'Import case records', to: checkedHref('/imports') }],
  });
}
