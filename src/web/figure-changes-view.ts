// What a file of case records would change on the scorecard, before it is saved: in a sentence, then the KPIs that change most.

import { monthIndex } from '../clocks/index.ts';
import type { OperationOutput } from '../operations/index.ts';
import {
  type Content,
  changeWords,
  countWords,
  details,
  FEW_CASES,
  type Html,
  href,
  html,
  link,
  ofWords,
  periodWords,
  table,
  usualDecimals,
  valueWords,
} from '../outputs/index.ts';

type Figures = NonNullable<NonNullable<OperationOutput<'import'>['files'][number]['records']>['figures']>;
type KpiChange = Figures['changed'][number];
type Figure = KpiChange['now'];

const MOST_SHOWN = 10;
const HEADING = 'What it changes on the scorecard';

/** `ask`: the button that has them worked out, where they are not yet. */
export function figureChangesSection(figures: Figures | null, ask: Content): Content {
  const heading = html`<h3 class="govuk-heading-s">${HEADING}</h3>`;
  if (figures === null) {
    if (ask === null) return null;
    return html`${heading}
<p class="govuk-body">Many rows change, so this is worked out only when you ask. It may take a minute, and nothing is saved by it.</p>
${ask}`;
  }
  const { sentence, changed } = figures;
  const others = changed.filter(({ now }) => now.value !== null);
  const firsts = changed.filter(({ newestFirst }) => newestFirst !== null);
  const [most, rest] = [others.slice(0, MOST_SHOWN), others.slice(MOST_SHOWN)];
  return html`${heading}
<p class="govuk-body">${sentence}</p>
${most.length > 0 ? changesTable(rest.length > 0 ? 'KPIs that change most' : 'KPIs that change', most) : null}
${rest.length > 0 ? details(`${countWords(rest.length)} more ${rest.length === 1 ? 'KPI' : 'KPIs'} that change by less`, changesTable('KPIs that change by less', rest)) : null}
${firsts.length > 0 ? details(`Figures where there was none: ${countWords(firsts.length)} ${firsts.length === 1 ? 'KPI' : 'KPIs'}`, firstsTable(firsts)) : null}`;
}

function changesTable(caption: string, rows: readonly KpiChange[]): Html {
  return table({
    caption,
    rowHeads: true,
    stacks: true,
    columns: [
      { head: 'KPI' },
      { head: rows.every(({ period }) => monthIndex(period) !== null) ? 'Month' : 'Month, term or year' },
      { head: 'Now', numeric: true },
      { head: 'If saved', numeric: true },
      { head: 'Difference', numeric: true },
    ],
    rows: rows.map((one) => [
      titleOf(one),
      html`${periodWords(one.period)}${earlier(one.others.length - 1)}`,
      figureCell(one.now, one),
      figureCell(one.ifSaved, one, true),
      differenceIn(one),
    ]),
  });
}

function firstsTable(rows: readonly KpiChange[]): Html {
  return table({
    caption: 'KPIs that get figures where there was none',
    rowHeads: true,
    stacks: true,
    columns: [{ head: 'KPI' }, { head: 'Newest of them' }, { head: 'If saved', numeric: true }],
    rows: rows.map((one) => [
      titleOf(one),
      html`${periodWords(one.newestFirst!.period)}${earlier(one.firsts.length - 1)}`,
      figureCell(one.newestFirst!.figure, one),
    ]),
  });
}

const titleOf = ({ measure, title }: KpiChange) => link(href`/kpis/${measure}`, title);

function earlier(count: number): Content {
  return count === 0 ? null : html`<br><span class="wm-quiet">and ${countWords(count)} earlier</span>`;
}

function figureCell({ value, numerator, denominator }: Figure, { unit, decimals }: KpiChange, isBold = false): Content {
  const said = (words: string) => (isBold ? html`<b>${words}</b>` : words);
  if (value === null) return said('no figure');
  if (unit !== 'percent' || numerator === null || denominator === null) return said(valueWords(value, unit, decimals));
  const counts = ofWords(numerator, denominator);
  if (denominator <= FEW_CASES) return said(counts);
  return html`${said(valueWords(value, unit))}<br><span class="wm-quiet">${counts}</span>`;
}

/** Shares of few cases are written as counts, which are not taken from one another. */
function differenceIn({ now, ifSaved, difference, unit, decimals }: KpiChange): Content {
  if (difference === null || isFew(now, unit) || isFew(ifSaved, unit)) return null;
  return changeWords(difference, unit, decimals ?? usualDecimals(unit, difference), true);
}

function isFew({ denominator }: Figure, unit: KpiChange['unit']): boolean {
  return unit === 'percent' && denominator !== null && denominator <= FEW_CASES;
}
