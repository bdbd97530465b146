// Each part of commentary says which documents print it: held against the documents themselves, with a mark in every text.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aboutOf, commentaryParts } from '../../improvement/index.ts';
import { signedVersionFixture } from '../../insight/signed/signed-version.fixture.ts';
import { documents } from '../documents/catalogue/index.ts';
import { documentOf } from '../documents/document-entry.ts';

const version = signedVersionFixture();
const { sections } = version.scorecard;
const ABOUT = {
  pack: [''],
  section: sections.map(({ title }) => title),
  measure: sections.flatMap(({ rows }) => rows.map(({ measure }) => measure.id)),
};
const mark = (part: string) => `MARK-${part}-END`;
const words = commentaryParts.flatMap((part) =>
  ABOUT[part.about].map((id) => ({
    about: aboutOf(part.about, id),
    part: part.id,
    text: `${mark(part.id)} | Board | July 2025`,
    owner: 'Head of SEND',
    writtenOn: version.signed.on,
  })),
);

for (const document of documents)
  test(`${document.id} prints the parts that say so, and no other`, () => {
    const signed = { version: { ...version, words }, hash: 'a'.repeat(64) };
    const made = JSON.stringify(documentOf(document, signed, {}));
    assert.deepEqual(
      commentaryParts.filter(({ id }) => made.includes(mark(id))).map(({ id }) => id),
      commentaryParts.filter(({ prints }) => prints.includes(document.id)).map(({ id }) => id),
    );
  });

test('every part is printed by a document that there is', () => {
  const known = new Set<string>([...documents.map(({ id }) => id), 'published-site']);
  assert.deepEqual(
    commentaryParts.flatMap(({ id, prints }) => prints.filter((one) => !known.has(one)).map((one) => `${id}: ${one}`)),
    [],
  );
});
