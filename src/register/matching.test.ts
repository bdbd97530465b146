// Whether two records are one person's: sure, likely, or not.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../clocks/index.ts';
import { LIKELY, matchOf, nameParts, numberOf, type PersonDetails, personKeys, postcodeOf, SURE } from './matching.ts';

const ADA: PersonDetails = {
  surname: 'Lovelace',
  forename: 'Ada',
  bornOn: day('2015-12-10'),
  postcode: 'BH1 1AA',
  upn: null,
  uln: null,
};

type Verdict = 'sure' | 'likely' | 'no';

function verdict(given: Partial<PersonDetails>, of: Partial<PersonDetails> = {}): Verdict {
  const { confidence } = matchOf({ ...ADA, ...of }, { ...ADA, ...given });
  return confidence >= SURE ? 'sure' : confidence >= LIKELY ? 'likely' : 'no';
}

const CASES: [string, Verdict, Partial<PersonDetails>, Partial<PersonDetails>?][] = [
  ['the same in everything is sure', 'sure', {}],
  [
    'accents, case, hyphens and apostrophes do not count',
    'sure',
    { surname: 'O’NEILL', forename: 'Zoë' },
    { surname: "O'Neill", forename: 'Zoe' },
  ],
  [
    'forename and surname the other way round is sure with date and postcode',
    'sure',
    { surname: 'Ada', forename: 'Lovelace' },
  ],
  ['a short form of the forename is asked about', 'likely', { forename: 'Bill' }, { forename: 'William' }],
  ['a forename that begins like the other is asked about', 'likely', { forename: 'Dan' }, { forename: 'Daniel' }],
  ['one letter other is asked about', 'likely', { forename: 'Sarha' }, { forename: 'Sarah' }],
  ['a middle name more is the same name', 'sure', { forename: 'Ada Augusta' }],
  ['half of a double surname is the same name', 'sure', { surname: 'Lovelace-King' }],
  ['twins are two', 'no', { forename: 'Byron' }],
  ['twins whose forenames begin alike are never linked unasked', 'likely', { forename: 'Adam' }],
  ['another surname with the same date and postcode is another child', 'no', { surname: 'Hopper' }],
  ['name and date of birth without a postcode is asked about', 'likely', { postcode: null }],
  ['name and date of birth after a move is asked about', 'likely', { postcode: 'BH9 2ZZ' }],
  ['day and month the other way round is asked about', 'likely', { bornOn: day('2015-10-12') }],
  ['another date of birth at the same postcode is asked about', 'likely', { bornOn: day('2015-12-11') }],
  ['another date of birth and postcode is no match', 'no', { bornOn: day('2015-12-11'), postcode: null }],
  ['the name alone is no match', 'no', { bornOn: null, postcode: null }],
  ['the same UPN is sure', 'sure', { upn: 'a 123456789012', postcode: null }, { upn: 'A123456789012' }],
  ['the same ULN is sure', 'sure', { uln: '1234567890', surname: null }, { uln: '1234567890' }],
  [
    'the same UPN with another name is asked about',
    'likely',
    { upn: 'A123456789012', forename: 'Grace' },
    { upn: 'A123456789012' },
  ],
  [
    'the same UPN with another date of birth is asked about',
    'likely',
    { upn: 'A123456789012', bornOn: day('2012-01-01') },
    { upn: 'A123456789012' },
  ],
  [
    'different UPNs with everything else the same are asked about',
    'likely',
    { upn: 'B123456789012' },
    { upn: 'A123456789012' },
  ],
  ['a number of noughts is no number', 'no', { upn: '0000000000000', forename: 'Grace' }, { upn: '0000000000000' }],
  ['nothing known is no match', 'no', { surname: null, forename: null, bornOn: null, postcode: null }],
];

for (const [name, expected, given, of] of CASES) {
  test(name, () => {
    assert.equal(verdict(given, of), expected, JSON.stringify(matchOf({ ...ADA, ...of }, { ...ADA, ...given })));
    assert.deepEqual(
      matchOf({ ...ADA, ...of }, { ...ADA, ...given }).confidence,
      matchOf({ ...ADA, ...given }, { ...ADA, ...of }).confidence,
    );
  });
}

test('a match says what it rests on', () => {
  assert.deepEqual(matchOf(ADA, { ...ADA, bornOn: day('2015-10-12') }).reasons, [
    'same name',
    'day and month of birth the other way round',
    'same postcode',
  ]);
});

test('whoever may match shares a key', () => {
  const keys = personKeys(ADA);
  assert.deepEqual(keys, {
    upn: null,
    uln: null,
    nameBorn: 'ada lovelace|2015-10-12',
    namePostcode: 'ada lovelace|BH11AA',
    bornPostcode: '2015-10-12|BH11AA',
    tokens: ['ada', 'lovelace'],
  });
  assert.equal(personKeys({ ...ADA, surname: 'ADA', forename: 'Lovelace' }).nameBorn, keys.nameBorn);
  assert.equal(personKeys({ ...ADA, bornOn: day('2015-10-12') }).nameBorn, keys.nameBorn);
});

test('names, numbers and postcodes are made alike', () => {
  assert.deepEqual(nameParts('  Anne-Marie  D’Arcy ß Ørsted'), ['anne', 'marie', 'darcy', 'ss', 'orsted']);
  assert.deepEqual([numberOf(' a12 345-678 '), numberOf('12'), numberOf(null)], ['A12345678', null, null]);
  assert.deepEqual(['bh1 1aa', 'ZZ99 3VZ', 'n/a', null].map(postcodeOf), ['BH11AA', null, null, null]);
});
