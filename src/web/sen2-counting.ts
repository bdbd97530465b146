// Counting what the DfE will print takes longer than a page should where nobody has asked since the records changed.

import { perform } from '../operations/index.ts';
import { field, type PageAnswer, type PageRequest } from './page.ts';
import { startRun } from './runs.ts';

/** As the address says it: `?disputed=left-out`. */
export function disputedOf(request: PageRequest): 'counted' | 'left out' {
  return field(request, 'disputed') === 'left-out' ? 'left out' : 'counted';
}

/** The page for the wait, or null where the counts are there. */
export async function afterCounting(request: PageRequest, path: string): Promise<PageAnswer | null> {
  const { ctx, query, params } = request;
  const here = query.size === 0 ? path : `${path}?${query}`;
  const work = async (inside: PageRequest['ctx']) => {
    await perform(inside, 'sen2-release', { collection: params.collection, disputed: disputedOf(request) });
    return here;
  };
  const to = await startRun(ctx, 'Counting what the DfE will print', work);
  return to === here ? null : { kind: 'see-other', to };
}
