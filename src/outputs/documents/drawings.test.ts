// Drawings that stand alone: nothing is left to a style sheet, and each part looks as it does on pages.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { SaxesParser } from 'saxes';
import { SPARKLINES } from '../html/samples.ts';
import type { Shape } from './document.ts';
import { COLOURS, LOOKS, lookOf } from './drawing-looks.ts';
import { chartDrawing, IN_PACK, shapeDrawing, sparklineDrawing } from './drawings.ts';
import { changed, chartOf, termly } from './sample-parts.fixture.ts';

const SHAPES: Shape[] = [
  'on-target',
  'within-tolerance',
  'off-target',
  'too-few',
  'up-better',
  'up-worse',
  'up-shift',
  'up-quiet',
  'down-better',
  'down-worse',
  'down-shift',
  'down-quiet',
  'same',
];
const ALL = [
  ...SPARKLINES.map(([series]) => sparklineDrawing(series, { alt: '' })),
  ...[chartOf('a'), termly, changed].map(chartDrawing),
  ...SHAPES.map(shapeDrawing),
];
const source = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

test('no class, style or second telling is left in a drawing, and each is whole XML', () => {
  for (const { svg } of ALL) {
    assert.doesNotMatch(svg, /class=|style=|wm-|<title|<desc|aria-|NaN|undefined/);
    new SaxesParser({ xmlns: true }).write(svg).close();
  }
});

test('each class that a drawing writes has a look, and a class without one is refused', () => {
  const written = ['sparkline', 'line-chart', 'chart-frame'].flatMap(
    (file) => source(`../html/${file}.ts`).match(/wm-c-[a-z]+(?:-{1,2}[a-z]+)*/g) ?? [],
  );
  const without = new Set(['better', 'shift'].map((mark) => `wm-c-${mark}`).concat(written));
  for (const name of Object.keys(LOOKS)) without.delete(name);
  assert.deepEqual([...without], []);
  assert.throws(() => lookOf('wm-c-new'), RangeError);
});

test('each look says what the style sheet of pages says', () => {
  const css = source('../../web/assets/waymark.css');
  const colours = new Map([...css.matchAll(/--wm-([a-z0-9-]+): (#[0-9a-f]+);/g)].map(([, name, hex]) => [name!, hex!]));
  const full = (hex: string) => (hex.length === 4 ? `#${[...hex.slice(1)].map((c) => c + c).join('')}` : hex);
  const said = (property: string) => new RegExp(`(?:^|[ {;])${property}: ([^;}]+)`);
  const rules = [...css.matchAll(/^\.[^{}@\n]*?\.?(wm-[a-z-]+)(?:, \.wm-[a-z-]+)* \{([^}]+)\}$/gm)];
  const compared = rules.flatMap(([, name, rule]) =>
    ['fill', 'stroke', 'stroke-width', 'stroke-dasharray'].flatMap((property) => {
      const look = LOOKS[name!]?.[property];
      const value = said(property)
        .exec(rule!)?.[1]
        ?.replace(/var\(--wm-([a-z0-9-]+)\)/, (_, of) => colours.get(of)!);
      if (value === undefined || LOOKS[name!] === undefined) return [];
      return [[name, property, String(look), value.startsWith('#') ? full(value) : value.replace('px', '')]];
    }),
  );
  assert.ok(compared.length > 50, `${compared.length} compared`);
  assert.deepEqual(
    compared.filter(([, , look, value]) => look !== value),
    [],
  );
  assert.deepEqual(
    Object.entries(COLOURS).filter(([name, hex]) => full(colours.get(name)!) !== hex),
    [],
  );
});

test('a drawing has its size on itself, and says what it shows only where nothing beside it does', () => {
  const { width, height, alt, svg } = sparklineDrawing(SPARKLINES[0]![0], { alt: '' });
  assert.deepEqual([width, height, alt], [IN_PACK.width, IN_PACK.height, '']);
  assert.match(svg, /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="118" height="34" viewBox="0 0 118 34">/);
  assert.match(
    chartDrawing(chartOf('a')).alt,
    /^May 2025: 52\.6% \(30 of 57\), provisional; 19\.4 percentage points less/,
  );
  assert.deepEqual(
    SHAPES.map((shape) => shapeDrawing(shape).alt),
    SHAPES.map(() => ''),
  );
});

test('words in a chart cannot break out of it', () => {
  const bad = '</text><script>alert(1)</script>"\u0000';
  const { svg } = chartDrawing({ ...chartOf('a'), events: [{ month: '2024-09', words: bad }] });
  assert.match(svg, /&lt;\/text&gt;&lt;script&gt;/);
  new SaxesParser({ xmlns: true }).write(svg).close();
});
