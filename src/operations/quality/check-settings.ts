// What the checks of case records go by that is the area's own to choose; what was not chosen is as it usually is.

import { z } from 'zod';
import type { Day } from '../../clocks/index.ts';
import { type CheckSettings, defaultCheckSettings } from '../../register/index.ts';
import { type Store, settingsAt } from '../../store/index.ts';

const share = z.number().min(0).max(1);

/** By name as stored. */
const schema = z
  .object({
    leapBirthday: z.enum(['28 February', '1 March']),
    mostExceptions: share,
    mostOtherReasons: share,
    mostChange: share,
    openTooLong: z.number().int().min(1),
  })
  .partial();

export async function checkSettings(store: Store, area: string, today: Day): Promise<CheckSettings> {
  const chosen = schema.safeParse(await settingsAt(store, area, today));
  return { ...defaultCheckSettings, ...(chosen.success ? chosen.data : {}) };
}
