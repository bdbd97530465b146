// A year is set against a year: which published year stands beside a period, and when the two cover the same time.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MeasureWindow } from '../../measures/index.ts';
import type { PublishedYear } from './counterpart.ts';
import { spanDiffers, yearFor } from './span.ts';

for (const [period, kind, year] of [
  ['2024', 'calendar', 2024],
  ['2024-12', 'calendar', 2024],
  ['2024-11', 'calendar', 2023],
  ['2025-05', 'calendar', 2024],
  ['2025-Q4', 'calendar', 2025],
  ['2025-Q1', 'calendar', 2024],
  ['2024-25-academic', 'calendar', 2024],
  ['2024-25-autumn', 'calendar', 2024],
  ['2024-25-autumn-1', 'calendar', 2023],
  ['2025-01', 'january', 2025],
  ['2025-12', 'january', 2025],
  ['2024-25-academic', 'january', 2025],
  ['2024-25-spring', 'january', 2025],
  ['2024-25-autumn-2', 'january', 2024],
  ['someday', 'january', null],
] as [string, PublishedYear, number | null][])
  test(`beside ${period} stands the ${kind} year ${year}`, () => {
    assert.equal(yearFor(period, kind), year);
  });

for (const [period, window, year, kind, why] of [
  ['2024', 'month', 2024, 'calendar', null],
  ['2024-12', 'rolling-12', 2024, 'calendar', null],
  ['2024-12', 'ytd-calendar', 2024, 'calendar', null],
  [
    '2024-12',
    'month',
    2024,
    'calendar',
    'It is of the calendar year 2024, and yours is of December 2024: a year is set against a year.',
  ],
  [
    '2025-05',
    'month',
    2024,
    'calendar',
    'It is of the calendar year 2024, and yours is of May 2025: a year is set against a year.',
  ],
  [
    '2025',
    'month',
    2024,
    'calendar',
    'The newest that is published is of the calendar year 2024, and yours is of 2025.',
  ],
  ['2025-05', 'as-at', 2025, 'january', null],
  [
    '2026-02',
    'as-at',
    2025,
    'january',
    'The newest that is published is of January 2025, and yours is of February 2026.',
  ],
] as [string, MeasureWindow, number, PublishedYear, string | null][])
  test(`${period} (${window}) against ${year}: ${why ?? 'the same time'}`, () => {
    assert.equal(spanDiffers({ period, window }, year, kind), why);
  });
