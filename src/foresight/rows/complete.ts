// What a case system writes besides what the simulator follows: names, bodies asked, reasons and words that go with codes.

import type { Day } from '../../clocks/index.ts';
import { englishAuthorities, isEnglishAuthority, type RegisterRow, type Row } from '../../register/index.ts';
import { identityOf } from '../identity/person.ts';
import type { Establishment } from '../inputs.ts';
import { staffNumber } from './convert.ts';
import { shareOf } from './entry.ts';

const AUTHORITIES = Object.keys(englishAuthorities);
const BODY: Readonly<Record<string, string>> = {
  a: 'family',
  b: 'school or setting',
  c: 'Sandbourne University Hospitals',
  d: 'educational psychology service',
  e: 'children’s social care',
  g: 'preparing for adulthood team',
};
const PSYCHOLOGISTS = 14;
const PSYCHOLOGISTS_FROM = 5000;
const REASONS: Readonly<Record<string, readonly string[]>> = {
  'not-assess': ['needs can be met from what the school has', 'support has not been tried for long enough'],
  'not-issue': ['needs can be met without a plan', 'progress is as expected'],
  cease: ['outcomes have been met', 'has left education'],
};
const ONE_IN_FIVE_LOCAL = 0.6;
/** Local codes that map up to SEMH. */
const SEMH_LOCAL = ['SEMH-EBSA', 'SEMH-EXB'];

export interface Completing {
  seed: number;
  asAt: Day;
  bornInYear: Int32Array;
  /** settings of the inputs, by URN */
  settings: ReadonlyMap<string, Establishment>;
  /** requests, by row, whose person moved away before they came to an end */
  movedAway: ReadonlySet<number>;
}

/** A council that there was on the day. */
function authority(seed: number, at: number, on: Day | null): string {
  for (let i = Math.floor(shareOf(seed, at, 91) * AUTHORITIES.length); ; i++) {
    const code = AUTHORITIES[i % AUTHORITIES.length]!;
    if (isEnglishAuthority(code, on ?? undefined)) return code;
  }
}

/** Fills in a row what goes with the codes that it has; `at` is its number in its table. */
export function completeRow(row: RegisterRow, at: number, beganOn: Day, of: Completing): void {
  const { seed } = of;
  switch (row.table) {
    case 'person':
      Object.assign(row, identityOf(seed, at, of.bornInYear[at]!, row.sex === 'M', of.asAt));
      return;
    case 'request':
      row.enteredOn = beganOn;
      row.rya = false;
      if (of.movedAway.has(at)) row.exportedTo = authority(seed, at, row.receivedOn);
      return;
    case 'decision':
      row.reason = REASONS[row.kind ?? '']?.[Math.floor(shareOf(seed, at, 92) * 2)] ?? null;
      return;
    case 'assessment':
      row.reassessment = false;
      return;
    case 'advice':
      row.body = BODY[row.kind ?? ''] ?? null;
      if (row.kind !== 'd') return;
      row.work = 'statutory';
      row.adviser = staffNumber(PSYCHOLOGISTS_FROM + Math.floor(shareOf(seed, at, 93) * PSYCHOLOGISTS));
      if (row.returnedOn !== null) row.hours = 8 + Math.round(shareOf(seed, at, 94) * 16) / 2;
      return;
    case 'exception':
      row.approvedBy = 'team manager';
      return;
    case 'plan':
      if (row.transferredOn !== null) row.transferredFrom = authority(seed, at, row.transferredOn);
      row.personalBudget ??= false;
      return;
    case 'placement':
      completePlacement(row, of);
      return;
    case 'need':
      if (row.type === 'SEMH' && shareOf(seed, at, 95) < ONE_IN_FIVE_LOCAL)
        row.local = SEMH_LOCAL[shareOf(seed, at, 96) < 0.55 ? 0 : 1]!;
      return;
    case 'funding':
      row.band = row.kind === 'top-up' ? `Band ${1 + Math.min(6, Math.floor((row.amount ?? 0) / 4000))}` : null;
      row.decidedBy = (row.amount ?? 0) > 40_000 ? 'high-cost' : 'panel';
      return;
    case 'post':
      row.service = row.role === 'psychologist' ? 'Educational psychology' : 'SEND assessment and review';
      return;
    case 'absence':
      row.service = 'SEND assessment and review';
      row.kind = 'sickness';
      return;
    default:
      return;
  }
}

function completePlacement(row: Row<'placement'>, { settings }: Completing): void {
  const setting = row.urn === null ? undefined : settings.get(row.urn);
  if (setting) {
    row.unit = false;
    row.resourced = setting.place === 'unit';
    if (setting.kind !== 'special-independent') row.residential = null;
  }
  if (row.setting === 'NIEO') row.settingOther = 'awaiting a place';
  if (row.setting === 'OTH')
    row.settingOther = row.basis === 's19' ? 'tuition under section 19' : 'supported internship';
}
