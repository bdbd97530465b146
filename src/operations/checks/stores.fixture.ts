// What an operation is given in tests, and a store in memory with two small papers, the later of which puts one figure of the earlier right.

import pino from 'pino';
import { day } from '../../clocks/index.ts';
import { openStore, type Store } from '../../store/index.ts';
import { type Context, perform } from '../index.ts';

export const TODAY = day('2025-06-27');
export const now = () => new Date('2025-06-27T09:00:00Z');

export function contextOver(store: () => Store, own: Partial<Context> = {}): Context {
  return {
    store: async () => store(),
    today: TODAY,
    now,
    log: pino({ level: 'silent' }),
    actor: { name: 'the performance team', by: 'page' },
    area: null,
    dataDir: '/nowhere',
    hasStore: true,
    examples: '',
    progress: () => {},
    signal: new AbortController().signal,
    ...own,
  };
}

/** More children wait in mainstream schools in April than in mainstream and alternative provision together. */
export const MAY = `SEND Improvement Board Scorecard

31 May 2025

PI Index,Required direction of travel,Frequency,KPIs,Dec-24,Jan-25,Feb-25,Mar-25,Apr-25,May-25
Sufficiency
116,▼,Monthly,No. of children in mainstream or Alternative Provision waiting for specialist placement,238,241,247,251,253,263
135,,Monthly,No. of EHCP children in mainstream waiting for a specialist placement,171,168,167,174,271,190
54,▼,Monthly,No. of complaints received by the LA in the month (SEND Service),12,13,22,11,7,18
`;

/** The figure for April as it should have stood. */
export const JUNE = `SEND Improvement Board Scorecard

20 June 2025

PI Index,Required direction of travel,Frequency,KPIs,Jan-25,Feb-25,Mar-25,Apr-25,May-25
Sufficiency
135,,Monthly,No. of EHCP children in mainstream waiting for a specialist placement,168,167,174,176,190
`;

export async function aStore(): Promise<{ store: Store; ctx: Context }> {
  const store = await openStore({ dataDir: null, databaseUrl: null, now });
  const ctx = () => contextOver(() => store);
  await perform(ctx(), 'init', { area: 'E01', name: 'Northshire' });
  await bringIn(ctx(), 'may.csv', MAY);
  return { store, ctx: ctx() };
}

export async function bringIn(ctx: Context, name: string, text: string): Promise<void> {
  const outcome = await perform({ ...ctx }, 'import', { files: [{ name, bytes: new TextEncoder().encode(text) }] });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
}
