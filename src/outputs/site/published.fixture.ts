// Two published versions for tests of the site: April's, and May's with one figure of March put right.

import { day } from '../../clocks/index.ts';
import { rowsIn } from '../../insight/index.ts';
import { signedVersionFixture } from '../../insight/signed/signed-version.fixture.ts';
import type { PublishedVersion } from './published.ts';

/** Newest first: version 12 for May 2025, version 11 for April 2025. */
export function publishedFixture({ naughty = false } = {}): [PublishedVersion, PublishedVersion] {
  const [may, april] = [12, 11].map((number) => signedVersionFixture({ naughty, number })) as [
    PublishedVersion['version'],
    PublishedVersion['version'],
  ];
  april.month = '2025-04';
  april.scorecard.month = '2025-04';
  april.signed.on = day('2025-06-03');
  april.changes = [];
  for (const row of rowsIn(april)) {
    row.cells = row.cells.filter(({ period }) => period !== '2025-05');
    row.latest = row.cells.findLast(({ value }) => value !== null) ?? null;
    row.direction = null;
    row.noDirection = 'one-figure';
  }
  const march = rowsIn(april)
    .find(({ measure }) => measure.id === 'twenty-week-incl-pct')!
    .cells.find(({ period }) => period === '2025-03')!;
  Object.assign(march, { value: 30 / 52, numerator: 30 });
  return [
    { version: may, hash: 'c'.repeat(64), publishedOn: day('2025-07-08'), nextOn: day('2025-08-08') },
    { version: april, hash: 'd'.repeat(64), publishedOn: day('2025-06-13'), nextOn: day('2025-07-10') },
  ];
}
