import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import type { Block, PaperDocument } from '../document.ts';
import { longPack, SAMPLE_PACK, SAMPLE_SCORECARD } from '../sample.fixture.ts';
import { wordOf } from './word.ts';
import { assertWhole, councilTemplate, found, partsOf, wordsOf } from './word-parts.fixture.ts';

const NAUGHTY = [
  'a\u0000b\u0007c\u001Fd\uFFFEe\uFFFFf\u007Fg',
  'half \uD83D of one, other half \uDE00',
  ']]> <![CDATA[x]]> <!-- -- --> <?xml?>',
  '</w:t></w:r></w:p><w:p><w:r><w:instrText>DDEAUTO c:\\\\windows cmd</w:instrText></w:r></w:p>',
  '&amp; &lt; &#0; &#x1F; &undefined; %s {0} {{document}}',
  '<script>alert(1)</script>" onload="x\' y',
  'W'.repeat(4000),
  'one\ntwo\r\nthree\tfour\u2028five\u2029six',
  '\u202Eright to left\u202C \u0645\u0631\u062D\u0628\u0627 \u{1F469}\u200D\u{1F4BB} z\u0336\u0321a\u0335',
  '=HYPERLINK("http://evil.example","x") { INCLUDETEXT "c:\\\\x" }',
  '',
  ' ',
];
const cleaned = (text: string) =>
  [...text.replace(/\r\n?|[\n\t\u2028\u2029]/g, ' ')]
    .filter((character) => character >= ' ' && !'\u007F\uFFFE\uFFFF'.includes(character))
    .map((character) => (/^[\uD800-\uDFFF]$/.test(character) ? '\uFFFD' : character))
    .join('');

const documentXml = async (of: PaperDocument) => partsOf((await wordOf(of)).bytes)['word/document.xml']!;
const headingsOf = (of: PaperDocument) =>
  of.blocks.flatMap((block) => (block.kind === 'heading' ? [[`Heading${block.level}`, block.text]] : []));

test('headings of the document are headings of Word, and the contents name each of them with its page', async () => {
  const parts = partsOf((await wordOf(SAMPLE_PACK)).bytes);
  const xml = parts['word/document.xml']!;
  const paragraphs = found(xml, /<w:p[ >].*?<\/w:p>/gs);
  const headings = paragraphs.flatMap((one) => {
    const style = /<w:pStyle w:val="(Heading\d)"/.exec(one)?.[1];
    return style ? [[style, wordsOf(one)[0]]] : [];
  });
  assert.deepEqual(headings, [['Heading1', SAMPLE_PACK.title], ...headingsOf(SAMPLE_PACK)]);
  const contents = paragraphs.flatMap((one) => (/<w:pStyle w:val="TOC\d"/.test(one) ? wordsOf(one) : []));
  assert.deepEqual(
    contents.map((line) => line.replace(/\d+$/, '')),
    headingsOf(SAMPLE_PACK).map(([, text]) => text),
  );
  for (const line of contents) assert.match(line, /\d$/);
  assert.doesNotMatch(xml + parts['word/settings.xml']!, /w:dirty|updateFields/);
});

test('fields are page numbers and contents alone, and what is linked are addresses of the web', async () => {
  for (const document of [SAMPLE_PACK, SAMPLE_SCORECARD]) {
    const { bytes, issues } = await wordOf(document);
    assert.deepEqual(issues, []);
    const parts = partsOf(bytes);
    assertWhole(parts, Object.keys(unzipSync(bytes)));
    for (const xml of Object.values(parts))
      for (const field of found(xml, /<w:instrText[^>]*>([^<]*)</g))
        assert.match(
          field.trim(),
          /^(?:PAGE|NUMPAGES|TOC \\h \\o &quot;2-3&quot;|TOC \\h \\o "2-3"|PAGEREF _Toc\d+ \\h)$/,
        );
    assert.match(wordsOf(parts['word/footer1.xml']!).join(' '), /Page .* of /);
  }
});

test('tables repeat their head rows, keep each row whole, and are as wide as the page allows', async () => {
  const xml = await documentXml(SAMPLE_PACK);
  const tables = found(xml, /<w:tbl>.*?<\/w:tbl>/gs);
  const asked = SAMPLE_PACK.blocks.filter((block) => block.kind === 'table');
  assert.equal(tables.length, asked.length);
  for (const [i, table] of tables.entries()) {
    const { columns, groups } = asked[i]!;
    const rows = found(table, /<w:tr>.*?<\/w:tr>/gs);
    const hasHead = columns.some(({ head }) => head !== '');
    const lines = groups.flatMap(({ title, rows }) => [
      ...(title === null ? [] : [1]),
      ...rows.flatMap(({ under }) => (under ? [1, 1] : [1])),
    ]);
    assert.equal(rows.length, lines.length + (hasHead ? 1 : 0));
    assert.deepEqual(
      rows.map((row) => row.includes('<w:tblHeader/>')),
      rows.map((_, at) => hasHead && at === 0),
    );
    for (const row of rows) assert.match(row, /<w:cantSplit\/>/);
    const widths = found(table, /<w:gridCol w:w="(\d+)"/g).map(Number);
    const whole = widths.reduce((a, b) => a + b, 0);
    assert.ok(whole > 9880 && whole <= 9906, String(whole));
    assert.deepEqual(
      widths.map((width) => Math.round((100 * width) / whole)),
      columns.map(({ width }) => Math.round(100 * width)),
    );
  }
});

test('each drawing is told in words or marked as decorative, with a picture for readers that know no SVG', async () => {
  const { bytes } = await wordOf(SAMPLE_PACK);
  const xml = strFromU8(unzipSync(bytes)['word/document.xml']!);
  const drawings = found(xml, /<w:drawing>.*?<\/w:drawing>/gs);
  const alts = drawings.map((one) => /<wp:docPr [^>]*descr="([^"]+)"/.exec(one)?.[1] ?? null);
  const charts = SAMPLE_PACK.blocks.flatMap((block) => (block.kind === 'chart' ? [block.drawing.alt] : []));
  assert.deepEqual(
    alts.filter((alt) => alt !== null),
    charts,
  );
  for (const [i, one] of drawings.entries()) {
    assert.equal(one.includes('adec:decorative'), alts[i] === null);
    assert.match(one, /<a:blip r:embed="rId\d+".*<asvg:svgBlip[^>]* r:embed="rId\d+"/);
  }
  const ids = found(xml, /<wp:docPr id="(\d+)"/g);
  assert.deepEqual(
    ids,
    ids.map((_, i) => String(i + 1)),
  );
});

test('the file says its title, language, version and hash, and no other day than the signed one', async () => {
  const parts = partsOf((await wordOf(SAMPLE_PACK)).bytes);
  const core = parts['docProps/core.xml']!;
  assert.deepEqual(found(core, /<dc:(?:title|creator|language)>([^<]*)/g), [SAMPLE_PACK.title, 'Amara Osei', 'en-GB']);
  assert.deepEqual(found(core, /W3CDTF">([^<]*)/g), ['2025-07-02T00:00:00Z', '2025-07-02T00:00:00Z']);
  assert.deepEqual(found(parts['docProps/custom.xml']!, /<vt:\w+[^>]*>([^<]*)/g), [
    '7',
    SAMPLE_PACK.stamp.check,
    SAMPLE_PACK.stamp.hash,
    'Amara Osei',
    'director of children&apos;s services'.replace('&apos;', "'"),
    '2025-07-02',
  ]);
  assert.match(parts['word/styles.xml']!, /<w:lang w:val="en-GB"/);
});

test('the same document gives the same bytes, whatever was made before it', async () => {
  const first = await wordOf(SAMPLE_PACK);
  await wordOf(SAMPLE_SCORECARD);
  const second = await wordOf(SAMPLE_PACK);
  assert.ok(Buffer.from(first.bytes).equals(Buffer.from(second.bytes)));
  const template = councilTemplate();
  const inTemplate = await wordOf(SAMPLE_PACK, { template });
  assert.ok(Buffer.from((await wordOf(SAMPLE_PACK, { template })).bytes).equals(Buffer.from(inTemplate.bytes)));
});

test('a box is one frame of paragraphs, each with the same edges', async () => {
  const xml = await documentXml(SAMPLE_PACK);
  const boxed = found(xml, /<w:p><w:pPr><w:pStyle w:val="WaymarkBox(?:Title)?"\/>.*?<\/w:p>/gs);
  assert.equal(boxed.length, 5);
  assert.equal(boxed.filter((one) => one.includes('<w:numPr>')).length, 3);
  for (const one of boxed) assert.doesNotMatch(one, /<w:ind |<w:pBdr>/);
});

test('naughty strings are text in every place, in the plain look and in a template', async () => {
  const drawing = (alt: string) => ({
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><text>\u0007\uD83D</text></svg>`,
    width: 20,
    height: 10,
    alt,
  });
  const blocksOf = (text: string): Block[] => [
    { kind: 'contents' },
    { kind: 'heading', level: 2, text },
    {
      kind: 'words',
      words: [text, { text, look: 'strong' }, { text, href: text }, { text, href: 'javascript:alert(1)' }],
    },
    {
      kind: 'words',
      words: [
        { text: 'x', href: 'https://a.example/?q="<w:p>&b=1' },
        { text: 'f', href: 'file:///c:/x' },
      ],
    },
    { kind: 'list', ordered: true, items: [[text], []] },
    {
      kind: 'box',
      title: text,
      blocks: [
        { kind: 'words', words: [text] },
        { kind: 'list', ordered: false, items: [[text]] },
      ],
    },
    {
      kind: 'table',
      caption: text,
      columns: [
        { head: text, stands: 'left', width: 0.5 },
        { head: '', stands: 'right', width: Number.NaN },
      ],
      groups: [
        { title: text, rows: [{ cells: [{ words: [text], second: text }], under: [text] }] },
        {
          title: null,
          rows: [
            {
              cells: [
                { words: [], drawing: drawing(text) },
                { words: [], shape: 'on-target' },
              ],
            },
          ],
        },
      ],
    },
    { kind: 'chart', drawing: drawing(text), caption: text },
  ];
  for (const template of [undefined, councilTemplate()]) {
    for (const text of NAUGHTY) {
      const { bytes } = await wordOf(
        {
          ...SAMPLE_PACK,
          id: text,
          title: text,
          under: [text],
          head: { left: text, right: text },
          foot: text,
          stamp: { ...SAMPLE_PACK.stamp, check: text, hash: text, signedBy: text, signedAs: text },
          blocks: blocksOf(text),
        },
        { template },
      );
      const parts = partsOf(bytes);
      assertWhole(parts, Object.keys(unzipSync(bytes)));
      const xml = parts['word/document.xml']!;
      const said = wordsOf(xml);
      assert.ok(said.includes(cleaned(text)), JSON.stringify(text.slice(0, 40)));
      const links = found(parts['word/_rels/document.xml.rels']!, /Target="([^"]*)" TargetMode="External"/g);
      assert.deepEqual(links, ['https://a.example/?q=%22%3Cw:p%3E&amp;b=1']);
      for (const field of found(xml, /<w:instrText[^>]*>([^<]*)</g)) assert.match(field.trim(), /^(?:TOC|PAGEREF) /);
    }
  }
});

test('a document without blocks, and tables without rows or columns, are whole documents too', async () => {
  const nothing: Block[] = [
    { kind: 'contents' },
    { kind: 'table', caption: 'Nothing', columns: [], groups: [] },
    { kind: 'table', caption: '', columns: [{ head: '', stands: 'left', width: 1 }], groups: [] },
    { kind: 'list', ordered: true, items: [] },
    { kind: 'box', title: '', blocks: [] },
    { kind: 'new-page' },
  ];
  for (const blocks of [[], nothing]) {
    const { bytes } = await wordOf({ ...SAMPLE_PACK, under: [], blocks });
    assertWhole(partsOf(bytes), Object.keys(unzipSync(bytes)));
    assert.deepEqual(wordsOf(partsOf(bytes)['word/document.xml']!), [SAMPLE_PACK.title]);
  }
});

test('a pack of thirty sections with thirty charts is written in time', async () => {
  const long = longPack(30);
  const from = performance.now();
  const { bytes } = await wordOf(long);
  const took = performance.now() - from;
  assert.equal(found(partsOf(bytes)['word/document.xml']!, /<wp:docPr [^>]*descr="/g).length, 30);
  // Alone on two cores it takes less than a second; a machine that does other work is given more.
  assert.ok(took < 10_000, `${took} ms`);
});
