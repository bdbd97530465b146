// Signed switches on both engines: each stays as it was signed, with its change and its moment.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../clocks/index.ts';
import { AREA, anActivity, born } from './facts.fixture.ts';
import { type MeasureSource, measureSources, signMeasureSource } from './measure-sources.ts';
import { engines } from './stores.fixture.ts';

const SIGNED: MeasureSource = {
  measure: 'twenty-week-incl-pct',
  from: '2025-04',
  source: 'computed',
  seam: 'break',
  signedBy: 'Ada\0',
  signedAs: 'owner',
  signedOn: day('2025-06-02'),
  why: null,
  run: { together: 3, lines: [] },
};

for (const engine of engines)
  test(`a second signature from the same month stands beside the first, on ${engine.name}`, {
    skip: engine.skip,
  }, async () => {
    const store = await born(await engine.open());
    const sign = (signed: MeasureSource) => store.write(AREA, anActivity(), (tx) => signMeasureSource(tx, signed));
    await sign(SIGNED);
    await sign({ ...SIGNED, source: 'published', seam: 're-base', signedAs: 'performance', why: 'not complete' });
    const at = '2025-06-02T09:00:00.000Z';
    assert.deepEqual(
      (await measureSources(store, AREA)).map((one) => ({
        ...one,
        recordedAt: new Date(one.recordedAt).toISOString(),
      })),
      [
        { ...SIGNED, signedBy: 'Ada\ufffd', recordedAt: at, change: 2 },
        {
          ...SIGNED,
          signedBy: 'Ada\ufffd',
          source: 'published',
          seam: 're-base',
          signedAs: 'performance',
          why: 'not complete',
          recordedAt: at,
          change: 3,
        },
      ],
    );
    await store.close();
  });
