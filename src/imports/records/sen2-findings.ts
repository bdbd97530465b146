// What is found wrong with a SEN2 return while it is read: each kind listed fifty times and then counted, names that are not known once each.

import type { Issue, Place } from '../../clocks/index.ts';
import { issue } from '../issues.ts';

const LISTED = 50;
/** Names of elements that are remembered: a file of rubbish may bring millions. */
const MOST_NAMES = 1000;

interface Counted {
  first: Place;
  count: number;
}

export class Sen2Findings {
  readonly file: string;
  #waiting: Issue[] = [];
  readonly #seen = new Map<string, { last: Issue; count: number }>();
  readonly #unknown = new Map<string, Counted>();
  readonly #misplaced = new Map<string, Counted>();
  readonly #otherYears = new Map<string, Counted & { year: number }>();

  constructor(file: string) {
    this.file = file;
  }

  add(found: Issue): void {
    const seen = this.#seen.get(found.code);
    if (seen) {
      seen.count += 1;
      seen.last = found;
    } else this.#seen.set(found.code, { last: found, count: 1 });
    if ((seen?.count ?? 1) <= LISTED || found.severity === 'stops') this.#waiting.push(found);
  }

  /** An element or column whose name is not known: said once, with how often it stood. */
  unknown(name: string, module: string, row: number): void {
    count(this.#unknown, name, { file: this.file, sheet: module, row });
  }

  /** A record that stands in one where it does not belong, and was read all the same. */
  misplaced(name: string, sheet: string, row: number): void {
    count(this.#misplaced, name, { file: this.file, sheet, row });
  }

  /** An element that this year's return does not hold, and was read all the same. */
  ofAnotherYear(name: string, year: number, module: string, row: number): void {
    const known = this.#otherYears.get(name);
    if (known) known.count += 1;
    else this.#otherYears.set(name, { first: { file: this.file, sheet: module, row }, count: 1, year });
  }

  /** What was found since it was last asked. */
  take(): Issue[] {
    const taken = this.#waiting;
    this.#waiting = [];
    return taken;
  }

  /** The last of it: what was only counted. */
  end(): Issue[] {
    const counted = [
      ...from(this.#unknown, (name, { first, count }) =>
        issue(
          'sen2-element-unknown',
          'warns',
          { ...first, field: name },
          { element: name, module: first.sheet ?? '', count },
        ),
      ),
      ...from(this.#misplaced, (name, { first, count }) =>
        issue('sen2-record-misplaced', 'warns', first, { module: name, count }),
      ),
      ...[...this.#otherYears].map(([name, { first, count, year }]) =>
        issue('sen2-element-of-another-year', 'warns', { ...first, field: name }, { element: name, year, count }),
      ),
    ];
    const left = [...this.#seen.values()].flatMap(({ last, count }) =>
      count > LISTED && last.severity === 'warns'
        ? [issue('issues-left-out', 'warns', { file: this.file }, { code: last.code, count: count - LISTED })]
        : [],
    );
    return [...this.take(), ...counted, ...left];
  }
}

function count(names: Map<string, Counted>, name: string, first: Place): void {
  const known = names.get(name);
  if (known) known.count += 1;
  else if (names.size < MOST_NAMES) names.set(name, { first, count: 1 });
}

function from(names: Map<string, Counted>, say: (name: string, counted: Counted) => Issue): Issue[] {
  return [...names].map(([name, counted]) => say(name, counted));
}
