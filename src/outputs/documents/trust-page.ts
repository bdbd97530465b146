// "How far can you trust this pack?": what is missing, doubtful or changed, a line each, from what the version itself keeps.

import type { Override, SourceState, TwoSources } from '../../insight/index.ts';
import { countWords, spokenValue } from '../html/figure.ts';
import { periodWords } from '../html/period-words.ts';
import { monthTitle } from '../kpi/kpi-row.ts';
import { changeSaid } from './changes-table.ts';
import type { Block, TableRow } from './document.ts';
import { left, lowerFirst } from './kpi-cells.ts';
import { labelOf, type Reading } from './reading.ts';

/** More would fill the page with names. */
const MOST_NAMED = 3;
const LONGEST = 150;

export function trustBlocks(reading: Reading): Block[] {
  const { trust } = reading.version;
  const { of, without } = trust.figures;
  const has = of - without.length;
  const month = monthTitle(reading.month);
  const claim =
    of === 0
      ? 'This version shows no KPIs.'
      : without.length === 0
        ? `${of === 1 ? 'The one KPI has' : `All ${countWords(of)} KPIs have`} a figure for ${month}.`
        : `${countWords(has)} of ${countWords(of)} KPIs ${has === 1 ? 'has' : 'have'} a figure for ${month}; ${countWords(without.length)} ${without.length === 1 ? 'does' : 'do'} not.`;
  return [
    {
      kind: 'words',
      words: [{ text: claim, look: 'strong' }],
    },
    {
      kind: 'table',
      caption: 'What is missing, doubtful or changed',
      columns: [left('', 0.25), left('', 0.15), left('', 0.6)],
      groups: [{ title: null, rows: trustRows(reading) }],
    },
  ];
}

function trustRows(reading: Reading): TableRow[] {
  const { trust, overrides, changes, previous } = reading.version;
  const { of, without } = trust.figures;
  const { open, corrected, explained, accepted } = trust.checks;
  const looked = open + corrected + explained + accepted;
  const onTime = trust.sources.filter(({ state }) => state === 'on-time').length;
  const answered = [
    [corrected, 'corrected'],
    [explained, 'explained'],
    [accepted, 'accepted'],
  ] as const;
  return [
    ...(trust.sources.length === 0
      ? []
      : [line('Sources on time', outOf(onTime, trust.sources.length), sourcesSaid(trust.sources))]),
    ...(of === 0
      ? []
      : [
          line(
            'Figures for the month',
            outOf(of - without.length, of),
            without.length === 0
              ? 'None is missing.'
              : `Without a figure: ${named(without.map((id) => labelOf(reading, id)))}.`,
          ),
        ]),
    line(
      'Ratings held back',
      countWords(trust.heldBack.length),
      trust.heldBack.length === 0
        ? 'None: every rating is out of enough cases.'
        : `${named(trust.heldBack.map(({ measure, why }) => `${labelOf(reading, measure)} (${why})`))}.`,
    ),
    line(
      'Data checks',
      countWords(looked),
      looked === 0
        ? 'None asked about these figures.'
        : `${answered
            .filter(([count]) => count > 0)
            .map(([count, words]) => `${countWords(count)} ${words}`)
            .concat(open === 0 ? 'none open' : `${countWords(open)} still open`)
            .join(', ')}.`,
    ),
    line('Signed with a check open', countWords(overrides.length), overridesSaid(overrides)),
    ...(trust.differ.length === 0
      ? []
      : [
          line(
            'Two sources that differ',
            countWords(trust.differ.length),
            `${named(trust.differ.map((one) => differSaid(reading, one)))}.`,
          ),
        ]),
    // the first version has none to be held against
    ...(previous === null
      ? []
      : [
          line(
            'Restated since the version before',
            countWords(changes.length),
            changes.length === 0
              ? `Nothing that version ${previous} printed has changed.`
              : `${named(changes.map((change) => changeSaid(reading, change)))}.`,
          ),
        ]),
  ];
}

const line = (name: string, count: string, says: string): TableRow => ({
  cells: [{ words: [name], look: 'strong' }, { words: [count], look: 'figure' }, { words: [says] }],
});

const outOf = (count: number, of: number) => `${countWords(count)} of ${countWords(of)}`;
const ended = (words: string) => (/[.!?…]$/.test(words.trim()) ? words.trim() : `${words.trim()}.`);

function named(items: readonly string[]): string {
  const shown = items.slice(0, MOST_NAMED).map((item) => clipped(item, LONGEST));
  const more = items.length - shown.length;
  return `${shown.join('; ')}${more > 0 ? `; and ${countWords(more)} more` : ''}`;
}

/** A long text is cut at a word; all of it stands in the activity log. */
function clipped(words: string, most: number): string {
  const letters = [...words];
  if (letters.length <= most) return words.replace(/(?<![.!?])\.$/, '');
  return `${letters
    .slice(0, most)
    .join('')
    .replace(/\s+\S*$/, '')}…`;
}

const SOURCE_STATES: [SourceState['state'], string][] = [
  ['late', 'Late'],
  ['not-received', 'Not received'],
  ['awaited', 'Awaited'],
];

function sourcesSaid(sources: readonly SourceState[]): string {
  const said = SOURCE_STATES.flatMap(([state, words]) => {
    const own = sources.filter((source) => source.state === state);
    if (own.length === 0) return [];
    const names = own.map(({ title, lateBy }) =>
      lateBy === null ? title : `${title} (${countWords(lateBy)} ${lateBy === 1 ? 'day' : 'days'})`,
    );
    return [`${words}: ${named(names)}`];
  });
  return said.length === 0 ? 'All came when they were due.' : `${said.join('. ')}.`;
}

function differSaid(reading: Reading, { measure, period, used, other }: TwoSources): string {
  const row = reading.rows.find((one) => one.measure.id === measure);
  const decimals = row?.cells.find((cell) => cell.period === period)?.decimals ?? null;
  const say = ({ value, source }: TwoSources['used']) =>
    `${spokenValue(value, row?.unit ?? 'count', decimals)} in ${SOURCE_WORDS[source] ?? lowerFirst(source)}`;
  return `${labelOf(reading, measure)}, ${periodWords(period)}: ${say(used)}, which is used; ${say(other)}`;
}

const SOURCE_WORDS: Record<string, string> = {
  computed: 'case records',
  returned: 'returns',
  typed: 'typed figures',
  published: 'published papers',
};

const MOST_OVERRIDES = 2;
const LONGEST_MESSAGE = 140;
const LONGEST_WHY = 90;

function overridesSaid(overrides: readonly Override[]): string {
  if (overrides.length === 0) return 'None.';
  if (overrides.every(({ message }) => message === ''))
    return 'Each was looked at and accepted by who signed; what they ask stays inside the council and its partners.';
  const said = overrides
    .slice(0, MOST_OVERRIDES)
    .map(
      ({ message, why }) =>
        `${ended(clipped(message, LONGEST_MESSAGE))} Signed because: ${ended(clipped(why, LONGEST_WHY))}`,
    );
  const more = overrides.length - said.length;
  return [...said, ...(more > 0 ? [`And ${countWords(more)} more.`] : [])].join(' ');
}
