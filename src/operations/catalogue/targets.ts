// The targets of one KPI, as they stand and as papers and people have stated them; and the changes of its definition.

import { z } from 'zod';
import type { Day } from '../../clocks/index.ts';
import { type DatedTarget, type StandingTarget, targetOn } from '../../insight/index.ts';
import { type Measure, numberOutside } from '../../measures/index.ts';
import { type Area, localMeasures } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { type DefinitionChange, definitionChanges } from '../definition-changes.ts';
import { figuresOf } from '../figures.ts';
import { measureUnknown } from '../measure-unknown.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { isoOrNull } from '../words.ts';

export interface TargetsAnswer {
  area: Area;
  measure: Measure;
  /** one for each stretch of time, oldest first: what holds from its first day until the next one's */
  steps: { from: Day; target: StandingTarget | null }[];
  /** changes of the definition that the area itself has stated */
  own: DefinitionChange[];
  /** KPIs of the area's own that were joined to this one */
  joined: { id: string; title: string }[];
}

export default defineOperation({
  id: 'targets',
  title: 'Read the targets of one KPI',
  needs: 'read-scorecard',
  writes: false,
  input: z.object({ measure: z.string().trim().min(1) }),
  async run(ctx, { measure }): Promise<Outcome<TargetsAnswer>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const { store, area } = found.at;
    const figures = await figuresOf(store, area);
    const known = figures.measureOf(measure);
    if (!known) return refused([measureUnknown(figures, measure)]);
    const targets = figures.targets.filter((target) => target.measure === known.id);
    const own = (await definitionChanges(store, area.code)).get(known.id) ?? [];
    const joined = (await localMeasures(store, area.code)).filter(({ joinedTo }) => joinedTo === known.id);
    return done({
      area,
      measure: known,
      steps: stepsOf(targets),
      own,
      joined: joined.map(({ id, title }) => ({ id, title })),
    });
  },
  json: ({ area, measure, steps, own, joined }) => ({
    area: area.code,
    measure: measure.id,
    steps: steps.map(({ from, target }) => ({
      from: isoOrNull(from),
      value: numberOutside(target?.value ?? null, measure.unit),
      tolerance: numberOutside(target?.tolerance ?? null, measure.unit),
      typed: target !== null && target.change > 0,
    })),
    versions: measure.versions ?? [],
    own,
    joined,
  }),
});

/** Wherever something begins or ends, what stands from there; neighbours that say the same are one. */
function stepsOf(targets: readonly DatedTarget[]): TargetsAnswer['steps'] {
  const days = new Set(
    targets.flatMap(({ validFrom, validTo }) => (validTo === null ? [validFrom] : [validFrom, validTo])),
  );
  const steps: TargetsAnswer['steps'] = [];
  for (const from of [...days].sort((a, b) => a - b)) {
    const target = targetOn(targets, from);
    const before = steps.at(-1)?.target ?? null;
    const same = before?.value === target?.value && before?.tolerance === target?.tolerance && steps.length > 0;
    if (!same) steps.push({ from, target });
  }
  return steps;
}
