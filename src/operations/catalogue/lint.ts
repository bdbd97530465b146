// The data checks: over every stored paper, over one of them, or over a file that is only looked at. Internal, and never about people.

import { z } from 'zod';
import { type Day, type Issue, monthIndex, type Period } from '../../clocks/index.ts';
import { rules } from '../../insight/index.ts';
import { type Area, type FindingAnswer, findingAnswers } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { type Found, findingsIn, type ListedFinding, type SheetToList, stateOf } from '../checks/findings.ts';
import { sentSheet } from '../checks/sent.ts';
import { EarlierPapers } from '../checks/sheet.ts';
import { type StoredSheet, storedSheets } from '../checks/stored.ts';
import { monthField } from '../dates.ts';
import { figuresOf } from '../figures.ts';
import { type Receiving, receivingIn, receivingNowhere } from '../import/import-file.ts';
import { operationIssue } from '../issues.ts';
import { type Context, defineOperation, done, type Outcome, refused, type SentFile } from '../operation.ts';
import { paperNamed } from '../paper-named.ts';
import { isoOrNull } from '../words.ts';

export interface LintAnswer {
  area: Area | null;
  /** what was checked, oldest first */
  papers: { id: string | null; file: string; statedOn: Day }[];
  /** cells that each rule could judge */
  looked: Record<string, number>;
  /** figures in these papers, and how many of them a finding is about */
  figures: number;
  flagged: number;
  findings: ListedFinding[];
  /** answers to what is not found any more */
  settled: FindingAnswer[];
  /** months that a finding is about, newest first */
  months: Period[];
  /** the month asked for */
  month: Period | null;
}

const NOWHERE: Area = {
  code: 'local-area',
  name: 'local area',
  kind: 'local area',
  validFrom: null,
  validTo: null,
  successor: null,
};

export default defineOperation({
  id: 'lint',
  title: 'Run the data checks',
  needs: 'read-scorecard',
  writes: false,
  input: z.object({
    paper: z.string().trim().nullish().describe('one stored paper: its file name, or the start of its id'),
    month: monthField.describe('only what is found about this month, such as 2025-05'),
    files: z
      .array(
        z.object({
          name: z.string().min(1),
          bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'a file is its bytes'),
        }),
      )
      .default([])
      .describe('files to check and not keep; with them the stored papers are only what they are held against'),
  }),
  async run(ctx, { paper, month, files }): Promise<Outcome<LintAnswer>> {
    if (files.length > 0) return checkFiles(ctx, files, month);
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const { store, area } = found.at;
    const figures = await figuresOf(store, area);
    const { sheets } = await storedSheets(store, figures, ctx.today);
    const only = paper ? paperNamed(figures.papers, paper) : undefined;
    if (paper && !only) {
      const facts = { paper, papers: figures.papers.map((one) => one.fileName) };
      return refused([operationIssue('paper-unknown', 'stops', { field: 'paper' }, facts)]);
    }
    const checked = only ? sheets.filter((one) => one.paper === only.id) : sheets;
    const later = only ? sheets.slice(sheets.indexOf(checked[0]!) + 1) : [];
    const answers = await findingAnswers(store, area.code);
    const everywhere = only ? findingsIn(sheets) : null;
    return done(answerOf(ctx, { area, checked, later, answers, month, everywhere }));
  },
  json: ({ area, papers, looked, figures, flagged, findings, settled, month }) => ({
    area: area?.code ?? null,
    month,
    papers: papers.map((paper) => ({ ...paper, statedOn: isoOrNull(paper.statedOn) })),
    looked,
    rules: rules.map(({ id, title, severity, plain }) => ({ id, title, severity, plain })),
    figures,
    flagged,
    findings: findings.map(({ rule, severity, measure, label, period, facts, message, ...more }) => ({
      rule,
      severity,
      measure,
      label,
      period,
      facts,
      message,
      key: more.key,
      title: more.title,
      state: more.state,
      answer: more.answer && answerJson(more.answer),
      foundOn: isoOrNull(more.foundOn),
      source: more.source,
      owner: more.owner,
      files: more.files,
      putRight: more.putRight,
      places: more.places,
    })),
    settled: settled.map((answer) => ({ ...answerJson(answer), key: answer.finding, found: answer.found })),
  }),
});

interface Checking {
  area: Area | null;
  checked: readonly (SheetToList & Partial<StoredSheet>)[];
  later: readonly SheetToList[];
  answers: ReadonlyMap<string, FindingAnswer>;
  month: Period | null;
  /** what all papers together show, where only one was checked: answers to the others' findings are not settled */
  everywhere: Found | null;
}

function answerOf(ctx: Context, { area, checked, later, answers, month, everywhere }: Checking): LintAnswer {
  const found = findingsIn(checked, later);
  const all = found.findings.map((one): ListedFinding => {
    const answer = answers.get(one.key) ?? null;
    return { ...one, answer, state: stateOf(one, answer, ctx.today) };
  });
  const standing = new Set((everywhere ?? found).findings.map(({ key }) => key));
  return {
    area,
    papers: checked.map(({ paper, file, sheet }) => ({ id: paper ?? null, file, statedOn: sheet.statedOn })),
    looked: found.looked,
    figures: found.figures,
    flagged: found.flagged,
    findings: month === null ? all : all.filter(({ periods }) => periods.includes(month)),
    // Answers to checks of case records stand in the same list.
    settled: [...answers.values()].filter(
      ({ finding, answer, found: of }) => 'rule' in of && answer !== 'opened again' && !standing.has(finding),
    ),
    months: [...new Set(all.flatMap(({ periods }) => periods))]
      .filter((one) => monthIndex(one) !== null)
      .sort()
      .reverse(),
    month,
  };
}

/** Files that are only looked at: beside what is known of the area, where there is one. */
async function checkFiles(ctx: Context, files: SentFile[], month: Period | null): Promise<Outcome<LintAnswer>> {
  const { into, earlier, answers } = await knownBeside(ctx);
  const issues: Issue[] = [];
  const checked: SheetToList[] = [];
  for (const file of files) {
    ctx.progress(checked.length, files.length, `Reading ${file.name}`);
    const read = await sentSheet(ctx, into, file, earlier);
    issues.push(...read.issues);
    if (read.sheet) checked.push(read.sheet);
  }
  checked.sort((a, b) => a.sheet.statedOn - b.sheet.statedOn);
  const area = into.store ? into.area : null;
  const value = { ...answerOf(ctx, { area, checked, later: [], answers, month, everywhere: null }), settled: [] };
  return checked.length === 0
    ? refused(issues)
    : done(
        value,
        issues.map((one) => ({ ...one, severity: 'warns' })),
      );
}

async function knownBeside(
  ctx: Context,
): Promise<{ into: Receiving; earlier: EarlierPapers; answers: ReadonlyMap<string, FindingAnswer> }> {
  const found = await inArea(ctx);
  if (!found.ok) return { into: receivingNowhere(NOWHERE), earlier: new EarlierPapers(), answers: new Map() };
  const into = await receivingIn(found.at);
  const { earlier } = await storedSheets(found.at.store, into.figures, ctx.today);
  return { into, earlier: earlier.copy(), answers: await findingAnswers(found.at.store, found.at.area.code) };
}

function answerJson({ answer, reason, until, answeredBy, answeredOn }: FindingAnswer) {
  return { answer, reason, until: isoOrNull(until), answeredBy, answeredOn: isoOrNull(answeredOn) };
}
