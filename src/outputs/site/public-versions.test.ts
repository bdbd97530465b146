// What a small figure must never do: come out of the published site by any of its pages, files, changes or earlier versions.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DisclosureRule, disclosureRules, rowsIn, type ScorecardRow } from '../../insight/index.ts';
import { publicVersions } from './public-versions.ts';
import { publishedFixture } from './published.fixture.ts';
import type { PublishedVersion } from './published.ts';
import { siteOf } from './site.ts';

const rule: DisclosureRule = { ...disclosureRules.public, wholeCouncil: [] };

const rowOf = ({ version }: PublishedVersion, id: string): ScorecardRow =>
  rowsIn(version).find(({ measure }) => measure.id === id)!;

const cellOf = (published: PublishedVersion, id: string, period: string) =>
  rowOf(published, id).cells.find((cell) => cell.period === period)!;

/** Everything that the site says of one KPI, and every list that might. */
function saidOf(published: readonly PublishedVersion[], id: string): string {
  const files = [...siteOf(published, { rule, address: null })];
  return files
    .filter(({ path }) => path.includes(id) || !path.includes('kpis/'))
    .map(({ text = '' }) => text)
    .join('\n');
}

test('a small percentage stands on no page and in no file, nor do its counts', () => {
  const published = publishedFixture();
  const id = 'appeals-conceded-pct';
  for (const one of published)
    for (const cell of rowOf(one, id).cells)
      if (cell.period === '2025-03') Object.assign(cell, { numerator: 3, denominator: 19, value: 3 / 19 });
  const said = saidOf(published, id);
  assert.doesNotMatch(said, /3 of 19|15\.\d|16%|0\.157/);
});

test('a correction from or to a small figure is no notice, and words typed about its KPI stay inside', () => {
  const [may, april] = publishedFixture();
  const id = 'twenty-week-incl-pct';
  Object.assign(cellOf(may, id, '2025-03'), { numerator: 4, denominator: 29, value: 4 / 29 });
  Object.assign(cellOf(april, id, '2025-03'), { numerator: 17, denominator: 29, value: 17 / 29 });
  may.version.changes = may.version.changes.map((one) => ({
    ...one,
    ...(one.measure === id ? { was: { ...one.was, value: 17 / 29 }, is: { ...one.is, value: 4 / 29 } } : {}),
  }));
  // other months of this row are large enough, and one of them may well be 59%
  const said = saidOf([may, april], id);
  assert.doesNotMatch(said, /\b4 of 29|17 of 29|13\.79|58\.62/);
  assert.doesNotMatch(said, /We had said|Twelve plans long past/);
});

test('what is hidden in one version is hidden in all of them', () => {
  const [may, april] = publishedFixture();
  const id = 'over-20-weeks-open-count';
  Object.assign(cellOf(may, id, '2025-02'), { value: 3 });
  Object.assign(cellOf(april, id, '2025-02'), { value: 27 });
  const { published } = publicVersions([may, april], rule);
  assert.deepEqual(
    published.map((one) => cellOf(one, id, '2025-02').status),
    ['suppressed', 'suppressed'],
  );
});

test('of a count so far this year a small step is hidden, though the step ends in another version', () => {
  const [may, april] = publishedFixture();
  const id = 'mediations-ay-ytd-count';
  // two more in May than in April, which only the later version shows
  Object.assign(cellOf(may, id, '2025-05'), { value: 33 });
  for (const one of [may, april]) Object.assign(cellOf(one, id, '2025-04'), { value: 31 });
  rowOf(may, id).cells = rowOf(may, id).cells.filter(({ period }) => period !== '2025-04');
  const { published } = publicVersions([may, april], rule);
  assert.equal(cellOf(published[0]!, id, '2025-05').status, 'suppressed');
});

test('no count of 1 to 4 and no percentage out of fewer than 10 shows in any version, whatever the figures', () => {
  let hidden = 0;
  for (let seed = 0; seed < 12; seed++) {
    const published = publishedFixture();
    // of counts so far this year each step is judged and not the sum
    const rows = published
      .flatMap(({ version }) => rowsIn(version))
      .filter(({ measure }) => !/ytd/.test(measure.window));
    for (const [r, { cells }] of rows.entries())
      for (const [i, cell] of cells.entries()) {
        if (cell.value === null) continue;
        // small numbers in a row that nobody could foresee, the same on every run
        const number = (seed * 7 + r * 5 + i * 11 + (i % 3) * seed) % 23;
        if (cell.denominator !== null) {
          const denominator = number + (seed % 4);
          const numerator = Math.min(denominator, (number * 3) % 17);
          Object.assign(cell, { numerator, denominator, value: denominator === 0 ? null : numerator / denominator });
        } else if (cell.value > 1) Object.assign(cell, { value: number });
      }
    for (const { version } of publicVersions(published, rule).published)
      for (const { unit, cells, latest } of rowsIn(version))
        for (const cell of latest ? [...cells, latest] : cells) {
          if (cell.status === 'suppressed') hidden += 1;
          if (cell.value === null) continue;
          const isSmall = (count: number) => count > 0 && count < 5;
          if (unit === 'count') assert.ok(!isSmall(cell.value), `${cell.period} ${cell.value}`);
          if (unit !== 'percent' || cell.denominator === null) continue;
          const { numerator, denominator } = cell;
          assert.ok(denominator >= 10 && !isSmall(numerator!) && !isSmall(denominator - numerator!), `${cell.period}`);
        }
  }
  assert.ok(hidden > 100, `${hidden} hidden`);
});

test('what was written for the inside is not in the public version at all', () => {
  const { published } = publicVersions(publishedFixture(), disclosureRules.public);
  for (const { version } of published) {
    assert.deepEqual([version.overrides, version.trust.differ, version.trust.heldBack], [[], [], []]);
    assert.deepEqual([...new Set(version.words.map(({ part }) => part))], ['why']);
    for (const row of rowsIn(version))
      for (const cell of row.cells) assert.deepEqual([cell.note, cell.beside], [null, null]);
  }
  const files = [...siteOf(publishedFixture(), { rule: disclosureRules.public, address: null })];
  for (const { path, text = '' } of files)
    assert.doesNotMatch(text, /being traced|Two invoices of March|Priya Nair|Amara Osei|When will the last/, path);
});
