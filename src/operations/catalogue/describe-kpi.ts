// Says what a KPI of the area's own means: title, plain words, what is counted, which way is better, whose it is, which part of another it is.

import { z } from 'zod';
import type { Issue } from '../../clocks/index.ts';
import {
  frequencyIds,
  type LocalMeasure,
  type Measure,
  ownerRoles,
  VARIANT_FIELDS,
  type Variant,
  type VariantField,
  windowIds,
} from '../../measures/index.ts';
import { type Area, saveLocalMeasure } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { figuresOf } from '../figures.ts';
import { operationIssue } from '../issues.ts';
import { measureUnknown } from '../measure-unknown.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';

const words = z
  .string()
  .trim()
  .nullish()
  .transform((text) => text || undefined);
const roles = ownerRoles.map(({ id }) => id);

export interface KpiDescribed {
  area: Area;
  measure: string;
}

export default defineOperation({
  id: 'describe-kpi',
  title: 'Describe a KPI of your own',
  needs: 'set-targets',
  writes: true,
  input: z.object({
    measure: z.string().trim().min(1),
    title: z.string().trim(),
    polarity: z
      .enum(['higher', 'lower', ''])
      .transform((given) => given || null)
      .describe('which way is better; empty is no judgement'),
    frequency: z.enum(frequencyIds),
    window: z.enum(windowIds),
    plain: words,
    numerator: words,
    denominator: words,
    owner: z.enum(['', ...roles]).transform((given) => given || undefined),
    variantOf: words.describe('id of the KPI that this counts a part of'),
    variantWhere: words.describe('which part: "phase = primary; source = parent"'),
  }),
  async run(ctx, { measure, variantOf, variantWhere, ...said }): Promise<Outcome<KpiDescribed>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const { store, area } = found.at;
    const figures = await figuresOf(store, area);
    const known = figures.measureOf(measure);
    if (!known) return refused([measureUnknown(figures, measure)]);
    if (!figures.isLocal(known.id))
      return refused([operationIssue('kpi-not-local', 'stops', {}, { title: known.title })]);
    const issues: Issue[] = [];
    if (said.title === '') issues.push(operationIssue('kpi-title-needed', 'stops', { field: 'title' }, {}));
    const variant = variantSaid(variantOf, variantWhere, figures.measures, issues);
    if (issues.length > 0) return refused(issues);
    const { versions: _, ...stands } = known;
    const { denominator, ...rest } = said;
    const described: LocalMeasure = {
      ...stands,
      ...rest,
      ...(denominator === undefined ? {} : { denominator }),
      variant,
      local: true,
      joinedTo: null,
    };
    const facts = { measure: known.id, was: known.title, ...said, variant: variant ?? null };
    await store.write(area.code, { operation: 'describe-kpi', actor: ctx.actor, facts }, (tx) =>
      saveLocalMeasure(tx, described),
    );
    return done({ area, measure: known.id });
  },
  json: ({ area, measure }) => ({ area: area.code, measure }),
});

function variantSaid(
  of: string | undefined,
  where: string | undefined,
  measures: readonly Measure[],
  issues: Issue[],
): Variant | undefined {
  if (of === undefined && where === undefined) return undefined;
  const whole = measures.find(({ id }) => id === of);
  if (!whole) issues.push(operationIssue('variant-of', 'stops', { field: 'variantOf' }, { given: of ?? '' }));
  const conditions = (where ?? '').split(';').map((one) => one.trim());
  const read = conditions.map((one) => {
    const [field, is] = one.split('=').map((part) => part.trim());
    if (field && is && (VARIANT_FIELDS as readonly string[]).includes(field))
      return { field: field as VariantField, is };
    const facts = { given: one, fields: VARIANT_FIELDS.join(', ') };
    issues.push(operationIssue('variant-where', 'stops', { field: 'variantWhere' }, facts));
    return null;
  });
  return whole ? { of: whole.id, where: read.filter((one) => one !== null) } : undefined;
}
