// Everything that a person should look at in a text before it is published: references, typed numbers, and what looks like a child.

import type { Day, Issue } from '../../clocks/index.ts';
import { freeNumbers, type PartKind, personalWords } from '../../improvement/index.ts';
import type { Scorecard, WordsAbout } from '../../insight/index.ts';
import { insertableFigures, referenceFor } from './insertable.ts';
import { commentaryIssue } from './issues.ts';
import { actionsOf, byLine, wordsOf } from './words-of.ts';

export interface LookedAt {
  scorecard: Scorecard;
  on: Day;
  about: WordsAbout;
  kind: PartKind;
}

export function lookOver(text: string, { scorecard, on, about, kind }: LookedAt): Issue[] {
  const { issues } = kind === 'actions' ? actionsOf(text, scorecard, on) : wordsOf(text, scorecard, on, kind);
  const personal = personalWords(text).map(({ line, ...facts }) =>
    commentaryIssue('words-personal', 'warns', { field: 'text', row: line }, facts),
  );
  const typed = freeNumbers(text);
  const groups = typed.length === 0 ? [] : insertableFigures(scorecard, about, on);
  const free = typed.map((number) => {
    const would = referenceFor(number, groups);
    const facts = { text: number.text, would: would?.written ?? null, said: would?.said ?? null };
    return commentaryIssue('words-free-number', 'warns', { field: 'text', row: number.line }, facts);
  });
  return [...issues, ...personal, ...free].sort(byLine);
}
