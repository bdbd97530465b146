// Writes every catalogue's index.ts and the generated pages of docs/. With --check it writes nothing and fails if one is stale.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Catalogue, catalogues, root } from './catalogues.ts';

export function entriesOf(catalogue: Catalogue): string[] {
  const folder = join(root, catalogue.folder);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts' && !name.endsWith('.test.ts'))
    .map((name) => name.slice(0, -3))
    .sort();
}

/** `over-20-weeks` → over20Weeks; a name that starts with a digit or is a reserved word gets its kind in front. */
function identifier(kind: string, entry: string): string {
  const camel = entry.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return /^\d/.test(camel) || ['import', 'new', 'return', 'export', 'default', 'delete', 'case'].includes(camel)
    ? `${kind}${camel[0]?.toUpperCase()}${camel.slice(1)}`
    : camel;
}

/** The same entries under their ids, so that each keeps its own type. */
function byIdLines(catalogue: Catalogue, entries: string[]): string[] {
  return [
    'export const byId = {',
    ...entries.map((entry) => `  '${entry}': ${identifier(catalogue.kind, entry)},`),
    '} as const;',
    '',
  ];
}

export function indexText(catalogue: Catalogue): string {
  const entries = entriesOf(catalogue);
  return [
    '// Made by `npm run generate` from the files of this folder. Not edited by hand.',
    `import type { ${catalogue.type} } from '${catalogue.from}';`,
    ...entries.map((entry) => `import ${identifier(catalogue.kind, entry)} from './${entry}.ts';`),
    '',
    `export const ${catalogue.list}: readonly ${catalogue.type}[] = [`,
    ...entries.map((entry) => `  ${identifier(catalogue.kind, entry)},`),
    '];',
    '',
    ...(catalogue.byId ? byIdLines(catalogue, entries) : []),
  ].join('\n');
}

/** Every generated file, by its path from the root. Indexes come first: the docs are read from them. */
async function generated(write: boolean): Promise<{ path: string; stale: boolean }[]> {
  const seen: { path: string; stale: boolean }[] = [];
  const put = (path: string, text: string) => {
    const full = join(root, path);
    const stale = !existsSync(full) || readFileSync(full, 'utf8') !== text;
    if (stale && write) {
      mkdirSync(dirname(full), { recursive: true });
      writeFileSync(full, text);
    }
    seen.push({ path, stale });
  };
  for (const catalogue of catalogues) put(`${catalogue.folder}/index.ts`, indexText(catalogue));
  if (existsSync(join(root, 'scripts/docs-pages.ts'))) {
    const { docsPages } = await import('./docs-pages.ts');
    for (const [path, text] of Object.entries(await docsPages())) put(path, text);
  }
  return seen;
}

export async function staleFiles(): Promise<string[]> {
  return (await generated(false)).filter((file) => file.stale).map((file) => file.path);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const check = process.argv.includes('--check');
  const stale = (await generated(!check)).filter((file) => file.stale);
  for (const file of stale) process.stdout.write(`${check ? 'stale' : 'written'}: ${file.path}\n`);
  if (check && stale.length > 0) {
    process.stderr.write('Run `npm run generate` and commit what it writes.\n');
    process.exit(1);
  }
}
