// What the documents say is there: links, files, commands, options, scripts, pages, rooms, terms and libraries.

import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { test } from 'node:test';
import { Command as Commander } from 'commander';
import { catalogues, root } from '../scripts/catalogues.ts';
import { docsPages } from '../scripts/docs-pages.ts';
import { commands } from '../src/cli/commands/index.ts';
import { measures } from '../src/measures/index.ts';
import { pages } from '../src/web/pages/index.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const documents = ['README.md', 'CHANGELOG.md', 'examples/README.md', ...globSync('docs/**/*.md', { cwd: root })]
  .map((path) => path.replaceAll('\\', '/'))
  .sort();
const recipes = documents.filter((path) => path.startsWith('docs/how-to/'));
const setUp = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
};

/** What stands between backticks, and the lines of code blocks. */
function codeOf(text: string): string[] {
  const blocks = [...text.matchAll(/^ *```\w*\n([\s\S]*?)^ *```/gm)].flatMap((found) => found[1]!.split('\n'));
  const spans = [...text.replace(/^ *```[\s\S]*?^ *```/gm, '').matchAll(/`([^`\n]+)`/g)].map((found) => found[1]!);
  return [...blocks, ...spans].map((line) => line.trim());
}

/** Ids that a recipe makes as it goes, so they are not there. */
function madeIn(text: string): string[] {
  return [...text.matchAll(/npm run new [a-z]+ ([a-z0-9-]+)/g)].map((found) => found[1]!);
}

function anchorsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map((found) =>
    found[1]!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

test('every relative link leads to a file that is there, and to a heading in it', () => {
  const broken = documents.flatMap((path) =>
    [...read(path).matchAll(/\]\(([^)\s]+)\)/g)]
      .map((found) => found[1]!)
      .filter((to) => !/^[a-z]+:/.test(to))
      .filter((to) => {
        const [file, anchor] = to.split('#');
        const full = file ? join(root, dirname(path), file) : join(root, path);
        return !existsSync(full) || (anchor && !anchorsOf(readFileSync(full, 'utf8')).includes(anchor));
      })
      .map((to) => `${path} → ${to}`),
  );
  assert.deepEqual(broken, []);
});

test('every file and folder named in the text is there', () => {
  const missing = documents.flatMap((path) => {
    const made = madeIn(read(path));
    return codeOf(read(path))
      .filter((span) => /^(src|scripts|docs|bin|test|bench|examples)\/[\w./-]*$/.test(span))
      .filter((span) => !span.includes('/my-') && !made.some((id) => span.includes(`/${id}.`)))
      .filter((span) => !existsSync(join(root, span)))
      .map((span) => `${path}: ${span}`);
  });
  assert.deepEqual(missing, []);
});

const EVERYWHERE = ['--data', '--area', '--json', '--help'];

function optionsOf(id: string): string[] {
  const command = commands.find((one) => one.id === id);
  const made = command?.define(new Commander(id));
  return [...EVERYWHERE, ...(made?.options.map((option) => option.long ?? '') ?? [])];
}

test('every command named in the text is there and has the options it is given', () => {
  const wrong = documents.flatMap((path) => {
    const made = madeIn(read(path));
    return codeOf(read(path)).flatMap((line) => {
      const [, id, rest] = /^bin\/waymark ([a-z][a-z0-9-]*)(.*)$/.exec(line) ?? [];
      if (id === undefined || made.includes(id)) return [];
      if (!commands.some((command) => command.id === id)) return [`${path}: ${id}`];
      const given = [...rest!.matchAll(/(?<= )--[a-z-]+/g)].map((found) => found[0]);
      return given.filter((option) => !optionsOf(id).includes(option)).map((option) => `${path}: ${id} ${option}`);
    });
  });
  assert.deepEqual(wrong, []);
});

test('the options that the docs give to every command are those that every command has', () => {
  const main = read('src/cli/main.ts');
  const listed = [
    ...read('docs/catalogue/commands.md')
      .split('## ')[0]!
      .matchAll(/`(--[a-z]+) ?/g),
  ].map((found) => found[1]);
  const added = [...main.matchAll(/\.option\('(--[a-z]+)/g)].map((found) => found[1]);
  assert.deepEqual(listed, added);
});

test('every npm script named in the text is there, and makes what can be made', () => {
  const kinds = catalogues.map((catalogue) => catalogue.kind);
  const wrong = documents.flatMap((path) =>
    [...read(path).matchAll(/\bnpm (?:run ([a-z:]+)(?: ([a-z]+) [a-z0-9-]+)?|(start|test)\b)/g)]
      .filter(([, run, kind, plain]) => {
        const script = run ?? plain!;
        return !(script in setUp.scripts) || (script === 'new' && kind !== undefined && !kinds.includes(kind));
      })
      .map((found) => `${path}: ${found[0]}`),
  );
  assert.deepEqual(wrong, []);
});

test('every page that the readme names is there', () => {
  const paths = new Set(pages.map((page) => page.path));
  const named = [...read('README.md').matchAll(/^\| `(\/[a-z-]*)` \|/gm)].map((found) => found[1]!);
  assert.ok(named.length > 3);
  assert.deepEqual(
    named.filter((path) => !paths.has(path)),
    [],
  );
});

test('the readme lists the twelve rooms in their order, and says which are to come', () => {
  const rows = [...read('README.md').matchAll(/^\| (\d+) \| `([a-z]+)` \| (.+) \| (?:yes|no) \|$/gm)];
  assert.deepEqual(
    rows.map(([, number]) => Number(number)),
    Array.from({ length: 12 }, (_, i) => i + 1),
  );
  for (const [, number, room, words] of rows) {
    const files = globSync(`src/${room}/**/*.ts`, { cwd: root });
    assert.equal(files.length > 1, !words!.includes('(to come)'), room);
    const door = `src/${room}/index.ts`;
    if (existsSync(join(root, door))) assert.ok(read(door).startsWith(`// Room ${number}:`), door);
  }
});

test('every term of the glossary is explained once, and names its source', () => {
  const rows = read('docs/glossary.md')
    .split('\n## Words on pages')[0]!
    .split('\n')
    .filter((line) => /^\| (?!Term|---)/.test(line))
    .map((line) => line.split('|').map((part) => part.trim()));
  const terms = rows.map(([, term]) => term!.toLowerCase());
  assert.deepEqual(
    terms.filter((term, at) => terms.indexOf(term) !== at),
    [],
  );
  assert.deepEqual(
    rows.filter((row) => row.length !== 5 || row.some((part, i) => i > 0 && i < 4 && part === '')),
    [],
  );
});

test('every library has its lines in the decision record, and no other has', () => {
  const recorded = [...read('docs/adr/0007-libraries.md').matchAll(/^## (.+)$/gm)].map((found) => found[1]!);
  const used = [setUp.dependencies, setUp.devDependencies, setUp.optionalDependencies]
    .flatMap((names) => Object.keys(names))
    .filter((name) => !name.startsWith('@types/') && !/^node-(?!linux-x64)/.test(name));
  assert.deepEqual(recorded.toSorted(), used.toSorted());
});

test('decision records are numbered without a gap, and each has its five lines', () => {
  const records = documents.filter((path) => path.startsWith('docs/adr/'));
  assert.deepEqual(
    records.map((path) => Number(path.slice('docs/adr/'.length, 'docs/adr/'.length + 4))),
    records.map((_, i) => i + 1),
  );
  const LINES = ['Context', 'Decision', 'Alternatives', 'Consequences', 'Held by'];
  for (const path of records) {
    const lines = [...read(path).matchAll(/^- \*\*(.+?)\.\*\*/gm)].map((found) => found[1]);
    assert.deepEqual(lines, LINES, path);
    assert.match(read(path), /^(Accepted|Replaced by .+), \d{4}-\d{2}-\d{2}\.$/m, path);
  }
});

test('every recipe says how long it took', () => {
  assert.deepEqual(
    recipes.filter((path) => !/^Timed: [\d.]+ minutes /m.test(read(path))),
    [],
  );
});

test('the pages that are made are as the catalogues make them', async () => {
  const made = Object.entries(await docsPages());
  assert.deepEqual(
    made.filter(([path, text]) => read(path) !== text).map(([path]) => path),
    [],
  );
});

test('every KPI has a page of its own with all of its parts, the index leads to it, and no page is left over', () => {
  const files = globSync('docs/catalogue/measures/*.md', { cwd: root }).map((path) => basename(path, '.md'));
  const ids = measures.map((measure) => measure.id).sort();
  assert.deepEqual(files.sort(), ids);
  const index = read('docs/catalogue/measures.md');
  const parts = ['## Definition', '## Before reading it', '## Labels used over time', '## Versions'];
  const wrong = ids.filter((id) => {
    const text = read(`docs/catalogue/measures/${id}.md`);
    return !index.includes(`(measures/${id}.md)`) || parts.some((part) => !text.includes(`\n${part}\n`));
  });
  assert.deepEqual(wrong, []);
  assert.doesNotMatch(index, /not said yet/);
});

test('the index of KPIs holds every label that papers print', () => {
  const index = read('docs/catalogue/measures.md').split('\n## By printed label\n')[1]!;
  const rows = index.split('\n').filter((line) => /^\| (?!As printed|---)/.test(line));
  const labels = new Set(measures.flatMap(({ id, aliases }) => aliases.map(({ label }) => `${label} ${id}`)));
  assert.equal(rows.length, labels.size);
});
