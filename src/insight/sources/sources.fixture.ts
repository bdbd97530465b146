// A made-up KPI and what sources say of it, for the tests of sources: nothing remarkable about either.

import { day } from '../../clocks/index.ts';
import type { Measure, Statement } from '../../measures/index.ts';
import type { SourceSwitch } from './measure-source.ts';

export const AREA = 'E06000099';

export function aMeasure(of: Partial<Measure> = {}): Measure {
  return {
    id: 'advice',
    title: 'Advice in six weeks',
    section: 'assessments',
    unit: 'percent',
    polarity: 'higher',
    frequency: 'monthly',
    window: 'month',
    aliases: [],
    ...of,
  };
}

/** A share of so many; `from` is a paper's name, or the id of a data source that typed it. */
export function said(
  period: string,
  value: number,
  of: {
    paper?: string;
    typedBy?: string;
    sentBy?: string;
    on?: string;
    counts?: [number, number];
    decimals?: number;
  } = {},
): Statement {
  const { paper = 'paper', on = '2025-03-04', counts, typedBy, sentBy, decimals = 1 } = of;
  const sent = typedBy ?? sentBy;
  return {
    measure: 'advice',
    period,
    value,
    numerator: counts?.[0] ?? null,
    denominator: counts?.[1] ?? null,
    decimals,
    status: 'actual',
    dueOn: null,
    arrow: null,
    note: null,
    place: 'table',
    source: {
      paper: sent === undefined ? paper : `${sent} ${on} ${period}`,
      file: `${paper}.csv`,
      statedOn: day(on),
      sheet: null,
      row: 1,
      column: 'B',
      printed: String(value),
      ...(sent === undefined
        ? {}
        : { sent: { statedTime: '09:00:00.000', dataSource: sent, typedBy: typedBy === undefined ? null : 'Ada' } }),
    },
  };
}

export function aSwitch(of: Partial<SourceSwitch> = {}): SourceSwitch {
  return {
    measure: 'advice',
    from: '2025-04',
    source: 'computed',
    seam: 'break',
    signedBy: 'Ada',
    signedAs: 'owner',
    signedOn: day('2025-06-10'),
    why: null,
    change: 7,
    ...of,
  };
}
