// The rows of one source, whatever the periods: their days, fields and conditions, found once for everything that asks for them.

import type { Condition, DayOf } from '../language.ts';
import type { SourceId } from '../source.ts';
import { asksThen } from './compiled.ts';
import { holds } from './conditions.ts';
import { dayValues } from './day-values.ts';
import { keyOf } from './key-of.ts';
import type { AreaRows } from './rows.ts';
import type { SliceCodes } from './slice-codes.ts';
import { standingThen } from './standing-then.ts';
import { type EngineColumn, NO_DAY, NO_ROW } from './tables.ts';

const known = new WeakMap<AreaRows, Map<SourceId, SourceRows>>();

/** The same for everybody who asks about an area's rows. */
export function sourceRows(rows: AreaRows, source: SourceId): SourceRows {
  const bySource = remembered(known, rows, () => new Map<SourceId, SourceRows>());
  return remembered(bySource, source, () => new SourceRows(rows, source));
}

export class SourceRows {
  readonly rows: AreaRows;
  readonly source: SourceId;
  readonly size: number;
  private readonly conditions = new Map<string, Uint8Array>();
  private readonly days = new Map<number, Int32Array>();
  private readonly stood = new Map<number, Int32Array>();
  private readonly codes = new Map<string, SliceCodes>();

  constructor(rows: AreaRows, source: SourceId) {
    this.rows = rows;
    this.source = source;
    this.size = rows.columns(source).rows;
  }

  day(of: DayOf): Int32Array {
    return remembered(this.days, keyOf(of), () => dayValues(this.rows, this.source, of));
  }

  person(): Int32Array {
    return this.rows.field(this.source, 'person').values as Int32Array;
  }

  born(): Int32Array {
    return this.rows.field(this.source, 'person.bornOn').values as Int32Array;
  }

  /** A field of the source, or of the time with a plan on the day of the event. */
  field(path: string, on: DayOf | null): EngineColumn {
    if (!path.startsWith('then.')) return this.rows.field(this.source, path);
    if (on === null) throw new RangeError(`${path} asks for the day of an event, and a stock has none`);
    const standing = this.standing(on);
    const column = this.rows.field('plan-time', path.slice('then.'.length));
    const missing = column.kind === 'code' ? 0 : column.kind === 'row' ? NO_ROW : NO_DAY;
    const values = new Int32Array(this.size);
    for (let row = 0; row < this.size; row++)
      values[row] = standing[row]! < 0 ? missing : column.values[standing[row]!]!;
    return { ...column, values } as EngineColumn;
  }

  private standing(on: DayOf): Int32Array {
    return remembered(this.stood, keyOf(on), () => standingThen(this.rows, this.person(), this.day(on)));
  }

  /** 1 for each row that meets the condition. */
  holds(condition: Condition, on: DayOf | null): Uint8Array {
    const key = `${keyOf(condition)} ${keyOf(asksThen(condition) ? on : null)}`;
    return remembered(this.conditions, key, () =>
      holds(this.rows, this.source, condition, (path) => this.field(path, on)),
    );
  }

  /** Values of a breakdown that do not change with time are kept for the next calendar. */
  fixedCodes(key: string, make: () => SliceCodes | null): SliceCodes | null {
    const known = this.codes.get(key);
    if (known) return known;
    const made = make();
    if (made?.kind !== 'fixed') return made;
    const found = { ...made, of: Int32Array.from(made.of) };
    this.codes.set(key, found);
    return found;
  }
}

/** What is kept under a key, made when it is first asked for. */
export function remembered<K, V>(
  kept: { get(key: K): V | undefined; set(key: K, value: V): unknown },
  key: K,
  make: () => V,
): V {
  let found = kept.get(key);
  if (found === undefined) {
    found = make();
    kept.set(key, found);
  }
  return found;
}
