// How files spell the names of the SEN2 return otherwise than the return's own specification does, as data: compared in lower case.

import type { Sen2Module } from '../../register/index.ts';

/** Names of the modules: XML elements, ends of CSV file names, and (without "records") titles of tables in the template. */
export const moduleNames: Readonly<Record<Sen2Module, readonly string[]>> = {
  sen2: ['sen2', 'header', 'lalevel', 'la', 'sen2header', 'headerrecord'],
  person: ['person', 'persons', 'people'],
  requests: ['requests', 'request'],
  assessment: ['assessment', 'assessments'],
  namedplan: ['namedplan', 'namedplans'],
  plandetail: ['plandetail', 'plandetails'],
  activeplans: ['activeplans', 'activeplan'],
  placementdetail: ['placementdetail', 'placementdetails'],
  senneed: ['senneed', 'senneeds'],
};

/** The module that each stands in; a person and the head of the return stand in none. */
export const moduleAbove: Readonly<Record<Sen2Module, Sen2Module | null>> = {
  sen2: null,
  person: null,
  requests: 'person',
  assessment: 'requests',
  namedplan: 'assessment',
  plandetail: 'namedplan',
  activeplans: 'requests',
  placementdetail: 'activeplans',
  senneed: 'activeplans',
};

/**
 * Other spellings → the element as the tables have it. COLLECT's exports write WBP, one public reader WPB, and one file
 * that councils use before they submit writes "rquestsource".
 */
export const otherSpellings: Readonly<Record<string, string>> = {
  planwpb: 'planwbp',
  wpb: 'wbp',
  rquestsource: 'requestsource',
  gender: 'gendercurrent',
  dateofbirth: 'personbirthdate',
  birthdate: 'personbirthdate',
  dob: 'personbirthdate',
  familyname: 'surname',
  givenname: 'forename',
  uln: 'uniquelearnernumber',
  lacode: 'lea',
  lanumber: 'lea',
  censusdate: 'referencedate',
  receiveddaterequest: 'receiveddate',
  senneedtype: 'sentype',
  senneedrank: 'sentyperank',
  resourcedprovision: 'resourcedprovisionindicator',
  senunit: 'senunitindicator',
  reviewdecisiondate: 'lastreview',
};

/** What the head of a return holds, beside the rows. */
export const headElements: readonly string[] = [
  'Collection',
  'Year',
  'ReferenceDate',
  'SourceLevel',
  'LEA',
  'SoftwareCode',
  'Release',
  'SerialNo',
  'DateTime',
  'DMO',
  'DCO',
  'DSCO',
];

/** Elements that only hold others. */
export const wrappers: ReadonlySet<string> = new Set([
  'message',
  'header',
  'collectiondetails',
  'source',
  'persons',
  'lalevel',
]);
