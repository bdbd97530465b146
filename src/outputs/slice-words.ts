// Breakdowns and their values in words, in the order in which they are read: ages and years by number, the rest by name.

import { parseSlice, type Slice, type SliceId, slices } from '../measures/index.ts';
import { type CodeSetId, codeSetsById, provisionKinds } from '../register/index.ts';

const titles = new Map<string, (typeof slices)[number]>(slices.map((one) => [one.id, one]));
const CODES: Readonly<Partial<Record<SliceId, CodeSetId>>> = {
  sex: 'sex',
  ethnicity: 'ethnicity',
  need: 'sen-type',
  'request-source': 'request-source',
};
const PHASES: readonly string[] = ['early-years', 'primary', 'secondary', 'post-16'];
const PHASE_WORDS: Readonly<Record<string, string>> = {
  'early-years': 'early years',
  primary: 'primary',
  secondary: 'secondary',
  'post-16': 'post-16',
};
/** Between the two values of a pair. */
const BESIDE = ' | ';

/** Names of schools and settings, by the number that a breakdown has them under: the URN, else the UKPRN. */
export type SettingNames = ReadonlyMap<string, string>;
const NONE_NAMED: SettingNames = new Map();

const partsOf = (slice: Slice): readonly SliceId[] => (typeof slice === 'string' ? [slice] : slice);

/** “Primary need”, “Primary need and phase”. */
export function sliceTitle(slice: Slice): string {
  const [first, second] = partsOf(slice).map((id) => titles.get(id)!.title);
  return second === undefined ? first! : `${first} and ${second.charAt(0).toLowerCase()}${second.slice(1)}`;
}

/** One value of a breakdown in words, by the id of the breakdown: 'need' and 'ASD', 'need,phase' and 'ASD | primary'. */
export function sliceValueWords(by: string, is: string, settings = NONE_NAMED): string {
  const slice = parseSlice(by);
  if (slice === null) return is;
  const ids = partsOf(slice);
  const values = ids.length === 1 ? [is] : is.split(BESIDE);
  return ids.map((id, i) => oneInWords(id, values[i] ?? '', settings)).join(', ');
}

function oneInWords(id: SliceId, is: string, settings: SettingNames): string {
  if (is === '') return NO_VALUE[id] ?? 'not recorded';
  const set = CODES[id];
  if (set) return codeSetsById[set].codes.find(({ code }) => code === is)?.title ?? is;
  switch (id) {
    case 'phase':
      return PHASE_WORDS[is] ?? is;
    case 'year-group':
      return yearGroupWords(Number(is));
    case 'age':
      return is === '1' ? '1 year old' : /^\d+$/.test(is) ? `${is} years old` : `${is}`;
    case 'deprivation':
      return `decile ${is}`;
    case 'in-care':
      return is === 'yes' ? 'in care' : 'not in care';
    case 'provision':
      return provisionKinds.find((kind) => kind.id === is)?.title ?? is;
    case 'establishment':
    case 'referrer':
      return settings.has(is) ? `${settings.get(is)} (${is})` : `setting ${is}`;
    default:
      return is;
  }
}

const SETTINGS: readonly SliceId[] = ['establishment', 'referrer'];

/** What no value means, where it means more than that nobody recorded it. */
const NO_VALUE: Readonly<Partial<Record<SliceId, string>>> = {
  'year-group': 'no year group of these',
  establishment: 'no setting recorded',
  referrer: 'no setting recorded',
};

function yearGroupWords(group: number): string {
  if (group > 0) return `Year ${group}`;
  if (group === 0) return 'Reception';
  return group === -1 ? 'a year before Reception' : `${-group} years before Reception`;
}

/** Values as they are read one under the other; what is not recorded comes last, and settings by number after those by name. */
export function inReadingOrder(by: string, values: readonly string[], settings = NONE_NAMED): string[] {
  const slice = parseSlice(by);
  if (slice === null) return [...values];
  const idsInOrder = partsOf(slice);
  const split = (value: string) => (idsInOrder.length === 1 ? [value] : value.split(BESIDE));
  return [...values].sort((a, b) => {
    const [left, right] = [split(a), split(b)];
    for (const [i, id] of idsInOrder.entries()) {
      const order = compareOne(id, left[i] ?? '', right[i] ?? '', settings);
      if (order !== 0) return order;
    }
    return 0;
  });
}

function compareOne(id: SliceId, a: string, b: string, settings: SettingNames): number {
  if (a === b) return 0;
  if (a === '' || b === '') return a === '' ? 1 : -1;
  if (id === 'phase') return PHASES.indexOf(a) - PHASES.indexOf(b);
  const isNamed = (is: string) => SETTINGS.includes(id) && settings.has(is);
  if (isNamed(a) !== isNamed(b)) return isNamed(a) ? -1 : 1;
  const words = () => oneInWords(id, a, settings).localeCompare(oneInWords(id, b, settings), 'en-GB');
  if (isNamed(a)) return words();
  const [left, right] = [Number.parseInt(a, 10), Number.parseInt(b, 10)];
  if (!Number.isNaN(left) && !Number.isNaN(right)) return left - right || a.localeCompare(b, 'en-GB');
  return words();
}
