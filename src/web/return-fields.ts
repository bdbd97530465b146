// The form of a return: one part a KPI, with what stands and the last three figures beside; what was typed is kept after a mistake.

import { type Day, type Issue, type Period, shortPeriodName } from '../clocks/index.ts';
import { entryStatuses } from '../imports/index.ts';
import type { OperationOutput } from '../operations/index.ts';
import {
  type Content,
  cellStatus,
  fieldset,
  href,
  html,
  input,
  link,
  select,
  shortDay,
  spokenValue,
} from '../outputs/index.ts';
import { field, type PageRequest } from './page.ts';

export type ReturnForm = NonNullable<OperationOutput<'return-form'>['form']>;
type Asked = ReturnForm['asked'][number];

const ENTRY_FIELDS = ['count', 'numerator', 'denominator', 'status', 'until', 'note'] as const;
type EntryField = (typeof ENTRY_FIELDS)[number];

const fieldName = (measure: string, name: EntryField) => `${measure}.${name}`;

/** What was typed, KPI by KPI. */
export function typedFigures(request: PageRequest, form: ReturnForm) {
  return form.asked.map(({ measure }) => {
    const typed = Object.fromEntries(ENTRY_FIELDS.map((name) => [name, field(request, fieldName(measure.id, name))]));
    return { measure: measure.id, ...typed } as { measure: string } & Record<EntryField, string>;
  });
}

/** Where an issue's words belong: the field it names, else the KPI's first. */
export function issueField({ where }: Issue, form: ReturnForm): string {
  const named = where.field ?? '';
  const [measure = '', name = ''] = named.split('.');
  const asked = form.asked.find((one) => one.measure.id === measure);
  if (!asked) return named === 'by' ? 'by' : 'figures';
  const shown = fieldsOf(asked);
  return shown.some((one) => one === name) ? named : fieldName(measure, shown[0]!);
}

/** A percentage is worked out from two numbers; only where they are not known is it typed itself. */
function fieldsOf({ measure }: Asked): EntryField[] {
  const parts: EntryField[] = measure.unit === 'percent' ? ['numerator', 'denominator', 'count'] : ['count'];
  return [...parts, 'status', 'until', 'note'];
}

export interface FieldsOf {
  request: PageRequest;
  form: ReturnForm;
  today: Day;
  /** by field: what stops it */
  errors: ReadonlyMap<string, string>;
  /** by field: what to look at */
  warnings: ReadonlyMap<string, string>;
}

export function returnFields(of: FieldsOf): Content {
  return html`<div id="figures">${of.form.asked.map((asked) => kpiFields(of, asked))}</div>`;
}

function kpiFields(of: FieldsOf, asked: Asked): Content {
  const { measure } = asked;
  const words = html`${measure.title}`;
  const told = fieldsOf(asked).flatMap((name) => of.warnings.get(fieldName(measure.id, name)) ?? []);
  const body = html`<div class="wm-return__body"><div>
${measure.plain ? html`<p class="wm-quiet">${measure.plain}</p>` : null}
${told.map((warning) => html`<p class="wm-return__look"><b>Look at this:</b> ${warning}</p>`)}
<div class="wm-return__numbers">${numberFields(of, asked)}</div>
<div class="wm-return__numbers">${statusFields(of, asked)}</div>
${text(of, asked, 'note', 'Note', '')}</div>
<div class="wm-return__last">${lastFigures(of, asked)}</div></div>`;
  return html`<div class="wm-return" id="kpi-${measure.id}">${fieldset({ words, className: 'govuk-fieldset__legend--s' }, body)}</div>`;
}

function text(
  { request, errors }: FieldsOf,
  { measure }: Asked,
  name: EntryField,
  label: string,
  className: string,
  more: { inputmode?: 'decimal'; hint?: string; suffix?: string } = {},
): Content {
  const id = fieldName(measure.id, name);
  return input({ id, name: id, label, className, value: field(request, id), error: errors.get(id), ...more });
}

const SUFFIX: Partial<Record<Asked['measure']['unit'], string>> = { days: 'days', weeks: 'weeks', fte: 'FTE' };

function numberFields(of: FieldsOf, asked: Asked): Content {
  const { measure } = asked;
  const narrow = 'govuk-input--width-5';
  const number = (name: EntryField, label: string, hint?: string) =>
    text(of, asked, name, label, narrow, { inputmode: 'decimal', hint });
  if (measure.unit === 'percent')
    return [
      number('numerator', 'How many', measure.numerator),
      number('denominator', 'Out of', measure.denominator ?? undefined),
      text(of, asked, 'count', 'Percentage alone', narrow, { hint: 'Only if the two are not known, with its % sign.' }),
    ];
  const label = measure.unit === 'count' ? 'Number' : measure.unit === 'pounds' ? 'Pounds' : 'Figure';
  return text(of, asked, 'count', label, narrow, {
    inputmode: 'decimal',
    hint: measure.numerator,
    suffix: SUFFIX[measure.unit],
  });
}

function statusFields(of: FieldsOf, asked: Asked): Content {
  const id = fieldName(asked.measure.id, 'status');
  const choices = entryStatuses
    .filter((one) => one.id !== 'taken-back' || asked.standing?.source.sent !== undefined)
    .map((one) => ({ value: one.id === 'figure' ? '' : one.words, words: one.words }));
  return [
    select({ id, name: id, label: 'Status', choices, chosen: field(of.request, id), error: of.errors.get(id) }),
    text(of, asked, 'until', 'Awaited until', 'govuk-input--width-10'),
  ];
}

/** What stands for the period, and the three before: what a typed figure is held against. */
function lastFigures({ form, today }: FieldsOf, { measure, standing, last }: Asked): Content {
  const said = (one: Asked['standing']) => {
    if (one === null) return 'not received';
    const state = cellStatus(one, measure.unit, today);
    return state.is === 'figure' && one.value !== null
      ? spokenValue(one.value, measure.unit, one.decimals)
      : state.words;
  };
  const line = (period: Period, words: Content) => html`<dt>${shortPeriodName(period)}</dt><dd>${words}</dd>`;
  return html`<p class="wm-quiet">${link(href`/kpis/${measure.id}`, 'All its figures', { hidden: `: ${measure.title}` })}</p>
<dl>${last.map((one, i) => line(form.before[i]!, said(one)))}
${standing === null ? line(form.period, html`<b>asked for</b>`) : line(form.period, html`<b>${said(standing)}</b><br><span class="wm-quiet">${standing.note ? `${standing.note}, ` : null}${standingBy(standing)}</span>`)}</dl>`;
}

function standingBy({ source }: NonNullable<Asked['standing']>): string {
  const by = source.sent?.typedBy;
  return `${by ? `typed by ${by}` : `in ${source.file}`}, ${shortDay(source.statedOn)}`;
}
