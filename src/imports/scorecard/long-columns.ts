// The columns of a table of lines: which holds the figures, which the names of areas.

import { levelOf } from './areas.ts';
import type { ColumnKind } from './column-heading.ts';
import { mainValue } from './column-times.ts';
import type { Column, ColumnContext } from './columns.ts';
import { readCellText } from './figure.ts';
import { type Heading, isCountHeading } from './header-summary.ts';

const LEVELS: ColumnKind[] = ['england', 'region', 'neighbours'];

/** Columns that hold the names of areas; in lines, those headed with a region or a country too. */
export function settleAreas(headings: Heading[], columns: Column[], context: ColumnContext, isLong: boolean): void {
  const isOfAreas = isLong || headings.some(({ kind }) => kind === 'area');
  for (const { at, kind, text } of headings) {
    const mayHold = /^areas?$/i.test(text) || (isOfAreas && kind !== null && LEVELS.includes(kind));
    const holdsNames = mayHold && holds(at, context, (cell) => levelOf(cell) !== null);
    if (kind === 'area' || holdsNames) Object.assign(columns[at]!, { role: 'kept', area: true, level: null });
  }
}

export function settleLong(headings: Heading[], columns: Column[], context: ColumnContext): void {
  const value = mainValue(headings);
  const numerator = headings.find(
    (heading) => heading !== value && heading.kind === 'value' && isCountHeading(heading.text),
  );
  if (value) columns[value.at]!.role = 'figure';
  if (numerator) columns[numerator.at]!.role = 'numerator';
  if (value || columns.some(({ role }) => role === 'numerator')) return;
  // No column is named for values: each that holds figures is a KPI.
  for (const { at, kind } of headings) {
    if (kind === null && holds(at, context, (cell) => readCellText(cell).content.is === 'figure'))
      columns[at]!.role = 'figure';
  }
}

/** Whether some of a column's cells are of a kind. */
function holds(at: number, context: ColumnContext, is: (text: string) => boolean): boolean {
  return context.sample(at).some((text) => text !== '' && is(text));
}
