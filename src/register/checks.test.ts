// Every check of case records against its own worked examples, and the wording of what it says.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caseChecks } from './checks/index.ts';
import { findInExample, findsInExample } from './held.fixture.ts';
import { type TableId, tableOf } from './record.ts';
import { byId } from './tables/index.ts';

for (const check of caseChecks) {
  for (const example of check.examples)
    test(`${check.id}: ${example.name}`, () => {
      assert.deepEqual(findsInExample(check, example), [...example.finds].sort());
    });

  test(`${check.id}: at least three examples, one where nothing is found and one where something is`, () => {
    assert.ok(check.examples.length >= 3);
    assert.ok(check.examples.some((example) => example.finds.length === 0));
    assert.ok(check.examples.some((example) => example.finds.length > 0));
  });

  test(`${check.id}: each field that it judges stands in its table`, () => {
    assert.ok(check.fields.length > 0);
    const unknown = check.fields.filter((name) => {
      const [table = '', field = '', ...more] = name.split('.');
      if (!Object.hasOwn(byId, table) || more.length > 0) return true;
      return !['id', 'person'].includes(field) && !Object.hasOwn(tableOf(table as TableId).fields, field);
    });
    assert.deepEqual(unknown, []);
  });

  test(`${check.id}: what it says is whole sentences that blame nobody`, () => {
    assert.match(check.title, /^[A-Z].*[^.]$/);
    assert.match(check.source, /^\S.*\.$/s);
    const said = check.examples.flatMap((example) =>
      findInExample(check, example).map(({ facts, rows, field }) => {
        const kept = JSON.parse(JSON.stringify(facts)) as Record<string, unknown>;
        assert.deepEqual(kept, facts, 'the facts survive being kept');
        const table = rows[0]?.table;
        if (field && table) assert.ok(check.fields.includes(`${table}.${field}`), `${table}.${field} is declared`);
        return check.sentence(kept);
      }),
    );
    for (const words of [check.plain, ...said]) {
      assert.match(words, /^[A-Z0-9].*\.$/s);
      assert.doesNotMatch(words, /\b(error|invalid|fail(ed|s|ure)?|wrong|mistake|fault|blame|careless|forgot|lint)\b/i);
      assert.doesNotMatch(words, /undefined|null|NaN|\[object|\d{4}-\d{2}-\d{2}/);
    }
  });
}
