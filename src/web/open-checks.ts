// Cells of the scorecard that a data check asks about: each with the way to its finding. Inside only, and never on what was known earlier.

import { type Context, perform } from '../operations/index.ts';
import { checkedHref, type Href, withQuery } from '../outputs/index.ts';
import { findingId } from './findings-view.ts';

/** By KPI and period: "twenty-week-incl-pct 2025-03". */
export type OpenChecks = ReadonlyMap<string, Href>;

export async function openChecks(ctx: Context): Promise<OpenChecks> {
  const outcome = await perform(ctx, 'lint', {});
  const marks = new Map<string, Href>();
  for (const finding of outcome.ok ? outcome.value.findings : []) {
    if (finding.state !== 'needs an answer') continue;
    const to = withQuery(checkedHref('/data-checks'), { finding: finding.key });
    for (const { measure, period, part } of finding.places) {
      const cell = `${measure} ${period}`;
      const isFigure = part === 'figure' || part === 'arrow';
      if (isFigure && period !== null && !marks.has(cell))
        marks.set(cell, checkedHref(`${to}#${findingId(finding.key)}`));
    }
  }
  return marks;
}
