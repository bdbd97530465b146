// Who had a plan in Sandbourne on the day before the first that is simulated, as rows of a register.

import type { Day } from '../../clocks/index.ts';
import type { CaseRows } from '../case-rows.ts';
import { dictionary } from '../codes.ts';
import type { Inputs } from '../inputs.ts';
import type { Rng } from '../random.ts';
import { academicYear, firstOfAcademicYear, phaseOfYear } from '../school-days.ts';
import { legalBasisOf, PLACES, settingOf } from '../settings.ts';

/** How plan holders spread over the school years from −2 to 19. */
const YEARS: readonly number[] = [
  4, 14, 50, 78, 96, 112, 126, 138, 146, 158, 160, 162, 160, 156, 148, 140, 96, 62, 40, 24, 14, 8,
];
const FIRST_YEAR = -2;
const SETTINGS = dictionary('sen-setting');
const BASES = dictionary('legal-basis');
const NEEDS = dictionary('sen-type');

function placement(inputs: Inputs, place: number, phase: number, rng: Rng) {
  const name = PLACES[place]!;
  const found = inputs.establishments.filter((one) => one.place === name && one.phases.includes(phase));
  return {
    fact: 'attended',
    rank: 1,
    urn: found.length > 0 ? rng.of(found).urn : null,
    setting: SETTINGS[settingOf[place]!] || null,
    basis: BASES[legalBasisOf[place]!] || null,
    resourced: name === 'unit' ? true : null,
  };
}

/** So many people with a plan, made some years ago, reviewed in the last year and placed as the rates say. */
export function openingRows(
  count: number,
  today: number,
  inputs: Inputs,
  rng: Rng,
): Required<Pick<CaseRows, 'people' | 'plans' | 'needs' | 'placements' | 'reviews'>> {
  const rows = { people: [], plans: [], needs: [], placements: [], reviews: [] } as {
    people: CaseRows['people'][number][];
    plans: NonNullable<CaseRows['plans']>[number][];
    needs: NonNullable<CaseRows['needs']>[number][];
    placements: NonNullable<CaseRows['placements']>[number][];
    reviews: NonNullable<CaseRows['reviews']>[number][];
  };
  for (let i = 0; i < count; i++) {
    const person = `opening-${i}`;
    const year = FIRST_YEAR + rng.pick(YEARS);
    const phase = phaseOfYear(year);
    const bornOn = (firstOfAcademicYear(academicYear(today) - year - 5) + rng.below(365)) as Day;
    const oldest = Math.min(today - bornOn - 900, 3300);
    const madeOn = today - rng.between(20, Math.max(40, oldest));
    const mix = PLACES.map((place) => inputs.rates.placeMix[phase]![place] ?? 0);
    const need = rng.pick(inputs.rates.need.map((byPhase) => byPhase[phase]!));
    rows.people.push({ person, bornOn, sex: rng.chance(0.71) ? 'M' : 'F' });
    rows.plans.push({
      id: person,
      person,
      startedOn: madeOn as Day,
      ceasedOn: null,
      ceaseReason: null,
      ceaseDecidedOn: null,
    });
    rows.needs.push({ person, type: NEEDS[need + 1]!, rank: 1, toOn: null });
    const second = rng.pick(inputs.rates.need.map((byPhase) => byPhase[phase]!));
    if (second !== need && rng.chance(inputs.rates.needSecond))
      rows.needs.push({ person, type: NEEDS[second + 1]!, rank: 2, toOn: null });
    const startedOn = Math.max(madeOn, today - rng.between(5, 1500)) as Day;
    rows.placements.push({ ...placement(inputs, rng.pick(mix), phase, rng), person, startedOn, endedOn: null });
    const decidedOn = (today - rng.between(1, 330)) as Day;
    if (madeOn < decidedOn - 300)
      rows.reviews.push({
        person,
        plan: person,
        meetingOn: (decidedOn - rng.between(15, 80)) as Day,
        reportOn: null,
        decidedOn,
        outcome: 'M',
        finalOn: null,
        closedAs: null,
      });
  }
  return rows;
}
