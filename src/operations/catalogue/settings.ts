// The settings of the area as they hold today.

import { z } from 'zod';
import type { ClockSettings } from '../../clocks/index.ts';
import type { Area } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { clockSettings } from '../clock-settings.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';

export interface SettingsAnswer {
  area: Area;
  clocks: ClockSettings;
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
    return done({ area: found.at.area, clocks: await clockSettings(ctx) });
  },
  json: ({ area, clocks }) => ({ area: area.code, clocks }),
});
