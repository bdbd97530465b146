import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Day, day, isoDay } from '../clocks/index.ts';
import type { ShortHeld } from './check.ts';
import { type Episode, episodesOf } from './episodes.ts';
import { heldFrom } from './held.fixture.ts';
import type { Held } from './record.ts';

const today = day('2025-03-01');

/** "2024-01-08 to 2024-09-01: main placement-1, need -, officer 11, year 3" */
function told(episode: Episode): string {
  const to = episode.to === null ? 'on' : `to ${isoDay(episode.to)}`;
  const { main, named, others, need, officer, yearGroup } = episode;
  const parts = [
    main && `main ${main.id}`,
    named && `named ${named.id}`,
    ...others.map(({ id }) => `other ${id}`),
    need && `need ${need.type}`,
    officer && `officer ${officer}`,
    yearGroup !== null && `year ${yearGroup}`,
  ].filter(Boolean);
  return `${isoDay(episode.from)} ${to}: ${parts.join(', ')}`;
}

function episodes(short: ShortHeld): string[] {
  return heldFrom(short).flatMap((held) => episodesOf(held, today).map(told));
}

test('a plan with one place, need and officer is one episode, which lasts', () => {
  assert.deepEqual(
    episodes({
      plan: [{ startedOn: '2024-09-10' }],
      placement: [{ plan: 'plan-1', rank: 1, startedOn: '2024-09-10' }],
      need: [{ plan: 'plan-1', rank: 1, type: 'ASD' }],
      allocation: [{ officer: '11', fromOn: '2024-09-10' }],
    }),
    ['2024-09-10 on: main placement-1, need ASD, officer 11'],
  );
});

test('each 1 September brings the next year group, and none comes after today', () => {
  assert.deepEqual(episodes({ person: [{ bornOn: '2015-05-04' }], plan: [{ startedOn: '2023-08-31' }] }), [
    '2023-08-31 to 2023-09-01: year 3',
    '2023-09-01 to 2024-09-01: year 4',
    '2024-09-01 on: year 5',
  ]);
});

test('a gap between places is an episode without one', () => {
  assert.deepEqual(
    episodes({
      plan: [{ startedOn: '2024-01-08' }],
      placement: [
        { plan: 'plan-1', rank: 1, startedOn: '2024-01-08', endedOn: '2024-02-01' },
        { plan: 'plan-1', rank: 1, startedOn: '2024-03-01' },
      ],
    }),
    ['2024-01-08 to 2024-02-01: main placement-1', '2024-02-01 to 2024-03-01: ', '2024-03-01 on: main placement-2'],
  );
});

test('where two main places overlap, the one that began later is taken from its start', () => {
  assert.deepEqual(
    episodes({
      plan: [{ startedOn: '2024-01-08' }],
      placement: [
        { plan: 'plan-1', rank: 1, startedOn: '2024-01-08' },
        { plan: 'plan-1', rank: 1, startedOn: '2024-03-01', endedOn: '2024-04-01' },
      ],
    }),
    [
      '2024-01-08 to 2024-03-01: main placement-1',
      '2024-03-01 to 2024-04-01: main placement-2, other placement-1',
      '2024-04-01 on: main placement-1',
    ],
  );
});

test('a second place cuts as well, and is never the main one', () => {
  assert.deepEqual(
    episodes({
      plan: [{ startedOn: '2024-01-08' }],
      placement: [
        { plan: 'plan-1', rank: 2, startedOn: '2024-02-01', endedOn: '2024-03-01' },
        { plan: 'plan-1', rank: 1, startedOn: '2024-01-08', endedOn: '2024-02-15' },
      ],
    }),
    [
      '2024-01-08 to 2024-02-01: main placement-2',
      '2024-02-01 to 2024-02-15: main placement-2, other placement-1',
      '2024-02-15 to 2024-03-01: other placement-1',
      '2024-03-01 on: ',
    ],
  );
});

test('a place without a rank is another one beside a place of rank 1, and the main one alone', () => {
  assert.deepEqual(
    episodes({
      plan: [{ startedOn: '2024-01-08' }],
      placement: [
        { plan: 'plan-1', rank: 1, startedOn: '2024-01-08', endedOn: '2024-04-01' },
        { tier: '2', startedOn: '2024-03-01' },
      ],
    }),
    [
      '2024-01-08 to 2024-03-01: main placement-1',
      '2024-03-01 to 2024-04-01: main placement-1, other placement-2',
      '2024-04-01 on: main placement-2',
    ],
  );
});

test('what the plan names stands for the place only where no row says where somebody is educated', () => {
  assert.deepEqual(
    episodes({
      plan: [{ startedOn: '2024-01-08', ceasedOn: '2024-05-01' }, { startedOn: '2024-06-01' }],
      placement: [
        { plan: 'plan-1', rank: 1, fact: 'named' },
        { plan: 'plan-2', rank: 1, fact: 'named' },
        { plan: 'plan-2', rank: 1, fact: 'attended', startedOn: '2024-07-01' },
      ],
    }),
    [
      '2024-01-08 to 2024-05-01: main placement-1, named placement-1',
      '2024-06-01 to 2024-07-01: named placement-2',
      '2024-07-01 on: main placement-3, named placement-2',
    ],
  );
});

test('what is dated after today does not count, and a plan that ends later lasts', () => {
  assert.deepEqual(
    episodes({
      plan: [{ startedOn: '2024-09-10', ceasedOn: '2025-08-01' }],
      placement: [
        { plan: 'plan-1', startedOn: '2024-09-10', endedOn: '2025-03-02' },
        { plan: 'plan-1', startedOn: '2025-03-02' },
      ],
    }),
    ['2024-09-10 on: main placement-1'],
  );
});

test('a plan without a start, one that has not begun and one that ends before it begins have no episodes', () => {
  assert.deepEqual(
    episodes({ plan: [{}, { startedOn: '2025-03-02' }, { startedOn: '2024-05-02', ceasedOn: '2024-05-02' }] }),
    [],
  );
});

test('the same officer twice in a row changes nothing', () => {
  assert.deepEqual(
    episodes({
      plan: [{ startedOn: '2024-09-10' }],
      allocation: [
        { officer: '11', fromOn: '2024-09-10', toOn: '2024-10-01' },
        { officer: '11', fromOn: '2024-10-01', toOn: '2024-11-01' },
        { officer: '12', fromOn: '2024-11-01' },
      ],
    }),
    ['2024-09-10 to 2024-11-01: officer 11', '2024-11-01 on: officer 12'],
  );
});

// Laws: random plans of a few years, with rows that overlap, leave gaps, end before they begin or lack an end.
const first = Number(day('2022-01-01'));
const aDay = fc.integer({ min: first, max: Number(today) + 60 }).map((on) => isoDay(on as Day));
const mayBe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 4 });
const aPlace = fc.record({
  plan: fc.constant('plan-1'),
  rank: mayBe(fc.constantFrom(1, 2)),
  fact: fc.constantFrom('named', 'attended', null),
  startedOn: mayBe(aDay),
  endedOn: mayBe(aDay),
});
const aCase = fc
  .record({
    person: fc.record({ bornOn: mayBe(fc.constantFrom('2012-09-01', '2004-02-29')), locality: fc.constant('North') }),
    plan: fc.record({ startedOn: aDay, ceasedOn: mayBe(aDay) }),
    placement: fc.array(aPlace, { maxLength: 5 }),
    need: fc.array(
      fc.record({ plan: fc.constant('plan-1'), rank: fc.constant(1), fromOn: mayBe(aDay), toOn: mayBe(aDay) }),
      {
        maxLength: 3,
      },
    ),
    allocation: fc.array(fc.record({ officer: fc.constantFrom('11', '12'), fromOn: aDay, toOn: mayBe(aDay) }), {
      maxLength: 4,
    }),
  })
  .map(({ person, plan, ...rest }) => heldFrom({ person: [person], plan: [plan], ...rest })[0]!);

test('episodes fill the plan exactly, each begins where the one before ends, and neighbours differ', () => {
  fc.assert(
    fc.property(aCase, (held) => {
      const [plan] = held.plan;
      const made = episodesOf(held, today);
      const end = plan!.ceasedOn !== null && plan!.ceasedOn <= today ? plan!.ceasedOn : null;
      const lives = plan!.startedOn! <= today && (end === null || end > plan!.startedOn!);
      const bounds = made.flatMap(({ from, to }) => [from, to]);
      const expected = lives
        ? [plan!.startedOn, ...bounds.slice(2).flatMap((at, i) => (i % 2 ? [] : [at, at])), end]
        : [];
      assert.deepEqual(bounds, expected);
      for (const [i, { from, to }] of made.entries()) {
        assert.ok(from < (to ?? today + 1));
        if (i > 0) assert.notDeepEqual(whatStands(made[i - 1]!), whatStands(made[i]!));
      }
    }),
  );
});

test('on every day of an episode the rows that hold are the ones it says, worked out day by day', () => {
  fc.assert(
    fc.property(aCase, (held) => {
      for (const episode of episodesOf(held, today))
        for (let on = episode.from; on < (episode.to ?? today + 1); on = (on + 1) as Day)
          assert.deepEqual(
            [episode.need?.id, episode.named?.id, episode.others.length, episode.officer],
            dayByDay(held, on),
            isoDay(on),
          );
    }),
    { numRuns: 40 },
  );
});

function whatStands({ plan: _plan, from: _from, to: _to, ...standing }: Episode) {
  return standing;
}

/** Another way to the same: for one day, the row that a person would point at. */
function dayByDay(held: Held, on: Day) {
  const start = held.plan[0]!.startedOn!;
  const holds = (from: Day | null, to: Day | null) => (from ?? start) <= on && (to === null || on < to);
  const latest = <R extends { id: string }>(rows: R[], startOf: (row: R) => Day | null, rank: (row: R) => number) =>
    rows.reduce<R | undefined>((best, row) => {
      if (!best) return row;
      const [a, b] = [
        [rank(best), -(startOf(best) ?? start)],
        [rank(row), -(startOf(row) ?? start)],
      ] as const;
      if (a[0] !== b[0]) return a[0] < b[0] ? best : row;
      if (a[1] !== b[1]) return a[1] < b[1] ? best : row;
      return best.id > row.id ? best : row;
    }, undefined);
  const needs = held.need.filter((need) => holds(need.fromOn, need.toOn));
  const places = held.placement.filter((place) => holds(place.startedOn, place.endedOn));
  const named = places.filter((place) => place.fact === 'named' && place.rank !== 2);
  const attended = places.filter((place) => place.fact !== 'named');
  const officers = held.allocation.filter((one) => holds(one.fromOn, one.toOn));
  return [
    latest(
      needs,
      (need) => need.fromOn,
      () => 1,
    )?.id,
    latest(
      named,
      (place) => place.startedOn,
      (place) => place.rank ?? 9,
    )?.id,
    attended.length - (attended.some((place) => place.rank !== 2) ? 1 : 0),
    latest(
      officers,
      (one) => one.fromOn,
      () => 1,
    )?.officer ?? null,
  ];
}
