// A text of commentary as it prints: every reference to a figure in the words of the scorecard, and what is to be looked at.

import { type Day, type Issue, parseDay, plainDay } from '../../clocks/index.ts';
import {
  type FigureReference,
  type LanguageProblem,
  type PartKind,
  readActions,
  readText,
  type TextRun,
} from '../../improvement/index.ts';
import type { Scorecard, ScorecardRow } from '../../insight/index.ts';
import { labelSimilarity, type Measure, measures } from '../../measures/index.ts';
import type { Words } from '../documents/document.ts';
import { figureTold, type Told } from './figure-told.ts';
import { commentaryIssue } from './issues.ts';

export interface PrintedParagraph {
  kind: 'words' | 'points';
  words: Words;
}

export interface PrintedWords {
  paragraphs: PrintedParagraph[];
  issues: Issue[];
}

export interface PrintedAction {
  action: Words;
  by: string;
  due: string;
}

export interface PrintedActions {
  actions: PrintedAction[];
  issues: Issue[];
}

/** `on` decides which figures are awaited and which are late: the day of signing, or today. */
export function wordsOf(text: string, scorecard: Scorecard, on: Day, kind: PartKind = 'words'): PrintedWords {
  const issues: Issue[] = [];
  const { lines, problems } = readText(text, kind === 'points' ? 'points' : 'words');
  const say = tellingFigures(scorecard, on, issues);
  const paragraphs = lines.map((line) => ({ kind: line.kind, words: [say(line.runs, line.line)] }));
  return { paragraphs, issues: [...problems.map(problemIssue), ...issues].sort(byLine) };
}

/** The lines of a table of actions; a day written as 2025-07-31 is printed as one. */
export function actionsOf(text: string, scorecard: Scorecard, on: Day): PrintedActions {
  const issues: Issue[] = [];
  const { actions, problems, unfinished } = readActions(text);
  const say = tellingFigures(scorecard, on, issues);
  const printed = actions.map(({ action, by, due, line }) => {
    const day = parseDay(due);
    return { action: [say(action, line)], by, due: day === null ? due : plainDay(day) };
  });
  const lacking = unfinished.map(({ line, lacks }) =>
    commentaryIssue('words-action-unfinished', 'warns', { field: 'text', row: line }, { lacks }),
  );
  return { actions: printed, issues: [...problems.map(problemIssue), ...issues, ...lacking].sort(byLine) };
}

/** The paragraphs of a part of any kind: an action is a point that ends with by whom and by when. */
export function paragraphsOf(text: string, scorecard: Scorecard, on: Day, kind: PartKind): PrintedParagraph[] {
  if (kind !== 'actions') return wordsOf(text, scorecard, on, kind).paragraphs;
  return actionsOf(text, scorecard, on).actions.map(({ action, by, due }) => ({
    kind: 'points',
    words: [...action, ...[by, due].filter((one) => one !== '').map((one) => ` – ${one}`)],
  }));
}

function tellingFigures(scorecard: Scorecard, on: Day, issues: Issue[]) {
  return (runs: readonly TextRun[], line: number): string =>
    runs
      .map((run) => {
        if (run.kind === 'text') return run.text;
        const { words, issue } = tellFigure(run.reference, run.written, scorecard, on, line);
        if (issue) issues.push(issue);
        return words;
      })
      .join('');
}

function tellFigure(
  reference: FigureReference,
  written: string,
  scorecard: Scorecard,
  on: Day,
  line: number,
): { words: string; issue: Issue | null } {
  const where = { field: 'text', row: line };
  const row = rowNamed(scorecard, reference.measure);
  if (row) {
    const told = figureTold(row, reference, { month: scorecard.month, on });
    return { words: told.words, issue: told.lacks ? lackIssue(told, reference, row, line) : null };
  }
  const known = measures.find((one) => isNamed(one, reference.measure));
  if (known)
    return {
      words: 'no figure yet (not on this scorecard)',
      issue: commentaryIssue('words-kpi-not-shown', 'warns', where, { title: known.title }),
    };
  const near = nearest(scorecard, reference.measure);
  return {
    words: written,
    issue: commentaryIssue('words-kpi-unknown', 'stops', where, { measure: reference.measure, near }),
  };
}

function lackIssue(told: Told, { part }: FigureReference, { measure }: ScorecardRow, line: number): Issue {
  const where = { field: 'text', row: line };
  const { title } = measure;
  switch (told.lacks!) {
    case 'figure':
      return commentaryIssue('words-no-figure', 'warns', where, { title, said: told.words });
    case 'counts':
      return commentaryIssue('words-no-counts', 'warns', where, { title });
    case 'comparison':
      return commentaryIssue('words-not-compared', 'warns', where, { title, said: told.words });
    case 'target':
      return commentaryIssue('words-no-target', 'warns', where, { title });
    case 'benchmark': {
      const level = part === 'england' ? 'England' : part === 'region' ? 'the region' : 'the neighbours';
      return commentaryIssue('words-no-benchmark', 'warns', where, { title, level });
    }
  }
}

const isNamed = (measure: Measure, id: string): boolean =>
  measure.id === id || (measure.formerIds?.includes(id) ?? false);

function rowNamed({ sections }: Scorecard, id: string): ScorecardRow | undefined {
  const rows = sections.flatMap((section) => section.rows);
  return rows.find((row) => row.measure.id === id) ?? rows.find((row) => isNamed(row.measure, id));
}

const MOST_NEAR = 3;
/** Less alike than this, a title is only another title. */
const LEAST_LIKENESS = 0.2;

/** KPIs that this scorecard shows, the likest first. */
function nearest({ sections }: Scorecard, asked: string): string[] {
  const words = asked.replaceAll('-', ' ');
  return sections
    .flatMap(({ rows }) => rows)
    .map(({ measure: { id, title } }) => ({
      id,
      like: Math.max(labelSimilarity(words, title), labelSimilarity(words, id.replaceAll('-', ' '))),
    }))
    .filter(({ like }) => like > LEAST_LIKENESS)
    .sort((a, b) => b.like - a.like)
    .slice(0, MOST_NEAR)
    .map(({ id }) => id);
}

function problemIssue(problem: LanguageProblem): Issue {
  const where = { field: 'text', row: problem.line };
  switch (problem.kind) {
    case 'not-closed':
      return commentaryIssue('words-brackets-open', 'warns', where, { written: problem.written });
    case 'nothing-named':
      return commentaryIssue('words-nothing-named', 'warns', where, {});
    case 'not-understood':
      return commentaryIssue('words-not-understood', 'warns', where, { written: problem.written, word: problem.word });
  }
}

export const byLine = (a: Issue, b: Issue): number => (a.where.row ?? 0) - (b.where.row ?? 0);
