// The first decision on each request: its notice's day, and whether it was to assess.

import { type AreaTables, codes, days, NO_DAY, rowsOf, tableIn } from './tables.ts';

export interface FirstDecisions {
  on: Int32Array;
  /** 1 to assess, 2 not to */
  what: Uint8Array;
}

const known = new WeakMap<AreaTables, FirstDecisions>();

/**
 * By decision rows where any is held of the request, else by the outcome that the request itself states (Y or N). Of two
 * on one day that to assess is the later one, so the refusal is taken.
 */
export function firstDecisions(tables: AreaTables): FirstDecisions {
  const found = known.get(tables) ?? find(tables);
  known.set(tables, found);
  return found;
}

function find(tables: AreaTables): FirstDecisions {
  const requests = tableIn(tables, 'request');
  const on = new Int32Array(requests.rows).fill(NO_DAY);
  const what = new Uint8Array(requests.rows);
  const decisions = tableIn(tables, 'decision');
  const [kind, of] = [codes(decisions, 'kind'), rowsOf(decisions, 'request')];
  const [notified, decided] = [days(decisions, 'notifiedOn'), days(decisions, 'decidedOn')];
  const meaning = kind.codes.map((code) => (code === 'assess' ? 1 : code === 'not-assess' ? 2 : 0));
  for (let row = 0; row < decisions.rows; row++) {
    const is = meaning[kind.values[row]!]!;
    const request = of[row]!;
    const day = notified[row] === NO_DAY ? decided[row]! : notified[row]!;
    if (is === 0 || request < 0 || day === NO_DAY) continue;
    const before = on[request]!;
    if (before !== NO_DAY && (day > before || (day === before && is !== 2))) continue;
    on[request] = day;
    what[request] = is;
  }
  const [outcome, outcomeOn] = [codes(requests, 'outcome'), days(requests, 'outcomeOn')];
  const stated = outcome.codes.map((code) => (code === 'Y' ? 1 : code === 'N' ? 2 : 0));
  for (let row = 0; row < requests.rows; row++) {
    if (on[row] !== NO_DAY || stated[outcome.values[row]!] === 0) continue;
    on[row] = outcomeOn[row]!;
    what[row] = outcomeOn[row] === NO_DAY ? 0 : stated[outcome.values[row]!]!;
  }
  return { on, what };
}
