// A mapping as a file: written for a person to change, and checked word by word when it comes back.

import type { Answer, Issue } from '../../clocks/index.ts';
import { codeSetsById, type Value } from '../../register/index.ts';
import { issue } from '../issues.ts';
import {
  dateForms,
  dateMeanings,
  fieldOf,
  fieldsOf,
  type MappedColumn,
  type Mapping,
  NUMBERS,
  partsOfTarget,
  tableNamed,
  targetOf,
} from './mapping.ts';
import { readCode } from './values.ts';

export function mappingAsText(mapping: Mapping): string {
  return `${JSON.stringify(mapping, null, 2)}\n`;
}

/** Everything that is wrong with it at once, or the mapping. */
export function mappingFromText(text: string): Answer<Mapping> {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, issues: [issue('mapping-not-json', 'stops', {}, { reason })] };
  }
  return checkedMapping(given);
}

export function checkedMapping(given: unknown): Answer<Mapping> {
  const check = new MappingCheck();
  const mapping = check.mapping(given);
  return check.issues.length > 0 ? { ok: false, issues: check.issues } : { ok: true, value: mapping };
}

const SOURCE = /^[a-z0-9][a-z0-9-]*$/;

type Parts = Readonly<Record<string, unknown>>;

class MappingCheck {
  readonly issues: Issue[] = [];

  mapping(given: unknown): Mapping {
    const parts = this.#parts('the mapping', given);
    const columns = this.#list('columns', parts.columns).map((one, i) => this.#column(one, i + 1));
    if (columns.length === 0) this.issues.push(issue('mapping-without-columns', 'stops', {}, {}));
    this.#eachFieldOnce(columns);
    const leftOut = parts.leftOut === undefined ? undefined : this.#list('leftOut', parts.leftOut);
    return {
      id: this.#word('id', parts.id, /^[a-z0-9][a-z0-9-]*$/, 'a name of small letters, digits and hyphens'),
      title: this.#text('title', parts.title),
      version: typeof parts.version === 'number' && Number.isSafeInteger(parts.version) ? parts.version : 1,
      source: this.#word('source', parts.source, SOURCE, 'the id of a data source'),
      ...(parts.personNumbersOf === undefined || parts.personNumbersOf === null
        ? {}
        : { personNumbersOf: this.#word('personNumbersOf', parts.personNumbersOf, SOURCE, 'the id of a data source') }),
      holds: this.#oneOf('holds', parts.holds, ['dated events', 'snapshot'] as const),
      sheet: parts.sheet === null || parts.sheet === undefined ? null : this.#text('sheet', parts.sheet),
      columns,
      defaults: this.#defaults(parts.defaults),
      ...(leftOut === undefined ? {} : { leftOut: leftOut.map((one) => this.#text('leftOut', one)) }),
    };
  }

  #column(given: unknown, number: number): MappedColumn {
    const name = `column ${number}`;
    const parts = this.#parts(name, given);
    const heading = this.#text(`heading of ${name}`, parts.heading);
    const table = typeof parts.table === 'string' ? tableNamed(parts.table) : null;
    const field = this.#text(`field of ${name}`, parts.field);
    if (table === null || !isField(table, field)) {
      const facts = { heading, table: String(parts.table), field, fields: table === null ? [] : fieldsOf(table) };
      this.issues.push(issue('mapping-field-unknown', 'stops', {}, facts));
    }
    const column: MappedColumn = {
      heading,
      table: table ?? 'person',
      field,
      ...(parts.group === undefined ? {} : { group: this.#text(`group of ${name}`, parts.group) }),
      ...(parts.codes === undefined ? {} : { codes: this.#codes(heading, parts.codes) }),
      ...(parts.dates === undefined ? {} : { dates: this.#oneOf(`dates of ${name}`, parts.dates, dateForms) }),
      ...(parts.means === undefined ? {} : { means: this.#oneOf(`means of ${name}`, parts.means, dateMeanings) }),
      ...(parts.lastDay === true ? { lastDay: true } : {}),
    };
    if (table !== null) this.#codesKnown(column);
    return column;
  }

  #codes(heading: string, given: unknown): Record<string, string> {
    const entries = Object.entries(this.#parts(`codes of “${heading}”`, given));
    return Object.fromEntries(entries.map(([text, code]) => [text, typeof code === 'string' ? code : String(code)]));
  }

  #codesKnown({ table, field, heading, codes }: MappedColumn): void {
    const set = fieldOf(table, field)?.codes;
    if (!set || !codes) return;
    for (const [printed, code] of Object.entries(codes)) {
      if (readCode(codeSetsById[set], code).why === null) continue;
      const facts = { heading, printed, code, codes: codeSetsById[set].codes.map((one) => one.code) };
      this.issues.push(issue('mapping-code-unknown', 'stops', {}, facts));
    }
  }

  /** Texts may be drawn together from two columns; nothing else may. */
  #eachFieldOnce(columns: readonly MappedColumn[]): void {
    for (const [target, same] of Map.groupBy(columns, targetOf)) {
      const [first] = same;
      if (same.length < 2 || fieldOf(first!.table, first!.field)?.type === 'text') continue;
      const headings = same.map(({ heading }) => heading);
      this.issues.push(issue('mapping-field-twice', 'stops', {}, { target, headings }));
    }
  }

  #defaults(given: unknown): Record<string, Value> {
    const found: Record<string, Value> = {};
    for (const [target, value] of Object.entries(given === undefined ? {} : this.#parts('defaults', given))) {
      const parts = partsOfTarget(target);
      if (!parts || !fieldOf(parts.table, parts.field)) {
        this.issues.push(issue('mapping-default-unknown', 'stops', {}, { target }));
      } else if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) {
        found[target] = value as Value;
      } else this.#wrong(`defaults.${target}`, 'a text, a number, true or false');
    }
    return found;
  }

  #parts(part: string, given: unknown): Parts {
    if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given as Parts;
    this.#wrong(part, 'written in curly brackets');
    return {};
  }

  #list(part: string, given: unknown): unknown[] {
    if (Array.isArray(given)) return given;
    this.#wrong(part, 'a list in square brackets');
    return [];
  }

  #text(part: string, given: unknown): string {
    if (typeof given === 'string' && given.trim() !== '') return given;
    this.#wrong(part, 'a text');
    return '';
  }

  #word(part: string, given: unknown, form: RegExp, wants: string): string {
    if (typeof given === 'string' && form.test(given)) return given;
    this.#wrong(part, wants);
    return '';
  }

  #oneOf<T extends string>(part: string, given: unknown, choices: readonly [T, ...T[]]): T {
    const found = choices.find((choice) => choice === given);
    if (found === undefined) this.#wrong(part, `one of ${choices.map((choice) => `"${choice}"`).join(', ')}`);
    return found ?? choices[0];
  }

  #wrong(part: string, wants: string): void {
    this.issues.push(issue('mapping-part-wrong', 'stops', {}, { part, wants }));
  }
}

function isField(table: MappedColumn['table'], field: string): boolean {
  return NUMBERS.some((one) => one === field) || fieldOf(table, field) !== null;
}
