// Made by `npm run generate` from the files of this folder. Not edited by hand.
import type { Deadline } from '../deadline.ts';
import adviceFromPartners from './advice-from-partners.ts';
import amendAfterReview from './amend-after-review.ts';
import amendedPlan from './amended-plan.ts';
import amendmentComments from './amendment-comments.ts';
import amendmentNotice from './amendment-notice.ts';
import amendmentOutsideReview from './amendment-outside-review.ts';
import annualReview from './annual-review.ts';
import appealResponse from './appeal-response.ts';
import appealToTribunal from './appeal-to-tribunal.ts';
import arrangeMediation from './arrange-mediation.ts';
import ceaseAppealDismissed from './cease-appeal-dismissed.ts';
import ceaseAppealUpheld from './cease-appeal-upheld.ts';
import ceasePlan from './cease-plan.ts';
import commentsOnDraft from './comments-on-draft.ts';
import complaintAcknowledge from './complaint-acknowledge.ts';
import complaintStageOne from './complaint-stage-one.ts';
import complaintStageTwo from './complaint-stage-two.ts';
import consentOrder from './consent-order.ts';
import consultOnAssessment from './consult-on-assessment.ts';
import contactMediationAdviser from './contact-mediation-adviser.ts';
import decideWhetherToAssess from './decide-whether-to-assess.ts';
import exclusionSixthDay from './exclusion-sixth-day.ts';
import finalPlan from './final-plan.ts';
import mediationAgreement from './mediation-agreement.ts';
import mediationCertificate from './mediation-certificate.ts';
import noAmendmentNotice from './no-amendment-notice.ts';
import noPlanNotice from './no-plan-notice.ts';
import ombudsmanRemedy from './ombudsman-remedy.ts';
import orderNamingSchool from './order-naming-school.ts';
import orderToAmendContents from './order-to-amend-contents.ts';
import orderToAssess from './order-to-assess.ts';
import orderToMakePlan from './order-to-make-plan.ts';
import phaseTransfer from './phase-transfer.ts';
import planTransfer from './plan-transfer.ts';
import planTransferFirstReview from './plan-transfer-first-review.ts';
import planTransferInformFamily from './plan-transfer-inform-family.ts';
import post16Transfer from './post-16-transfer.ts';
import reassessmentFinalPlan from './reassessment-final-plan.ts';
import reassessmentReply from './reassessment-reply.ts';
import recommendationReply from './recommendation-reply.ts';
import reviewAdviceCirculated from './review-advice-circulated.ts';
import reviewDecision from './review-decision.ts';
import reviewMeetingNotice from './review-meeting-notice.ts';
import reviewReport from './review-report.ts';
import reviewsDueList from './reviews-due-list.ts';
import schoolConsultationReply from './school-consultation-reply.ts';
import tellHealthBoard from './tell-health-board.ts';
import tribunalDirections from './tribunal-directions.ts';
import unopposedAppeal from './unopposed-appeal.ts';

export const deadlines: readonly Deadline[] = [
  adviceFromPartners,
  amendAfterReview,
  amendedPlan,
  amendmentComments,
  amendmentNotice,
  amendmentOutsideReview,
  annualReview,
  appealResponse,
  appealToTribunal,
  arrangeMediation,
  ceaseAppealDismissed,
  ceaseAppealUpheld,
  ceasePlan,
  commentsOnDraft,
  complaintAcknowledge,
  complaintStageOne,
  complaintStageTwo,
  consentOrder,
  consultOnAssessment,
  contactMediationAdviser,
  decideWhetherToAssess,
  exclusionSixthDay,
  finalPlan,
  mediationAgreement,
  mediationCertificate,
  noAmendmentNotice,
  noPlanNotice,
  ombudsmanRemedy,
  orderNamingSchool,
  orderToAmendContents,
  orderToAssess,
  orderToMakePlan,
  phaseTransfer,
  planTransfer,
  planTransferFirstReview,
  planTransferInformFamily,
  post16Transfer,
  reassessmentFinalPlan,
  reassessmentReply,
  recommendationReply,
  reviewAdviceCirculated,
  reviewDecision,
  reviewMeetingNotice,
  reviewReport,
  reviewsDueList,
  schoolConsultationReply,
  tellHealthBoard,
  tribunalDirections,
  unopposedAppeal,
];
