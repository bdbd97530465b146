// The words of what a text of commentary is asked about before it is published: one function a code, saying what is so and what to do.

import type { Issue, Place, Severity } from '../../clocks/index.ts';
import type { PersonalWords } from '../../improvement/index.ts';

const INSERT = 'Insert the figure, so that it prints itself and follows corrections';

const PERSONAL: Record<PersonalWords['kind'], string> = {
  upn: 'looks like a unique pupil number',
  'nhs-number': 'looks like an NHS number',
  birth: 'looks like a date of birth',
  name: 'looks like the name of a person',
};

const sentences = {
  'words-brackets-open': (f: { written: string }) =>
    `“${f.written}” has two brackets that belong to no figure. Write a figure as [[twenty-week-incl-pct]], or take the brackets away.`,
  'words-nothing-named': () =>
    'A mark [[]] still stands where a figure was to be put in. Insert the figure there, or take the mark away.',
  'words-not-understood': (f: { written: string; word: string }) =>
    `In ${f.written} the word “${f.word}” is not understood. After the KPI may stand counts, change, target, england, region, neighbours, direction or rating, and a period such as 2025-03 with all but the last five.`,
  'words-kpi-unknown': (f: { measure: string; near: string[] }) =>
    `There is no KPI “${f.measure}”.${f.near.length > 0 ? ` Did you mean ${f.near.join(' or ')}?` : ''} It prints as it was typed.`,
  'words-kpi-not-shown': (f: { title: string }) =>
    `“${f.title}” is not on this scorecard, so no figure of it can be printed here.`,
  'words-no-figure': (f: { title: string; said: string }) => `“${f.title}” prints “${f.said}” here.`,
  'words-no-counts': (f: { title: string }) =>
    `What “${f.title}” is counted from is not known, so the figure itself is printed.`,
  'words-not-compared': (f: { title: string; said: string }) =>
    `The change of “${f.title}” prints “${f.said}”: the two figures are not compared.`,
  'words-no-target': (f: { title: string }) => `“${f.title}” has no target for that period.`,
  'words-no-benchmark': (f: { title: string; level: string }) => `No figure of ${f.level} is known for “${f.title}”.`,
  'words-free-number': (f: { text: string; would: string | null; said: string | null }) =>
    f.would === null
      ? `“${f.text}” is typed. ${INSERT}; a number that no KPI gives may stay.`
      : `“${f.text}” is typed. It is ${f.said}: insert it as ${f.would}.`,
  'words-personal': (f: { kind: PersonalWords['kind']; text: string }) =>
    `“${f.text}” ${PERSONAL[f.kind]}. Take it out before this is published, or make sure that it is nobody's.`,
  'words-action-unfinished': (f: { lacks: ('by' | 'due')[] }) =>
    `This action does not say ${f.lacks.map((part) => (part === 'by' ? 'by whom' : 'by when')).join(' and ')}. Write it as: action | by whom | completion date.`,
} as const;

type Sentences = typeof sentences;
export type CommentaryIssueCode = keyof Sentences;

export function commentaryIssue<C extends CommentaryIssueCode>(
  code: C,
  severity: Severity,
  where: Place,
  facts: Parameters<Sentences[C]> extends [infer F] ? F : Record<string, never>,
): Issue {
  const say = sentences[code] as (facts: unknown) => string;
  return { code, severity, where, facts: facts as Record<string, unknown>, message: say(facts) };
}
