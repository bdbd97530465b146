// One KPI's hand-made and worked-out figures, side by side, from what stands in the store and what the engine gives.

import { figureSourceOf, type ParallelRun, parallelRun, type RunExplanation } from '../insight/index.ts';
import { isFigure, type Measure } from '../measures/index.ts';
import type { Store } from '../store/index.ts';
import type { Figures } from './figures.ts';
import { workedOut } from './worked-out.ts';

export async function runOf(
  store: Store,
  figures: Figures,
  measure: Measure,
  explanations: readonly RunExplanation[] = [],
): Promise<ParallelRun> {
  const said = [...figures.versions].flatMap(([key, versions]) => {
    const standing = versions.at(-1)!;
    if (standing.measure !== measure.id) return [];
    const made = figureSourceOf(standing.source) === 'computed' ? figures.beside.get(key) : standing;
    // A figure carried forward is no figure of its own period.
    return made && isFigure(made.status) && made.status !== 'carried-forward' ? [made] : [];
  });
  const before = signedExplanations(figures, measure.id).filter(
    ({ period }) => !explanations.some((one) => one.period === period),
  );
  const worked = await workedOut({ store }, figures.area.code, [measure.id], null);
  return parallelRun({
    handMade: said,
    workedOut: worked.map((one) => ({ ...one, decimals: null })),
    unit: measure.unit,
    frequency: measure.frequency,
    explanations: [...explanations, ...before],
  });
}

/** What was said of a difference when a switch was signed explains it from then on; the newest word on a period holds. */
function signedExplanations({ switches }: Figures, measure: string): RunExplanation[] {
  const byPeriod = new Map<string, RunExplanation>();
  for (const signed of switches) {
    if (signed.measure !== measure) continue;
    for (const { explanation } of (signed.run as { lines: { explanation: RunExplanation | null }[] }).lines)
      if (explanation) byPeriod.set(explanation.period, explanation);
  }
  return [...byPeriod.values()];
}
