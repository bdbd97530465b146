// Children and young people: Everybody whose records are held, as each source knows them.

import type { Table } from '../table.ts';

export default {
  id: 'person',
  title: 'Children and young people',
  one: 'person',
  plain: 'Everybody whose records are held, as each source knows them.',
  about: 'person',
  identifiedBy: [],
  kept: 'case',
  fields: {
    surname: {
      title: 'Surname',
      type: 'text',
      apart: true,
      sen2: [{ module: 'person', element: 'Surname', item: '1.1' }],
    },
    forename: {
      title: 'Forename',
      type: 'text',
      apart: true,
      sen2: [{ module: 'person', element: 'Forename', item: '1.2' }],
    },
    bornOn: {
      title: 'Date of birth',
      type: 'day',
      sen2: [{ module: 'person', element: 'PersonBirthDate', item: '1.3' }],
    },
    sex: {
      title: 'Sex',
      type: 'code',
      codes: 'sex',
      sen2: [{ module: 'person', element: 'Sex', from: 2024, item: '1.4' }],
    },
    gender: {
      title: 'Gender',
      type: 'code',
      codes: 'gender',
      sen2: [{ module: 'person', element: 'GenderCurrent', to: 2023, item: '1.4' }],
    },
    ethnicity: {
      title: 'Ethnic group',
      type: 'code',
      codes: 'ethnicity',
      sen2: [{ module: 'person', element: 'Ethnicity' }],
    },
    postcode: { title: 'Postcode', type: 'text', apart: true, sen2: [{ module: 'person', element: 'PostCode' }] },
    upn: {
      title: 'UPN',
      type: 'text',
      plain: 'unique pupil number',
      apart: true,
      sen2: [{ module: 'person', element: 'UPN' }],
    },
    uln: {
      title: 'ULN',
      type: 'text',
      plain: 'unique learner number',
      apart: true,
      sen2: [{ module: 'person', element: 'UniqueLearnerNumber' }],
    },
    upnUnknown: {
      title: 'Why no UPN or ULN',
      type: 'code',
      codes: 'upn-unknown',
      sen2: [{ module: 'person', element: 'UPNunknown' }],
    },
    ward: { title: 'Ward', type: 'text' },
    locality: { title: 'Locality', type: 'text' },
    deprivation: { title: 'Deprivation decile', type: 'whole', plain: 'of the home, 1 the most deprived' },
    disabled: { title: 'Disabled', type: 'yes-no' },
    movedInOn: { title: 'Moved in', type: 'day' },
    movedOutOn: { title: 'Moved out', type: 'day' },
    diedOn: { title: 'Died', type: 'day' },
  },
} as const satisfies Table;
