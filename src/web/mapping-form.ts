// The form of a mapping: each column of the file with what stands in it, the field it fills, its dates and its codes.

import {
  type ColumnTexts,
  codesNotInFile,
  DAYS_OF_NOTICE,
  dateForms,
  dateMeanings,
  fieldOf,
  fieldsOf,
  type MappedColumn,
  partsOfTarget,
  readyMappings,
  targetOf,
} from '../imports/index.ts';
import {
  button,
  type Choice,
  type Content,
  checkboxes,
  countWords,
  details,
  html,
  select,
  table,
  warningText,
} from '../outputs/index.ts';
import { codeSetsById, type Field, type TableId, tableIds, tableOf } from '../register/index.ts';
import type { FormErrors } from './form-errors.ts';
import type { MappingDraft } from './mapping-drafts.ts';
import { codeField, columnField, defaultField, SAYS_NOTHING } from './mapping-typed.ts';
import { capital, FORMS, MEANS, targetWords } from './mapping-words.ts';

type Group = { label: string; choices: Choice[] };

export function columnsTable(draft: MappingDraft, errors: FormErrors): Content {
  const groups = fieldGroups(draft);
  return table({
    caption: 'Columns of the file',
    className: 'wm-choose-rows',
    rowHeads: true,
    stacks: true,
    columns: [{ head: 'Column in the file' }, { head: 'What it is' }, { head: 'How it is read' }],
    rows: draft.columns.map(({ heading }, at) => [
      html`<span class="wm-break">${heading}</span>${samplesOf(draft, heading)}`,
      targetSelect(draft, groups, at, errors),
      howRead(draft, at),
    ]),
  });
}

function samplesOf({ answer }: MappingDraft, heading: string): Content {
  const column = answer.columns.find((one) => one.heading === heading);
  if (!column || column.samples.length === 0) return html`<br><span class="wm-quiet">empty in the first lines</span>`;
  const words = column.samples.slice(0, 3).map((text) => html`<code class="wm-typed">${text.slice(0, 60)}</code> `);
  return html`<br><span class="wm-quiet">${words}${column.masked ? html`<br>letters and figures are hidden` : null}</span>`;
}

/** Suggestions first, then every field of the kinds of records that are offered. */
function targetSelect(draft: MappingDraft, groups: readonly Group[], at: number, errors: FormErrors): Content {
  const { heading, target } = draft.columns[at]!;
  const name = columnField(at, 'to');
  const suggestions = draft.answer.columns.find((one) => one.heading === heading)?.suggestions ?? [];
  const likely = suggestions.map((one) => ({
    value: one.target,
    words: `${capital(one.title)}${one.confidence < 1 ? ` (${Math.round(one.confidence * 100)}% sure)` : ''}`,
  }));
  const known = new Set([...likely, ...groups.flatMap(({ choices }) => choices)].map(({ value }) => value));
  const also = target !== '' && !known.has(target) ? [{ value: target, words: targetWords(target) }] : [];
  return select({
    name,
    id: name,
    label: html`<span class="govuk-visually-hidden">What ${heading} is</span>`,
    choices: [{ value: '', words: 'Leave it out' }, ...also],
    groups: [
      ...(likely.length > 0 ? [{ label: 'Likely', choices: likely }] : []),
      // A choice stands once, or the browser takes the last of the two.
      ...groups.map((group) => ({
        ...group,
        choices: group.choices.filter(({ value }) => !likely.some((one) => one.value === value)),
      })),
    ].filter(({ choices }) => choices.length > 0),
    chosen: target,
    error: errors.get(name),
  });
}

/** The rows of a table that some mapping knows: first and second need, the advice of each profession. */
function groupsOf(draft: MappingDraft, id: TableId): (string | undefined)[] {
  const columns: readonly Pick<MappedColumn, 'table' | 'group'>[] = [
    ...draft.mapping.columns,
    ...readyMappings.flatMap((one) => one.columns),
  ];
  const groups = columns.flatMap(({ table: of, group }) => (of === id && group !== undefined ? [group] : []));
  return [undefined, ...new Set(groups)];
}

function fieldGroups(draft: MappingDraft): Group[] {
  return tableIds
    .filter((id) => draft.tables.includes(id))
    .flatMap((id) =>
      groupsOf(draft, id).map((group) => ({
        label: `${tableOf(id).title}${group === undefined ? '' : `, ${group}`}`,
        choices: fieldsOf(id)
          .filter((name) => name !== 'person' || id === 'person')
          .filter((name) => name !== 'id' || id !== 'person')
          .map((name) => {
            const value = targetOf({ table: id, ...(group === undefined ? {} : { group }), field: name });
            return { value, words: fieldWords(id, name, value) };
          }),
      })),
    );
}

/** With the kind of record: a select that is closed shows no more. */
function fieldWords(id: TableId, name: string, target: string): string {
  const plain = fieldOf(id, name)?.plain;
  return plain ? `${targetWords(target)}, ${plain}` : targetWords(target);
}

/** Of dates: order and meaning. Of codes: what each text stands for. Shown once the column is known to be one. */
function howRead(draft: MappingDraft, at: number): Content {
  const { heading, target } = draft.columns[at]!;
  const parts = partsOfTarget(target);
  const found = parts && fieldOf(parts.table, parts.field);
  if (!parts || !found) return null;
  const column = draft.mapping.columns.find((one) => one.heading === heading && targetOf(one) === target);
  if (found.type === 'day') return dateFields(heading, parts.table, found, column, at);
  const texts = draft.answer.texts.find((one) => one.target === target && one.heading === heading);
  if (texts) return codeFields(heading, found, texts, column, at);
  return found.codes || found.type === 'yes-no'
    ? html`<span class="wm-quiet">Look again to see what stands in it.</span>`
    : null;
}

function dateFields(heading: string, of: TableId, found: Field, column: MappedColumn | undefined, at: number): Content {
  const ends = tableOf(of).spell?.to;
  const isEnd = ends !== undefined && tableOf(of).fields[ends] === found;
  const isNotice = DAYS_OF_NOTICE.has(`${of}.${fieldNamed(of, found)}`);
  const means = column?.means;
  return html`${select({
    name: columnField(at, 'dates'),
    label: html`Written <span class="govuk-visually-hidden">in ${heading}</span>`,
    choices: [
      { value: '', words: 'As it reads: 2025-06-30 or 30 June 2025' },
      ...dateForms.map((form) => ({ value: form, words: capital(FORMS[form]) })),
    ],
    chosen: column?.dates ?? '',
  })}${
    of === 'person'
      ? null
      : select({
          name: columnField(at, 'means'),
          label: html`This date is <span class="govuk-visually-hidden">in ${heading}</span>`,
          choices: [
            { value: '', words: 'Not said' },
            ...dateMeanings.map((one) => ({ value: one, words: capital(MEANS[one]) })),
          ],
          chosen: means ?? '',
        })
  }${
    isNotice && means && means !== 'notice sent' && means !== 'the day itself'
      ? warningText(
          `${capital(MEANS[means])} is not the day the notice was sent: figures of 6, 16 and 20 weeks will be wrong.`,
        )
      : null
  }${
    isEnd || column?.lastDay
      ? checkboxes({
          name: columnField(at, 'last'),
          legend: { words: `The end in ${heading}`, className: 'govuk-visually-hidden' },
          className: 'govuk-checkboxes--small',
          choices: [{ value: 'yes', words: 'It is the last day on which it held', checked: column?.lastDay === true }],
        })
      : null
  }`;
}

function fieldNamed(of: TableId, found: Field): string {
  return Object.entries(tableOf(of).fields).find(([, one]) => one === found)?.[0] ?? '';
}

/** What is not understood is asked; the rest is folded away. */
function codeFields(
  heading: string,
  found: Field,
  { texts, more }: ColumnTexts,
  column: MappedColumn | undefined,
  at: number,
): Content {
  const choices = codeChoices(found);
  const one = (i: number) => {
    const { text, lines, code } = texts[i]!;
    const told = Object.entries(column?.codes ?? {}).find(([words]) => words.toLowerCase() === text.toLowerCase());
    const chosen = told ? (told[1] === '' ? SAYS_NOTHING : told[1]) : (code ?? '');
    const isThere = choices.some(({ value }) => value === chosen);
    return select({
      name: codeField(at, i),
      label: html`<code class="wm-typed">${text.slice(0, 60)}</code> <span class="wm-quiet">${countWords(lines)} ${lines === 1 ? 'line' : 'lines'}</span><span class="govuk-visually-hidden"> of ${heading} stands for</span>`,
      choices: [
        { value: '', words: 'Kept as it stands, counted nowhere' },
        { value: SAYS_NOTHING, words: 'It says nothing' },
        ...choices,
        ...(isThere || chosen === '' || chosen === SAYS_NOTHING ? [] : [{ value: chosen, words: chosen }]),
      ],
      chosen,
    });
  };
  const unknown = texts.flatMap(({ code }, i) => (code === null ? [one(i)] : []));
  const known = texts.flatMap(({ code }, i) => (code === null ? [] : [one(i)]));
  const counted = `${countWords(known.length)} ${known.length === 1 ? 'text is' : 'texts are'} understood`;
  return html`${unknown.length > 0 ? html`<b>What does each stand for?</b>${unknown}` : null}
${known.length > 0 ? details(html`${counted}<span class="govuk-visually-hidden"> in ${heading}</span>`, known) : null}
${more > 0 ? html`<p class="wm-quiet">and ${countWords(more)} other texts: is this column what it is taken for?</p>` : null}`;
}

function codeChoices({ type, codes }: Field): Choice[] {
  if (type === 'yes-no')
    return [
      { value: 'yes', words: 'yes' },
      { value: 'no', words: 'no' },
    ];
  return codes ? codeSetsById[codes].codes.map(({ code, title }) => ({ value: code, words: `${code}: ${title}` })) : [];
}

/** Kinds of records whose fields are not offered yet, and codes for what no column says. */
export function moreFields(draft: MappingDraft): Content {
  const free = codesNotInFile(draft.mapping);
  return html`${details(
    'Fields of other kinds of records',
    html`${checkboxes({
      name: 'tables',
      legend: { words: 'Kinds of records that a line holds' },
      hint: 'Tick one and look again: its fields are then offered for every column.',
      className: 'govuk-checkboxes--small',
      choices: tableIds
        .filter((id) => id !== 'person')
        .map((id) => ({ value: id, words: tableOf(id).title, checked: draft.tables.includes(id) })),
    })}${button('Look again', { look: 'secondary', name: 'act', value: 'look' })}`,
  )}${
    free.length === 0
      ? null
      : details(
          'What holds for every line, and no column says',
          free.map(({ target, field }) => defaultSelect(draft, target, field)),
        )
  }`;
}

function defaultSelect(draft: MappingDraft, target: string, field: Field): Content {
  const stands = draft.mapping.defaults[target];
  return select({
    name: defaultField(target),
    label: targetWords(target),
    choices: [{ value: '', words: 'Not said' }, ...codeChoices(field)],
    chosen: typeof stands === 'string' ? stands : '',
    className: 'govuk-!-width-two-thirds',
  });
}
