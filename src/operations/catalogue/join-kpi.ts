// Says that a KPI of the area's own is one of the catalogue: from then on its figures, of all papers, are that one's. Or takes it back.

import { z } from 'zod';
import { periodName } from '../../clocks/index.ts';
import { agreesAsPrinted, type LocalMeasure } from '../../measures/index.ts';
import { type Area, localMeasures, saveLocalMeasure } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { type Figures, figuresOf } from '../figures.ts';
import { operationIssue } from '../issues.ts';
import { measureUnknown } from '../measure-unknown.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';

export interface KpiJoined {
  area: Area;
  measure: string;
  joinedTo: string | null;
}

export default defineOperation({
  id: 'join-kpi',
  title: 'Join a KPI of your own to the catalogue',
  needs: 'set-targets',
  writes: true,
  input: z.object({
    measure: z.string().trim().min(1).describe('id of your own KPI'),
    to: z
      .string()
      .trim()
      .nullish()
      .transform((id) => id || null)
      .describe('id of the catalogue KPI; left out, the two are parted again'),
  }),
  async run(ctx, { measure, to }): Promise<Outcome<KpiJoined>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const { store, area } = found.at;
    const figures = await figuresOf(store, area);
    const stored = (await localMeasures(store, area.code)).find(({ id }) => id === measure);
    const known: LocalMeasure | undefined = stored ?? localOf(figures, measure);
    if (!known) {
      const title = figures.measureOf(measure)?.title;
      return refused([
        title ? operationIssue('kpi-not-local', 'stops', {}, { title }) : measureUnknown(figures, measure),
      ]);
    }
    if (to !== null) {
      const into = figures.measureOf(to);
      if (!into || figures.isLocal(into.id)) return refused([measureUnknown(figures, to)]);
      if (into.unit !== known.unit)
        return refused([
          operationIssue(
            'join-unit',
            'stops',
            { field: 'to' },
            { title: known.title, unit: known.unit, to: into.title, toUnit: into.unit },
          ),
        ]);
      const clash = clashes(figures, known, to);
      if (clash.length > 0) {
        const facts = { title: into.title, periods: clash.map(periodName).join(', ') };
        return refused([operationIssue('join-both', 'stops', { field: 'to' }, facts)]);
      }
    }
    const facts = { measure: known.id, to };
    await store.write(area.code, { operation: 'join-kpi', actor: ctx.actor, facts }, (tx) =>
      saveLocalMeasure(tx, { ...known, joinedTo: to }),
    );
    return done({ area, measure: known.id, joinedTo: to });
  },
  json: ({ area, measure, joinedTo }) => ({ area: area.code, measure, joinedTo }),
});

function localOf(figures: Figures, id: string): LocalMeasure | undefined {
  const known = figures.isLocal(id) ? figures.measureOf(id) : undefined;
  return known && { ...known, local: true, joinedTo: null };
}

/** Periods for which one paper gives the two different figures: then they are two KPIs, whatever their labels say. */
function clashes(figures: Figures, own: LocalMeasure, to: string): string[] {
  const isShare = own.unit === 'percent';
  const periods = new Set<string>();
  for (const versions of figures.said.values()) {
    const [first] = versions;
    if (first?.measure !== own.id) continue;
    const others = figures.said.get(`${to} ${first.period}`) ?? [];
    for (const a of versions)
      for (const b of others) {
        if (a.source.paper !== b.source.paper || a.value === null || b.value === null) continue;
        const agree = agreesAsPrinted(
          { value: a.value, decimals: a.decimals },
          { value: b.value, decimals: b.decimals },
          isShare,
        );
        if (!agree) periods.add(first.period);
      }
  }
  return [...periods].sort();
}
