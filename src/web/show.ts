// A page's own words set into the frame that all pages share: menu, area, demo strip, and what the figures stand on.

import { type Day, longDay } from '../clocks/index.ts';
import { type Context, perform } from '../operations/index.ts';
import { checkedHref } from '../outputs/index.ts';
import { nowWords } from './moments.ts';
import { FOOT_LINKS, HOME, MENU } from './navigation.ts';
import { type PageFrame, page } from './shell.ts';

export type Shown = Omit<
  PageFrame,
  'navigation' | 'home' | 'areaName' | 'demo' | 'current' | 'change' | 'knownAt' | 'width' | 'footLinks'
> & {
  width?: PageFrame['width'];
  /** path of the menu's page it belongs to */
  current?: string;
  /** "Figures as known at …" stands in the foot; left out on pages without figures */
  figures?: boolean;
  /** the page shows what was known at the end of this day */
  asKnownOn?: Day | null;
};

export async function show(ctx: Context, shown: Shown): Promise<string> {
  const about = await perform(ctx, 'about', {});
  const stands = about.ok ? about.value : null;
  const { current, figures, asKnownOn, ...rest } = shown;
  return page({
    ...rest,
    width: shown.width ?? 'reading',
    navigation: MENU,
    home: HOME,
    current: current === undefined ? null : checkedHref(current),
    areaName: stands?.area?.name ?? 'Local area',
    demo: stands?.mode === 'demo',
    change: figures ? (stands?.change ?? null) : null,
    knownAt: !figures ? null : asKnownOn ? `the end of ${longDay(asKnownOn)}` : nowWords(ctx.now()),
    footLinks: FOOT_LINKS,
  });
}
