// The site's news as RSS 2.0: each publication, and each time that figures were corrected. Its dates are those of the versions.

import { type Day, MONTH_NAMES, partsOfDay, weekdayOf } from '../../clocks/index.ts';
import { cleanText } from '../html/html.ts';
import type { Step } from './corrections.ts';
import { PATHS } from './frame.ts';
import type { SiteSettings } from './published.ts';
import { plainDate, plainPeriod } from './words.ts';

interface Item {
  title: string;
  path: string;
  about: string;
  guid: string;
  on: Day;
}

const MOST_ITEMS = 60;
const MOST_SENTENCES = 20;

/** Without an address links are relative, which readers take from where they found the feed. */
export function feedOf(steps: readonly Step[], areaName: string, { address }: SiteSettings): string {
  const to = (path: string) => xml(address === null ? path : new URL(path, address).href);
  const items = steps.flatMap((step) => itemsOf(step)).slice(0, MOST_ITEMS);
  const newest = items[0];
  const lines = items.map(
    ({ title, path, about, guid, on }) =>
      `<item><title>${xml(title)}</title><link>${to(path)}</link><description>${xml(about)}</description><guid isPermaLink="false">${xml(guid)}</guid><pubDate>${rssDate(on)}</pubDate></item>`,
  );
  const self = address === null ? '' : `<atom:link href="${to(PATHS.feed)}" rel="self" type="application/rss+xml"/>\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${xml(`${areaName} SEND figures`)}</title>
<link>${to(PATHS.home)}</link>
<description>${xml(`Figures about children and young people with special educational needs in ${areaName}, and what was corrected in them.`)}</description>
<language>en-gb</language>
${self}${newest ? `<pubDate>${rssDate(newest.on)}</pubDate>\n<lastBuildDate>${rssDate(newest.on)}</lastBuildDate>\n` : ''}${lines.join('\n')}
</channel>
</rss>
`;
}

function itemsOf({ is, corrections }: Step): Item[] {
  const { version, publishedOn } = is;
  const id = (what: string) => `waymark:${version.area.code}:version-${version.number}:${what}`;
  const published: Item = {
    title: `Figures for ${plainPeriod(version.month)} are published`,
    path: PATHS.home,
    about: `Version ${version.number}, signed off on ${plainDate(version.signed.on)} and published on ${plainDate(publishedOn)}.`,
    guid: id('published'),
    on: publishedOn,
  };
  if (corrections.length === 0) return [published];
  const told = corrections.slice(0, MOST_SENTENCES).map(({ row, sentence }) => `${row.measure.title}: ${sentence}`);
  const rest = corrections.length - told.length;
  const corrected: Item = {
    title: corrections.length === 1 ? '1 figure was corrected' : `${corrections.length} figures were corrected`,
    path: PATHS.changes,
    about: `${told.join(' ')}${rest > 0 ? ` And ${rest} more.` : ''}`,
    guid: id('corrected'),
    on: publishedOn,
  };
  return [published, corrected];
}

const MARKS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

const xml = (text: string): string => cleanText(text).replace(/[&<>"']/g, (mark) => MARKS[mark]!);

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** "Wed, 02 Jul 2025 00:00:00 GMT", whatever the machine's language. */
function rssDate(on: Day): string {
  const { year, month, date } = partsOfDay(on);
  const short = MONTH_NAMES[month - 1]!.slice(0, 3);
  return `${DAYS[weekdayOf(on) - 1]}, ${String(date).padStart(2, '0')} ${short} ${year} 00:00:00 GMT`;
}
