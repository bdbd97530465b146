// A file of published statistics as it stands before it is saved: whose it is, and what of each of its tables is kept.

import { plainDay } from '../clocks/index.ts';
import { type Content, countWords, html, table } from '../outputs/index.ts';
import type { FileReport } from './upload-import.ts';

/** As the importer has it: a smaller table is kept whole. */
const KEPT_WHOLE = 5_000;

const DATED: Record<string, string> = {
  told: 'as you said',
  archive: 'the day on which it was packed',
  arrival: 'the day on which it was brought: the file does not say',
};

export function releaseState({ file, statedOn, statedBy, benchmarks, accepted }: FileReport): Content {
  const dated = statedOn === null ? '' : ` Dated ${plainDay(statedOn)}, ${DATED[statedBy ?? 'arrival']}.`;
  return html`<b>${file}</b>. Published statistics of the ${benchmarks?.publisher}.${dated} ${countWords(accepted)} lines are kept, once for every local area.`;
}

export function releaseTables(benchmarks: FileReport['benchmarks']): Content {
  if (benchmarks === null || benchmarks.tables.length === 0) return null;
  const isParted = benchmarks.tables.some(({ rows }) => rows > KEPT_WHOLE) && benchmarks.kind === 'statistics';
  return html`${isParted ? html`<p class="govuk-body">Of a table of more than 5,000 lines those of everybody are kept. Its parts by age, sex, ethnicity and setting are left out.</p>` : null}
${table({
  caption: 'Tables of the release',
  rowHeads: true,
  stacks: true,
  columns: [
    { head: 'File' },
    { head: 'What it is' },
    { head: 'Lines', numeric: true },
    { head: 'Kept', numeric: true },
  ],
  rows: benchmarks.tables.map(({ file, title, rows, kept }) => [file, title, countWords(rows), countWords(kept)]),
})}`;
}
