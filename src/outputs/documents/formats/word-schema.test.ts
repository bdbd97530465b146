import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Block } from '../document.ts';
import { SAMPLE_PACK } from '../sample.fixture.ts';
import { wordOf } from './word.ts';
import { COUNCIL, councilTemplate, found, partsOf } from './word-parts.fixture.ts';

test('what is said of a paragraph, a row, a cell and a run stands in the order of the schema', async () => {
  const orders: Record<string, string> = {
    'w:pPr':
      'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs spacing ind contextualSpacing jc outlineLvl rPr sectPr',
    'w:rPr': 'rStyle rFonts b bCs i iCs color spacing w kern position sz szCs highlight u vertAlign lang',
    'w:tcPr': 'tcW gridSpan vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign',
    'w:tblPr':
      'tblStyle bidiVisual tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption',
  };
  const blocks: Block[] = [
    { kind: 'new-page' },
    { kind: 'list', ordered: false, items: [['one']] },
    { kind: 'new-page' },
    { kind: 'list', ordered: true, items: [['one']] },
    { kind: 'new-page' },
    { kind: 'box', title: '', blocks: [{ kind: 'list', ordered: true, items: [['one']] }] },
    ...SAMPLE_PACK.blocks,
  ];
  const noBullets = councilTemplate({
    'word/styles.xml': COUNCIL['word/styles.xml']!.replace(/<w:pPr><w:numPr>.*?<\/w:pPr>/, ''),
  });
  for (const template of [undefined, noBullets]) {
    const parts = partsOf((await wordOf({ ...SAMPLE_PACK, blocks }, { template })).bytes);
    for (const xml of [parts['word/document.xml']!, parts['word/styles.xml']!])
      for (const [name, order] of Object.entries(orders))
        for (const inside of found(xml, new RegExp(`<${name}>(.*?)</${name}>`, 'gs'))) {
          const flat = inside.replace(/<w:(tcBorders|tblBorders|tblCellMar|pBdr|tabs|numPr)>.*?<\/w:\1>/gs, '<w:$1/>');
          const places = found(flat, /<w:(\w+)/g).map((one) => order.split(' ').indexOf(one));
          assert.deepEqual(
            places,
            [...places].sort((a, b) => a - b),
            inside,
          );
          assert.ok(!places.includes(-1), inside);
        }
  }
});
