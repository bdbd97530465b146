// The words of what figures from case records refuse.

import { parseDay, plainDay } from '../../clocks/index.ts';
import { parseSlice } from '../../measures/index.ts';
import { capital, inReadingOrder, periodWords, sliceTitle, sliceValueWords } from '../../outputs/index.ts';

const KINDS: Readonly<Record<string, string>> = {
  'half-term': 'half term',
  academic: 'school year',
  financial: 'financial year',
};

/** “primary need”: in the middle of a sentence. */
function breakdown(by: string): string {
  const slice = parseSlice(by);
  return slice === null ? by : sliceTitle(slice).toLowerCase();
}

/** In words, with the code that is written to ask for it where the words do not hold it. */
function group(by: string, is: string): string {
  const words = sliceValueWords(by, is);
  return is === '' || words.includes(is) ? words : `${words} (${is})`;
}

const daysInWords = (text: string): string =>
  text.replace(/\d{4}-\d{2}-\d{2}/g, (iso) => {
    const on = parseDay(iso);
    return on === null ? iso : plainDay(on);
  });

export const caseFigureSentences = {
  'measure-not-from-cases': (f: { title: string }) =>
    `Case records do not tell “${f.title}”: its figures come from papers and returns. “bin/waymark measure ID” shows those.`,
  'no-case-records': (f: { earlier: boolean }) =>
    f.earlier
      ? 'No case records had come by that day. Choose a later day, or leave it out.'
      : 'No case records are here yet. Import an extract of the case system or a SEN2 return first.',
  'records-not-brought': (f: { title: string; source: string }) =>
    `No rows that “${f.title}” counts came from “${f.source}”. Leave the source out, or name one that brings them.`,
  'slice-unknown': (f: { given: string; slices: string[] }) =>
    `“${f.given}” is no breakdown. Name one, or two with a comma between them, of: ${f.slices.join(', ')}.`,
  'slice-not-held': (f: { by: string; title: string }) =>
    `“${f.title}” cannot be broken down by ${breakdown(f.by)}: what it counts does not say that. Choose another breakdown, or none.`,
  'slice-value-unknown': (f: { by: string; is: string; known: string[] }) =>
    `Nothing is recorded under “${sliceValueWords(f.by, f.is)}” by ${breakdown(f.by)}. There is: ${
      inReadingOrder(f.by, f.known)
        .slice(0, 20)
        .map((is) => group(f.by, is))
        .join('; ') || 'nothing'
    }${f.known.length > 20 ? '; and more' : ''}.`,
  'measure-needed': () => 'Name the KPI by its id, or give a definition to try out.',
  'definition-wrong': (f: { where: string; message: string }) => `In the definition, at ${f.where}: ${f.message}`,
  'cases-needed': () => 'Say which cases, by their numbers in the case system.',
  'cases-too-many': (f: { most: number }) =>
    `More than ${f.most.toLocaleString('en-GB')} cases were named. Ask for fewer at a time.`,
  'cases-unknown': (f: { cases: string[] }) =>
    `Nobody is held under ${f.cases.slice(0, 10).join(', ')}${f.cases.length > 10 ? ` and ${f.cases.length - 10} more` : ''}. Use the numbers of the case system, as case lists give them.`,
  'what-if-too-far': (f: { months: number }) =>
    `That day is more than ${f.months} months ahead. Choose an earlier one.`,
  'period-ahead': (f: { period: string }) =>
    `${capital(periodWords(f.period))} has not begun on the day that is looked from. Choose an earlier one.`,
  'periods-backwards': (f: { from: string; to: string }) =>
    `${capital(periodWords(f.from))} comes after ${periodWords(f.to)}. Turn the two round.`,
  'periods-too-many': (f: { years: number }) => `That is more than ${f.years} years. Ask for fewer.`,
  'period-of-other-kind': (f: { period: string; kind: string; example: string }) =>
    `This KPI has figures by ${KINDS[f.kind] ?? f.kind}, and ${periodWords(f.period)} is none. Write one such as ${f.example}.`,
  'part-not-there': (f: { title: string; part: string }) =>
    `“${f.title}” has no ${f.part}: it is a count and not a share. Ask for its numerator.`,
  'not-told': (f: { title: string; period: string; why: string }) =>
    `Case records do not tell “${f.title}” for ${periodWords(f.period)}: ${daysInWords(f.why)}.`,
  'counted-source-unknown': (f: { source: string; table: string; sources: string[] }) =>
    `“${f.source}” brings no rows of “${f.table}”. ${f.sources.length > 0 ? `There is: ${f.sources.join(', ')}.` : 'Nobody brings such rows yet.'}`,
} as const;
