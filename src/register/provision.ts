// The kind of provision that a placement is, as KPIs group it, by a stated rule from the facts of the placement.

import type { Row } from './record.ts';

export interface ProvisionKind {
  id: string;
  title: string;
  /** the group of the DfE's release; what stands outside any school or college is "elsewhere" */
  group: 'mainstream' | 'special' | 'ap' | 'fe' | 'early years' | 'elsewhere' | 'not recorded';
}

export const provisionKinds = [
  { id: 'mainstream', title: 'mainstream school', group: 'mainstream' },
  { id: 'unit', title: 'SEN unit of a mainstream school', group: 'mainstream' },
  { id: 'resourced', title: 'resourced provision of a mainstream school', group: 'mainstream' },
  { id: 'mainstream-independent', title: 'independent mainstream school', group: 'mainstream' },
  { id: 'special', title: 'special school of the state', group: 'special' },
  { id: 'inmss', title: 'independent or non-maintained special school', group: 'special' },
  { id: 'ap', title: 'alternative provision', group: 'ap' },
  { id: 'fe', title: 'college of further education or sixth form', group: 'fe' },
  { id: 'post-16-specialist', title: 'specialist post-16 institution', group: 'fe' },
  { id: 'early-years', title: 'early years provider', group: 'early years' },
  { id: 's61', title: 'arranged by the authority under section 61 (EOTAS)', group: 'elsewhere' },
  { id: 's19', title: 'arranged by the authority under section 19', group: 'elsewhere' },
  { id: 'EHE', title: 'elective home education', group: 'elsewhere' },
  { id: 'OPA', title: 'arranged by the parent or young person, not at home', group: 'elsewhere' },
  { id: 'online', title: 'online provider', group: 'elsewhere' },
  { id: 'welsh', title: 'Welsh setting', group: 'elsewhere' },
  { id: 'NEET', title: 'not in education, employment or training', group: 'elsewhere' },
  { id: 'NIEC', title: 'not in education or training, notice to cease issued', group: 'elsewhere' },
  { id: 'NIEO', title: 'not in education or training, other', group: 'elsewhere' },
  { id: 'other', title: 'other setting', group: 'elsewhere' },
  { id: 'type-only', title: 'a type of setting and no setting', group: 'elsewhere' },
  { id: 'not-known', title: 'a setting that is not in the list of establishments', group: 'not recorded' },
  { id: 'none', title: 'no placement recorded', group: 'not recorded' },
] as const satisfies readonly ProvisionKind[];

export type ProvisionKindId = (typeof provisionKinds)[number]['id'];

/** The fact that decided. */
export type DecidedBy = 'no row' | 'legal basis' | 'setting' | 'tier' | 'unit' | 'resourced' | 'establishment';

export interface Provision {
  kind: ProvisionKindId;
  by: DecidedBy;
}

/** Establishments by URN, and by UKPRN where they have no URN. */
export type Establishments = ReadonlyMap<string, Row<'establishment'>>;

/** Tiers 2 and 3 are places away from the school; tier 1 is support within it. */
export const TIERS_AWAY = ['2', '3'];

/** The law under which education outside a school or college is arranged; "none": at an institution. */
export type LegalBasis = 's61' | 's19' | 'EHE' | 'OPA' | 'none';

/** What each fact of a placement says of its kind, by the fact's code. */
export const PROVISION_OF_BASIS: Readonly<Record<string, ProvisionKindId>> = {
  s61: 's61',
  s19: 's19',
  EHE: 'EHE',
  OPA: 'OPA',
};

/** Settings of SEN2 that state a legal basis by themselves (SEN2 code lists). */
export const BASIS_OF_SETTING: Readonly<Record<string, LegalBasis>> = { OLA: 's61', EHE: 'EHE', OPA: 'OPA' };

export const PROVISION_OF_SETTING: Readonly<Record<string, ProvisionKindId>> = {
  ...Object.fromEntries(
    Object.entries(BASIS_OF_SETTING).map(([setting, basis]) => [setting, PROVISION_OF_BASIS[basis]!]),
  ),
  EYP: 'early-years',
  NEET: 'NEET',
  NIEC: 'NIEC',
  NIEO: 'NIEO',
};

export const PROVISION_OF_ESTABLISHMENT: Readonly<Record<string, ProvisionKindId>> = {
  mainstream: 'mainstream',
  'mainstream-independent': 'mainstream-independent',
  special: 'special',
  'special-independent': 'inmss',
  'special-non-maintained': 'inmss',
  ap: 'ap',
  fe: 'fe',
  'post-16-specialist': 'post-16-specialist',
  'early-years': 'early-years',
  online: 'online',
  welsh: 'welsh',
  other: 'other',
};

/**
 * The kind of provision of a placement row; the first of these that says something decides:
 * 1. the legal basis, where it is not "at an institution": section 61 is not section 19, and neither is home education;
 * 2. the setting without a number; "other" named in a plan is a type of setting and no setting;
 * 3. a tier of alternative provision away from the school;
 * 4. the SEN unit or resourced provision of the school;
 * 5. what the establishment is in the list of establishments.
 * Source: SEN2 code lists and the groups of the DfE release; KPIs "as main provision listed" judge the main place.
 */
export function provisionOf(place: Row<'placement'> | null, establishments: Establishments): Provision {
  if (place === null) return { kind: 'none', by: 'no row' };
  const basis = PROVISION_OF_BASIS[place.basis ?? ''];
  if (basis) return { kind: basis, by: 'legal basis' };
  if (place.setting !== null) return { kind: ofSetting(place), by: 'setting' };
  if (isAway(place)) return { kind: 'ap', by: 'tier' };
  if (place.unit === true) return { kind: 'unit', by: 'unit' };
  if (place.resourced === true) return { kind: 'resourced', by: 'resourced' };
  return {
    kind: PROVISION_OF_ESTABLISHMENT[establishmentOf(place, establishments)?.kind ?? ''] ?? 'not-known',
    by: 'establishment',
  };
}

/** A place at alternative provision, on whatever legal basis: section 19 tuition at a pupil referral unit is both. */
export function isAlternativeProvision(place: Row<'placement'>, establishments: Establishments): boolean {
  return isAway(place) || establishmentOf(place, establishments)?.kind === 'ap';
}

function isAway(place: Row<'placement'>): boolean {
  return place.tier !== null && TIERS_AWAY.includes(place.tier);
}

function establishmentOf(place: Row<'placement'>, establishments: Establishments): Row<'establishment'> | undefined {
  return establishments.get(place.urn ?? '') ?? establishments.get(place.ukprn ?? '');
}

function ofSetting(place: Row<'placement'>): ProvisionKindId {
  return PROVISION_OF_SETTING[place.setting!] ?? (place.fact === 'named' ? 'type-only' : 'other');
}

export function provisionKind(id: ProvisionKindId): ProvisionKind {
  return provisionKinds.find((kind) => kind.id === id)!;
}
