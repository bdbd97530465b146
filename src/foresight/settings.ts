// The kinds of place in which somebody with a plan can be, as the simulator knows them, and what each is in the register.

import { LEGAL, SETTING, SETTING_KIND } from './codes.ts';

export const PLACES = [
  'early-years',
  'mainstream',
  'unit',
  'special',
  'inmss',
  'post-16-specialist',
  'college',
  'ap',
  's61',
  's19',
  'home',
  'without',
  'neet',
  'training',
  'secure',
] as const;

export type Place = (typeof PLACES)[number];

export const PLACE = Object.fromEntries(PLACES.map((place, i) => [place, i])) as Record<Place, number>;

/** Kinds of place at an establishment; the rest are arrangements. */
const AT_AN_ESTABLISHMENT = new Set<Place>([
  'early-years',
  'mainstream',
  'unit',
  'special',
  'inmss',
  'post-16-specialist',
  'college',
  'ap',
  'secure',
]);

export const atEstablishment = PLACES.map((place) => AT_AN_ESTABLISHMENT.has(place));

/** Learning in an ordinary nursery, school or college. */
export const isMainstream = PLACES.map((place) => ['early-years', 'mainstream', 'unit', 'college'].includes(place));

/** A place that a panel agrees and that may have to be waited for. */
export const isSpecialist = PLACES.map((place) => ['unit', 'special', 'inmss', 'post-16-specialist'].includes(place));

/** SEN2's words for a place that has no number of its own. */
export const settingOf = PLACES.map((place) => {
  if (place === 's61') return SETTING.OLA;
  if (place === 'home') return SETTING.EHE;
  if (place === 'neet') return SETTING.NEET;
  if (place === 'without') return SETTING.NIEO;
  return place === 's19' || place === 'training' ? SETTING.OTH : 0;
});

export const legalBasisOf = PLACES.map((place) => {
  if (place === 's61') return LEGAL.s61;
  if (place === 's19') return LEGAL.s19;
  return place === 'home' ? LEGAL.EHE : LEGAL.none;
});

export const settingKindOf = PLACES.map((place) => {
  if (place === 'special') return SETTING_KIND.special;
  if (place === 'unit') return SETTING_KIND.resourced;
  if (place === 'inmss') return SETTING_KIND.independent;
  return place === 'post-16-specialist' ? SETTING_KIND['post-16'] : SETTING_KIND.ap;
});
