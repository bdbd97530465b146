// Files to download beside the pages: each KPI's figures, all corrections, and the whole version as open data, with the page that tells of them.

import { stringify } from 'csv-stringify/sync';
import { isoDay } from '../../clocks/index.ts';
import type { ScorecardRow } from '../../insight/index.ts';
import { numberOutside } from '../../measures/index.ts';
import { type OpenDataFile, openData } from '../documents/formats/open-figures.ts';
import { cleanText, html } from '../html/html.ts';
import type { Step } from './corrections.ts';
import { type Edition, linkTo, PATHS, type SitePage } from './frame.ts';
import { CORRECTIONS_FILE } from './list-pages.ts';
import type { SiteFile } from './published.ts';
import { plainPeriod } from './words.ts';

const csv = (lines: (string | number)[][]): string =>
  stringify(
    lines.map((line) => line.map((one) => (typeof one === 'string' ? cleanText(one) : one))),
    { escape_formulas: true, record_delimiter: 'windows' },
  );

/** What the DfE's files print for a figure that is hidden. */
const HIDDEN = 'c';

export function kpiCsv(row: ScorecardRow): string {
  const lines = row.cells
    .filter(({ status }) => status !== 'carried-forward')
    .map((cell) => [
      row.measure.id,
      row.measure.title,
      row.unit,
      cell.period,
      cell.status === 'suppressed' ? HIDDEN : (numberOutside(cell.value, row.unit) ?? ''),
      numberOutside(cell.numerator, 'count') ?? '',
      numberOutside(cell.denominator, 'count') ?? '',
      cell.status,
      row.footprint,
    ]);
  return csv([
    ['kpi', 'title', 'unit', 'period', 'value', 'numerator', 'denominator', 'status', 'footprint'],
    ...lines,
  ]);
}

export function correctionsCsv(steps: readonly Step[]): string {
  const lines = steps.flatMap(({ is, corrections }) =>
    corrections.map(({ row, period, sentence }) => [
      isoDay(is.publishedOn),
      is.version.number,
      row.measure.id,
      row.measure.title,
      period,
      sentence,
    ]),
  );
  return csv([['corrected_on', 'version', 'kpi', 'title', 'period', 'correction'], ...lines]);
}

const filePath = (folder: string, name: string, ending: string) => `${folder}data/${name}${ending}`;

export function openDataFiles(folder: string, files: readonly OpenDataFile[]): SiteFile[] {
  return files.flatMap(({ name, figures, metadata }) => [
    { path: filePath(folder, name, '.csv'), text: figures },
    { path: filePath(folder, name, '.meta.csv'), text: metadata },
  ]);
}

export const openDataOf = ({ shown }: Edition): OpenDataFile[] => openData(shown.version);

export function figuresPage(edition: Edition, files: readonly OpenDataFile[]): SitePage {
  const { version } = edition.shown;
  const path = `${edition.folder}${PATHS.figures}`;
  const to = (name: string, ending: string, words: string) =>
    linkTo(path, filePath(edition.folder, name, ending), words);
  return {
    path,
    title: 'Download the figures',
    says: 'All published figures as files that any spreadsheet opens.',
    current: path,
    body: html`<p>All figures of version ${version.number}, ${plainPeriod(version.month)}, as CSV files. They are laid out as the Department for Education lays out its own (explore education statistics), with a file beside each that says what its columns are.</p>
<table class="stack"><caption>Files</caption><thead><tr><th scope="col">Figures by</th><th scope="col">Figures</th><th scope="col">What the columns are</th></tr></thead><tbody>${files.map(({ name, title, figures, metadata }) => html`<tr><th scope="row">${title}</th><td>${to(name, '.csv', `${title}, figures (CSV, ${size(figures)})`)}</td><td>${to(name, '.meta.csv', `${title}, columns (CSV, ${size(metadata)})`)}</td></tr>`)}</tbody></table>
<ul><li>The letter c stands for a figure that is hidden, because it is about few children.</li><li>The letter z stands for what does not apply.</li></ul>
<p>${linkTo(path, CORRECTIONS_FILE, 'All corrections (CSV)')}</p>
<p>Each page of one figure has a file of its own too.</p>`,
  };
}

const size = (text: string): string => `${Math.max(1, Math.round(text.length / 1024))} kB`;
