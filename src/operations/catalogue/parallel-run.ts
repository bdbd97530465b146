// One KPI's hand-made and worked-out figures side by side, and every signature under where its figures are taken from.

import { z } from 'zod';
import { type FigureSource, figureSourceOf, type ParallelRun, type RunFigure } from '../../insight/index.ts';
import { type Measure, numberOutside, type Unit } from '../../measures/index.ts';
import type { Area, StoredMeasureSource } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { figuresOf } from '../figures.ts';
import { measureUnknown } from '../measure-unknown.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { runOf } from '../source-runs.ts';
import { isoOrNull } from '../words.ts';

export interface ParallelRunAnswer {
  area: Area;
  measure: Measure;
  run: ParallelRun;
  /** newest signature first */
  signed: StoredMeasureSource[];
  /** where the newest figure comes from; null while there is none */
  newest: FigureSource | null;
}

export default defineOperation({
  id: 'parallel-run',
  title: 'Read hand-made and worked-out figures side by side',
  needs: 'read-scorecard',
  writes: false,
  input: z.object({ measure: z.string().trim().min(1) }),
  async run(ctx, { measure }): Promise<Outcome<ParallelRunAnswer>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const { store, area } = found.at;
    const figures = await figuresOf(store, area);
    const known = figures.measureOf(measure);
    if (!known) return refused([measureUnknown(figures, measure)]);
    const run = await runOf(store, figures, known);
    const standing = [...figures.versions.values()].flatMap((versions) => {
      const last = versions.at(-1)!;
      return last.measure === known.id && last.value !== null ? [last] : [];
    });
    const newest = standing.toSorted((a, b) => (a.period < b.period ? -1 : 1)).at(-1);
    return done({
      area,
      measure: known,
      run,
      signed: figures.switches.filter((one) => one.measure === known.id).toReversed(),
      newest: newest ? figureSourceOf(newest.source) : null,
    });
  },
  json: ({ area, measure, run, signed, newest }) => ({
    area: area.code,
    measure: measure.id,
    newest,
    ...runJson(run, measure.unit),
    signed: signed.map(({ signedOn, ...one }) => ({ ...one, signedOn: isoOrNull(signedOn) })),
  }),
});

/** The run as it is told, and as it is kept beside a signature. */
export function runJson({ lines, together, needed, agreeing, unexplained }: ParallelRun, unit: Unit) {
  const figure = (one: RunFigure | null) =>
    one && { value: numberOutside(one.value, unit), numerator: one.numerator, denominator: one.denominator };
  return {
    together,
    needed,
    agreeing,
    unexplained,
    lines: lines.map((line) => ({
      period: line.period,
      handMade: figure(line.handMade),
      workedOut: figure(line.workedOut),
      difference: numberOutside(line.difference, unit),
      agrees: line.agrees,
      explanation: line.explanation,
      casesUnexplained: line.casesUnexplained,
    })),
  };
}
