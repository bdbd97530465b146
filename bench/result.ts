// One line of the benchmark: what, how much, the goal, and a floor to hold it against.

export interface Result {
  what: string;
  value: number;
  /** '' for a bare number */
  unit: 'ms' | 'bytes' | 'rows/s' | '';
  /** at most so much; null: only measured */
  goal: number | null;
  floor: { what: string; value: number } | null;
}

const number = (value: number) =>
  value.toLocaleString(
    'en-GB',
    value < 10 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: value < 100 ? 1 : 0 },
  );

export const figure = (value: number, unit: Result['unit']): string => `${number(value)} ${unit}`.trim();

export function printTable(results: Result[]): void {
  const lines = results.map(({ what, value, unit, goal, floor }) => [
    what,
    figure(value, unit),
    goal === null ? '' : figure(goal, unit),
    goal === null ? '' : value <= goal ? 'yes' : 'NO',
    floor ? `${floor.what}: ${figure(floor.value, unit)}` : '',
    floor ? `${number(value / floor.value)} ×` : '',
  ]);
  const all = [['what', 'measured', 'goal', 'met', 'floor or peer', 'ratio'], ...lines];
  const widths = all[0]!.map((_, i) => Math.max(...all.map((cells) => cells[i]!.length)));
  for (const cells of all)
    process.stdout.write(
      `${cells
        .map((cell, i) => cell.padEnd(widths[i]!))
        .join('  ')
        .trimEnd()}\n`,
    );
  const missed = results.filter(({ value, goal }) => goal !== null && value > goal);
  const asked = results.filter(({ goal }) => goal !== null);
  process.stdout.write(`\n${asked.length - missed.length} of ${asked.length} goals met\n`);
}

export function percentile(values: number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

export const median = (values: number[]) => percentile(values, 0.5);
