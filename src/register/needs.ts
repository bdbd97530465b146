// What somebody must be allowed to do, as data: every operation and page names one of these.

export interface NeedEntry {
  id: string;
  /** completes "may …" */
  may: string;
  /** shows children's records: until there is sign-in only in a demo store */
  showsChildren: boolean;
}

export const needs = [
  { id: 'read-scorecard', may: 'read the figures, and where they came from', showsChildren: false },
  { id: 'read-documents', may: 'read help, clocks and settings', showsChildren: false },
  { id: 'import-figures', may: 'bring figures in', showsChildren: false },
  { id: 'set-targets', may: 'set targets and say when a definition changed', showsChildren: false },
  { id: 'sign-sources', may: 'sign which source a KPI is taken from', showsChildren: false },
  { id: 'sign-versions', may: 'sign off a version of the scorecard, and publish it', showsChildren: false },
  { id: 'answer-checks', may: 'answer what the data checks find', showsChildren: false },
  {
    id: 'type-figures',
    may: 'send figures for a data source, and ask for those that have not come',
    showsChildren: false,
  },
  { id: 'write-commentary', may: 'write the words that stand beside figures', showsChildren: false },
  { id: 'read-activity', may: 'read and prove the activity log', showsChildren: false },
  { id: 'administer', may: 'make stores and change settings', showsChildren: false },
  {
    id: 'match-people',
    may: "find a person, and decide which records are one person's",
    showsChildren: true,
  },
  {
    id: 'destroy-records',
    may: 'hold records back from destruction, and destroy those that are past their time',
    showsChildren: true,
  },
  { id: 'read-cases', may: "read children's records", showsChildren: true },
] as const satisfies readonly NeedEntry[];

export type Need = (typeof needs)[number]['id'];

export function showsChildren(need: Need): boolean {
  return needs.some((one) => one.id === need && one.showsChildren);
}
