// The KPI catalogue polices itself.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { firstDayOfPeriod } from '../clocks/index.ts';
import { measures } from './catalogue/index.ts';
import { relatedIds } from './definition-words.ts';
import { impliedUnit, labelTokens, subjectTokens } from './label.ts';
import { buildLabelIndex, matchLabel } from './label-match.ts';
import { ownerRoles } from './owners.ts';
import { priorities } from './priorities.ts';
import { measureSections, sectionTitle } from './sections.ts';
import { sourceSystems } from './source-systems.ts';

const repeated = (list: string[]) => list.filter((item, at) => list.indexOf(item) !== at);

test('there are 202 KPIs, each in a file of its name, in the order of their names', () => {
  const files = readdirSync(new URL('./catalogue/', import.meta.url))
    .filter((name) => name !== 'index.ts')
    .map((name) => name.replace(/\.ts$/, ''))
    .sort();
  assert.deepEqual(
    measures.map((measure) => measure.id),
    files,
  );
  assert.equal(files.length, 202);
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

test('every entry says all that there is to say of a KPI', () => {
  const gaps = measures.flatMap((measure) => {
    const { plain, numerator, denominator, source, owner, priority, caveats, versions, unit } = measure;
    const words = [plain, numerator, ...(denominator === null ? [] : [denominator]), ...caveats];
    return [
      words.some((text) => text.trim() === '' || text !== text.trim()) ? 'an empty text' : '',
      caveats.length === 0 ? 'no caveat' : '',
      versions.length === 0 ? 'no version' : '',
      unit === 'percent' && denominator === null ? 'a percentage of nothing' : '',
      sourceSystems.some(({ id }) => id === source) ? '' : `source ${source}`,
      ownerRoles.some(({ id }) => id === owner) ? '' : `owner ${owner}`,
      priorities.some(({ id }) => id === priority) ? '' : `priority ${priority}`,
    ]
      .filter(Boolean)
      .map((gap) => `${measure.id}: ${gap}`);
  });
  assert.deepEqual(gaps, []);
});

test('plain words are sentences of at most 60 words without abbreviations', () => {
  const wrong = measures.filter(({ plain }) => {
    const words = plain.split(/\s+/);
    return words.length > 60 || !/^[A-Z].*[.?]$/s.test(plain) || words.some((word) => /[A-Z]{2,}|\bEHC/.test(word));
  });
  assert.deepEqual(
    wrong.map(({ id, plain }) => `${id}: ${plain}`),
    [],
  );
});

test('numbers, caveats and reasons are sentences or parts of them', () => {
  assert.deepEqual(
    measures.flatMap(({ caveats }) => caveats.filter((caveat) => !/^["“£\dA-Z].*[.?]”?$/s.test(caveat))),
    [],
  );
  assert.deepEqual(
    measures.flatMap(({ versions }) =>
      versions.flatMap(({ meaning, reason }) => [meaning, reason]).filter((text) => !/^[£\dA-Z].*\.$/s.test(text)),
    ),
    [],
  );
});

test('a figure is due within a quarter of the end of its period', () => {
  const wrong = measures.filter(({ releaseLag }) => !Number.isInteger(releaseLag) || releaseLag < 1 || releaseLag > 92);
  assert.deepEqual(
    wrong.map(({ id, releaseLag }) => `${id}: ${releaseLag}`),
    [],
  );
});

test('relations speak of other KPIs that there are, each once', () => {
  const ids = new Set(measures.map((measure) => measure.id));
  const wrong = measures.flatMap((measure) =>
    measure.relations.flatMap((relation) => {
      const related = relatedIds(relation);
      const said = measure.relations.filter((other) => JSON.stringify(other) === JSON.stringify(relation));
      return [
        ...related.filter((id) => !ids.has(id) || id === measure.id),
        ...repeated(related),
        ...(related.length === 0 ? ['of nothing'] : []),
        ...(said.length > 1 ? ['said twice'] : []),
      ].map((what) => `${measure.id} ${relation.kind}: ${what}`);
    }),
  );
  assert.deepEqual(wrong, []);
});

test('what must add up adds up in one unit, and a share is of counts', () => {
  const unitOf = new Map(measures.map(({ id, unit }) => [id, unit]));
  const wrong = measures.flatMap((measure) =>
    measure.relations
      .filter((relation) => {
        const units = relatedIds(relation).map((id) => unitOf.get(id));
        if (relation.kind === 'share-of') return measure.unit !== 'percent' || units.some((unit) => unit !== 'count');
        if (relation.kind === 'rate-of') return !measure.unit.startsWith('rate-') || units[0] !== 'count';
        if (relation.kind === 'read-with' || relation.kind === 'succeeds') return false;
        return units.some((unit) => unit !== measure.unit);
      })
      .map((relation) => `${measure.id} ${relation.kind}`),
  );
  assert.deepEqual(wrong, []);
});

test('no KPI is a part of itself, however far the way round', () => {
  const partsOf = new Map(
    measures.map(({ id, relations }) => [
      id,
      relations.flatMap((relation) => (relation.kind === 'sum-of' ? relation.of : [])),
    ]),
  );
  const within = (id: string, seen: string[]): string[] =>
    seen.includes(id)
      ? [[...seen, id].join(' > ')]
      : (partsOf.get(id) ?? []).flatMap((part) => within(part, [...seen, id]));
  assert.deepEqual(
    measures.flatMap(({ id }) => within(id, [])),
    [],
  );
  const widerOf = new Map(
    measures.map(({ id, relations }) => [
      id,
      relations.flatMap((relation) => (relation.kind === 'subset-of' ? [relation.of] : [])),
    ]),
  );
  const wider = (id: string, seen: string[]): string[] =>
    seen.includes(id)
      ? [[...seen, id].join(' < ')]
      : (widerOf.get(id) ?? []).flatMap((one) => wider(one, [...seen, id]));
  assert.deepEqual(
    measures.flatMap(({ id }) => wider(id, [])),
    [],
  );
});

test('versions are numbered from 1 and follow each other in time', () => {
  const wrong = measures.filter(({ versions }) => {
    const begins = versions.map(({ from }) => (from === null ? Number.NEGATIVE_INFINITY : firstDayOfPeriod(from)));
    const inOrder = begins.every((begin, i) => (i === 0 ? versions[0]!.from === null : begin > begins[i - 1]!));
    return !inOrder || versions.some(({ version }, i) => version !== i + 1);
  });
  assert.deepEqual(
    wrong.map((measure) => measure.id),
    [],
  );
});

test('the two levels of the advice service give the printed sum, as in the papers of May 2024', () => {
  const sum = measures.find(({ id }) => id === 'sendiass-open-l3l4-count')!;
  assert.deepEqual(sum.relations, [{ kind: 'sum-of', of: ['sendiass-open-l3-count', 'sendiass-open-l4-count'] }]);
});

test('a variant is a part of a KPI of the catalogue, of the same unit and window', () => {
  const variants = measures.flatMap((measure) => (measure.variant ? [{ measure, variant: measure.variant }] : []));
  assert.equal(variants.length, 7, 'the phases of all requests, of parents’ requests, and early years');
  for (const { measure, variant } of variants) {
    const whole = measures.find(({ id }) => id === variant.of);
    assert.deepEqual([whole?.unit, whole?.window], [measure.unit, measure.window], measure.id);
    assert.ok(variant.where.length > 0, measure.id);
  }
});
