// What the tests need beyond npm: a Chromium and a PostgreSQL 15, installed from Debian where that is allowed, else said and skipped.
import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

const say = (words: string) => process.stderr.write(`${words}\n`);
const isRoot = process.getuid?.() === 0;

function aptInstall(packages: string[]): boolean {
  if (!isRoot || spawnSync('apt-get', ['--version']).status !== 0) return false;
  say(`Installing ${packages.join(' and ')} for the tests, once.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = () =>
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    }).status === 0;
  return install() || (spawnSync('apt-get', ['update'], { env, stdio: 'ignore' }).status === 0 && install());
}

function missing(what: string, words: string): null {
  say(words);
  if (process.env.CI) {
    say(`With CI set, tests without ${what} count as failed.`);
    process.exit(1);
  }
  return null;
}

/** Path of a Chromium to drive, or null when there is none: its tests then count as skipped. */
export function findChromium(): string | null {
  const places = [
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ];
  const found = () => places.find((place) => place !== undefined && existsSync(place)) ?? null;
  return (
    found() ??
    (aptInstall(['chromium', 'fonts-liberation']) ? found() : null) ??
    missing(
      'a browser',
      'No Chromium was found. Install it (Debian: apt-get install chromium), or set CHROMIUM_PATH, to run the browser tests.',
    )
  );
}

const BIN = '/usr/lib/postgresql/15/bin';

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? done(address.port) : fail(new Error('no port'))));
    });
  });
}

/** A throw-away PostgreSQL 15 on loopback, run as user postgres; or the one in WAYMARK_TEST_POSTGRES; or null. */
export async function startPostgres(): Promise<{ url: string; stop(): Promise<void> } | null> {
  const given = process.env.WAYMARK_TEST_POSTGRES;
  if (given) return { url: given, stop: async () => {} };
  if (!existsSync(BIN) && !(aptInstall(['postgresql-15']) && existsSync(BIN))) {
    return missing(
      'PostgreSQL',
      'No PostgreSQL 15 was found. Install it (Debian: apt-get install postgresql-15) to run the tests on both databases.',
    );
  }
  const folder = mkdtempSync(join(tmpdir(), 'waymark-postgres-'));
  const runAs = (program: string, args: string[]) =>
    isRoot
      ? spawnSync('runuser', ['-u', 'postgres', '--', join(BIN, program), ...args], { encoding: 'utf8', cwd: folder })
      : spawnSync(join(BIN, program), args, { encoding: 'utf8', cwd: folder });
  if (isRoot) {
    const [uid, gid] = ['-u', '-g'].map((flag) =>
      Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout),
    );
    chownSync(folder, uid!, gid!);
  }
  const port = await freePort();
  const database = join(folder, 'data');
  const made = runAs('initdb', ['-D', database, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync']);
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c fsync=off -c max_connections=200`;
  const started =
    made.status === 0
      ? runAs('pg_ctl', ['-D', database, '-w', '-l', join(folder, 'log'), '-o', options, 'start'])
      : made;
  if (started.status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    return missing(
      'PostgreSQL',
      `PostgreSQL 15 did not start as ${isRoot ? 'postgres' : userInfo().username}: ${started.stderr || started.stdout}`,
    );
  }
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    async stop() {
      runAs('pg_ctl', ['-D', database, '-m', 'immediate', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
