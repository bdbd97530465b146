// The settings of the area as they hold today.

import { z } from 'zod';
import type { ClockSettings } from '../../clocks/index.ts';
import type { LeapBirthday } from '../../register/index.ts';
import type { Area } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { clockSettings } from '../clock-settings.ts';
import { type DisclosureSettings, disclosureSettings } from '../disclosure.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { checkSettings } from '../quality/check-settings.ts';

export interface SettingsAnswer {
  area: Area;
  clocks: ClockSettings;
  /** the birthday of somebody born on 29 February, in years without that day */
  leapBirthday: LeapBirthday;
  /** what is hidden from the board and from everybody */
  disclosure: DisclosureSettings;
}

export default defineOperation({
  id: 'settings',
  title: 'Read the settings',
  needs: 'read-documents',
  writes: false,
  input: z.object({}),
  async run(ctx): Promise<Outcome<SettingsAnswer>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const { store, area } = found.at;
    const { leapBirthday } = await checkSettings(store, area.code, ctx.today);
    const disclosure = await disclosureSettings(store, area.code, ctx.today);
    return done({ area, clocks: await clockSettings(ctx), leapBirthday, disclosure });
  },
  json: ({ area, clocks, leapBirthday, disclosure }) => ({ area: area.code, clocks, leapBirthday, disclosure }),
});
