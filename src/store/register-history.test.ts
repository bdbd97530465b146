// As known at any instant, the register is what somebody would know who had read all loads stated by then, one after another.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import type { Day } from '../clocks/index.ts';
import { AREA, born } from './facts.fixture.ts';
import { columnsOf, heldOf, OlderExtract, type Store, startOfDay } from './index.ts';
import { aLoad, aRecord, loaded } from './register.fixture.ts';
import { empty, engines } from './stores.fixture.ts';

interface Extract {
  /** a day, small */
  on: number;
  holds: 'dated events' | 'snapshot';
  source: string;
  /** row id → what it says */
  rows: Record<string, string>;
}

const extract = fc.record({
  on: fc.integer({ min: 1, max: 8 }),
  holds: fc.constantFrom('dated events' as const, 'snapshot' as const),
  source: fc.constantFrom('case', 'case', 'log'),
  rows: fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('P', 'Q')),
});

const LAST_DAY = 9;

/** Replays: by the day stated, and on one day as they came. "P" is what stands; "(P)" is missing from the newest snapshot. */
function replayed(extracts: readonly Extract[], on: number): string[] {
  const known = new Map<string, string>();
  for (let today = 0; today <= on; today += 1) {
    for (const one of extracts.filter((given) => given.on === today)) {
      for (const id of ['a', 'b', 'c']) {
        const key = `${one.source} ${id}`;
        const said = one.rows[id];
        const before = known.get(key);
        if (said !== undefined) known.set(key, said);
        else if (one.holds === 'snapshot' && before && !before.startsWith('(')) known.set(key, `(${before})`);
      }
    }
  }
  return [...known].map(([key, said]) => `${key} ${said}`).sort();
}

async function read(store: Store, asKnownAt?: string): Promise<string[]> {
  const found = [];
  for await (const { held } of heldOf(store, AREA, asKnownAt === undefined ? {} : { asKnownAt })) {
    for (const row of held.request) {
      const said = row.lastSeenOn === undefined ? row.source : `(${row.source})`;
      found.push(`${row.fromSource} ${row.id} ${said}`);
    }
  }
  return found.sort();
}

async function readColumns(store: Store, asKnownAt: string): Promise<string[]> {
  const { rows, ids, source, of } = await columnsOf(store, AREA, 'request', ['source'], { asKnownAt });
  const said = of.source;
  assert.ok(said?.kind === 'code');
  return Array.from(
    { length: rows },
    (_, i) => `${source.codes[source.values[i]!]} ${ids[i]} ${said.codes[said.values[i]!]}`,
  ).sort();
}

/** A correction that comes late is also what a later snapshot found missing. */
const LATE_CORRECTION: Extract[] = [
  { on: 1, holds: 'dated events', source: 'case', rows: { a: 'P' } },
  { on: 2, holds: 'snapshot', source: 'case', rows: {} },
  { on: 1, holds: 'dated events', source: 'case', rows: { a: 'Q' } },
];

/** What was stated and missing on one day is told apart from what came earlier and is brought late. */
const STATED_AND_MISSING: Extract[] = [
  { on: 7, holds: 'dated events', source: 'case', rows: { a: 'Q' } },
  { on: 7, holds: 'snapshot', source: 'case', rows: {} },
  { on: 1, holds: 'dated events', source: 'case', rows: { a: 'P' } },
];

const RUNS = process.env.WAYMARK_LONG === '1' ? 1_000 : 25;

for (const { name, skip, open } of engines) {
  describe(name, { skip }, () => {
    let store: Store;
    before(async () => {
      store = await open();
    });
    after(() => store.close());

    test('as known at any instant equals a replay of the loads stated by then', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(extract, { minLength: 1, maxLength: 6 }), async (given) => {
          await born(await empty(store));
          const taken: Extract[] = [];
          for (const [n, one] of given.entries()) {
            const { on, holds, source, rows } = one;
            const header = aLoad({
              holds,
              source,
              tables: ['request'],
              sha256: `${n}`,
              statedAt: startOfDay(on as Day),
            });
            const isOlder = holds === 'snapshot' && taken.some((before) => before.source === source && before.on > on);
            const records = Object.entries(rows).map(([id, said]) => aRecord('request', id, '1', { source: said }));
            if (isOlder) await assert.rejects(loaded(store, header, records), OlderExtract);
            else {
              await loaded(store, header, records);
              taken.push(one);
            }
          }
          for (let on = 0; on <= LAST_DAY; on += 1) {
            const expected = replayed(taken, on);
            assert.deepEqual(await read(store, startOfDay(on as Day)), expected, `as known on day ${on}`);
            const bare = expected.map((line) => line.replace(/[()]/g, '')).sort();
            assert.deepEqual(await readColumns(store, startOfDay(on as Day)), bare);
          }
          assert.deepEqual(await read(store), replayed(taken, LAST_DAY));
        }),
        { numRuns: RUNS, seed: 4, examples: [[LATE_CORRECTION], [STATED_AND_MISSING]] },
      );
    });
  });
}
