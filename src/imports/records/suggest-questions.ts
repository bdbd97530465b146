// What a suggested mapping is unsure of, as questions to whoever knows the extract.

import type { Issue } from '../../clocks/index.ts';
import { codeSetsById } from '../../register/index.ts';
import { issue } from '../issues.ts';
import { cellReader } from './cell-value.ts';
import { DAYS_OF_NOTICE, fieldOf, type MappedColumn, type Mapping, targetOf } from './mapping.ts';
import type { ReadyColumn } from './ready-mapping.ts';
import type { SeenColumns, SuggestedColumn } from './suggest-mapping.ts';
import { isNothing } from './values.ts';

interface Asked {
  seen: SeenColumns;
  mapping: Mapping;
  columns: readonly SuggestedColumn[];
  title: string;
  lacking: readonly ReadyColumn[];
}

const SURE = 0.9;
const TELLS_NOTICE = /sent|notif|issued|letter|told|informed/i;

export function questionsOf({ seen, mapping, columns, title, lacking }: Asked): Issue[] {
  const issues: Issue[] = [];
  if (lacking.length > 0) {
    const wanted = lacking.map(({ heading }) => heading);
    issues.push(issue('suggest-needed-missing', 'warns', {}, { title, wanted }));
  }
  for (const { heading, suggestions, taken } of columns) {
    const [first, ...others] = suggestions;
    if (taken === null || !first || first.confidence >= SURE) continue;
    const facts = {
      heading,
      taken: first.title,
      sure: Math.round(first.confidence * 100),
      others: others.map((one) => one.title),
    };
    issues.push(issue('suggest-heading-unclear', 'warns', { field: first.target }, facts));
  }
  const issued = mapping.columns.find((column) => targetOf(column) === 'plan.issuedOn');
  if (issued && mapping.columns.some((one) => targetOf(one) === 'plan.startedOn' && one.heading === issued.heading)) {
    issues.push(issue('suggest-start-from-issue', 'warns', { field: 'plan.startedOn' }, { heading: issued.heading }));
  }
  issues.push(...dateQuestions(mapping, columns), ...codeQuestions(seen, mapping));
  const { leftOut = [] } = mapping;
  if (leftOut.length > 0) issues.push(issue('suggest-headings-left-out', 'warns', {}, { headings: [...leftOut] }));
  return issues;
}

function dateQuestions(mapping: Mapping, columns: readonly SuggestedColumn[]): Issue[] {
  const issues: Issue[] = [];
  const assumed: string[] = [];
  for (const column of mapping.columns) {
    const field = fieldOf(column.table, column.field);
    if (field?.type !== 'day') continue;
    const { heading } = column;
    const dates = columns.find((one) => one.heading === heading)?.dates;
    const where = { field: targetOf(column) };
    if (dates?.mixed) issues.push(issue('suggest-dates-mixed', 'warns', where, { heading, examples: dates.examples }));
    else if (dates?.form === 'excel-1900') {
      issues.push(issue('suggest-dates-from-numbers', 'warns', where, { heading, examples: dates.examples }));
    } else if (dates && !dates.proven) assumed.push(heading);
    if (DAYS_OF_NOTICE.has(`${column.table}.${column.field}`) && !TELLS_NOTICE.test(heading)) {
      issues.push(issue('suggest-date-meaning', 'warns', where, { heading, field: field.title }));
    }
  }
  if (assumed.length > 0) issues.push(issue('date-order-assumed', 'warns', {}, { headings: assumed }));
  return issues;
}

function codeQuestions({ headings, lines }: SeenColumns, mapping: Mapping): Issue[] {
  return mapping.columns.flatMap((column) => {
    const field = fieldOf(column.table, column.field);
    if (!field?.codes) return [];
    const unknown = unknownTexts(
      column,
      lines.flatMap((line) => line[headings.indexOf(column.heading)] ?? []),
    );
    if (unknown.length === 0) return [];
    const codes = codeSetsById[field.codes].codes.map(({ code, title }) => `${code} (${title})`);
    const facts = { heading: column.heading, field: field.title, printed: unknown, codes };
    return issue('suggest-codes-unknown', 'warns', { field: targetOf(column) }, facts);
  });
}

function unknownTexts(column: MappedColumn, cells: readonly { text: string }[]): string[] {
  const read = cellReader(fieldOf(column.table, column.field)!, column);
  const texts = new Set(cells.map(({ text }) => text).filter((text) => !isNothing(text)));
  return [...texts].filter((text) => read({ text }).why !== null);
}
