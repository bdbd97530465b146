// What is published beside a KPI, as it stands on pages: one axis with everybody on it, and the table that says it all.

import { plainDay } from '../clocks/index.ts';
import { type Beside, likelyRange, yearWords } from '../insight/index.ts';
import type { OperationOutput } from '../operations/index.ts';
import {
  benchmarkStrip,
  type Content,
  capital,
  checkedHref,
  countWords,
  details,
  type Html,
  html,
  insetText,
  link,
  ofWords,
  table,
  valueWords,
} from '../outputs/index.ts';

export type Published = OperationOutput<'benchmarks'>;

const MOST_NAMED = 6;

const METHODS: Record<Beside['method'], string> = {
  published: 'as published',
  mean: 'mean: each area counts the same',
  median: 'median: the one in the middle',
  pooled: 'pooled: all counts added up',
};

export function publishedFigure({ measure, counterpart }: Published, value: number, method: Beside['method']): string {
  const whole = counterpart?.decimals ?? 0;
  const decimals = whole === 0 && (method === 'mean' || method === 'median') && !Number.isInteger(value) ? 1 : whole;
  return valueWords(value, measure.unit, decimals);
}

/** The strip, the table, and what limits them. The same on the KPI's page and on its own. */
export function publishedSection(published: Published): Html {
  const { counterpart, rows, measure, notes } = published;
  if (!counterpart)
    return html`<p class="govuk-body">Nothing that is published and known here gives “${measure.title}”, so it has no comparison.</p>`;
  if (rows.length === 0)
    return html`<p class="govuk-body">No release that was imported gives “${measure.title}” for this period. ${link(checkedHref('/imports'), 'Import one')}, or look at the ${link(checkedHref('/benchmarks'), 'releases that are here')}.</p>`;
  return html`<p class="govuk-body">${leadWords(published)}</p>
${counterpart.differs === null ? null : insetText(html`<p><b>Not compared: the meaning differs.</b> ${counterpart.differs}</p>`)}
${strip(published)}
${publishedTable(published)}
<p class="govuk-body wm-quiet">Worked out from ${rows[0]!.source}. ${setWords(published)}</p>
${notes.length > 0 ? details(`${countWords(notes.length)} ${notes.length === 1 ? 'note' : 'notes'} of the publisher`, html`<ul class="govuk-list">${notes.map((note) => html`<li>${note}</li>`)}</ul>`) : null}`;
}

function leadWords(published: Published): string {
  const { counterpart, period, asked } = published;
  const year = capital(yearWords(Number(period!.slice(0, 4)), counterpart!.year));
  const other =
    asked !== null && asked !== period ? ' It is the newest published by the end of the period asked about.' : '';
  return `${year}.${other} All figures are of one release, so that each is worked out alike.`;
}

export function publishedTable(published: Published): Html {
  return table({
    caption: 'What is published beside it',
    rowHeads: true,
    stacks: true,
    columns: [
      { head: 'Compared with' },
      { head: 'Worked out' },
      { head: 'Figure', numeric: true },
      { head: 'Areas with a figure' },
      { head: 'Release' },
      { head: 'May it be compared?' },
    ],
    rows: published.rows.map((row) => [
      capital(row.name),
      METHODS[row.method],
      figureCell(published, row),
      areasCell(row),
      html`${row.release.title}<br><span class="wm-quiet">${datedWords(row)}</span>`,
      html`${row.comparable ? 'Yes' : 'No'}${row.why === null ? null : html`<br><span class="wm-quiet">${row.why}</span>`}`,
    ]),
  });
}

function figureCell(
  published: Published,
  { value, numerator, denominator, method, revisions, remark }: Beside,
): Content {
  if (value === null) return 'no figure';
  const counts = numerator !== null && denominator !== null ? ofWords(numerator, denominator) : null;
  const before = revisions.map(({ release, value: was }) => {
    const printed = was === null ? 'no figure' : publishedFigure(published, was, method);
    return html`<br><span class="wm-quiet">${printed} in ${release.title}, ${plainDay(release.statedOn)}</span>`;
  });
  return html`${publishedFigure(published, value, method)}${counts === null ? null : html`<br><span class="wm-quiet">${counts}</span>`}${remark === null ? null : html`<br><span class="wm-quiet">${remark}</span>`}${before}`;
}

/** Mean, median and pooled figures lack the same places, so that each says how many and one names them. */
function areasCell({ n, missing, level, method }: Beside): Content {
  if (level === 'area') return 'itself';
  const of = `${countWords(n)} of ${countWords(n + missing.length)}`;
  if (missing.length === 0) return of;
  if (method === 'median' || method === 'pooled') return `${of}, missing as above`;
  const named = missing.slice(0, MOST_NAMED).map(({ name, why }) => `${name} (${why})`);
  const more = missing.length > MOST_NAMED ? ` and ${countWords(missing.length - MOST_NAMED)} more` : '';
  return html`${of}<br><span class="wm-quiet">missing: ${named.join('; ')}${more}</span>`;
}

const DATED = { told: 'dated', archive: 'dated', arrival: 'brought' } as const;

function datedWords({ release }: Beside): string {
  return `${capital(DATED[release.statedBy])} ${plainDay(release.statedOn)}, ${release.publisher}`;
}

function setWords({ set, otherSets }: Published): string {
  if (!set) return '';
  const { version, neighbours } = set;
  const others = otherSets.map(
    (one) =>
      `The list of ${one.version} has ${one.same === 0 ? 'none' : countWords(one.same)} of these ${countWords(neighbours.length)}: averages by the two lists are no one series.`,
  );
  return `Statistical neighbours of ${version}, from ${set.release.fileName}. ${others.join(' ')}`;
}

function strip(published: Published): Content {
  const { rows, neighbours, measure, set } = published;
  // Counts of places of different sizes have no axis in common.
  if (measure.unit !== 'percent') return null;
  const own = rows.find(({ level }) => level === 'area');
  const range =
    own && own.value !== null
      ? likelyRange(
          { value: own.value, numerator: own.numerator, denominator: own.denominator, status: 'actual' },
          measure,
        )
      : null;
  const drawing = benchmarkStrip({
    what: `${measure.title}: one axis with the area, its statistical neighbours, the region and England. The table has the figures.`,
    ours:
      own && own.value !== null
        ? { name: published.area.name, value: own.value, low: range?.lower ?? null, high: range?.upper ?? null }
        : null,
    neighbours: neighbours.flatMap(({ name, figure }) =>
      figure.value === null ? [] : [{ name, value: figure.value }],
    ),
    uprights: rows.flatMap(({ level, name, value }) =>
      (level === 'england' || level === 'region') && value !== null ? [{ name, value }] : [],
    ),
    words: (value) => publishedFigure(published, value, 'published'),
  });
  if (!drawing) return null;
  const ticks = set
    ? `Each tick is one of the statistical neighbours of ${set.version}`
    : 'No list of neighbours is here';
  return html`<div class="wm-strip-box"><p class="wm-chart__what">${ticks}; the bar about the dot is its likely range.</p>${drawing}</div>`;
}
