// Every data check against its own made-up scorecards, and the wording of what it says.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleSheet, foundName } from './example.ts';
import { rules } from './rules/index.ts';

for (const rule of rules) {
  for (const example of rule.examples)
    test(`${rule.id}: ${example.name}`, () => {
      const { found } = rule.check(exampleSheet(example.sheet));
      assert.deepEqual(found.map(foundName).sort(), [...example.finds].sort());
    });

  test(`${rule.id}: at least three examples, one where nothing is found and one where something is`, () => {
    assert.ok(rule.examples.length >= 3);
    assert.ok(rule.examples.some((example) => example.finds.length === 0));
    assert.ok(rule.examples.some((example) => example.finds.length > 0));
  });

  test(`${rule.id}: what it says is whole sentences that blame nobody`, () => {
    assert.match(rule.title, /^[A-Z].*[^.]$/);
    const said = rule.examples.flatMap((example) =>
      rule.check(exampleSheet(example.sheet)).found.map((found) => {
        const facts = JSON.parse(JSON.stringify(found.facts)) as Record<string, unknown>;
        assert.deepEqual(facts, found.facts, 'the facts survive being kept');
        return rule.sentence(facts);
      }),
    );
    for (const words of [rule.plain, ...said]) {
      assert.match(words, /^\S.*\.$/s);
      assert.doesNotMatch(words, /\b(error|invalid|fail(ed|s|ure)?|wrong|mistake|fault|blame|careless|forgot|lint)\b/i);
      assert.doesNotMatch(words, /undefined|null|NaN|\[object/);
    }
  });
}
