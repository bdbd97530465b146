// How right the data checks are: every planted fault is found, little else is, and what docs say of the published papers is still so.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { rules } from '../../src/insight/index.ts';
import { accuracyOf, type RuleAccuracy } from './accuracy.ts';
import { noRealPapers } from './real-papers.ts';
import { realAccuracy, resultFile } from './result.ts';
import { plantedFaults, sandbournePapers } from './sandbourne.ts';

/** Of every ten things that the rules find in the made-up papers, at most one is nothing. */
const MOST_WRONG_SHARE = 0.1;

const total = (all: RuleAccuracy[], of: (one: RuleAccuracy) => number) => all.reduce((sum, one) => sum + of(one), 0);

test('every kind of fault that is planted has its rule, and every rule finds what is planted for it', async () => {
  const kinds = new Set(plantedFaults().map((fault) => fault.rules[0]!));
  assert.deepEqual(
    [...kinds].filter((kind) => !rules.some(({ id }) => id === kind)),
    [],
  );
  const all = accuracyOf(await sandbournePapers(), plantedFaults());
  assert.deepEqual(
    all.flatMap(({ rule, missed }) =>
      missed.map(({ fault, file, place }) => `${rule} missed ${fault}: ${file} ${place}`),
    ),
    [],
  );
  const wrong = total(all, (one) => one.wrong.length);
  const right = total(all, (one) => one.found + one.besides);
  assert.ok(
    wrong <= MOST_WRONG_SHARE * (wrong + right),
    all.flatMap((one) => one.wrong.map(({ rule, file, place }) => `${rule}: ${file} ${place}`)).join('\n'),
  );
});

test('what stands in real-papers-result.json is what the rules find in the published papers', {
  skip: noRealPapers,
}, async () => {
  assert.deepEqual(await realAccuracy(), JSON.parse(readFileSync(resultFile, 'utf8')));
});

test('of the faults that were judged by hand in the published papers nine in ten are found', () => {
  const all = JSON.parse(readFileSync(resultFile, 'utf8')) as RuleAccuracy[];
  assert.ok(total(all, (one) => one.found) >= 0.9 * total(all, (one) => one.known));
});
