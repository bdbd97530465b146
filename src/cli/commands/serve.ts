// bin/waymark serve: the pages, on this machine only. A new folder gets the made-up area first.

import { randomBytes } from 'node:crypto';
import { settings } from '../../app.ts';
import { perform } from '../../operations/index.ts';
import { startJobs } from '../../store/index.ts';
import { startServer, webApp } from '../../web/index.ts';
import { type Acting, type Command, issueLine } from '../command.ts';

export default {
  id: 'serve',
  summary: 'serve the pages on 127.0.0.1 (PORT, default 3000)',
  define: (command) => command,
  act: serve,
} satisfies Command;

async function serve({ app, context, options, terminal }: Acting): Promise<number> {
  const ctx = context();
  terminal.say(app.isNew ? `Making a database in ${app.dataDir}. This happens once.` : 'Opening the database.');
  const store = await app.store();
  if (app.isNew && !options.area) {
    terminal.say('Loading the made-up area Sandbourne, to look round in.');
    const loaded = await perform(ctx, 'demo', {});
    for (const issue of loaded.issues) terminal.say(issueLine(issue));
  }
  const token = randomBytes(24).toString('base64url');
  const web = webApp({
    token,
    context: (actor, signal) => app.context({ actor, area: (options.area as string | undefined) ?? null, signal }),
  });
  const serving = await startServer(web, settings.PORT);
  store.publishAddress(serving.address, token);
  const jobs = await startJobs(store, {
    handlers: {
      'verify-activity': async () => {
        const outcome = await perform(
          app.context({ actor: { name: 'the schedule', by: 'schedule' }, area: null, signal: ctx.signal }),
          'verify',
          {},
        );
        if (!outcome.ok)
          ctx.log.error({ job: 'verify-activity', issues: outcome.issues.map((issue) => issue.message) });
      },
    },
    schedules: [{ name: 'verify-activity', cron: '30 3 * * *' }],
    onError: (error) => ctx.log.error({ job: 'queue', fault: error.message }),
  });
  terminal.say(`Waymark is at ${serving.address}`);
  terminal.say('Stop it with Ctrl+C.');
  await new Promise<void>((stopped) => {
    if (ctx.signal.aborted) stopped();
    else ctx.signal.addEventListener('abort', () => stopped(), { once: true });
  });
  await serving.close();
  await jobs.stop();
  return 0;
}
