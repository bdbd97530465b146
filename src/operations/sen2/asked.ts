// Which return is asked for: its year, the authority's code, and whose records it is made from.

import { z } from 'zod';
import type { Issue } from '../../clocks/index.ts';
import { collectionOf, type Sen2Collection } from '../../outputs/index.ts';
import { englishAuthorities, isEnglishAuthority, sen2Years } from '../../register/index.ts';
import { type Area, loadsOf, type Store } from '../../store/index.ts';
import { operationIssue } from '../issues.ts';
import type { Context } from '../operation.ts';
import { storeMode } from '../store-mode.ts';

/** What the return, its counts and the release are asked for by. */
export const returnFields = {
  collection: z.coerce.number().int().describe('the year of the collection, such as 2026'),
  la: z
    .string()
    .trim()
    .nullish()
    .describe("the authority's three-digit DfE code; by its name, or as its last return had it, when left out"),
  source: z.string().trim().nullish().describe('whose records are returned; the case system when left out'),
  disputed: z
    .enum(['counted', 'left out'])
    .default('counted')
    .describe('new plans with mediation or an appeal in the 20 weeks: how the DfE treats them is not confirmed'),
};

export interface ReturnFields {
  collection: number;
  la?: string | null | undefined;
  source?: string | null | undefined;
}

export interface AskedReturn {
  collection: Sen2Collection;
  source: string;
}

const YEARS = sen2Years.map(({ year }) => year);
/** The made-up area has a code that no authority has. */
const MADE_UP = '999';

/** Who only counts needs no code of the authority; a file cannot do without. */
export async function askedReturn(
  ctx: Context,
  store: Store,
  area: Area,
  { collection: year, la, source }: ReturnFields,
  needsCode: boolean,
): Promise<{ ok: true; asked: AskedReturn } | { ok: false; issues: Issue[] }> {
  const loads = await loadsOf(store, area.code);
  const lastLa = loads.findLast(({ collection }) => collection)?.collection?.la;
  const byName = Object.entries(englishAuthorities).find(([, name]) => name.toLowerCase() === area.name.toLowerCase());
  const madeUp = (await storeMode(ctx)) === 'demo' ? MADE_UP : null;
  const code = la || lastLa || byName?.[0] || madeUp || '';
  const sources = [...new Set(loads.filter(({ tables }) => tables.includes('request')).map((load) => load.source))];
  const from = source || (sources.includes('case-system') ? 'case-system' : sources[0]) || '';
  const collection = collectionOf({ year, la: code });
  const isKnown = code === '' ? !needsCode : code === MADE_UP || isEnglishAuthority(code);
  const issues: Issue[] = [];
  if (!collection) issues.push(operationIssue('sen2-year', 'stops', { field: 'collection' }, { year, years: YEARS }));
  if (!isKnown) issues.push(operationIssue('la-code', 'stops', { field: 'la' }, { la: code }));
  if (!sources.includes(from))
    issues.push(operationIssue('no-requests-held', 'stops', { field: 'source' }, { source: from, sources }));
  return collection && issues.length === 0 ? { ok: true, asked: { collection, source: from } } : { ok: false, issues };
}
