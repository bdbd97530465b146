// A KPI by one breakdown: which group differs by more than chance, a small drawing of each, and the table of all months.

import type { Period } from '../clocks/index.ts';
import { likelyRange } from '../insight/index.ts';
import { breakdownsOf, type Measure, parseSlice, type SliceId, type ToldValue } from '../measures/index.ts';
import {
  type Choice,
  type Content,
  capital,
  countWords,
  type Href,
  type Html,
  html,
  joinedWords,
  LEAST_FOR_A_LINE,
  ofWords,
  periodWords,
  scrollRegion,
  sliceTitle,
  smallMultiples,
  spokenValue,
  table,
  valueWords,
} from '../outputs/index.ts';
import {
  areFew,
  everybody,
  type ListAsked,
  listsOf,
  valueCell,
  valueSaid,
  valueStatus,
  type WorkedOut,
} from './from-cases-view.ts';

/** More drawings than this are read by nobody: the table has them all. */
const MOST_DRAWN = 16;
const MONTHS_POOLED = 12;
/** so many periods have room on a sheet; the style leaves the others out */
const ON_PAPER = 6;

interface Group {
  is: string;
  /** as a head, and in a sentence */
  name: string;
  words: string;
  /** one for each period, null where the group has none */
  values: (ToldValue | null)[];
}

/** The breakdowns that a KPI has, for whoever may see them: officers' figures are for those who may read the cases. */
export function breakdownChoices(measure: Measure, mayReadCases: boolean): Choice[] {
  return breakdownIds(measure, mayReadCases).map((id) => ({ value: id, words: sliceTitle(id) }));
}

export function breakdownIds(measure: Measure, mayReadCases: boolean): SliceId[] {
  return breakdownsOf(measure).filter((id) => mayReadCases || id !== 'officer');
}

function groupsOf({ values }: Pick<WorkedOut, 'values'>, by: string, periods: readonly Period[]): Group[] {
  const places = new Map(periods.map((period, i) => [period, i]));
  const found = new Map<string, Group>();
  for (const value of values) {
    const at = places.get(value.period);
    if (value.slice?.by !== by || at === undefined) continue;
    const { is, words } = value.slice;
    const own = found.get(is) ?? { is, words, name: capital(words), values: periods.map(() => null) };
    own.values[at] = value;
    found.set(is, own);
  }
  return [...found.values()];
}

/** The sentence, the drawings and the table. `target` is the KPI's own, for everybody. */
export function breakdownBody(worked: WorkedOut, by: string, target: number | null, mayList: boolean): Html {
  const slice = parseSlice(by);
  const whole = everybody(worked.values);
  const periods = whole.map(({ period }) => period);
  const groups = groupsOf(worked, by, periods);
  if (slice === null || groups.length === 0)
    return html`<p class="govuk-body">In these periods nothing was counted that could be broken down by it.</p>`;
  return html`<p class="govuk-body">${sentenceOf(worked, by, groups, whole)}</p>
${groups.length > 1 && groups.length <= MOST_DRAWN ? drawings(worked, by, groups, whole, target) : null}
${groupsTable(worked, by, groups, whole, mayList)}`;
}

const isShare = ({ unit }: Measure) => unit === 'percent';

/** Cases of a month are added up over twelve; what stands at a month's end is taken of the last month alone. */
function pooled(
  { window }: Measure,
  values: readonly (ToldValue | null)[],
): { numerator: number; denominator: number } {
  const told = values.filter((one) => one !== null && one.numerator !== null && one.denominator !== null);
  const taken = window === 'month' ? told.slice(-MONTHS_POOLED) : told.slice(-1);
  const sum = (of: 'numerator' | 'denominator') => taken.reduce((total, one) => total + one![of]!, 0);
  return { numerator: sum('numerator'), denominator: sum('denominator') };
}

function overWords({ window }: Measure, periods: number): string {
  return window === 'month' ? `over ${Math.min(MONTHS_POOLED, periods)} months` : 'at the end of the last month shown';
}

function sentenceOf(
  { measure }: WorkedOut,
  by: string,
  groups: readonly Group[],
  whole: readonly ToldValue[],
): Content {
  const what = sliceTitle(parseSlice(by)!).toLowerCase();
  if (!isShare(measure)) return largestOf(measure, groups, whole, what);
  const all = pooled(measure, whole);
  if (all.denominator === 0) return `No cases ${overWords(measure, whole.length)}.`;
  const share = all.numerator / all.denominator;
  const apart = groups.filter(({ values }) => {
    const { numerator, denominator } = pooled(measure, values);
    if (denominator === 0) return false;
    const range = likelyRange({ value: numerator / denominator, numerator, denominator, status: 'actual' }, measure);
    return range !== null && (share < range.lower || share > range.upper);
  });
  const said = `${capital(overWords(measure, whole.length))} the whole is ${spokenValue(share, 'percent')}, ${ofWords(all.numerator, all.denominator)}.`;
  if (apart.length === 0)
    return html`<b>No group by ${what} differs from the whole by more than chance.</b> ${said} Each group's likely range holds the whole.`;
  const names = apart.map(({ words, values }) => {
    const { numerator, denominator } = pooled(measure, values);
    return `${words} (${ofWords(numerator, denominator)})`;
  });
  const chance = groups.length / 20;
  return html`<b>${capital(joinedWords(names))} ${names.length === 1 ? 'differs' : 'differ'} from the whole by more than chance alone would give.</b> ${said} Of ${countWords(groups.length)} groups chance would part ${chance < 1 ? 'less than one' : `about ${countWords(Math.round(chance))}`}.`;
}

function largestOf(measure: Measure, groups: readonly Group[], whole: readonly ToldValue[], what: string): string {
  const last = whole.findLast(({ value }) => value !== null);
  if (!last) return 'Case records do not tell it for these periods.';
  const at = whole.indexOf(last);
  const largest = groups
    .flatMap(({ words, values }) => (values[at]?.value == null ? [] : [{ words, value: values[at].value }]))
    .sort((a, b) => b.value - a.value)[0];
  const all = `${capital(periodWords(last.period))}: ${valueSaid(last, measure.unit)}`;
  return largest
    ? `${all}. The largest group by ${what} is “${largest.words}”: ${spokenValue(largest.value, measure.unit)}.`
    : `${all}.`;
}

function drawings(
  { measure }: WorkedOut,
  by: string,
  groups: readonly Group[],
  whole: readonly ToldValue[],
  target: number | null,
): Html {
  const months = whole.map(({ period }) => period);
  const highest = Math.max(0, ...groups.flatMap(({ values }) => values.map((one) => one?.value ?? 0)));
  const share = isShare(measure);
  const top = share ? 1 : highest;
  const scale = share
    ? `All drawings run from 0% to 100%. Black: this group. Grey: everybody.${target === null ? '' : ' Dotted: the target for everybody.'}`
    : `All drawings run from 0 to ${valueWords(highest, measure.unit)}.`;
  return html`<p class="govuk-body wm-quiet">${scale} The table below has the figures.</p>${smallMultiples({
    label: `By ${sliceTitle(parseSlice(by)!).toLowerCase()}`,
    months,
    whole: share ? whole.map(({ value }) => value) : null,
    target: share ? target : null,
    top,
    groups: groups.map(({ name, values }) => {
      const { numerator, denominator } = pooled(measure, values);
      const few = share && denominator < LEAST_FOR_A_LINE;
      const last = values.findLast((one) => one !== null && one.value !== null) ?? null;
      return {
        name,
        second: share
          ? `${last ? `${capital(periodWords(last.period))} ${ofWords(last.numerator!, last.denominator ?? 0)}; ` : ''}${overWords(measure, months.length)} ${ofWords(numerator, denominator)}${few ? ': too few for a line' : ''}`
          : last
            ? capital(periodWords(last.period))
            : 'no cases',
        values: values.map((one) => one?.value ?? null),
        few,
        last:
          last === null
            ? null
            : share
              ? valueWords(last.value!, 'percent', 0)
              : valueStatus(last, measure.unit, false).words,
      };
    }),
  })}`;
}

/** Groups down, periods across, the newest first: the table scrolls, and nobody should have to for it. The first row is everybody. */
function groupsTable(
  worked: WorkedOut,
  by: string,
  groups: readonly Group[],
  whole: readonly ToldValue[],
  mayList: boolean,
): Html {
  const { unit } = worked.measure;
  const listAt = listsOf(worked);
  const toList = (value: ToldValue, slice: ListAsked['slice']): Href | null =>
    mayList && (value.denominator ?? value.numerator ?? 0) > 0 ? listAt({ period: value.period, slice }) : null;
  const rowOf = (name: string, values: readonly (ToldValue | null)[], slice: ListAsked['slice']): Content[] => {
    const few = areFew(values.filter((one) => one !== null));
    return [
      name,
      ...values.toReversed().map((value) =>
        value === null
          ? html`<span class="wm-status">${unit === 'percent' ? 'no cases' : '0'}</span>`
          : valueCell(value, unit, few, {
              to: toList(value, slice),
              of: `, ${name}, ${periodWords(value.period)}`,
            }),
      ),
    ];
  };
  const title = sliceTitle(parseSlice(by)!);
  const provisional = (value: ToldValue) =>
    value.provisional && value.value !== null ? html`<br><span class="wm-quiet">provisional</span>` : null;
  const onPaper =
    whole.length > ON_PAPER
      ? html`<p class="govuk-body wm-paper-note">The newest ${countWords(ON_PAPER)} periods: the CSV has all ${countWords(whole.length)}.</p>`
      : null;
  const region = scrollRegion(
    `By ${title.toLowerCase()}, month by month`,
    table({
      caption: `By ${title.toLowerCase()}, ${whole.length === 1 ? 'one period' : 'newest period first'}`,
      rowHeads: true,
      className: 'wm-figures wm-breakdown',
      columns: [
        { head: title },
        ...whole.toReversed().map((value) => ({
          head: html`${capital(periodWords(value.period))}${provisional(value)}`,
          numeric: true,
        })),
      ],
      rows: [rowOf('Everybody', whole, null), ...groups.map(({ is, name, values }) => rowOf(name, values, { by, is }))],
    }),
  );
  return html`${onPaper}${region}`;
}
