// The mark-up that govuk-frontend ships as right, and a way to compare ours with it whatever the white space.

import { readFileSync } from 'node:fs';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

interface Fixtures {
  fixtures: { name: string; html: string }[];
}

export function fixture(component: string, name: string): string {
  const url = new URL(import.meta.resolve(`govuk-frontend/dist/govuk/components/${component}/fixtures.json`));
  const { fixtures } = JSON.parse(readFileSync(url, 'utf8')) as Fixtures;
  const found = fixtures.find((each) => each.name === name);
  if (!found) throw new RangeError(`govuk-frontend ships no ${component}: ${name}`);
  return found.html;
}

export type Shape = string | [string, string[], Shape[]];

/** Elements with their attributes in order of name and their words with single spaces. */
export function shape(markup: string): Shape[] {
  const walk = (nodes: DefaultTreeAdapterTypes.ChildNode[]): Shape[] =>
    nodes.flatMap((node): Shape[] => {
      if (node.nodeName === '#text' && 'value' in node) {
        const text = node.value.replace(/\s+/g, ' ').trim();
        return text ? [text] : [];
      }
      if (!('attrs' in node)) return [];
      return [[node.nodeName, node.attrs.map(({ name, value }) => `${name}=${value}`).sort(), walk(node.childNodes)]];
    });
  return walk(parseFragment(markup).childNodes);
}
