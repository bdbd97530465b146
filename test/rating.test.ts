// docs/rating.md is what ratings and directions are: each line of its tables is held against the code.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type DatedFigure, latestDirection, ragOf, rate } from '../src/insight/index.ts';
import type { Measure, MeasureWindow, Polarity } from '../src/measures/index.ts';

const text = readFileSync(new URL('../docs/rating.md', import.meta.url), 'utf8');

/** Lines of the table under a heading, cells trimmed, without the head. */
function linesUnder(heading: string): string[][] {
  const part = text.split(`\n## ${heading}\n`)[1]!.split('\n## ')[0]!;
  const lines = part.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}

const COLOURS = { green: 'green circle, G', amber: 'yellow diamond, A', red: 'red square, R' };
const numberOr = (cell: string, none: string) => (cell === none ? null : Number(cell));

for (const [name, figure, target, tolerance, polarity, rating, look] of linesUnder('Rating') as [
  string,
  ...string[],
][]) {
  test(`rating: ${name}`, () => {
    const value = numberOr(target!, 'none');
    const found = rate(
      numberOr(figure!, 'none'),
      value === null ? null : { value, tolerance: numberOr(tolerance!, '') },
      polarity === '' ? null : (polarity as Polarity),
    );
    assert.equal(found.replaceAll('-', ' '), rating);
    const rag = ragOf(found);
    assert.equal(rag === null ? 'none' : COLOURS[rag], look);
  });
}

const WINDOWS: Record<string, MeasureWindow> = {
  month: 'month',
  'as it stands': 'as-at',
  'since 1 January': 'ytd-calendar',
  'since 1 September': 'cohort-academic',
};

function measureOf(window: string): Measure {
  const [over, changed] = window.split(', changed ');
  return {
    id: 'kpi',
    title: 'A KPI',
    section: 'caseload',
    unit: 'count',
    polarity: null,
    frequency: 'monthly',
    window: WINDOWS[over!]!,
    aliases: [],
    versions: [
      { version: 1, from: null, meaning: 'one thing', reason: 'as first printed' },
      ...(changed ? [{ version: 2, from: changed, meaning: 'another', reason: 'it was changed' }] : []),
    ],
  };
}

function figureOf(words: string): DatedFigure {
  const [period, value, carried] = words.split(' ');
  return { period: period!, value: Number(value), decimals: 0, status: carried ? 'carried-forward' : 'actual' };
}

for (const [name, window, figures, said] of linesUnder('Direction') as [string, ...string[]][]) {
  test(`direction: ${name}`, () => {
    const { direction, why } = latestDirection(figures!.split(', ').map(figureOf), measureOf(window!));
    assert.equal(direction ? `${direction.arrow}, from ${direction.from}` : `none: ${why!.replaceAll('-', ' ')}`, said);
  });
}

test('the truth table covers every rating that a figure can have', () => {
  const ratings = new Set(linesUnder('Rating').map((line) => line[5]));
  assert.deepEqual(
    [...ratings].sort(),
    ['no judgement', 'no target', 'not rated', 'off target', 'on target', 'within tolerance'].sort(),
  );
});
