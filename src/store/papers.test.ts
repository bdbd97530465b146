// Papers: staged unseen, committed whole, read back in the order they were stated.

import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { sql } from 'kysely';
import { day } from '../clocks/index.ts';
import { AREA, aHeader, anActivity, aRow, aStatement, born, manyStatements } from './facts.fixture.ts';
import {
  AlreadyImported,
  commitPaper,
  discardStaged,
  isImported,
  localMeasures,
  mappings,
  type PaperHeader,
  type PaperKey,
  paper,
  paperRows,
  papers,
  type StagedStatement,
  type Store,
  saveMapping,
  stagePaper,
  stageRows,
  stageStatements,
  statements,
  statementsOfPaper,
  targets,
} from './index.ts';
import { empty, engines } from './stores.fixture.ts';

async function staged(store: Store, header: Partial<PaperHeader>, given: StagedStatement[]): Promise<PaperKey> {
  const key = await stagePaper(store, aHeader(header));
  await stageRows(store, key, [aRow()]);
  await stageStatements(store, key, given);
  return key;
}

async function imported(store: Store, header: Partial<PaperHeader>, given: StagedStatement[]): Promise<void> {
  const key = await staged(store, header, given);
  await store.write(AREA, anActivity({ operation: 'import' }), (tx) => commitPaper(tx, key));
}

for (const { name, skip, open } of engines) {
  describe(name, { skip }, () => {
    let store: Store;
    before(async () => {
      store = await open();
    });
    beforeEach(() => empty(store));
    after(() => store.close());

    test('a staged paper is seen by nobody until it is committed, and then whole', async () => {
      await born(store);
      const key = await staged(store, {}, manyStatements(4_321));
      const seen = async () => [
        (await papers(store, AREA)).length,
        (await statements(store, AREA)).length,
        (await paperRows(store, AREA, aHeader().id)).length,
        (await paper(store, AREA, aHeader().id)) !== null,
        await isImported(store, AREA, aHeader().id),
      ];
      assert.deepEqual(await seen(), [0, 0, 0, false, false]);
      await store.write(AREA, anActivity(), (tx) => commitPaper(tx, key));
      assert.deepEqual(await seen(), [1, 4_321, 1, true, true]);
    });

    test('a paper comes back as it went in, but for what PostgreSQL cannot hold', async () => {
      await born(store);
      const header = aHeader({
        title: 'May\0 2025',
        emptySections: ['SEND Workforce'],
        counts: { rows: 2, cells: 3 },
        issues: [
          {
            code: 'share-in-percent-row',
            severity: 'warns',
            where: { row: 7, column: 'E' },
            facts: { before: 0.316 },
            message: 'm',
          },
        ],
        texts: [{ kind: 'commentary', heading: 'Why', row: 3, lines: ['a\tb \\u0000 \ud83d', '\u{1F600}'] }],
      });
      const rows = [
        aRow(),
        aRow({
          order: 2,
          polarity: null,
          trend: 'up',
          under: 'above',
          ref: '12b',
          notes: 'n',
          place: { sheet: 'Sheet 1', row: 9, column: 'AB' },
        }),
        aRow({
          order: 3,
          polarity: undefined,
          unit: null,
          frequency: null,
          measure: null,
          matchHow: null,
          matchConfidence: null,
          tile: true,
          section: null,
        }),
      ];
      const given = [
        aStatement({ numerator: 12, denominator: 38, arrow: 'down', note: 'KPI changed' }),
        aStatement({ seq: 2, kind: 'target', period: null, value: 0.9, decimals: 0, printed: '90%' }),
        aStatement({
          seq: 3,
          value: null,
          decimals: null,
          status: 'awaited',
          dueOn: day('2025-07-01'),
          printed: 'Available in July',
        }),
        aStatement({
          order: 2,
          priorYear: true,
          value: 1234567.891,
          printed: '£1,234,567.891',
          place: { sheet: 'Sheet 1', row: 9, column: 'AC' },
        }),
      ];
      const key = await stagePaper(store, header);
      await stageRows(store, key, rows);
      await stageStatements(store, key, given);
      await store.write(AREA, anActivity(), (tx) => commitPaper(tx, key));

      const { issues, texts, ...light } = header;
      const stored = {
        ...light,
        sent: null,
        title: 'May\ufffd 2025',
        recordedAt: '2025-06-02T09:00:00.000Z',
        change: 2,
      };
      assert.deepEqual(await papers(store, AREA), [stored]);
      const readTexts = [{ kind: 'commentary', heading: 'Why', row: 3, lines: ['a\tb \\u0000 \ufffd', '\u{1F600}'] }];
      assert.deepEqual(await paper(store, AREA, header.id), { ...stored, issues, texts: readTexts });
      assert.deepEqual(await paperRows(store, AREA, header.id), rows);
      const source = { paper: header.id, file: 'may.txt', statedOn: day('2025-05-19') };
      assert.deepEqual(
        await statementsOfPaper(store, AREA, header.id),
        given.map((one) => ({ ...one, ...source })),
      );
      assert.deepEqual(await statements(store, AREA), await statementsOfPaper(store, AREA, header.id));
    });

    test("statements come in the order of their papers' dates, whatever order they arrived in", async () => {
      const given: Partial<PaperHeader>[] = [
        { id: 'b'.repeat(64), statedOn: day('2025-03-01') },
        { id: 'a'.repeat(64), statedOn: day('2025-05-01') },
        { id: 'c'.repeat(64), statedOn: day('2024-11-01') },
        { id: 'd'.repeat(64), statedOn: day('2025-03-01') },
      ];
      const orders = [given, given.toReversed(), [given[2], given[0], given[3], given[1]].flatMap((one) => one ?? [])];
      const ends = [];
      for (const order of orders) {
        await born(await empty(store));
        for (const header of order) await imported(store, header, [aStatement({ seq: 2 }), aStatement()]);
        ends.push(await statements(store, AREA));
      }
      assert.deepEqual(
        ends[0]?.map((one) => `${one.paper[0]}${one.seq}`),
        ['c1', 'c2', 'b1', 'b2', 'd1', 'd2', 'a1', 'a2'],
      );
      assert.deepEqual(ends[1], ends[0]);
      assert.deepEqual(ends[2], ends[0]);
    });

    test('of two imports of one file at once, one is committed and the other changes nothing', async () => {
      await born(store);
      const keys = await Promise.all([staged(store, {}, manyStatements(30)), staged(store, {}, manyStatements(30))]);
      const done = await Promise.allSettled(
        keys.map((key) =>
          store.write(AREA, anActivity(), (tx) =>
            commitPaper(tx, key, { mappings: [{ key: 'k', measure: 'm', decidedBy: 'Ada' }] }),
          ),
        ),
      );
      assert.deepEqual(done.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
      const refused = done.find((one) => one.status === 'rejected');
      assert.ok(refused?.status === 'rejected' && refused.reason instanceof AlreadyImported);
      assert.equal(refused.reason.message, 'may.txt was imported before, so nothing was changed.');
      assert.equal(await store.change(AREA), 2);
      assert.equal((await statements(store, AREA)).length, 30);
    });

    test('what was decided with a paper is there with it, and not without it', async () => {
      await born(store);
      const key = await staged(store, {}, [aStatement()]);
      const local = {
        id: 'local-hubs',
        title: 'Hubs',
        section: 'Other',
        unit: 'count' as const,
        polarity: null,
        frequency: 'termly' as const,
        window: 'as-at' as const,
        aliases: [{ label: 'No. of hubs', ref: '9' }],
        local: true as const,
        joinedTo: null,
      };
      const target = {
        measure: 'twenty-week-incl-pct',
        validFrom: day('2025-04-01'),
        validTo: null,
        value: 0.9,
        tolerance: null,
        statedIn: aHeader().id,
        knownFrom: day('2025-05-19'),
      };
      const mapping = { key: 'timeliness|% in 20 weeks', measure: 'twenty-week-incl-pct', decidedBy: 'Ada' };
      const decided = { localMeasures: [local], targets: [target], mappings: [mapping] };
      const failing = store.write(AREA, anActivity(), async (tx) => {
        await commitPaper(tx, key, decided);
        throw new Error('no');
      });
      await assert.rejects(failing);
      assert.deepEqual(
        [await localMeasures(store, AREA), await targets(store, AREA), await mappings(store, AREA)],
        [[], [], []],
      );
      await store.write(AREA, anActivity(), (tx) => commitPaper(tx, key, decided));
      assert.deepEqual(await localMeasures(store, AREA), [{ ...local, change: 2 }]);
      assert.deepEqual(await targets(store, AREA), [{ ...target, change: 2 }]);
      assert.deepEqual(await mappings(store, AREA), [{ ...mapping, change: 2 }]);
      await store.write(AREA, anActivity(), (tx) => saveMapping(tx, { ...mapping, measure: null }));
      assert.deepEqual(await mappings(store, AREA), []);
    });

    test('nothing can be added to a paper that is committed or discarded', async () => {
      await born(store);
      const committed = await staged(store, {}, []);
      await store.write(AREA, anActivity(), (tx) => commitPaper(tx, committed));
      await assert.rejects(stageStatements(store, committed, [aStatement()]), /only while their paper is staged/);
      const discarded = await staged(store, { id: 'b'.repeat(64) }, []);
      assert.equal(await discardStaged(store, discarded), 1);
      await assert.rejects(stageRows(store, discarded, [aRow()]), /only while their paper is staged/);
      await assert.rejects(
        store.write(AREA, anActivity(), (tx) => commitPaper(tx, discarded)),
        /no paper is staged/,
      );
    });

    test('discarding removes every trace of what was staged, and nothing else', async () => {
      await born(store);
      await imported(store, {}, manyStatements(40));
      await staged(store, { id: 'b'.repeat(64) }, manyStatements(4_500));
      await sql`update paper set staged_at = staged_at - interval '2 hours'`.execute(store.db);
      assert.equal(await discardStaged(store), 1);
      const { rows } =
        await sql`select (select count(*) from paper) as papers, (select count(*) from paper_row) as rows,
      (select count(*) from statement) as statements`.execute(store.db);
      assert.deepEqual(rows, [{ papers: 1, rows: 1, statements: 40 }]);
    });
  });
}
