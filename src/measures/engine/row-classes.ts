// Rows of a source that meet the same conditions are one class: counts look at the classes, of which there are few, and not at each row.

import type { CompiledField, CompiledSource } from './compiled.ts';
import { codesMeeting } from './conditions.ts';
import { remembered, type SourceRows } from './source-rows.ts';

export interface RowClasses {
  count: number;
  /** the class of each row */
  of: Uint16Array | Int32Array;
  /** `meets[class * conditions + condition]`: 1 where its rows meet the condition */
  meets: Uint8Array;
}

/** Kinds of value that differ in the conditions that they meet. */
interface Kinds {
  count: number;
  /** the kind of each value */
  of: Uint8Array;
  /** `meets[kind * places.length + i]`: 1 where the kind meets condition `places[i]` */
  meets: Uint8Array;
}

const MOST_SMALL = 0xffff;

/** Classes told apart by one column after another. */
class Classes implements RowClasses {
  count = 1;
  of: Uint16Array | Int32Array;
  meets: Uint8Array;
  private readonly conditions: number;

  constructor(rows: number, conditions: number) {
    this.of = new Uint16Array(rows);
    this.meets = new Uint8Array(conditions);
    this.conditions = conditions;
  }

  split(values: ArrayLike<number>, kinds: Kinds, places: readonly number[]): void {
    const most = this.count * kinds.count;
    if (most > MOST_SMALL && this.of instanceof Uint16Array) this.of = Int32Array.from(this.of);
    const cameFrom = renumbered(this.of, values, kinds, most);
    const { conditions, meets } = this;
    this.count = cameFrom.length;
    this.meets = new Uint8Array(this.count * conditions);
    for (let number = 0; number < cameFrom.length; number++) {
      const kind = cameFrom[number]! % kinds.count;
      const before = ((cameFrom[number]! - kind) / kinds.count) * conditions;
      const at = number * conditions;
      for (let i = 0; i < conditions; i++) this.meets[at + i] = meets[before + i]!;
      for (let i = 0; i < places.length; i++) this.meets[at + places[i]!] = kinds.meets[kind * places.length + i]!;
    }
  }
}

/** Gives each pair of class and kind that there is a number, in the order in which rows have them; the pair that each came from. */
function renumbered(of: Uint16Array | Int32Array, values: ArrayLike<number>, kinds: Kinds, most: number): number[] {
  const numbers = new Int32Array(most).fill(-1);
  const cameFrom: number[] = [];
  for (let row = 0; row < of.length; row++) {
    const pair = of[row]! * kinds.count + kinds.of[values[row]!]!;
    let number = numbers[pair]!;
    if (number < 0) {
      number = cameFrom.length;
      numbers[pair] = number;
      cameFrom.push(pair);
    }
    of[row] = number;
  }
  return cameFrom;
}

const YES_OR_NO: Kinds = { count: 2, of: Uint8Array.of(0, 1), meets: Uint8Array.of(0, 1) };

const known = new WeakMap<CompiledField, { codes: readonly string[]; kinds: Kinds }>();

/** Lists of codes are few and stay the same from area to area. */
function kindsOfCodes(field: CompiledField, codes: readonly string[]): Kinds {
  const before = known.get(field);
  if (before?.codes === codes) return before.kinds;
  const meeting = field.conditions.map((one) => codesMeeting(codes, one, field.several));
  const patterns = new Map<string, number>();
  const of = Uint8Array.from(codes, (_, code) => {
    const pattern = meeting.map((one) => one[code]).join('');
    const kind = patterns.get(pattern) ?? patterns.size;
    patterns.set(pattern, kind);
    return kind;
  });
  const kinds = { count: patterns.size, of, meets: Uint8Array.from([...patterns.keys()].join('')) };
  known.set(field, { codes, kinds });
  return kinds;
}

const classed = new WeakMap<SourceRows, WeakMap<CompiledSource, RowClasses>>();

/** Told apart once, however many calendars and breakdowns are asked for. */
export function rowClasses(rows: SourceRows, source: CompiledSource): RowClasses {
  const bySource = remembered(classed, rows, () => new WeakMap<CompiledSource, RowClasses>());
  return remembered(bySource, source, () => toldApart(rows, source));
}

function toldApart(rows: SourceRows, { conditions, fields, others }: CompiledSource): RowClasses {
  const classes = new Classes(rows.size, conditions.length);
  for (const field of fields) {
    const column = rows.field(field.path, field.on);
    if (column.kind !== 'code') throw new RangeError(`${field.path} is not a column of codes`);
    classes.split(column.values, kindsOfCodes(field, column.codes), field.places);
  }
  for (const place of others) {
    const { condition, on } = conditions[place]!;
    classes.split(rows.holds(condition, on), YES_OR_NO, [place]);
  }
  return classes;
}
