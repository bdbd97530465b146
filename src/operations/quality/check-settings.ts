// What the checks of case records go by that is the area's own to choose; what was not chosen is as it usually is.

import { z } from 'zod';
import type { Day } from '../../clocks/index.ts';
import { type CheckSettings, defaultCheckSettings } from '../../register/index.ts';
import { type Store, settingsAt } from '../../store/index.ts';

const share = z.number().min(0).max(1);

/** The one that is chosen under Settings; the others follow the field until somebody has a reason. */
export const checkSettingsShape = {
  leapBirthday: z
    .enum(['28 February', '1 March'])
    .describe('the birthday of somebody born on 29 February, in years without that day'),
};

/** By name as stored. */
const schema = z
  .object({
    ...checkSettingsShape,
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
