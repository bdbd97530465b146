// Numbers that were typed, and what looks like a child: found where they stand, and not where digits and capitals mean something else.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freeNumbers } from './free-numbers.ts';
import { personalWords } from './personal-words.ts';

const FREE: [string, string[]][] = [
  [
    'In May 31 of 56 plans (55.4%) were sent within 20 weeks, 18.7 percentage points less.',
    ['31 of 56', '55.4%', '18.7 percentage points'],
  ],
  [
    'There were 1,234 plans and 2,025 requests; 12 per cent waited; £450,000 was spent.',
    ['1,234', '2,025', '12 per cent', '£450,000'],
  ],
  ['The wait is 18.6 weeks, over 18 weeks.', ['18.6']],
  ['99', ['99']],
  ['3 of the 5 posts, and 3 out of 5', ['3 of the 5', '3 out of 5']],
  ['Since 2025 it is 5%; 2019-20 and 2024/25 were lower.', ['5%']],
  ['this term 56 children, over 50 of them at stage 4', ['56', '50', '4']],
];

for (const [text, found] of FREE)
  test(`typed numbers are found in: ${text}`, () => {
    assert.deepEqual(
      freeNumbers(text).map((one) => one.text),
      found,
    );
  });

for (const text of [
  'On 27 June 2025, on 27/06/2025 and 2025-06-27, in June 2025, Jun-25 and on the 3rd of May; 1 to 5 July; 9:30am; 24/7',
  'Section 42, s19, regs 10(4) and 13, regulation 12(1)(a), paragraph 5.3, appendix 2, page 14',
  'within 20 weeks, the 6-week advice, 15 working days, 16 weeks',
  'aged 5 to 15, under-5s, 0 to 25, 16 to 25 year olds, Year 11, Key Stage 4, Part 3, KPI 101',
  'COVID-19, A3, P1 and https://example.org/12?x=3 or a1@example.org',
  '1. The first',
  '2) The second',
  '[[twenty-week-incl-pct 2025-03]] in [[a-b2-pct]]',
  '2024-25 and 2025',
])
  test(`nothing is typed in: ${text}`, () => assert.deepEqual(freeNumbers(text), []));

test('a typed number says its line, its digits and its unit', () => {
  assert.deepEqual(freeNumbers('x\n1,031 of 2,056 and 55.4 % and 3 points'), [
    { text: '1,031 of 2,056', line: 2, digits: '1031', outOf: '2056', unit: null },
    { text: '55.4 %', line: 2, digits: '55.4', outOf: null, unit: 'percent' },
    { text: '3 points', line: 2, digits: '3', outOf: null, unit: 'points' },
  ]);
});

const PERSONAL: [string, string[]][] = [
  ['UPN A123456789012 and B12345678901C', ['upn: A123456789012', 'upn: B12345678901C']],
  ['NHS 943 476 5919', ['nhs-number: 943 476 5919']],
  ['DOB 03/04/2015; born on 3 April 2015', ['birth: DOB 03/04/2015', 'birth: born on 3 April 2015']],
  ['The pupil Tom Smith waited', ['name: pupil Tom Smith']],
  ["A child's mother, Änne O'Neill, wrote", ["name: mother, Änne O'Neill"]],
  ['Jack, aged 9, and Zoë (Year 4)', ['name: Jack, aged 9', 'name: Zoë (Year 4)']],
  ['Mrs Jones asked for a boy called Sam', ['name: boy called Sam', 'name: called Sam', 'name: Mrs Jones']],
  ['Sarah, whose son waits', ['name: Sarah, whose son']],
];

for (const [text, found] of PERSONAL)
  test(`what looks like a person is found in: ${text}`, () => {
    assert.deepEqual(
      personalWords(text).map(({ kind, text: said }) => `${kind}: ${said}`),
      found,
    );
  });

for (const text of [
  'The Pupil Referral Unit, Child Protection, Pupil Premium and the Parent Carer Forum',
  'A parent told us that the child waited. Children In Care, aged 16 to 25',
  'A child A and a child B; the pupil in May',
  'Sandbourne Local Offer, SENDIASS and Ofsted',
  'On 3 April 2015 the Act came into force',
])
  test(`nobody is seen in: ${text}`, () => assert.deepEqual(personalWords(text), []));

test('long and hostile texts are looked through at once', () => {
  const began = performance.now();
  for (const text of [
    '1,'.repeat(10_000),
    'x'.repeat(20_000),
    'Aa '.repeat(7_000),
    '[['.repeat(10_000),
    's '.repeat(10_000),
    'May '.repeat(5_000),
    ' '.repeat(20_000),
  ]) {
    freeNumbers(text);
    personalWords(text);
  }
  assert.ok(performance.now() - began < 1_500);
});
