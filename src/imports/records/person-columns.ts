// Columns about the child or young person, as case systems head them: most extracts have some.

import type { ReadyColumn } from './ready-mapping.ts';

export const personNumber = {
  heading: 'Child number',
  also: [
    'Person ID',
    'Person number',
    'Person reference',
    'Child ID',
    'Child reference',
    'Student ID',
    'Student number',
    'Stud ID',
    'Student ref',
    'Pupil ID',
    'Pupil number',
    'Client ID',
    'Case ID',
    'Case number',
    'Case reference',
    'Unique ID',
    'System ID',
    'Record ID',
    'SEN ID',
    'EHC ID',
    'CYP ID',
    'Young person ID',
    'Child unique ID',
    'ID number',
  ],
  table: 'person',
  field: 'person',
  needed: true,
  ask: 'the case system’s own number of the child, the same in every extract',
  examples: ['P100201', 'P100347'],
} as const satisfies ReadyColumn;

export const upn = {
  heading: 'UPN',
  also: ['Unique pupil number', 'Pupil UPN'],
  table: 'person',
  field: 'upn',
  examples: ['X999000100001', ''],
} as const satisfies ReadyColumn;

export const uln = {
  heading: 'ULN',
  also: ['Unique learner number'],
  table: 'person',
  field: 'uln',
  examples: ['', '9990001000'],
} as const satisfies ReadyColumn;

export const bornOn = {
  heading: 'Date of birth',
  also: ['DOB', 'Birth date', 'Person birth date', 'D.O.B.', 'Born'],
  table: 'person',
  field: 'bornOn',
  examples: ['14/05/2016', '02/11/2008'],
} as const satisfies ReadyColumn;

export const surname = {
  heading: 'Surname',
  also: ['Last name', 'Family name', 'Legal surname', 'Child surname', 'Pupil surname'],
  table: 'person',
  field: 'surname',
  examples: ['Example', 'Sample'],
} as const satisfies ReadyColumn;

export const forename = {
  heading: 'Forename',
  also: ['First name', 'Given name', 'Forenames', 'Child forename', 'Pupil forename'],
  table: 'person',
  field: 'forename',
  examples: ['Alex', 'Sam'],
} as const satisfies ReadyColumn;

export const postcode = {
  heading: 'Postcode',
  also: ['Post code', 'Home postcode', 'Address postcode'],
  table: 'person',
  field: 'postcode',
  examples: ['ZZ1 1ZZ', 'ZZ1 2ZZ'],
} as const satisfies ReadyColumn;

export const sex = {
  heading: 'Sex',
  also: ['Gender', 'Legal sex'],
  table: 'person',
  field: 'sex',
  examples: ['F', 'M'],
} as const satisfies ReadyColumn;

export const ethnicity = {
  heading: 'Ethnicity',
  also: ['Ethnic group', 'Ethnic code', 'Ethnicity code', 'Ethnic origin'],
  table: 'person',
  field: 'ethnicity',
  examples: ['WBRI', 'AIND'],
} as const satisfies ReadyColumn;

export const ward = {
  heading: 'Ward',
  also: ['Electoral ward', 'Ward name', 'Home ward'],
  table: 'person',
  field: 'ward',
  examples: ['Harbour', 'Heath'],
} as const satisfies ReadyColumn;

/** Whose record a line of a list is, where the list comes from another system than the case system. */
export const whose: readonly ReadyColumn[] = [personNumber, upn, surname, forename, bornOn, postcode];

/** Of lists that go by their own system's numbers: who is who is told by UPN, or by name, birth and postcode. */
export const ownNumber = {
  ...personNumber,
  ask: 'the list’s own number of the child, the same in every file; the UPN, or name, date of birth and postcode, beside it',
} as const satisfies ReadyColumn;

export const whoseOwn: readonly ReadyColumn[] = [ownNumber, upn, surname, forename, bornOn, postcode];
