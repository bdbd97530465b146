// What was found wrong with a file, kept short: the first fifty of a kind one by one, the rest as a number.

import type { Issue } from '../../clocks/index.ts';
import { issue } from '../issues.ts';

const LISTED = 50;

export class IssueList {
  readonly #kept: Issue[] = [];
  readonly #seen = new Map<string, { last: Issue; count: number }>();

  add(...found: Issue[]): void {
    for (const one of found) {
      const kind = `${one.where.sheet ?? ''}\n${one.code}`;
      const seen = this.#seen.get(kind);
      if (seen) {
        seen.count += 1;
        seen.last = one;
      } else this.#seen.set(kind, { last: one, count: 1 });
      if ((seen?.count ?? 1) <= LISTED) this.#kept.push(one);
    }
  }

  all(): Issue[] {
    const left: Issue[] = [];
    for (const { last, count } of this.#seen.values()) {
      if (count <= LISTED) continue;
      const { file, sheet } = last.where;
      const where = sheet === undefined ? { file } : { file, sheet };
      left.push(issue('issues-left-out', last.severity, where, { code: last.code, count: count - LISTED }));
    }
    return [...this.#kept, ...left];
  }
}
