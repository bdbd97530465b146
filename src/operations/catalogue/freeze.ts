// Signs a version off: the figures, words and definitions of one month as they stand, kept for ever with who signed and what was overruled.

import { z } from 'zod';
import { isoDay } from '../../clocks/index.ts';
import type { Override, SignedVersion } from '../../insight/index.ts';
import { periodWords } from '../../outputs/index.ts';
import { type Area, saveSignedVersion, signedVersions, versionText } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import type { ListedFinding } from '../checks/findings.ts';
import { dayField, monthField } from '../dates.ts';
import { operationIssue } from '../issues.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { type MadeVersion, madeVersion } from '../signed/made-version.ts';
import { versionJson } from '../signed/version-json.ts';

const words = z
  .string()
  .trim()
  .max(300)
  .nullish()
  .transform((text) => text ?? '');

export interface Frozen {
  area: Area;
  version: SignedVersion;
  hash: string;
  change: number;
}

export default defineOperation({
  id: 'freeze',
  title: 'Sign off a version',
  needs: 'sign-versions',
  writes: true,
  input: z.object({
    knownAt: dayField.describe('as we knew it on this day; now when left out'),
    month: monthField.describe('the month it is for; the newest with a figure when left out'),
    basis: z
      .enum(['standing', 'cases'])
      .default('standing')
      .describe('standing: the figures that stand by their sources; cases: all worked out from case records'),
    selection: words.describe('a named selection, such as board; everything when left out'),
    title: words.describe('such as “Performance pack, May 2025”'),
    signedBy: words.describe('the name of whoever signs'),
    signedAs: words.describe('the role of whoever signs'),
    why: words.describe('why it is signed with data checks that nobody has answered'),
    overrides: z
      .array(z.object({ finding: z.string().trim(), why: words }))
      .default([])
      .describe('the same, check by check'),
  }),
  async run(
    ctx,
    { knownAt, month, basis, selection, title, signedBy, signedAs, why, overrides },
  ): Promise<Outcome<Frozen>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const { store, area } = found.at;
    if (signedBy === '' || signedAs === '')
      return refused([
        operationIssue('version-signer-needed', 'stops', { field: signedBy === '' ? 'signedBy' : 'signedAs' }, {}),
      ]);
    const made = await madeVersion(ctx, found.at, { knownAt, month, basis, selection: selection || null });
    if (!made.ok) return refused(made.issues);
    const { figures } = made.value.version.trust;
    if (figures.without.length === figures.of)
      return refused([
        operationIssue(
          'version-empty-month',
          'stops',
          { field: 'month' },
          { month: periodWords(made.value.version.month) },
        ),
      ]);
    const whys = new Map(overrides.map((one) => [one.finding, one.why]));
    const whyOf = ({ key }: ListedFinding) => whys.get(key) || why;
    const stopping = made.value.open.filter((one) => one.severity === 'stops' && whyOf(one) === '');
    if (stopping.length > 0) {
      const facts = { count: stopping.length, messages: stopping.map((one) => `${one.label}: ${one.message}`) };
      return refused([operationIssue('version-checks-open', 'stops', { field: 'why' }, facts)]);
    }
    if (isNothingNew(made.value))
      return refused([operationIssue('version-nothing-new', 'stops', {}, { number: made.value.version.previous! })]);
    const overruled = made.value.open
      .filter((one) => whyOf(one) !== '')
      .map((one): Override => ({ finding: one.key, message: `${one.label}: ${one.message}`, why: whyOf(one) }));
    const version: SignedVersion = {
      ...made.value.version,
      title: title || `Performance pack, ${periodWords(made.value.version.month)}`,
      signed: { by: signedBy, as: signedAs, on: ctx.today },
      overrides: overruled,
    };
    const packed = versionText(version);
    const facts = {
      version: version.number,
      hash: packed.hash,
      month: version.month,
      basis,
      selection: version.selection?.id ?? null,
      signedBy,
      signedAs,
      signedOn: isoDay(ctx.today),
      overruled: overruled.length,
    };
    const change = await store
      .write(area.code, { operation: 'freeze', actor: ctx.actor, facts }, async (tx) => {
        const last = (await signedVersions(tx, area.code)).at(-1)?.number ?? 0;
        if (last >= version.number) throw new SignedMeanwhile();
        await saveSignedVersion(tx, version, packed);
      })
      .then((written) => written.change, meanwhile);
    if (change === null) return refused([operationIssue('version-meanwhile', 'stops', {}, {})]);
    return done({ area, version, hash: packed.hash, change });
  },
  json: ({ version, hash, change }) => ({ ...versionJson(version, hash), change }),
});

/** Two who sign at once would give one number twice. */
class SignedMeanwhile extends Error {}

function meanwhile(error: unknown): null {
  if (error instanceof SignedMeanwhile) return null;
  throw error;
}

/** The same figures, words and definitions as were signed last: a second version would only be a second number. */
function isNothingNew({ version, before }: MadeVersion): boolean {
  const said = ({ scorecard, words, month }: Pick<SignedVersion, 'scorecard' | 'words' | 'month'>) =>
    JSON.stringify([month, scorecard.sections, words]);
  return before !== null && said(before) === said(version);
}
