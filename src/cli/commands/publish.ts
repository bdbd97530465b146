// bin/waymark publish: publishes a signed version, and writes the site as a folder for any web server.

import { type Issue, plainDay } from '../../clocks/index.ts';
import { findOperation, type OperationId, type OperationOutput, type Outcome } from '../../operations/index.ts';
import { type Acting, type Command, issueLine } from '../command.ts';
import { performHereOrThere } from '../elsewhere.ts';
import { folderRefused, writeFolder } from '../whole-folder.ts';

const DONE = 0;

export default {
  id: 'publish',
  summary: 'publish a signed version, and write the site as a folder for any web server',
  define: (command) =>
    command
      .option('--version <id>', 'the version: its number, the beginning of its check, or latest')
      .option('--by <name>', 'who publishes')
      .option('--next <date>', 'when the next figures are promised (default: a month from today)')
      .option('--address <url>', 'where the site will stand, for its news feed')
      .option('--ask <line...>', 'whom families may ask, a line for each place that helps')
      .option('--out <dir>', 'the folder to write the whole site to; left out, only the publication is noted'),
  act: publish,
} satisfies Command;

/** The folder is looked at first: nobody wants a version noted as published and then find that nothing can be written. */
async function publish(acting: Acting): Promise<number> {
  const { options, refuse, context } = acting;
  const out = typeof options.out === 'string' ? options.out : null;
  const inTheWay = out === null ? [] : await folderRefused(out, 'publish');
  if (inTheWay.length > 0) return refuse(inTheWay);
  const noted = await perform(acting, 'publish', {
    version: options.version,
    publishedBy: options.by,
    nextOn: options.next,
  });
  if (!noted.ok) return refuse(noted.issues);
  const site =
    out === null ? null : await perform(acting, 'published-site', { address: options.address, ask: options.ask });
  if (site && !site.ok) return refuse(site.issues);
  const files = (site?.value.files ?? []).map(({ path, base64 }) => ({ path, bytes: Buffer.from(base64, 'base64') }));
  if (out !== null) {
    const { signal, progress } = context();
    const said = (done: number, of: number) => progress(done, of, `Writing ${out}`);
    const issues = await writeFolder(out, files, { madeBy: 'publish', signal, progress: said });
    if (issues.length > 0) return refuse(issues);
  }
  tell(acting, noted.value, [...noted.issues, ...(site?.issues ?? [])], out, files.length);
  return DONE;
}

/** Here, or in the Waymark that holds the folder. */
async function perform<Id extends OperationId>({ app, context }: Acting, id: Id, input: object) {
  return (await performHereOrThere(findOperation(id)!, input, context(), app)) as Outcome<OperationOutput<Id>>;
}

function tell(
  { options, terminal }: Acting,
  noted: OperationOutput<'publish'>,
  issues: readonly Issue[],
  out: string | null,
  files: number,
): void {
  const { version, title, publishedOn, nextOn, days, already } = noted;
  const after = `${days} ${days === 1 ? 'day' : 'days'} after sign-off`;
  const next = nextOn === null ? '' : ` The next figures are promised by ${plainDay(nextOn)}.`;
  terminal.say(
    `Version ${version}, ${title}: published on ${plainDay(publishedOn)}, ${after}${already ? ' (it was already)' : ''}.${next}`,
  );
  if (out !== null) terminal.say(`${files} files written to ${out}. Any web server can show that folder.`);
  for (const issue of issues) terminal.say(issueLine(issue));
  if (!options.json) return;
  const document = findOperation('publish')!.json(noted) as object;
  terminal.write(`${JSON.stringify({ ...document, folder: out, files, issues }, null, 2)}\n`);
}
