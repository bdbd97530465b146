// Who brings case records: what came last, when the next is due, how late it is. Those nobody set up are known by their loads.

import { addDays, type Day, dayInLondon, daysBetween } from '../../clocks/index.ts';
import { loadsOf, recordSources, type Store, type StoredLoad } from '../../store/index.ts';

export type RecordFeedState =
  /** the newest came, and the next is not due yet */
  | 'on-time'
  | 'late'
  | 'never-came'
  /** brought now and then */
  | 'no-dates';

export interface RecordFeed {
  id: string;
  title: string;
  /** the role or person who answers for it; null while nobody has set it up */
  owner: string | null;
  contact: string | null;
  /** days from one extract to the next; null: now and then */
  everyDays: number | null;
  isSetUp: boolean;
  holds: StoredLoad['holds'] | null;
  last: { on: Day; file: string; loads: number } | null;
  /** when the next is due; null where there are no dates */
  dueOn: Day | null;
  daysLate: number;
  state: RecordFeedState;
}

/** Late ones first, the latest before all; then by title. */
export async function recordFeeds(store: Store, area: string, today: Day): Promise<RecordFeed[]> {
  const setUp = await recordSources(store, area);
  const bySource = Map.groupBy(await loadsOf(store, area), ({ source }) => source);
  const unknown = [...bySource.keys()].filter((id) => !setUp.some((one) => one.id === id));
  const feeds = [
    ...setUp.map((one) => ({ ...one, isSetUp: true })),
    ...unknown.map((id) => ({ id, title: titleOf(id), owner: null, contact: null, everyDays: null, isSetUp: false })),
  ].map((one): RecordFeed => {
    const loads = bySource.get(one.id) ?? [];
    const newest = loads.at(-1);
    const last = newest
      ? { on: dayInLondon(new Date(newest.statedAt)), file: newest.fileName, loads: loads.length }
      : null;
    const dueOn = last && one.everyDays !== null ? addDays(last.on, one.everyDays) : null;
    const daysLate = dueOn === null ? 0 : Math.max(0, daysBetween(dueOn, today));
    return { ...one, holds: newest?.holds ?? null, last, dueOn, daysLate, state: stateOf(last, dueOn, daysLate) };
  });
  return feeds.sort((a, b) => urgency(b) - urgency(a) || (a.title < b.title ? -1 : 1));
}

function stateOf(last: RecordFeed['last'], dueOn: Day | null, daysLate: number): RecordFeedState {
  if (last === null) return 'never-came';
  if (dueOn === null) return 'no-dates';
  return daysLate > 0 ? 'late' : 'on-time';
}

const urgency = ({ state, daysLate }: RecordFeed) => (state === 'late' ? daysLate : state === 'never-came' ? 0.5 : 0);

/** "sen2" is what every return is known by; other sources are called as their mapping calls them until somebody names them. */
function titleOf(id: string): string {
  return id === 'sen2' ? 'SEN2 returns' : id;
}
