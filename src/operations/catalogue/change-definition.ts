// States that a KPI counts something else from a month on, and why: its series is broken there. What the figures are stays.

import { z } from 'zod';
import { type Issue, monthIndex, monthName } from '../../clocks/index.ts';
import { type Area, setSetting } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { definitionChanges, definitionSetting } from '../definition-changes.ts';
import { figuresOf } from '../figures.ts';
import { operationIssue } from '../issues.ts';
import { measureUnknown } from '../measure-unknown.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';

export interface DefinitionChanged {
  area: Area;
  measure: string;
  from: string;
}

export default defineOperation({
  id: 'change-definition',
  title: 'Say that a definition changed',
  needs: 'set-targets',
  writes: true,
  input: z.object({
    measure: z.string().trim().min(1),
    from: z.string().trim().describe('the first month of the new definition, such as 2025-04'),
    meaning: z.string().trim().nullish().describe('what is counted from then on'),
    reason: z.string().trim().nullish().describe('why it changed'),
    takeBack: z.boolean().default(false).describe('the change was stated by mistake: the series is whole again'),
  }),
  async run(ctx, { measure, from, meaning, reason, takeBack }): Promise<Outcome<DefinitionChanged>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const { store, area } = found.at;
    const figures = await figuresOf(store, area);
    const known = figures.measureOf(measure);
    if (!known) return refused([measureUnknown(figures, measure)]);
    const standing = (await definitionChanges(store, area.code)).get(known.id) ?? [];
    const issues: Issue[] = [];
    if (monthIndex(from) === null)
      issues.push(operationIssue('definition-month', 'stops', { field: 'from' }, { given: from }));
    else if (takeBack && !standing.some((change) => change.from === from))
      issues.push(operationIssue('definition-not-there', 'stops', { field: 'from' }, { month: monthName(from) }));
    if (!takeBack && !meaning) issues.push(operationIssue('definition-meaning', 'stops', { field: 'meaning' }, {}));
    if (!takeBack && !reason) issues.push(operationIssue('definition-reason', 'stops', { field: 'reason' }, {}));
    if (issues.length > 0) return refused(issues);
    const others = standing.filter((change) => change.from !== from);
    const value = takeBack ? others : [...others, { from, meaning, reason }];
    const facts = { measure: known.id, from, meaning: meaning ?? null, reason: reason ?? null, takenBack: takeBack };
    await store.write(area.code, { operation: 'change-definition', actor: ctx.actor, facts }, (tx) =>
      setSetting(tx, {
        name: definitionSetting(known.id),
        value,
        validFrom: ctx.today,
        knownFrom: ctx.today,
      }),
    );
    return done({ area, measure: known.id, from });
  },
  json: ({ area, measure, from }) => ({ area: area.code, measure, from }),
});
