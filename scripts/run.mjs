// Starts Waymark on any Node from 18: installs what is missing, then hands over to the pinned Node. Only node: modules here.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const modules = join(root, 'node_modules');
const stampFile = join(modules, '.stamp');
const lockFile = join(root, '.install.lock');
const say = (words) => process.stderr.write(`${words}\n`);

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
  for (;;) {
    try {
      const file = openSync(lockFile, 'wx');
      writeSync(file, String(process.pid));
      closeSync(file);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      let pid = Number.NaN;
      let age = 0;
      try {
        pid = Number(readFileSync(lockFile, 'utf8'));
        age = Date.now() - statSync(lockFile).mtimeMs;
      } catch {
        continue;
      }
      if ((pid > 0 && !isAlive(pid)) || (!(pid > 0) && age > 5000)) rmSync(lockFile, { force: true });
      else await new Promise((done) => setTimeout(done, 300));
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

async function install() {
  const npm = process.env.npm_execpath;
  // Not `npm ci`: it refuses the lock file wherever a registry lacks the packages of some other platform (docs/adr/0002).
  const args = ['install', '--no-save', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const began = Date.now();
  rmSync(modules, { recursive: true, force: true });
  say('Installing what Waymark needs. This happens once and takes about ten seconds to a minute.');
  const tick = setInterval(() => say(`  still installing, ${Math.round((Date.now() - began) / 1000)} seconds so far`), 5000);
  const options = { cwd: root, stdio: ['ignore', 2, 2], shell: !npm && process.platform === 'win32' };
  try {
    const code = npm ? await run(process.execPath, [npm, ...args], options) : await run('npm', args, options);
    if (code !== 0) {
      say('The packages could not be installed: see the lines above. Check the connection to your package registry and run this again.');
      process.exit(3);
    }
  } finally {
    clearInterval(tick);
  }
  mkdirSync(modules, { recursive: true });
  writeFileSync(stampFile, wantedStamp());
  say(`  installed in ${Math.round((Date.now() - began) / 1000)} seconds`);
}

function pinnedNode() {
  const found = join(modules, `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`, 'bin',
    process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(found)) return found;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  say(`No Node 24 comes with Waymark for ${process.platform}-${process.arch}. Install Node 24 and run this again.`);
  return process.exit(3);
}

if (!isInstalled()) await withInstallLock(async () => (isInstalled() ? undefined : install()));

const [script, ...rest] = process.argv.slice(2);
const node = pinnedNode();
const child = spawn(node, ['--disable-warning=ExperimentalWarning', join(root, script), ...rest], {
  stdio: 'inherit',
  env: {
    ...process.env,
    PATH: `${dirname(node)}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`,
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(modules, '.cache', 'compile'),
  },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
