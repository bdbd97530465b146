// Releases of published statistics in the store: kept whole and once, whichever area brings them, and each found again by itself.

import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { day } from '../clocks/index.ts';
import type { PublishedLine } from '../insight/index.ts';
import { AREA, anActivity, anArea, born } from './facts.fixture.ts';
import {
  AlreadyImported,
  addArea,
  addRelease,
  neighbourSets,
  type ReleaseHeader,
  releasedLines,
  releaseOfFile,
  releases,
  type Store,
} from './index.ts';
import { empty, engines } from './stores.fixture.ts';

function aHeader(given: Partial<ReleaseHeader> = {}): ReleaseHeader {
  return {
    kind: 'statistics',
    publisher: 'Department for Education',
    title: 'Reporting year 2025',
    fileName: 'release.zip',
    sha256: 'a'.repeat(64),
    statedOn: day('2025-07-01'),
    statedBy: 'archive',
    version: null,
    notes: [{ file: 'timeliness.csv', text: '1. Two authorities flagged every plan.' }],
    bytes: 12,
    tables: [],
    indicators: [],
    issues: [],
    ...given,
  };
}

function aLine(given: Partial<PublishedLine> = {}): PublishedLine {
  return {
    dataset: 'sen2-timeliness',
    level: 'authority',
    place: 'E06000058',
    year: 2024,
    time: '2024 Calendar year',
    breakdown: '',
    cells: { plans_issued_den: '784', gone: 'x', 'it’s “odd”': '\u0000' },
    footnote: null,
    file: 'timeliness.csv',
    row: 3,
    ...given,
  };
}

const nothing = { lines: [], neighbours: [] };

for (const { name, skip, open } of engines) {
  describe(name, { skip }, () => {
    let store: Store;
    before(async () => {
      store = await open();
    });
    beforeEach(async () => born(await empty(store)));
    after(() => store.close());

    const add = (header: ReleaseHeader, held: Parameters<typeof addRelease>[2], area = AREA) =>
      store.write(area, anActivity({ operation: 'import' }), (tx) => addRelease(tx, header, held));

    test('a release comes back with its lines, each cell as it was printed', async () => {
      const many = Array.from({ length: 2_001 }, (_, i) => aLine({ row: i + 4, place: `E${10_000_000 + i}` }));
      const { change } = await add(aHeader(), {
        lines: [aLine(), aLine({ breakdown: 'Sex: Female' }), ...many],
        neighbours: [],
      });
      const [release, ...others] = await releases(store);
      assert.deepEqual([others, change], [[], 2]);
      assert.deepEqual(
        [release?.title, release?.statedOn, release?.notes, release?.recordedAt],
        ['Reporting year 2025', day('2025-07-01'), aHeader().notes, '2025-06-02T09:00:00.000Z'],
      );
      const lines = await releasedLines(store, ['sen2-timeliness'], [release!]);
      assert.equal(lines.length, 2_002);
      assert.deepEqual(lines[0], { ...aLine({ cells: { ...aLine().cells, 'it’s “odd”': '\ufffd' } }), release });
      assert.deepEqual(await releasedLines(store, ['other'], [release!]), []);
      assert.deepEqual(await releasedLines(store, [], [release!]), []);
    });

    test('the same file is refused, from another area too, and leaves nothing of itself', async () => {
      await addArea(store, anArea({ code: 'E06000098', name: 'Northshire' }), anActivity());
      await add(aHeader(), { lines: [aLine()], neighbours: [] });
      await assert.rejects(add(aHeader(), { lines: [aLine()], neighbours: [] }, 'E06000098'), AlreadyImported);
      assert.deepEqual(
        [(await releases(store)).length, await store.change(AREA), await store.change('E06000098')],
        [1, 2, 1],
      );
      assert.equal((await releaseOfFile(store, 'a'.repeat(64)))?.fileName, 'release.zip');
      assert.equal(await releaseOfFile(store, 'b'.repeat(64)), null);
    });

    test('a line that is refused takes the whole release with it', async () => {
      await assert.rejects(add(aHeader(), { lines: [aLine(), aLine()], neighbours: [] }), { code: '23505' });
      assert.deepEqual([await releases(store), await store.change(AREA)], [[], 1]);
    });

    test('a later release of the same table stands beside the earlier', async () => {
      await add(aHeader(), { lines: [aLine()], neighbours: [] });
      const revised = aHeader({ sha256: 'b'.repeat(64), statedOn: day('2025-09-01') });
      await add(revised, { lines: [aLine({ cells: { plans_issued_den: '790' } })], neighbours: [] });
      const known = await releases(store);
      const lines = await releasedLines(store, ['sen2-timeliness'], known);
      assert.deepEqual(
        lines.map(({ release, cells }) => [release.sha256[0], cells.plans_issued_den]),
        [
          ['a', '784'],
          ['b', '790'],
        ],
      );
      assert.deepEqual(
        (await releasedLines(store, ['sen2-timeliness'], [known[0]!])).map(({ cells }) => cells.plans_issued_den),
        ['790'],
      );
    });

    test('lists of neighbours come newest first, of one year that which came last', async () => {
      const list = (version: string, letter: string, neighbour: string) =>
        add(aHeader({ kind: 'neighbours', version, sha256: letter.repeat(64) }), {
          ...nothing,
          neighbours: [
            { authority: 'E06000058', rank: 2, neighbour: 'E06000042', closeness: null },
            { authority: 'E06000058', rank: 1, neighbour, closeness: 'Close' },
          ],
        });
      await list('2021', 'a', 'E06000033');
      await list('2025', 'b', 'E06000055');
      await list('2025', 'c', 'E10000016');
      const known = await releases(store);
      assert.deepEqual(
        (await neighbourSets(store, 'E06000058', known)).map(({ version, neighbours }) => [
          version,
          neighbours.map(({ neighbour }) => neighbour),
        ]),
        [
          ['2025', ['E10000016', 'E06000042']],
          ['2021', ['E06000033', 'E06000042']],
        ],
      );
      assert.deepEqual(await neighbourSets(store, 'E06000001', known), []);
    });
  });
}
