// Signed versions as JSON: ISO days, percentages as numbers like 74.1.

import { isoDay } from '../../clocks/index.ts';
import type { FigureChange, SignedVersion } from '../../insight/index.ts';
import { numberOutside, type Unit } from '../../measures/index.ts';
import type { Publication, VersionKept } from '../../store/index.ts';
import { rowJson } from '../catalogue/scorecard.ts';
import { isoOrNull } from '../words.ts';

/** “7c1e 40b9 2f6d 00a1”: as much of a hash as stands on paper. */
export function checkOf(hash: string): string {
  return hash.slice(0, 16).match(/.{4}/g)!.join(' ');
}

export function versionKeptJson(kept: VersionKept, published: readonly Publication[]) {
  return {
    version: kept.number,
    title: kept.title,
    month: kept.month,
    basis: kept.basis,
    selection: kept.selection,
    knownAt: isoDay(kept.knownAt),
    signedBy: kept.signedBy,
    signedAs: kept.signedAs,
    signedOn: isoDay(kept.signedOn),
    previous: kept.previous,
    hash: kept.hash,
    check: checkOf(kept.hash),
    published: published
      .filter(({ version }) => version === kept.number)
      .map(({ publishedOn, publishedBy, nextOn }) => ({
        on: isoDay(publishedOn),
        by: publishedBy,
        next: isoOrNull(nextOn),
      })),
  };
}

export function versionJson(version: SignedVersion, hash: string) {
  const units = new Map(
    version.scorecard.sections.flatMap(({ rows }) => rows.map((row) => [row.measure.id, row.unit])),
  );
  return {
    area: version.area.code,
    version: version.number,
    title: version.title,
    month: version.month,
    basis: version.basis,
    selection: version.selection,
    knownAt: isoDay(version.cutOff.knownAt),
    cutOff: { change: version.cutOff.change, at: version.cutOff.at },
    signed: { by: version.signed.by, as: version.signed.as, on: isoDay(version.signed.on) },
    previous: version.previous,
    hash,
    check: checkOf(hash),
    overrides: version.overrides,
    trust: {
      ...version.trust,
      sources: version.trust.sources.map((source) => ({ ...source, dueOn: isoOrNull(source.dueOn) })),
    },
    words: version.words.map((words) => ({ ...words, writtenOn: isoDay(words.writtenOn) })),
    changes: version.changes.map((change) => changeJson(change, units.get(change.measure)!)),
    sections: version.scorecard.sections.map(({ title, rows }) => ({ title, rows: rows.map(rowJson) })),
  };
}

export function changeJson({ was, is, ...change }: FigureChange, unit: Unit) {
  const at = (figure: FigureChange['was']) => ({ ...figure, value: numberOutside(figure.value, unit) });
  return { ...change, was: at(was), is: at(is) };
}
