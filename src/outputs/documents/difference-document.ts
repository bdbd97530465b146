// One signed version against an earlier one, as a document: what changed, of what kind each change is, and what else is said otherwise.

import { plainDay } from '../../clocks/index.ts';
import { commentaryPart } from '../../improvement/index.ts';
import {
  changeKinds,
  differenceBetween,
  type FigureChange,
  rowsIn,
  type ScorecardRow,
  type SignedVersion,
  type SignedWords,
  type UsualMove,
} from '../../insight/index.ts';
import { countWords, differenceWords } from '../html/figure.ts';
import { periodWords } from '../html/period-words.ts';
import { ratingWords } from '../html/rating-direction.ts';
import { capital } from '../kpi/kpi-row.ts';
import { joinedWords } from '../kpi/scorecard-words.ts';
import { changeKindCounted, changeKindWords, runsOfPeriods, wasAndIs, whyChanged } from '../signed/change-words.ts';
import { disclosedVersion } from './disclosed-version.ts';
import type { Block, PaperDocument, TableColumn, TableRow } from './document.ts';
import { type SignedWithHash, stampOf } from './document-entry.ts';
import { left, right } from './kpi-cells.ts';

export interface DifferenceShown {
  was: SignedWithHash;
  is: SignedWithHash;
  /** versions signed after the first and up to the second, oldest first */
  between: readonly SignedVersion[];
  usual: readonly UsualMove[];
}

/** As the board may see both versions. */
export function differenceDocument({ was, is, between, usual }: DifferenceShown): PaperDocument {
  const [before, after] = [disclosedVersion(was.version, 'board'), disclosedVersion(is.version, 'board')];
  const difference = differenceBetween(
    before,
    after,
    between.map((one) => disclosedVersion(one, 'board')),
  );
  const rows = new Map([...rowsIn(before), ...rowsIn(after)].map((row) => [row.measure.id, row]));
  const title = `Version ${after.number} against version ${before.number}`;
  const stamp = stampOf(is);
  const part = (heading: string, none: string, blocks: Block[]): Block[] => [
    { kind: 'heading', level: 2, text: heading },
    ...(blocks.length > 0 ? blocks : [{ kind: 'words', words: [none] } satisfies Block]),
  ];
  return {
    id: 'version-difference',
    title,
    under: [`${after.area.name} local area. ${signedWords(after)} ${signedWords(before)}`],
    head: { left: `${after.area.name} local area`, right: title },
    foot: `${after.area.name}, ${title}. Check: ${stamp.check}`,
    paper: 'a4',
    stamp,
    blocks: [
      { kind: 'words', look: 'lead', words: [claim(difference.changes)] },
      ...part('Figures that changed', 'None.', changedTable(difference.changes, rows)),
      ...part('New figures', 'None.', newsTable(difference.news, rows)),
      ...part(
        'Ratings',
        'Every KPI has the rating that it had.',
        tableOf(
          'Ratings of the month that each version is for',
          [left('KPI', 0.5), left('Was', 0.25), left('Is', 0.25)],
          difference.ratings.map((one) => [labelIn(rows, one.measure), ratingWords(one.was), ratingWords(one.is)]),
        ),
      ),
      ...part(
        'Definitions',
        'No definition has changed.',
        tableOf(
          'Definitions that changed',
          [left('KPI', 0.3), left('Was', 0.35), left('Is', 0.35)],
          difference.definitions.map((one) => [
            labelIn(rows, one.measure),
            one.was ?? 'not stated',
            one.is ?? 'not stated',
          ]),
        ),
      ),
      ...part('KPIs that only one version shows', 'Both show the same KPIs.', [
        ...onlyIn(difference.added, rows, after.number),
        ...onlyIn(difference.gone, rows, before.number),
      ]),
      ...part(
        'Words',
        'The words are the same.',
        tableOf(
          'Words that were written, rewritten or taken back',
          [left('About', 0.3), left('Was', 0.35), left('Is', 0.35)],
          difference.words.map((one) => [
            aboutIn(rows, (one.is ?? one.was)!),
            one.was?.text ?? 'not written',
            one.is?.text ?? 'taken back',
          ]),
        ),
      ),
      ...part('How much first figures usually move', 'No figure has been signed twice yet.', usualTable(usual, rows)),
    ],
  };
}

type Rows = ReadonlyMap<string, ScorecardRow>;

const signedWords = ({ number, signed, cutOff }: SignedVersion) =>
  `Version ${number}: as known on ${plainDay(cutOff.knownAt)}, signed off by ${signed.by}, ${signed.as}, ${plainDay(signed.on)}.`;

const labelIn = (rows: Rows, id: string): string => rows.get(id)?.measure.title ?? id;

function aboutIn(rows: Rows, { about, part }: SignedWords): string {
  const title = commentaryPart(part)?.title ?? part;
  if (about.kind === 'pack') return title;
  return `${title}: ${about.kind === 'measure' ? labelIn(rows, about.id) : about.title}`;
}

function claim(changes: readonly FigureChange[]): string {
  if (changes.length === 0) return 'No figure that both versions give has changed.';
  const kinds = changeKinds.flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [changeKindCounted(kind, count)];
  });
  const figures =
    changes.length === 1
      ? '1 figure that both versions give has'
      : `${countWords(changes.length)} figures that both versions give have`;
  return `${figures} changed: ${joinedWords(kinds)}.`;
}

function tableOf(caption: string, columns: TableColumn[], lines: readonly string[][]): Block[] {
  if (lines.length === 0) return [];
  const rows = lines.map((line): TableRow => ({ cells: line.map((text) => ({ words: [text] })) }));
  return [{ kind: 'table', caption, columns, groups: [{ title: null, rows }] }];
}

function changedTable(changes: readonly FigureChange[], rows: Rows): Block[] {
  const [table] = tableOf(
    'Figures that both versions give, where they differ',
    [left('KPI', 0.32), left('Period', 0.14), right('Was', 0.12), right('Is', 0.12), left('Why', 0.3)],
    changes.map((change) => {
      const said = wasAndIs(change, rows.get(change.measure)!.unit);
      const period = capital(periodWords(change.period));
      return [labelIn(rows, change.measure), period, said.was, said.is, changeKindWords(change.kind)];
    }),
  );
  if (table?.kind !== 'table') return [];
  for (const [i, row] of table.groups[0]!.rows.entries()) row.cells.at(-1)!.second = whyChanged(changes[i]!);
  return [table];
}

function newsTable(news: readonly { measure: string; periods: string[] }[], rows: Rows): Block[] {
  return tableOf(
    'Periods of which only the later version has a figure',
    [left('KPI', 0.55), left('Periods', 0.45)],
    news.map(({ measure, periods }) => [labelIn(rows, measure), runsOfPeriods(periods)]),
  );
}

function onlyIn(ids: readonly string[], rows: Rows, number: number): Block[] {
  if (ids.length === 0) return [];
  return [
    { kind: 'words', words: [`Only in version ${number}:`] },
    { kind: 'list', ordered: false, items: ids.map((id) => [labelIn(rows, id)]) },
  ];
}

function usualTable(usual: readonly UsualMove[], rows: Rows): Block[] {
  const moved = usual.filter((one) => one.moved > 0 && rows.has(one.measure));
  return tableOf(
    'KPIs whose first figures have moved',
    [left('KPI', 0.4), right('Periods that moved', 0.15), right('Usually by', 0.2), right('Most', 0.25)],
    moved.map((one) => {
      const { unit } = rows.get(one.measure)!;
      return [
        labelIn(rows, one.measure),
        `${countWords(one.moved)} of ${countWords(one.periods)}`,
        one.middle === 0 ? 'nothing' : differenceWords(one.middle, unit),
        `${differenceWords(one.largest!.by, unit)}, ${periodWords(one.largest!.period)}`,
      ];
    }),
  );
}
