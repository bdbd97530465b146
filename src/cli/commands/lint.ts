// bin/waymark lint: what the data checks find in the stored papers, or in a file that is only looked at.

import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { isoDay } from '../../clocks/index.ts';
import type { OperationOutput } from '../../operations/index.ts';
import { type Command, call, type Terminal } from '../command.ts';
import { textTable } from '../table.ts';
import { usageIssue } from '../usage.ts';

type Answer = OperationOutput<'lint'>;
type Finding = Answer['findings'][number];

const MOST_LISTED = 500;
const STATES = ['needs an answer', 'accepted', 'explained', 'corrected'] as const;

export default {
  id: 'lint',
  summary: 'run the data checks over the stored papers or a file',
  define: (command) =>
    command
      .option('--source <file>', 'check this file and keep nothing; needs no store')
      .option('--paper <name>', 'one stored paper only, by its file name')
      .option('--month <month>', 'what is found about one month, such as 2025-05'),
  calls: call({
    operation: 'lint',
    async input(_, options) {
      const given = { paper: options.paper, month: options.month };
      if (typeof options.source !== 'string') return { input: given };
      try {
        const bytes = new Uint8Array(await readFile(options.source));
        return { input: { ...given, files: [{ name: basename(options.source), bytes }] } };
      } catch (error) {
        const why = (error as NodeJS.ErrnoException).code ?? 'it cannot be read';
        return { issues: [usageIssue('file-not-there', { file: options.source }, { why })] };
      }
    },
    print(answer, terminal) {
      const { papers, findings, figures } = answer;
      terminal.say(papers.map(({ file, statedOn }) => `${file}, dated ${isoDay(statedOn)}`).join('\n'));
      const looked = Object.keys(answer.looked).length;
      terminal.say(
        `${looked} rules looked at ${figures} figures and found ${findings.length} things to answer or know`,
      );
      for (const state of STATES) printState(state, findings, terminal);
      terminal.say('');
      const byRule = Object.entries(answer.looked).map(([rule, many]) => [
        rule,
        String(many),
        String(findings.filter((finding) => finding.rule === rule).length),
      ]);
      terminal.say(textTable(['Rule', 'Looked at', 'Found'], byRule, [1, 2]));
    },
  }),
} satisfies Command;

function printState(state: Finding['state'], findings: readonly Finding[], terminal: Terminal): void {
  const these = findings.filter((finding) => finding.state === state);
  if (these.length === 0) return;
  terminal.say(`\n${state.charAt(0).toUpperCase()}${state.slice(1)}: ${these.length}`);
  for (const finding of these.slice(0, MOST_LISTED)) {
    const stops = finding.severity === 'stops' ? ' (stops sign-off)' : '';
    terminal.say(`  ${finding.title}${stops}: ${placeWords(finding)}`);
    terminal.say(`    ${finding.message}`);
    if (finding.answer?.reason) terminal.say(`    ${finding.answer.answer}: ${finding.answer.reason}`);
  }
  if (these.length > MOST_LISTED)
    terminal.say(`  and ${these.length - MOST_LISTED} more: use --json, --paper or --month`);
}

function placeWords({ files, places }: Finding): string {
  const [first] = places;
  if (!first) return files.join(', ');
  const at = [first.sheet, first.row === null ? null : `row ${first.row}`, first.column && `column ${first.column}`];
  return [files.at(-1), ...at].filter(Boolean).join(', ');
}
