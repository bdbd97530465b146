// A signed version as a page: who signed it, its documents, what it was signed over, and its figures as they were then.

import { plainDay } from '../clocks/index.ts';
import type { ScorecardRow, SignedVersion } from '../insight/index.ts';
import type { OperationOutput } from '../operations/index.ts';
import {
  type Content,
  cellOfMonth,
  countsSaid,
  countWords,
  directionMark,
  directionSaid,
  figureSaid,
  type Html,
  hasFigure,
  href,
  html,
  link,
  packParts,
  periodWords,
  ratingMark,
  ratingSaid,
  stateOfMonth,
  summaryList,
  table,
  targetWords,
} from '../outputs/index.ts';

export interface VersionShown {
  version: SignedVersion;
  hash: string;
  published: OperationOutput<'versions'>['published'];
}

export function versionLead({ signed, month, trust: { figures } }: SignedVersion): string {
  const came = figures.of - figures.without.length;
  return `Signed off by ${signed.by}, ${signed.as}, on ${plainDay(signed.on)}. ${countWords(came)} of ${countWords(figures.of)} KPIs have a figure for ${periodWords(month)}.`;
}

export function versionBody(shown: VersionShown): Html {
  const { version } = shown;
  return html`${facts(shown)}
<h2>Documents</h2>
${documentsTable(version)}
${version.overrides.length === 0 ? null : html`<h2>Signed over these data checks</h2>${overridesTable(version)}`}
<h2>Figures as signed</h2>
${version.scorecard.sections.map(({ title, rows }) => sectionTable(title, rows, version))}`;
}

function facts({ version, hash, published }: VersionShown): Html {
  const { previous, number, changes, cutOff, basis } = version;
  const changed = changes.length === 1 ? '1 figure' : `${countWords(changes.length)} figures`;
  const since =
    previous === null
      ? 'the first of its kind'
      : html`${changed} that version ${previous} gave. ${link(href`/versions/${number}/difference`, 'What changed')}`;
  return summaryList([
    { key: 'Month', value: periodWords(version.month) },
    {
      key: 'Figures',
      value: basis === 'cases' ? 'all worked out from case records' : 'as they stood by their sources',
    },
    { key: 'As known on', value: `${plainDay(cutOff.knownAt)}, change ${countWords(cutOff.change)}` },
    { key: 'Changed since', value: since },
    {
      key: 'Published',
      value: published.length === 0 ? 'not yet' : published.map((one) => plainDay(one.publishedOn)).join(', '),
    },
    { key: 'Check', value: html`<code class="wm-hash">${hash}</code>` },
  ]);
}

const FORMATS = { pdf: 'PDF', docx: 'Word', html: 'HTML, one file', xlsx: 'Excel', csv: 'CSV' } as const;

/** One line a document; each format is made when it is asked for, from this version alone. */
function documentsTable(version: SignedVersion): Html {
  const byDocument = Map.groupBy(packParts(version), ({ title }) => title);
  return table({
    caption: 'Documents made from this version',
    rowHeads: true,
    stacks: true,
    columns: [{ head: 'Document' }, { head: 'Formats' }],
    rows: [...byDocument].map(([title, parts]) => [
      title,
      html`<p class="wm-links">${parts.map(({ file, format }) => link(href`/versions/${version.number}/files/${file}`, FORMATS[format], { hidden: `of: ${title}` }))}</p>`,
    ]),
  });
}

function overridesTable({ overrides }: SignedVersion): Html {
  return table({
    caption: 'Data checks that were open',
    rowHeads: true,
    stacks: true,
    columns: [{ head: 'What was found' }, { head: 'Why it was signed all the same' }],
    rows: overrides.map(({ message, why }) => [message, why]),
  });
}

function sectionTable(title: string, rows: readonly ScorecardRow[], version: SignedVersion): Content {
  const { month, signed } = version;
  return html`<h3>${title}</h3>${table({
    caption: title,
    className: 'wm-signed',
    rowHeads: true,
    stacks: true,
    columns: [
      { head: 'KPI' },
      { head: periodWords(month), numeric: true },
      { head: 'Direction' },
      { head: 'Target' },
      { head: 'Rating' },
    ],
    rows: rows.map((row) => {
      const cell = cellOfMonth(row, month);
      const rated = ratingSaid(row, month);
      return [
        link(href`/kpis/${row.measure.id}`, row.label),
        hasFigure(cell)
          ? html`<b>${figureSaid(row, cell)}</b><p class="wm-second">${countsSaid(row, cell)}</p>`
          : stateOfMonth(row, month, signed.on).words,
        directionMark(directionSaid(row, month, signed.on)),
        row.target && row.polarity !== null ? targetWords(row.target, row.unit, row.polarity) : '',
        ratingMark(rated.rating, rated.note),
      ];
    }),
  })}`;
}
