// Made by `npm run generate` from the files of this folder. Not edited by hand.
import type { Rule } from '../rule.ts';
import arrowAgainstNumbers from './arrow-against-numbers.ts';
import copiedRun from './copied-run.ts';
import cumulativeReset from './cumulative-reset.ts';
import flatLine from './flat-line.ts';
import impossiblePercentage from './impossible-percentage.ts';
import magnitudeSlip from './magnitude-slip.ts';
import missingDue from './missing-due.ts';
import oneBenchmarkTwice from './one-benchmark-twice.ts';
import outlier from './outlier.ts';
import partsAgainstWhole from './parts-against-whole.ts';
import percentAgainstCount from './percent-against-count.ts';
import polarity from './polarity.ts';
import priorYear from './prior-year.ts';
import rateAgainstCount from './rate-against-count.ts';
import sameNameTwice from './same-name-twice.ts';
import shiftedRow from './shifted-row.ts';
import stockFlow from './stock-flow.ts';
import subsetLarger from './subset-larger.ts';
import swappedPair from './swapped-pair.ts';
import tileAgainstTable from './tile-against-table.ts';
import unitSlip from './unit-slip.ts';

export const rules: readonly Rule[] = [
  arrowAgainstNumbers,
  copiedRun,
  cumulativeReset,
  flatLine,
  impossiblePercentage,
  magnitudeSlip,
  missingDue,
  oneBenchmarkTwice,
  outlier,
  partsAgainstWhole,
  percentAgainstCount,
  polarity,
  priorYear,
  rateAgainstCount,
  sameNameTwice,
  shiftedRow,
  stockFlow,
  subsetLarger,
  swappedPair,
  tileAgainstTable,
  unitSlip,
];
