// bin/waymark serve: the pages, on this machine only. A new folder gets the made-up area first.

import { randomBytes } from 'node:crypto';
import { type App, settings } from '../../app.ts';
import { perform } from '../../operations/index.ts';
import { type Jobs, type Store, StoreLocked, startJobs } from '../../store/index.ts';
import { type Acting, type Command, issueLine } from '../command.ts';
import { usageIssue } from '../usage.ts';

export default {
  id: 'serve',
  summary: 'serve the pages on 127.0.0.1 (PORT, default 3000)',
  define: (command) =>
    command.option('--figures-only', "of the made-up area its papers alone, without children's records"),
  act: serve,
} satisfies Command;

async function serve(acting: Acting): Promise<number> {
  const { app, options, terminal, refuse } = acting;
  terminal.say(app.isNew ? `Making a database in ${app.dataDir}. This happens once.` : 'Opening the database.');
  const store = await opened(app);
  if (store instanceof StoreLocked) {
    const { address, pid } = store.lock;
    return refuse([
      address === null
        ? usageIssue('folder-in-use', {}, { folder: app.dataDir, pid })
        : usageIssue('already-serving', {}, { folder: app.dataDir, address }),
    ]);
  }
  const about = await perform(acting.context(), 'about', {});
  const isDemo = (app.isNew && !options.area) || (about.ok && about.value.mode === 'demo');
  if (isDemo) {
    if (app.isNew) terminal.say('Loading the made-up area Sandbourne, to look round in.');
    const loaded = await perform(acting.context(), 'demo', { figuresOnly: true });
    const isPart = !loaded.ok && loaded.value !== undefined;
    const part = isPart ? [usageIssue('demo-not-whole', {}, { folder: app.dataDir })] : [];
    if (!loaded.ok) return refuse([...loaded.issues, ...part]);
    for (const issue of loaded.issues) terminal.say(issueLine(issue));
  }
  try {
    return await servePages(acting, store, isDemo && options.figuresOnly !== true);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return refuse([usageIssue('port-in-use', {}, { port: settings.PORT })]);
  }
}

async function opened(app: App): Promise<Store | StoreLocked> {
  try {
    return await app.store();
  } catch (error) {
    if (error instanceof StoreLocked) return error;
    throw error;
  }
}

/** The made-up children are brought in while pages answer already; stopped half way, the next start goes on. */
async function bringRecords({ context, terminal }: Acting, signal: AbortSignal): Promise<void> {
  const loaded = await perform({ ...context(), signal, progress: () => {} }, 'demo', {});
  for (const issue of loaded.issues) terminal.say(issueLine(issue));
  if (loaded.ok && loaded.value.rows > 0 && !signal.aborted)
    terminal.say(`${loaded.value.rows} made-up case records are in too.`);
}

/** Until somebody stops it; whatever was begun is ended again, also when the next step cannot begin. */
async function servePages(acting: Acting, store: Store, bringsRecords: boolean): Promise<number> {
  // Other commands need no pages, and start sooner and smaller without them.
  const { startServer, webApp } = await import('../../web/index.ts');
  const { app, context, options, terminal } = acting;
  const { signal } = context();
  const token = randomBytes(24).toString('base64url');
  const area = (options.area as string | undefined) ?? null;
  const web = webApp({ token, context: (actor, ofRequest) => app.context({ actor, area, signal: ofRequest }) });
  const serving = await startServer(web, settings.PORT);
  try {
    store.publishAddress(serving.address, token);
    const jobs = await startSchedule(app, store, signal);
    terminal.say(`Waymark is at ${serving.address}`);
    terminal.say('Stop it with Ctrl+C.');
    const records = bringsRecords ? bringRecords(acting, signal) : null;
    await new Promise<void>((stopped) => {
      if (signal.aborted) stopped();
      else signal.addEventListener('abort', () => stopped(), { once: true });
    });
    await records;
    await serving.close();
    await jobs.stop();
    return 0;
  } catch (error) {
    await serving.close();
    throw error;
  }
}

function startSchedule(app: App, store: Store, signal: AbortSignal): Promise<Jobs> {
  const context = () => app.context({ actor: { name: 'the schedule', by: 'schedule' }, area: null, signal });
  const { log } = context();
  return startJobs(store, {
    handlers: {
      'verify-activity': async () => {
        const outcome = await perform(context(), 'verify', {});
        if (!outcome.ok) log.error({ job: 'verify-activity', issues: outcome.issues.map((issue) => issue.message) });
      },
    },
    schedules: [{ name: 'verify-activity', cron: '30 3 * * *' }],
    onError: (error) => log.error({ job: 'queue', fault: error.message }),
  });
}
