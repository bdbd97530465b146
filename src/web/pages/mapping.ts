// One mapping: what it reads column by column, how dates and codes are taken, its versions, and what to ask for.

import { plainDay } from '../../clocks/index.ts';
import { DAYS_OF_NOTICE, fieldOf, type MappedColumn, targetOf } from '../../imports/index.ts';
import { type OperationOutput, perform } from '../../operations/index.ts';
import {
  backLink,
  type Content,
  checkedHref,
  countWords,
  details,
  type Fact,
  href,
  html,
  joined,
  link,
  summaryList,
  table,
  warningText,
  withQuery,
} from '../../outputs/index.ts';
import { codeSetsById, codeTitle } from '../../register/index.ts';
import { capital, FORMS, HOLDS, MEANS, targetWords } from '../mapping-words.ts';
import { momentWords } from '../moments.ts';
import { htmlAnswer, type Page, PageRefused } from '../page.ts';
import { show } from '../show.ts';

type Whole = NonNullable<OperationOutput<'mappings'>['one']>;

export default {
  id: 'mapping',
  path: '/imports/mappings/:mapping',
  needs: 'read-scorecard',
  async get({ ctx, params, query }) {
    const asked = Number(query.get('version'));
    const outcome = await perform(ctx, 'mappings', {
      mapping: params.mapping ?? '',
      version: Number.isSafeInteger(asked) && asked > 0 ? asked : null,
    });
    if (!outcome.ok || !outcome.value.one) throw new PageRefused(outcome.issues);
    const { one } = outcome.value;
    const { said, mapping } = one;
    const newest = one.versions[0]?.version ?? 1;
    const body = html`${one.warnings.map((words) => warningText(words))}
${summaryList(facts(one))}
${askLinks(said.id)}
<h2 class="govuk-heading-m">What it reads</h2>
${columnsTable(one)}
${leftOut(mapping.leftOut ?? [])}
${historyOf(one)}`;
    return htmlAnswer(
      await show(ctx, {
        title: mapping.title,
        caption: said.savedAt === null ? 'Ready-made mapping' : 'Mapping',
        lead:
          mapping.version === newest
            ? null
            : html`This is version ${mapping.version}. ${link(href`/imports/mappings/${said.id}`, `Version ${newest}`)} stands now.`,
        above: backLink('How extracts are read', checkedHref('/imports/mappings')),
        current: '/imports',
        width: 'wide',
        body,
      }),
    );
  },
} satisfies Page;

function facts({ said, mapping, ask }: Whole): Fact[] {
  const { lastUsed, savedAt, savedBy } = said;
  return [
    { key: 'For', value: ask.plain },
    { key: 'Brought by', value: `${mapping.source}; ask ${ask.asked}` },
    ...(mapping.personNumbersOf === undefined
      ? []
      : [{ key: 'Numbers of children', value: `those of ${mapping.personNumbersOf}` }]),
    { key: 'Holds', value: capital(HOLDS[mapping.holds]) },
    {
      key: 'Reads',
      value: mapping.sheet === null ? 'Every sheet in sight that has the headings' : `The sheet “${mapping.sheet}”`,
    },
    {
      key: 'Version',
      value:
        savedAt === null
          ? 'Ready-made. Nobody has saved one of the same name here.'
          : `${mapping.version}, saved ${momentWords(savedAt)} by ${savedBy ?? 'somebody'}`,
    },
    {
      key: 'Last used for',
      value:
        lastUsed === null
          ? 'Nothing yet'
          : html`<span class="wm-break">${lastUsed.file}</span> of ${plainDay(lastUsed.statedOn)}, version ${lastUsed.version}`,
    },
  ];
}

function askLinks(id: string): Content {
  const template = (kind: string) => withQuery(href`/imports/mappings/${id}/template`, { kind });
  return html`<p class="govuk-body wm-no-print">${joined([
    link(href`/imports/mappings/${id}/ask`, 'What to ask for, on a page'),
    link(template('eml'), 'The same as an e-mail draft'),
    link(template('xlsx'), 'Template, Excel'),
    link(template('csv'), 'Template, CSV'),
  ])}</p>`;
}

function columnsTable({ mapping, ask }: Whole): Content {
  const needed = new Map(ask.columns.map((column) => [column.heading, column.needed]));
  const defaults = Object.entries(mapping.defaults);
  return html`${table({
    caption: 'Columns of the extract',
    rowHeads: true,
    stacks: true,
    columns: [{ head: 'Column' }, { head: 'Read as' }, { head: 'Dates and codes' }],
    rows: mapping.columns.map((column) => [
      html`<span class="wm-break">${column.heading}</span>${needed.get(column.heading) ? html`<br><span class="wm-quiet">needed</span>` : null}`,
      targetWords(targetOf(column)),
      howRead(column),
    ]),
  })}${
    defaults.length === 0
      ? null
      : html`<h3 class="govuk-heading-s">What holds for every line, where no column says</h3>${summaryList(
          defaults.map(([target, value]) => ({ key: targetWords(target), value: defaultWords(target, value) })),
        )}`
  }`;
}

function defaultWords(target: string, value: Whole['mapping']['defaults'][string]): string {
  const [row = '', field = ''] = target.split('.');
  const table = row.split(':')[0] as MappedColumn['table'];
  const codes = fieldOf(table, field)?.codes;
  return codes ? codeTitle(codeSetsById[codes], String(value)) : String(value);
}

function howRead(column: MappedColumn): Content {
  const { table: of, field, dates, means, lastDay, codes } = column;
  const type = fieldOf(of, field)?.type;
  const isNotice = DAYS_OF_NOTICE.has(`${of}.${field}`);
  const words: Content[] = [];
  if (type === 'day') {
    words.push(dates ? capital(FORMS[dates]) : null);
    words.push(
      means ? capital(MEANS[means]) : isNotice ? 'Nobody has said that it is the day the notice was sent' : null,
    );
    words.push(lastDay ? 'The last day on which it held' : null);
  }
  const said = words.filter((word) => word !== null);
  const told = Object.entries(codes ?? {});
  return html`${said.map((word, i) => html`${i > 0 ? html`<br>` : null}${word}`)}${
    told.length === 0
      ? null
      : details(
          html`What ${countWords(told.length)} ${told.length === 1 ? 'text stands' : 'texts stand'} for<span class="govuk-visually-hidden"> in ${column.heading}</span>`,
          html`<ul class="govuk-list">${told.map(([text, code]) => html`<li><code class="wm-typed">${text}</code> ${code === '' ? 'says nothing' : codeWords(column, code)}</li>`)}</ul>`,
        )
  }`;
}

function codeWords({ table: of, field }: MappedColumn, code: string): string {
  const set = fieldOf(of, field)?.codes;
  return set ? `${code}: ${codeTitle(codeSetsById[set], code)}` : code;
}

function leftOut(headings: readonly string[]): Content {
  if (headings.length === 0) return null;
  return html`<p class="govuk-body">Left out on purpose: ${headings.join(', ')}.</p>`;
}

function historyOf({ said, versions }: Whole): Content {
  if (versions.length === 0) return null;
  return html`<h2 class="govuk-heading-m">Versions</h2>${table({
    caption: 'Versions, newest first',
    rowHeads: true,
    stacks: true,
    columns: [{ head: 'Version' }, { head: 'Saved' }, { head: 'What changed' }],
    rows: versions.map(({ version, savedAt, savedBy, changes }) => [
      link(withQuery(href`/imports/mappings/${said.id}`, { version }), `Version ${version}`),
      html`${momentWords(savedAt)}<br><span class="wm-quiet">${savedBy}</span>`,
      changes.length === 0
        ? 'the first'
        : html`<ul class="govuk-list">${changes.slice(0, 12).map((words) => html`<li>${words}</li>`)}${changes.length > 12 ? html`<li>and ${countWords(changes.length - 12)} more</li>` : null}</ul>`,
    ]),
  })}`;
}
