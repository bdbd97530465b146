// What changed between two signed versions, as tables: figures by kind of change, what is new, ratings, definitions, words.

import { changeKinds, type FigureChange, rowsIn, type ScorecardRow } from '../insight/index.ts';
import type { OperationOutput } from '../operations/index.ts';
import {
  button,
  type Content,
  capital,
  changeKindWords,
  countWords,
  differenceWords,
  form,
  type Html,
  href,
  html,
  link,
  periodWords,
  ratingWords,
  runsOfPeriods,
  select,
  table,
  wasAndIs,
  whyChanged,
  withQuery,
} from '../outputs/index.ts';

type Compared = OperationOutput<'version-difference'>;
type Kept = OperationOutput<'versions'>['versions'][number];

const figures = (count: number) => (count === 1 ? '1 figure' : `${countWords(count)} figures`);

export function differenceLead({ difference: { changes, news } }: Compared): string {
  const fresh = news.reduce((sum, { periods }) => sum + periods.length, 0);
  const came = fresh === 0 ? 'No figure is new.' : `${capital(figures(fresh))} ${fresh === 1 ? 'is' : 'are'} new.`;
  if (changes.length === 0) return `No figure that both versions give has changed. ${came}`;
  const counted = changeKinds.flatMap((kind) => {
    const many = changes.filter((change) => change.kind === kind).length;
    return many === 0 ? [] : [`${changeKindWords(kind).toLowerCase()}: ${countWords(many)}`];
  });
  return `${capital(figures(changes.length))} that both versions give ${changes.length === 1 ? 'has' : 'have'} changed (${counted.join(', ')}). ${came}`;
}

export function differenceBody(compared: Compared, earlier: readonly Kept[]): Html {
  const { was, is, difference, usual } = compared;
  const rows = new Map([...rowsIn(was.version), ...rowsIn(is.version)].map((row) => [row.measure.id, row]));
  const part = (title: string, empty: string, list: Content) =>
    html`<h2>${title}</h2>${list ?? html`<p class="govuk-body">${empty}</p>`}`;
  return html`${chooser(compared, earlier)}${asDocument(compared)}
${part('Figures that changed', 'None.', changesTable(difference.changes, rows))}
${part('New figures', 'None.', newsTable(compared, rows))}
${part('Ratings', 'Every KPI has the rating that it had.', ratingsTable(compared, rows))}
${part('Definitions', 'No definition has changed.', definitionsTable(compared, rows))}
${part('KPIs that only one version shows', 'Both show the same KPIs.', onlyList(compared, rows))}
${part('Words', 'The words are the same.', wordsTable(compared, rows))}
${part('How much first figures usually move', 'No figure has been signed twice yet.', usualTable(usual, rows))}`;
}

const FORMATS = { pdf: 'PDF', docx: 'Word', html: 'HTML, one file' } as const;

function asDocument({ was, is }: Compared): Html {
  const formats = Object.entries(FORMATS).map(([format, words]) =>
    link(
      withQuery(href`/versions/${is.version.number}/difference/${format}`, { since: `${was.version.number}` }),
      words,
      {
        hidden: 'of what changed',
      },
    ),
  );
  return html`<p class="wm-links">${formats}</p>`;
}

function chooser({ was, is }: Compared, earlier: readonly Kept[]): Content {
  if (earlier.length < 2) return null;
  const choices = earlier.map(({ number, title }) => ({ value: `${number}`, words: `${number}. ${title}` }));
  return form({ method: 'get', action: href`/versions/${is.version.number}/difference`, inLine: true }, [
    select({ name: 'since', label: 'Against', choices, chosen: `${was.version.number}` }),
    button('Compare', { look: 'secondary' }),
  ]);
}

type Rows = ReadonlyMap<string, ScorecardRow>;

const kpi = (rows: Rows, id: string): Content => {
  const row = rows.get(id);
  return row ? link(href`/kpis/${id}`, row.label) : id;
};

function changesTable(changes: readonly FigureChange[], rows: Rows): Content {
  if (changes.length === 0) return null;
  return table({
    caption: 'Figures that changed',
    rowHeads: true,
    stacks: true,
    columns: [
      { head: 'KPI' },
      { head: 'Period' },
      { head: 'As signed', numeric: true },
      { head: 'Now', numeric: true },
      { head: 'Difference' },
      { head: 'Why' },
    ],
    rows: changes.map((change) => {
      const said = wasAndIs(change, rows.get(change.measure)!.unit);
      return [
        kpi(rows, change.measure),
        capital(periodWords(change.period)),
        said.was,
        html`<b>${said.is}</b>`,
        said.by,
        html`${changeKindWords(change.kind)}<p class="wm-second">${whyChanged(change)}</p>`,
      ];
    }),
  });
}

function newsTable({ difference: { news } }: Compared, rows: Rows): Content {
  if (news.length === 0) return null;
  return table({
    caption: 'New figures',
    rowHeads: true,
    stacks: true,
    columns: [{ head: 'KPI' }, { head: 'Periods' }],
    rows: news.map(({ measure, periods }) => [kpi(rows, measure), runsOfPeriods(periods)]),
  });
}

function ratingsTable({ difference: { ratings } }: Compared, rows: Rows): Content {
  if (ratings.length === 0) return null;
  return table({
    caption: 'Ratings',
    rowHeads: true,
    stacks: true,
    columns: [{ head: 'KPI' }, { head: 'Was' }, { head: 'Is' }],
    rows: ratings.map(({ measure, was, is }) => [
      kpi(rows, measure),
      ratingWords(was),
      html`<b>${ratingWords(is)}</b>`,
    ]),
  });
}

function definitionsTable({ difference: { definitions } }: Compared, rows: Rows): Content {
  if (definitions.length === 0) return null;
  return table({
    caption: 'Definitions',
    rowHeads: true,
    stacks: true,
    columns: [{ head: 'KPI' }, { head: 'Was' }, { head: 'Is' }],
    rows: definitions.map(({ measure, was, is }) => [kpi(rows, measure), was ?? 'not stated', is ?? 'not stated']),
  });
}

function onlyList({ was, is, difference: { added, gone } }: Compared, rows: Rows): Content {
  if (added.length + gone.length === 0) return null;
  const list = (ids: readonly string[], number: number) =>
    ids.map((id) => html`<li>${kpi(rows, id)}: only in version ${number}</li>`);
  return html`<ul class="govuk-list govuk-list--bullet">${list(added, is.version.number)}${list(gone, was.version.number)}</ul>`;
}

function wordsTable({ difference: { words } }: Compared, rows: Rows): Content {
  if (words.length === 0) return null;
  const aboutOf = ({ was, is }: (typeof words)[number]): Content => {
    const { about } = (is ?? was)!;
    if (about.kind === 'measure') return kpi(rows, about.id);
    return about.kind === 'section' ? about.title : 'The whole pack';
  };
  return table({
    caption: 'Words',
    rowHeads: true,
    stacks: true,
    columns: [{ head: 'About' }, { head: 'Was' }, { head: 'Is' }],
    rows: words.map((one) => [aboutOf(one), one.was?.text ?? 'not written', one.is?.text ?? 'taken back']),
  });
}

/** Only KPIs whose first figures did move. */
function usualTable(usual: Compared['usual'], rows: Rows): Content {
  const moved = usual.filter((one) => one.moved > 0 && rows.has(one.measure));
  if (moved.length === 0) return null;
  return table({
    caption: 'How much first figures usually move',
    rowHeads: true,
    stacks: true,
    columns: [
      { head: 'KPI' },
      { head: 'Periods that moved', numeric: true },
      { head: 'Usually by', numeric: true },
      { head: 'Most' },
    ],
    rows: moved.map((one) => {
      const { unit } = rows.get(one.measure)!;
      const { period, by } = one.largest!;
      const most = `${differenceWords(by, unit)} ${by > 0 ? 'more' : unit === 'count' ? 'fewer' : 'less'}, ${periodWords(period)}`;
      return [
        kpi(rows, one.measure),
        `${countWords(one.moved)} of ${countWords(one.periods)}`,
        one.middle === 0 ? 'nothing' : differenceWords(one.middle, unit),
        most,
      ];
    }),
  });
}
