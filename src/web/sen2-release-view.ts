// What the DfE's release will print, as pages show it: beside the board's figures, group by group, and how it is read.

import type { OperationOutput } from '../operations/index.ts';
import {
  type Content,
  countGroups,
  countWords,
  details,
  type Href,
  type Html,
  href,
  html,
  link,
  numberWords,
  ofWords,
  table,
} from '../outputs/index.ts';

export type Release = OperationOutput<'sen2-release'>;
type Counted = Pick<Release, 'counts' | 'shares'>;
type Beside = Release['board'][number];

/** Groups of more rows than this are folded. */
const MOST_OPEN = 16;

/** Where the case list of a count stands; null where there is none to go to. */
export type CasesAt = (name: string) => Href | null;

/** One table for each group: the count, its share, and what it is a share of. */
export function groupTables({ counts, shares }: Counted, casesAt: CasesAt): Html {
  return html`${countGroups.map(({ title, counts: defined }) => {
    const rows = defined.map(({ name, title: words }): Content[] => {
      const count = counts[name]!;
      const share = shares[`${name}_pct`];
      const value = numberOf(name, count);
      const to = count.cases.length === 0 ? null : casesAt(name);
      return [
        words,
        to ? link(to, value, { hidden: `: case list, ${words}` }) : value,
        share ? shareWords(share.value) : '',
        share ? counts[share.denominator]!.title : '',
      ];
    });
    const shown = table({
      caption: title,
      rowHeads: true,
      stacks: true,
      columns: [{ head: 'Count' }, { head: 'Number', numeric: true }, { head: 'Share', numeric: true }, { head: 'Of' }],
      rows,
    });
    return rows.length > MOST_OPEN
      ? details(title, shown)
      : html`<h3>${title}</h3>
${shown}`;
  })}`;
}

function numberOf(name: string, { value }: Counted['counts'][string]): string {
  if (value === null) return 'no cases';
  return name.startsWith('average_weeks') ? `${numberWords(value, 1)} weeks` : countWords(value);
}

function shareWords(value: number | null): string {
  return value === null ? 'no cases' : `${numberWords(value, 1)}%`;
}

/** What the DfE will print, what it is a share of, the board's figure for the same thing, and why the two differ. */
export function besideTable({ board, counts, shares }: Release, casesAt: CasesAt): Html {
  return table({
    caption: 'The release beside the board’s figures',
    rowHeads: true,
    stacks: true,
    columns: [
      { head: 'Figure' },
      { head: 'The DfE will print' },
      { head: 'Share of, or what is in it' },
      { head: 'The board’s KPI' },
      { head: 'Why they differ' },
    ],
    rows: board.map((one) => [
      one.title,
      dfeCell(one, { counts, shares }, casesAt),
      one.base,
      boardCell(one),
      whyCell(one),
    ]),
  });
}

function dfeCell(one: Beside, { counts, shares }: Counted, casesAt: CasesAt): Html {
  const name = shares[one.name]?.numerator ?? one.name;
  const cases = counts[name]!.cases.length;
  const to = cases === 0 ? null : casesAt(name);
  return html`<b>${figureWords(one)}</b>${partsOf(one)}${
    to === null ? null : html`<br>${link(to, 'Case list', { hidden: `: ${one.title}` })}`
  }`;
}

type Figured = Pick<Beside, 'value' | 'numerator' | 'denominator'>;

function figureWords({ value, unit }: { value: number | null; unit: Beside['unit'] }): string {
  return value === null ? 'no cases' : unit === 'percent' ? `${numberWords(value, 1)}%` : countWords(value);
}

function partsOf({ numerator, denominator }: Figured): Content {
  return numerator === null || denominator === null
    ? null
    : html`<br><span class="wm-quiet">${ofWords(numerator, denominator)}</span>`;
}

function boardCell({ board }: Beside): Html {
  const to = link(href`/kpis/${board.measure}`, board.title);
  if (board.value === null) return html`${to}<br><span class="wm-quiet">not compared: ${missingWords(board)}</span>`;
  const unit = board.unit === 'percent' ? 'percent' : 'count';
  return html`<b>${figureWords({ value: board.value, unit })}</b>${partsOf(board)}<br>${to}`;
}

function missingWords({ missing, withoutParts }: Beside['board']): string {
  const months = (count: number) => `${countWords(count)} ${count === 1 ? 'month' : 'months'}`;
  const said = [
    missing > 0 ? `${months(missing)} missing` : '',
    withoutParts > 0 ? `${months(withoutParts)} with a percentage and not what it is made of` : '',
  ].filter(Boolean);
  return said.length === 0 ? 'nothing to share out' : said.join(', ');
}

function whyCell({ why, own, unit }: Beside): Content {
  if (!own) return why;
  return html`${why}<br><span class="wm-quiet">By the KPI’s own definition these cases give ${figureWords({ ...own, unit })}${
    own.numerator === null || own.denominator === null ? null : `, ${ofWords(own.numerator, own.denominator)}`
  }.</span>`;
}

export function readingsList({ readings }: Pick<Release, 'readings'>): Html {
  return html`<ul class="govuk-list govuk-list--bullet">${readings.map(({ words }) => html`<li>${words}</li>`)}</ul>`;
}
