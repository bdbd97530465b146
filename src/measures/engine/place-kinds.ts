// The kind of provision of every placement row, by the rule of the register's provisionOf, in columns.

import {
  PROVISION_OF_BASIS,
  PROVISION_OF_ESTABLISHMENT,
  PROVISION_OF_SETTING,
  provisionKinds,
  TIERS_AWAY,
} from '../../register/index.ts';
import { type AreaTables, codes, rowsOf, tableIn } from './tables.ts';

/** '' and then the ids of the register's kinds of provision, for columns. */
export const PROVISION_CODES: readonly string[] = ['', ...provisionKinds.map(({ id }) => id)];
export const GROUP_CODES: readonly string[] = ['', ...new Set(provisionKinds.map(({ group }) => group))];
export const groupOfProvision = Uint8Array.from(PROVISION_CODES, (id) =>
  Math.max(0, GROUP_CODES.indexOf(provisionKinds.find((kind) => kind.id === id)?.group ?? '')),
);
const at = (id: string): number => PROVISION_CODES.indexOf(id);
export const NO_PLACE = at('none');

export interface PlaceKinds {
  /** for each placement row its place in PROVISION_CODES */
  provision: Uint8Array;
  /** 1: alternative provision on whatever legal basis */
  ap: Uint8Array;
}

const mapped = (list: readonly string[], to: (code: string) => number): Uint8Array => Uint8Array.from(list, to);

/** The same answers as provisionOf and isAlternativeProvision give row by row; a test holds the two together. */
export function placeKinds(tables: AreaTables): PlaceKinds {
  const placements = tableIn(tables, 'placement');
  const establishments = tableIn(tables, 'establishment');
  const basis = codes(placements, 'basis');
  const setting = codes(placements, 'setting');
  const fact = codes(placements, 'fact');
  const tier = codes(placements, 'tier');
  const unit = codes(placements, 'unit');
  const resourced = codes(placements, 'resourced');
  const urn = rowsOf(placements, 'urn');
  const kind = codes(establishments, 'kind');
  const ofBasis = mapped(basis.codes, (code) => at(PROVISION_OF_BASIS[code] ?? '?') + 1);
  const ofSetting = mapped(setting.codes, (code) => (code === '' ? 0 : at(PROVISION_OF_SETTING[code] ?? 'other')));
  const isOther = mapped(setting.codes, (code) => (code === '' || PROVISION_OF_SETTING[code] !== undefined ? 0 : 1));
  const named = fact.codes.indexOf('named');
  const away = mapped(tier.codes, (code) => (TIERS_AWAY.includes(code) ? 1 : 0));
  const isUnit = unit.codes.indexOf('yes');
  const isResourced = resourced.codes.indexOf('yes');
  const ofKind = mapped(kind.codes, (code) => at(PROVISION_OF_ESTABLISHMENT[code] ?? 'not-known'));
  const isAp = mapped(kind.codes, (code) => (code === 'ap' ? 1 : 0));
  const provision = new Uint8Array(placements.rows);
  const ap = new Uint8Array(placements.rows);
  for (let row = 0; row < placements.rows; row++) {
    const school = urn[row]!;
    const schoolKind = school < 0 ? -1 : kind.values[school]!;
    const isAway = away[tier.values[row]!]!;
    ap[row] = isAway === 1 || (schoolKind >= 0 && isAp[schoolKind] === 1) ? 1 : 0;
    const basisKind = ofBasis[basis.values[row]!]!;
    const stated = setting.values[row]!;
    if (basisKind > 0) provision[row] = basisKind - 1;
    else if (stated > 0)
      provision[row] =
        isOther[stated] === 1 && named > 0 && fact.values[row] === named ? TYPE_ONLY : ofSetting[stated]!;
    else if (isAway === 1) provision[row] = AP;
    else if (isUnit > 0 && unit.values[row] === isUnit) provision[row] = UNIT;
    else if (isResourced > 0 && resourced.values[row] === isResourced) provision[row] = RESOURCED;
    else provision[row] = schoolKind < 0 ? NOT_KNOWN : ofKind[schoolKind]!;
  }
  return { provision, ap };
}

const TYPE_ONLY = at('type-only');
const AP = at('ap');
const UNIT = at('unit');
const RESOURCED = at('resourced');
const NOT_KNOWN = at('not-known');

/** "resourced provision of a mainstream school" */
export function provisionTitle(id: string): string {
  return provisionKinds.find((kind) => kind.id === id)?.title ?? id;
}
