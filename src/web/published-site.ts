// The published site in memory: made once for a change of the store and a day, since its rule for small figures is the day's.

import type { Issue } from '../clocks/index.ts';
import { type Context, perform } from '../operations/index.ts';

type SiteInMemory = { ok: true; files: ReadonlyMap<string, Uint8Array> } | { ok: false; issues: Issue[] };

interface Kept {
  key: string;
  site: Promise<SiteInMemory>;
}

const keptOf = new Map<string, Kept>();

/** Without files while nothing was published; whoever asks meanwhile waits for the same making. */
export async function publishedSite(ctx: Context): Promise<SiteInMemory> {
  const about = await perform(ctx, 'about', {});
  const area = about.ok ? about.value.area : null;
  if (!about.ok || area === null) return { ok: true, files: new Map() };
  const key = [ctx.dataDir, about.value.change, ctx.today].join(' ');
  const kept = keptOf.get(area.code);
  if (kept?.key === key) return kept.site;
  const site = made({ ...ctx, signal: new AbortController().signal });
  keptOf.set(area.code, { key, site });
  // what was refused or went wrong is looked at again the next time
  const forget = () => keptOf.get(area.code)?.site === site && keptOf.delete(area.code);
  site.then(({ ok }) => ok || forget(), forget);
  return site;
}

async function made(ctx: Context): Promise<SiteInMemory> {
  const answer = await perform(ctx, 'published-site', {});
  if (!answer.ok) return { ok: false, issues: answer.issues };
  const files = answer.value.files.map(
    ({ path, base64 }) => [path, new Uint8Array(Buffer.from(base64, 'base64'))] as const,
  );
  return { ok: true, files: new Map(files) };
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  xml: 'application/rss+xml; charset=utf-8',
  pdf: 'application/pdf',
};

export function contentTypeOf(path: string): string {
  return TYPES[/\.([a-z]+)$/.exec(path)?.[1] ?? ''] ?? 'application/octet-stream';
}
