// Form fields against the fixtures that govuk-frontend ships: the same elements, attributes and words, whatever the white space.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixture, shape } from './design-system-fixtures.ts';
import {
  checkboxes,
  dateInput,
  errorMessage,
  fieldset,
  fileUpload,
  form,
  hint,
  input,
  label,
  radios,
  select,
} from './form.ts';
import { type Html, href } from './html.ts';

const yesNo = [
  { value: 'yes', words: 'Yes' },
  { value: 'no', words: 'No', checked: true },
];
const nationality = [
  { value: 'british', words: 'British' },
  { value: 'irish', words: 'Irish' },
  { value: 'other', words: 'Citizen of another country' },
];
const waste = ['animal', 'mines', 'farm'].map((value, i) => ({
  value,
  words: ['Waste from animal carcasses', 'Waste from mines or quarries', 'Farm or agricultural waste'][i]!,
  hint: 'Nullam id dolor id nibh ultricies vehicula ut id elit.',
}));
const nino = 'It’s on your National Insurance card, benefit letter, payslip or P60. For example, ‘QQ 12 34 56 C’.';
const photo = 'Your photo may be in your Pictures, Photos, Downloads or Desktop folder. Or in an app like iPhoto.';

const CASES: [string, string, Html][] = [
  ['error-message', 'default', errorMessage('Error message about full name goes here')],
  ['error-message', 'id', errorMessage('This is an error message', 'my-error-message-id')],
  ['file-upload', 'default', fileUpload({ name: 'file-upload-1', label: 'Upload a file' })],
  ['file-upload', 'with hint text', fileUpload({ name: 'file-upload-2', label: 'Upload your photo', hint: photo })],
  [
    'file-upload',
    'with error message and hint',
    fileUpload({ name: 'file-upload-3', label: 'Upload a file', hint: photo, error: 'Error message goes here' }),
  ],
  [
    'file-upload',
    'allows multiple files',
    fileUpload({ name: 'file-upload-1', label: 'Upload a file', multiple: true }),
  ],
  [
    'select',
    'default',
    select({
      name: 'select-1',
      label: 'Label text goes here',
      chosen: 2,
      choices: [1, 2, 3].map((value) => ({ value, words: `GOV.UK frontend option ${value}`, disabled: value === 3 })),
    }),
  ],
  [
    'select',
    'with hint text and error message',
    select({
      name: 'select-2',
      label: 'Label text goes here',
      hint: 'Hint text goes here',
      error: 'Error message goes here',
      choices: [1, 2, 3].map((value) => ({ value, words: `GOV.UK frontend option ${value}` })),
    }),
  ],
  ['input', 'default', input({ name: 'test-name', label: 'National Insurance number' })],
  [
    'input',
    'with hint text',
    input({ id: 'input-with-hint-text', name: 'test-name-2', label: 'National insurance number', hint: nino }),
  ],
  [
    'input',
    'with error message',
    input({
      id: 'input-with-error-message',
      name: 'test-name-3',
      label: 'National Insurance number',
      error: 'Enter a National Insurance number in the correct format',
    }),
  ],
  [
    'input',
    'with suffix',
    input({ id: 'input-with-suffix', name: 'weight', label: 'Weight, in kilograms', suffix: 'kg' }),
  ],
  [
    'date-input',
    'default',
    dateInput({ id: 'dob', legend: { words: 'What is your date of birth?' }, hint: 'For example, 31 3 1980' }),
  ],
  [
    'date-input',
    'with values',
    dateInput({
      id: 'with-values',
      legend: { words: 'What is your date of birth?' },
      hint: 'For example, 31 3 1980',
      typed: { day: '31', month: '3', year: '1980' },
    }),
  ],
  [
    'date-input',
    'with errors only',
    dateInput({ id: 'dob-errors', legend: { words: 'What is your date of birth?' }, wrong: ['day', 'month', 'year'] }),
  ],
  [
    'radios',
    'default',
    radios({
      name: 'example-default',
      legend: { words: 'Have you changed your name?' },
      choices: yesNo.map(({ value, words }) => ({ value, words })),
    }),
  ],
  [
    'radios',
    'inline',
    radios({
      name: 'example',
      className: 'govuk-radios--inline',
      legend: { words: 'Have you changed your name?' },
      hint: 'This includes changing your last name or spelling your name differently.',
      choices: yesNo,
    }),
  ],
  [
    'radios',
    'with fieldset and error message',
    radios({
      name: 'example',
      legend: { words: 'Have you changed your name?' },
      error: 'Please select an option',
      choices: yesNo,
    }),
  ],
  [
    'checkboxes',
    'default',
    checkboxes({ name: 'nationality', legend: { words: 'What is your nationality?' }, choices: nationality }),
  ],
  [
    'checkboxes',
    'with hint',
    checkboxes({
      name: 'nationality',
      legend: { words: 'What is your nationality?' },
      hint: 'Select all that apply',
      choices: nationality,
    }),
  ],
  [
    'checkboxes',
    'with error message',
    checkboxes({
      name: 'waste',
      legend: { words: 'Which types of waste do you transport regularly?' },
      error: 'Please select an option',
      choices: waste,
    }),
  ],
  ['fieldset', 'default', fieldset({ words: 'What is your address?' }, null)],
  [
    'fieldset',
    'as page heading l',
    fieldset({ words: 'What is your address?', className: 'govuk-fieldset__legend--l', isPageHeading: true }, null),
  ],
  ['fieldset', 'html as text', fieldset({ words: 'What is <b>your</b> address?' }, null)],
  ['hint', 'id', hint("It's on your National Insurance card, benefit letter, payslip or P60.", 'my-hint')],
  ['label', 'for', label('National Insurance number', 'test-target-input')],
];

for (const [component, name, ours] of CASES) {
  test(`${component}, ${name}, is marked up as the Design System does`, () => {
    assert.deepEqual(shape(ours.toString()), shape(fixture(component, name)));
  });
}

test('a form that carries files says so, and carries what is hidden as text', () => {
  const made = form({ method: 'post', action: href`/imports`, files: true, hidden: { paper: '"><b>' } }, 'body');
  assert.deepEqual(shape(made.toString()), [
    [
      'form',
      ['action=/imports', 'enctype=multipart/form-data', 'method=post', 'novalidate='],
      [['input', ['name=paper', 'type=hidden', 'value="><b>'], []], 'body'],
    ],
  ]);
});
