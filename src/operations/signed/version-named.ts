// Signed versions by the names that people give them: their number, the beginning of their hash, or “latest”.

import type { SignedVersion } from '../../insight/index.ts';
import { signedVersion, signedVersions, type VersionKept } from '../../store/index.ts';
import type { InArea } from '../areas.ts';
import { type Found, no } from '../engine/asked.ts';
import { operationIssue } from '../issues.ts';

export interface NamedVersion {
  version: SignedVersion;
  hash: string;
}

const LEAST_OF_HASH = 4;

/** Refused: one that nobody signed, a beginning that two have in common, and one that is not what was signed. */
export async function versionNamed(at: InArea, asked: string): Promise<Found<NamedVersion>> {
  const all = await signedVersions(at.store, at.area.code);
  const found = kept(all, asked);
  if (found.length !== 1)
    return no(
      operationIssue(
        'version-unknown',
        'stops',
        { field: 'version' },
        { asked, versions: all.map(({ number }) => number), several: found.map(({ number }) => number) },
      ),
    );
  return versionOfNumber(at, found[0]!.number);
}

export async function versionOfNumber({ store, area }: InArea, number: number): Promise<Found<NamedVersion>> {
  const read = await signedVersion(store, area.code, number);
  if (read.ok) return { ok: true, value: { version: read.version, hash: read.hash } };
  return no(operationIssue('version-altered', 'stops', { field: 'version' }, { number }));
}

function kept(all: readonly VersionKept[], asked: string): VersionKept[] {
  const plain = asked.trim().toLowerCase().replaceAll(' ', '');
  if (plain === 'latest') return all.slice(-1);
  const byNumber = all.filter(({ number }) => `${number}` === plain);
  if (byNumber.length > 0) return byNumber;
  return plain.length < LEAST_OF_HASH ? [] : all.filter(({ hash }) => hash.startsWith(plain));
}
