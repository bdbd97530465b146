// Where a version belongs that was stated earlier than others that are there: pure arithmetic on instants.

export interface KnownVersion {
  version: number;
  from: string;
  /** null: still */
  to: string | null;
  digest: string;
  standing: string;
}

export interface Placing {
  /** how long the new version holds; undefined: it says what was known already and is not kept */
  newTo: string | null | undefined;
  /** the version that it cuts off */
  closes: number | null;
  /** the cut-off version stands again from here, since it was stated again */
  again: { version: number; from: string; to: string | null } | null;
  /** the new version itself was missing from a snapshot that came later */
  missing: { from: string; to: string | null } | null;
  /** versions that said that an older one was missing: now it is this one that was */
  emptied: number[];
}

/** When the source said again whatever it said before. Only instants after that of the new version count. */
export interface Restated {
  /** the snapshots of the table */
  snapshots: readonly string[];
  /** the loads of dated events that held the row unchanged */
  seenAgain: readonly string[];
}

export function placed(
  known: readonly KnownVersion[],
  at: string,
  digest: string,
  { snapshots, seenAgain }: Restated,
): Placing {
  const before = known.find(({ from, to }) => from <= at && (to === null || to > at));
  const until = before ? before.to : nextFrom(known, at);
  const wasThere = before && before.standing !== 'not seen' && before.standing !== 'ended';
  if (wasThere && before.digest === digest)
    return { newTo: undefined, closes: null, again: null, missing: null, emptied: [] };
  const closes = before?.version ?? null;
  if (wasThere) {
    const restated = firstBetween([...snapshots, ...seenAgain], at, until);
    if (restated !== null) {
      const again = { version: before.version, from: restated, to: until };
      return { newTo: restated, closes, again, missing: null, emptied: [] };
    }
  }
  const missed = wasThere ? null : firstBetween(snapshots, at, until);
  const { emptied, end } = missingFrom(known, until);
  const from = missed ?? (emptied.length > 0 ? until : null);
  return {
    newTo: missed ?? until,
    closes,
    again: null,
    missing: from === null ? null : { from, to: end },
    emptied,
  };
}

/** The versions from an instant on that say nothing but that the row is missing, and where they end. */
function missingFrom(known: readonly KnownVersion[], from: string | null): { emptied: number[]; end: string | null } {
  const emptied: number[] = [];
  let end = from;
  // A row that was stated at the very instant at which it then was missing: it is that one which was, and none before it.
  const statedThen = known.some((one) => one.from === from && one.to === from && one.standing !== 'not seen');
  if (statedThen) return { emptied, end };
  for (;;) {
    const next = known.find((one) => one.from === end && one.to !== one.from && one.standing === 'not seen');
    if (!next) return { emptied, end };
    emptied.push(next.version);
    end = next.to;
    if (end === null) return { emptied, end };
  }
}

function nextFrom(known: readonly KnownVersion[], at: string): string | null {
  return (
    known
      .filter(({ from, to }) => from > at && from !== to)
      .map(({ from }) => from)
      .sort()[0] ?? null
  );
}

function firstBetween(instants: readonly string[], after: string, before: string | null): string | null {
  return instants.filter((one) => one > after && (before === null || one < before)).sort()[0] ?? null;
}
