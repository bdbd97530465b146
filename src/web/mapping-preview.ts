// How an extract would be read by a mapping: what to ask, the first lines field by field, counts, and what could not be read.

import type { Issue } from '../clocks/index.ts';
import { bigCounts, type Content, countWords, details, type Html, html, issueTable, table } from '../outputs/index.ts';
import type { MappingAnswer } from './mapping-drafts.ts';

const MOST_LISTED = 50;

/** One sentence: what it is taken for, and how many of its columns are known. */
export function fitWords({ from, mapping, columns, sureness }: MappingAnswer): string {
  const named = columns.filter(({ heading }) => heading !== '');
  const read = named.filter(({ reads }) => reads.length > 0).length;
  const known = `${countWords(read)} of ${countWords(named.length)} columns are read.`;
  if (from === 'saved') return `It fits the saved mapping “${mapping.title}”, version ${mapping.version}. ${known}`;
  if (from === 'told') return `Read by the mapping below. ${known}`;
  if (from === 'ready') return `It reads like “${mapping.title}”, ${Math.round(sureness * 100)}% sure. ${known}`;
  if (sureness === 0)
    return `What it is is not known. ${known} Say what the others are, or begin with a ready-made mapping.`;
  return `It is not sure what it is; the nearest is “${mapping.title}”. ${known} Say what the others are.`;
}

/** What a person is asked before it is saved. */
export function questions(list: readonly Issue[]): Content {
  if (list.length === 0) return null;
  return html`<h2 class="govuk-heading-m">${list.length === 1 ? 'One thing' : `${countWords(list.length)} things`} to settle</h2>
<ul class="govuk-list govuk-list--bullet wm-plain-list">${list.map(({ message }) => html`<li>${message}</li>`)}</ul>`;
}

export function preview(answer: MappingAnswer): Html {
  const { rows, lines, found, foundCount } = answer;
  const stops = found.some(({ severity }) => severity === 'stops');
  return html`<h2 class="govuk-heading-m" id="preview">How it would be read</h2>
${rows.length > 0 ? bigCounts(rows.map(({ title, count }) => ({ count: countWords(count), words: title }))) : html`<p class="govuk-body">No record would be read from it yet.</p>`}
${stops ? html`<p class="govuk-body"><b>It cannot be imported so.</b> The list below says why.</p>` : null}
${lines.map((line, i) =>
  details(
    `Line ${line.row === null ? i + 1 : countWords(line.row)} as it would be read`,
    line.rows.map((row) => lineTable(row)),
    { open: i === 0 },
  ),
)}
${
  found.length > 0
    ? html`<h3 class="govuk-heading-s">${countWords(foundCount)} ${foundCount === 1 ? 'thing' : 'things'} to look at</h3>${issueTable(
        found.slice(0, MOST_LISTED).map((issue) => ({ issue })),
        { caption: 'What could not be read, or is doubtful' },
      )}${foundCount > MOST_LISTED ? html`<p class="wm-quiet">and ${countWords(foundCount - MOST_LISTED)} more.</p>` : null}`
    : html`<p class="govuk-body">Every value in it was understood.</p>`
}`;
}

function lineTable({ title, fields }: MappingAnswer['lines'][number]['rows'][number]): Html {
  if (fields.length === 0) return html`<p class="govuk-body"><b>${title}</b></p>`;
  return table({
    caption: title,
    captionShown: 's',
    rowHeads: true,
    stacks: true,
    columns: [{ head: 'Field' }, { head: 'Column' }, { head: 'Read as' }],
    rows: fields.map(({ title: name, heading, given, value }) => [
      name,
      heading ??
        html`<span class="wm-quiet">${given === 'every line' ? 'holds for every line' : 'the same line'}</span>`,
      html`<span class="wm-break">${value}</span>`,
    ]),
  });
}
