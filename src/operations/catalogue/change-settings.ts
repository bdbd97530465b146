// Changes settings of the area from a day on. What held before stays answerable.

import { z } from 'zod';
import { type Area, setSetting } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { clockSettings, clockSettingsSchema } from '../clock-settings.ts';
import { dayField } from '../dates.ts';
import { disclosureSettings, disclosureSettingsShape } from '../disclosure.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { checkSettings, checkSettingsShape } from '../quality/check-settings.ts';
import { retentionSettings, retentionSettingsShape } from '../retention/rules.ts';

export interface SettingsChange {
  area: Area;
  /** names of those that changed */
  changed: string[];
}

export default defineOperation({
  id: 'change-settings',
  title: 'Change the settings',
  needs: 'administer',
  writes: true,
  input: z.object({
    settings: clockSettingsSchema
      .extend({ ...retentionSettingsShape, ...checkSettingsShape, ...disclosureSettingsShape })
      .partial(),
    validFrom: dayField.describe('the day from which they hold; today when left out'),
  }),
  async run(ctx, { settings, validFrom }): Promise<Outcome<SettingsChange>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const { store, area } = found.at;
    const standing: Record<string, unknown> = {
      ...(await clockSettings(ctx)),
      ...(await retentionSettings(ctx)),
      ...(await checkSettings(store, area.code, ctx.today)),
      ...(await disclosureSettings(store, area.code, ctx.today)),
    };
    const changed = Object.entries(settings).filter(([name, value]) => value !== undefined && value !== standing[name]);
    if (changed.length > 0) {
      const facts = Object.fromEntries(changed.map(([name, value]) => [name, { was: standing[name], is: value }]));
      await store.write(area.code, { operation: 'change-settings', actor: ctx.actor, facts }, async (tx) => {
        for (const [name, value] of changed)
          await setSetting(tx, { name, value, validFrom: validFrom ?? ctx.today, knownFrom: ctx.today });
      });
    }
    return done({ area, changed: changed.map(([name]) => name) });
  },
  json: ({ area, changed }) => ({ area: area.code, changed }),
});
