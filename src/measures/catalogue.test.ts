// The KPI catalogue polices itself.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { measures } from './catalogue/index.ts';
import { impliedUnit, labelTokens, subjectTokens } from './label.ts';
import { buildLabelIndex, matchLabel } from './label-match.ts';
import { measureSections, sectionTitle } from './sections.ts';

const repeated = (list: string[]) => list.filter((item, at) => list.indexOf(item) !== at);

test('there are 159 KPIs, each in a file of its name, in the order of their names', () => {
  const files = readdirSync(new URL('./catalogue/', import.meta.url))
    .filter((name) => name !== 'index.ts')
    .map((name) => name.replace(/\.ts$/, ''))
    .sort();
  assert.deepEqual(
    measures.map((measure) => measure.id),
    files,
  );
  assert.equal(files.length, 159);
});

test('ids are kebab-case, and no id that was once used means another KPI now', () => {
  const ids = measures.flatMap((measure) => [measure.id, ...(measure.formerIds ?? [])]);
  assert.deepEqual(
    ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)),
    [],
  );
  assert.deepEqual(repeated(ids), []);
});

test('an id ends as its unit', () => {
  const ENDINGS: [RegExp, string][] = [
    [/-pct$/, 'percent'],
    [/-count$/, 'count'],
    [/-fte$/, 'fte'],
    [/-gbp$/, 'pounds'],
    [/-weeks$/, 'weeks'],
  ];
  const wrong = measures.filter(({ id, unit }) => ENDINGS.some(([ending, of]) => ending.test(id) && of !== unit));
  assert.deepEqual(
    wrong.map((measure) => measure.id),
    [],
  );
});

test('every section is in the list and every one has KPIs', () => {
  assert.deepEqual(
    new Set(measures.map((measure) => measure.section)),
    new Set(measureSections.map((section) => section.id)),
  );
  assert.deepEqual([sectionTitle('inclusion'), sectionTitle('of their own')], ['Inclusion in schools', 'of their own']);
});

test('titles are short, each its own, and name no unit and no council', () => {
  const titles = measures.map((measure) => measure.title);
  assert.deepEqual(repeated(titles), []);
  assert.deepEqual(
    titles.filter((title) => title.length > 105 || !/^[A-Z]/.test(title) || /[.:,]$/.test(title)),
    [],
  );
  assert.deepEqual(
    titles.filter((title) =>
      /^%|\(%\)|£|\bFTE\b|^number of|\bno\.|percent|\bBCP\b|Bournemouth|Poole|Dorset|Dingley/i.test(title),
    ),
    [],
  );
});

test('titles use no abbreviation that they do not explain, but EHC, SEN and SEND', () => {
  const bare = measures.flatMap(
    ({ title }) => title.replace(/\([^)]*\)/g, '').match(/\b[A-Za-z]*[A-Z]{2,}[A-Za-z]*\b/g) ?? [],
  );
  assert.deepEqual(new Set(bare), new Set(['EHC', 'SEN', 'SEND']));
});

test('a label with its unit and the row it stands under means one KPI', () => {
  const meant = new Map<string, string>();
  const clashes: string[] = [];
  for (const measure of measures) {
    for (const { label, under } of [...measure.aliases, { label: measure.title, under: undefined }]) {
      const key =
        [label, under ?? ''].map((text) => subjectTokens(labelTokens(text)).join(' ')).join(' | ') + measure.unit;
      if ((meant.get(key) ?? measure.id) !== measure.id) clashes.push(`${label}: ${meant.get(key)}, ${measure.id}`);
      meant.set(key, measure.id);
    }
  }
  assert.deepEqual(clashes, []);
});

test('no label says another unit than its KPI has', () => {
  const wrong = measures.flatMap(({ unit, title, aliases }) =>
    [title, ...aliases.map((alias) => alias.label)].filter((label) => ![null, unit].includes(impliedUnit(label))),
  );
  assert.deepEqual(wrong, []);
});

test('every title and every label leads back to its KPI', () => {
  const index = buildLabelIndex(measures);
  const astray = measures.flatMap((measure) =>
    [...measure.aliases, { label: measure.title }]
      .map((alias) => ({ ...alias, unit: measure.unit }))
      .filter((asked) => matchLabel(asked, index).measure !== measure.id)
      .map((asked) => asked.label),
  );
  assert.deepEqual(astray, []);
});

test('the windows that start again, and the ones that follow a cohort, are those of the papers', () => {
  const of = (...windows: string[]) =>
    measures.filter((measure) => windows.includes(measure.window)).map((measure) => measure.id);
  assert.deepEqual(of('cohort-academic'), [
    'rising5-ehcp-count',
    'rising5-sen-support-count',
    'rising5-under-assessment-count',
  ]);
  assert.deepEqual(of('ytd-academic', 'ytd-financial'), [
    'ey-outreach-children-ytd-count',
    'ld-14plus-health-check-pct',
    'mediations-ay-ytd-count',
  ]);
  assert.deepEqual(of('ytd-calendar'), [
    'appeals-conceded-pct',
    'appeals-registered-cal-ytd-count',
    'appeals-withdrawn-pct',
    'mediation-then-appeal-pct',
    'mediations-cal-ytd-count',
    'mediations-sendiass-cal-ytd-count',
  ]);
});

test('where the papers ask for no direction, none is judged', () => {
  const judged = measures.filter(
    ({ id, polarity }) => /inmss|eotas-s61|mainstream-pct|mediation|other-la|s19/.test(id) && polarity !== null,
  );
  assert.deepEqual(
    judged.map((measure) => measure.id),
    [],
  );
});
