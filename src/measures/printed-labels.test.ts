// Every row of three published scorecards and the tiles of one: the label as printed, and the KPI it is.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measures } from './catalogue/index.ts';
import { buildLabelIndex, matchLabel } from './label-match.ts';

/** The committee paper of March 2025, in its order. A row that stands under another names it after an arrow. */
const MARCH_2025 = `
sen-support-count                    No. of SEN Support
rising5-sen-support-count            No. of 'Rising 5yr olds' SEN Support
ehcp-active-count                    No. of EHCPs
ehcp-csa-pct                         % of CYP with an EHCP who are statutory school age
rising5-ehcp-count                   No. of 'Rising 5yr olds' with an EHCP (start Reception in Sept)
rising5-ehcp-issued-month-count      No. of 'Rising 5yr olds' with an EHCP - No. in month that have been issued an EHCP
rising5-under-assessment-count       No. of 'Rising 5yr olds' currently under assessment for an EHCP (start Reception in Sept)
ey-ehcp-count                        No. of Early Years children with an EHCP
ey-ehcp-issued-month-count           No. of new Early Years children issued with an EHCP (monthly figure)
ey-under-assessment-count            No. of Early Years children under assessment
ey-ehcna-received-count              No. of EHCNAs received (monthly) for Early Years children
ey-pre-statutory-caseload-count      No. of Children (age 0-5yrs) full caseload known to pre statutory SEN
ey-sen-funding-tier1-count           No. of Children accessing SEN Funding - Tier 1
ey-sen-funding-tier2-count           No. of Children accessing SEN Funding - Tier 2
ey-sen-funding-tier3-count           No. of Children accessing SEN Funding - Tier 3
ey-2yo-eef-overall-pct               % of 2 Year Olds Claiming 2 Year Old EEF Funding OVERALL
ey-2yo-eef-disadvantaged-pct         % of 2 Year Olds Claiming 2 Year Old EEF Funding DISADVANTAGED
ey-2yo-eef-expanded-pct              % of 2 Year Olds Claiming 2 Year Old EEF Funding EXPANDED
ey-3-4yo-eef-pct                     % of 3 & 4 Year Olds Claiming EEF Funding
ey-outreach-active-families-count    No. of Active families accessing Dingley's Promise in the month
ey-outreach-children-ytd-count       No. of children accessing Dingley's Promise YTD
ehcp-mainstream-pct                  % of EHCPs in Mainstream
ehcp-primary-mainstream-pct          % of Primary aged EHCPs in mainstream
ehcp-secondary-mainstream-pct        % of Secondary aged EHCPs in mainstream
ehcp-post16-mainstream-pct           % of Post 16 (16-25yo) EHCPs in mainstream
ehcp-inmss-pct                       % of EHCPs in Special: Independent & Non-Maintained
ehcp-inmss-18plus-pct                % of EHCPs in Special: Independent & Non-Maintained (aged 18 and over)
ehcp-post16-specialist-pct           % of EHCPs in Post 16 Specialist
ehcp-other-la-arrangements-pct       % of EHCPs in Other - arrangements by LA (EOTAS S61 & S19) (as main provision listed)
ehcp-ehe-pct                         % of children with an EHCP Electively Home Educated
ehcp-ap-count                        No. of children placed in alternative provision due to an EHCP
neet-ehcp-16-25-pct                  % of EHCP young people NEET (16-25yrs)
neet-ehcp-16-18-pct                  % of EHCP young people NEET (16-18yrs)
neet-ehcp-19-25-pct                  % of EHCP young people NEET (19-25yrs)
ed-ehcp-16-18-pct                    % of EHCP young people in education (16-18yrs)
places-mainstream-count              Number of places available in Mainstream Provision
places-sen-resource-count            Number of places available in SEN Resource Provision
places-special-complex-count         Number of places available in BCP Special Schools for children with complex SEND
waiting-special-csa-ms-ap-count      No. of statutory school age CYPs in Mainstream or AP (Oct data includes all CYPs) waiting for a Special School place (agreed as eligible)
waiting-special-csa-count            No of statutory school age CYPs waiting for a Special School place (agreed as eligible)
places-post16-specialist-count       No. of BCP Post 16 Specialist places
places-post16-la-count               Number of LA maintained mainstream & special post-16 places (current academic year)
assessments-open-count               No. EHCNA (currently under assessment)
requests-count                       No. of requests for EHC assessment
requests-primary-count               no of above - primary phase <- No. of requests for EHC assessment
requests-secondary-count             no of above - secondary phase <- No. of requests for EHC assessment
requests-post16-count                no of above - post 16 phase <- No. of requests for EHC assessment
requests-parent-pct                  % request from parents
requests-parent-primary-count        no of above - primary phase <- % request from parents
requests-parent-secondary-count      no of above - secondary phase <- % request from parents
requests-parent-post16-count         no of above - post 16 phase <- % request from parents
assessments-agreed-count             No. of EHC assessments agreed to initiate
mediations-cal-ytd-count             Total number of mediations (cumulative figure calendar year)
mediations-sendiass-cal-ytd-count    Total number of mediations - SENDIASS (cumulative calendar year)
mediation-then-appeal-pct            % of mediation cases that were followed by appeals (cumulative calendar)
appeals-registered-cal-ytd-count     No. of appeals registered with the SEND tribunal (cumulative calendar)
appeals-conceded-pct                 % of cases where LA conceded/found in favour of parent (cumulative calendar)
appeals-withdrawn-pct                % of cases where parent withdrew/found in favour of LA (cumulative calendar)
compliments-count                    No. of compliments from service users
complaints-count                     No. of complaints
asc-ld-18-25-settled-count           No. of ASC LD Clients, aged 18-25, living in own accommodation or with family
ld-18-25-unsettled-count             No. of adults with learning disabilities (18-25) in unsettled accommodation (hospital / residential)
asc-18-25-direct-payments-pct        % of adults with learning and physical disabilities (18-25) who have direct payments
asc-open-18-25-count                 No. of adults open to ASC teams aged 18-25
ar-y10-specialist-pfa-attended-pct   % of annual reviews in the month for Yr 10 CYPs with an EHCP in specialist provision, where PFA team attended
ed-ehcp-post16-excl-eotas-ehe-pct    % of BCP EHCP young people in education not inc EOTAS/EHE - post 16
ar-ncy9-sen-attended-pct             % of all NCY9 CYPs with an EHCP where a representative from SEN attended their annual review
y9-plans-pfa-amended-pct             % of Year 9 EHCPs amended to include PFA outcomes
y9-iag-pct                           % of Year 9 CYP who received independent IAG
plr-collab-count                     No. of EHCP PLRs completed collaboratively (both by QA team & SEND managers combined)
plr-collab-pct                       % of EHCP PLRs completed collaboratively (both by QA team & SEND managers combined)
plr-moderated-count                  No of EHCP PLRs moderated collaboratively (does not include audits done by QA team)
plr-moderated-pct                    % of EHCP PLRs moderated collaboratively (does not include audits done by QA team)
parent-comms-good-pct                % parent/carers who felt they had good communication with the Case Officer (out of 6 cases per mont
parent-views-included-pct            % of all views were put into the plan (% parent/carers agreed) (out of 6 cases per month)
parent-contributed-pct               % parent/carer contributed (out of 6 cases per month)
parent-happy-pct                     % parent/carer who are happy with the EHCP (out of 6 cases per month)
audits-good-pct                      % of case audits judged as good/outstanding
asc-clients-18-25-ehcp-count         No. of ASC Clients, aged 18-25, who have an EHCP
asc-ld-18-25-employment-pct          % of ASC LD Clients, aged 18-25, who are in paid employment
asc-ld-18-25-settled-pct             % of ASC LD Clients, aged 18-25, living in own accommodation or with family
sendiass-l1-count                    No of new enquiries resolved at L1 (information)
sendiass-l2-count                    No of new enquiries resolved at L2 (information & tailored advice)
sendiass-new-l3l4-count              No of new cases allocated to an Officer (L3 & L4 direct support required)
sendiass-open-l3-count               No of open cases at L3 (low need/high complexity or high need/low complexity)
sendiass-open-l4-count               No of open cases at L4 (high need/high complexity)
`;

/** The board scorecard of May 2025: KPI, the paper's reference, label. */
const MAY_2025 = `
ehcp-rate-10k                        10  Rate of BCP maintained EHCP's per 10k
ehcp-school-pop-pct                  12  % of BCP's School Population with an EHCP (termly data)
sen-support-school-pop-pct           14  % of BCP's School Population with SEN Support (termly data)
ehcp-inmss-pct                       22  % children with EHCP in Independent & Non-Maintained Special School (INMSS)
ehcp-eotas-s61-pct                   26  % of children with EHCP in EOTAS (Section 61)
ehcp-other-s19-hmp-yoi-pct           28  % of children with EHCP in Other - (Section 19 / HMP / YOI)
ehcp-cme-5-16-pct                    29  % of children with EHCP CME (aged 5-16)
not-known-ed-16-25-pct               32  % of pupils with an EHCP not known to be in education (16-25yrs)
hospital-preschool-wl-count          33  University Hospital Dorset - Pre-school (0-5years) Waiting List 0-52 weeks
hospital-schoolage-wl-count          37  University Hospital Dorset - School age (5years +) Waiting List 0-52 weeks
vacancy-ehco-fte                     43  No. of permanent Education, Health & Care Co-ordinators or Alternative Provision Co-ordinators vacancies in the SEND Team (FTE)
sickness-days-ehco                   44  No. of working days lost due to sickness in the SEND Team (permanent Education, Health & Care Co-ordinators or Alternative Provision Co-ordinators only)
vacancy-ep-fte                       46  No. of permanent vacancies in the Education Psychology Team (FTE)
audits-good-pct                      49  % of case audits judged as good/outstanding
parent-comms-good-pct                50  % parent/carers who felt they had good communication with the Case Officer (out of 6 cases per month)
mediations-12m-count                 52  No. of mediations (12 month rolling period)
complaints-count                     54  No. of complaints received by the LA in the month (SEND Service)
sendiass-open-l3l4-count             55  Special Educational Needs & Disabilities Information & Advice Support Service - No. of open cases at L3 and L4 (complex cases)
rising5-ehcp-count                   56  No. of 'Rising 5yr olds' with an EHCP (start Reception in Sept) - cumulative
rising5-under-assessment-count       57  No. of 'Rising 5yr olds' currently under assessment for an EHCP (start Reception in Sept)
mhst-4wk-pct                         61  Child & Adolescent Mental Health Service Mental Health Support Teams (MHST) % cyp seen within 4 weeks of referral (RTA) BCP data
camhs-gateway-4wk-pct                63  Child & Adolescent Mental Health Service Gateway % cyp seen within 4 weeks of referral (RTA)
ey-24-28m-possible-send-count        67  No. of children aged 24-28 months who could be at risk or increased risk of delayed learning due to a possible SEND need
ot-wait-avg                          75  Occupational Therapy average waiting time from referral to assessment
physio-wait-avg                      76  Physio average waiting time from referral to assessment
suspension-rate-sen-support          80  Suspensions rate for SEN support pupils
suspension-rate-ehcp                 82  Suspensions rate for EHCP pupils
exclusions-ehcp-count                84  No. of Exclusions – CYPs with an EHCP (half termly)
exclusions-sen-support-count         85  No. of Exclusions – SEN Support (half termly)
persistent-absence-sen-support-pct   86  % of SEN Support pupils persistently absent (10% or more missed)
persistent-absence-ehcp-pct          87  % of EHCP pupils persistently absent (10% or more missed)
severe-absence-sen-support-pct       88  % of SEN Support pupils severely absent (50% or more missed)
severe-absence-ehcp-pct              89  % of EHCP pupils severely absent (50% or more missed)
requests-rate-10k-month              90  Rate of requests for an Education, Health & Care needs assessment per 10k
requests-parent-pct                  92  % of Education, Health and Care Needs Assessments requests received from parents
yes-to-assess-pct                    95  % of monthly decisions made-yes to assess
ehcp-issued-month-count              98  No. of EHCP's issued in the month (excluding exceptions)
ehcp-ceased-month-count              99  No. of EHCP's ceased or discontinued in the month
six-week-decision-pct                100 % of decisions to proceed with assessment of needs being made within six weeks
twenty-week-incl-pct                 101 % of new EHCPs issued within 20 weeks (including exceptions)
over-20-weeks-open-count             102 No. of EHC plans not completed and waiting over 20 weeks (excl. Assessments after Tribunal or Appeal)
ep-advice-6wk-pct                    103 % of requests for Education Psychology advice where Educational Psychologist responded within 6 wks from the date of request from the Local Authority
health-advice-6wk-pct                104 % of requests for stat advice where health responded within 6 wks from the date of request from the Local Authority
csc-advice-6wk-pct                   105 % of requests for Children's Social Care advice where Children's Social Care responded within 6 wks from the date of request from the Local Authority
ar-backlog-count                     109 No. of annual reviews not finalised (meeting held but not processed - backlog)
ep-advice-backlog-count              110 No. of cases awaiting completion (statutory advice backlog) - Education Psychology Service
salt-discharged-count                111 Speech And Language Therapy - Total number discharged from the service (therapy no longer required)
case-officer-change-pct              112 % of Young People with an EHCP that had a change of Education, Health & Care Co-ordinator this month
ehcp-primary-mainstream-pct          113 % of Primary aged young people with an EHCP that are in a Mainstream setting
ehcp-secondary-mainstream-pct        114 % of Secondary aged young people with an EHCP that are in a Mainstream setting
ehcp-inmss-18plus-pct                115 % of all CYP in Independent and Non-Maintained Special Schools (INMSS) who are aged 18 and over
waiting-specialist-ms-ap-count       116 No. of children in mainstream or Alternative Provision waiting for specialist placement
asc-open-18-25-count                 119 No. of Children & Young People open to Preparing for Adulthood (PfA) team
ed-ehcp-16-18-pct                    126 % of pupils with an EHCP in education (16-18yrs)
neet-ehcp-16-18-pct                  128 % of pupils with an EHCP not known to be in education (16 - 18 years)
not-known-ed-16-25-pct               131 % of pupils with an EHCP not known to be in education (16-25yrs)
ld-14plus-health-check-pct           132 % of yp aged 14yrs+ with Learning Disabilities that access their annual health check
ehcp-other-la-arrangements-pct       133 % of EHCPs in Other - arrangements by LA (Education Other Than At School-Section 61/19) (as main provision listed)
ehcp-ap-count                        134 No. of children placed in alternative provision with an EHCP
waiting-specialist-ms-count          135 No. of EHCP children in mainstream waiting for a specialist placement
specialist-requests-agreed-count     136 No. of requests for specialist provision agreed (inc. agreement to continue specialist)
`;

const NOVEMBER_2024 = `
six-week-decision-pct                6 wk decision
twenty-week-incl-pct                 20 wk timeliness inc exceptions
waiting-over-30-weeks-count          EHCP waiting over 30 wks
ep-advice-6wk-pct                    Education Psychologist timeliness
health-advice-6wk-pct                Health timeliness
ar-backlog-count                     AR backlog
requests-parent-pct                  % parent/carers requests
waiting-specialist-all-count         CYP awaiting specialist placement
`;

const TILES_MAY_2025 = `
ehcp-rate-10k                        Rate of EHCPs Per 10k (May 25)
ehcp-active-count                    No. of EHCP's (May 25)
ehcp-school-pop-pct                  % of BCP School Population with an EHCP (May 25)
sen-support-school-pop-pct           % of BCP School Population with SEN Support (May 25)
ehcp-lac-count                       No. of Looked After Children with an EHCP (May 25)
`;

const lines = (table: string) => table.trim().split('\n');
const index = buildLabelIndex(measures);

test('the tables hold all 86, 61 and 8 rows and the 5 tiles', () => {
  assert.deepEqual(
    [MARCH_2025, MAY_2025, NOVEMBER_2024, TILES_MAY_2025].map((table) => lines(table).length),
    [86, 61, 8, 5],
  );
});

for (const line of [MARCH_2025, NOVEMBER_2024, TILES_MAY_2025].flatMap(lines)) {
  const [, id, label, under] = /^(\S+) +(.+?)(?: <- (.+))?$/.exec(line)!;
  test(`${label}${under === undefined ? '' : ` under ${under}`} is ${id}`, () => {
    const { measure, how, confidence } = matchLabel({ label: label!, under }, index);
    assert.deepEqual({ measure, how, sure: confidence >= 0.98 }, { measure: id, how: 'alias', sure: true });
  });
}

for (const line of lines(MAY_2025)) {
  const [, id, ref, label] = /^(\S+) +(\d+) +(.+)$/.exec(line)!;
  test(`reference ${ref}, ${label} is ${id}`, () => {
    assert.deepEqual(matchLabel({ label: label!, ref }, index), {
      measure: id,
      confidence: 1,
      how: 'alias-and-ref',
      near: [],
    });
  });
}

test('two rows of one paper that print one label are one KPI, for the importer to ask about', () => {
  const label = '% of pupils with an EHCP not known to be in education (16-25yrs)';
  const found = ['32', '131', null].map((ref) => matchLabel({ label, ref }, index).measure);
  assert.deepEqual(new Set(found), new Set(['not-known-ed-16-25-pct']));
});

test('words that stand under two rows are not matched without the row they stand under', () => {
  const { measure, how, near } = matchLabel({ label: 'no of above - primary phase' }, index);
  assert.deepEqual(
    { measure, how, near: near.slice(0, 2) },
    {
      measure: null,
      how: 'none',
      near: [
        { measure: 'requests-parent-primary-count', confidence: 0.6 },
        { measure: 'requests-primary-count', confidence: 0.6 },
      ],
    },
  );
});

test('the row it stands under may be worded in another way, or be the heading', () => {
  assert.deepEqual(
    [
      matchLabel({ label: 'Of which: Primary', under: 'Number of EHC needs assessment requests' }, index).measure,
      matchLabel({ label: 'Primary', section: 'EHCNA requests received' }, index).measure,
      matchLabel({ label: 'Post-16', under: '% of EHCNA requests from parents' }, index).measure,
      matchLabel({ label: 'Primary', section: 'Mediation' }, index).measure,
    ],
    ['requests-primary-count', 'requests-primary-count', 'requests-parent-post16-count', null],
  );
});
