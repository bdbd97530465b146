// Sets the targets of one KPI as a whole: from which month, how much, and how far from it still counts as within tolerance.

import { z } from 'zod';
import { type Day, firstDayOfPeriod, type Issue, monthIndex } from '../../clocks/index.ts';
import { type Area, setTarget } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { figuresOf } from '../figures.ts';
import { operationIssue } from '../issues.ts';
import { measureUnknown } from '../measure-unknown.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';

const asTyped = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((given) => String(given ?? '').trim());

export interface TargetsSet {
  area: Area;
  measure: string;
  steps: number;
}

interface Step {
  from: Day;
  value: number | null;
  tolerance: number | null;
}

export default defineOperation({
  id: 'set-targets',
  title: 'Set the targets of a KPI',
  needs: 'set-targets',
  writes: true,
  input: z.object({
    measure: z.string().trim().min(1),
    steps: z
      .array(z.object({ from: asTyped, value: asTyped, tolerance: asTyped }))
      .describe(
        'the first month, the target and its tolerance as scorecards print them; an empty target is none from there',
      ),
  }),
  async run(ctx, { measure, steps }): Promise<Outcome<TargetsSet>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const { store, area } = found.at;
    const figures = await figuresOf(store, area);
    const known = figures.measureOf(measure);
    if (!known) return refused([measureUnknown(figures, measure)]);
    const read = readSteps(steps, known.unit === 'percent');
    if (read.issues.length > 0) return refused(read.issues);
    const typedBefore = figures.targets.filter((target) => target.measure === known.id && target.change > 0);
    const all = [...takenAway(typedBefore, read.steps), ...read.steps];
    const facts = { measure: known.id, steps: steps.filter(({ from }) => from !== '') };
    await store.write(area.code, { operation: 'set-targets', actor: ctx.actor, facts }, async (tx) => {
      for (const [i, step] of all.entries()) {
        const { from, value, tolerance } = step;
        const validTo = all[i + 1]?.from ?? null;
        await setTarget(tx, {
          measure: known.id,
          validFrom: from,
          validTo,
          value,
          tolerance,
          statedIn: null,
          knownFrom: ctx.today,
        });
      }
    });
    return done({ area, measure: known.id, steps: read.steps.length });
  },
  json: ({ area, measure, steps }) => ({ area: area.code, measure, steps }),
});

/** What was set before for earlier months and is not said again holds no longer. */
function takenAway(before: readonly { validFrom: Day }[], steps: readonly Step[]): Step[] {
  const first = before.map(({ validFrom }) => validFrom).sort((a, b) => a - b)[0];
  const starts = steps[0]?.from ?? null;
  return first === undefined || (starts !== null && first >= starts)
    ? []
    : [{ from: first, value: null, tolerance: null }];
}

function readSteps(given: { from: string; value: string; tolerance: string }[], isShare: boolean) {
  const issues: Issue[] = [];
  const steps: Step[] = [];
  const number = (text: string) => {
    const plain = text.replaceAll(',', '').replace(/[%£]/g, '').trim();
    return plain === '' || !Number.isFinite(Number(plain)) ? null : Number(plain) / (isShare ? 100 : 1);
  };
  for (const [i, { from, value, tolerance }] of given.entries()) {
    if (from === '' && value === '' && tolerance === '') continue;
    const where = (field: string) => ({ field: `${field}${i + 1}` });
    if (monthIndex(from) === null) issues.push(operationIssue('target-month', 'stops', where('from'), { given: from }));
    const target = number(value);
    if (value !== '' && target === null)
      issues.push(operationIssue('target-number', 'stops', where('value'), { given: value }));
    const width = number(tolerance);
    if (tolerance !== '' && (width === null || width < 0))
      issues.push(operationIssue('target-tolerance', 'stops', where('tolerance'), { given: tolerance }));
    if (monthIndex(from) === null) continue;
    const first = firstDayOfPeriod(from);
    if (steps.some((step) => step.from === first))
      issues.push(operationIssue('target-month-twice', 'stops', where('from'), { month: from }));
    steps.push({ from: first, value: target, tolerance: width });
  }
  return { issues, steps: steps.sort((a, b) => a.from - b.from) };
}
