// One KPI as a query of PostgreSQL: the same definition that is worked out here, for somebody to read, check and run beside it.

import { z } from 'zod';
import type { Period } from '../../clocks/index.ts';
import { type Measure, type Slice, sliceText, twinOf } from '../../measures/index.ts';
import type { Area } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { lookedFrom, periodField, periodsAsked, sliceField, slicesAsked } from '../engine/asked.ts';
import { measureAsked } from '../engine/measure-asked.ts';
import { operationIssue } from '../issues.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { checkSettings } from '../quality/check-settings.ts';

export interface SqlAnswer {
  area: Area;
  measure: Measure;
  by: Slice | null;
  from: Period;
  to: Period;
  sql: string;
}

export default defineOperation({
  id: 'sql',
  title: 'Write one KPI as a query',
  needs: 'read-scorecard',
  writes: false,
  input: z.object({
    measure: z.string().trim().min(1, 'Name the KPI by its id'),
    from: periodField('the first period, such as 2024-06; a year before the last when left out'),
    to: periodField('the last period, such as 2025-05; the one that today is in when left out'),
    by: sliceField,
  }),
  async run(ctx, { measure: id, from, to, by }): Promise<Outcome<SqlAnswer>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const { store, area } = found.at;
    const known = await measureAsked(found.at, id);
    if (!known.ok) return refused(known.issues);
    const measure = known.value;
    const slices = slicesAsked(by);
    if (!slices.ok) return refused(slices.issues);
    const { today } = lookedFrom({ knownAt: null, source: null }, ctx.today);
    const periods = periodsAsked({ from, to, today, measure });
    if (!periods.ok) return refused(periods.issues);
    const { leapBirthday } = await checkSettings(store, area.code, ctx.today);
    const [slice] = slices.value;
    const asked = { ...periods.value, today, leapBirthday, dialect: 'postgres' as const };
    const twin = twinOf(measure, slice === undefined ? asked : { ...asked, slice });
    if (!twin)
      return refused([
        operationIssue('slice-not-held', 'stops', { field: 'by' }, { by: by ?? '', title: measure.title }),
      ]);
    return done({ area, measure, by: slice ?? null, ...periods.value, sql: twin.sql });
  },
  json: ({ area, measure, by, from, to, sql }) => ({
    area: area.code,
    measure: measure.id,
    by: by === null ? null : sliceText(by),
    from,
    to,
    sql,
  }),
});
