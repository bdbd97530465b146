// What figures can be broken down by.

export const slices = [
  { id: 'locality', title: 'Locality', plain: 'of the home' },
  { id: 'ward', title: 'Ward', plain: 'of the home' },
  { id: 'deprivation', title: 'Deprivation decile of the home', plain: '1 the most deprived' },
  { id: 'sex', title: 'Sex', plain: 'as recorded' },
  { id: 'ethnicity', title: 'Ethnic group', plain: 'as recorded' },
  { id: 'phase', title: 'Phase', plain: 'by school year: Reception to Year 6, Years 7 to 11, Year 12 on' },
  { id: 'year-group', title: 'Year group', plain: 'the nominal one by age; Reception is 0' },
  { id: 'age', title: 'Age', plain: 'in whole years' },
  { id: 'in-care', title: 'Children in care', plain: 'looked after, or not' },
  { id: 'need', title: 'Primary need', plain: 'of the plan' },
  { id: 'provision', title: 'Kind of provision', plain: 'the main place' },
  { id: 'establishment', title: 'School or setting', plain: 'the main place' },
  { id: 'officer', title: 'Case officer', plain: 'by staff number' },
  { id: 'team', title: 'Team', plain: 'of the case officer' },
  { id: 'request-source', title: 'Who asked', plain: 'of the request' },
  { id: 'referrer', title: 'Referring setting', plain: 'of the request' },
] as const;

export type SliceId = (typeof slices)[number]['id'];

export const sliceIds: readonly SliceId[] = slices.map(({ id }) => id);

/** One breakdown, or two at once. */
export type Slice = SliceId | readonly [SliceId, SliceId];

/** 'need' or 'need,phase' as commands and addresses have it; null for what is no breakdown, or the same twice. */
export function parseSlice(text: string): Slice | null {
  const parts = text.split(',').map((part) => part.trim());
  const known = parts.filter((part): part is SliceId => (sliceIds as readonly string[]).includes(part));
  if (known.length !== parts.length || parts.length > 2 || new Set(parts).size !== parts.length) return null;
  return known.length === 1 ? known[0]! : [known[0]!, known[1]!];
}

export const sliceText = (slice: Slice): string => (typeof slice === 'string' ? slice : slice.join(','));
