// A PostgreSQL server instead of a folder: the same answers to the byte, and never the made-up area.

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import pg from 'pg';
import { MARCH, MAY, textPaper } from '../papers.ts';
import { AREA, json, newFolder, type SaidIssue, serve, waymark } from '../waymark.ts';

const SERVER = process.env.WAYMARK_TEST_POSTGRES ?? '';
const skip = SERVER === '' && 'WAYMARK_TEST_POSTGRES names no server';

async function asOwner(text: string): Promise<void> {
  const client = new pg.Client({ connectionString: SERVER });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}

test('a PostgreSQL database and a folder give the same scorecard to the byte', { skip }, async (t) => {
  const name = `waymark_fault_${randomBytes(6).toString('hex')}`;
  await asOwner(`create database ${name}`);
  t.after(() => asOwner(`drop database if exists ${name} with (force)`));
  const url = new URL(SERVER);
  url.pathname = `/${name}`;
  const env = { DATABASE_URL: url.href };

  const folder = newFolder(t);
  const files = Object.entries({ 'march.txt': MARCH, 'may.txt': MAY }).map(([name, paper]) => {
    const path = join(dirname(folder), name);
    writeFileSync(path, textPaper(paper));
    return path;
  });

  // A new database is served empty.
  const served = await serve(folder, env);
  assert.equal((JSON.parse(await (await fetch(`${served.address}/api/about`)).text()) as { mode: null }).mode, null);
  assert.equal(await served.stop(), 0);
  const demo = await waymark(['demo', '--json'], { env });
  assert.equal(demo.code, 1);
  assert.deepEqual(
    json<{ issues: SaidIssue[] }>(demo).issues.map((issue) => issue.code),
    ['demo-only-embedded'],
  );

  const said = [];
  for (const options of [{ env }, {}]) {
    const run = (...args: string[]) => waymark([...args, '--data', folder], options);
    assert.equal((await run('init', '--area', AREA, '--name', 'Testshire')).code, 0);
    assert.equal((await run('import', ...files)).code, 0);
    said.push({
      scorecard: (await run('scorecard', '--json')).stdout,
      verify: json<{ areas: { ok: boolean; entries: number }[] }>(await run('verify', '--json')).areas.map(
        ({ ok, entries }) => ({ ok, entries }),
      ),
    });
  }
  assert.deepEqual(said[0], said[1]);
});
