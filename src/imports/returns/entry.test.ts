// One typed figure: what each way of typing it comes to, and what must be put right.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day, isoDay } from '../../clocks/index.ts';
import type { Measure } from '../../measures/index.ts';
import { readEntry } from './entry.ts';
import { emptyEntry, type ReturnEntry } from './entry-shapes.ts';

const measure = (unit: Measure['unit']): Measure => ({
  id: 'a-kpi',
  title: 'A KPI',
  section: 'health',
  unit,
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  aliases: [],
});
const TODAY = day('2025-06-20');

function read(unit: Measure['unit'], entry: Partial<ReturnEntry>) {
  const where = (field: string) => ({ field });
  return readEntry({ ...emptyEntry, ...entry }, measure(unit), { today: TODAY, where });
}

const taken: [
  name: string,
  unit: Measure['unit'],
  entry: Partial<ReturnEntry>,
  value: number | null,
  status: string,
  note: string | null,
][] = [
  ['a count', 'count', { count: '12' }, 12, 'actual', null],
  ['a count with its thousands parted', 'count', { count: '1,234' }, 1234, 'actual', null],
  ['a count with a space that cannot be seen', 'count', { count: '1\u00a0234' }, 1234, 'actual', null],
  ['a count that Excel keeps as text', 'count', { count: "'12" }, 12, 'actual', null],
  ['12.0 is whole', 'count', { count: '12.0' }, 12, 'actual', null],
  ['nought typed is nought, with no word about it', 'count', { count: '0' }, 0, 'actual', null],
  ['a nil return is 0 and says so', 'count', { status: 'nil return' }, 0, 'actual', 'nil return'],
  ['nil typed where the count stands', 'count', { count: 'nil' }, 0, 'actual', 'nil return'],
  ['a nil return with the 0 beside it', 'count', { count: '0', status: 'nil' }, 0, 'actual', 'nil return'],
  ['two of eight', 'percent', { numerator: '2', denominator: '8' }, 0.25, 'actual', null],
  [
    'nought of nought has no percentage',
    'percent',
    { numerator: '0', denominator: '0' },
    null,
    'not-applicable',
    'no cases',
  ],
  ['nil of a percentage is no cases', 'percent', { status: 'nil' }, null, 'not-applicable', 'nil return, no cases'],
  ['nil of eight is 0%', 'percent', { status: 'nil', denominator: '8' }, 0, 'actual', 'nil return'],
  ['nobody seen has no average wait', 'weeks', { status: 'nil' }, null, 'not-applicable', 'nil return, no cases'],
  ['a percentage alone, with its sign', 'percent', { count: '74.1%' }, 0.741, 'actual', null],
  [
    'a percentage beside its parts, rounded as typed',
    'percent',
    { count: '66.7%', numerator: '2', denominator: '3' },
    2 / 3,
    'actual',
    null,
  ],
  ['pounds below nought', 'pounds', { count: '-£1.2m' }, -1_200_000, 'actual', null],
  ['a provisional figure', 'count', { count: '7', status: 'provisional' }, 7, 'provisional', null],
  ['not applicable', 'count', { status: 'n/a', note: 'service paused' }, null, 'not-applicable', 'service paused'],
  ['taken back', 'count', { status: 'take back' }, null, 'rejected', null],
];
for (const [name, unit, entry, value, status, note] of taken) {
  test(`${name} is taken`, () => {
    const { figure, issues } = read(unit, entry);
    assert.deepEqual(issues, []);
    assert.deepEqual([figure?.value, figure?.status, figure?.note], [value, status, note]);
  });
}

test('an awaited figure keeps its date, however it is written', () => {
  const until = (entry: Partial<ReturnEntry>) => {
    const { figure } = read('count', entry);
    return [figure?.status, figure?.dueOn ? isoDay(figure.dueOn) : null];
  };
  assert.deepEqual(until({ status: 'awaited', until: '31/07/2025' }), ['awaited', '2025-07-31']);
  assert.deepEqual(until({ status: 'awaited', until: 'July 2025' }), ['awaited', '2025-07-31']);
  assert.deepEqual(until({ status: 'awaited', until: '2025-07' }), ['awaited', '2025-07-31']);
  assert.deepEqual(until({ count: 'awaited until July' }), ['awaited', '2025-07-31']);
  assert.deepEqual(until({ until: '2025-07-04' }), ['awaited', '2025-07-04']);
  assert.deepEqual(until({ status: 'awaited' }), ['awaited', null]);
});

const refused: [name: string, unit: Measure['unit'], entry: Partial<ReturnEntry>, field: string, code: string][] = [
  ['more than the whole', 'percent', { numerator: '9', denominator: '7' }, 'numerator', 'return-above-denominator'],
  ['some of nought', 'percent', { numerator: '3', denominator: '0' }, 'numerator', 'return-above-denominator'],
  ['a rate for nobody', 'rate-10k', { numerator: '3', denominator: '0' }, 'denominator', 'return-above-denominator'],
  ['a part without its whole', 'percent', { numerator: '3' }, 'denominator', 'return-part-missing'],
  ['a whole without its part', 'percent', { denominator: '3' }, 'numerator', 'return-part-missing'],
  ['a bare number for a percentage', 'percent', { count: '12' }, 'count', 'return-percent-without-parts'],
  ['more than 100%', 'percent', { count: '112%' }, 'count', 'return-above-hundred'],
  [
    'a percentage that its parts do not give',
    'percent',
    { count: '70%', numerator: '2', denominator: '3' },
    'count',
    'return-parts-differ',
  ],
  ['a percentage for a number', 'count', { count: '12%' }, 'count', 'return-percent-for-number'],
  ['a division for a number', 'count', { numerator: '3', denominator: '7' }, 'count', 'return-count-divided'],
  [
    'half a child beside its parts',
    'count',
    { count: '2.5', numerator: '5', denominator: '2' },
    'count',
    'return-not-whole',
  ],
  [
    'a percentage beside the parts of an average',
    'days',
    { count: '12%', numerator: '36', denominator: '3' },
    'count',
    'return-percent-for-number',
  ],
  ['more than can be kept', 'count', { count: '9'.repeat(23) }, 'count', 'return-number-not-understood'],
  ['a note like a book', 'count', { count: '1', note: 'so '.repeat(1_000) }, 'note', 'return-note-too-long'],
  ['half a child', 'count', { count: '2.5' }, 'count', 'return-not-whole'],
  ['less than none', 'count', { count: '-3' }, 'count', 'return-below-nought'],
  ['something that is no number', 'count', { count: '12..5' }, 'count', 'return-number-not-understood'],
  ['an error of a spreadsheet', 'count', { count: '#REF!' }, 'count', 'return-number-not-understood'],
  ['a figure and “not applicable”', 'count', { count: '12', status: 'n/a' }, 'count', 'return-figure-and-status'],
  ['a figure and “nil”', 'count', { count: '12', status: 'nil' }, 'count', 'return-figure-and-status'],
  ['a word that is no status', 'count', { status: 'purple' }, 'status', 'return-status-not-understood'],
  ['a date that is none', 'count', { status: 'awaited', until: 'soonish' }, 'until', 'return-until-not-understood'],
  ['a date that has passed', 'count', { status: 'awaited', until: '2025-06-19' }, 'until', 'return-until-past'],
  ['“provisional” with no figure', 'count', { status: 'provisional' }, 'count', 'return-figure-missing'],
];
for (const [name, unit, entry, field, code] of refused) {
  test(`${name} is to be put right, and nothing is taken`, () => {
    const { figure, issues } = read(unit, entry);
    assert.equal(figure, null);
    assert.deepEqual(
      issues.map((issue) => [issue.where.field, issue.code, issue.severity]),
      [[field, code, 'stops']],
    );
  });
}
