// In which order the modules of a SEN2 return hold their elements, what their tables are called, and how they stand in one another.

import { elementsOf, type Sen2Element } from '../../imports/index.ts';
import type { Sen2Module } from '../../register/index.ts';

/** Parents before children, as COLLECT numbers the modules. */
export const returnModules = [
  'person',
  'requests',
  'assessment',
  'namedplan',
  'plandetail',
  'activeplans',
  'placementdetail',
  'senneed',
] as const satisfies Sen2Module[];

export type ReturnModule = (typeof returnModules)[number];

/** The table of each module in the DfE's template, and the element that wraps a record in XML. To verify for each year. */
export const moduleTitles: Readonly<Record<ReturnModule, { template: string; xml: string }>> = {
  person: { template: 'Person Record', xml: 'Person' },
  requests: { template: 'Requests Records', xml: 'Requests' },
  assessment: { template: 'Assessments Records', xml: 'Assessment' },
  namedplan: { template: 'Named Plan Records', xml: 'NamedPlan' },
  plandetail: { template: 'Plan Detail Records', xml: 'PlanDetail' },
  activeplans: { template: 'Active Plan Records', xml: 'ActivePlans' },
  placementdetail: { template: 'Placement Detail Records', xml: 'PlacementDetail' },
  senneed: { template: 'SEN Need Records', xml: 'SENneed' },
};

/** The order of the specification, which is not that of our tables; an element that is not here comes last. */
const ORDER: Partial<Record<Sen2Module, string>> = {
  person: 'Surname Forename PersonBirthDate GenderCurrent Sex Ethnicity PostCode UPN UniqueLearnerNumber UPNunknown',
  requests:
    'ReceivedDate RequestSource RYA RequestOutcomeDate RequestOutcome RequestMediation RequestTribunal Exported',
  assessment:
    'AssessmentOutcome AssessmentOutcomeDate AssessmentMediation AssessmentTribunal OtherMediation OtherTribunal Week20',
  namedplan: 'StartDate PlanRes PlanWBP PB OA DP CeaseDate CeaseReason',
  plandetail: 'URN UKPRN SENSetting SENSettingOther PlacementRank SENunitIndicator ResourcedProvisionIndicator',
  activeplans:
    'TransferLA RES WBP ReviewMeeting ReviewOutcome ReviewDraft PhaseTransferDueDate PhaseTransferFinalDate LastReview',
  placementdetail:
    'URN UKPRN SENSetting SENSettingOther PlacementRank EntryDate LeavingDate AttendancePattern SENunitIndicator ResourcedProvisionIndicator RES WBP',
  senneed: 'SENtype SENtypeRank',
};

const places = Object.fromEntries(
  Object.entries(ORDER).map(([module, names]) => [module, new Map(names.split(' ').map((name, at) => [name, at]))]),
);
const made = new Map<string, Sen2Element[]>();

/** The elements that a year's return holds in a module, in the order in which it holds them. */
export function columnsOf(module: ReturnModule, year: number): readonly Sen2Element[] {
  const key = `${module} ${year}`;
  const known = made.get(key);
  if (known) return known;
  const placeOf = ({ element }: Sen2Element) => places[module]?.get(element) ?? Number.POSITIVE_INFINITY;
  const columns = elementsOf(module, year).toSorted((a, b) => placeOf(a) - placeOf(b));
  made.set(key, columns);
  return columns;
}
