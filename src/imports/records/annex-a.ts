// The lists of an area SEND inspection (Annex A): list 1 of children with plans, list 2 of those with SEN support.

import { schoolYearOf } from '../../register/index.ts';
import { type Fit, fitIssues, fitMapping } from './extract-fit.ts';
import { extractBatches, headOf } from './extract-reading.ts';
import { type ExtractSheet, sheetsOf } from './extract-sheets.ts';
import { alike, findHead } from './headings.ts';
import type { MappedColumn, Mapping } from './mapping.ts';
import type { RecordFile, RecordFormat, RecordsAsked, RecordsReading } from './record-format.ts';
import { RowsOfFile } from './rows-of-file.ts';
import { statedDay } from './stated-day.ts';

const NAMED = { id: 'annex-a', title: 'Inspection lists (Annex A)' };
/** Only list 1 has it. */
const OF_PLANS = 'Date initial EHC plan issued';

const BOTH: readonly MappedColumn[] = [
  { heading: 'Unique ID', table: 'person', field: 'person' },
  { heading: 'UPN', table: 'person', field: 'upn' },
  { heading: 'ULN', table: 'person', field: 'uln' },
  { heading: 'Date of birth', table: 'person', field: 'bornOn' },
  { heading: 'Gender', table: 'person', field: 'sex' },
  { heading: 'Ethnicity', table: 'person', field: 'ethnicity' },
  { heading: 'Main education establishment – URN', table: 'schooling', field: 'urn' },
  { heading: 'Main education establishment – phase', table: 'schooling', field: 'phase' },
  { heading: 'Subsidiary education establishment – URN', table: 'schooling', field: 'subsidiaryUrn' },
  {
    heading: 'Subsidiary education establishment – phase (dual registration)',
    table: 'schooling',
    field: 'subsidiaryPhase',
  },
  { heading: 'Suspensions', table: 'schooling', field: 'suspensions' },
  { heading: 'Permanent exclusions', table: 'schooling', field: 'exclusions' },
  { heading: 'Absence', table: 'schooling', field: 'absence' },
  { heading: 'Pupil Premium', table: 'schooling', field: 'pupilPremium' },
  { heading: "Known to children's social care?", table: 'schooling', field: 'socialCare' },
  { heading: "Which children's social care team?", table: 'schooling', field: 'socialCare' },
  { heading: 'Does the child or young person have a disability?', table: 'schooling', field: 'disability' },
];

const WITH_A_PLAN: readonly MappedColumn[] = [
  { heading: OF_PLANS, table: 'plan', field: 'startedOn' },
  { heading: 'Date updated EHC plan issued', table: 'plan', field: 'amendedOn' },
  { heading: 'Date EHC plan last reviewed', table: 'review', field: 'decidedOn' },
  { heading: 'SEN primary need', table: 'need', field: 'type' },
  { heading: 'Main education establishment – URN', table: 'placement', group: 'main', field: 'urn' },
  { heading: 'Subsidiary education establishment – URN', table: 'placement', group: 'subsidiary', field: 'urn' },
  { heading: 'Elective home education', table: 'schooling', field: 'educatedAtHome' },
];

const WITH_SUPPORT: readonly MappedColumn[] = [{ heading: 'SEN primary need', table: 'schooling', field: 'need' }];

/** The lists do not say which school year they are of: it is that of the day on which they were made. */
function listOf(number: 1 | 2, year: string): Mapping {
  return {
    id: `annex-a-list-${number}`,
    title: `Annex A, list ${number}`,
    version: 1,
    source: 'annex-a',
    holds: 'snapshot',
    sheet: null,
    columns: [...BOTH, ...(number === 1 ? WITH_A_PLAN : WITH_SUPPORT)],
    defaults: {
      'schooling.list': number,
      'schooling.year': year,
      ...(number === 1
        ? {
            'need.rank': 1,
            'placement:main.fact': 'attended',
            'placement:main.rank': 1,
            'placement:subsidiary.fact': 'attended',
            'placement:subsidiary.rank': 2,
          }
        : { 'schooling.senSupport': true }),
    },
  };
}

/** Headings without which a sheet is no list of Annex A: together they are on no other list. */
const TELLING = [
  'Unique ID',
  'SEN primary need',
  'Main education establishment – URN',
  "Known to children's social care?",
].map(alike);

interface Lists {
  one: ExtractSheet[];
  two: ExtractSheet[];
}

function listsAmong(sheets: readonly ExtractSheet[]): Lists {
  const lists: Lists = { one: [], two: [] };
  const wanted = new Set([...BOTH, ...WITH_A_PLAN].map(({ heading }) => alike(heading)));
  for (const sheet of sheets) {
    const has = new Set(findHead(sheet, wanted)?.headings.map(alike));
    if (!TELLING.every((heading) => has.has(heading))) continue;
    (has.has(alike(OF_PLANS)) ? lists.one : lists.two).push(sheet);
  }
  return lists;
}

export const annexA = {
  ...NAMED,

  async recognise(file: RecordFile) {
    const { sheets } = await sheetsOf(file);
    if (!sheets) return 0;
    const { one, two } = listsAmong(sheets);
    return one.length > 0 ? 0.97 : two.length > 0 ? 0.9 : 0;
  },

  async open(file: RecordFile, asked: RecordsAsked) {
    const { sheets, issues: found } = await sheetsOf(file);
    if (!sheets) return { reading: null, issues: found };
    const { one, two } = listsAmong(sheets);
    const above = [...one, ...two].flatMap((sheet) => findHead(sheet)?.above ?? []);
    const stated = statedDay(file.name, above, asked);
    const year = schoolYearOf(stated.statedOn ?? asked.arrivedOn);
    const read = (
      [
        [1, one],
        [2, two],
      ] as const
    ).flatMap(([number, own]) => {
      if (own.length === 0) return [];
      const mapping = listOf(number, year);
      return { mapping, own, fit: fitMapping(mapping, own) };
    });
    const issues = [...found, ...read.flatMap(({ mapping, own, fit }) => fitIssues(file.name, mapping, fit, own))];
    if (read.length === 0) return { reading: null, issues };
    const fits = read.map(({ fit }) => fit);
    const whole: Fit = { sheets: fits.flatMap((fit) => fit.sheets), missing: [], added: [], share: 1 };
    const reading: RecordsReading = {
      head: {
        format: NAMED.id,
        title: NAMED.title,
        source: 'annex-a',
        collection: null,
        ...stated,
        holds: 'snapshot',
        ...headOf(whole),
        mapping: null,
        wholePeople: false,
      },
      *batches() {
        const rows = new RowsOfFile();
        const of = whole.sheets.reduce((size, { sheet }) => size + sheet.size, 0);
        let before = 0;
        for (const { mapping, fit } of read) {
          for (const batch of extractBatches(mapping, fit, { file: file.name, digest: asked.digest }, rows)) {
            yield { ...batch, done: before + batch.done, of };
          }
          before += fit.sheets.reduce((size, { sheet }) => size + sheet.size, 0);
        }
      },
    };
    return { reading, issues };
  },
} satisfies RecordFormat;
