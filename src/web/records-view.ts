// What a file of case records would change, before it is saved: new, changed, unchanged, gone; by field; and what the checks find.

import { plainDay } from '../clocks/index.ts';
import type { OperationOutput } from '../operations/index.ts';
import { bigCounts, type Content, countWords, details, type Html, html, insetText, table } from '../outputs/index.ts';
import { figureChangesSection } from './figure-changes-view.ts';
import { weightWords } from './quality-view.ts';

type Records = NonNullable<OperationOutput<'import'>['files'][number]['records']>;
const MOST_LISTED = 200;

type Sums = Record<'new' | 'changed' | 'unchanged' | 'gone', number>;

/** One sentence: whose records they are, how they are read, and what came before them. */
export function recordsState(records: Records): Content {
  const mapping = records.mapping
    ? ` Read by mapping “${records.mapping.title}”, version ${records.mapping.version}.`
    : '';
  const before =
    records.lastStatedOn === null
      ? ' The first of this source.'
      : ` The last one loaded was of ${plainDay(records.lastStatedOn)}.`;
  const collection = records.collection
    ? ` SEN2 ${records.collection.year}, census day ${plainDay(records.collection.censusDay)}, authority ${records.collection.la}.`
    : '';
  const holds = records.holds === 'snapshot' ? 'a snapshot' : 'dated events';
  return html`${records.sourceTitle}, ${holds}.${mapping}${collection}${before}`;
}

/** `ask`: the button that has its changes on the scorecard worked out, where they are not yet. */
export function recordsSection(records: Records, ask: Content): Html {
  const sums = sumsOf(records);
  const since = records.lastStatedOn === null ? 'gone' : `gone since ${plainDay(records.lastStatedOn)}`;
  return html`${
    records.collection?.notConfirmed
      ? insetText(
          `The guide for SEN2 ${records.collection.year} is not confirmed. The file is read as one of the year before.`,
        )
      : null
  }
${bigCounts([
  { count: countWords(sums.new), words: 'new' },
  { count: countWords(sums.changed), words: 'changed' },
  { count: countWords(sums.unchanged), words: 'unchanged' },
  { count: countWords(sums.gone), words: since },
])}
${tablesSection(records)}
${figureChangesSection(records.figures, ask)}
${fieldsSection(records)}
${stepsSection(records)}
${goneSection(records)}
${checksSection(records)}`;
}

/** Back again counts as changed: it says something else than the register did. */
function sumsOf({ tables }: Records): Sums {
  const sums: Sums = { new: 0, changed: 0, unchanged: 0, gone: 0 };
  for (const one of tables) {
    sums.new += one.new;
    sums.changed += one.changed + one.back;
    sums.unchanged += one.unchanged;
    sums.gone += one.gone;
  }
  return sums;
}

function tablesSection({ tables }: Records): Content {
  if (tables.length < 2) return null;
  return details(
    `Rows of ${tables.length} kinds`,
    table({
      caption: 'Rows by kind',
      rowHeads: true,
      stacks: true,
      columns: [
        { head: 'Kind' },
        { head: 'New', numeric: true },
        { head: 'Changed', numeric: true },
        { head: 'Unchanged', numeric: true },
        { head: 'Gone', numeric: true },
      ],
      rows: tables.map((one) => [
        one.title,
        countWords(one.new),
        countWords(one.changed + one.back),
        countWords(one.unchanged),
        countWords(one.gone),
      ]),
    }),
  );
}

function fieldsSection({ fields, lookedAt, tables }: Records): Content {
  if (fields.length === 0) return null;
  const changed = tables.reduce((sum, one) => sum + one.changed, 0);
  return html`<h3 class="govuk-heading-s">What changed, by field</h3>${table({
    caption: 'Fields of rows that are there already and say something else',
    rowHeads: true,
    stacks: true,
    columns: [
      { head: 'Field' },
      { head: 'Rows', numeric: true },
      { head: 'For example' },
      { head: 'Was' },
      { head: 'Is now' },
    ],
    rows: fields.map(({ title, rows, example }) => [title, countWords(rows), example.id, example.was, example.is]),
  })}${lookedAt < changed ? html`<p class="wm-quiet">Counted over the first ${countWords(lookedAt)} of ${countWords(changed)} changed rows.</p>` : null}`;
}

function stepsSection({ steps }: Records): Content {
  if (steps.length === 0) return null;
  return details(
    `${countWords(steps.length)} changes that cannot follow what stands`,
    table({
      caption: 'Changes that cannot follow what stands',
      rowHeads: true,
      stacks: true,
      columns: [{ head: 'Record' }, { head: 'What is the matter' }],
      rows: steps.slice(0, MOST_LISTED).map(({ id, sentence }) => [id, sentence]),
    }),
  );
}

function goneSection({ tables, lastStatedOn }: Records): Content {
  const gone = tables.filter((one) => one.gone > 0);
  if (gone.length === 0 || lastStatedOn === null) return null;
  const total = gone.reduce((sum, one) => sum + one.gone, 0);
  return html`<h3 class="govuk-heading-s">${countWords(total)} gone</h3>
<p class="govuk-body">They stood in the extract of ${plainDay(lastStatedOn)} and not in this one. Nothing is deleted: they are shown as <b>not seen since ${plainDay(lastStatedOn)}</b> until you say ended, a duplicate or left out by mistake.</p>
${gone.map((one) =>
  details(
    `${one.title}: ${countWords(one.gone)}`,
    html`<p class="govuk-body">${one.goneIds.join(', ')}${one.gone > one.goneIds.length ? ` and ${countWords(one.gone - one.goneIds.length)} more` : ''}</p>`,
  ),
)}`;
}

function checksSection({ checks, judgedOn }: Records): Content {
  if (checks.length === 0) return html`<p class="govuk-body">The checks of case records find nothing in it.</p>`;
  const total = checks.reduce((sum, one) => sum + one.count, 0);
  return html`<h3 class="govuk-heading-s">The checks find ${countWords(total)} things. None stops the file</h3>
<p class="govuk-body">Judged as on ${plainDay(judgedOn)}. They are put right in the case system, not here.</p>
${checks.map((one) =>
  details(
    html`${one.title} <span class="wm-quiet">${weightWords(one.severity)}, ${one.id}</span>: ${countWords(one.count)}`,
    table({
      caption: one.title,
      rowHeads: true,
      stacks: true,
      columns: [{ head: 'Record' }, { head: 'Place in the file' }, { head: 'What is the matter' }],
      rows: one.examples.map(({ record, place, sentence }) => [
        record,
        place.row === null ? null : `${place.sheet === null ? '' : `${place.sheet}, `}row ${countWords(place.row)}`,
        sentence,
      ]),
    }),
  ),
)}`;
}
