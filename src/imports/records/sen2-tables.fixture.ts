// The person of the XML fixture in the other forms of a return: COLLECT's nine files, and the tables of the DfE's template.

import { strToU8, zipSync } from 'fflate';

/** The person of the XML fixture, as COLLECT exports it: dates with times, heads in capitals in one file. */
export const FILES: Record<string, string> = {
  sen2: 'sen2tableid,nativeid,collection,year,referencedate,lea,dmo\n7,1,SEN2,2025,2025-Jan-16 00:00:00,999,1\n',
  person:
    'PersonTableId,PersonOrderSeqColumn,SourceId,Sen2TableId,Surname,Forename,PersonBirthDate,Sex,UPN\n31,1,x,7,Example,Ada,2016-May-04 00:00:00,F,A999999999999\n',
  requests:
    'requeststableid,persontableid,receiveddate,rquestsource,rya,requestoutcomedate,requestoutcome,requestmediation,requesttribunal\n41,31,20/07/2024,1,0,2024-Aug-30 00:00:00,Y,false,true\n',
  assessment:
    'assessmenttableid,requeststableid,assessmentoutcome,assessmentoutcomedate,week20,othermediation\n51,41,Y,2024-11-08,1,NULL\n',
  namedplan:
    'namedplantableid,assessmenttableid,startdate,planres,planwbp,pb,oa,dp,ceasedate,ceasereason\n61,51,2024-Dec-06 00:00:00,A,E,1,0,I,,\n',
  plandetail:
    'plandetailtableid,namedplantableid,urn,ukprn,sensetting,sensettingother,placementrank,senunitindicator\n71,61,100001,,,,1,1\n72,61,,,OTH,a special school,2,\n',
  activeplans:
    'activeplanstableid,requeststableid,transferla,reviewmeeting,reviewoutcome,reviewdraft,phasetransferduedate,lastreview\n81,41,,2024-12-20,A,2025-01-11,2025-02-15,2025-01-10\n',
  placementdetail:
    'placementdetailtableid,activeplanstableid,urn,ukprn,placementrank,entrydate,leavingdate,res\n91,81,100001,10000001,1,2024-09-01,2025-01-10,B\n',
  senneed: 'senneedtableid,activeplanstableid,sentype,sentyperank\n101,81,ASD,1\n102,81,DS,2\n',
};

export function zipOf(
  files: Record<string, string>,
  name = (module: string) => `Blade-Export_16-01-2025_${module}.csv`,
) {
  const parts = Object.entries(files).map(([module, text]) => [name(module), strToU8(text)]);
  return { name: 'blade.zip', bytes: zipSync(Object.fromEntries(parts)) };
}

/** Tables side by side, each under its title, the rows of children beside their person: no numbers. */
const text = (words: string) => `<c t="inlineStr"><is><t>${words}</t></is></c>`;
export const row = (cells: readonly string[]) => `<row>${cells.map(text).join('')}</row>`;

const SIDES: [string, string[], string[][]][] = [
  [
    'Header Record',
    ['Collection', 'Year', 'Reference Date', 'LEA', 'DMO'],
    [['SEN2', '2025', '2025-01-16', '999', '1']],
  ],
  [
    'Person Record',
    ['Surname', 'Forename', 'Person Birth Date', 'Sex', 'UPN'],
    [['Example', 'Ada', '04/05/2016', 'F', 'A999999999999']],
  ],
  [
    'Requests Records',
    [
      'Received Date',
      'rquestsource',
      'RYA',
      'Request Outcome Date',
      'Request Outcome',
      'Request Mediation',
      'Request Tribunal',
    ],
    [['20/07/2024', '1', '0', '30/08/2024', 'Y', '0', '1']],
  ],
  ['Assessments Records', ['Assessment Outcome', 'Assessment Outcome Date', 'Week20'], [['Y', '08/11/2024', '1']]],
  [
    'Named Plan Records',
    ['Start Date', 'PlanRes', 'PlanWBP', 'PB', 'OA', 'DP'],
    [['06/12/2024', 'A', 'E', '1', '0', 'I']],
  ],
  [
    'Plan Detail Records',
    ['URN', 'SEN Setting', 'SEN Setting Other', 'Placement Rank', 'SEN unit indicator'],
    [
      ['100001', '', '', '1', '1'],
      ['', 'OTH', 'a special school', '2', ''],
    ],
  ],
  [
    'Active Plan Records',
    ['Review Meeting', 'Review Outcome', 'Last Review', 'Review Draft', 'Phase Transfer Due Date'],
    [['20/12/2024', 'A', '10/01/2025', '11/01/2025', '15/02/2025']],
  ],
  [
    'Placement Detail Records',
    ['URN', 'UKPRN', 'Placement Rank', 'Entry Date', 'Leaving Date', 'RES'],
    [['100001', '10000001', '1', '01/09/2024', '10/01/2025', 'B']],
  ],
  [
    'SEN Need Records',
    ['SEN type', 'SEN type rank'],
    [
      ['ASD', '1'],
      ['DS', '2'],
    ],
  ],
];

export function sideBySide(): string {
  const wide = (cells: string[], width: number) => [...cells, ...Array<string>(width - cells.length).fill('')];
  const line = (of: (side: (typeof SIDES)[number]) => string[]) =>
    row(SIDES.flatMap((side) => wide(of(side), side[1].length + 1)));
  return [
    line(([title]) => [title]),
    line(([, heads]) => heads),
    line(([, , rows]) => rows[0] ?? []),
    line(([, , rows]) => rows[1] ?? []),
  ].join('');
}
