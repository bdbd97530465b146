// The columns of a return template: what each is headed, so that it is found again in whatever order it comes back.

import type { EntryField } from './entry-shapes.ts';

export type TemplateColumn = 'measure' | 'kpi' | 'counts' | 'period' | EntryField | 'last-1' | 'last-2' | 'last-3';

/** In the order in which the template is sent out. The last three have the period as their head. */
export const templateHeads: Readonly<Record<Exclude<TemplateColumn, `last-${string}`>, string>> = {
  measure: 'KPI id',
  kpi: 'KPI',
  counts: 'What it counts',
  period: 'Period',
  count: 'Count or figure',
  numerator: 'Numerator',
  denominator: 'Denominator',
  status: 'Status',
  until: 'Awaited until',
  note: 'Note',
};

/** Stands in the first line, with the data source's id beside it. */
export const TEMPLATE_MARK = 'Waymark return';

const ALSO: Readonly<Record<string, TemplateColumn>> = {
  count: 'count',
  figure: 'count',
  value: 'count',
  'out of': 'denominator',
  notes: 'note',
  'kpi ref': 'measure',
};

const byHead = new Map<string, TemplateColumn>(
  Object.entries(templateHeads).map(([column, head]) => [plainHead(head), column as TemplateColumn]),
);

export function columnNamed(head: string): TemplateColumn | null {
  const plain = plainHead(head);
  return byHead.get(plain) ?? (Object.hasOwn(ALSO, plain) ? ALSO[plain]! : null);
}

function plainHead(head: string): string {
  return head
    .toLowerCase()
    .replace(/[^a-z ]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}
