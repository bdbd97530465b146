// The page of data checks over a real store: what is found, an answer refused with its reasons, an answer kept, and what rules look at.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { aStore } from '../../src/operations/checks/stores.fixture.ts';
import { type Context, perform } from '../../src/operations/index.ts';
import type { Store } from '../../src/store/index.ts';
import { webApp } from '../../src/web/index.ts';

let store: Store;
let ctx: Context;
let app: ReturnType<typeof webApp>;

before(async () => {
  ({ store, ctx } = await aStore());
  app = webApp({ context: (actor, signal) => ({ ...ctx, actor, signal }), token: 'of no use' });
});

after(() => store.close());

async function asked(path: string): Promise<string> {
  const response = await app.request(`http://localhost${path}`);
  assert.equal(response.status, 200, path);
  return response.text();
}

async function posted(fields: Record<string, string>): Promise<{ status: number; to: string | null; text: string }> {
  const response = await app.request('http://localhost/data-checks', {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { origin: 'http://localhost', 'content-type': 'application/x-www-form-urlencoded' },
  });
  return { status: response.status, to: response.headers.get('location'), text: await response.text() };
}

const keyOf = async (rule: string) => {
  const outcome = await perform({ ...ctx }, 'lint', {});
  return outcome.value!.findings.find((finding) => finding.rule === rule)!.key;
};

test('a finding stands with its sentence, its cells framed, whom it is asked of and a form', async () => {
  const text = await asked('/data-checks');
  assert.match(text, /Internal\. Findings are about figures, never about people/);
  assert.match(text, /findings? needs? an answer/);
  assert.match(text, /class="wm-framed">271/);
  assert.match(text, /Asked of/);
  assert.match(text, /Found<\/dt><dd>27 June 2025, today/);
  assert.match(text, /<textarea/);
  assert.doesNotMatch(text, /\blint\b/i);
});

test('who answers for the KPI is asked by an e-mail that is ready, and nothing is sent from here', async () => {
  const finding = (await perform({ ...ctx }, 'lint', {})).value!.findings.find(({ rule }) => rule === 'subset-larger')!;
  const owner = {
    id: 'therapies',
    title: 'Therapy service',
    owner: 'Therapy lead',
    contact: 'therapy@example.org',
    dueDays: 15,
  };
  const before = await asked('/data-checks');
  const set = await perform({ ...ctx }, 'set-source', { ...owner, measures: [finding.measure] });
  assert.ok(set.ok, JSON.stringify(set));
  const text = await asked(`/data-checks?finding=${encodeURIComponent(finding.key)}`);
  const links = [...text.matchAll(/href="(mailto:therapy%40example\.org[^"]*)"/g)].map(([, to]) =>
    decodeURIComponent(to!),
  );
  assert.doesNotMatch(before, /mailto:therapy/);
  assert.ok(links.some((link) => link.includes(finding.message) && link.includes('It may well be right.')));
  assert.match(text, /href="\/returns\/therapies"/);
});

test('an answer that lacks its reason comes back as it was typed, with a summary linked to the fields', async () => {
  const { status, text } = await posted({
    finding: await keyOf('subset-larger'),
    answer: 'accepted',
    until: '1 August',
  });
  assert.equal(status, 422);
  assert.match(text, /There is a problem/);
  assert.match(text, /href="#until"/);
  assert.match(text, /value="1 August"/);
});

test('an answer that is kept leaves the list and stands among the answered, with its reason', async () => {
  const reason = 'Both rows come from one tab <of the return>.';
  const kept = await posted({ finding: await keyOf('subset-larger'), answer: 'explained', reason });
  assert.deepEqual([kept.status, kept.to], [303, '/data-checks']);
  const [open, explained] = [await asked('/data-checks'), await asked('/data-checks?show=explained')];
  assert.match(open, /<h2>Answered<\/h2>/);
  assert.match(open, /Both rows come from one tab &lt;of the return&gt;\./);
  assert.match(explained, /Open again/);
});

test('a month or a paper that finds nothing says what was looked at', async () => {
  const text = await asked('/data-checks?month=2024-12&show=accepted');
  assert.match(text, /rules looked at \d+ figures in 1 paper/);
});

test('every rule says in plain words what it looks at, and its link from a finding leads there', async () => {
  const text = await asked('/data-checks/rules');
  const linked = [...(await asked('/data-checks')).matchAll(/href="\/data-checks\/rules#([a-z-]+)"/g)];
  assert.deepEqual(
    linked.filter(([, id]) => !text.includes(`id="${id}"`)),
    [],
  );
});
