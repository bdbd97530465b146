// What is written about one KPI for the month, with who answers for it and when it was written.

import type { Period } from '../clocks/index.ts';
import type { ScorecardRow } from '../insight/index.ts';
import { type Context, perform } from '../operations/index.ts';
import { html, link, monthTitle } from '../outputs/index.ts';
import { printedParagraphs } from './commentary-form.ts';
import { slotHref } from './commentary-view.ts';
import type { KpiPart } from './kpi-from-cases.ts';
import { momentDay } from './moments.ts';

/** Null while nothing is written. */
export async function wordsPart(
  ctx: Context,
  { measure }: ScorecardRow,
  month: Period | null,
): Promise<KpiPart | null> {
  if (month === null) return null;
  const outcome = await perform(ctx, 'commentary', { month, about: measure.id });
  const written = outcome.ok ? outcome.value.slots.filter(({ standing }) => standing) : [];
  if (written.length === 0) return null;
  const body = written.map(
    ({ slot, part, standing, printed }) => html`<h3>${part.title}</h3>
<div class="wm-prints">${printedParagraphs(printed)}</div>
<p class="govuk-body wm-quiet">${standing?.owner}, written ${momentDay(standing?.writtenAt ?? '')}. ${link(slotHref(slot, month), `Change the words under “${part.title}”`)}</p>`,
  );
  return { id: 'words', title: `What is said of ${monthTitle(month)}`, body: html`${body}` };
}
