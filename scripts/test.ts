// `npm test`: finds what the tests need (Chromium, PostgreSQL 15), runs every test file on both databases, prints the ten slowest.
import { globSync } from 'node:fs';
import { relative } from 'node:path';
import { run } from 'node:test';
import { root } from './catalogues.ts';
import { findChromium, startPostgres } from './needs.ts';

const long = process.argv.includes('--long');
const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const patterns = asked.length > 0 ? asked : ['{src,scripts,test}/**/*.test.ts', ...(long ? ['test/**/*.long.ts'] : [])];

const chromium = findChromium();
const postgres = await startPostgres();
process.env.TZ = 'Europe/London';
process.env.WAYMARK_LONG = long ? '1' : '';
if (chromium) process.env.CHROMIUM_PATH = chromium;
if (postgres) process.env.WAYMARK_TEST_POSTGRES = postgres.url;

const files = globSync(patterns, { cwd: root })
  .map((file) => `${root}/${file}`)
  .sort();
const slow: { file: string; ms: number }[] = [];
const counts = { passed: 0, failed: 0, skipped: 0 };

const stream = run({ files, concurrency: 2, cwd: root, timeout: long ? 1_800_000 : 300_000 });
stream.on('test:pass', (event) => {
  if (event.nesting === 0 && event.name.endsWith('.test.ts') && event.details.type === 'suite') return;
  if (event.skip !== undefined && event.skip !== false) counts.skipped++;
  else if (event.details.type !== 'suite') counts.passed++;
  if (event.skip !== undefined && event.skip !== false)
    process.stdout.write(`skipped: ${event.name} (${event.skip === true ? 'no reason given' : event.skip})\n`);
});
stream.on('test:fail', (event) => {
  // A suite fails with its tests; only of a hook that failed do they not say why.
  if (event.details.type === 'suite' && (event.details.error as { failureType?: string }).failureType !== 'hookFailed')
    return;
  counts.failed++;
  const where = event.file ? relative(root, event.file) : '';
  process.stdout.write(`\nnot ok: ${event.name} [${where}${event.line ? `:${event.line}` : ''}]\n`);
  const cause = event.details.error.cause;
  const shown = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause ?? event.details.error.message);
  process.stdout.write(
    `${shown
      .split('\n')
      .slice(0, 60)
      .map((line) => `  ${line}`)
      .join('\n')}\n`,
  );
});
stream.on('test:stderr', (event) => process.stderr.write(event.message));
stream.on('test:complete', (event) => {
  if (event.nesting === 0 && event.file && event.details.duration_ms !== undefined)
    slow.push({ file: event.file, ms: event.details.duration_ms });
});
for await (const _ of stream);

await postgres?.stop();
const byFile = new Map<string, number>();
for (const { file, ms } of slow) byFile.set(file, (byFile.get(file) ?? 0) + ms);
process.stdout.write('\nThe ten slowest files:\n');
for (const [file, ms] of [...byFile].sort((a, b) => b[1] - a[1]).slice(0, 10)) {
  process.stdout.write(`  ${(ms / 1000).toFixed(1).padStart(6)} s  ${relative(root, file)}\n`);
}
const skips = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed${skips}\n`);
process.exit(counts.failed === 0 && counts.passed > 0 ? 0 : 1);
