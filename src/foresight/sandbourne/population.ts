// How many people live in Sandbourne at each age: made up, with the students of a university town.

/** Ages 0 to 25 in the middle of 2023; 0 to 24 come to 116,397, the number behind the published rates per 10,000. */
const MID_2023 = [
  3480, 3560, 3690, 3760, 3850, 3940, 4020, 4110, 4180, 4260, 4330, 4420, 4460, 4480, 4450, 4410, 4380, 4330, 5080,
  6620, 7050, 6580, 5860, 5607, 5490,
];
const AGED_25 = 5350;
const YEARS = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024];
/** Ages move up one a year, and the town grows a little: good enough for a made-up estimate. */
const GROWTH = 0.004;

export function sandbournePopulation(): { year: number; people: readonly number[] }[] {
  return YEARS.map((year) => {
    const factor = (1 + GROWTH) ** Math.min(0, year - 2023);
    return { year, people: [...MID_2023, AGED_25].map((people) => Math.round(people * factor)) };
  });
}
