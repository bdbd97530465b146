// Which published figures stand beside which KPIs, and whether they mean the same. What is not here has no known counterpart.

import type { Counterpart } from './counterpart.ts';
import { counterpartsOfFormulas } from './counterparts-of-formulas.ts';
import { counterpartsOfJanuary } from './counterparts-of-january.ts';
import { counterpartsOfYears } from './counterparts-of-years.ts';

export const counterparts: readonly Counterpart[] = [
  ...counterpartsOfYears,
  ...counterpartsOfFormulas,
  ...counterpartsOfJanuary,
];

export function counterpartOf(measure: string): Counterpart | null {
  return counterparts.find((one) => one.measure === measure) ?? null;
}
