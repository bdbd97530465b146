// The form of a mapping as it was sent: every column with its field, dates and codes, and what the mapping is called.

import {
  codesNotInFile,
  dateForms,
  dateMeanings,
  type ExtractMapping,
  fieldOf,
  type MappedColumn,
  partsOfTarget,
  readyMappings,
  rowOf,
  targetOf,
} from '../imports/index.ts';
import type { Value } from '../register/index.ts';
import type { DraftColumn, MappingDraft } from './mapping-drafts.ts';
import { field, type PageRequest } from './page.ts';

/** A text that says nothing, in the select of a code: '' there means that nothing was chosen. */
export const SAYS_NOTHING = '-';

export const columnField = (at: number, part: 'to' | 'dates' | 'means' | 'last') => `c${at}-${part}`;
export const codeField = (at: number, text: number) => `c${at}-code-${text}`;
export const defaultField = (target: string) => `default-${target.replace(/[^a-zA-Z0-9]/g, '-')}`;

export interface TypedMapping {
  mapping: ExtractMapping;
  columns: DraftColumn[];
  tables: string[];
}

export function typedMapping(request: PageRequest, draft: MappingDraft): TypedMapping {
  const read = (name: string) => field(request, name);
  const columns = draft.columns.map(({ heading }, at) => ({ heading, target: read(columnField(at, 'to')) }));
  const mapped = columns.flatMap((column, at) => mappedColumn(request, draft, column, at) ?? []);
  const used = new Set(mapped.map(({ heading }) => heading));
  const title = read('title') || draft.mapping.title;
  const source = (read('source') || read('newSource')).toLowerCase();
  const numbersOf = read('numbersOf');
  const mapping: ExtractMapping = {
    id: read('id').toLowerCase() || slug(title),
    title,
    version: draft.mapping.version,
    source,
    ...(numbersOf !== '' && numbersOf !== source ? { personNumbersOf: numbersOf } : {}),
    holds: read('holds') === 'dated events' ? 'dated events' : 'snapshot',
    sheet: draft.mapping.sheet,
    columns: mapped,
    defaults: {},
    leftOut: [...new Set(columns.map(({ heading }) => heading))].filter((heading) => !used.has(heading)),
  };
  const tables = request.form.get('tables') ?? [];
  return {
    mapping: { ...mapping, defaults: defaultsOf(request, draft, mapping) },
    columns,
    tables: [...new Set(['person', ...mapped.map(({ table }) => table), ...tables])],
  };
}

function mappedColumn(
  request: PageRequest,
  draft: MappingDraft,
  { heading, target }: DraftColumn,
  at: number,
): MappedColumn | null {
  const parts = partsOfTarget(target);
  if (!parts) return null;
  const before = draft.columns[at]?.target === target ? standing(draft, heading, target) : undefined;
  const { type, codes } = fieldOf(parts.table, parts.field) ?? {};
  const typed = dateForms.find((form) => form === field(request, columnField(at, 'dates')));
  // Of a column that is only now said to be a date, the order is told from what stands in it.
  const dates = before ? typed : (draft.answer.columns.find((one) => one.heading === heading)?.dates?.form ?? typed);
  const means = dateMeanings.find((one) => one === field(request, columnField(at, 'means')));
  const lastDay = field(request, columnField(at, 'last')) === 'yes';
  const told = codes || type === 'yes-no' ? codesTold(request, draft, before, target, at) : {};
  return {
    heading,
    ...parts,
    ...(Object.keys(told).length > 0 ? { codes: told } : {}),
    ...(type === 'day' && dates ? { dates } : {}),
    ...(type === 'day' && means ? { means } : {}),
    ...(type === 'day' && lastDay ? { lastDay } : {}),
  };
}

function standing({ mapping }: MappingDraft, heading: string, target: string): MappedColumn | undefined {
  return mapping.columns.find((column) => column.heading === heading && targetOf(column) === target);
}

/** What stood in the mapping before for texts that this file does not have stays. */
function codesTold(
  request: PageRequest,
  { answer }: MappingDraft,
  before: MappedColumn | undefined,
  target: string,
  at: number,
): Record<string, string> {
  const told: Record<string, string> = { ...before?.codes };
  const texts = answer.texts.find((one) => one.target === target)?.texts ?? [];
  for (const [i, { text, code }] of texts.entries()) {
    const chosen = field(request, codeField(at, i));
    if (!request.form.has(codeField(at, i))) continue;
    const stands = chosen === SAYS_NOTHING ? '' : chosen;
    const key = Object.keys(told).find((one) => one.toLowerCase() === text.toLowerCase()) ?? text;
    // What is read rightly without being told is not told.
    if (chosen === '') delete told[key];
    else if (stands !== code || key in told) told[key] = stands;
  }
  return told;
}

/** Of the rows that a line fills: what was chosen, what stood there, and what the ready mappings say of such rows. */
function defaultsOf(request: PageRequest, draft: MappingDraft, mapping: ExtractMapping): Record<string, Value> {
  const told = new Set(mapping.columns.map(targetOf));
  const rows = new Set(mapping.columns.map(rowOf));
  const isFree = (target: string) => {
    const parts = partsOfTarget(target);
    return parts !== null && rows.has(rowOf(parts)) && !told.has(target);
  };
  const ready = readyMappings.flatMap(({ defaults = {} }) => Object.entries<Value>(defaults));
  const found = [...ready, ...Object.entries(draft.mapping.defaults)].filter(([target]) => isFree(target));
  const defaults: Record<string, Value> = Object.fromEntries(found);
  for (const { target } of codesNotInFile(mapping)) {
    const chosen = request.form.get(defaultField(target))?.[0];
    if (chosen === undefined) continue;
    if (chosen === '') delete defaults[target];
    else defaults[target] = chosen;
  }
  return defaults;
}

function slug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
