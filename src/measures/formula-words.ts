// A definition in words, made from the same data that the engine counts by.

import { tableOf } from '../register/index.ts';
import { codeWords, dayOfWords, fieldWords, whoseWords } from './engine/why-words.ts';
import { type Condition, type Count, countsOf, type Formula, isStock, sourceOf } from './language.ts';
import type { Measure } from './measure.ts';
import type { SourceId } from './source.ts';

const listed = (items: readonly string[], last: 'or' | 'and'): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;

function sourceWords(source: SourceId): string {
  if (source === 'plan-time') return 'plans in force';
  if (source === 'assessment-time') return 'assessments under way';
  return tableOf(source).title.toLowerCase();
}

function limits(atLeast: number | undefined, atMost: number | undefined): string {
  if (atLeast !== undefined && atMost !== undefined) return `from ${atLeast} to ${atMost}`;
  return atLeast === undefined ? `at most ${atMost}` : `at least ${atLeast}`;
}

function conditionWords(source: SourceId, condition: Condition): string {
  if ('anyOf' in condition)
    return listed(
      condition.anyOf.map((one) => conditionWords(source, one)),
      'or',
    );
  if ('sameYear' in condition) {
    const [one, other] = condition.sameYear;
    return `“${dayOfWords(source, one)}” and “${dayOfWords(source, other)}” are in one calendar year`;
  }
  if ('from' in condition) {
    const { from, to, atMost, moreThan } = condition;
    const days = [
      ...(moreThan === undefined ? [] : [`more than ${moreThan}`]),
      ...(atMost === undefined ? [] : [`at most ${atMost}`]),
    ];
    return `${listed(days, 'and')} days from “${dayOfWords(source, from)}” to “${dayOfWords(source, to)}”`;
  }
  const title = fieldWords(source, condition.field);
  const codes = (list: readonly string[]) =>
    listed(
      list.map((one) => codeWords(source, condition.field, one)),
      'or',
    );
  if ('is' in condition) return `“${title}” is ${codes(condition.is)}`;
  if ('not' in condition) return `“${title}” is not ${codes(condition.not)}`;
  if ('stated' in condition) return `“${title}” is ${condition.stated ? 'recorded' : 'not recorded'}`;
  return `“${title}” is ${limits(condition.atLeast, condition.atMost)}`;
}

/** "plans by “Final plan sent”, where at most 140 days from “Received (request)” to “Final plan sent”" */
export function countWords(count: Count): string {
  const source = sourceOf(count);
  const of = sourceWords(source);
  const what = count.sum === undefined ? of : `${sumWords(source, count.sum)} of ${of}`;
  const when = isStock(count)
    ? `at the end of the period, from “${dayOfWords(source, count.from)}” up to “${dayOfWords(source, count.to)}”`
    : `by “${dayOfWords(source, count.on)}”`;
  const where = (count.where ?? []).map((one) => conditionWords(source, one));
  const whose = (count.whose ?? []).map(whoseWords);
  const once = !isStock(count) && count.each === 'person' ? ['each person once'] : [];
  const rest = [...(where.length > 0 ? [`where ${listed(where, 'and')}`] : []), ...whose, ...once];
  return [`${what} ${when}`, ...rest].join(', ');
}

function sumWords(source: SourceId, sum: NonNullable<Count['sum']>): string {
  if (typeof sum === 'string') return `the sum of “${fieldWords(source, sum)}”`;
  return `the sum of the days from “${dayOfWords(source, sum[0])}” to “${dayOfWords(source, sum[1])}”`;
}

function valueWords(formula: Formula): string {
  switch (formula.kind) {
    case 'count':
      return formula.times === undefined ? 'their number' : `their number times ${formula.times}`;
    case 'share':
      return formula.times === undefined
        ? 'the first out of the second'
        : `the first divided by the second, times ${formula.times}`;
    case 'rate':
      return `for each ${formula.per.toLocaleString('en-GB')} residents aged ${formula.residents[0]} to ${formula.residents[1] - 1}, by the latest estimate`;
    case 'growth':
      return `the change against ${formula.months} months before, as a share of what it was then`;
    case 'quantile':
      return `${formula.at === 0.5 ? 'the middle' : `the ${formula.at * 100}th percentile`} of the ${formula.in} that they took`;
  }
}

export interface FormulaLine {
  key: string;
  says: string;
}

/** How a measure is worked out from case records, line by line; nothing for one that is not. */
export function formulaLines({ workedOut }: Pick<Measure, 'workedOut'>): FormulaLine[] {
  if (!workedOut) return [];
  const { formula, reading, basis } = workedOut;
  const { top, of } = countsOf(formula);
  const counted = (counts: readonly Count[]) => counts.map(countWords).join('; and ');
  return [
    { key: 'Counted', says: counted(top) },
    ...(formula.kind === 'share' ? [{ key: 'Out of', says: counted(of) }] : []),
    ...(formula.kind === 'count' && of.length > 0 ? [{ key: 'Only where there are', says: counted(of) }] : []),
    { key: 'The figure', says: valueWords(formula) },
    { key: 'How it is read', says: reading },
    { key: 'Rule from', says: basis },
  ];
}
