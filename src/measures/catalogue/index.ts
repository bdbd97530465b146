// Made by `npm run generate` from the files of this folder. Not edited by hand.
import type { CatalogueMeasure } from '../measure.ts';
import appealsConcededPct from './appeals-conceded-pct.ts';
import appealsOngoingCount from './appeals-ongoing-count.ts';
import appealsRegisteredCalYtdCount from './appeals-registered-cal-ytd-count.ts';
import appealsRegisteredMonthCount from './appeals-registered-month-count.ts';
import appealsWithdrawnPct from './appeals-withdrawn-pct.ts';
import apprTraineeInternCount from './appr-trainee-intern-count.ts';
import arAwaitingDecisionCount from './ar-awaiting-decision-count.ts';
import arAwaitingFinalCount from './ar-awaiting-final-count.ts';
import arAwaitingReportCount from './ar-awaiting-report-count.ts';
import arBacklogCount from './ar-backlog-count.ts';
import arCompletedMonthCount from './ar-completed-month-count.ts';
import arDecisionOverdueCount from './ar-decision-overdue-count.ts';
import arFinalOverdueCount from './ar-final-overdue-count.ts';
import arMaintainAvgWeeks from './ar-maintain-avg-weeks.ts';
import arMaintainMedianWeeks from './ar-maintain-median-weeks.ts';
import arMaintainP90Weeks from './ar-maintain-p90-weeks.ts';
import arNcy9SenAttendedPct from './ar-ncy9-sen-attended-pct.ts';
import arTimeliness12mPct from './ar-timeliness-12m-pct.ts';
import arTimelinessMonthPct from './ar-timeliness-month-pct.ts';
import arUpToDateCount from './ar-up-to-date-count.ts';
import arUpToDatePct from './ar-up-to-date-pct.ts';
import arY10SpecialistPfaAttendedPct from './ar-y10-specialist-pfa-attended-pct.ts';
import asc1825DirectPaymentsPct from './asc-18-25-direct-payments-pct.ts';
import ascClients1825EhcpCount from './asc-clients-18-25-ehcp-count.ts';
import ascLd1825EmploymentPct from './asc-ld-18-25-employment-pct.ts';
import ascLd1825SettledCount from './asc-ld-18-25-settled-count.ts';
import ascLd1825SettledPct from './asc-ld-18-25-settled-pct.ts';
import ascOpen1825Count from './asc-open-18-25-count.ts';
import assessmentToPlanPct from './assessment-to-plan-pct.ts';
import assessmentsAgreedCount from './assessments-agreed-count.ts';
import assessmentsOpenCount from './assessments-open-count.ts';
import assessmentsOrderedOpenCount from './assessments-ordered-open-count.ts';
import auditsGoodPct from './audits-good-pct.ts';
import camhsGateway4wkPct from './camhs-gateway-4wk-pct.ts';
import caseOfficerChangePct from './case-officer-change-pct.ts';
import childrenAssessedCount from './children-assessed-count.ts';
import complaintsCount from './complaints-count.ts';
import complimentsCount from './compliments-count.ts';
import cscAdvice6wkPct from './csc-advice-6wk-pct.ts';
import dfeAssessmentsPlanPct from './dfe-assessments-plan-pct.ts';
import dfeNoPlan16WeekPct from './dfe-no-plan-16-week-pct.ts';
import dfeOver20Under52ExclPct from './dfe-over-20-under-52-excl-pct.ts';
import dfeOver20Under52InclPct from './dfe-over-20-under-52-incl-pct.ts';
import dfeOver52ExclPct from './dfe-over-52-excl-pct.ts';
import dfeOver52InclPct from './dfe-over-52-incl-pct.ts';
import dfeRequestPlanExclAvgWeeks from './dfe-request-plan-excl-avg-weeks.ts';
import dfeRequestPlanInclAvgWeeks from './dfe-request-plan-incl-avg-weeks.ts';
import dfeRequestsAssessPct from './dfe-requests-assess-pct.ts';
import dfeSixWeekDecisionPct from './dfe-six-week-decision-pct.ts';
import dfeTwentyWeekExclPct from './dfe-twenty-week-excl-pct.ts';
import dfeTwentyWeekInclPct from './dfe-twenty-week-incl-pct.ts';
import dsgHighNeedsOverspendGbp from './dsg-high-needs-overspend-gbp.ts';
import edEhcp1618Pct from './ed-ehcp-16-18-pct.ts';
import edEhcpPost16ExclEotasEhePct from './ed-ehcp-post16-excl-eotas-ehe-pct.ts';
import ehcpActiveCount from './ehcp-active-count.ts';
import ehcpApCount from './ehcp-ap-count.ts';
import ehcpCeasedMonthCount from './ehcp-ceased-month-count.ts';
import ehcpCme516Pct from './ehcp-cme-5-16-pct.ts';
import ehcpCsaPct from './ehcp-csa-pct.ts';
import ehcpEhePct from './ehcp-ehe-pct.ts';
import ehcpEotasS61Pct from './ehcp-eotas-s61-pct.ts';
import ehcpGrowthYoyPct from './ehcp-growth-yoy-pct.ts';
import ehcpInmss18plusPct from './ehcp-inmss-18plus-pct.ts';
import ehcpInmssPct from './ehcp-inmss-pct.ts';
import ehcpIssuedMonthCount from './ehcp-issued-month-count.ts';
import ehcpLacCount from './ehcp-lac-count.ts';
import ehcpMainstreamPct from './ehcp-mainstream-pct.ts';
import ehcpMovedInMonthCount from './ehcp-moved-in-month-count.ts';
import ehcpMovedOutMonthCount from './ehcp-moved-out-month-count.ts';
import ehcpNamedSettingPct from './ehcp-named-setting-pct.ts';
import ehcpNamedTypeOnlyPct from './ehcp-named-type-only-pct.ts';
import ehcpOtherLaArrangementsPct from './ehcp-other-la-arrangements-pct.ts';
import ehcpOtherS19HmpYoiPct from './ehcp-other-s19-hmp-yoi-pct.ts';
import ehcpPost16MainstreamPct from './ehcp-post16-mainstream-pct.ts';
import ehcpPost16SpecialistPct from './ehcp-post16-specialist-pct.ts';
import ehcpPrimaryMainstreamPct from './ehcp-primary-mainstream-pct.ts';
import ehcpRate10k from './ehcp-rate-10k.ts';
import ehcpSchoolPopPct from './ehcp-school-pop-pct.ts';
import ehcpSecondaryMainstreamPct from './ehcp-secondary-mainstream-pct.ts';
import epAdvice6wkPct from './ep-advice-6wk-pct.ts';
import epAdviceBacklogCount from './ep-advice-backlog-count.ts';
import exclusionsEhcpCount from './exclusions-ehcp-count.ts';
import exclusionsSenSupportCount from './exclusions-sen-support-count.ts';
import ey2428mPossibleSendCount from './ey-24-28m-possible-send-count.ts';
import ey2yoEefDisadvantagedPct from './ey-2yo-eef-disadvantaged-pct.ts';
import ey2yoEefExpandedPct from './ey-2yo-eef-expanded-pct.ts';
import ey2yoEefOverallPct from './ey-2yo-eef-overall-pct.ts';
import ey34yoEefPct from './ey-3-4yo-eef-pct.ts';
import eyEhcnaReceivedCount from './ey-ehcna-received-count.ts';
import eyEhcpCount from './ey-ehcp-count.ts';
import eyEhcpIssuedMonthCount from './ey-ehcp-issued-month-count.ts';
import eyOutreachActiveFamiliesCount from './ey-outreach-active-families-count.ts';
import eyOutreachChildrenYtdCount from './ey-outreach-children-ytd-count.ts';
import eyPreStatutoryCaseloadCount from './ey-pre-statutory-caseload-count.ts';
import eySenFundingTier1Count from './ey-sen-funding-tier1-count.ts';
import eySenFundingTier2Count from './ey-sen-funding-tier2-count.ts';
import eySenFundingTier3Count from './ey-sen-funding-tier3-count.ts';
import eyUnderAssessmentCount from './ey-under-assessment-count.ts';
import hcpAsq3OfferedPct from './hcp-asq3-offered-pct.ts';
import healthAdvice6wkPct from './health-advice-6wk-pct.ts';
import hospitalPreschoolWlCount from './hospital-preschool-wl-count.ts';
import hospitalSchoolageWlCount from './hospital-schoolage-wl-count.ts';
import improvementActionsRag from './improvement-actions-rag.ts';
import inmssSpendMonthGbp from './inmss-spend-month-gbp.ts';
import lacEhcpHealthAssessmentPct from './lac-ehcp-health-assessment-pct.ts';
import ld14plusHealthCheckPct from './ld-14plus-health-check-pct.ts';
import ld1825UnsettledCount from './ld-18-25-unsettled-count.ts';
import localOfferVisitsCount from './local-offer-visits-count.ts';
import mediationThenAppealPct from './mediation-then-appeal-pct.ts';
import mediations12mCount from './mediations-12m-count.ts';
import mediationsAyYtdCount from './mediations-ay-ytd-count.ts';
import mediationsCalYtdCount from './mediations-cal-ytd-count.ts';
import mediationsSendiassCalYtdCount from './mediations-sendiass-cal-ytd-count.ts';
import mhst4wkPct from './mhst-4wk-pct.ts';
import neetEhcp1618Pct from './neet-ehcp-16-18-pct.ts';
import neetEhcp1625Pct from './neet-ehcp-16-25-pct.ts';
import neetEhcp1925Pct from './neet-ehcp-19-25-pct.ts';
import newPlansExceptionPct from './new-plans-exception-pct.ts';
import notKnownEd1625Pct from './not-known-ed-16-25-pct.ts';
import otWaitAvg from './ot-wait-avg.ts';
import over20WeeksOpenCount from './over-20-weeks-open-count.ts';
import parentCommsGoodPct from './parent-comms-good-pct.ts';
import parentContributedPct from './parent-contributed-pct.ts';
import parentHappyPct from './parent-happy-pct.ts';
import parentViewsIncludedPct from './parent-views-included-pct.ts';
import persistentAbsenceEhcpPct from './persistent-absence-ehcp-pct.ts';
import persistentAbsenceSenSupportPct from './persistent-absence-sen-support-pct.ts';
import phaseTransferOnTimePct from './phase-transfer-on-time-pct.ts';
import physioWaitAvg from './physio-wait-avg.ts';
import placeCostAvoidanceGbp from './place-cost-avoidance-gbp.ts';
import placesMainstreamCount from './places-mainstream-count.ts';
import placesPost16LaCount from './places-post16-la-count.ts';
import placesPost16SpecialistCount from './places-post16-specialist-count.ts';
import placesSenResourceCount from './places-sen-resource-count.ts';
import placesSpecialComplexCount from './places-special-complex-count.ts';
import plrCollabCount from './plr-collab-count.ts';
import plrCollabPct from './plr-collab-pct.ts';
import plrModeratedCount from './plr-moderated-count.ts';
import plrModeratedPct from './plr-moderated-pct.ts';
import postsFilledPermanentPct from './posts-filled-permanent-pct.ts';
import requestPlanAvgWeeks from './request-plan-avg-weeks.ts';
import requestsCount from './requests-count.ts';
import requestsParentPct from './requests-parent-pct.ts';
import requestsParentPost16Count from './requests-parent-post16-count.ts';
import requestsParentPrimaryCount from './requests-parent-primary-count.ts';
import requestsParentSecondaryCount from './requests-parent-secondary-count.ts';
import requestsPost16Count from './requests-post16-count.ts';
import requestsPrimaryCount from './requests-primary-count.ts';
import requestsRate10k12m from './requests-rate-10k-12m.ts';
import requestsRate10kMonth from './requests-rate-10k-month.ts';
import requestsSecondaryCount from './requests-secondary-count.ts';
import requestsUndecidedCount from './requests-undecided-count.ts';
import requestsUndecidedOver6WeeksCount from './requests-undecided-over-6-weeks-count.ts';
import restartedPastLimitCount from './restarted-past-limit-count.ts';
import rising5EhcpCount from './rising5-ehcp-count.ts';
import rising5EhcpIssuedMonthCount from './rising5-ehcp-issued-month-count.ts';
import rising5SenSupportCount from './rising5-sen-support-count.ts';
import rising5UnderAssessmentCount from './rising5-under-assessment-count.ts';
import s19NotWaitingCount from './s19-not-waiting-count.ts';
import saltDischargedCount from './salt-discharged-count.ts';
import senSupportCount from './sen-support-count.ts';
import senSupportSchoolPopPct from './sen-support-school-pop-pct.ts';
import sendiassL1Count from './sendiass-l1-count.ts';
import sendiassL2Count from './sendiass-l2-count.ts';
import sendiassNewL3l4Count from './sendiass-new-l3l4-count.ts';
import sendiassOpenL3Count from './sendiass-open-l3-count.ts';
import sendiassOpenL3l4Count from './sendiass-open-l3l4-count.ts';
import sendiassOpenL4Count from './sendiass-open-l4-count.ts';
import severeAbsenceEhcpPct from './severe-absence-ehcp-pct.ts';
import severeAbsenceSenSupportPct from './severe-absence-sen-support-pct.ts';
import sicknessDaysEhco from './sickness-days-ehco.ts';
import sixWeekDecisionPct from './six-week-decision-pct.ts';
import specialistRequestsAgreedCount from './specialist-requests-agreed-count.ts';
import stageAdviceDraftMedianDays from './stage-advice-draft-median-days.ts';
import stageAdviceDraftP90Days from './stage-advice-draft-p90-days.ts';
import stageDecisionAdviceMedianDays from './stage-decision-advice-median-days.ts';
import stageDecisionAdviceP90Days from './stage-decision-advice-p90-days.ts';
import stageDraftPlanMedianDays from './stage-draft-plan-median-days.ts';
import stageDraftPlanP90Days from './stage-draft-plan-p90-days.ts';
import stageRequestDecisionMedianDays from './stage-request-decision-median-days.ts';
import stageRequestDecisionP90Days from './stage-request-decision-p90-days.ts';
import stageRequestPlanMedianDays from './stage-request-plan-median-days.ts';
import stageRequestPlanP90Days from './stage-request-plan-p90-days.ts';
import surveyCypResponsesCount from './survey-cyp-responses-count.ts';
import surveyParentResponsesCount from './survey-parent-responses-count.ts';
import suspensionRateEhcp from './suspension-rate-ehcp.ts';
import suspensionRateSenSupport from './suspension-rate-sen-support.ts';
import twentyWeekExclPct from './twenty-week-excl-pct.ts';
import twentyWeekInclPct from './twenty-week-incl-pct.ts';
import vacancyEhcoFte from './vacancy-ehco-fte.ts';
import vacancyEpFte from './vacancy-ep-fte.ts';
import waitingOver30WeeksCount from './waiting-over-30-weeks-count.ts';
import waitingSpecialCsaCount from './waiting-special-csa-count.ts';
import waitingSpecialCsaMsApCount from './waiting-special-csa-ms-ap-count.ts';
import waitingSpecialistAllCount from './waiting-specialist-all-count.ts';
import waitingSpecialistMsApCount from './waiting-specialist-ms-ap-count.ts';
import waitingSpecialistMsCount from './waiting-specialist-ms-count.ts';
import waitingSpecialistS19Count from './waiting-specialist-s19-count.ts';
import y9IagPct from './y9-iag-pct.ts';
import y9PlansPfaAmendedPct from './y9-plans-pfa-amended-pct.ts';
import y9plusAuditedPfaCount from './y9plus-audited-pfa-count.ts';
import yesToAssessPct from './yes-to-assess-pct.ts';

export const measures: readonly CatalogueMeasure[] = [
  appealsConcededPct,
  appealsOngoingCount,
  appealsRegisteredCalYtdCount,
  appealsRegisteredMonthCount,
  appealsWithdrawnPct,
  apprTraineeInternCount,
  arAwaitingDecisionCount,
  arAwaitingFinalCount,
  arAwaitingReportCount,
  arBacklogCount,
  arCompletedMonthCount,
  arDecisionOverdueCount,
  arFinalOverdueCount,
  arMaintainAvgWeeks,
  arMaintainMedianWeeks,
  arMaintainP90Weeks,
  arNcy9SenAttendedPct,
  arTimeliness12mPct,
  arTimelinessMonthPct,
  arUpToDateCount,
  arUpToDatePct,
  arY10SpecialistPfaAttendedPct,
  asc1825DirectPaymentsPct,
  ascClients1825EhcpCount,
  ascLd1825EmploymentPct,
  ascLd1825SettledCount,
  ascLd1825SettledPct,
  ascOpen1825Count,
  assessmentToPlanPct,
  assessmentsAgreedCount,
  assessmentsOpenCount,
  assessmentsOrderedOpenCount,
  auditsGoodPct,
  camhsGateway4wkPct,
  caseOfficerChangePct,
  childrenAssessedCount,
  complaintsCount,
  complimentsCount,
  cscAdvice6wkPct,
  dfeAssessmentsPlanPct,
  dfeNoPlan16WeekPct,
  dfeOver20Under52ExclPct,
  dfeOver20Under52InclPct,
  dfeOver52ExclPct,
  dfeOver52InclPct,
  dfeRequestPlanExclAvgWeeks,
  dfeRequestPlanInclAvgWeeks,
  dfeRequestsAssessPct,
  dfeSixWeekDecisionPct,
  dfeTwentyWeekExclPct,
  dfeTwentyWeekInclPct,
  dsgHighNeedsOverspendGbp,
  edEhcp1618Pct,
  edEhcpPost16ExclEotasEhePct,
  ehcpActiveCount,
  ehcpApCount,
  ehcpCeasedMonthCount,
  ehcpCme516Pct,
  ehcpCsaPct,
  ehcpEhePct,
  ehcpEotasS61Pct,
  ehcpGrowthYoyPct,
  ehcpInmss18plusPct,
  ehcpInmssPct,
  ehcpIssuedMonthCount,
  ehcpLacCount,
  ehcpMainstreamPct,
  ehcpMovedInMonthCount,
  ehcpMovedOutMonthCount,
  ehcpNamedSettingPct,
  ehcpNamedTypeOnlyPct,
  ehcpOtherLaArrangementsPct,
  ehcpOtherS19HmpYoiPct,
  ehcpPost16MainstreamPct,
  ehcpPost16SpecialistPct,
  ehcpPrimaryMainstreamPct,
  ehcpRate10k,
  ehcpSchoolPopPct,
  ehcpSecondaryMainstreamPct,
  epAdvice6wkPct,
  epAdviceBacklogCount,
  exclusionsEhcpCount,
  exclusionsSenSupportCount,
  ey2428mPossibleSendCount,
  ey2yoEefDisadvantagedPct,
  ey2yoEefExpandedPct,
  ey2yoEefOverallPct,
  ey34yoEefPct,
  eyEhcnaReceivedCount,
  eyEhcpCount,
  eyEhcpIssuedMonthCount,
  eyOutreachActiveFamiliesCount,
  eyOutreachChildrenYtdCount,
  eyPreStatutoryCaseloadCount,
  eySenFundingTier1Count,
  eySenFundingTier2Count,
  eySenFundingTier3Count,
  eyUnderAssessmentCount,
  hcpAsq3OfferedPct,
  healthAdvice6wkPct,
  hospitalPreschoolWlCount,
  hospitalSchoolageWlCount,
  improvementActionsRag,
  inmssSpendMonthGbp,
  lacEhcpHealthAssessmentPct,
  ld14plusHealthCheckPct,
  ld1825UnsettledCount,
  localOfferVisitsCount,
  mediationThenAppealPct,
  mediations12mCount,
  mediationsAyYtdCount,
  mediationsCalYtdCount,
  mediationsSendiassCalYtdCount,
  mhst4wkPct,
  neetEhcp1618Pct,
  neetEhcp1625Pct,
  neetEhcp1925Pct,
  newPlansExceptionPct,
  notKnownEd1625Pct,
  otWaitAvg,
  over20WeeksOpenCount,
  parentCommsGoodPct,
  parentContributedPct,
  parentHappyPct,
  parentViewsIncludedPct,
  persistentAbsenceEhcpPct,
  persistentAbsenceSenSupportPct,
  phaseTransferOnTimePct,
  physioWaitAvg,
  placeCostAvoidanceGbp,
  placesMainstreamCount,
  placesPost16LaCount,
  placesPost16SpecialistCount,
  placesSenResourceCount,
  placesSpecialComplexCount,
  plrCollabCount,
  plrCollabPct,
  plrModeratedCount,
  plrModeratedPct,
  postsFilledPermanentPct,
  requestPlanAvgWeeks,
  requestsCount,
  requestsParentPct,
  requestsParentPost16Count,
  requestsParentPrimaryCount,
  requestsParentSecondaryCount,
  requestsPost16Count,
  requestsPrimaryCount,
  requestsRate10k12m,
  requestsRate10kMonth,
  requestsSecondaryCount,
  requestsUndecidedCount,
  requestsUndecidedOver6WeeksCount,
  restartedPastLimitCount,
  rising5EhcpCount,
  rising5EhcpIssuedMonthCount,
  rising5SenSupportCount,
  rising5UnderAssessmentCount,
  s19NotWaitingCount,
  saltDischargedCount,
  senSupportCount,
  senSupportSchoolPopPct,
  sendiassL1Count,
  sendiassL2Count,
  sendiassNewL3l4Count,
  sendiassOpenL3Count,
  sendiassOpenL3l4Count,
  sendiassOpenL4Count,
  severeAbsenceEhcpPct,
  severeAbsenceSenSupportPct,
  sicknessDaysEhco,
  sixWeekDecisionPct,
  specialistRequestsAgreedCount,
  stageAdviceDraftMedianDays,
  stageAdviceDraftP90Days,
  stageDecisionAdviceMedianDays,
  stageDecisionAdviceP90Days,
  stageDraftPlanMedianDays,
  stageDraftPlanP90Days,
  stageRequestDecisionMedianDays,
  stageRequestDecisionP90Days,
  stageRequestPlanMedianDays,
  stageRequestPlanP90Days,
  surveyCypResponsesCount,
  surveyParentResponsesCount,
  suspensionRateEhcp,
  suspensionRateSenSupport,
  twentyWeekExclPct,
  twentyWeekInclPct,
  vacancyEhcoFte,
  vacancyEpFte,
  waitingOver30WeeksCount,
  waitingSpecialCsaCount,
  waitingSpecialCsaMsApCount,
  waitingSpecialistAllCount,
  waitingSpecialistMsApCount,
  waitingSpecialistMsCount,
  waitingSpecialistS19Count,
  y9IagPct,
  y9PlansPfaAmendedPct,
  y9plusAuditedPfaCount,
  yesToAssessPct,
];
