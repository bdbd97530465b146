// The rows of a source in a query, with the rows that they belong to joined as their fields are asked for.

import type { TableId } from '../../register/index.ts';
import { fieldKind, isPieces } from '../engine/rows.ts';
import { YES_NO } from '../engine/tables.ts';
import type { Condition, DayOf } from '../language.ts';
import type { SourceId } from '../source.ts';
import { listsAny, monthOf, monthsLater, sqlName, text, texts, yearOf } from './dialect.ts';
import { NO_PLACE_GROUP } from './place-kinds.ts';
import type { Layer, Query } from './query.ts';
import { standingJoin } from './then.ts';
import { workedOutSql } from './worked-out-sql.ts';

const PIECE_LAYERS: Readonly<Record<string, Layer>> = {
  place: 'place',
  named: 'named',
  need: 'need',
  allocation: 'allocation',
  care: 'care',
  participation: 'participation',
  waiting: 'waiting',
};
const SETTINGS = ['urn', 'fromUrn'];
const THEN = 'then';
/** the alias of the time with a plan as it stood then: on the day of an event, on each day of a stock */
export const STANDING = 'standing';

const CENSUS_WEEKDAY = 4;

export class RowJoins {
  readonly query: Query;
  readonly source: SourceId;
  /** what the rows are called in the query */
  readonly alias: string;
  /** the day of the event; null for a stock */
  readonly on: DayOf | null;
  private readonly joins: (() => string)[] = [];
  private readonly joined = new Set<string>();
  /** by alias the path by which it was come to */
  private readonly paths = new Map<string, readonly string[]>();

  constructor(query: Query, source: SourceId, { alias, on }: { alias?: string; on?: DayOf } = {}) {
    this.query = query;
    this.source = source;
    this.alias = alias ?? sqlName(source);
    this.on = on ?? null;
    if (isPieces(source)) query.made.add(source);
  }

  /** The joins asked for so far, in their order. */
  get lines(): string {
    return this.joins.map((join) => join()).join('\n');
  }

  /** The table or part of the query that the rows are of, with its joins. */
  get from(): string {
    const { source, alias } = this;
    const table = isPieces(source) ? sqlName(source) : `waymark.${sqlName(source)}`;
    return [table === alias ? table : `${table} as ${alias}`, this.lines].filter((line) => line !== '').join('\n');
  }

  /** Rows of another source in the same query, for a query within it. */
  another(source: SourceId, alias = sqlName(source)): RowJoins {
    return new RowJoins(this.query, source, { alias });
  }

  private add(alias: string, join: string | (() => string)): void {
    if (this.joined.has(alias)) return;
    this.joined.add(alias);
    this.joins.push(typeof join === 'string' ? () => join : join);
  }

  /** The row that a field of a joined row names, joined by the path under which that row is known here. */
  linked(alias: string, name: string): string {
    const path = this.paths.get(alias) ?? [];
    return this.link([...path, name]).alias;
  }

  /** Adds a join of its own, under a name that is taken once. */
  join(alias: string, join: string | (() => string)): void {
    this.add(alias, join);
  }

  private own(parts: readonly string[]): { source: SourceId; alias: string } {
    if (parts.length === 0) return { source: this.source, alias: this.alias };
    if (parts.length === 1 && parts[0] === THEN) {
      this.query.made.add('plan-time');
      standingJoin(this, STANDING);
      return { source: 'plan-time', alias: STANDING };
    }
    return this.link(parts);
  }

  /** Joins the row that a field names; its alias is the path's words. */
  private link(parts: readonly string[]): { source: TableId; alias: string } {
    const owner = this.own(parts.slice(0, -1));
    const name = parts.at(-1)!;
    // where somebody with a plan is: the setting of the main place
    if (owner.source === 'plan-time' && name === 'urn') return this.link([...parts.slice(0, -1), 'place', name]);
    const kind = fieldKind(owner.source, name);
    if (!kind?.of) throw new RangeError(`${this.source} has no row ${parts.join('.')}`);
    const path = sqlName(parts.join('_'));
    const alias = path === this.alias ? `${path}_of` : path;
    const on = (column: string, key: string) => `${alias}.area = ${owner.alias}.area and ${alias}.${column} = ${key}`;
    if (SETTINGS.includes(name) && kind.of === 'establishment') this.joinSetting(parts, owner, alias);
    else if (kind.of === 'person') {
      this.add(alias, `left join waymark.person as ${alias} on ${on('person', `${owner.alias}.person`)}`);
    } else {
      const key = this.keyOf(owner, name, kind.of);
      const table = `waymark.${sqlName(kind.of)}`;
      this.add(alias, `left join ${table} as ${alias} on ${on('id', key)}`);
    }
    this.paths.set(alias, parts);
    return { source: kind.of, alias };
  }

  private keyOf({ source, alias }: { source: SourceId; alias: string }, name: string, of: TableId): string {
    const layer = source === 'plan-time' ? PIECE_LAYERS[name] : undefined;
    if (layer) {
      this.query.layers.add(layer);
      return `${alias}.${layer}_id`;
    }
    if (source === 'plan-time') return `${alias}.plan_id`;
    if (source === 'assessment-time' && of === 'assessment') return `${alias}.id`;
    return workedOutSql(this, source, alias, name) ?? `${alias}.${sqlName(name)}`;
  }

  /** Settings are found by URN, a placement's by UKPRN where the URN finds none; `waymark.setting` has a row for each number. */
  private joinSetting(parts: readonly string[], owner: { source: SourceId; alias: string }, alias: string): void {
    const number = `${owner.alias}.${sqlName(parts.at(-1)!)}`;
    this.add(
      alias,
      `left join waymark.setting as ${alias} on ${alias}.area = ${owner.alias}.area and ${alias}.number = ${number}`,
    );
    if (owner.source !== 'placement') return;
    const other = `${alias}_by_ukprn`;
    this.add(
      other,
      `left join waymark.setting as ${other} on ${alias}.number is null and ${other}.area = ${owner.alias}.area and ${other}.number = ${owner.alias}.ukprn`,
    );
  }

  private ofSetting(alias: string, column: string): string {
    const other = `${alias}_by_ukprn`;
    return this.joined.has(other) ? `coalesce(${alias}.${column}, ${other}.${column})` : `${alias}.${column}`;
  }

  /** A field by its path as an expression; of a field that names a row: that row's name, or whether there is one. */
  field(path: string): string {
    const parts = path.split('.');
    const kind = fieldKind(this.source, path);
    if (!kind) throw new RangeError(`${this.source} has no field ${path}`);
    if (kind.type === 'row') {
      const { source, alias } = this.link(parts);
      if (source === 'establishment')
        return `coalesce(${this.ofSetting(alias, 'urn')}, ${this.ofSetting(alias, 'ukprn')})`;
      return source === 'person' ? `${alias}.person` : `${alias}.id`;
    }
    const owner = this.own(parts.slice(0, -1));
    const name = parts.at(-1)!;
    if (owner.source === 'establishment' && parts.length > 1) return this.ofSetting(owner.alias, sqlName(name));
    if (owner.source === 'plan-time') return this.pieceField(parts.slice(0, -1), owner.alias, name);
    if (owner.source === 'assessment-time') return `${owner.alias}.${DAYS_OF_PIECES[name] ?? sqlName(name)}`;
    return workedOutSql(this, owner.source, owner.alias, name) ?? `${owner.alias}.${sqlName(name)}`;
  }

  private pieceField(before: readonly string[], alias: string, name: string): string {
    const isThen = before[0] === THEN;
    // there may be no plan then: nothing is stated
    const known = (sql: string) => (isThen ? `case when ${alias}.plan_id is not null then ${sql} end` : sql);
    const holds = (layer: Layer) => {
      this.query.layers.add(layer);
      return `${alias}.${layer}_id is not null`;
    };
    switch (name) {
      case 'from':
      case 'to':
        return `${alias}.${DAYS_OF_PIECES[name]}`;
      case 'inCare':
        return known(`(${holds('care')})`);
      case 'isWaiting':
        return known(`(${holds('waiting')})`);
      case 'ap':
        return known(`(${holds('ap')} or coalesce(${this.kindOf(before, 'place')}.is_ap, false))`);
      case 'provision':
        return known(`coalesce(${this.kindOf(before, 'place')}.provision, 'none')`);
      case 'namedProvision':
        return known(`coalesce(${this.kindOf(before, 'named')}.provision, 'none')`);
      case 'group':
        return known(`coalesce(${this.kindOf(before, 'place')}.provision_group, ${text(NO_PLACE_GROUP)})`);
      default:
        throw new RangeError(`time with a plan has no field ${name}`);
    }
  }

  /** The kind of provision of a placement that stands beside a plan. */
  private kindOf(before: readonly string[], layer: 'place' | 'named'): string {
    this.query.layers.add(layer);
    this.query.made.add('placement-kind');
    const { alias } = this.own(before);
    const name = sqlName([...before, layer, 'kind'].join('_'));
    this.add(
      name,
      `left join placement_kind as ${name} on ${name}.area = ${alias}.area and ${name}.id = ${alias}.${layer}_id`,
    );
    return name;
  }

  day(of: DayOf): string {
    if (typeof of === 'string') return this.field(of);
    if ('plus' in of) {
      const [from, more] = of.plus;
      return `(${this.day(from)} ${more < 0 ? '-' : '+'} ${Math.abs(more)})`;
    }
    if ('plusMonths' in of) return monthsLater(this.day(of.plusMonths[0]), of.plusMonths[1]);
    if ('monthAfter' in of) return monthsLater(monthOf(this.day(of.monthAfter)), 1);
    if ('censusAfter' in of) {
      // the third Thursday of January is one of the 15th to the 21st
      const earliest = `make_date(${yearOf(this.day(of.censusAfter))} + 1, 1, 15)`;
      return `(${earliest} + (${CENSUS_WEEKDAY + 7} - extract(isodow from ${earliest})::int) % 7)`;
    }
    if ('first' in of) return `coalesce(${of.first.map((one) => this.day(one)).join(', ')})`;
    // both pass over what is not stated
    if ('latest' in of) return `greatest(${of.latest.map((one) => this.day(one)).join(', ')})`;
    return `least(${of.earliest.map((one) => this.day(one)).join(', ')})`;
  }

  condition(condition: Condition): string {
    if ('anyOf' in condition) return `(${condition.anyOf.map((one) => this.condition(one)).join(' or ')})`;
    if ('sameYear' in condition)
      return condition.sameYear.map((one) => `extract(year from ${this.day(one)})`).join(' = ');
    if ('from' in condition) {
      const days = `${this.day(condition.to)} - ${this.day(condition.from)}`;
      const { atMost, moreThan } = condition;
      const both = [atMost !== undefined && `${days} <= ${atMost}`, moreThan !== undefined && `${days} > ${moreThan}`];
      return both.filter((one) => one !== false).join(' and ') || `${days} is not null`;
    }
    const field = this.field(condition.field);
    if ('stated' in condition) return `${field} is ${condition.stated ? 'not null' : 'null'}`;
    if ('is' in condition) return this.isOneOf(condition.field, field, condition.is);
    if ('not' in condition) return this.isNoneOf(condition.field, field, condition.not);
    const { atLeast, atMost } = condition;
    const both = [atLeast !== undefined && `${field} >= ${atLeast}`, atMost !== undefined && `${field} <= ${atMost}`];
    return both.filter((one) => one !== false).join(' and ') || `${field} is not null`;
  }

  private isOneOf(path: string, field: string, codes: readonly string[]): string {
    const kind = fieldKind(this.source, path);
    if (kind?.codes === YES_NO) {
      const either = codes.map((code) => (code === 'yes' ? field : `not ${field}`)).join(' or ');
      return codes.length > 1 ? `(${either})` : either;
    }
    if (kind?.several) return listsAny(this.query.dialect, field, codes);
    return codes.length === 1 ? `${field} = ${text(codes[0]!)}` : `${field} in (${texts(codes)})`;
  }

  /** What is not stated is none of the codes. */
  private isNoneOf(path: string, field: string, codes: readonly string[]): string {
    const kind = fieldKind(this.source, path);
    if (kind?.codes === YES_NO)
      return codes.map((code) => `${field} is not ${code === 'yes' ? 'true' : 'false'}`).join(' and ');
    if (kind?.several) return `not coalesce(${listsAny(this.query.dialect, field, codes)}, false)`;
    if (codes.length === 1) return `${field} is distinct from ${text(codes[0]!)}`;
    return `coalesce(${field}, '') not in (${texts(codes)})`;
  }
}

const DAYS_OF_PIECES: Readonly<Record<string, string>> = { from: 'from_day', to: 'to_day' };
