// Local authorities of England by their two codes, the DfE's three digits and the national statistician's nine, and their regions.

import { englishAuthorities } from '../../register/index.ts';

/** ONS code of England. */
export const ENGLAND = 'E92000001';

export interface Authority {
  /** the DfE's code, which stays when the other changes with a boundary */
  la: string;
  /** GSS code, the newest where there were several */
  gss: string;
  name: string;
  /** GSS code of its region */
  region: string;
}

export interface Region {
  code: string;
  name: string;
}

// Facts of the DfE's list of authority codes (Crown copyright, Open Government Licence v3.0): newest GSS code first, former ones
// behind a stroke. Those closed since 2019 stand here too: older releases and neighbour lists name them.
const REGIONS: readonly (Region & { authorities: string })[] = [
  {
    code: 'E12000001',
    name: 'North East',
    authorities:
      '390=E08000037/E08000020 391=E08000021 392=E08000022 393=E08000023 394=E08000024 805=E06000001 806=E06000002 807=E06000003 808=E06000004 840=E06000047 841=E06000005 929=E06000057/E06000048',
  },
  {
    code: 'E12000002',
    name: 'North West',
    authorities:
      '340=E08000011 341=E08000012 342=E08000013 343=E08000014 344=E08000015 350=E08000001 351=E08000002 352=E08000003 353=E08000004 354=E08000005 355=E08000006 356=E08000007 357=E08000008 358=E08000009 359=E08000010 876=E06000006 877=E06000007 888=E10000017 889=E06000008 890=E06000009 895=E06000049 896=E06000050 909=E10000006 942=E06000063 943=E06000064',
  },
  {
    code: 'E12000003',
    name: 'Yorkshire and The Humber',
    authorities:
      '370=E08000038/E08000016 371=E08000017 372=E08000018 373=E08000039/E08000019 380=E08000032 381=E08000033 382=E08000034 383=E08000035 384=E08000036 810=E06000010 811=E06000011 812=E06000012 813=E06000013 815=E06000065/E10000023 816=E06000014',
  },
  {
    code: 'E12000004',
    name: 'East Midlands',
    authorities:
      '830=E10000007 831=E06000015 855=E10000018 856=E06000016 857=E06000017 891=E10000024 892=E06000018 925=E10000019 928=E10000021 940=E06000061 941=E06000062',
  },
  {
    code: 'E12000005',
    name: 'West Midlands',
    authorities:
      '330=E08000025 331=E08000026 332=E08000027 333=E08000028 334=E08000029 335=E08000030 336=E08000031 860=E10000028 861=E06000021 884=E06000019 885=E10000034 893=E06000051 894=E06000020 937=E10000031',
  },
  {
    code: 'E12000006',
    name: 'East of England',
    authorities:
      '821=E06000032 822=E06000055 823=E06000056 873=E10000003 874=E06000031 881=E10000012 882=E06000033 883=E06000034 919=E10000015 926=E10000020 935=E10000029',
  },
  {
    code: 'E12000007',
    name: 'London',
    authorities:
      '201=E09000001 202=E09000007 203=E09000011 204=E09000012 205=E09000013 206=E09000019 207=E09000020 208=E09000022 209=E09000023 210=E09000028 211=E09000030 212=E09000032 213=E09000033 301=E09000002 302=E09000003 303=E09000004 304=E09000005 305=E09000006 306=E09000008 307=E09000009 308=E09000010 309=E09000014 310=E09000015 311=E09000016 312=E09000017 313=E09000018 314=E09000021 315=E09000024 316=E09000025 317=E09000026 318=E09000027 319=E09000029 320=E09000031',
  },
  {
    code: 'E12000008',
    name: 'South East',
    authorities:
      '825=E06000060/E10000002 826=E06000042 845=E10000011 846=E06000043 850=E10000014 851=E06000044 852=E06000045 867=E06000036 868=E06000040 869=E06000037 870=E06000038 871=E06000039 872=E06000041 886=E10000016 887=E06000035 921=E06000046 931=E10000025 936=E10000030 938=E10000032',
  },
  {
    code: 'E12000009',
    name: 'South West',
    authorities:
      '420=E06000053 800=E06000022 801=E06000023 802=E06000024 803=E06000025 835=E10000009 836=E06000029 837=E06000028 838=E06000059 839=E06000058 865=E06000054 866=E06000030 878=E10000008 879=E06000026 880=E06000027 908=E06000052 916=E10000013 933=E06000066/E10000027',
  },
];

/** London's two halves have codes of their own in some releases and none in others. */
const HALVES: readonly Region[] = [
  { code: 'E13000001', name: 'London (Inner)' },
  { code: 'E13000002', name: 'London (Outer)' },
];

export const regions: readonly Region[] = [...REGIONS.map(({ code, name }) => ({ code, name })), ...HALVES];

const byCode = new Map<string, Authority>();
const byName = new Map<string, Authority>();

for (const { code: region, authorities } of REGIONS) {
  for (const pair of authorities.split(' ')) {
    const [la, codes] = pair.split('=') as [string, string];
    const all = codes.split('/');
    const authority: Authority = { la, gss: all[0]!, name: englishAuthorities[la] ?? la, region };
    for (const code of [la, ...all]) byCode.set(code, authority);
    byName.set(alikeName(authority.name), authority);
  }
}

/** By either of its codes, a former one too ("839", "E06000058"); null for a code that is none. */
export function authorityOf(code: string): Authority | null {
  return byCode.get(code.trim().toUpperCase()) ?? null;
}

export function authorityNamed(name: string): Authority | null {
  return byName.get(alikeName(name)) ?? null;
}

/** "Yorkshire and the Humber", "London (Inner)", "INNER LONDON". */
export function regionNamed(name: string): Region | null {
  const asked = words(name);
  return regions.find((one) => words(one.name) === asked) ?? null;
}

export function regionOf(code: string): Region | null {
  return regions.find((one) => one.code === code) ?? null;
}

/** Whether a publisher's remark is about some authority and not about a column: "Dorset and City of London have classed …". */
export function namesAuthority(text: string): boolean {
  return [...byName.values()].some(({ name }) => new RegExp(`\\b${name.replaceAll('.', '\\.')}\\b`).test(text));
}

/** The name by which pages call a place; its code when it is none of these. */
export function placeName(code: string): string {
  if (code === ENGLAND) return 'England';
  return regionOf(code)?.name ?? authorityOf(code)?.name ?? code;
}

function alikeName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/\bst\.? /g, 'st ')
    .replace(/[^a-z]+/g, ' ')
    .trim();
}

/** The same words in any order. */
function words(name: string): string {
  return alikeName(name).split(' ').sort().join(' ');
}
