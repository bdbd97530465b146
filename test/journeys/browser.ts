// A real browser for the journeys: Chromium by its path, with scripts or without, wide or narrow.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';

const PATH = process.env.CHROMIUM_PATH ?? '';
/** Given to a test's `skip`. */
export const noBrowser = PATH === '' && 'CHROMIUM_PATH names no browser';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: PATH, args: ARGS });
}

export const WIDE = { width: 1280, height: 900 };
export const NARROW = { width: 320, height: 800 };

export interface Violation {
  rule: string;
  why: string;
  where: string[];
}

const axe = noBrowser ? '' : readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe-core finds against WCAG 2.2 A and AA, and whatever stands in no landmark. It needs scripts; the pages themselves do not. */
export async function violations(page: Page): Promise<Violation[]> {
  await page.evaluate(axe);
  return page.evaluate(async (rules) => {
    interface Axe {
      run(
        where: Document,
        options: object,
      ): Promise<{ violations: { id: string; help: string; nodes: { target: unknown[]; html: string }[] }[] }>;
    }
    const { axe: runner } = window as unknown as { axe: Axe };
    const found = await runner.run(document, {
      runOnly: { type: 'tag', values: rules },
      rules: { region: { enabled: true } },
      resultTypes: ['violations'],
    });
    return found.violations.map(({ id, help, nodes }) => ({
      rule: id,
      why: help,
      where: nodes.slice(0, 5).map((node) => `${node.target.join(' ')} ${node.html.slice(0, 160)}`),
    }));
  }, RULES);
}

/** How far the page runs off to the side, in pixels; regions that scroll by themselves do not count. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
}

export interface Stop {
  /** what it is: "a Scorecard" */
  words: string;
  /** its place among the controls of the page; -1 for something else */
  index: number;
  isSeen: boolean;
}

/** Presses Tab until the focus has been everywhere, and says at each stop whether the focus can be seen. */
export async function tabThrough(page: Page): Promise<{ stops: Stop[]; unreached: string[] }> {
  await page.evaluate(() => {
    const isShown = (one: HTMLElement) =>
      one.checkVisibility({ visibilityProperty: true }) && one.getClientRects().length > 0;
    const controls = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';
    let at = 0;
    for (const one of document.querySelectorAll<HTMLElement>(controls)) {
      if (isShown(one)) one.dataset.stop = String(at++);
    }
  });
  const stops: Stop[] = [];
  const seen = new Set<number>();
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate((): { words: string; index: number; isSeen: boolean } | null => {
      const one = document.activeElement;
      if (!(one instanceof HTMLElement) || one === document.body) return null;
      const isRinged = (style: CSSStyleDeclaration) =>
        (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
      const label = one instanceof HTMLInputElement ? one.labels?.[0] : undefined;
      const isSeen = isRinged(getComputedStyle(one)) || (label ? isRinged(getComputedStyle(label, '::before')) : false);
      const words = (one.textContent || one.getAttribute('aria-label') || one.id)
        .trim()
        .replace(/\s+/g, ' ')
        .slice(0, 60);
      return { words: `${one.localName} ${words}`, index: Number(one.dataset.stop ?? -1), isSeen };
    });
    if (!stop || (stop.index >= 0 && seen.has(stop.index))) break;
    seen.add(stop.index);
    stops.push(stop);
  }
  const unreached = await page.evaluate(
    (reached) => {
      const names = new Set<string>();
      const radioIsReached = (one: Element) =>
        one instanceof HTMLInputElement &&
        one.type === 'radio' &&
        [...document.getElementsByName(one.name)].some((other) => reached.includes(Number(other.dataset.stop)));
      for (const one of document.querySelectorAll<HTMLElement>('[data-stop]')) {
        if (!reached.includes(Number(one.dataset.stop)) && !radioIsReached(one)) names.add(one.outerHTML.slice(0, 120));
      }
      return [...names];
    },
    [...seen],
  );
  return { stops, unreached };
}
