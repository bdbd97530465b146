// The pages themselves, read back by another program: structure, words, breaks, and that nothing in a document can break it.

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { test } from 'node:test';
import type { Block, PaperDocument, TableRow } from '../document.ts';
import { longPack, SAMPLE_PACK, SAMPLE_SCORECARD } from '../sample.fixture.ts';
import { pdfOf } from './pdf.ts';

const skip = spawnSync('pdfinfo', ['-v']).error ? 'poppler (pdfinfo, pdftotext) is not installed here' : false;
const read = (pdf: Uint8Array, program: string, ...args: string[]) =>
  execFileSync(program, [...args, '-', ...(program === 'pdftotext' ? ['-'] : [])], {
    input: pdf,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  });
const pagesIn = (pdf: Uint8Array) => read(pdf, 'pdftotext', '-layout').split('\f').slice(0, -1);
const structure = (pdf: Uint8Array) =>
  [...read(pdf, 'pdfinfo', '-struct').matchAll(/^ *([A-Z][A-Za-z0-9]*)\b/gm)].map(([, name]) => name);
const count = <T>(list: readonly T[], wanted: T) => list.filter((each) => each === wanted).length;
const withBlocks = (blocks: Block[], more: Partial<PaperDocument> = {}): PaperDocument => ({
  ...SAMPLE_PACK,
  ...more,
  blocks,
});
const PACK = pdfOf(SAMPLE_PACK);

test('a pack is PDF/UA-1 with its title, language, bookmarks and the hash of its version', () => {
  const bytes = Buffer.from(PACK).toString('latin1');
  assert.match(bytes, /<pdfuaid:part>1<\/pdfuaid:part>/);
  assert.match(bytes, /\/Lang \(en-GB\)/);
  assert.match(bytes, /\/Outlines /);
  assert.ok(bytes.includes(`SHA-256 ${SAMPLE_PACK.stamp.hash}`));
});

test('the same document has the same bytes, and is dated by its signature and not by today', { skip }, () => {
  assert.ok(Buffer.from(PACK).equals(pdfOf(structuredClone(SAMPLE_PACK))));
  const facts = read(PACK, 'pdfinfo', '-isodates');
  assert.match(facts, /CreationDate: +2025-07-02T00:00:00Z/);
  assert.match(facts, /Title: +Performance pack, May 2025\n/);
  assert.match(facts, /Tagged: +yes/);
});

test('headings, lists, tables with heads, contents and charts are told as what they are; sparklines and shapes are not told', {
  skip,
}, () => {
  const parts = structure(PACK);
  const blocks = SAMPLE_PACK.blocks;
  const kinds = (kind: Block['kind']) => blocks.filter((block) => block.kind === kind).length;
  const headings = (level: number) =>
    blocks.filter((block) => block.kind === 'heading' && block.level === level).length;
  // The title of the box is one more of the second level.
  assert.deepEqual(
    ['H1', 'H2', 'H3', 'Table', 'Figure', 'TOCI', 'L'].map((name) => count(parts, name)),
    [1, headings(2) + 1, headings(3), kinds('table'), kinds('chart'), headings(2) + headings(3) - 1, kinds('list') + 1],
  );
  const heads = blocks.flatMap((block) => (block.kind === 'table' ? block.columns.filter(({ head }) => head) : []));
  const groups = blocks.flatMap((block) => (block.kind === 'table' ? block.groups.filter(({ title }) => title) : []));
  assert.equal(count(parts, 'TH'), heads.length + groups.length);
});

test('each page has its head, its foot and its number, and contents name the page of each heading', { skip }, () => {
  const pages = pagesIn(PACK);
  const last = pages.length;
  assert.equal(last, 5);
  for (const [i, page] of pages.entries()) {
    assert.match(page, /^SEND Improvement Board, Thursday 10 July 2025 +Item 5, for decision/);
    assert.match(page, new RegExp(`Check: 3f0a 91d2 7be4 c650 +Page ${i + 1} of ${last}\\s*$`));
  }
  const contents = pages[2]!;
  assert.match(contents, /How far can you trust this pack\?[ .\u2060]+2\n/);
  assert.match(contents, /Other drawings[ .\u2060]+5\n/);
});

const numbered = (rows: number, more: (i: number) => Partial<TableRow> = () => ({})): TableRow[] =>
  Array.from({ length: rows }, (_, i) => ({ cells: [{ words: [`row ${i}.`] }, { words: ['so many'] }], ...more(i) }));
const tableOf = (groups: { title: string | null; rows: TableRow[] }[]): Block => ({
  kind: 'table',
  caption: 'Many rows',
  columns: [
    { head: 'Name of the row', stands: 'left', width: 0.5 },
    { head: 'Figure', stands: 'right', width: 0.5 },
  ],
  groups,
});

test('column heads stand on each page of a long table, and the line under a row stays with it', { skip }, () => {
  const rows = numbered(90, (i) => ({ under: [`asked ${i}: ${'word '.repeat((i % 5) * 15)}end`] }));
  const pages = pagesIn(pdfOf(withBlocks([tableOf([{ title: null, rows }])])));
  assert.ok(pages.length > 3);
  for (const page of pages) {
    assert.match(page, /Name of the row +Figure/);
    const numbers = (of: RegExp) => [...page.matchAll(of)].map(([, number]) => number);
    assert.deepEqual(numbers(/row (\d+)\./g), numbers(/asked (\d+):/g));
  }
});

test('the title of a group never stands last on a page, whatever stands above it', { skip }, () => {
  for (const before of [24, 25, 26, 27, 28]) {
    const groups = [
      { title: 'First', rows: numbered(before) },
      { title: 'Second', rows: numbered(6) },
    ];
    for (const page of pagesIn(pdfOf(withBlocks([tableOf(groups)])))) assert.doesNotMatch(page, /Second\s+Sandbourne/);
  }
});

test('a row longer than a page goes over to the next instead of being cut off', { skip }, () => {
  const words = Array.from({ length: 3000 }, (_, i) => `w${i}.`).join(' ');
  const rows = [{ cells: [{ words: ['name'] }, { words: [words] }], under: ['asked at the end'] }];
  const text = pagesIn(pdfOf(withBlocks([tableOf([{ title: null, rows }])]))).join('');
  assert.equal(new Set(text.match(/\bw\d+\./g)).size, 3000);
  assert.match(text, /asked at the end/);
});

const NAUGHTY = [
  '#panic("read as Typst") *b* _i_ $x^2$ `raw` <label> @ref #{1+1} \\u{41}',
  '<script>alert(1)</script>&amp;</svg>]]>',
  '=1+1|cmd',
  '\u202egnp.exe',
  'a\ud800b\udfffc',
  '\u0000\u0001\u001b[31m\u007f\u0085\ufffe\uffff',
  '\u00ad\u0600\u{110bd}\u200d\ufeff\u{e0001}',
  'مرحبا بالعالم',
  'שלום עולם',
  '你好，世界 こんにちは',
  '👩‍👩‍👧‍👦🏳️‍🌈🇬🇧',
  `Z${'\u0322\u0328\u034e\u0355\u0363'.repeat(40)}algo`,
  '\u200b\u200b',
  '',
  ' \t\r\n ',
  'W'.repeat(2000),
  `https://example.org/${'path/'.repeat(120)}`,
  'javascript:alert(1)',
];

/** The string wherever a document has words. */
const soaked = (s: string): PaperDocument => ({
  ...SAMPLE_PACK,
  title: s,
  under: [s, { text: s, href: s }],
  head: { left: s, right: s },
  foot: s,
  stamp: { ...SAMPLE_PACK.stamp, signedBy: s, check: s, hash: s },
  blocks: [
    { kind: 'contents' },
    { kind: 'heading', level: 3, text: s },
    { kind: 'words', words: [s, { text: s, look: 'strong' }, { text: s, look: 'quiet', href: s }] },
    { kind: 'list', ordered: true, items: [[s], []] },
    { kind: 'box', title: s, blocks: [{ kind: 'words', words: [s] }] },
    {
      kind: 'table',
      caption: s,
      columns: [
        { head: s, stands: 'left', width: 0.08 },
        { head: s, stands: 'right', width: 0.92 },
      ],
      groups: [{ title: s, rows: [{ cells: [{ words: [s], second: s, shape: 'same' }, { words: [s] }], under: [s] }] }],
    },
    {
      kind: 'chart',
      caption: s,
      drawing: {
        svg: `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="20" viewBox="0 0 90 20"><text font-family="Arimo, Arial" y="12">مم 漢 ${s.length}</text></svg>`,
        width: 90,
        height: 20,
        alt: s,
      },
    },
  ],
});

for (const words of NAUGHTY)
  test(`words stay words and pages stay pages: ${JSON.stringify(words.slice(0, 24))}`, () => {
    assert.ok(pdfOf(soaked(words)).length > 10_000);
  });

test('what looks like a command is printed as it was written, and what would run is no link', { skip }, () => {
  const text = pagesIn(pdfOf(soaked(NAUGHTY[0]!)))
    .join('')
    .replace(/\s+/g, ' ');
  assert.ok(text.includes('#panic("read as Typst") *b* _i_ $x^2$ `raw` <label> @ref #{1+1} \\u{41}'));
  const linked = Buffer.from(pdfOf(soaked('javascript:alert(1)'))).toString('latin1');
  assert.doesNotMatch(linked, /\/URI \(javascript/);
});

test('a document without words, rows or headings is still a page', () => {
  const empty = withBlocks([
    { kind: 'contents' },
    { kind: 'new-page' },
    { kind: 'list', ordered: true, items: [] },
    tableOf([]),
  ]);
  assert.ok(pdfOf({ ...empty, title: '', under: [], foot: '' }).length > 1000);
  assert.ok(pdfOf(withBlocks([{ kind: 'heading', level: 3, text: 'Third without a second' }])).length > 1000);
});

test('a wide scorecard is on A3 across, 30 KPIs to a page', { skip }, () => {
  const pdf = pdfOf(SAMPLE_SCORECARD);
  assert.match(read(pdf, 'pdfinfo'), /Pages: +2\n[\s\S]*Page size: +1190\.55 x 841\.89 pts/);
});

test('a long pack has a page for each KPI', { skip }, () => {
  assert.match(read(pdfOf(longPack(6)), 'pdfinfo'), /Pages: +7\n/);
});
