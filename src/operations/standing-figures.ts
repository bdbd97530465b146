// The one place at which signed sources meet what papers and people say: which figures stand, what stands beside, where the seams lie.

import { type StandingAsked, type StandingFigures, standingFigures } from '../insight/index.ts';
import { measureSources, type Store, type StoredMeasureSource } from '../store/index.ts';
import { workedOut } from './worked-out.ts';

export interface SignedFigures extends StandingFigures {
  /** every signed switch, in the order they were signed */
  switches: StoredMeasureSource[];
}

type Said = Omit<StandingAsked, 'switches' | 'workedOut'> & { joinedTo(id: string): string };

export async function signedFigures(store: Store, { joinedTo, ...said }: Said): Promise<SignedFigures> {
  const stored = await measureSources(store, said.area);
  const switches = stored.map((one) => ({ ...one, measure: joinedTo(one.measure) }));
  const computed = new Set(switches.filter(({ source }) => source === 'computed').map(({ measure }) => measure));
  const figures = computed.size > 0 ? await workedOut({ store }, said.area, [...computed], null) : [];
  return { ...standingFigures({ ...said, switches, workedOut: figures }), switches };
}
