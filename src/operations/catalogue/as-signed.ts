// One KPI as each version was signed with it: the figure of the version's own month, and what is signed of that month since.

import { z } from 'zod';
import { isoDay, type Period } from '../../clocks/index.ts';
import { type FigureAt, type FigureChange, figureAt, rowsIn, type SignedVersion } from '../../insight/index.ts';
import { numberOutside, type Unit } from '../../measures/index.ts';
import { type Area, signedVersions } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { versionOfNumber } from '../signed/version-named.ts';

/** Older ones are in the list of versions. */
const MOST_READ = 24;

export interface AsSigned {
  version: Pick<SignedVersion, 'number' | 'title' | 'month' | 'basis' | 'signed'>;
  /** null where the version has no cell of its month */
  figure: FigureAt | null;
  unit: Unit;
  /** what this version gave otherwise than the one before it, of any month */
  changes: FigureChange[];
}

export default defineOperation({
  id: 'as-signed',
  title: 'Read a KPI as it was signed',
  needs: 'read-scorecard',
  writes: false,
  input: z.object({
    measure: z.string().trim().min(1, 'Name the KPI by its id'),
    period: z.string().trim().nullish().describe('one period; the month of each version when left out'),
  }),
  async run(ctx, { measure, period }): Promise<Outcome<{ area: Area; measure: string; signed: AsSigned[] }>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const { store, area } = found.at;
    const kept = (await signedVersions(store, area.code)).slice(-MOST_READ).reverse();
    const signed: AsSigned[] = [];
    for (const { number } of kept) {
      const read = await versionOfNumber(found.at, number);
      if (read.ok) signed.push(...asSigned(read.value.version, measure, period ?? null));
    }
    return done({ area, measure, signed });
  },
  json: ({ area, measure, signed }) => ({
    area: area.code,
    measure,
    signed: signed.map(({ version, figure, unit }) => ({
      version: version.number,
      title: version.title,
      month: version.month,
      basis: version.basis,
      signedOn: isoDay(version.signed.on),
      ...(figure && { ...figure, value: numberOutside(figure.value, unit) }),
    })),
  }),
});

function asSigned(version: SignedVersion, measure: string, period: Period | null): AsSigned[] {
  const row = rowsIn(version).find((one) => one.measure.id === measure);
  if (!row) return [];
  const { number, title, month, basis, signed } = version;
  const cell = row.cells.find((one) => one.period === (period ?? month));
  return [
    {
      version: { number, title, month, basis, signed },
      figure: cell ? figureAt(cell) : null,
      unit: row.unit,
      changes: version.changes.filter((change) => change.measure === measure),
    },
  ];
}
