// bin/waymark sen2: the SEN2 return of a year, counted, checked, written, and held against the one that the case system made.

import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { SentFile } from '../../operations/index.ts';
import { type Command, call } from '../command.ts';
import { textTable } from '../table.ts';
import { usageIssue } from '../usage.ts';

const FORMS: Record<string, string> = { xml: 'xml', zip: 'csv', xlsx: 'xlsx' };
const DISPUTED: Record<string, string> = { 'left-out': 'left out' };
const MOST_LISTED = 100;

export default {
  id: 'sen2',
  summary: 'what the DfE will print; the SEN2 return of a year made, checked and compared',
  define: (command) =>
    command
      .requiredOption('--collection <year>', 'the year of the collection, such as 2026')
      .option('--la <code>', "the authority's three-digit DfE code")
      .option('--source <id>', 'whose records are returned; the case system when left out')
      .option(
        '--officers <list>',
        'designated officers in post, such as dmo,dco: the others are returned as not in post',
      )
      .option(
        '--disputed <how>',
        'new plans with mediation or an appeal in the 20 weeks: counted (when left out) or left-out',
      )
      .option('--out <file>', 'the file to write: .xml, .zip (nine CSV files) or .xlsx')
      .option('--compare <file>', 'the return that the case system made: a file, or the folder of its CSV files'),
  calls: call({
    operation: 'sen2',
    async input(_, options) {
      const out = options.out as string | undefined;
      const form = out === undefined ? null : FORMS[/\.([a-z]+)$/i.exec(out)?.[1]?.toLowerCase() ?? ''];
      if (form === undefined) return { issues: [usageIssue('sen2-form', { field: '--out' }, {})] };
      try {
        const files = typeof options.compare === 'string' ? await filesOf(options.compare) : [];
        const { collection, la, source, officers, disputed } = options;
        const asked = { collection, la, source, disputed: DISPUTED[String(disputed)] ?? disputed };
        return { input: { ...asked, form, files, ...officersOf(officers as string | undefined) } };
      } catch (error) {
        const why = (error as NodeJS.ErrnoException).code ?? 'it cannot be read';
        return { issues: [usageIssue('file-not-there', { file: String(options.compare) }, { why })] };
      }
    },
    async write({ file }, options) {
      return file ? [{ file: options.out as string, bytes: Buffer.from(file.base64, 'base64') }] : [];
    },
    print(answer, terminal, options) {
      const { collection, counts, shares, readings, people, checks, comparison, file, notConfirmed, soFar, source } =
        answer;
      terminal.say(
        `SEN2 ${collection.year}, census day ${collection.censusDay}, authority ${collection.la}, from ${source}`,
      );
      if (soFar) terminal.say('  census day lies ahead: these are the counts so far');
      if (notConfirmed) terminal.say('  the guide of this year is not confirmed: it is made as the year before');
      terminal.say(`  ${people} people returned`);
      terminal.say(
        textTable(
          ['Count', 'Value', '%', 'Of'],
          Object.entries(counts).map(([name, { value }]) => {
            const share = shares[`${name}_pct`];
            return [name, String(value ?? '-'), share?.value?.toFixed(1) ?? '', share?.denominator ?? ''];
          }),
          [1, 2],
        ),
      );
      for (const { words } of readings) terminal.say(`  ${words}`);
      for (const { id, title, severity, count } of checks) terminal.say(`  ${severity} ${id} ${title}: ${count}`);
      terminal.say('  These are our checks, not the DfE’s: COLLECT decides.');
      if (comparison) {
        const { ours, theirs, both } = comparison.people;
        terminal.say(`  compared: ${ours} people of ours, ${theirs} of theirs, ${both} in both`);
        for (const [element, count] of Object.entries(comparison.elements))
          terminal.say(`  differs: ${element} in ${count}`);
        terminal.say(
          textTable(
            ['What', 'Record', 'Element', 'Ours', 'Theirs'],
            comparison.differences
              .slice(0, MOST_LISTED)
              .map((one) => [one.kind, one.record ?? '', one.element ?? one.module, one.ours ?? '', one.theirs ?? '']),
            [],
          ),
        );
      }
      if (file) terminal.say(`Written: ${options.out}`);
    },
  }),
} satisfies Command;

/** The nine CSV files of a return may lie in a folder. */
async function filesOf(path: string): Promise<SentFile[]> {
  const isFolder = (await stat(path)).isDirectory();
  const paths = isFolder ? (await readdir(path)).sort().map((name) => join(path, name)) : [path];
  return Promise.all(paths.map(async (one) => ({ name: basename(one), bytes: new Uint8Array(await readFile(one)) })));
}

function officersOf(list: string | undefined): Partial<Record<'dmo' | 'dco' | 'dsco', boolean>> {
  if (list === undefined) return {};
  const said = list.toLowerCase().split(/[\s,]+/);
  return { dmo: said.includes('dmo'), dco: said.includes('dco'), dsco: said.includes('dsco') };
}
