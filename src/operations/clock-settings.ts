// How this council reads the clocks: the settings that are its own to choose, each from a day on.

import { z } from 'zod';
import { type ClockSettings, defaultClockSettings } from '../clocks/index.ts';
import { settingsAt } from '../store/index.ts';
import { inArea } from './areas.ts';
import type { Context } from './operation.ts';

const MOST_WORKING_DAYS = 60;

const workingDays = z.union([z.number(), z.string().trim()]).transform((given, ctx): number => {
  const days = given === '' ? Number.NaN : Number(given);
  if (Number.isInteger(days) && days >= 1 && days <= MOST_WORKING_DAYS) return days;
  ctx.addIssue({ code: 'custom', message: `Give a whole number of working days from 1 to ${MOST_WORKING_DAYS}` });
  return z.NEVER;
});

/** By name as stored; what is missing is left as it stands. */
export const clockSettingsSchema = z
  .object({
    dayCountConvention: z
      .enum(['exclusive', 'inclusive'])
      .describe('is the day of receipt day 0 (exclusive) or day 1 (inclusive)'),
    phaseTransferStrictBefore: z
      .union([z.boolean(), z.enum(['yes', 'no']).transform((word) => word === 'yes')])
      .describe('“before 15 February” ends on the 14th'),
    complaintAcknowledgeWorkingDays: workingDays.describe('working days to acknowledge a complaint'),
    complaintStageOneWorkingDays: workingDays.describe('working days to answer at stage one'),
    complaintStageTwoWorkingDays: workingDays.describe('working days to answer at stage two'),
  })
  .partial();

/** The area's settings today; the defaults where there is no store, no one area, or nothing was chosen. */
export async function clockSettings(ctx: Context): Promise<ClockSettings> {
  const found = await inArea(ctx);
  if (!found.ok) return defaultClockSettings;
  const chosen = clockSettingsSchema.safeParse(await settingsAt(found.at.store, found.at.area.code, ctx.today));
  return { ...defaultClockSettings, ...(chosen.success ? chosen.data : {}) };
}
