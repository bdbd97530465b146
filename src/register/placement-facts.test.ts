import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../clocks/index.ts';
import type { ShortHeld } from './check.ts';
import { byId as codeSetsById } from './codes/index.ts';
import { heldFrom } from './held.fixture.ts';
import { awaitsPlacement, placementFactsOn } from './placement-facts.ts';
import { provisionKind, provisionKinds, provisionOf } from './provision.ts';

const on = day('2025-03-01');
const establishments = new Map(
  heldFrom({
    establishment: [
      { urn: '100', kind: 'mainstream' },
      { urn: '200', kind: 'special' },
      { urn: '300', kind: 'special-independent' },
      { urn: '301', kind: 'special-non-maintained' },
      { urn: '400', kind: 'ap' },
      { ukprn: '10000500', kind: 'post-16-specialist' },
    ],
  })[0]!.establishment.map((row) => [row.urn ?? row.ukprn ?? '', row]),
);

type ShortPlace = NonNullable<ShortHeld['placement']>[number];

function facts(placement: ShortPlace[]) {
  const [held] = heldFrom({ plan: [{}], placement: placement.map((place) => ({ plan: 'plan-1', ...place })) });
  return placementFactsOn(held!, 'plan-1', on, establishments);
}

for (const [name, place, kind, by] of [
  ['a mainstream school', { urn: '100' }, 'mainstream', 'establishment'],
  ['the SEN unit of a mainstream school', { urn: '100', unit: true }, 'unit', 'unit'],
  ['resourced provision of a mainstream school', { urn: '100', resourced: true }, 'resourced', 'resourced'],
  ['a special school', { urn: '200' }, 'special', 'establishment'],
  ['an independent special school', { urn: '300' }, 'inmss', 'establishment'],
  ['a non-maintained special school', { urn: '301' }, 'inmss', 'establishment'],
  ['a college known by its UKPRN', { ukprn: '10000500' }, 'post-16-specialist', 'establishment'],
  ['a pupil referral unit', { urn: '400' }, 'ap', 'establishment'],
  ['support in school is tier 1 and no place away', { urn: '100', tier: '1' }, 'mainstream', 'establishment'],
  ['a time-limited place at another school', { urn: '100', tier: '2' }, 'ap', 'tier'],
  ['arranged by the council under section 61', { setting: 'OLA' }, 's61', 'setting'],
  ['section 19, wherever it is held', { urn: '400', basis: 's19' }, 's19', 'legal basis'],
  ['section 19 returned with the code of section 61', { setting: 'OLA', basis: 's19' }, 's19', 'legal basis'],
  ['home education is the parent’s choice', { setting: 'EHE' }, 'EHE', 'setting'],
  ['at an institution is no arrangement', { urn: '200', basis: 'none' }, 'special', 'establishment'],
  ['not in education', { setting: 'NEET' }, 'NEET', 'setting'],
  ['notice to cease, an appeal running', { setting: 'NIEC' }, 'NIEC', 'setting'],
  [
    'a type of setting named',
    { fact: 'named', setting: 'OTH', settingOther: 'special school' },
    'type-only',
    'setting',
  ],
  ['educated in another setting', { fact: 'attended', setting: 'OTH' }, 'other', 'setting'],
  ['a school that is not in the list', { urn: '999' }, 'not-known', 'establishment'],
] as [string, ShortPlace, string, string][])
  test(`provision: ${name}`, () => {
    assert.deepEqual(facts([place]).main, { kind, by });
  });

test('no row is no placement', () => {
  assert.deepEqual(provisionOf(null, establishments), { kind: 'none', by: 'no row' });
});

test('three days at school and two in alternative provision: mainstream by rank 1, alternative provision by any rank', () => {
  const found = facts([
    { rank: 2, urn: '400', tier: '3', startedOn: '2024-11-01' },
    { rank: 1, urn: '100', startedOn: '2022-09-01', attendance: 'part-time' },
  ]);
  assert.deepEqual(found, {
    named: null,
    main: { kind: 'mainstream', by: 'establishment' },
    others: [{ kind: 'ap', by: 'tier' }],
    basis: 'none',
    attendance: 'part-time',
    alternativeProvision: true,
    fromNamed: false,
  });
});

test('a special school named, section 19 tuition meanwhile: both facts stand', () => {
  assert.deepEqual(
    facts([
      { rank: 1, fact: 'named', urn: '200' },
      { rank: 1, fact: 'attended', urn: '400', basis: 's19', attendance: 'attending', startedOn: '2025-01-06' },
    ]),
    {
      named: { kind: 'special', by: 'establishment' },
      main: { kind: 's19', by: 'legal basis' },
      others: [],
      basis: 's19',
      attendance: 'attending',
      alternativeProvision: true,
      fromNamed: false,
    },
  );
});

test('a type of setting named and no setting: the plan is final and its holder awaits a placement', () => {
  const found = facts([{ rank: 1, fact: 'named', setting: 'OTH', settingOther: 'special school' }]);
  assert.deepEqual([awaitsPlacement(found), found.main.kind, found.fromNamed], [true, 'type-only', true]);
});

test('a place that ended today does not hold today, and what was named then does not stand in for it', () => {
  const found = facts([
    { rank: 1, fact: 'named', urn: '200' },
    { rank: 1, fact: 'attended', urn: '100', endedOn: '2025-03-01' },
  ]);
  assert.deepEqual([found.named?.kind, found.main.kind, found.basis], ['special', 'none', null]);
});

test('every legal basis, setting and kind of establishment has a kind of provision', () => {
  const kinds = provisionKinds.map(({ id }) => id as string);
  const bases = codeSetsById['legal-basis'].codes.map(({ code }) => code).filter((code) => code !== 'none');
  assert.deepEqual(
    bases.filter((code) => !kinds.includes(code)),
    [],
  );
  const settings = codeSetsById['sen-setting'].codes.map(
    ({ code }) => facts([{ fact: 'attended', setting: code }]).main.kind,
  );
  assert.deepEqual(settings, ['s61', 'OPA', 'EHE', 'early-years', 'other', 'NEET', 'NIEC', 'NIEO']);
  const all = codeSetsById['establishment-kind'].codes.map(({ code }) => {
    const [held] = heldFrom({ establishment: [{ urn: '1', kind: code }], placement: [{ urn: '1' }] });
    return provisionOf(held!.placement[0]!, new Map([['1', held!.establishment[0]!]])).kind;
  });
  assert.equal(all.includes('not-known'), false);
});

test('independent special schools count among special, units among mainstream', () => {
  assert.deepEqual(
    [provisionKind('inmss').group, provisionKind('unit').group, provisionKind('s19').group],
    ['special', 'mainstream', 'elsewhere'],
  );
});
