// SEN2 XML that is not what it says, or does harm: refused with the reason, and never half read.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bytesOf, codesOf, FULL, readAll, xmlReturn } from './sen2.fixture.ts';
import sen2Xml from './sen2-xml.ts';

const WHOLE = new TextDecoder().decode(xmlReturn(FULL).bytes);
const withNames = (letters: string) => WHOLE.replace('Example', 'Zoë').replace('UTF-8', letters);
const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const wide = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));

const WRITTEN: [string, Uint8Array, string | null][] = [
  ['UTF-8 that says so', bytesOf(withNames('UTF-8')), null],
  ['UTF-8 that says nothing', bytesOf(withNames('UTF-8').replace(/^.*\n/, '')), null],
  ['Latin-1 that says so', latin(withNames('ISO-8859-1')), null],
  ['UTF-16 that says so', wide(withNames('UTF-16')), null],
  ['Latin-1 that says UTF-8', latin(withNames('UTF-8')), 'sen2-xml-encoding'],
  ['UTF-16 that says UTF-8', wide(withNames('UTF-8')), 'sen2-xml-encoding'],
  ['UTF-8 that says UTF-16', bytesOf(withNames('UTF-16')), 'sen2-xml-encoding'],
  ['UTF-8 that says Latin-1', bytesOf(withNames('ISO-8859-1')), 'sen2-xml-encoding'],
  ['a file that says EBCDIC', bytesOf(withNames('EBCDIC-UK')), 'sen2-xml-encoding-unknown'],
];
for (const [name, bytes, expected] of WRITTEN)
  test(`${name} is ${expected ? 'refused' : 'read'}`, async () => {
    const { rows, issues } = await readAll(sen2Xml, { name: 'a.xml', bytes });
    assert.deepEqual(codesOf(issues), expected ? [expected] : []);
    assert.equal(rows[0]?.table === 'person' && rows[0].surname, expected ? false : 'Zoë');
  });

const DEEP = `${'<a>'.repeat(10_000)}${'</a>'.repeat(10_000)}`;
const REFUSED: [string, string, string][] = [
  ['a DOCTYPE', WHOLE.replace('<Message>', '<!DOCTYPE Message><Message>'), 'sen2-doctype'],
  [
    'a billion laughs',
    WHOLE.replace('<Message>', '<!DOCTYPE m [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><Message>').replace('Ada', '&b;'),
    'sen2-doctype',
  ],
  ['an entity of its own', WHOLE.replace('Ada', '&ada;'), 'sen2-doctype'],
  ['elements 10,000 deep', WHOLE.replace('<Requests>', `${DEEP}<Requests>`), 'sen2-xml-too-deep'],
  ['a tag that nobody closes', WHOLE.replace('</Requests>', ''), 'sen2-xml-broken'],
  ['an end that is cut off', WHOLE.slice(0, -400), 'sen2-xml-broken'],
  ['a character that XML does not have', WHOLE.replace('Ada', 'A\u0001da'), 'sen2-xml-broken'],
  ['a text without end', WHOLE.replace('Ada', 'A'.repeat(200_000)), 'sen2-xml-long-text'],
  ['nobody in it', WHOLE.replace(/<Person>[\s\S]*<\/Person>/, ''), 'sen2-no-people'],
  ['nothing in it', '', 'file-empty'],
];
for (const [name, text, expected] of REFUSED)
  test(`a return with ${name} stops and says why`, async () => {
    const { issues } = await readAll(sen2Xml, { name: 'a.xml', bytes: bytesOf(text) });
    const stopping = issues.filter(({ severity }) => severity === 'stops');
    assert.deepEqual(codesOf(stopping), [expected]);
  });

test('the format knows its own files, and no page or other XML', () => {
  const sure = (text: string, name = 'a.xml') => sen2Xml.recognise({ name, bytes: bytesOf(text) });
  assert.equal(sure(WHOLE), 1);
  assert.equal(sen2Xml.recognise({ name: 'a.xml', bytes: wide(withNames('UTF-16')) }), 1);
  assert.equal(sure('<Message><Persons>'), 0.8);
  assert.equal(sure('<!doctype html><html><Message>'), 0);
  assert.equal(sure('<rss version="2.0"></rss>'), 0);
  assert.equal(sure('name,born\nAda,2016'), 0);
});
