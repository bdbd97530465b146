// The versions that were published, newest first, each with the first day that it was and the last promise of the next ones.

import type { PublishedVersion } from '../../outputs/index.ts';
import { type Publication, publications } from '../../store/index.ts';
import type { InArea } from '../areas.ts';
import type { Found } from '../engine/asked.ts';
import { versionOfNumber } from './version-named.ts';

/** Refused when one of them is not what was signed: nothing is made beside it. */
export async function publishedVersions(at: InArea): Promise<Found<PublishedVersion[]>> {
  const byVersion = Map.groupBy(await publications(at.store, at.area.code), ({ version }) => version);
  const published: PublishedVersion[] = [];
  for (const [number, times] of [...byVersion].sort(([a], [b]) => b - a)) {
    const named = await versionOfNumber(at, number);
    if (!named.ok) return named;
    published.push({ ...named.value, ...standing(times) });
  }
  return { ok: true, value: published };
}

/** Publishing again moves the promise of the next figures, never the day on which these came out. */
export function standing(times: readonly Publication[]): Pick<PublishedVersion, 'publishedOn' | 'nextOn'> {
  return { publishedOn: times[0]!.publishedOn, nextOn: times.at(-1)!.nextOn };
}
