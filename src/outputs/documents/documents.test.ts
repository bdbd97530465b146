// Every document of every odd version: its blocks hold together, it says nothing that only a machine would, and every format takes it.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { day } from '../../clocks/index.ts';
import { commentaryParts } from '../../improvement/index.ts';
import { rowsIn, type SignedVersion } from '../../insight/index.ts';
import { blockProblems, plain, wordsIn } from './block-problems.fixture.ts';
import { documents } from './catalogue/index.ts';
import type { Block } from './document.ts';
import { type DocumentContext, documentOf } from './document-entry.ts';
import { htmlOf } from './formats/html.ts';
import { pdfOf } from './formats/pdf.ts';
import { wordOf } from './formats/word.ts';
import { TERMS } from './glossary-terms.ts';
import { oddVersions } from './odd-versions.fixture.ts';

const HASH = '0123456789abcdef'.repeat(4);
const FULL: DocumentContext = {
  meeting: { body: 'SEND Improvement Board', on: day('2025-07-10'), item: 'Item 5, for decision' },
  contact: 'performance@sandbourne.example',
  whoToAsk: ['SENDIASS: 01632 960 110'],
};
const PLAIN = oddVersions['as it should be']!;
const documentNamed = (id: string, version: SignedVersion = PLAIN, context: DocumentContext = {}) =>
  documentOf(documents.find((entry) => entry.id === id)!, { version, hash: HASH }, context);

for (const [name, version] of Object.entries(oddVersions))
  for (const entry of documents)
    for (const context of [{}, FULL])
      test(`the ${entry.title.toLowerCase()} of a version ${name} holds together${context === FULL ? ', for a meeting' : ''}`, () => {
        const document = documentOf(entry, { version, hash: HASH }, context);
        assert.deepEqual(blockProblems(document), []);
      });

for (const [name, version] of Object.entries(oddVersions).filter(([one]) => !one.includes('naughty')))
  test(`no document of a version ${name} prints an id, a mark of the language of commentary, or what is no word`, () => {
    const ids = rowsIn(version).map(({ measure }) => measure.id);
    for (const entry of documents) {
      const words = wordsIn(documentOf(entry, { version, hash: HASH }, FULL));
      assert.doesNotMatch(words, /\[\[|\]\]|undefined|\bnull\b|NaN|\[object/, entry.id);
      assert.doesNotMatch(words, /\b1 (KPIs|figures|days|cases) |\b0 KPI /, entry.id);
      assert.deepEqual(
        ids.filter((id) => words.includes(id)),
        [],
        entry.id,
      );
    }
  });

for (const name of ['as it should be', 'of naughty strings', 'of no rows'])
  test(`every format takes every document of a version ${name}`, async () => {
    for (const entry of documents) {
      const document = documentOf(entry, { version: oddVersions[name]!, hash: HASH }, FULL);
      assert.equal(Buffer.from(pdfOf(document)).subarray(0, 5).toString(), '%PDF-');
      assert.match(htmlOf(document), /^<!DOCTYPE html>/);
      const { bytes, issues } = await wordOf(document);
      assert.equal(Buffer.from(bytes).subarray(0, 2).toString(), 'PK');
      assert.deepEqual(issues, []);
    }
  });

test('the two-page form has two pages, and the first page of the pack holds its exceptions', () => {
  const pages = (version: SignedVersion) => {
    const found = /\/Type \/Pages[^>]*\/Count (\d+)|\/Count (\d+)[^>]*\/Type \/Pages/.exec(
      Buffer.from(pdfOf(documentNamed('short-pack', version))).toString('latin1'),
    );
    return Number(found?.[1] ?? found?.[2]);
  };
  const of = [
    'as it should be',
    'with nothing written, and the first',
    'with half of its month missing',
    'of 168 rows',
  ];
  assert.deepEqual(
    of.map((name) => pages(oddVersions[name]!)),
    [2, 2, 2, 2],
  );
});

test('the stamp is the same on every document: number, check, who signed as what and when', () => {
  const stamps = documents.map(({ id }) => documentNamed(id).stamp);
  for (const stamp of stamps)
    assert.deepEqual(stamp, {
      version: 12,
      check: '0123 4567 89ab cdef',
      hash: HASH,
      signedBy: 'Amara Osei',
      signedAs: 'director of children’s services',
      signedOn: PLAIN.signed.on,
    });
});

const tableCalled = (blocks: readonly Block[], caption: string) =>
  blocks.find((block) => block.kind === 'table' && block.caption === caption) as Extract<Block, { kind: 'table' }>;
const rowsOfTable = (blocks: readonly Block[], caption: string) =>
  tableCalled(blocks, caption).groups.flatMap(({ rows }) => rows);

test('exceptions stand off target first, then moved, then not received, each with its written question or none', () => {
  const rows = rowsOfTable(documentNamed('board-pack').blocks, 'Exceptions');
  assert.deepEqual(
    rows.map(({ cells, under }) => [plain(cells[0]!.words), plain(cells[4]!.words), under ? plain(under) : null]),
    [
      [
        'New EHC plans issued within 20 weeks, exceptions included',
        'Off target',
        'A question worth asking: When will the last of the long waits be over?',
      ],
      ['Spending on independent and non-maintained special schools in the month', 'No judgement', null],
      ['Pupils with a plan absent for 10% or more of sessions', 'On target', null],
    ],
  );
});

test('then and now says the counts, and says not comparable across a change of definition', () => {
  const rows = rowsOfTable(documentNamed('short-pack').blocks, 'Then and now');
  const said = (start: string) =>
    rows
      .find(({ cells }) => plain(cells[0]!.words).startsWith(start))!
      .cells.slice(1)
      .map(({ words, second }) => [plain(words), second]);
  assert.deepEqual(said('Educational psychology advice'), [
    ['not comparable', undefined],
    ['43.5%', undefined],
    ['46.5%', undefined],
    ['Definition changed in September 2024', undefined],
  ]);
  assert.deepEqual(said('New EHC plans issued within 20 weeks')[2], ['55.4%', '31 of 56']);
});

test('then and now takes any KPIs and any months', () => {
  const thenAndNow = { measures: ['ehcp-rate-10k', 'requests-count'], months: ['2023-09', '2024-01', '2025-01'] };
  const { blocks } = documentNamed('board-pack', PLAIN, { thenAndNow });
  assert.deepEqual(
    tableCalled(blocks, 'Then and now').columns.map(({ head }) => head),
    ['KPI', 'Sep 23', 'Jan 24', 'Jan 25', 'May 25', 'Note'],
  );
  assert.deepEqual(
    rowsOfTable(blocks, 'Then and now').map(({ cells }) => plain(cells[0]!.words)),
    ['EHC plans per 10,000 people aged 0 to 24', 'Requests for an EHC needs assessment'],
  );
});

test('what changed is told by its kind, with the cases that are known', () => {
  const caption = 'Figures that version 11 gave otherwise';
  const rows = rowsOfTable(documentNamed('board-pack').blocks, caption);
  assert.deepEqual(
    rows.map(({ cells }) => [plain(cells[2]!.words), plain(cells[3]!.words), plain(cells[4]!.words), cells[4]!.second]),
    [
      ['82', '84', 'Recorded late', '2 cases recorded later'],
      ['57.7%', '53.8%', 'Put right', '2 cases put right'],
      ['41.0%', '38.0%', 'Definition changed', undefined],
      ['381.2 per 10,000', '379.9 per 10,000', 'Newer population figures', undefined],
      ['52%', '55%', 'Revised by its source', undefined],
    ],
  );
});

test('a committee report marks what nobody wrote, in the order in which councils report', () => {
  const { blocks } = documentNamed('committee-report', oddVersions['with nothing written, and the first']);
  const headings = blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.text] : []));
  assert.deepEqual(headings, [
    'Executive summary',
    'Recommendations',
    'Reasons for the recommendations',
    '1. Background',
    '2. Updates by theme',
    '3. Alternative options considered',
    '4. Financial implications',
    '5. Legal implications',
    '6. Human resources implications',
    '7. Sustainability implications',
    '8. Public health implications',
    '9. Equality implications',
    '10. Risk implications',
    '11. Background papers',
    'Appendix 1. Scorecard',
    'Appendix 2. What each KPI counts',
    'Appendix 3. How far the figures can be trusted',
    'Appendix 4. Glossary',
  ]);
  const marked = blocks.flatMap((block) =>
    block.kind === 'words' && plain(block.words).startsWith('Not written yet. ') ? [plain(block.words)] : [],
  );
  const parts = commentaryParts.filter(({ about, prints }) => about === 'pack' && prints.includes('committee-report'));
  for (const { title } of parts)
    assert.ok(
      marked.some((line) => line.startsWith(`Not written yet. ${title}: `)),
      title,
    );
});

test('families read counts first and whole percents, and no rating letters, shapes or limits', () => {
  const document = documentNamed('family-summary');
  const words = wordsIn(document);
  assert.match(words, /In May 2025: 31 of 56\. That is 55%\./);
  assert.doesNotMatch(words, /Off target|On target|Within tolerance|\bRAG\b|limit|\d\.\d%/);
  const drawn = document.blocks.filter(({ kind }) => kind === 'table' || kind === 'chart');
  assert.deepEqual(drawn, []);
});

test('what is hidden from everybody stands nowhere in a public document, as figure, as change or as another source says it', () => {
  const about = { kind: 'measure', id: 'appeals-conceded-pct' } as const;
  const note = { about, part: 'note', text: 'Two families.', owner: 'Priya Nair', writtenOn: PLAIN.signed.on };
  const small: SignedVersion = {
    ...PLAIN,
    words: [...PLAIN.words, note],
    changes: [
      {
        measure: 'appeals-conceded-pct',
        period: '2025-04',
        was: { value: 1 / 3, numerator: 1, denominator: 3, status: 'actual' },
        is: { value: 2 / 7, numerator: 2, denominator: 7, status: 'actual' },
        kind: 'correction',
        cases: null,
      },
    ],
  };
  const board = wordsIn(documentNamed('board-pack', small));
  assert.match(board, /1 of 3/);
  assert.match(board, /Two families/);
  const words = wordsIn(documentNamed('committee-report', small));
  assert.doesNotMatch(words, /1 of 3|2 of 7|87 in case records|add up to 80|being traced|Two families/);
  assert.match(words, /Signed with a check open\n+2\n/);
  const appeals = rowsOfTable(documentNamed('committee-report', small).blocks, 'Appendix 1. Scorecard').find(
    ({ cells }) => plain(cells[0]!.words) === '% of appeals conceded',
  )!;
  assert.deepEqual(plain(appeals.cells[6]!.words), 'hidden');
});

test('what each term means stands as the glossary has it', () => {
  const glossary = readFileSync(new URL('../../../docs/glossary.md', import.meta.url), 'utf8');
  for (const { term, means } of TERMS) assert.ok(glossary.includes(`| ${term} | ${means} |`), term);
});

test('file names tell the document, the month and the version apart', () => {
  for (const { id, fileName } of documents) assert.equal(fileName(PLAIN), `${id}-2025-05-version-12`);
});
