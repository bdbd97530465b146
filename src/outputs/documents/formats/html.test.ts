// Documents as one HTML file, read again by a parser as browsers read them.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { NAUGHTY } from '../../../insight/signed/naughty.fixture.ts';
import { cleanText } from '../../html/html.ts';
import type { Block, Drawing, PaperDocument } from '../document.ts';
import { SAMPLE_PACK, SAMPLE_SCORECARD } from '../sample.fixture.ts';
import { htmlOf } from './html.ts';
import { cssText } from './html-style.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

const isElement = (node: Node): node is Element => 'tagName' in node;
const inside = (nodes: readonly Node[]): Element[] =>
  nodes.filter(isElement).flatMap((node) => [node, ...inside(node.childNodes)]);
const readBack = (document: PaperDocument): Element[] => inside(parse(htmlOf(document)).childNodes);
const attr = ({ attrs }: Element, asked: string) => attrs.find(({ name }) => name === asked)?.value;
const named = (all: readonly Element[], ...names: string[]) => all.filter(({ tagName }) => names.includes(tagName));
const textOf = (node: Node): string =>
  'value' in node ? node.value : isElement(node) ? node.childNodes.map(textOf).join('') : '';

const pack = readBack(SAMPLE_PACK);

test('there is one h1, and the headings stand in the order of the document', () => {
  assert.deepEqual(
    named(pack, 'h1', 'h2', 'h3').map((one) => [one.tagName, textOf(one)]),
    [
      ['h1', SAMPLE_PACK.title],
      ...SAMPLE_PACK.blocks.flatMap((block) => (block.kind === 'heading' ? [[`h${block.level}`, block.text]] : [])),
    ],
  );
});

test('nothing runs and nothing is fetched: no script, no outside part, one style whose hash is the only one allowed', () => {
  assert.deepEqual(named(pack, 'script', 'link', 'img', 'iframe', 'object', 'form'), []);
  assert.deepEqual(
    pack.flatMap(({ attrs }) =>
      attrs.filter(({ name }) => name.startsWith('on') || name === 'style' || name === 'src'),
    ),
    [],
  );
  const [style] = named(pack, 'style');
  const hash = createHash('sha256').update(textOf(style!)).digest('base64');
  const [policy] = pack.filter((one) => attr(one, 'http-equiv') === 'Content-Security-Policy');
  assert.equal(
    attr(policy!, 'content'),
    `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
  );
  assert.doesNotMatch(textOf(style!), /@import|url\(/);
});

test('each id stands once, and each link and name leads to one', () => {
  const ids = pack.flatMap((one) => attr(one, 'id') ?? []);
  assert.deepEqual(ids, [...new Set(ids)]);
  const asked = pack.flatMap((one) => [
    ...(attr(one, 'href')
      ?.match(/^#(.*)/)
      ?.slice(1) ?? []),
    ...(attr(one, 'aria-labelledby')?.split(' ') ?? []),
  ]);
  assert.ok(asked.length > 10);
  assert.deepEqual(
    asked.filter((id) => !ids.includes(id)),
    [],
  );
});

test('the contents lead to every heading but their own', () => {
  const [contents] = named(pack, 'nav');
  assert.deepEqual(
    named(inside(contents!.childNodes), 'a').map(textOf),
    SAMPLE_PACK.blocks.flatMap((block) => (block.kind === 'heading' && block.text !== 'Contents' ? [block.text] : [])),
  );
});

test('each table has its caption, a head for each column and one for each row', () => {
  for (const document of [SAMPLE_PACK, SAMPLE_SCORECARD]) {
    const tables = document.blocks.filter((block) => block.kind === 'table');
    assert.deepEqual(
      named(readBack(document), 'table').map((table) => {
        const parts = inside(table.childNodes);
        const heads = (scope: string) => parts.filter((one) => attr(one, 'scope') === scope);
        return [
          textOf(named(parts, 'caption')[0]!),
          heads('col').map(textOf),
          heads('row').length,
          heads('rowgroup').map(textOf),
        ];
      }),
      tables.map(({ caption, columns, groups }) => [
        caption,
        columns.map(({ head }) => head).filter((head) => head !== ''),
        groups.flatMap(({ rows }) => rows).length,
        groups.flatMap(({ title }) => title ?? []),
      ]),
    );
  }
});

test('a caption that says what the heading over it says is said aloud only', () => {
  const [table] = SAMPLE_PACK.blocks.filter((block) => block.kind === 'table');
  const headed = (text: string) => readBack({ ...SAMPLE_PACK, blocks: [{ kind: 'heading', level: 2, text }, table!] });
  const looks = (all: readonly Element[]) => named(all, 'caption').map((one) => [textOf(one), attr(one, 'class')]);
  assert.deepEqual(looks(headed(table!.caption)), [[table!.caption, 'hidden']]);
  assert.deepEqual(looks(headed('Another')), [[table!.caption, undefined]]);
});

test('a drawing says what it shows, or nothing where its figures stand beside it', () => {
  const drawings = named(pack, 'svg');
  const spoken = drawings.filter((one) => attr(one, 'role') === 'img').map((one) => attr(one, 'aria-label'));
  assert.deepEqual(
    spoken,
    SAMPLE_PACK.blocks.flatMap((block) => (block.kind === 'chart' ? [block.drawing.alt] : [])),
  );
  assert.deepEqual(
    drawings.filter((one) => attr(one, 'role') !== 'img' && attr(one, 'aria-hidden') !== 'true'),
    [],
  );
});

test('each chart can be saved as a picture, and leads to the same as a table where one follows it', () => {
  const charts = SAMPLE_PACK.blocks.filter((block) => block.kind === 'chart');
  const figures = named(pack, 'figure');
  assert.equal(figures.length, charts.length);
  for (const [i, figure] of figures.entries()) {
    const links = named(inside(figure.childNodes), 'a');
    const [kind, drawing] = attr(links[0]!, 'href')!.split(',');
    assert.equal(kind, 'data:image/svg+xml;base64');
    assert.equal(Buffer.from(drawing!, 'base64').toString(), charts[i]!.drawing.svg);
    assert.match(attr(links[0]!, 'download')!, /^chart-[a-z0-9-]+\.svg$/);
    const next = SAMPLE_PACK.blocks[SAMPLE_PACK.blocks.indexOf(charts[i]!) + 1];
    assert.equal(links.length, next?.kind === 'table' ? 2 : 1);
  }
});

test('the version, who signed it and its whole check stand at the foot', () => {
  const { version, signedBy, signedAs, hash } = SAMPLE_PACK.stamp;
  assert.equal(
    textOf(named(inside(named(pack, 'footer')[0]!.childNodes), 'p')[1]!),
    `Published version ${version}, signed by ${signedBy}, ${signedAs}, on 2 July 2025. Its whole check: ${hash}`,
  );
});

const dot: Drawing = {
  svg: '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
  width: 1,
  height: 1,
  alt: '',
};
const blocksWith = (text: string): Block[] => [
  { kind: 'heading', level: 2, text },
  { kind: 'words', words: [text, { text, look: 'strong' }, { text, href: text }] },
  { kind: 'list', ordered: true, items: [[text]] },
  { kind: 'box', title: text, blocks: [{ kind: 'words', words: [text] }] },
  { kind: 'chart', drawing: { ...dot, alt: text }, caption: text },
  {
    kind: 'table',
    caption: text,
    columns: [
      { head: text, stands: 'left', width: 0.2 },
      ...[0.2, 0.2, 0.4].map((width) => ({ head: text, stands: 'right' as const, width })),
    ],
    groups: [
      { title: text, rows: [{ cells: [1, 2, 3, 4].map(() => ({ words: [text], second: text })), under: [text] }] },
    ],
  },
];

test('naughty strings are printed as text wherever they stand, and change nothing of what the page is made of', () => {
  const documentWith = (text: string): PaperDocument => ({
    ...SAMPLE_PACK,
    title: text,
    under: [text],
    head: { left: text, right: text },
    foot: text,
    stamp: { ...SAMPLE_PACK.stamp, signedBy: text, signedAs: text },
    blocks: [...blocksWith(text), { kind: 'contents' }],
  });
  const madeOf = (all: readonly Element[]) => all.map(({ tagName }) => tagName);
  // the contents have no link to a heading without words
  const [plain, blank] = ['plain', ' '].map((text) => madeOf(readBack(documentWith(text))));
  for (const text of NAUGHTY) {
    const all = readBack(documentWith(text));
    assert.deepEqual(madeOf(all), text.trim() === '' ? blank : plain, text);
    // a parser makes one line end of each, and has no place for a lone half
    const said = cleanText(text);
    for (const name of ['h1', 'h2', 'caption', 'li', 'figcaption']) assert.equal(textOf(named(all, name)[0]!), said);
    assert.equal(attr(named(all, 'svg')[0]!, 'aria-label'), said);
    assert.equal(attr(all.find((one) => attr(one, 'data-head') !== undefined)!, 'data-head'), said);
  }
});

test('a foot stands in the style as text, whatever it holds', () => {
  assert.equal(cssText('a"}</style>\\'), 'a\\22 \\7d \\3c \\2f style\\3e \\5c ');
});

test('an address outside is a link, a path of ours is its words alone', () => {
  const words: Block = {
    kind: 'words',
    words: ['https://example.org/a?b=1', '/kpis/requests-count', 'javascript:alert(1)', 'mailto:send@example.org'].map(
      (href) => ({ text: href, href }),
    ),
  };
  const links = named(readBack({ ...SAMPLE_PACK, blocks: [words] }), 'a').map((one) => attr(one, 'href'));
  assert.deepEqual(links, ['#main', 'https://example.org/a?b=1', 'mailto:send@example.org']);
});
