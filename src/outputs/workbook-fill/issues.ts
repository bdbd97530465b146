// The words of what is said when a council's own workbook is filled: one function a code, saying what is so and what to do.

import { type Issue, type Place, periodName, type Severity } from '../../clocks/index.ts';

const some = (list: string[], most = 5) =>
  list.length > most ? `${list.slice(0, most).join(', ')} and ${list.length - most} more` : list.join(', ');

const sentences = {
  'fill-no-months': (f: { file: string }) =>
    `${f.file} has no table with KPIs down and months across, so no month can be filled. Choose the workbook with the scorecard's own table.`,
  'fill-month-not-next': (f: { month: string; last: string }) =>
    `The last month on this sheet is ${periodName(f.last)}, so ${periodName(f.month)} is not the next one. Fill the months in their order.`,
  'fill-newest-first': (f: { first: string }) =>
    `On this sheet the newest month, ${periodName(f.first)}, stands first. Months are filled only where they run from left to right. Add the column by hand, with its heading; then its cells can be filled.`,
  'fill-heading-not-understood': (f: { heading: string }) =>
    `The heading “${f.heading}” cannot be carried on to the next month. Write the next month's heading by hand; then its cells can be filled.`,
  'fill-tables-differ': (f: { columns: string[] }) =>
    `The tables on this sheet have their last month in different columns (${f.columns.join(', ')}), so no column can be put in for all of them. Add the month by hand in each; then its cells can be filled.`,
  'fill-column-not-safe': (f: { reasons: string[] }) =>
    `A column for the month would have to be put in, and this workbook has something that would not survive it: ${f.reasons.join('; ')}. Add the month's column in Excel, with its heading; then its cells can be filled.`,
  'fill-differs': (f: { cells: string[]; count: number }) =>
    `${f.count === 1 ? 'One cell holds' : `${f.count} cells hold`} something else than what is known (${some(f.cells)}). Nothing was written. Look at them, and say --replace, or tick “Replace what differs”, to have them replaced.`,
  'fill-formula-differs': (f: { cells: string[] }) =>
    `Formulas in the workbook give another result than the figure that is known: ${some(f.cells)}. The formulas were kept. Check what they are made from.`,
  'fill-counts-not-known': (f: { cells: string[] }) =>
    `The months before are worked out from two counts, and the counts of this month are not known, so the figure itself was written: ${some(f.cells)}. Write the counts and carry the formula on when you have them.`,
  'fill-not-known': (f: { count: number; labels: string[] }) =>
    `${f.count === 1 ? 'One figure is' : `${f.count} figures are`} not known for this month and left empty: ${some(f.labels)}.`,
  'fill-form-not-known': (f: { cell: string; like: string }) =>
    `The figure could not be written as the one before it is (“${f.like}”): a number that belongs in it is not known. The cell was left empty.`,
  'fill-sum-grew': (f: { cells: string[] }) =>
    `Formulas that add up from the first month on now take the new month in: ${some(f.cells)}. If one is meant to hold the last twelve months, move its first month on.`,
  'fill-formula-elsewhere': (f: { cells: string[] }) =>
    `Formulas on other sheets speak of the month before and were left as they are: ${some(f.cells)}. Check whether they are meant to speak of the newest month.`,
  'fill-words-name-month': (f: { cells: string[]; month: string }) =>
    `Words on the sheets still name ${periodName(f.month)}: ${some(f.cells)}. Write them anew if they are meant to go with the newest month.`,
  'fill-colour-not-learnt': (f: { colours: string[] }) =>
    `Nothing in this workbook shows how ${f.colours.join(' and ')} looks, so those ratings have no colour yet. Colour one cell by hand and fill it again.`,
  'fill-macros': () =>
    'This workbook has macros. They were kept as they are; one that names columns by their letters may now mean others. Check them.',
  'fill-read-back': (f: { cells: string[] }) =>
    `Read back, the filled workbook gives other figures than were written: ${some(f.cells)}. It is not handed out. Please report this with the workbook.`,
} as const;

type Sentences = typeof sentences;
export type FillIssueCode = keyof Sentences;

export function fillIssue<C extends FillIssueCode>(
  code: C,
  severity: Severity,
  where: Place,
  facts: Parameters<Sentences[C]> extends [infer F] ? F : Record<string, never>,
): Issue {
  const say = sentences[code] as (facts: unknown) => string;
  return { code, severity, where, facts: facts as Record<string, unknown>, message: say(facts) };
}
