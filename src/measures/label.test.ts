// What two printings of a label have in common, and what tells two KPIs apart.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { impliedUnit, labelSimilarity, normaliseLabel, TOLD_APART } from './label.ts';
import type { Unit } from './measure.ts';

const ONE_LABEL: [string, string, string][] = [
  [
    'plural, abbreviation and full words',
    '% of EHCPs in Mainstream',
    'Percentage of Education, Health and Care Plans in mainstream',
  ],
  ['a possessive apostrophe', "No. of EHCP's", 'Number of EHC plans'],
  ['curly quotes', 'No. of ‘Rising 5yr olds’ SEN Support', "No of 'Rising 5yr olds' SEN support"],
  ['the abbreviation in brackets after the words', 'Education, Health and Care Plans (EHCPs)', 'EHCPs'],
  ['letters swapped round', '% of ECHP children', '% of EHCP children'],
  ['Cyrillic capitals', 'Nо. of ЕНСРs', 'No. of EHCPs'],
  ['a non-breaking space and a zero-width one', 'No.\u00a0of\u200b complaints', 'No. of complaints'],
  ['superscript notes and note markers', 'Number of complaints¹ [note 2]†', 'Number of complaints'],
  ['weeks in words and figures', 'issued within twenty weeks', 'issued in 20 wks'],
  ['a hyphenated week', '6-week decision', 'six wk decision'],
  ['ages', 'NEET (16 - 18 years)', 'NEET (16-18yrs)'],
  ['ages to the top', 'aged 18 and over', '18+'],
  ['exceptions', '20 wk timeliness inc exceptions', '20 week timeliness (including exceptions)'],
  ['ampersand', 'C&YP open to PfA team', 'Children and Young People open to Preparing for Adulthood (PfA) team'],
  ['psychology', 'Education Psychologist timeliness', 'EP timeliness'],
  ['assessment', 'requests for EHC needs assessments', 'requests for EHCNA'],
  ['a school year', 'NCY9 reviews', 'Yr 9 reviews'],
  ['levels', 'open cases at L3 and L4', 'open cases at levels 3 & 4'],
  ['the month of the figure', 'No. of EHCPs (May 25)', 'No. of EHCPs'],
  ['a date and a year', 'Number of EHCPs as at 31 March 2025', 'Number of EHCPs 2024/25'],
  ['a rate', 'Rate of EHCPs per 10,000', 'Rate of EHCPs per 10k'],
  ['a ligature and an accent', 'ﬁnalised réviews', 'finalised reviews'],
];
for (const [name, a, b] of ONE_LABEL) {
  test(`${name}: one label`, () => assert.equal(normaliseLabel(a), normaliseLabel(b)));
}

test('a word before a number of weeks is not taken for a month', () => {
  assert.equal(normaliseLabel('% of decisions 20 weeks'), '% decision 20 week');
  assert.equal(normaliseLabel('Marked 20 weeks'), 'marked 20 week');
});

test('local names go only when they are given', () => {
  assert.equal(normaliseLabel("% of BCP's School Population"), '% bcp school population');
  assert.equal(normaliseLabel("% of BCP's School Population", ['BCP']), '% school population');
  assert.equal(normaliseLabel('Number of Poole EHCPs (poolewide)', ['Poole']), 'number ehcp poolewide');
});

const TOLD_APART_BY: [string, string, string][] = [
  ['weeks', '% of decisions made within 6 weeks', '% of decisions made within 20 weeks'],
  [
    'exceptions',
    '% of EHCPs issued within 20 weeks (including exceptions)',
    '% of EHCPs issued within 20 weeks (excluding exceptions)',
  ],
  [
    'exceptions named or not',
    '% of EHCPs issued within 20 weeks',
    '% of EHCPs issued within 20 weeks (excluding exceptions)',
  ],
  ['phase', '% of primary EHCPs in mainstream', '% of secondary EHCPs in mainstream'],
  ['ages', '% of EHCP young people NEET (16-18yrs)', '% of EHCP young people NEET (16-25yrs)'],
  ['ages named or not', '% of EHCP young people NEET', '% of EHCP young people NEET (16-25yrs)'],
  ['count and share', 'No. of EHCP PLRs completed collaboratively', '% of EHCP PLRs completed collaboratively'],
  ['over and within', 'EHCPs over 20 weeks', 'EHCPs within 20 weeks'],
  ['plans and SEN support', '% of EHCP pupils persistently absent', '% of SEN Support pupils persistently absent'],
  ['persistent and severe', '% of EHCP pupils persistently absent', '% of EHCP pupils severely absent'],
  ['month and cumulative', 'No. of appeals registered', 'No. of appeals registered (cumulative)'],
  ['rolling and cumulative', 'No. of mediations (12 month rolling)', 'No. of mediations (cumulative)'],
  ['levels', 'No of open cases at L3', 'No of open cases at L4'],
  ['tiers', 'SEN Funding - Tier 1', 'SEN Funding - Tier 2'],
  ['negation', 'assessments where a plan was issued', 'assessments where a plan was not issued'],
  ['event', 'No. of EHCPs issued', 'No. of EHCPs ceased'],
  ['outcome', 'EHCNA requests agreed', 'EHCNA requests refused'],
  ['thresholds', '% absent 10% or more', '% absent 50% or more'],
  ['service', '% EP advice within 6 weeks', '% health advice within 6 weeks'],
];
for (const [name, a, b] of TOLD_APART_BY) {
  test(`${name} tells two labels apart`, () => {
    assert.ok(labelSimilarity(a, b) <= TOLD_APART, String(labelSimilarity(a, b)));
    assert.equal(labelSimilarity(a, b), labelSimilarity(b, a));
  });
}

test('the order of the words does not matter, nor does who is counted matter much', () => {
  assert.equal(
    labelSimilarity('NEET: % of young people with an EHCP (16-25)', '% of EHCP young people NEET (16-25yrs)'),
    1,
  );
  assert.ok(labelSimilarity('% of children with EHCPs in INMSS', '% of EHCPs in INMSS') > 0.9);
  assert.equal(labelSimilarity('', ''), 0);
});

const UNITS: [string, Unit | null][] = [
  ['% of EHCPs in Mainstream', 'percent'],
  ['Annual reviews completed on time (%)', 'percent'],
  ['Proportion of plans issued', 'percent'],
  ['CAMHS Gateway % cyp seen within 4 weeks', 'percent'],
  ['% of EHCPs costing over £50,000', 'percent'],
  ['Number of pupils with attendance below 50%', 'count'],
  ['Pupils absent for 10% or more of sessions', null],
  ['No. of complaints', 'count'],
  ['no of above - primary phase', 'count'],
  ['# of appeals', 'count'],
  ['No. of permanent vacancies (FTE)', 'fte'],
  ['No. of working days lost due to sickness', 'days'],
  ['Rate of EHCPs per 10k', 'rate-10k'],
  ['Rate per 10,000 0-24 year olds', 'rate-10k'],
  ['Suspensions per 100 pupils', 'rate-100'],
  ['Cases per 100,000', null],
  ['Average weeks to issue a decision', 'weeks'],
  ['Occupational therapy: average wait, weeks', 'weeks'],
  ['Average number of days to allocate', 'days'],
  ['Total spend on placements', 'pounds'],
  ['High needs overspend (£m)', 'pounds'],
  ['20 wk timeliness inc exceptions', null],
  ['EHCPs issued within 20 weeks', null],
  ['Occupational Therapy average waiting time from referral to assessment', null],
];
for (const [label, unit] of UNITS) {
  test(`${label}: ${unit ?? 'no unit said'}`, () => assert.equal(impliedUnit(label), unit));
}
