// The lines of a table of actions: what is to be done, by whom, and when it is to be complete, parted by upright bars.

import { type LanguageProblem, linesOf, readRuns, type TextRun } from './language.ts';

export interface ActionLine {
  line: number;
  action: TextRun[];
  /** '' when the line does not say */
  by: string;
  due: string;
}

export interface ActionsRead {
  actions: ActionLine[];
  problems: LanguageProblem[];
  /** lines that do not say by whom or by when */
  unfinished: { line: number; lacks: ('by' | 'due')[] }[];
}

/** Empty lines mean nothing; a bar too many belongs to the action. */
export function readActions(text: string): ActionsRead {
  const actions: ActionLine[] = [];
  const problems: LanguageProblem[] = [];
  const unfinished: ActionsRead['unfinished'] = [];
  for (const [i, typed] of linesOf(text).entries()) {
    const plain = typed.trim().replace(/^[-*•‣▪·–][ \t\u00a0]+/, '');
    if (plain === '') continue;
    const parts = plain.split('|').map((part) => part.trim());
    const due = parts.length > 2 ? parts.pop()! : '';
    const by = parts.length > 1 ? parts.pop()! : '';
    actions.push({ line: i + 1, action: readRuns(parts.join(' | '), i + 1, problems), by, due });
    const lacks = [...(by === '' ? (['by'] as const) : []), ...(due === '' ? (['due'] as const) : [])];
    if (lacks.length > 0) unfinished.push({ line: i + 1, lacks });
  }
  return { actions, problems, unfinished };
}
