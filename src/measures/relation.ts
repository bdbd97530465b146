// How measures hang together: what must add up, what must be smaller, what is the same thing twice. Data checks hold papers to it.

/** Each stands in the entry of the measure that it says something about: "this is the sum of those". */
export type Relation =
  /** the whole: the parts named give this. `rest` says what no part holds ("early years, phase not known"); then the parts may be less, never more */
  | { kind: 'sum-of'; of: string[]; rest?: string }
  /** everybody counted here is counted there */
  | { kind: 'subset-of'; of: string }
  /** this percentage and those give 100 */
  | { kind: 'complement-of'; of: string[] }
  /** another name or another source for the same thing; the two should agree */
  | { kind: 'same-as'; of: string; why: string }
  /** this adds up the months of that over its own window (since 1 January, last 12 months) */
  | { kind: 'cumulative-of'; of: string }
  /** this stock changes by what comes in less what goes out; `rest` says what neither holds ("moves between areas") */
  | { kind: 'stock-flow'; in: string[]; out: string[]; rest?: string }
  /** this rate is that count for each `per` people of the population named */
  | { kind: 'rate-of'; of: string; per: number; population: string }
  /** this percentage is that count divided by this one, where both are measures themselves */
  | { kind: 'share-of'; numerator: string; denominator: string }
  /** this took that one's place; the two are never joined into one line */
  | { kind: 'succeeds'; of: string }
  /** not arithmetic: read beside it, because it moves first, or because doing right moves both */
  | { kind: 'read-with'; of: string; why: string };
