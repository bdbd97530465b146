// Ethnic groups, main codes.

import type { CodeSet } from '../code-set.ts';

export default {
  id: 'ethnicity',
  title: 'Ethnic groups, main codes',
  source: 'DfE common basic data set; main codes only, extended codes map up by their first letters',
  codes: [
    { code: 'WBRI', title: 'White British' },
    { code: 'WIRI', title: 'White Irish' },
    { code: 'WIRT', title: 'Traveller of Irish heritage' },
    { code: 'WROM', title: 'Gypsy or Roma' },
    { code: 'WOTH', title: 'any other White background' },
    { code: 'MWBC', title: 'White and Black Caribbean' },
    { code: 'MWBA', title: 'White and Black African' },
    { code: 'MWAS', title: 'White and Asian' },
    { code: 'MOTH', title: 'any other mixed background' },
    { code: 'AIND', title: 'Indian' },
    { code: 'APKN', title: 'Pakistani' },
    { code: 'ABAN', title: 'Bangladeshi' },
    { code: 'AOTH', title: 'any other Asian background' },
    { code: 'BCRB', title: 'Black Caribbean' },
    { code: 'BAFR', title: 'Black African' },
    { code: 'BOTH', title: 'any other Black background' },
    { code: 'CHNE', title: 'Chinese' },
    { code: 'OOTH', title: 'any other ethnic group' },
    { code: 'REFU', title: 'refused' },
    { code: 'NOBT', title: 'not yet obtained' },
  ],
} as const satisfies CodeSet;
