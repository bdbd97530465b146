// The files a page asks for beside itself: a fixed list, each under a name that holds its hash, so that it may be kept for ever.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { checkedHref, type Href } from '../outputs/index.ts';

export interface Asset {
  href: Href;
  type: string;
  bytes: Buffer;
}

export interface Assets {
  stylesheet: Href;
  icon: Href;
  /** puts a figure in at the cursor */
  insertFigure: Href;
  /** by exact name; nothing is ever served from a folder */
  byName: ReadonlyMap<string, Asset>;
}

/**
 * The Design System's style without what is licensed to GOV.UK alone: the GDS Transport faces (and their notice) go, the
 * family becomes arial, and rules that show the crest go.
 */
export function withoutGovukMarks(css: string): string {
  return css
    .replace(/\/\*![\s\S]*?\*\/|@font-face\{[^}]*\}|[^{}]+\{[^{}]*govuk-crest[^{}]*\}/g, '')
    .replaceAll(
      /(?:"GDS Transport"|GDS Transport),arial,sans-serif|(?:"GDS Transport"|GDS Transport)/g,
      'arial,sans-serif',
    );
}

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#0b0c0c" d="M0 0h32v32H0z"/><path fill="none" stroke="#fff" stroke-width="3.5" d="m5 9 5 15 6-13 6 13 5-15"/></svg>';

function assetOf(name: string, extension: string, type: string, text: string): Asset {
  const bytes = Buffer.from(text);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  return { href: checkedHref(`/assets/${name}-${hash}.${extension}`), type, bytes };
}

let loaded: Assets | null = null;

export function assets(): Assets {
  if (loaded) return loaded;
  const govuk = readFileSync(new URL(import.meta.resolve('govuk-frontend/dist/govuk/govuk-frontend.min.css')), 'utf8');
  const own = readFileSync(new URL('./assets/waymark.css', import.meta.url), 'utf8');
  const stylesheet = assetOf('waymark', 'css', 'text/css; charset=utf-8', `${withoutGovukMarks(govuk)}\n${own}`);
  const icon = assetOf('waymark', 'svg', 'image/svg+xml', ICON);
  const script = readFileSync(new URL('./assets/insert-figure.js', import.meta.url), 'utf8');
  const insertFigure = assetOf('insert-figure', 'js', 'text/javascript; charset=utf-8', script);
  loaded = {
    stylesheet: stylesheet.href,
    icon: icon.href,
    insertFigure: insertFigure.href,
    byName: new Map([stylesheet, icon, insertFigure].map((asset) => [asset.href.slice('/assets/'.length), asset])),
  };
  return loaded;
}

const compressed = new Map<string, Buffer>();

/** Compressed once a process: an asset never changes under its name. */
function encoded(asset: Asset, encoding: 'br' | 'gzip'): Buffer {
  const key = `${encoding} ${asset.href}`;
  const known = compressed.get(key);
  if (known) return known;
  const made =
    encoding === 'br'
      ? brotliCompressSync(asset.bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
      : gzipSync(asset.bytes, { level: 9 });
  compressed.set(key, made);
  return made;
}

/** One asset as it goes out; `encoding` says how it is compressed already. */
export interface AssetBody {
  body: Uint8Array<ArrayBuffer>;
  type: string;
  encoding: 'br' | 'gzip' | null;
}

/** By its exact name in `/assets/`; null for every other name, which then is simply not found. */
export function assetAt(name: string, acceptEncoding?: string): AssetBody | null {
  const asset = assets().byName.get(name);
  if (!asset) return null;
  const accepted = (acceptEncoding ?? '').split(',').map((part) => part.trim().split(';')[0]);
  const encoding = accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : null;
  return { body: new Uint8Array(encoding ? encoded(asset, encoding) : asset.bytes), type: asset.type, encoding };
}
