// Which source a KPI's figures are taken from, since when, and who signed it: a dated setting, and never an overwritten one.

import { type Day, firstDayOfPeriod, type Period } from '../../clocks/index.ts';
import type { ValueSource } from '../../measures/index.ts';

export const figureSources = [
  { id: 'computed', title: 'worked out from case records' },
  { id: 'returned', title: 'sent as a file by its data source' },
  { id: 'typed', title: 'typed by its data source' },
  { id: 'published', title: 'printed in a published paper' },
] as const satisfies readonly { id: string; title: string }[];

export type FigureSource = (typeof figureSources)[number]['id'];

export const figureSourceIds = figureSources.map(({ id }) => id);

export function figureSourceTitle(id: FigureSource): string {
  return figureSources.find((one) => one.id === id)!.title;
}

/** Where a figure came from, by what stands beside it. */
export function figureSourceOf({ workedOut, sent }: ValueSource): FigureSource {
  if (workedOut) return 'computed';
  if (sent === undefined) return 'published';
  return sent.typedBy === null ? 'returned' : 'typed';
}

/**
 * Where two sources meet. At a break the older figures stay and are never compared with the newer. Re-based, the new
 * source gives the earlier months too, as far as it can, so that the series is one: the older figures stay beside them.
 */
export const seams = [
  { id: 'break', title: 'A break: older figures stay, and are not compared with newer ones' },
  { id: 're-base', title: 'A re-base: earlier months are worked out again, as far back as the records go' },
] as const satisfies readonly { id: string; title: string }[];

export type Seam = (typeof seams)[number]['id'];

export const seamIds = seams.map(({ id }) => id);

export type SignedAs = 'owner' | 'performance';

/** One signed switch of one KPI. */
export interface SourceSwitch {
  measure: string;
  /** the first period that the source gives */
  from: Period;
  source: FigureSource;
  seam: Seam;
  signedBy: string;
  signedAs: SignedAs;
  signedOn: Day;
  /** why it was signed before the parallel run was whole, or whatever else there is to say */
  why: string | null;
  change: number;
}

/** The switch that holds for a period: the last to begin; of two from the same period the later signed. */
export function switchAt<S extends SourceSwitch>(
  switches: readonly S[],
  period: Period,
  knownAt: Day | null = null,
): S | null {
  const day = firstDayOfPeriod(period);
  const holding = switches.filter(
    ({ from, signedOn }) => firstDayOfPeriod(from) <= day && (knownAt === null || signedOn <= knownAt),
  );
  const inOrder = holding.toSorted(
    (a, b) => firstDayOfPeriod(a.from) - firstDayOfPeriod(b.from) || a.change - b.change,
  );
  return inOrder.at(-1) ?? null;
}
