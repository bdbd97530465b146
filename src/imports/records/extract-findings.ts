// What could not be read in an extract, drawn together: one issue for each column and each text, with the rows that it stands in.

import type { Issue, Place } from '../../clocks/index.ts';
import { codeSetsById, tableOf } from '../../register/index.ts';
import { type IssueCode, type IssueFacts, issue } from '../issues.ts';
import { columnLetters } from '../read/index.ts';
import type { Unread } from './line-rows.ts';
import { fieldOf, targetOf } from './mapping.ts';

interface Seen {
  one: Unread;
  rows: number[];
  count: number;
}

const ROWS_LISTED = 5;
const TEXTS_LISTED = 60;
const LONGEST_PRINTED = 80;

export class ExtractFindings {
  readonly #where: Place;
  readonly #unread = new Map<string, Map<string, Seen>>();
  readonly #more = new Map<string, { one: Unread; count: number }>();
  readonly #nobody = new Map<string, { rows: number[]; count: number; kept: boolean }>();
  readonly #twice: Issue[] = [];

  constructor(where: Place) {
    this.#where = where;
  }

  unread(row: number, found: readonly Unread[]): void {
    for (const one of found) {
      const column = `${targetOf(one.column)} ${one.at}`;
      const texts = this.#unread.get(column) ?? new Map<string, Seen>();
      this.#unread.set(column, texts);
      const seen = texts.get(one.text);
      if (seen) {
        seen.count += 1;
        if (seen.rows.length < ROWS_LISTED) seen.rows.push(row);
      } else if (texts.size < TEXTS_LISTED) texts.set(one.text, { one, rows: [row], count: 1 });
      else {
        const more = this.#more.get(column) ?? { one, count: 0 };
        more.count += 1;
        this.#more.set(column, more);
      }
    }
  }

  nobody(row: number, table: string, kept: boolean): void {
    const seen = this.#nobody.get(table) ?? { rows: [], count: 0, kept };
    seen.count += 1;
    if (seen.rows.length < ROWS_LISTED) seen.rows.push(row);
    this.#nobody.set(table, seen);
  }

  twice(facts: IssueFacts['record-twice']): void {
    if (this.#twice.length >= TEXTS_LISTED) return;
    this.#twice.push(issue('record-twice', 'warns', { ...this.#where, row: facts.row }, facts));
  }

  all(): Issue[] {
    const issues: Issue[] = [];
    for (const texts of this.#unread.values()) for (const seen of texts.values()) issues.push(this.#said(seen));
    for (const { one, count } of this.#more.values()) {
      const facts = { heading: one.column.heading, count };
      issues.push(issue('values-not-listed', 'warns', this.#at(one), facts));
    }
    for (const [table, { rows, count, kept }] of this.#nobody) {
      issues.push(issue('record-of-nobody', 'warns', { ...this.#where, row: rows[0]! }, { rows, count, table, kept }));
    }
    return [...issues, ...this.#twice];
  }

  #said({ one, rows, count }: Seen): Issue {
    const { column, text, why } = one;
    const where = { ...this.#at(one), row: rows[0]! };
    const printed = text.length > LONGEST_PRINTED ? `${text.slice(0, LONGEST_PRINTED)}…` : text;
    const facts = { heading: column.heading, printed, rows, count };
    const say = <C extends IssueCode>(code: C, more: IssueFacts[C]) => issue(code, 'warns', where, more);
    switch (why) {
      case 'not-a-number':
        return say('value-not-number', facts);
      case 'not-yes-or-no':
        return say('value-not-yes-no', facts);
      case 'code-unknown':
      case 'code-of-another-year': {
        const field = fieldOf(column.table, column.field);
        const codes = field?.codes ? codeSetsById[field.codes].codes.map(({ code }) => code) : [];
        return say('value-code-unknown', { ...facts, field: field?.title ?? column.field, codes });
      }
      default:
        return say('value-not-day', { ...facts, why });
    }
  }

  #at({ at, column }: Unread): Place {
    return { ...this.#where, column: columnLetters(at), field: targetOf(column) };
  }
}

/** "request", as sentences speak of one row. */
export function oneOf(table: Parameters<typeof tableOf>[0]): string {
  return tableOf(table).one;
}
