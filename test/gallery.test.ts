// The gallery in examples/ is what Waymark makes today of the made-up area: the same files, with the same words in the same structure.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { gallery } from '../scripts/examples/gallery.ts';

const examples = fileURLToPath(new URL('../examples/', import.meta.url));
const folder = `${examples}sandbourne/`;
const noPoppler =
  ['/usr/bin/pdftotext', '/usr/bin/pdfinfo'].every((path) => existsSync(path)) ||
  'poppler, which reads PDF files, is not here';

const stored = (name: string) => new Uint8Array(readFileSync(`${folder}${name}`));
const kept = ['pack', 'site'].flatMap((part) =>
  globSync(`${part}/**/*`, { cwd: folder, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => `${one.parentPath}/${one.name}`.slice(folder.length)),
);

describe('the gallery', () => {
  let made: Map<string, Uint8Array>;
  before(async () => {
    made = await gallery(examples);
  });
  const named = (...ends: string[]) => [...made.keys()].filter((name) => ends.some((end) => name.endsWith(end)));

  test('has the files that are made, and no others', () => {
    assert.deepEqual(kept.sort(), [...made.keys()].sort());
  });

  test('pages, CSV and the feed say what they say today', () => {
    const texts = named('.html', '.csv', '.xml', '.css', '.txt', '.json');
    assert.ok(texts.length > 50);
    for (const name of texts)
      assert.equal(Buffer.from(made.get(name)!).toString(), Buffer.from(stored(name)).toString(), name);
  });

  test('Word and Excel files have the parts and the text that they have today', () => {
    const packed = named('.docx', '.xlsx');
    assert.ok(packed.length >= 7);
    for (const name of packed) {
      const [now, then] = [unzipSync(made.get(name)!), unzipSync(stored(name))];
      assert.deepEqual(Object.keys(now), Object.keys(then), name);
      for (const part of Object.keys(now).filter((one) => /\.(xml|rels|svg)$/.test(one)))
        assert.equal(strFromU8(now[part]!), strFromU8(then[part]!), `${name} ${part}`);
    }
  });

  test('PDF files have the pages, the words and the tags that they have today', {
    skip: noPoppler !== true && noPoppler,
  }, () => {
    const words = (bytes: Uint8Array) =>
      execFileSync('pdftotext', ['-layout', '-', '-'], { input: bytes, maxBuffer: 2 ** 26 });
    const tags = (bytes: Uint8Array) =>
      execFileSync('pdfinfo', ['-struct', '-'], {
        input: bytes,
        maxBuffer: 2 ** 26,
        stdio: ['pipe', 'pipe', 'ignore'],
      });
    const documents = named('.pdf');
    assert.ok(documents.length >= 6);
    for (const name of documents)
      for (const read of [words, tags])
        assert.equal(read(made.get(name)!).toString(), read(stored(name)).toString(), name);
  });
});
