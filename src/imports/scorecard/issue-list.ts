// The issues of one paper as they are found: each in its place, and after a thousand of a kind only counted.

import type { Issue, Place, Severity } from '../../clocks/index.ts';
import { type IssueCode, type IssueFacts, issue } from '../issues.ts';

const LISTED = 1_000;

export class IssueList {
  readonly #issues: Issue[] = [];
  readonly #counts = new Map<string, number>();
  readonly #left = new Map<IssueCode, Severity>();

  add<C extends IssueCode>(code: C, severity: Severity, where: Place, facts: IssueFacts[C]): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count <= LISTED) this.#issues.push(issue(code, severity, where, facts));
    else this.#left.set(code, severity);
  }

  all(): Issue[] {
    const rest = [...this.#left].map(([code, severity]) =>
      issue('issues-left-out', severity, {}, { code, count: this.#counts.get(code)! - LISTED }),
    );
    return [...this.#issues, ...rest];
  }
}
