// What one version of a mapping says otherwise than the one before, in words.

import { columnTitle, type ExtractMapping, type MappedColumn, targetOf } from '../../imports/index.ts';

export function mappingChanges(before: ExtractMapping, after: ExtractMapping): string[] {
  const words: string[] = [];
  if (before.title !== after.title) words.push(`called “${after.title}”, was “${before.title}”`);
  if (before.source !== after.source) words.push(`brought by ${after.source}, was ${before.source}`);
  if (before.personNumbersOf !== after.personNumbersOf)
    words.push(`numbers of children are those of ${numbersWords(after)}, were ${numbersWords(before)}`);
  if (before.holds !== after.holds) words.push(`holds ${holdsWords(after)}, was ${holdsWords(before)}`);
  if (before.sheet !== after.sheet) words.push(`reads ${sheetWords(after.sheet)}, was ${sheetWords(before.sheet)}`);
  const was = Map.groupBy(before.columns, columnKey);
  const is = Map.groupBy(after.columns, columnKey);
  for (const [key, [column]] of is) {
    const [old] = was.get(key) ?? [];
    if (old) words.push(...columnChanges(old, column!));
    else words.push(`“${column!.heading}” read as ${columnTitle(column!)}`);
  }
  for (const [key, [column]] of was)
    if (!is.has(key)) words.push(`“${column!.heading}” no longer read as ${columnTitle(column!)}`);
  for (const target of new Set([...Object.keys(before.defaults), ...Object.keys(after.defaults)])) {
    const [old, now] = [before.defaults[target] ?? null, after.defaults[target] ?? null];
    if (old !== now)
      words.push(`${target} is ${now ?? 'not stated'} where the file does not say, was ${old ?? 'not stated'}`);
  }
  return words;
}

const columnKey = (column: MappedColumn) => `${column.heading}\n${targetOf(column)}`;
const numbersWords = ({ personNumbersOf, source }: ExtractMapping) => personNumbersOf ?? source;
const holdsWords = ({ holds }: ExtractMapping) => (holds === 'snapshot' ? 'a snapshot' : 'dated events');
const sheetWords = (sheet: string | null) =>
  sheet === null ? 'every sheet with the headings' : `the sheet “${sheet}”`;

function columnChanges(was: MappedColumn, is: MappedColumn): string[] {
  const words: string[] = [];
  const said = (name: string, before: string | undefined, after: string | undefined) => {
    if (before !== after)
      words.push(`${name} of “${is.heading}”: ${after ?? 'not stated'}, was ${before ?? 'not stated'}`);
  };
  said('how dates are written', was.dates, is.dates);
  said('what the date means', was.means, is.means);
  said('the last day on which it held', was.lastDay ? 'yes' : undefined, is.lastDay ? 'yes' : undefined);
  const texts = new Set([...Object.keys(was.codes ?? {}), ...Object.keys(is.codes ?? {})]);
  for (const text of texts) {
    const [before, after] = [was.codes?.[text], is.codes?.[text]];
    if (before === after) continue;
    words.push(`“${text}” of “${is.heading}” stands for ${codeWords(after)}, was ${codeWords(before)}`);
  }
  return words;
}

function codeWords(code: string | undefined): string {
  return code === undefined ? 'what it says' : code === '' ? 'nothing' : code;
}
