// The checked case records of an area, kept in this process for as long as nothing they rest on has changed.

import type { Day } from '../../clocks/index.ts';
import type { Store } from '../../store/index.ts';
import type { InArea } from '../areas.ts';
import type { Context } from '../operation.ts';
import { checkRecords } from './check-records.ts';
import type { RecordsChecked } from './found.ts';
import { type SharedWork, startWork, waitFor } from './joined-run.ts';
import { leavesRecords } from './leaves-records.ts';
import { type MonthEnd, monthEnds } from './trend.ts';

interface Kept {
  today: Day;
  work: SharedWork<RecordsChecked>;
  /** once it is there */
  ready: RecordsChecked | null;
  /** the newest change that is known to leave it as it is */
  goodUpTo: number;
  /** findings at the ends of so many months, once somebody has asked */
  trends: Map<number, SharedWork<MonthEnd[]>>;
}

const kept = new WeakMap<Store, Map<string, Kept>>();

/** Records that others change meanwhile are looked at again, so often. */
const MOST_TIMES = 3;

/** Checked now, or as they were when nothing has changed since. Null when everybody who waited stopped it. */
export async function checkedRecords(ctx: Context, at: InArea): Promise<RecordsChecked | null> {
  for (let time = 1; ; time += 1) {
    const one = (await standingIn(ctx, at)) ?? startIn(ctx, at);
    const ready = await waitFor(one.work, ctx);
    if (time === MOST_TIMES) return ready;
    // Others may have stopped it just before this one began to wait.
    if (ready === null ? ctx.signal.aborted : (await standingIn(ctx, at)) === one) return ready;
  }
}

/** What is there without waiting; null when the records have to be looked at first. */
export async function recordsCheckedBefore(ctx: Context, at: InArea): Promise<RecordsChecked | null> {
  return (await standingIn(ctx, at))?.ready ?? null;
}

/** Null when it was stopped. */
export async function monthEndsKept(ctx: Context, at: InArea, months: number): Promise<MonthEnd[] | null> {
  const checked = await checkedRecords(ctx, at);
  const one = await standingIn(ctx, at);
  if (checked === null || one === null) return null;
  const standing = one.trends.get(months);
  if (standing) return waitFor(standing, ctx);
  const asked = { store: at.store, area: at.area.code, today: ctx.today, months };
  const work = startWork('Checking the case records of earlier months', (inside) => monthEnds({ ...asked, ...inside }));
  one.trends.set(months, work);
  const drop = () => void one.trends.delete(months);
  work.ended.then((ends) => ends === null && drop(), drop);
  return waitFor(work, ctx);
}

async function standingIn(ctx: Context, { store, area }: InArea): Promise<Kept | null> {
  const one = kept.get(store)?.get(area.code);
  if (!one || one.today !== ctx.today) return null;
  // What is still being looked at was begun a moment ago: whoever comes now waits with the others.
  if (one.ready === null) return one;
  const change = await store.change(area.code);
  if (change === one.goodUpTo) return one;
  if (!(await leavesRecords(store, area.code, one.goodUpTo, change))) return null;
  one.goodUpTo = change;
  return one;
}

function startIn(ctx: Context, { store, area }: InArea): Kept {
  const asked = { store, area: area.code, today: ctx.today };
  const work = startWork('Checking the case records', (inside) => checkRecords({ ...asked, ...inside }));
  const one: Kept = { today: ctx.today, work, ready: null, goodUpTo: 0, trends: new Map() };
  const ofStore = kept.get(store) ?? new Map<string, Kept>();
  kept.set(store, ofStore.set(area.code, one));
  const drop = () => {
    if (ofStore.get(area.code) === one) ofStore.delete(area.code);
  };
  work.ended.then((ready) => {
    if (ready === null) return drop();
    one.ready = ready;
    one.goodUpTo = ready.change;
  }, drop);
  return one;
}
