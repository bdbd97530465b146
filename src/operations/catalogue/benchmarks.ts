// What is published beside a KPI: England, the region, the neighbours by mean, median and pooled, and which way gives a number.

import { z } from 'zod';
import { type Issue, parsePeriod } from '../../clocks/index.ts';
import {
  besideOf,
  type Counterpart,
  counterpartOf,
  datasetTitle,
  printedFigure,
  waysThatGive,
} from '../../insight/index.ts';
import { type Measure, measures } from '../../measures/index.ts';
import { neighbourSets, releasedLines, releases, type StoredRelease } from '../../store/index.ts';
import { type BenchmarksAnswer, benchmarksJson } from '../benchmarks/answer.ts';
import { type AuthorityAsked, authorityAsked } from '../benchmarks/authority-asked.ts';
import { figuresOf } from '../figures.ts';
import { operationIssue } from '../issues.ts';
import { measureUnknown } from '../measure-unknown.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';

const text = (words: string) =>
  z
    .string()
    .trim()
    .nullish()
    .transform((given) => given || null)
    .describe(words);

export default defineOperation({
  id: 'benchmarks',
  title: 'Compare a KPI with what is published',
  needs: 'read-scorecard',
  writes: false,
  input: z.object({
    measure: z.string().trim().min(1),
    period: text('a calendar year such as 2024, or a month such as 2025-01; the newest published when left out'),
    neighbours: text('the year of the list of statistical neighbours; the newest when left out'),
    release: text(
      'one release alone: its name, its file or the beginning of its hash; the newest that answers when left out',
    ),
    gives: text('a printed number: say which ways of working it out come to it'),
  }),
  async run(ctx, { measure: id, period, neighbours, release, gives }): Promise<Outcome<BenchmarksAnswer>> {
    const found = await authorityAsked(ctx);
    if (!found.ok) return refused(found.issues);
    const { store, code, name } = found.value;
    const of = await measureAsked(found.value, id.toLowerCase());
    if (!of.ok) return refused([of.issue]);
    const { measure, counterpart } = of;
    const printed = gives === null ? null : printedFigure(gives);
    const all = await releases(store);
    const known = release === null ? all : all.filter((one) => isNamed(one, release));
    const sets = await neighbourSets(store, code, all);
    const wrong: Issue[] = [];
    if (period !== null && parsePeriod(period) === null)
      wrong.push(operationIssue('benchmarks-period', 'stops', { field: 'period' }, { given: period }));
    if (gives !== null && printed === null)
      wrong.push(operationIssue('benchmarks-gives', 'stops', { field: 'gives' }, { given: gives }));
    if (neighbours !== null && !sets.some(({ version }) => version === neighbours))
      wrong.push(
        operationIssue(
          'benchmarks-neighbours-unknown',
          'stops',
          { field: 'neighbours' },
          { given: neighbours, versions: sets.map(({ version }) => version) },
        ),
      );
    if (release !== null && known.length === 0)
      wrong.push(
        operationIssue(
          'benchmarks-release-unknown',
          'stops',
          { field: 'release' },
          { given: release, titles: [...new Set(all.map(({ title }) => title))] },
        ),
      );
    if (wrong.length > 0) return refused(wrong);
    const tables = counterpart ? [...new Set(counterpart.sources.map(({ dataset }) => dataset))] : [];
    const asked = {
      isShare: measure.unit === 'percent',
      window: measure.window,
      area: code,
      period,
      lines: await releasedLines(store, tables, known),
      sets,
    };
    const beside = counterpart ? besideOf({ ...asked, counterpart, version: neighbours }) : null;
    const ways = counterpart && printed ? waysThatGive(printed, { ...asked, counterpart }) : null;
    const answer: BenchmarksAnswer = {
      measure,
      counterpart,
      area: { code, name },
      asked: period,
      period: beside?.period ?? null,
      rows: beside?.rows ?? [],
      set: beside?.set ?? null,
      otherSets: otherSets(beside?.set ?? null, sets),
      neighbours: beside?.neighbours ?? [],
      notes: beside?.notes ?? [],
      ways,
    };
    return done(answer, remarks(answer, found.value, all.length === 0));
  },
  json: benchmarksJson,
});

function isNamed({ sha256, title, fileName }: StoredRelease, asked: string): boolean {
  return (
    sha256.startsWith(asked.toLowerCase()) || [title, fileName].some((one) => one.toLowerCase() === asked.toLowerCase())
  );
}

type Asked = { ok: true; measure: Measure; counterpart: Counterpart | null } | { ok: false; issue: Issue };

/** A KPI of the area's own that was joined to one of the catalogue is compared as that one. */
async function measureAsked({ store, area }: AuthorityAsked, id: string): Promise<Asked> {
  const inCatalogue = measures.find((one) => one.id === id || one.formerIds?.includes(id));
  if (inCatalogue) return { ok: true, measure: inCatalogue, counterpart: counterpartOf(inCatalogue.id) };
  const figures = area ? await figuresOf(store, area) : { measures: [...measures], joinedTo: () => id };
  const own = figures.measures.find((one) => one.id === id);
  if (!own) return { ok: false, issue: measureUnknown(figures, id) };
  return { ok: true, measure: own, counterpart: counterpartOf(figures.joinedTo(id)) };
}

function otherSets(
  set: BenchmarksAnswer['set'],
  sets: readonly NonNullable<BenchmarksAnswer['set']>[],
): BenchmarksAnswer['otherSets'] {
  if (!set) return [];
  const members = new Set(set.neighbours.map(({ neighbour }) => neighbour));
  return sets
    .filter(({ version }) => version !== set.version)
    .map(({ version, neighbours }) => ({
      version,
      same: neighbours.filter(({ neighbour }) => members.has(neighbour)).length,
    }));
}

/** What keeps the answer short, said beside it. */
function remarks(
  { measure: { title }, counterpart, rows, set, asked }: BenchmarksAnswer,
  { name, isAuthority }: AuthorityAsked,
  isEmpty: boolean,
): Issue[] {
  const where = { field: 'measure' };
  if (!counterpart) return [operationIssue('benchmarks-no-counterpart', 'warns', where, { title })];
  if (isEmpty) return [operationIssue('benchmarks-none-yet', 'warns', {}, {})];
  const titles = counterpart.sources.map(({ dataset }) => datasetTitle(dataset));
  if (rows.length === 0)
    return [operationIssue('benchmarks-not-in-releases', 'warns', where, { title, tables: titles, period: asked })];
  if (!isAuthority) return [operationIssue('benchmarks-area', 'warns', { field: 'area' }, { area: name })];
  return set ? [] : [operationIssue('benchmarks-no-neighbours', 'warns', { field: 'neighbours' }, { area: name })];
}
