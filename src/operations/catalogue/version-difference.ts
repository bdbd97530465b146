// One signed version against another: every figure that changed and what kind of change it is, and how much first figures usually move.

import { z } from 'zod';
import {
  differenceBetween,
  type FigureHistory,
  rowsIn,
  type SignedVersion,
  type UsualMove,
  usualMoves,
  type VersionDifference,
} from '../../insight/index.ts';
import { isFigure, numberOutside } from '../../measures/index.ts';
import { type Area, signedVersions } from '../../store/index.ts';
import { type InArea, inArea } from '../areas.ts';
import { type Found, no } from '../engine/asked.ts';
import { operationIssue } from '../issues.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { changeJson } from '../signed/version-json.ts';
import { type NamedVersion, versionNamed, versionOfNumber } from '../signed/version-named.ts';

export interface VersionsCompared {
  area: Area;
  was: NamedVersion;
  is: NamedVersion;
  difference: VersionDifference;
  /** of the KPIs that both show, over all versions of this kind up to the later one */
  usual: UsualMove[];
  /** versions signed after the earlier one, up to the later, oldest first */
  between: SignedVersion[];
}

export default defineOperation({
  id: 'version-difference',
  title: 'Hold two signed versions against each other',
  needs: 'read-scorecard',
  writes: false,
  input: z.object({
    version: z.string().trim().default('latest').describe('the later version'),
    since: z.string().trim().nullish().describe('the earlier one; the version before it when left out'),
  }),
  async run(ctx, { version, since }): Promise<Outcome<VersionsCompared>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const { at } = found;
    const is = await versionNamed(at, version);
    if (!is.ok) return refused(is.issues);
    const was = await earlier(at, is.value.version, since ?? null);
    if (!was.ok) return refused(was.issues);
    const chain = await versionsUpTo(at, is.value.version);
    const between = chain.filter(({ number }) => number > was.value.version.number);
    return done({
      area: at.area,
      was: was.value,
      is: is.value,
      difference: differenceBetween(was.value.version, is.value.version, between),
      usual: usualMoves(historiesIn(chain)),
      between,
    });
  },
  json: ({ area, was, is, difference, usual }) => {
    const units = new Map([...rowsIn(was.version), ...rowsIn(is.version)].map((row) => [row.measure.id, row.unit]));
    return {
      area: area.code,
      was: was.version.number,
      is: is.version.number,
      ...difference,
      changes: difference.changes.map((change) => changeJson(change, units.get(change.measure)!)),
      usual: usual.map((one) => ({
        ...one,
        middle: numberOutside(one.middle, units.get(one.measure)!),
        largest: one.largest && { ...one.largest, by: numberOutside(one.largest.by, units.get(one.measure)!) },
      })),
    };
  },
});

async function earlier(at: InArea, is: SignedVersion, since: string | null): Promise<Found<NamedVersion>> {
  if (since === null) {
    if (is.previous === null)
      return no(operationIssue('version-first', 'stops', { field: 'since' }, { number: is.number }));
    return versionOfNumber(at, is.previous);
  }
  const was = await versionNamed(at, since);
  if (was.ok && was.value.version.number >= is.number)
    return no(
      operationIssue(
        'version-not-earlier',
        'stops',
        { field: 'since' },
        { was: was.value.version.number, is: is.number },
      ),
    );
  return was;
}

/** All of the same kind up to this one, oldest first. */
async function versionsUpTo(at: InArea, is: SignedVersion): Promise<SignedVersion[]> {
  const kept = (await signedVersions(at.store, at.area.code)).filter(
    (one) => one.number < is.number && one.basis === is.basis && one.selection === (is.selection?.id ?? null),
  );
  const read = await Promise.all(kept.map(({ number }) => versionOfNumber(at, number)));
  return [...read.flatMap((one) => (one.ok ? [one.value.version] : [])), is];
}

function historiesIn(versions: readonly SignedVersion[]): FigureHistory[] {
  const histories = new Map<string, { measure: string; period: string; values: number[] }>();
  for (const version of versions)
    for (const { measure, cells } of rowsIn(version))
      for (const { period, value, status } of cells) {
        if (value === null || !isFigure(status) || status === 'provisional') continue;
        const key = `${measure.id} ${period}`;
        const history = histories.get(key) ?? { measure: measure.id, period, values: [] };
        history.values.push(value);
        histories.set(key, history);
      }
  return [...histories.values()].filter(({ values }) => values.length > 1);
}
