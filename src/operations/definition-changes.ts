// Changes of a definition that an area itself has stated, kept as dated settings; the catalogue's own are in its entries.

import { lastDayOfPeriod } from '../clocks/index.ts';
import type { MeasureVersion } from '../measures/index.ts';
import { type Reader, settingsAt } from '../store/index.ts';

export type DefinitionChange = Omit<MeasureVersion, 'version'>;

const PREFIX = 'definition ';

export const definitionSetting = (measure: string): string => `${PREFIX}${measure}`;

/** By measure, the changes that stand; a period far ahead takes in what is stated for the months to come. */
export async function definitionChanges(reader: Reader, area: string): Promise<Map<string, DefinitionChange[]>> {
  const all = await settingsAt(reader, area, lastDayOfPeriod('9999'));
  const stated = Object.entries(all).filter(([name]) => name.startsWith(PREFIX));
  return new Map(stated.map(([name, changes]) => [name.slice(PREFIX.length), changes as DefinitionChange[]]));
}
