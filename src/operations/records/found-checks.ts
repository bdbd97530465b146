// The checks' findings over a file, counted by check, with the first of each to look at.

import type { RecordsHead } from '../../imports/index.ts';
import {
  type CaseFinding,
  type CheckContext,
  type CheckRun,
  caseChecks,
  type Held,
  startChecks,
} from '../../register/index.ts';
import type { CheckTally } from './report.ts';

const EXAMPLES = 50;

/** Counted by check: errors before queries, most found first. */
export function tallied(findings: readonly CaseFinding[]): CheckTally[] {
  const tallies = new Tallies();
  tallies.take(findings);
  return tallies.inOrder();
}

/** The checks over people who go by, counted as they go: the findings themselves are let go. */
export class FoundChecks {
  readonly #checks: CheckRun;
  readonly #tallies = new Tallies();
  readonly #isBrought: (finding: CaseFinding) => boolean;

  /** Of what the file does not bring nothing is found missing: neither tables that it does not hold nor fields without a column. */
  constructor(context: CheckContext, { tables, columns }: Pick<RecordsHead, 'tables' | 'columns'>) {
    const held = new Set<string>(tables);
    const fields = new Set(Object.keys(columns).map((target) => target.replace(/:[^.]*/, '')));
    const known = new Set([...fields].map((target) => target.split('.')[0]!));
    this.#checks = startChecks(
      context,
      caseChecks.filter((check) => held.has(check.fields[0]!.split('.')[0]!)),
    );
    this.#isBrought = ({ found }) => {
      const table = found.rows[0]?.table;
      if (table === undefined || found.field === undefined || !known.has(table)) return true;
      return fields.has(`${table}.${found.field}`);
    };
  }

  see(held: Held): void {
    this.#take(this.#checks.see(held));
  }

  end(): CheckTally[] {
    this.#take(this.#checks.end());
    return this.#tallies.inOrder();
  }

  #take(findings: readonly CaseFinding[]): void {
    if (findings.length > 0) this.#tallies.take(findings.filter(this.#isBrought));
  }
}

class Tallies {
  readonly #byCheck = new Map<string, CheckTally>();

  inOrder(): CheckTally[] {
    return [...this.#byCheck.values()].sort(
      (a, b) => a.severity.localeCompare(b.severity) || b.count - a.count || a.id.localeCompare(b.id),
    );
  }

  take(findings: readonly CaseFinding[]): void {
    for (const { check, found } of findings) {
      let tally = this.#byCheck.get(check.id);
      if (!tally) {
        const { id, title, severity, set } = check;
        tally = { id, title, severity, set, count: 0, examples: [] };
        this.#byCheck.set(id, tally);
      }
      tally.count += 1;
      const first = found.rows[0];
      if (first && tally.examples.length < EXAMPLES) {
        const place = first.place ?? { sheet: null, row: null };
        tally.examples.push({ record: first.id, place, sentence: check.sentence(found.facts) });
      }
    }
  }
}
