import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../clocks/index.ts';
import { measures } from '../measures/index.ts';
import { matchingFor } from './match-rows.ts';
import { prepareImport } from './prepare.ts';

const matching = matchingFor(measures, new Map(), ['Sandbourne']);
const prepare = (text: string, areaName?: string) =>
  prepareImport(
    { name: 'areas.csv', bytes: new TextEncoder().encode(text) },
    { arrivedOn: day('2025-07-01'), areaName, matching },
  );

const AREAS =
  'LA name,Measure,Period,Value\nSandbourne,Number of complaints,2025-05,3\nDorset,Number of complaints,2025-05,4\n';

test('of several areas the store’s own is read, and every issue names the file', async () => {
  const { prepared, issues } = await prepare(AREAS, 'Sandbourne');
  assert.deepEqual(
    prepared?.paper.rows.map(({ cells }) => cells.map(({ value }) => value)),
    [[3]],
  );
  assert.deepEqual(
    issues.map(({ code, severity, where }) => [code, severity, where.file]),
    [
      ['other-areas-left-out', 'warns', 'areas.csv'],
      ['date-from-last-month', 'warns', 'areas.csv'],
    ],
  );
});

test('when none of the areas is the store’s own, or nothing tells which is, nothing is read', async () => {
  for (const area of ['Poole', undefined]) {
    const { prepared, issues } = await prepare(AREAS, area);
    assert.equal(prepared?.paper.rows.length, 0);
    assert.deepEqual(
      issues.filter(({ severity }) => severity === 'stops').map(({ code }) => code),
      ['area-not-told'],
    );
  }
});
