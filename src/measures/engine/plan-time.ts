// Time with a plan: each plan's days cut wherever place, need, officer, care, activity or waiting changes, in columns.

import { GROUP_CODES, groupOfProvision, NO_PLACE, PROVISION_CODES, placeKinds } from './place-kinds.ts';
import {
  type Candidates,
  candidates,
  chosen,
  type Layer,
  layerOf,
  lookedAfter,
  NO_RANK,
  primaryNeeds,
  put,
  twice,
} from './plan-layers.ts';
import { type AreaTables, codes, days, NO_DAY, NO_ROW, rowsOf, type TableColumns, tableIn, YES_NO } from './tables.ts';

/** What may stand beside a plan; each is chosen by itself. */
const LAYERS = ['attended', 'named', 'ap', 'need', 'allocation', 'care', 'participation', 'waiting'] as const;
const [ATTENDED, NAMED, AP, NEED, ALLOCATION, CARE, PARTICIPATION, WAITING] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
/** room for so many at first */
const PIECES_A_PLAN = 6;
const FEW = 64;

/** The piece columns while they grow. */
class Pieces {
  rows = 0;
  plan: Int32Array;
  from: Int32Array;
  to: Int32Array;
  layers: Int32Array[];

  constructor(room: number) {
    this.plan = new Int32Array(room);
    this.from = new Int32Array(room);
    this.to = new Int32Array(room);
    this.layers = LAYERS.map(() => new Int32Array(room));
  }

  add(plan: number, from: number, to: number, standing: Int32Array): void {
    if (this.rows === this.plan.length) this.grow();
    this.plan[this.rows] = plan;
    this.from[this.rows] = from;
    this.to[this.rows] = to;
    for (let layer = 0; layer < standing.length; layer++) this.layers[layer]![this.rows] = standing[layer]!;
    this.rows++;
  }

  private grow(): void {
    this.plan = twice(this.plan);
    this.from = twice(this.from);
    this.to = twice(this.to);
    this.layers = this.layers.map(twice);
  }
}

/** Days in their order: as a rule there are few, and each is put in its place. */
function sortDays(days: Int32Array, count: number): void {
  if (count > FEW) {
    days.subarray(0, count).sort();
    return;
  }
  for (let i = 1; i < count; i++) {
    const day = days[i]!;
    let at = i - 1;
    for (; at >= 0 && days[at]! > day; at--) days[at + 1] = days[at]!;
    days[at + 1] = day;
  }
}

/** First day of a plan: a plan that moved in counts from the day of the move. */
export function planFrom(plans: TableColumns): Int32Array {
  const [moved, started, issued] = [days(plans, 'transferredOn'), days(plans, 'startedOn'), days(plans, 'issuedOn')];
  const from = new Int32Array(plans.rows);
  for (let row = 0; row < plans.rows; row++)
    from[row] = moved[row] !== NO_DAY ? moved[row]! : started[row] !== NO_DAY ? started[row]! : issued[row]!;
  return from;
}

/**
 * One row a piece, in the order of the plans and of time; plans without a first day, or that end on or before it, have none.
 * Where somebody is educated first of all is the main place; where no row says so, what the plan names. Of two rows that
 * hold at once: the lower rank, then the later start, then the greater number. A place, need or officer without a start holds
 * from the plan's first day. Pieces that end before `since` are left out.
 */
export function planTime(tables: AreaTables, since: number): TableColumns {
  const plans = tableIn(tables, 'plan');
  const placements = tableIn(tables, 'placement');
  const places = layerOf(tables, 'placement');
  const needs = layerOf(tables, 'need', primaryNeeds(tables));
  const officers = layerOf(tables, 'allocation');
  const care = layerOf(tables, 'care', lookedAfter(tables));
  const participation = layerOf(tables, 'participation');
  const waiting = layerOf(tables, 'waiting');
  const kinds = placeKinds(tables);
  const fact = codes(placements, 'fact');
  const named = fact.codes.indexOf('named');
  const [firstDay, lastDay, person] = [planFrom(plans), days(plans, 'ceasedOn'), rowsOf(plans, 'person')];
  const lists = LAYERS.map(candidates);
  const pieces = new Pieces(Math.max(16, plans.rows * PIECES_A_PLAN));
  let cuts = new Int32Array(256);
  const standing = new Int32Array(LAYERS.length);

  const fill = (list: Candidates, layer: Layer, one: number, plan: number, from: number) => {
    list.count = 0;
    const { groups } = layer;
    for (let i = groups.starts[one]!; i < groups.starts[one + 1]!; i++) {
      const row = groups.rows[i]!;
      if (layer.counts && layer.counts[row] === 0) continue;
      if (layer.plan && layer.plan[row]! >= 0 && layer.plan[row] !== plan) continue;
      const rank = layer.rank ? layer.rank[row]! : 1;
      const starts = layer.from[row] === NO_DAY && from !== NO_DAY ? from : layer.from[row]!;
      put(list, starts, layer.to[row]!, row, rank === NO_DAY ? NO_RANK : rank);
    }
  };

  for (let plan = 0; plan < plans.rows; plan++) {
    const from = firstDay[plan]!;
    const to = lastDay[plan] === NO_DAY ? NO_RANK : lastDay[plan]!;
    const one = person[plan]!;
    if (from === NO_DAY || to <= from || to <= since || one < 0) continue;
    let knowsMain = false;
    lists[ATTENDED]!.count = 0;
    lists[NAMED]!.count = 0;
    lists[AP]!.count = 0;
    for (let i = places.groups.starts[one]!; i < places.groups.starts[one + 1]!; i++) {
      const row = places.groups.rows[i]!;
      if (places.plan && places.plan[row]! >= 0 && places.plan[row] !== plan) continue;
      const stated = places.rank![row]!;
      const isMain = stated === NO_DAY || stated === 1;
      const rank = stated === NO_DAY ? NO_RANK : stated;
      const starts = places.from[row] === NO_DAY ? from : places.from[row]!;
      const isAttended = named < 1 || fact.values[row] !== named;
      if (isAttended && isMain) {
        knowsMain = true;
        put(lists[ATTENDED]!, starts, places.to[row]!, row, rank);
      }
      if (!isAttended && isMain) put(lists[NAMED]!, starts, places.to[row]!, row, rank);
      if (isAttended && kinds.ap[row] === 1) put(lists[AP]!, starts, places.to[row]!, row, rank);
    }
    fill(lists[NEED]!, needs, one, plan, from);
    fill(lists[ALLOCATION]!, officers, one, plan, from);
    fill(lists[CARE]!, care, one, plan, NO_DAY);
    fill(lists[PARTICIPATION]!, participation, one, plan, NO_DAY);
    fill(lists[WAITING]!, waiting, one, plan, NO_DAY);

    let count = 1;
    cuts[0] = from;
    for (let layer = 0; layer < LAYERS.length; layer++) {
      const list = lists[layer]!;
      while (count + 2 * list.count > cuts.length) cuts = twice(cuts);
      for (let i = 0; i < list.count; i++) {
        if (list.from[i]! > from && list.from[i]! < to) cuts[count++] = list.from[i]!;
        if (list.to[i]! > from && list.to[i]! < to) cuts[count++] = list.to[i]!;
      }
    }
    sortDays(cuts, count);
    let open = false;
    for (let i = 0; i < count; i++) {
      const on = cuts[i]!;
      if (i > 0 && on === cuts[i - 1]) continue;
      let same = open;
      for (let layer = 0; layer < LAYERS.length; layer++) {
        const row = chosen(lists[layer === ATTENDED && !knowsMain ? NAMED : layer]!, on);
        if (standing[layer] !== row) same = false;
        standing[layer] = row;
      }
      if (same) continue;
      if (open) pieces.to[pieces.rows - 1] = on;
      pieces.add(plan, on, lastDay[plan]!, standing);
      open = true;
    }
  }
  return columnsOfPieces(tables, pieces, kinds);
}

function columnsOfPieces(
  tables: AreaTables,
  pieces: Pieces,
  kinds: { provision: Uint8Array; ap: Uint8Array },
): TableColumns {
  const { rows } = pieces;
  const plan = pieces.plan.subarray(0, rows);
  const layer = (at: number) => pieces.layers[at]!.subarray(0, rows);
  const [attended, named, ap] = [layer(ATTENDED), layer(NAMED), layer(AP)];
  const people = rowsOf(tableIn(tables, 'plan'), 'person');
  const urns = rowsOf(tableIn(tables, 'placement'), 'urn');
  const person = new Int32Array(rows);
  const urn = new Int32Array(rows);
  const provision = new Uint8Array(rows);
  const group = new Uint8Array(rows);
  const namedProvision = new Uint8Array(rows);
  const inAp = new Uint8Array(rows);
  const inCare = new Uint8Array(rows);
  const isWaiting = new Uint8Array(rows);
  const [care, waiting] = [layer(CARE), layer(WAITING)];
  for (let row = 0; row < rows; row++) {
    const main = attended[row]!;
    person[row] = people[plan[row]!]!;
    urn[row] = main < 0 ? NO_ROW : urns[main]!;
    provision[row] = main < 0 ? NO_PLACE : kinds.provision[main]!;
    group[row] = groupOfProvision[provision[row]!]!;
    namedProvision[row] = named[row]! < 0 ? NO_PLACE : kinds.provision[named[row]!]!;
    inAp[row] = ap[row]! >= 0 || (main >= 0 && kinds.ap[main] === 1) ? 2 : 1;
    inCare[row] = care[row]! >= 0 ? 2 : 1;
    isWaiting[row] = waiting[row]! >= 0 ? 2 : 1;
  }
  const row = (values: Int32Array) => ({ kind: 'row', values }) as const;
  const code = (values: Uint8Array, list: readonly string[]) => ({ kind: 'code', values, codes: list }) as const;
  return {
    rows,
    of: {
      plan: row(plan),
      person: row(person),
      from: { kind: 'day', values: pieces.from.subarray(0, rows) },
      to: { kind: 'day', values: pieces.to.subarray(0, rows) },
      place: row(attended),
      named: row(named),
      urn: row(urn),
      need: row(layer(NEED)),
      allocation: row(layer(ALLOCATION)),
      care: row(care),
      participation: row(layer(PARTICIPATION)),
      waiting: row(waiting),
      provision: code(provision, PROVISION_CODES),
      group: code(group, GROUP_CODES),
      namedProvision: code(namedProvision, PROVISION_CODES),
      ap: code(inAp, YES_NO),
      inCare: code(inCare, YES_NO),
      isWaiting: code(isWaiting, YES_NO),
    },
  };
}
