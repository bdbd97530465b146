// Case records that were imported, as pages show them: links to what there is of them, and the files one by one.

import { plainDay } from '../clocks/index.ts';
import { type Context, mayDo, type OperationOutput } from '../operations/index.ts';
import {
  type Content,
  checkedHref,
  countWords,
  type Href,
  type Html,
  href,
  html,
  link,
  table,
} from '../outputs/index.ts';
import type { Need } from '../register/index.ts';
import { momentDay } from './moments.ts';

type Loads = OperationOutput<'loads'>['loads'];
export type Load = Loads[number];

const WAYS: { to: Href; words: string; needs: Need }[] = [
  { to: checkedHref('/imports/records'), words: 'Files of case records', needs: 'import-figures' },
  { to: checkedHref('/imports/mappings'), words: 'How extracts are read', needs: 'read-scorecard' },
  { to: checkedHref('/imports/gone'), words: 'Case records not seen any more', needs: 'import-figures' },
  { to: checkedHref('/people'), words: "Records that may be one person's", needs: 'match-people' },
  { to: checkedHref('/people/find'), words: 'Find a person', needs: 'match-people' },
  { to: checkedHref('/sen2'), words: 'SEN2 return', needs: 'read-cases' },
  { to: checkedHref('/retention'), words: 'How long case records are kept', needs: 'administer' },
];

/** Where case records are looked after, for the imports page: what the reader may see of it. */
export async function caseRecordsLinks(ctx: Context): Promise<Html> {
  const open = await Promise.all(WAYS.map(async (way) => ((await mayDo(ctx, way.needs)) ? [way] : [])));
  return html`<h2 class="govuk-heading-m">Case records</h2>
<ul class="govuk-list">${open.flat().map(({ to, words }) => html`<li>${link(to, words)}</li>`)}</ul>`;
}

export function loadsTable(loads: Loads): Html {
  return table({
    caption: 'Files of case records, newest first',
    rowHeads: true,
    stacks: true,
    columns: [
      { head: 'File' },
      { head: 'From' },
      { head: 'As on' },
      { head: 'New', numeric: true },
      { head: 'Changed', numeric: true },
      { head: 'Unchanged', numeric: true },
      { head: 'Gone', numeric: true },
      { head: 'Imported' },
    ],
    rows: loads.map((load) => [
      html`${link(href`/imports/records/${load.load}`, load.file, { className: 'wm-break' })}${
        load.issues > 0
          ? html`<br><span class="wm-quiet">${countWords(load.issues)} ${load.issues === 1 ? 'thing' : 'things'} to look at</span>`
          : null
      }`,
      html`${load.sourceTitle}<br><span class="wm-quiet">${holdsWords(load)}</span>`,
      plainDay(load.statedOn),
      countWords(load.sums.new),
      countWords(load.sums.changed),
      countWords(load.sums.unchanged),
      countWords(load.sums.gone),
      momentDay(load.recordedAt),
    ]),
  });
}

export function holdsWords({ holds, collection }: Pick<Load, 'holds' | 'collection'>): string {
  if (collection) return `SEN2 ${collection.year}`;
  return holds === 'snapshot' ? 'a snapshot' : 'dated events';
}

/** How it was read: "extract, mapping capita-requests, version 3". */
export function mappingWords({ mapping, format }: Pick<Load, 'mapping' | 'format'>): Content {
  return mapping ? `${format}, mapping ${mapping.id}, version ${mapping.version}` : format;
}
