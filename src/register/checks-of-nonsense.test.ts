// Checks, episodes, life cycles and retention on rows that make no sense: nothing breaks, and what is said stays readable.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Day, day } from '../clocks/index.ts';
import { type CheckContext, defaultCheckSettings } from './check.ts';
import { checkHeld } from './check-run.ts';
import { byId as codeSetsById } from './codes/index.ts';
import { episodesOf } from './episodes.ts';
import type { LivingTable } from './life-cycle.ts';
import { lifeCycles, mayFollow, stateOf } from './life-cycles.ts';
import { placementFactsOn } from './placement-facts.ts';
import { blankRow, type Held, nothingHeld, type Row, type TableId, tableIds, tableOf } from './record.ts';
import { defaultRetentionRules, dueForReview } from './retention.ts';
import type { Field } from './table.ts';

const today = day('2025-03-01');

/** Days that files bring: the first and last there are, 1900, 29 February, the day of birth as day of everything, today. */
const aDay = fc.constantFrom(
  ...[
    '0001-01-01',
    '1900-01-01',
    '1989-12-31',
    '2000-02-29',
    '2012-05-04',
    '2024-09-01',
    '2025-03-01',
    '2025-03-02',
    '9999-12-31',
  ].map(day),
);
const anId = fc.constantFrom('1', '2', '3');

function aValue(field: Field): fc.Arbitrary<unknown> {
  if (field.type === 'day') return aDay;
  if (field.type === 'of') return anId;
  if (field.type === 'yes-no') return fc.boolean();
  if (field.type === 'whole') return fc.constantFrom(-1, 0, 1, 2, 99);
  if (field.type === 'decimal') return fc.constantFrom(-0.5, 0, 12.25);
  const codes = field.codes ? codeSetsById[field.codes].codes.map(({ code }) => code) : [];
  return fc.constantFrom(...codes, '', 'A123456789012', '½ & <b>');
}

function aRow(table: TableId): fc.Arbitrary<Row<TableId>> {
  const fields = Object.entries(tableOf(table).fields).map(
    ([name, field]) => [name, fc.option(aValue(field), { nil: null, freq: 3 })] as const,
  );
  return fc
    .record({ id: anId, stated: fc.record(Object.fromEntries(fields)) })
    .map(({ id, stated }) => ({ ...blankRow(table, { id, person: 'p', place: { sheet: null, row: 1 } }), ...stated }));
}

const aHeld = fc
  .record(Object.fromEntries(tableIds.map((table) => [table, fc.array(aRow(table), { maxLength: 3 })])))
  .map((lists): Held => Object.assign(nothingHeld(), lists));

const contexts: CheckContext[] = [null, { year: 2025, censusDay: day('2025-01-16'), la: '839' }].map((collection) => ({
  today,
  collection,
  establishments: new Map(),
  earlier: null,
  settings: defaultCheckSettings,
}));

test('whatever the rows hold, every check answers, and what it says is a sentence without holes', () => {
  fc.assert(
    fc.property(fc.array(aHeld, { maxLength: 2 }), fc.constantFrom(...contexts), (people, ctx) => {
      for (const { check, found } of checkHeld(people, ctx).findings) {
        const words = check.sentence(JSON.parse(JSON.stringify(found.facts)));
        assert.doesNotMatch(words, /undefined|null|NaN|Infinity|\[object|Invalid/, check.id);
        assert.match(words, /\.$/, check.id);
      }
    }),
    { numRuns: 60 },
  );
});

test('no fact holds a name, a number of a person, a postcode or a date of birth', () => {
  fc.assert(
    fc.property(aHeld, (held) => {
      for (const person of held.person)
        Object.assign(person, {
          surname: 'Mole',
          forename: 'Adrian',
          postcode: 'LE1 1AA',
          upn: 'X1',
          uln: 'Y2',
          bornOn: day('1968-04-02'),
        });
      const said = checkHeld([held], contexts[0]!).findings.map(
        ({ check, found }) => check.sentence(found.facts) + JSON.stringify(found.facts),
      );
      assert.doesNotMatch(said.join('\n'), /Mole|Adrian|LE1 1AA|"X1"|"Y2"|1968-04-02|April 1968/);
    }),
    { numRuns: 30 },
  );
});

test('episodes, facts of placements, states and retention answer too', () => {
  fc.assert(
    fc.property(aHeld, (held) => {
      for (const { from, to } of episodesOf(held, today)) assert.ok(from < (to ?? Number.POSITIVE_INFINITY));
      assert.ok(placementFactsOn(held, '1', today, new Map()).main.kind);
      for (const table of Object.keys(lifeCycles) as LivingTable[])
        for (const row of held[table]) assert.ok(mayFollow(table, stateNow(table, row), stateNow(table, row)));
      for (const due of dueForReview(held, defaultRetentionRules, [], today)) assert.ok(due.since <= today);
    }),
    { numRuns: 60 },
  );
});

/** A code that is in no list counts as not stated: the state is one of its table all the same. */
function stateNow<T extends LivingTable>(table: T, row: Row<T>): string {
  return stateOf(table, row, today as Day);
}
