// Starts Waymark on any Node from 18: installs what is missing, then hands over to the pinned Node. Only node: modules here.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const modules = join(root, 'node_modules');
const stampFile = join(modules, '.stamp');
const lockFile = join(root, '.install.lock');
const say = (words) => process.stderr.write(`${words}\n`);

/** Something that whoever starts Waymark can put right: its words are told, without a stack. */
class CannotStart extends Error {}

function wantedStamp() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return createHash('sha256').update(lock).update(`${process.platform}-${process.arch}`).digest('hex');
}

function isInstalled() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wantedStamp();
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Two first runs wait for each other; a killed one does not block the next. */
async function withInstallLock(work) {
  let hasSaid = false;
  for (;;) {
    try {
      const file = openSync(lockFile, 'wx');
      writeSync(file, String(process.pid));
      closeSync(file);
      break;
    } catch (error) {
      if (['EACCES', 'EPERM', 'EROFS'].includes(error.code))
        throw new CannotStart(
          `The packages that Waymark needs are not installed, and ${root} cannot be written to (${error.code}). Run it once as somebody who may write there.`,
        );
      if (error.code !== 'EEXIST') throw error;
      let pid = Number.NaN;
      let age = 0;
      try {
        pid = Number(readFileSync(lockFile, 'utf8'));
        age = Date.now() - statSync(lockFile).mtimeMs;
      } catch {
        continue;
      }
      if ((pid > 0 && !isAlive(pid)) || (!(pid > 0) && age > 5000)) {
        rmSync(lockFile, { force: true });
        continue;
      }
      if (!hasSaid)
        say(
          `Process ${pid} is installing the packages; waiting for it. If there is no such installation, remove ${lockFile}.`,
        );
      hasSaid = true;
      await new Promise((done) => setTimeout(done, 300));
    }
  }
  try {
    await work();
  } finally {
    rmSync(lockFile, { force: true });
  }
}

function run(command, args, options) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, options);
    child.on('error', fail);
    child.on('exit', (code) => done(code ?? 1));
  });
}

/** npm's own script when npm started this, else npm from the PATH. Others that set the same variable take other words. */
async function runNpm(args) {
  const script = process.env.npm_execpath;
  const isNpm = script !== undefined && /npm-cli\.[cm]?js$/.test(script) && existsSync(script);
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  if (isNpm) return run(process.execPath, [script, ...args], options);
  try {
    // On Windows npm is a script of the shell; the words are fixed, so that nothing needs quoting.
    return await run('npm', args, { ...options, shell: process.platform === 'win32' });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    throw new CannotStart(
      'npm was not found, and the packages that Waymark needs are not installed. npm comes with Node: install it, see that it is on the PATH, and run this again.',
    );
  }
}

async function install() {
  // Not `npm ci`: it refuses the lock file wherever a registry lacks the packages of some other platform (docs/adr/0002).
  const args = [
    'install',
    '--no-save',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const began = Date.now();
  rmSync(modules, { recursive: true, force: true });
  say('Installing what Waymark needs. This happens once and takes about ten seconds to a minute.');
  const tick = setInterval(
    () => say(`  still installing, ${Math.round((Date.now() - began) / 1000)} seconds so far`),
    5000,
  );
  try {
    if ((await runNpm(args)) !== 0)
      throw new CannotStart(
        'The packages could not be installed: see the lines above. Check the connection to your package registry and run this again.',
      );
  } finally {
    clearInterval(tick);
  }
  mkdirSync(modules, { recursive: true });
  writeFileSync(stampFile, wantedStamp());
  say(`  installed in ${Math.round((Date.now() - began) / 1000)} seconds`);
}

function pinnedNode() {
  const found = join(
    modules,
    `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (existsSync(found)) return found;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  throw new CannotStart(
    `No Node 24 comes with Waymark for ${process.platform}-${process.arch}. Install Node 24 and run this again.`,
  );
}

function handOver(node, script, words) {
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', join(root, script), ...words], {
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`,
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(modules, '.cache', 'compile'),
    },
  });
  // Passed on, for whoever stops this process alone; Ctrl+C reaches both, so that the other one must bear it twice.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    say(
      `${node} could not be started (${error.code}). Remove ${modules} and run this again, so that it is installed anew.`,
    );
    process.exit(3);
  });
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}

try {
  if (!isInstalled()) await withInstallLock(async () => (isInstalled() ? undefined : install()));
  const [script, ...words] = process.argv.slice(2);
  handOver(pinnedNode(), script, words);
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  say(error.message);
  process.exitCode = 3;
}
