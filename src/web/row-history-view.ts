// One row of the case records through time, as a page shows it: each version with what it said and where that stood.

import { plainDay } from '../clocks/index.ts';
import type { OperationOutput } from '../operations/index.ts';
import { type Content, countWords, details, type Html, href, html, link, table } from '../outputs/index.ts';
import { mappingWords } from './case-records-view.ts';
import { momentDay, momentWords } from './moments.ts';

type History = OperationOutput<'row-history'>;
type Version = History['versions'][number];

/** What is said of the row as a whole, where it is more than what it says. */
export function standingWords(version: Version): string {
  switch (version.standing) {
    case 'stands':
      return 'as the source says';
    case 'not seen':
      return version.lastSeenOn === null ? 'not seen any more' : `not seen since ${plainDay(version.lastSeenOn)}`;
    case 'ended':
      return 'ended, as somebody said here';
    case 'duplicate':
      return 'a duplicate, as somebody said here: it never counts';
    case 'void':
      return 'never counts, as somebody said here';
  }
}

export function versionBlock(history: History, version: Version, index: number): Html {
  const { changed, fields } = version;
  const isFirst = version.how === 'first';
  const told = isFirst ? fields : fields.filter(({ was }) => was !== null);
  const same = isFirst ? [] : fields.filter(({ was }) => was === null);
  return html`<section class="wm-block" id="version-${index + 1}">
<h2 class="govuk-heading-m">${spanWords(version)}</h2>
<p class="govuk-body">${becauseWords(version)}${
    changed.length > 0
      ? html` <b>${changed.length === 1 ? 'One field says' : `${countWords(changed.length)} fields say`} something else.</b>`
      : null
  }</p>
${version.state === null ? null : html`<p class="govuk-body">State: ${version.state}.${version.doubt === null ? null : html` <b>This does not follow from what stood before.</b> ${version.doubt}`}</p>`}
${told.length > 0 ? fieldsTable(history, told, 'What it says') : null}
${
  same.length > 0
    ? details(
        same.length === 1
          ? 'One field says the same as before'
          : `${countWords(same.length)} fields say the same as before`,
        fieldsTable(history, same, 'What it says as before'),
      )
    : null
}
<p class="govuk-body">${placeWords(version)}</p></section>`;
}

/** One sentence: file, sheet and row; how it was read; when and by whom it was brought. */
function placeWords({ load, place, importedBy }: Version): Content {
  const at = [place.sheet, place.row === null ? null : `row ${countWords(place.row)}`].filter((part) => part !== null);
  const file = link(href`/imports/records/${load.load}`, load.file, { className: 'wm-break' });
  return html`It stands in ${file}${at.length > 0 ? `, ${at.join(', ')}` : ''}. Read as ${mappingWords(load)}. Imported ${momentWords(load.recordedAt)}${importedBy ? `, by ${importedBy.name}` : ''}.`;
}

const SAID: Readonly<Record<Version['standing'], string>> = {
  stands: 'left out of the extract by mistake, so that it stands again',
  'not seen': 'not seen any more',
  ended: 'it has ended',
  duplicate: 'it is a duplicate, which never counts',
  void: 'it never counts',
};

function spanWords({ knownFrom, knownTo }: Version): string {
  return knownTo === null
    ? `Known from ${momentDay(knownFrom)} until now`
    : `Known from ${momentDay(knownFrom)} to ${momentDay(knownTo)}`;
}

function becauseWords(version: Version): Content {
  if (version.how === 'first') return `First seen in the records as on ${plainDay(version.load.statedOn)}.`;
  if (version.how === 'restated') return `The source said it anew, as on ${plainDay(version.load.statedOn)}.`;
  if (version.missingFrom) {
    const { load, file, statedOn } = version.missingFrom;
    return html`Not in ${link(href`/imports/records/${load}`, file)}, as on ${plainDay(statedOn)}: ${standingWords(version)}. What it said before is kept.`;
  }
  return html`Said here on ${momentDay(version.knownFrom)}: ${SAID[version.standing]}. The ${link(href`/activity`, 'activity log')} has who said it.`;
}

function fieldsTable({ source }: History, fields: Version['fields'], caption: string): Html {
  const hasBefore = fields.some(({ was }) => was !== null);
  const hasColumns = fields.some(({ column }) => column !== null);
  return table({
    caption,
    rowHeads: true,
    stacks: true,
    columns: [
      { head: 'Field' },
      { head: 'Says' },
      ...(hasBefore ? [{ head: 'Said before' }] : []),
      ...(hasColumns ? [{ head: 'Read from column' }] : []),
    ],
    rows: fields.map((one) => {
      const says = one.of ? link(href`/records/${source}/${one.of.table}/${one.of.id}`, one.value) : one.value;
      const unread =
        one.unread === null
          ? null
          : html`<br><span class="wm-quiet">not understood: <code class="wm-typed">${one.unread}</code></span>`;
      return [
        one.title,
        html`${says}${unread}`,
        ...(hasBefore ? [one.was] : []),
        ...(hasColumns ? [one.column === null ? null : html`<code class="wm-typed">${one.column}</code>`] : []),
      ];
    }),
  });
}
