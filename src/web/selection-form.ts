// A selection as its form shows it and sends it back: rows with order numbers, in sections that are runs of one heading.

import type { SelectedColumns, SelectionContents } from '../insight/index.ts';
import { button, checkboxes, form, type Href, type Html, html, input, select, table } from '../outputs/index.ts';
import type { FormErrors } from './form-errors.ts';
import { field, type PageRequest } from './page.ts';

const COLUMNS: [keyof Omit<SelectedColumns, 'months'>, string][] = [
  ['target', 'Target'],
  ['benchmarks', 'England, region and neighbours'],
  ['direction', 'Direction'],
  ['rating', 'Rating'],
];

interface FormRow {
  order: number;
  heading: string;
  measure: string;
  ref: string | null;
  label: string | null;
}

function formRows({ sections }: SelectionContents): FormRow[] {
  const rows = sections.flatMap(({ heading, rows: inSection }) => inSection.map((row) => ({ ...row, heading })));
  return rows.map((row, i) => ({ ...row, order: i + 1 }));
}

/** In the order of their numbers; of two with one number, the one that stood first. A number that is none comes last. */
function contentsOf(rows: FormRow[], columns: SelectedColumns): SelectionContents {
  const sections: SelectionContents['sections'] = [];
  for (const { heading, measure, ref, label } of rows.toSorted((a, b) => a.order - b.order)) {
    const last = sections.at(-1);
    const row = { measure, ref, label };
    if (last?.heading === heading) last.rows.push(row);
    else sections.push({ heading, rows: [row] });
  }
  return { sections, columns };
}

export function readSelection(request: PageRequest): SelectionContents {
  const rows: FormRow[] = [];
  for (let i = 1; request.form.has(`row-${i}-kpi`); i += 1) {
    const of = (name: string) => field(request, `row-${i}-${name}`);
    if (of('leave') === 'yes') continue;
    rows.push({
      order: Number(of('order')) || Number.MAX_SAFE_INTEGER,
      heading: of('heading') || 'KPIs',
      measure: of('kpi'),
      ref: of('ref') || null,
      label: of('label') || null,
    });
  }
  const added = field(request, 'add-kpi');
  if (added !== '')
    rows.push({
      order: Number(field(request, 'add-order')) || Number.MAX_SAFE_INTEGER,
      heading: field(request, 'add-heading') || (rows.at(-1)?.heading ?? 'KPIs'),
      measure: added,
      ref: null,
      label: null,
    });
  const shown = request.form.get('columns') ?? [];
  return contentsOf(rows, {
    months: Number(field(request, 'months')) || null,
    target: shown.includes('target'),
    benchmarks: shown.includes('benchmarks'),
    direction: shown.includes('direction'),
    rating: shown.includes('rating'),
  });
}

export interface SelectionForm {
  action: Href;
  title: string;
  contents: SelectionContents;
  titles: Record<string, string>;
  errors: FormErrors;
}

export function selectionForm({ action, title, contents, titles, errors }: SelectionForm): Html {
  const rows = formRows(contents);
  const { columns } = contents;
  return form({ method: 'post', action }, [
    input({
      name: 'title',
      label: 'Title',
      value: title,
      className: 'govuk-input--width-20',
      error: errors.get('title'),
    }),
    input({
      name: 'months',
      label: 'Months shown',
      hint: 'Leave it empty for all that fit.',
      value: columns.months ?? '',
      className: 'govuk-input--width-2',
      inputmode: 'numeric',
      error: errors.get('contents.columns.months'),
    }),
    checkboxes({
      name: 'columns',
      legend: { words: 'Columns beside the months' },
      choices: COLUMNS.map(([value, words]) => ({ value, words, checked: columns[value] })),
    }),
    html`<h2 class="govuk-heading-m">Add a KPI</h2>`,
    select({
      name: 'add-kpi',
      label: 'KPI',
      error: errors.get('contents'),
      choices: [
        { value: '', words: 'None' },
        ...Object.entries(titles)
          .sort((a, b) => (a[1] < b[1] ? -1 : 1))
          .map(([value, words]) => ({ value, words })),
      ],
    }),
    input({ name: 'add-heading', label: 'Under the heading', className: 'govuk-input--width-20' }),
    input({
      name: 'add-order',
      label: 'Order number',
      hint: 'Left empty, it comes last.',
      className: 'govuk-input--width-3',
      inputmode: 'numeric',
    }),
    rows.length > 0 ? rowsTable(rows, titles) : null,
    button('Save the selection'),
    button('Withdraw the selection', { look: 'secondary', name: 'withdraw', value: 'yes' }),
  ]);
}

function rowsTable(rows: FormRow[], titles: Record<string, string>): Html {
  const box = (i: number, name: string, words: string, value: string | number, width: string) =>
    input({ name: `row-${i}-${name}`, label: words, labelClass: 'govuk-visually-hidden', value, className: width });
  return table({
    caption: 'KPIs in their order. Rows of one heading that follow each other are a section.',
    rowHeads: true,
    stacks: true,
    columns: [
      { head: 'KPI' },
      { head: 'Order' },
      { head: 'Heading' },
      { head: 'Ref' },
      { head: 'Label' },
      { head: 'Leave out' },
    ],
    rows: rows.map(({ order: i, heading, measure, ref, label }) => {
      const title = titles[measure] ?? measure;
      return [
        html`${title}<input type="hidden" name="row-${i}-kpi" value="${measure}">`,
        box(i, 'order', `Order of ${title}`, i, 'govuk-input--width-3'),
        box(i, 'heading', `Heading of ${title}`, heading, 'govuk-input--width-10'),
        box(i, 'ref', `Reference of ${title}`, ref ?? '', 'govuk-input--width-4'),
        box(i, 'label', `Label of ${title}`, label ?? '', 'govuk-input--width-20'),
        html`<div class="govuk-checkboxes govuk-checkboxes--small"><div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" id="row-${i}-leave" name="row-${i}-leave" type="checkbox" value="yes"><label class="govuk-label govuk-checkboxes__label" for="row-${i}-leave"><span class="govuk-visually-hidden">Leave out ${title}</span></label></div></div>`,
      ];
    }),
  });
}
