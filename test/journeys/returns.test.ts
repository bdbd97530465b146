// Returns by the real command: a template out, filled, read back by itself and by a running server; what is missing told.

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { json, type SaidIssue, serve, storeToCopy, waymark } from '../waymark.ts';

interface SaidFeeds {
  feeds: {
    source: string;
    missesInARow: number;
    requests: { period: string; state: string; came: number; of: number }[];
  }[];
}

const ID = 'ot-wait-avg';
const PAPER = fileURLToPath(
  new URL('../../examples/sandbourne/papers/board-scorecard-2025-05-31.txt', import.meta.url),
);

test('a template is written, filled and read back; sent twice it is kept once; through a running server alike', async (t) => {
  const folder = (await storeToCopy(t))(t);
  const at = (name: string) => join(folder, '..', name);
  const run = async (...args: string[]) => waymark([...args, '--data', folder]);
  assert.equal((await run('import', PAPER)).code, 0);

  const written = await run('return', '--source', 'health-trust', '--period', '2025-05', '--template');
  assert.equal(written.code, 0, written.stderr);
  const lines = written.stdout.split('\r\n');
  const head = lines.find((line) => line.startsWith('KPI id'))!;
  writeFileSync(at('filled.csv'), `${lines[0]}\r\n${head}\r\n${ID},Waits,,2025-05,14.2,,,,,two sessions added\r\n`);
  const kept = await run('return', '--source', 'health-trust', at('filled.csv'), '--json');
  assert.deepEqual(json(kept), {
    area: 'E06009999',
    source: 'health-trust',
    saved: true,
    alreadySent: false,
    figures: [
      {
        measure: ID,
        period: '2025-05',
        value: 14.2,
        numerator: null,
        denominator: null,
        status: 'actual',
        dueOn: null,
        note: 'two sessions added',
      },
    ],
    issues: [],
  });
  const again = await run('return', '--source', 'health-trust', at('filled.csv'));
  assert.match(again.stdout, /sent before, nothing changed/);

  writeFileSync(at('bad.csv'), `${head}\r\n${ID},Waits,,2025-05,fast,,,,,\r\n`);
  const server = await serve(folder);
  try {
    const bad = await run('return', '--source', 'health-trust', at('bad.csv'), '--json');
    assert.equal(bad.code, 1);
    const { issues } = json<{ issues: SaidIssue[] }>(bad);
    assert.deepEqual(
      issues.map(({ code, where: { file, row, column } }) => [code, file, row, column]),
      [['return-number-not-understood', 'bad.csv', 2, 'E']],
    );
    const feeds = json<SaidFeeds>(await run('feeds', '--source', 'health-trust', '--json'));
    assert.equal(feeds.feeds[0]?.requests[0]?.period, '2025-05');
  } finally {
    await server.stop();
  }
});
