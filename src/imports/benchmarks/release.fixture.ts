// Small pieces of real releases for tests: facts of the DfE and the Ministry of Justice (Open Government Licence v3.0), few places each.

import { strToU8, zipSync } from 'fflate';

const IDENTITY =
  'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,new_la_code,old_la_code,la_name,breakdown_topic,breakdown';
const ENGLAND = 'National,E92000001,England,,,,,';
const SOUTH_WEST = 'Regional,E92000001,England,E12000009,South West,,,';
export const BCP =
  'Local authority,E92000001,England,E12000009,South West,E06000058,839,"Bournemouth, Christchurch and Poole"';
const place = (region: string, gss: string, la: string, name: string) =>
  `Local authority,E92000001,England,${region},,${gss},${la},${name}`;

/** Authorities of 2024: plans, plans without an exception, in time, in time without an exception. */
const NEIGHBOURS = [
  [place('E12000006', 'E06000055', '822', 'Bedford'), '355,349,259,259,73,74.2'],
  [place('E12000006', 'E10000012', '881', 'Essex'), '1833,1797,297,270,16.2,15'],
  [place('E12000006', 'E06000033', '882', 'Southend-on-Sea'), '299,299,48,48,16.1,16.1'],
  [place('E12000006', 'E10000020', '926', 'Norfolk'), '1909,1743,1064,981,55.7,56.3'],
  [place('E12000007', 'E09000004', '303', 'Bexley'), '517,503,345,345,66.7,68.6'],
  [place('E12000008', 'E06000042', '826', 'Milton Keynes'), '348,321,138,138,39.7,43'],
  [place('E12000008', 'E10000011', '845', 'East Sussex'), '420,402,344,342,81.9,85.1'],
  [place('E12000008', 'E10000016', '886', 'Kent'), '2424,2354,784,783,32.3,33.3'],
  [place('E12000008', 'E10000032', '938', 'West Sussex'), '1495,1495,171,171,11.4,11.4'],
  [place('E12000009', 'E10000008', '878', 'Devon'), '1277,1277,41,41,3.2,3.2'],
] as const;

const ALL_PLANS = 'All EHC plans issued,All EHC plans issued';

export const TIMELINESS = [
  `\ufeff${IDENTITY},plans_issued_den,plans_issued_den_ex,plans_issued_within_20_weeks,plans_issued_20_weeks_ex,pc_plans_issued_within_20_weeks,PC_plans_issued_20_weeks_ex,plans_issued_gt_1_year`,
  `2024,Calendar year,${ENGLAND},${ALL_PLANS},90392,84866,41448,39407,45.9,46.4,6478`,
  `2024,Calendar year,${SOUTH_WEST},${ALL_PLANS},8919,7886,2767,2245,31,28.5,920`,
  ...[
    ['2019', '344,334,305,305,88.7,91.3,x'],
    ['2020', '264,233,51,51,19.3,21.9,x'],
    ['2021', '455,394,123,123,27,31.2,x'],
    ['2022', '386,356,26,26,6.7,7.3,x'],
    ['2023', '273,273,13,13,4.8,4.8,98'],
    ['2024', '784,635,581,493,74.1,77.6,42'],
  ].map(([year, figures]) => `${year},Calendar year,${BCP},${ALL_PLANS},${figures}`),
  ...NEIGHBOURS.map(([of, figures]) => `2024,Calendar year,${of},${ALL_PLANS},${figures},x`),
  `2024,Calendar year,${BCP},Sex,Female,z,z,z,z,z,z,c`,
  '',
].join('\r\n');

export const REQUESTS = [
  `${IDENTITY},requests_received_in_year,requests_decided_to_assess,request_assess_pc,request_outcome_six_weeks,request_outcome_over_6_weeks,request_outcome_six_weeks_pc`,
  `2024,Calendar year,${ENGLAND},All requests,All requests,154489,101045,65.4,126160,22593,84.8`,
  `2024,Calendar year,${BCP},All requests,All requests,1230,858,69.8,1157,21,98.2`,
].join('\n');

export const CASELOAD = [
  `${IDENTITY},ehcplans,mainstream_total,special_independent,special_non_maintained,other_arrangements_la`,
  `202425,Academic year,${ENGLAND},All EHC plans,All EHC plans,638745,278236,29647,4381,11524`,
  `202324,Academic year,${BCP},All EHC plans,All EHC plans,3769,1500,x,x,x`,
  `202425,Academic year,${BCP},All EHC plans,All EHC plans,4432,1787,268,240,284`,
].join('\n');

/** The format of 2022: other names, the old code before the new one, twelve decimals. */
export const OF_2022 = `time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,InreqEHC,TotIncExcEHC,IncExc20weekEHC,IncExc20weekRate,TotNoExcEHC,NoExc20weekEHC,NoExc20weekRate,TotIncExc
2021,Calendar year,National,E92000001,England,,,,,,93302,61269,35470,57.900000000000,57196,34249,59.900000000000,z
2020,Calendar year,Local authority,E92000001,England,E12000009,South West,839,E06000058,"Bournemouth, Christchurch and Poole",481,264,51,19.300000000000,233,51,21.900000000000,z
2021,Calendar year,Local authority,E92000001,England,E12000009,South West,839,E06000058,"Bournemouth, Christchurch and Poole",592,455,123,27.000000000000,394,123,31.200000000000,z
`;

export const LAIT_LONG = `Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region
SEN_EHC_All_20wks,Plans in 20 weeks,2024,"Bournemouth, Christchurch and Poole",74.099999999999994,839.0,South West
SEN_EHC_All_20wks,,2024,South West,31,990.0,NA
SEN_EHC_All_20wks,,2024,England,45.9,970.0,NA
SEN_EHC_All_20wks,,2024,London (Inner),-,987.0,NA
SEN_EHC_All_20wks,,2024,England,45.9,970.0,NA
SEN_CASES_JAN,,2025,"Bournemouth, Christchurch and Poole",4432,839.0,South West
`;

/** Ten of 2025 and four of those of 2021. */
export const NEIGHBOURS_2025 = `la_code,la_name,rank,neighbour_la_code,closeness
${['822', '882', '886', '878', '826', '303', '938', '926', '845', '881'].map((code, i) => `839,"Bournemouth, Christchurch and Poole",${i + 1},${code},${i < 8 ? 'Very close' : 'Close'}`).join('\n')}
420,Isles of Scilly,1,-,-
`;
export const NEIGHBOURS_2021 = `la_code,la_name,rank,neighbour_la_code,closeness
${['882', '845', '928', '886'].map((code, i) => `839,BCP,${i + 1},${code},Very Close`).join('\n')}
`;

const commas = (many: number) => ','.repeat(many);

export const TRIBUNAL = `\ufeff"SEND Appeal rate table 1: appeals, by local authorities in England 2023-20242,3"${commas(8)}
${commas(9)}
Local Authority,LA code,2023,,,2024,,,,
,,Appeals registered4,Total Appealable Decisions1,SEND Tribunal Appeal Rate2,Appeals registered4,"Total Appealable Decisions1,9",SEND Tribunal Appeal Rate2,"In development: Total Appealable Decisions1,8",In development: SEND Tribunal Appeal Rate2
SOUTH WEST${commas(8)},
"Bournemouth, Christchurch and Poole5",839,89,"4,183",2.10%,145,"4,977",2.90%,"3,268",4.40%
Darlington,841, - ,450,0.00%,8,"1,192",0.70%,700,1.10%
Plymouth,879,144,"2,802",5.10%,252,"3,089",8.20%, x ,x
Poole5,, .. , .. ,.., .. , .. ,.., .. ,
"England Total4,9",,"15,615","617,776",2.50%,"22,276","689,739",3.20%,"364,912",6.10%
England total excluding suppressed,,,,,"22,082",,,"364,912",5.70%
${commas(9)}
"5. In 2019 Bournemouth and Poole merged.
They are one authority."${commas(9)}
.. Not Available${commas(9)}
`;

const GUIDANCE = `Education, health and care plans
Reporting year 2025

Filename: timeliness_20_week.csv
Variable name | Variable description
Footnotes:

1. For the 2024 calendar year, Dorset and City of London have classed all new plans as having permitted exceptions.

Filename: requests.csv
`;

/** A release as it is downloaded; more or other parts by name. */
export function releaseZip(parts: Record<string, string> = {}): Uint8Array {
  const all = {
    'data/timeliness_20_week.csv': TIMELINESS,
    'data/requests.csv': REQUESTS,
    'data/caseload.csv': CASELOAD,
    'data-guidance/data-guidance.txt': GUIDANCE,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])), {
    mtime: '2025-07-01T10:15:00',
  });
}

export const fileOf = (name: string, text: string) => ({ name, bytes: strToU8(text) });
