// Signs where a KPI's figures are taken from, from a period on. From cases only after a parallel run, or with a reason that is kept.

import { z } from 'zod';
import { firstDayOfPeriod, type Issue, type Period, parsePeriod } from '../../clocks/index.ts';
import {
  type FigureSource,
  figureSourceIds,
  figureSourceTitle,
  type ParallelRun,
  periodKindOf,
  type RunExplanation,
  type Seam,
  seamIds,
  switchAt,
} from '../../insight/index.ts';
import { type Area, signMeasureSource } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { figuresOf } from '../figures.ts';
import { operationIssue } from '../issues.ts';
import { measureUnknown } from '../measure-unknown.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { runOf } from '../source-runs.ts';
import { runJson } from './parallel-run.ts';

const words = z
  .string()
  .trim()
  .nullish()
  .transform((text) => text ?? '');

export interface SourceSwitched {
  area: Area;
  measure: string;
  from: Period;
  source: FigureSource;
  seam: Seam;
  change: number;
}

export default defineOperation({
  id: 'switch-source',
  title: 'Sign where the figures of a KPI come from',
  needs: 'sign-sources',
  writes: true,
  input: z.object({
    measure: z.string().trim().min(1),
    from: z.string().trim().describe('the first period that the source gives, such as 2025-04'),
    source: z.enum(figureSourceIds),
    seam: z
      .enum(seamIds)
      .default('break')
      .describe('a break, or a re-base that gives the earlier periods too as far as it can'),
    signedBy: words.describe('the name of whoever signs'),
    signedAs: z
      .enum(['owner', 'performance', ''])
      .default('')
      .describe('as the owner of the KPI, or for the performance team'),
    why: words.describe('why it is signed before the parallel run is whole, or why figures no longer come from cases'),
    explanations: z
      .array(z.object({ period: z.string().trim(), why: words, cases: words }))
      .default([])
      .describe('what parts the two figures of a period, and how many cases that is'),
  }),
  async run(
    ctx,
    { measure, from, source, seam, signedBy, signedAs, why, explanations },
  ): Promise<Outcome<SourceSwitched>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const { store, area } = found.at;
    const figures = await figuresOf(store, area);
    const known = figures.measureOf(measure);
    if (!known) return refused([measureUnknown(figures, measure)]);
    const issues: Issue[] = [];
    if (signedBy === '') issues.push(operationIssue('switch-signer-needed', 'stops', { field: 'signedBy' }, {}));
    if (signedAs === '') issues.push(operationIssue('switch-signed-as', 'stops', { field: 'signedAs' }, {}));
    const kind = parsePeriod(from)?.kind;
    const own = [...figures.versions.values()].flat().filter((one) => one.measure === known.id);
    const usual = periodKindOf(known, own);
    if (kind === undefined || (usual !== null && kind !== usual))
      issues.push(
        operationIssue('switch-period', 'stops', { field: 'from' }, { given: from, frequency: known.frequency }),
      );
    else {
      const holding = switchAt(
        figures.switches.filter((one) => one.measure === known.id),
        from,
      );
      if (holding?.source === source && holding.seam === seam) {
        const facts = { title: figureSourceTitle(source), from: holding.from };
        issues.push(operationIssue('switch-already', 'stops', { field: 'from' }, facts));
      }
    }
    const explained = explanationsOf(explanations, issues);
    const run = await runOf(store, figures, known, explained);
    issues.push(...runIssues(run, source, why));
    if (issues.length > 0 || signedAs === '') return refused(issues);
    const signed = { measure: known.id, from, source, seam, signedBy, signedAs, why: why || null };
    const written = await store.write(
      area.code,
      {
        operation: 'switch-source',
        actor: ctx.actor,
        facts: { ...signed, together: run.together, needed: run.needed, unexplained: run.unexplained },
      },
      (tx) => signMeasureSource(tx, { ...signed, signedOn: ctx.today, run: runJson(run, known.unit) }),
    );
    const isThere = run.lines.some(
      ({ period, workedOut }) => workedOut !== null && firstDayOfPeriod(period) >= firstDayOfPeriod(from),
    );
    return done(
      { area, measure: known.id, from, source, seam, change: written.change },
      source === 'computed' && !isThere ? [operationIssue('switch-nothing-yet', 'warns', {}, { from })] : [],
    );
  },
  json: ({ area, ...signed }) => ({ area: area.code, ...signed }),
});

function explanationsOf(given: { period: string; why: string; cases: string }[], issues: Issue[]): RunExplanation[] {
  return given.flatMap(({ period, why, cases }, i) => {
    const count = cases === '' ? null : Number(cases);
    if (count !== null && !(Number.isInteger(count) && count >= 0)) {
      issues.push(operationIssue('switch-cases', 'stops', { field: `cases${i + 1}` }, { given: cases }));
      return [];
    }
    return why === '' && count === null ? [] : [{ period, why, cases: count }];
  });
}

/** A reason stands in for what the run does not show; it is kept beside the signature. */
function runIssues(run: ParallelRun, source: FigureSource, why: string): Issue[] {
  if (why !== '') return [];
  const where = { field: 'why' };
  if (source !== 'computed') return [operationIssue('switch-why-needed', 'stops', where, {})];
  const { together, needed, unexplained, isLongEnough } = run;
  return [
    ...(isLongEnough ? [] : [operationIssue('switch-too-early', 'stops', where, { together, needed })]),
    ...(unexplained.length > 0 ? [operationIssue('switch-unexplained', 'stops', where, { periods: unexplained })] : []),
  ];
}
