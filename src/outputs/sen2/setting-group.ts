// The groups of settings that the DfE's release counts plans by, from what the return says of the main place.

import type { Establishments, Row } from '../../register/index.ts';

export interface SettingGroup {
  id: string;
  title: string;
  /** the total that it is part of */
  total: string;
}

export const settingTotals = [
  { id: 'mainstream', title: 'Mainstream schools, all' },
  { id: 'special', title: 'Special schools, all' },
  { id: 'ap', title: 'Alternative provision and pupil referral units' },
  { id: 'fe', title: 'Further education, all' },
  { id: 'early_years', title: 'Non-maintained early years' },
  { id: 'elsewhere', title: 'Educated elsewhere, all' },
  { id: 'not_recorded', title: 'Placement not recorded' },
] as const;

/** "Other" of the list of establishments are service schools, secure units, offshore schools and the like. */
export const settingGroups = [
  { id: 'mainstream_state_funded', title: 'Mainstream, state-funded', total: 'mainstream' },
  { id: 'mainstream_unit', title: 'Mainstream, SEN unit', total: 'mainstream' },
  { id: 'mainstream_resourced', title: 'Mainstream, resourced provision', total: 'mainstream' },
  { id: 'mainstream_independent', title: 'Mainstream, independent', total: 'mainstream' },
  { id: 'special_state_funded', title: 'Special, state-funded', total: 'special' },
  { id: 'special_non_maintained', title: 'Special, non-maintained', total: 'special' },
  { id: 'special_independent', title: 'Special, independent', total: 'special' },
  { id: 'fe_colleges', title: 'FE and sixth form colleges', total: 'fe' },
  { id: 'fe_specialist_post_16', title: 'Specialist post-16 institutions', total: 'fe' },
  { id: 'fe_ukrlp', title: 'Providers with a UKPRN and no URN', total: 'fe' },
  { id: 'elsewhere_ehe', title: 'Elective home education (EHE)', total: 'elsewhere' },
  { id: 'elsewhere_la', title: 'Other arrangements by the authority (OLA)', total: 'elsewhere' },
  { id: 'elsewhere_parents', title: 'Other arrangements by parents (OPA)', total: 'elsewhere' },
  { id: 'elsewhere_online', title: 'Online provider', total: 'elsewhere' },
  { id: 'elsewhere_welsh', title: 'Welsh establishment', total: 'elsewhere' },
  { id: 'elsewhere_other_schools', title: 'Other schools and establishments', total: 'elsewhere' },
  { id: 'elsewhere_other', title: 'Other placement settings (OTH)', total: 'elsewhere' },
  { id: 'elsewhere_neet', title: 'Not in education, employment or training (NEET)', total: 'elsewhere' },
  { id: 'elsewhere_niec', title: 'Not in education, notice to cease issued (NIEC)', total: 'elsewhere' },
  {
    id: 'elsewhere_nieo_school_age',
    title: 'Not in education, other, compulsory school age (NIEO)',
    total: 'elsewhere',
  },
  { id: 'elsewhere_nieo', title: 'Not in education, other, other ages (NIEO)', total: 'elsewhere' },
  { id: 'no_place', title: 'No main place returned', total: 'not_recorded' },
  { id: 'not_in_list', title: 'A URN that our list of establishments does not hold', total: 'not_recorded' },
] as const satisfies readonly SettingGroup[];

export type SettingGroupId = (typeof settingGroups)[number]['id'] | 'ap' | 'early_years';

const GROUP_OF_SETTING: Readonly<Record<string, SettingGroupId>> = {
  OLA: 'elsewhere_la',
  OPA: 'elsewhere_parents',
  EHE: 'elsewhere_ehe',
  EYP: 'early_years',
  OTH: 'elsewhere_other',
  NEET: 'elsewhere_neet',
  NIEC: 'elsewhere_niec',
};

const GROUP_OF_KIND: Readonly<Record<string, SettingGroupId>> = {
  'mainstream-independent': 'mainstream_independent',
  special: 'special_state_funded',
  'special-independent': 'special_independent',
  'special-non-maintained': 'special_non_maintained',
  ap: 'ap',
  fe: 'fe_colleges',
  'post-16-specialist': 'fe_specialist_post_16',
  'early-years': 'early_years',
  online: 'elsewhere_online',
  welsh: 'elsewhere_welsh',
  other: 'elsewhere_other_schools',
};

/**
 * By the setting code, else by what the establishment is. The legal basis and the tier that case records hold besides are
 * not returned, and count for nothing here: tuition under section 19 at a pupil referral unit is a place there.
 */
export function settingGroup(
  place: Row<'placement'> | null,
  establishments: Establishments,
  isSchoolAge: boolean,
): SettingGroupId {
  if (place === null) return 'no_place';
  if (place.setting === 'NIEO') return isSchoolAge ? 'elsewhere_nieo_school_age' : 'elsewhere_nieo';
  if (place.setting !== null) return GROUP_OF_SETTING[place.setting] ?? 'elsewhere_other';
  const kind = (establishments.get(place.urn ?? '') ?? establishments.get(place.ukprn ?? ''))?.kind ?? null;
  const other = GROUP_OF_KIND[kind ?? ''];
  if (other) return other;
  if (place.unit === true) return 'mainstream_unit';
  if (place.resourced === true) return 'mainstream_resourced';
  if (kind === 'mainstream') return 'mainstream_state_funded';
  if (place.urn !== null) return 'not_in_list';
  return place.ukprn === null ? 'no_place' : 'fe_ukrlp';
}

export function totalOf(group: SettingGroupId): string {
  return settingGroups.find(({ id }) => id === group)?.total ?? group;
}
