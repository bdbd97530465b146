// Every data check over a scorecard: what was looked at, and the findings in the order in which a manager takes them.

import type { Period } from '../../clocks/index.ts';
import type { CheckResult, Finding, Found, FoundCell } from './rule.ts';
import { rules } from './rules/index.ts';
import type { CheckedSheet } from './sheet.ts';

export function checkSheet(sheet: CheckedSheet): CheckResult {
  const looked: Record<string, number> = {};
  const findings: Finding[] = [];
  const timesSeen = new Map<string, number>();
  for (const rule of rules) {
    const checked = rule.check(sheet);
    looked[rule.id] = checked.looked;
    for (const found of checked.found) {
      const first = found.cells[0];
      if (first === undefined) continue;
      const key = findingKey(rule.id, found);
      const times = (timesSeen.get(key) ?? 0) + 1;
      timesSeen.set(key, times);
      findings.push({
        key: times === 1 ? key : `${key}-${times}`,
        rule: rule.id,
        title: rule.title,
        severity: found.severity ?? rule.severity,
        measure: first.row.measure.id,
        label: first.row.label,
        period: found.period,
        cells: found.cells,
        facts: found.facts,
        message: rule.sentence(found.facts),
      });
    }
  }
  return { looked, findings: findings.sort(byUrgency) };
}

const orderOf = (finding: Finding): number => finding.cells[0]?.row.order ?? 0;
const periodOf = (period: Period | null): string => period ?? '';

/** What stops a paper comes first, then the order of the paper. */
function byUrgency(a: Finding, b: Finding): number {
  const stops = Number(b.severity === 'stops') - Number(a.severity === 'stops');
  if (stops !== 0) return stops;
  if (orderOf(a) !== orderOf(b)) return orderOf(a) - orderOf(b);
  if (periodOf(a.period) !== periodOf(b.period)) return periodOf(a.period) < periodOf(b.period) ? -1 : 1;
  return a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0;
}

/**
 * The same while the same figures stand in the same places of the same measures, wherever in a paper the row is printed
 * and whatever else the paper says: an answer given once holds until one of the figures changes.
 */
function findingKey(rule: string, found: Found): string {
  const first = found.cells[0];
  const said = found.cells.map(placeAndFigure).join('\n');
  return [rule, first?.row.measure.id ?? '', found.period ?? 'row', digest(said)].join(':');
}

function placeAndFigure({ row, cell, part }: FoundCell): string {
  const figure = cell === null ? [] : [cell.value ?? cell.printed.trim(), cell.numerator ?? '', cell.denominator ?? ''];
  const arrow = part === 'arrow' ? [cell?.arrow ?? row.trend ?? ''] : [];
  const direction = part === 'required direction' ? [String(row.required)] : [];
  const label = part === 'row' ? [row.label] : [];
  return [row.measure.id, cell?.period ?? '', part, ...figure, ...arrow, ...direction, ...label].join('|');
}

/** A short name for a text: 53 bits in two multiplying halves (no secret is kept by it). */
function digest(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (2 ** 32 * (low & 0x1fffff) + (high >>> 0)).toString(36).padStart(11, '0');
}
