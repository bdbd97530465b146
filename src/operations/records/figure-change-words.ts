// What a file of case records changes on the scorecard, in sentences: of all KPIs together, and of each.

import { monthIndex } from '../../clocks/index.ts';
import type { Unit } from '../../measures/index.ts';
import { countWords, FEW_CASES, ofWords, periodWords, valueWords } from '../../outputs/index.ts';
import type { ChangedFigure, FigureChanges, KpiChange } from './figure-changes.ts';

export function changesSentence({ from, to, kpis, isFirst, changed }: Omit<FigureChanges, 'sentence'>): string {
  const within = `${periodWords(from)} to ${periodWords(to)}`;
  const others = changed.filter((one) => one.others.length > 0);
  const firsts = changed.filter((one) => one.firsts.length > 0).length;
  const all = countWords(kpis);
  if (isFirst)
    return `Nobody has brought case records before: ${countWords(firsts)} of ${all} KPIs get their first figures, ${within}.`;
  if (changed.length === 0) return `This file changes none of ${all} KPIs, ${within}.`;
  const first =
    firsts === 0
      ? ''
      : ` ${countWords(firsts)} ${firsts === 1 ? 'KPI gets a figure' : 'KPIs get figures'} where there was none.`;
  if (others.length === 0) return `This file changes no figure that stands, ${within}.${first}`;
  const figures = others.reduce((sum, one) => sum + one.others.length, 0);
  const periods = [...new Set(others.flatMap((one) => one.others))];
  const kind = periods.every((period) => monthIndex(period) !== null) ? 'month' : 'period';
  return `This file changes ${countWords(others.length)} of ${all} KPIs: ${counted(figures, 'figure')} in ${counted(periods.length, kind)}, ${within}.${first}`;
}

function counted(count: number, noun: string): string {
  return `${countWords(count)} ${noun}${count === 1 ? '' : 's'}`;
}

const MORE_DECIMALS = [1, 2, 3];

/** The decimal places at which the two figures print differently; null: the usual ones. A share has its counts beside it. */
export function decimalsApart({ unit, now, ifSaved }: Pick<KpiChange, 'unit' | 'now' | 'ifSaved'>): number | null {
  const [was, is] = [now.value, ifSaved.value];
  if (unit === 'percent' || was === null || is === null || was === is) return null;
  const areApart = (decimals: number | null) => valueWords(was, unit, decimals) !== valueWords(is, unit, decimals);
  return areApart(null) ? null : (MORE_DECIMALS.find(areApart) ?? null);
}

type ChangeToSay = Pick<KpiChange, 'title' | 'unit' | 'period' | 'now' | 'ifSaved' | 'decimals'>;

export function changeSentence({ title, unit, period, now, ifSaved, decimals }: ChangeToSay): string {
  const said = (figure: ChangedFigure) => figureWords(figure, unit, decimals);
  return `${title}, ${periodWords(period)}: ${said(now)} becomes ${said(ifSaved)}.`;
}

/** Out of few a share says less than its counts. */
function figureWords({ value, numerator, denominator }: ChangedFigure, unit: Unit, decimals: number | null): string {
  if (value === null) return 'no figure';
  if (unit !== 'percent' || numerator === null || denominator === null) return valueWords(value, unit, decimals);
  const counts = ofWords(numerator, denominator);
  return denominator <= FEW_CASES ? counts : `${valueWords(value, unit)} (${counts})`;
}
