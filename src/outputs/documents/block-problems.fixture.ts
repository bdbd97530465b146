// What is wrong with the blocks of a document, in words: what every document is held to by its tests.

import type { Block, PaperDocument, Words } from './document.ts';

export const plain = (words: Words): string => words.map((run) => (typeof run === 'string' ? run : run.text)).join('');

const hasWords = (text: string) => text.trim() !== '';
const NEAR = 1e-9;

export function blockProblems({ title, head, foot, under, blocks }: PaperDocument): string[] {
  const outside = [title, head.left, head.right, foot, plain(under)]
    .filter((text) => !hasWords(text))
    .map(() => 'the title, the head or the foot has no words');
  let level = 1;
  const levels = blocks.flatMap((block) => {
    if (block.kind !== 'heading') return [];
    const skipped = block.level > level + 1;
    level = block.level;
    return skipped ? [`“${block.text}” skips a level`] : [];
  });
  return [...outside, ...levels, ...unled(blocks), ...blocks.flatMap(problemsOf)];
}

/** A heading with nothing under it leads nowhere. */
function unled(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block, i) => {
    if (block.kind !== 'heading') return [];
    const next = blocks[i + 1];
    const leads = next !== undefined && (next.kind !== 'heading' || next.level > block.level);
    return leads ? [] : [`nothing stands under “${block.text}”`];
  });
}

function problemsOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return hasWords(block.text) ? [] : ['a heading without words'];
    case 'words':
      return hasWords(plain(block.words)) ? [] : ['a paragraph without words'];
    case 'list':
      return block.items.length > 0 && block.items.every((item) => hasWords(plain(item))) ? [] : ['an empty list'];
    case 'box':
      return [
        ...(hasWords(block.title) && block.blocks.length > 0 ? [] : ['an empty box']),
        ...block.blocks.flatMap((one) =>
          one.kind === 'words' || one.kind === 'list' ? problemsOf(one) : [`a box with a ${one.kind}`],
        ),
      ];
    case 'table':
      return tableProblems(block);
    case 'chart':
      return hasWords(block.caption) && block.drawing.svg.startsWith('<svg') ? [] : ['a chart without its sentence'];
    case 'contents':
    case 'new-page':
      return [];
  }
}

function tableProblems({ caption, columns, groups }: Extract<Block, { kind: 'table' }>): string[] {
  const rows = groups.flatMap((group) => group.rows);
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  return [
    ...(hasWords(caption) ? [] : ['a table without a caption']),
    ...(Math.abs(whole - 1) < NEAR ? [] : [`“${caption}” is ${whole} wide`]),
    ...(groups.length > 0 && groups.every((group) => group.rows.length > 0) ? [] : [`“${caption}” has an empty group`]),
    ...rows
      .filter(({ cells }) => cells.length !== columns.length)
      .map(({ cells }) => `“${caption}” has ${cells.length} cells under ${columns.length} columns`),
    ...rows
      .filter(({ cells }) => !hasWords(plain(cells[0]?.words ?? [])))
      .map(() => `a row of “${caption}” has no head`),
    ...rows
      .filter(({ under }) => under !== undefined && !hasWords(plain(under)))
      .map(() => `a row of “${caption}” has an empty line under it`),
  ];
}

/** Everything that a reader can read. */
export function wordsIn({ title, head, foot, under, blocks }: PaperDocument): string {
  return [title, head.left, head.right, foot, plain(under), ...blocks.map(wordsOfBlock)].join('\n');
}

function wordsOfBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.text;
    case 'words':
      return plain(block.words);
    case 'list':
      return block.items.map(plain).join('\n');
    case 'box':
      return [block.title, ...block.blocks.map(wordsOfBlock)].join('\n');
    case 'table':
      return [
        block.caption,
        ...block.columns.map(({ head }) => head),
        ...block.groups.flatMap(({ title, rows }) => [
          title ?? '',
          ...rows.flatMap(({ cells, under }) => [
            ...cells.flatMap(({ words, second }) => [plain(words), second ?? '']),
            plain(under ?? []),
          ]),
        ]),
      ].join('\n');
    case 'chart':
      return `${block.caption}\n${block.drawing.alt}`;
    case 'contents':
    case 'new-page':
      return '';
  }
}
