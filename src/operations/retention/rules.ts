// How long this council keeps case records: the rules of the register with what the council set instead, each from a day on.

import { z } from 'zod';
import { defaultRetentionRules, type RetentionRules } from '../../register/index.ts';
import { settingsAt } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import type { Context } from '../operation.ts';

const MOST_YEARS = 120;
const FOR_GOOD = 'for good';
/** Years that no record reaches: a rule for those looked after has no word for “for good”. */
const NEVER_OVER = 1_000;

const years = z
  .union([z.null(), z.number(), z.string().trim().toLowerCase()])
  .transform((given, ctx): number | null => {
    if (given === null || given === FOR_GOOD) return null;
    const whole = given === '' ? Number.NaN : Number(given);
    if (Number.isInteger(whole) && whole >= 1 && whole <= MOST_YEARS) return whole;
    ctx.addIssue({
      code: 'custom',
      message: `Give a whole number of years from 1 to ${MOST_YEARS}, or write “${FOR_GOOD}”`,
    });
    return z.NEVER;
  });

/** By name as stored; what is missing is left as it stands. */
export const retentionSettingsShape = {
  retentionCaseCountedFrom: z.enum(['birth', 'closed']).describe('what the years of a case are counted from'),
  retentionCaseYears: years.describe('years for which a case is kept'),
  retentionCaseLookedAfterYears: years.describe('years from birth for somebody who is or was looked after'),
  retentionQualityYears: years.describe('years for which practice reviews are kept'),
  retentionStaffYears: years.describe('years for which rows of staff are kept'),
  retentionHoldAll: z
    .string()
    .trim()
    .max(500)
    .describe('why nothing at all may be destroyed; empty: nothing stands against it'),
};

const schema = z.object(retentionSettingsShape).partial();

export type RetentionSettings = Required<z.output<typeof schema>>;

export const defaultRetentionSettings: RetentionSettings = {
  retentionCaseCountedFrom: 'birth',
  retentionCaseYears: defaultRetentionRules.case.years,
  retentionCaseLookedAfterYears: defaultRetentionRules.case.lookedAfterYears ?? null,
  retentionQualityYears: defaultRetentionRules.quality.years,
  retentionStaffYears: defaultRetentionRules.staff.years,
  retentionHoldAll: '',
};

/** The area's settings today; the defaults where nothing was chosen. */
export async function retentionSettings(ctx: Context): Promise<RetentionSettings> {
  const found = await inArea(ctx);
  if (!found.ok) return defaultRetentionSettings;
  const chosen = schema.safeParse(await settingsAt(found.at.store, found.at.area.code, ctx.today));
  return { ...defaultRetentionSettings, ...(chosen.success ? chosen.data : {}) };
}

/** The rule for somebody looked after only ever keeps longer: it never takes away from the years of everybody. */
export function rulesFrom(set: RetentionSettings): RetentionRules {
  const { case: cases, quality, staff } = defaultRetentionRules;
  const [everybody, lookedAfter] = [set.retentionCaseYears, set.retentionCaseLookedAfterYears];
  return {
    ...defaultRetentionRules,
    case: {
      ...cases,
      countedFrom: set.retentionCaseCountedFrom,
      years: everybody,
      lookedAfterYears: everybody === null || lookedAfter === null ? NEVER_OVER : Math.max(everybody, lookedAfter),
    },
    quality: { ...quality, years: set.retentionQualityYears },
    staff: { ...staff, years: set.retentionStaffYears },
  };
}
