// bin/waymark commentary: the words beside the figures of a month, and what deserves some. Write them with set, take them back with withdraw.

import { readFile } from 'node:fs/promises';
import { Argument } from 'commander';
import { dayInLondon, isoDay, periodName } from '../../clocks/index.ts';
import { deservesWords } from '../../outputs/index.ts';
import { type CallInput, type Command, call, type Terminal } from '../command.ts';
import { textTable } from '../table.ts';
import { usageIssue } from '../usage.ts';

const MOST_LISTED = 40;

const list = call({
  operation: 'commentary',
  input: (_, { month, about, selection }) => ({ input: { month, about, selection } }),
  print({ month, slots, deserving, history }, terminal, { about }) {
    terminal.say(`Words for ${periodName(month)}`);
    for (const { slot, standing, printed, issues } of slots) {
      if (!standing) continue;
      terminal.say(`\n${slot}  (${standing.owner}, ${isoDay(dayInLondon(new Date(standing.writtenAt)))})`);
      for (const { kind, words } of printed)
        terminal.say(
          `  ${kind === 'points' ? '- ' : ''}${words.map((run) => (typeof run === 'string' ? run : run.text)).join('')}`,
        );
      for (const { message } of issues) terminal.say(`  to look at: ${message}`);
    }
    const written = slots.filter(({ standing }) => standing).length;
    if (written === 0) terminal.say('Nothing is written yet.');
    if (history && history.length > 1) terminal.say(`\nWritten ${history.length} times; the pages show each.`);
    if (about) return;
    const has = new Set(
      slots.flatMap(({ about: of, part, standing }) =>
        standing && of.kind === 'measure' && part.id === 'why' ? [of.id] : [],
      ),
    );
    const waiting = deserving.filter(({ measure }) => !has.has(measure));
    if (waiting.length === 0) return;
    terminal.say(`\n${waiting.length} of ${deserving.length} KPIs that deserve words have none:`);
    const rows = waiting
      .slice(0, MOST_LISTED)
      .map(({ measure, label, reasons }) => [`why:${measure}`, reasons.map(deservesWords).join(', '), label]);
    terminal.say(textTable(['Place', 'Why', 'KPI'], rows));
    if (waiting.length > MOST_LISTED) terminal.say(`and ${waiting.length - MOST_LISTED} more`);
  },
});

const set = call({
  operation: 'write-commentary',
  async input([slot], { month, text, file, owner }): Promise<CallInput> {
    if (slot === undefined) return { issues: [usageIssue('commentary-place-needed', {}, {})], wrongUsage: true };
    if ((typeof text === 'string') === (typeof file === 'string'))
      return { issues: [usageIssue('commentary-text-needed', {}, {})], wrongUsage: true };
    if (typeof text === 'string') return { input: { slot, month, text, owner } };
    try {
      return { input: { slot, month, text: decoded(await readFile(String(file))), owner } };
    } catch (error) {
      const why = (error as NodeJS.ErrnoException).code ?? 'it cannot be read';
      return { issues: [usageIssue('file-not-there', { file: String(file) }, { why })] };
    }
  },
  print: ({ month, state: { slot, seq }, saved }, terminal) =>
    sayWritten(terminal, saved, `${slot}, ${periodName(month)}: text ${seq}`),
});

const withdraw = call({
  operation: 'write-commentary',
  input: ([slot], { month }) =>
    slot === undefined
      ? { issues: [usageIssue('commentary-place-needed', {}, {})], wrongUsage: true }
      : { input: { slot, month, text: '' } },
  print: ({ month, state: { slot }, saved }, terminal) =>
    sayWritten(terminal, saved, `${slot}, ${periodName(month)}: withdrawn`),
});

function sayWritten(terminal: Terminal, saved: boolean, what: string): void {
  terminal.say(saved ? what : `${what}, as it stood already`);
}

/** UTF-8 as editors write it, else as Windows does. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

export default {
  id: 'commentary',
  summary: 'the words beside the figures: list, set PLACE, withdraw PLACE',
  define: (command) =>
    command
      .addArgument(new Argument('[what]', 'what to do; list when left out').choices(['list', 'set', 'withdraw']))
      .argument('[place]', 'where the words stand: why:twenty-week-incl-pct, progress:Pathway, headline')
      .option('--month <month>', 'the month that the words are about; the newest with a figure when left out')
      .option('--about <what>', 'list: pack, a section, a KPI, or one place')
      .option('--selection <id>', 'list: the sections of a named selection')
      .option('--text <words>', 'set: the words, with figures as [[twenty-week-incl-pct]]')
      .option('--file <file>', 'set: a text file with the words')
      .option('--owner <role>', 'set: the role that answers for them; as before when left out'),
  calls: list,
  chosen: { list, set, withdraw },
} satisfies Command;
