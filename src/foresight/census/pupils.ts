// Children at SEN support and those with a plan, as the lists for an inspection give them: one school year.

import type { Day } from '../../clocks/index.ts';
import { blankRow, type RegisterRow, schoolYearOf } from '../../register/index.ts';
import { dictionary } from '../codes.ts';
import { NO_ROW } from '../columns.ts';
import { identityOf } from '../identity/person.ts';
import type { Inputs } from '../inputs.ts';
import { Rng } from '../random.ts';
import { type EnteredRow, rowId } from '../rows/convert.ts';
import { academicYear, firstOfAcademicYear, PRIMARY, phaseOfYear, yearGroup } from '../school-days.ts';
import type { State } from '../state.ts';

/** Person numbers of pupils who are no case begin past those of the cases. */
const PUPILS_FROM = 40_000;
const NEEDS = dictionary('sen-type');
const PHASES = ['Early years', 'Primary', 'Secondary', 'Post-16'];

interface Schooling {
  id: string;
  person: string;
  list: 1 | 2;
  urn: string | null;
  need: string;
  year: number;
  disabled: boolean;
}

function schoolingRow({ id, person, list, urn, need, year, disabled }: Schooling, on: Day, rng: Rng): RegisterRow {
  return {
    table: 'schooling',
    ...blankRow('schooling', { id, person, place: { sheet: null, row: null } }),
    year: schoolYearOf(on),
    list,
    urn,
    phase: PHASES[phaseOfYear(year)]!,
    subsidiaryPhase: list === 2 ? 'None' : null,
    senSupport: list === 2,
    need,
    educatedAtHome: false,
    suspensions: rng.chance(0.08) ? rng.between(1, 4) : 0,
    exclusions: rng.chance(0.003) ? 1 : 0,
    absence: Math.round(rng.lag({ least: 10, mean: list === 1 ? 110 : 75 })) / 10,
    pupilPremium: rng.chance(0.38),
    socialCare: rng.chance(0.07) ? 'Child in need' : 'No',
    disability: disabled ? 'Yes' : 'No',
  };
}

/** Those with a plan on the day, and so many others at SEN support, each with the person that they are. */
export function* pupilRows(
  { cases, planCount, plans, sink }: State,
  inputs: Inputs,
  {
    count,
    asAt,
    seed,
    stream,
    people,
  }: {
    count: number;
    asAt: Day;
    seed: number;
    stream: number;
    /** by person, the day from which on the case system knows them */
    people: Int32Array;
  },
): Generator<EnteredRow> {
  const rng = new Rng(seed, stream);
  const enteredOn = asAt;
  for (let i = 0; i < planCount; i++) {
    const one = plans[i]!;
    const plan = cases.of.plan[one]!;
    if (sink.plan.of.startedOn[plan]! > asAt || people[one]! > asAt) continue;
    const urn = cases.of.establishment[one]!;
    const schooling: Schooling = {
      id: `SY${100_001 + one}`,
      person: rowId('person', one),
      list: 1,
      urn: urn === NO_ROW ? null : inputs.establishments[urn]!.urn,
      need: NEEDS[cases.of.need[one]!]!,
      year: yearGroup(cases.of.bornInYear[one]!, asAt),
      disabled: rng.chance(0.4),
    };
    yield { row: schoolingRow(schooling, asAt, rng), enteredOn };
  }
  const schools = inputs.establishments.filter(({ place }) => place === 'mainstream');
  for (let i = 0; i < count; i++) yield* supported(i, rng, schools, { asAt, seed, inputs });
}

function* supported(
  i: number,
  rng: Rng,
  schools: Inputs['establishments'],
  { asAt, seed, inputs }: { asAt: Day; seed: number; inputs: Inputs },
): Generator<EnteredRow> {
  const year = rng.between(0, 11);
  const bornInYear = academicYear(asAt) - year - 5;
  const bornOn = (firstOfAcademicYear(bornInYear) + rng.below(365)) as Day;
  const isBoy = rng.chance(0.62);
  const number = PUPILS_FROM + i;
  const person = rowId('person', number);
  const phase = phaseOfYear(year);
  const found = schools.filter(({ phases }) => phases.includes(phase));
  const need = 1 + rng.pick(inputs.rates.need.map((byPhase) => byPhase[phase === PRIMARY ? 1 : 2]));
  const identity = identityOf(seed, number, bornInYear, isBoy, asAt);
  yield {
    row: {
      table: 'person',
      ...blankRow('person', { id: person, person, place: { sheet: null, row: null } }),
      ...identity,
      bornOn,
      sex: isBoy ? 'M' : 'F',
    },
    enteredOn: asAt,
  };
  const schooling: Schooling = {
    id: `SY${100_001 + number}`,
    person,
    list: 2,
    urn: rng.of(found).urn,
    need: NEEDS[need]!,
    year,
    disabled: identity.disabled,
  };
  yield { row: schoolingRow(schooling, asAt, rng), enteredOn: asAt };
}
