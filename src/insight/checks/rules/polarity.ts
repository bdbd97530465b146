// The direction that a paper asks a KPI to take, held to which way is better; and a target with no direction to reach it from.

import type { Polarity } from '../../../measures/index.ts';
import { tableRows } from '../related.ts';
import type { Found, Rule } from '../rule.ts';
import type { CheckedRow } from '../sheet.ts';

type Facts = {
  label: string;
  required: Exclude<Polarity, null> | null;
  /** which way is better; null for a KPI of the area's own that nobody has said it of */
  better: Exclude<Polarity, null> | null;
  target: string | null;
};

/** Only these lack a direction because nobody gave one: in the catalogue, none means that no judgement is made. */
const isLocal = (row: CheckedRow): boolean => row.measure.id.startsWith('local-');

function foundIn(row: CheckedRow): Found | null {
  const better = row.measure.polarity;
  const required = row.required ?? null;
  const target = row.target?.printed.trim() ?? null;
  const against = required !== null && better !== null && required !== better;
  const missing = required === null && target !== null && (better !== null || isLocal(row));
  if (!against && !missing) return null;
  const facts: Facts = { label: row.label, required, better, target };
  return {
    cells: [{ row, cell: null, part: 'required direction' }],
    period: null,
    severity: against ? 'stops' : 'warns',
    facts,
  };
}

const lower = { polarity: 'lower' as const };

export default {
  id: 'polarity',
  title: 'The required direction is missing or points the other way',
  plain:
    'Compares the direction that a paper requires with the direction in which the KPI gets better, and looks for a target beside an empty direction. KPIs on which no judgement is made are left alone, and so are papers without such a column.',
  severity: 'stops',
  source:
    'A scorecard of May 2025 required young people not in education to rise, and left the direction empty beside targets. Without a direction a target cannot be rated.',
  examples: [
    {
      name: 'more young people not in education cannot be what is required',
      sheet: {
        from: '2025-05',
        rows: [{ label: 'Not in education', measure: lower, required: 'higher', cells: ['4'] }],
      },
      finds: ['Not in education required direction'],
    },
    {
      name: 'a target of 70% with an empty direction cannot be rated; with the right direction, or with no target, all is well',
      sheet: {
        from: '2025-05',
        rows: [
          {
            label: 'Within 20 weeks',
            measure: { unit: 'percent', polarity: 'higher' },
            required: null,
            target: '70%',
            cells: ['55.4%'],
          },
          {
            label: 'Within 6 weeks',
            measure: { unit: 'percent', polarity: 'higher' },
            required: 'higher',
            target: '70%',
            cells: ['55.4%'],
          },
          { label: 'Waiting', measure: lower, required: null, cells: ['27'] },
        ],
      },
      finds: ['Within 20 weeks required direction'],
    },
    {
      name: 'no judgement is an answer: a share with a target and no direction is left alone, whatever a paper requires of it',
      sheet: {
        from: '2025-05',
        rows: [
          {
            label: 'In independent schools',
            measure: { unit: 'percent' },
            required: null,
            target: '8%',
            cells: ['11.2%'],
          },
          { label: 'In mainstream', measure: { unit: 'percent' }, required: 'higher', cells: ['36.0%'] },
        ],
      },
      finds: [],
    },
    {
      name: 'a KPI of the area’s own has a target and nobody said which way is better',
      sheet: {
        from: '2025-05',
        rows: [
          {
            label: 'Beach school visits',
            measure: { id: 'local-beach-school-visits' },
            required: null,
            target: '30',
            cells: ['25'],
          },
        ],
      },
      finds: ['Beach school visits required direction'],
    },
    {
      name: 'a paper without such a column requires nothing',
      sheet: { from: '2025-05', rows: [{ label: 'Waiting', measure: lower, target: '7', cells: ['27'] }] },
      finds: [],
    },
  ],
  check(sheet) {
    const rows = tableRows(sheet).filter(({ required }) => required !== undefined);
    return { looked: rows.length, found: rows.flatMap((row) => foundIn(row) ?? []) };
  },
  sentence(facts) {
    const { label, required, better, target } = facts as Facts;
    if (required !== null)
      return `The paper asks for “${label}” to go ${required === 'higher' ? 'up' : 'down'}, and it gets better by going ${better === 'higher' ? 'up' : 'down'}. It is not rated until the direction is settled.`;
    const way = better === null ? '' : ` It gets better by going ${better === 'higher' ? 'up' : 'down'}.`;
    return `“${label}” has a target of ${target} and no required direction, so it cannot be rated from the paper alone.${way}`;
  },
} satisfies Rule;
