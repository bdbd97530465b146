// The house stays true: rooms, catalogues, sizes, clocks, needs, words. This test fails before a reader would notice.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { catalogues, root } from '../scripts/catalogues.ts';
import { entriesOf, indexText } from '../scripts/generate.ts';
import { deadlines } from './clocks/index.ts';
import { measures } from './measures/index.ts';
import { operations } from './operations/index.ts';
import { caseChecks } from './register/index.ts';
import { pages } from './web/index.ts';

const sources = globSync('src/**/*.ts', { cwd: root })
  .map((path) => path.replaceAll('\\', '/'))
  .sort();
const code = sources.filter((path) => !/\.(test|fixture)\.ts$/.test(path));
const text = (path: string) => readFileSync(join(root, path), 'utf8');
const ROOMS = [
  'clocks',
  'register',
  'measures',
  'insight',
  'foresight',
  'improvement',
  'store',
  'imports',
  'outputs',
  'operations',
  'web',
  'cli',
];
const IMPORT = /(?:from|import)\s*\(?\s*'(\.[^']+)'/g;

/** Every import of one of our files by another, as paths from the root. */
function importsOf(path: string): string[] {
  return [...text(path).matchAll(IMPORT)].map(([, to]) =>
    relative(root, join(root, path, '..', to!)).replaceAll('\\', '/'),
  );
}

const roomOf = (path: string) => ROOMS.indexOf(path.split('/')[1]!);

test('a room imports only from rooms with a smaller number, and only through their index.ts', () => {
  const wrong = code.flatMap((path) =>
    importsOf(path).flatMap((to) => {
      const [from, at] = [roomOf(path), roomOf(to)];
      if (from < 0 || at < 0 || from === at) return [];
      const serve = path === 'src/cli/commands/serve.ts' && to === 'src/web/index.ts';
      const reachesUp = at > from || (ROOMS[from] === 'cli' && ROOMS[at] === 'web' && !serve);
      return reachesUp || to !== `src/${ROOMS[at]}/index.ts` ? [`${path} → ${to}`] : [];
    }),
  );
  assert.deepEqual(wrong, []);
});

test('rooms 1 to 6 know no files, network, threads or packages but d3-array and pure-rand', () => {
  const wrong = code
    .filter((path) => roomOf(path) >= 0 && roomOf(path) < 6)
    .flatMap((path) =>
      [
        ...text(path).matchAll(/^(?:import\b(?:.* from)?|export\b.* from|\} from) '([^.'\n][^'\n]*)'(?: with .*)?;$/gm),
      ].map(([, name]) => `${path} → ${name}`),
    )
    .filter((line) => !/→ (d3-array|pure-rand)/.test(line));
  assert.deepEqual(wrong, []);
});

test('the guard is awake: it sees every module and catches a planted violation', () => {
  const planted = join(root, 'src/clocks/planted-violation.ts');
  mkdirSync(join(root, 'src/clocks'), { recursive: true });
  const cruise = () =>
    spawnSync(
      process.execPath,
      [
        join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'),
        '--config',
        '.dependency-cruiser.mjs',
        '--output-type',
        'json',
        'src',
      ],
      {
        cwd: root,
        encoding: 'utf8',
        maxBuffer: 200_000_000,
      },
    );
  try {
    writeFileSync(planted, "import '../cli/main.ts';\n");
    const { modules, summary } = JSON.parse(cruise().stdout) as {
      modules: { source: string }[];
      summary: { violations: { from: string; rule: { name: string } }[] };
    };
    const seen = new Set(modules.map((module) => module.source));
    assert.deepEqual(
      sources.filter((path) => !seen.has(path)),
      [],
    );
    const caught = summary.violations
      .filter((violation) => violation.from === 'src/clocks/planted-violation.ts')
      .map((violation) => violation.rule.name);
    assert.ok(caught.includes('clocks-reaches-up'), caught.join(', '));
  } finally {
    rmSync(planted, { force: true });
  }
});

test('every catalogue index is current, and its files are kebab-case', () => {
  for (const catalogue of catalogues) {
    assert.equal(
      text(`${catalogue.folder}/index.ts`),
      indexText(catalogue),
      `${catalogue.folder}: run npm run generate`,
    );
    assert.deepEqual(
      entriesOf(catalogue).filter((entry) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(entry)),
      [],
    );
  }
});

test('the id of an entry is the name of its file', () => {
  const ids: [string, readonly { id: string }[]][] = [
    ['deadline', deadlines],
    ['measure', measures],
    ['operation', operations],
    ['page', pages],
  ];
  for (const [kind, entries] of ids) {
    const catalogue = catalogues.find((one) => one.kind === kind)!;
    assert.deepEqual(
      entries.map((entry) => entry.id),
      entriesOf(catalogue),
    );
  }
});

test('catalogue entries survive JSON', () => {
  for (const entry of [...deadlines, ...measures]) assert.deepEqual(JSON.parse(JSON.stringify(entry)), entry);
});

test('every deadline has its law and at least three worked examples', () => {
  assert.deepEqual(
    deadlines.filter((deadline) => !deadline.law || deadline.examples.length < 3).map((deadline) => deadline.id),
    [],
  );
});

test('every check of case records has its set in its id, its source and at least three worked examples', () => {
  const letters = { sen2: 'SX', 'annex-a': 'AX', journey: 'JX' };
  assert.deepEqual(
    caseChecks.map((check) => check.id.toLowerCase()),
    entriesOf(catalogues.find((one) => one.kind === 'case-check')!),
  );
  assert.deepEqual(
    caseChecks
      .filter((check) => !check.id.startsWith(letters[check.set]) || !check.source || check.examples.length < 3)
      .map((check) => check.id),
    [],
  );
});

test('no file in src/ passes 300 lines', () => {
  const generated = new Set(catalogues.map((catalogue) => `${catalogue.folder}/index.ts`));
  const long = sources.filter((path) => !generated.has(path) && text(path).split('\n').length > 301);
  assert.deepEqual(long, []);
});

test('the clock is read in app.ts alone', () => {
  const readers = code.filter((path) => path !== 'src/app.ts' && /Date\.now\(\)|new Date\(\)/.test(text(path)));
  assert.deepEqual(readers, []);
});

test('the environment is read in app.ts alone', () => {
  const readers = code.filter((path) => path !== 'src/app.ts' && /process\.env/.test(text(path)));
  assert.deepEqual(readers, []);
});

test('every operation and page declares what somebody must be allowed to do', () => {
  assert.deepEqual(
    [...operations, ...pages].filter((entry) => !entry.needs).map((entry) => entry.id),
    [],
  );
});

test('every file says in its first line what it is', () => {
  assert.deepEqual(
    code.filter((path) => !text(path).startsWith('//') && !text(path).startsWith('import ')),
    [],
  );
});

test('every issue code that is raised has its sentence', () => {
  const raised = /\b(?:issue|operationIssue|usageIssue)\(\s*'([a-z0-9-]+)'/g;
  const sentenceFiles = sources.filter((path) => /\/(issues|usage|wording)\.ts$/.test(path));
  const sentences = sentenceFiles.map(text).join('\n');
  const missing = code
    .flatMap((path) => [...text(path).matchAll(raised)].map(([, name]) => name!))
    .filter((name) => !new RegExp(`['"]?${name}['"]?: \\(|\\b${name}: \\(`).test(sentences));
  assert.deepEqual([...new Set(missing)], []);
});

test('forbidden names stand nowhere', () => {
  const forbidden = /(^|[-/])(utils?|helpers?|common|misc|shared|manager|base|data|info)([-./]|$)/;
  assert.deepEqual(
    code.filter((path) => forbidden.test(path.replace(/^src\//, ''))),
    [],
  );
});
