// While a server holds the folder: commands go through it, it lets nobody else in, and it goes on answering under load.

import assert from 'node:assert/strict';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { bigPaper, MARCH, textPaper } from '../papers.ts';
import { json, newFolder, type SaidImport, serve, storeToCopy, waymark } from '../waymark.ts';

const copyOf = await storeToCopy({ after });
const folder = copyOf({ after });
const data = ['--data', folder];
const server = await serve(folder);
after(() => server.stop());

const written = (name: string, text: string) => {
  const path = join(dirname(folder), name);
  writeFileSync(path, text);
  return path;
};

const get = async (path: string) => {
  const answer = await fetch(server.address + path);
  return { status: answer.status, text: await answer.text() };
};

/** A request with headers that fetch does not let anybody set. */
function knock(path: string, headers: Record<string, string>, method = 'GET', body = ''): Promise<number> {
  return new Promise((done, fail) => {
    const asking = request(server.address + path, { method, headers }, (answer) => {
      answer.resume();
      answer.on('end', () => done(answer.statusCode ?? 0));
    });
    asking.on('error', fail);
    asking.end(body);
  });
}

test('serving a folder that holds something loads no made-up area', async () => {
  assert.doesNotMatch(server.said(), /made-up/);
  assert.deepEqual(JSON.parse((await get('/api/about')).text).mode, 'live');
});

test('an import command goes through the server, and its page and the commands show it at once', async () => {
  const hostile: (string | number)[] = [
    '7',
    '<script>alert(1)</script><b>Tea & "cake"</b>',
    'Monthly',
    1,
    2,
    3,
    4,
    5,
    6,
  ];
  const paper = written('march.txt', textPaper({ ...MARCH, rows: [...MARCH.rows, hostile] }));
  const ran = await waymark(['import', '--json', paper, ...data]);
  assert.equal(ran.code, 0, ran.stderr);
  assert.deepEqual(
    json<SaidImport>(ran).files.map((file) => [file.file, file.accepted]),
    [['march.txt', 5]],
  );
  const { status, text } = await get('/scorecard');
  assert.equal(status, 200);
  assert.match(text, /Swimming lessons given in the school holidays/);
  assert.match(text, /&lt;script&gt;alert\(1\)&lt;\/script&gt;&lt;b&gt;Tea &amp; &quot;cake&quot;&lt;\/b&gt;/);
  assert.doesNotMatch(text, /<script|<b>Tea/);
  const scorecard = await waymark(['scorecard', '--json', ...data]);
  assert.deepEqual(JSON.parse((await get('/api/scorecard')).text), json(scorecard));
  assert.equal((await waymark(['verify', ...data])).code, 0);
});

test('a refusal through the server ends with 1 and the same words', async () => {
  const ran = await waymark(['import', '--json', written('empty.txt', ''), ...data]);
  assert.equal(ran.code, 1);
  assert.deepEqual(
    json<SaidImport>(ran).files[0]?.issues.map((issue) => issue.code),
    ['file-empty'],
  );
});

test('only this machine is let in: other names, other origins and wrong tokens are refused', async () => {
  const port = new URL(server.address).port;
  for (const host of ['example.org', `example.org:${port}`, `127.0.0.1.example.org:${port}`, `0.0.0.0:${port}`]) {
    assert.deepEqual([host, await knock('/scorecard', { host })], [host, 403]);
  }
  assert.equal(await knock('/scorecard', { host: `localhost:${port}` }), 200);
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  assert.equal(await knock('/imports', { ...form, origin: 'https://example.org' }, 'POST', 'statedOn='), 403);
  assert.equal(await knock('/imports', { ...form, origin: 'null' }, 'POST', 'statedOn='), 403);
  assert.equal(await knock('/imports', { ...form, origin: server.address }, 'POST', 'statedOn='), 422);
  for (const token of ['', 'wrong', 'x'.repeat(32)]) {
    assert.equal(await knock('/_operations/verify', { ...form, 'x-waymark-token': token }, 'POST', 'input={}'), 403);
  }
});

test("the lock that holds the server's token is its owner's alone, and the token lets commands in", async () => {
  const file = join(folder, 'waymark.lock');
  assert.equal(statSync(file).mode & 0o777, 0o600);
  const { token, address } = JSON.parse(readFileSync(file, 'utf8')) as { token: string; address: string };
  assert.equal(address, server.address);
  assert.equal(
    await knock(
      '/_operations/verify',
      { 'content-type': 'application/x-www-form-urlencoded', 'x-waymark-token': token },
      'POST',
      'input={}',
    ),
    200,
  );
  assert.equal(await knock('/_operations/no-such', { 'x-waymark-token': token }, 'POST'), 404);
});

test('pages that write take no GET, and the reading API runs no operation that writes', async () => {
  assert.equal((await get('/api/init?area=E1&name=x')).status, 404);
  assert.equal((await get('/api/import')).status, 404);
  assert.equal((await get('/no-such-page')).status, 404);
});

test('pages answer while a big import runs, and what it brought is there afterwards', async () => {
  const rows = 2_000;
  let answered = 0;
  const running = waymark(['import', '--json', written('big.txt', bigPaper(rows)), ...data]);
  let isRunning = true;
  void running.finally(() => {
    isRunning = false;
  });
  while (isRunning) {
    for (const path of ['/clocks', '/scorecard', '/imports']) {
      assert.deepEqual([path, (await get(path)).status], [path, 200]);
      answered += isRunning ? 1 : 0;
    }
  }
  const ran = await running;
  assert.equal(ran.code, 0, ran.stderr);
  assert.ok(answered >= 3, `${answered} pages were answered meanwhile`);
  assert.match((await get('/imports')).text, /2,?000/);
});

test('a new folder is served with the made-up area, which takes imports and is never made twice', async (t) => {
  const demo = newFolder(t);
  const first = await serve(demo);
  assert.match(first.said(), /made-up area Sandbourne/);
  const mode = async (address: string) =>
    JSON.parse(await (await fetch(`${address}/api/about`)).text()) as { mode: string; change: number };
  const before = await mode(first.address);
  assert.equal(before.mode, 'demo');
  const ran = await waymark(['import', '--json', written('plain.txt', textPaper(MARCH)), '--data', demo]);
  assert.equal(ran.code, 0, ran.stderr);
  assert.equal((await mode(first.address)).change, before.change + 1);
  assert.equal(await first.stop(), 0);
  const second = await serve(demo);
  assert.doesNotMatch(second.said(), /Sandbourne/);
  assert.deepEqual(await mode(second.address), {
    ...(await mode(second.address)),
    mode: 'demo',
    change: before.change + 1,
  });
  assert.equal(await second.stop(), 0);
});
