// Made by `npm run generate` from the files of this folder. Not edited by hand.
import type { CodeSet } from '../code-set.ts';
import absenceKind from './absence-kind.ts';
import activity from './activity.ts';
import adviceKind from './advice-kind.ts';
import answer from './answer.ts';
import apOutcome from './ap-outcome.ts';
import apTier from './ap-tier.ts';
import assessmentOutcome from './assessment-outcome.ts';
import attendance from './attendance.ts';
import attendancePattern from './attendance-pattern.ts';
import careStatus from './care-status.ts';
import ceaseReason from './cease-reason.ts';
import clockBasis from './clock-basis.ts';
import closureKind from './closure-kind.ts';
import consultationReply from './consultation-reply.ts';
import contactKind from './contact-kind.ts';
import contactOutcome from './contact-outcome.ts';
import decisionBody from './decision-body.ts';
import decisionKind from './decision-kind.ts';
import directPayment from './direct-payment.ts';
import disputeAbout from './dispute-about.ts';
import disputeOutcome from './dispute-outcome.ts';
import establishmentKind from './establishment-kind.ts';
import ethnicity from './ethnicity.ts';
import exception from './exception.ts';
import fundingKind from './funding-kind.ts';
import gender from './gender.ts';
import grade from './grade.ts';
import legalBasis from './legal-basis.ts';
import mediationOrAppeal from './mediation-or-appeal.ts';
import namedOrAttended from './named-or-attended.ts';
import ombudsmanDecision from './ombudsman-decision.ts';
import panelKind from './panel-kind.ts';
import panelOutcome from './panel-outcome.ts';
import phase from './phase.ts';
import postKind from './post-kind.ts';
import postRole from './post-role.ts';
import psychologyWork from './psychology-work.ts';
import requestOutcome from './request-outcome.ts';
import requestSource from './request-source.ts';
import residential from './residential.ts';
import reviewOutcome from './review-outcome.ts';
import reviewWithdrawn from './review-withdrawn.ts';
import role from './role.ts';
import senSetting from './sen-setting.ts';
import senType from './sen-type.ts';
import settingKind from './setting-kind.ts';
import sex from './sex.ts';
import upnUnknown from './upn-unknown.ts';
import waitingEnded from './waiting-ended.ts';
import waitingMeanwhile from './waiting-meanwhile.ts';
import workBased from './work-based.ts';

export const codeSets: readonly CodeSet[] = [
  absenceKind,
  activity,
  adviceKind,
  answer,
  apOutcome,
  apTier,
  assessmentOutcome,
  attendance,
  attendancePattern,
  careStatus,
  ceaseReason,
  clockBasis,
  closureKind,
  consultationReply,
  contactKind,
  contactOutcome,
  decisionBody,
  decisionKind,
  directPayment,
  disputeAbout,
  disputeOutcome,
  establishmentKind,
  ethnicity,
  exception,
  fundingKind,
  gender,
  grade,
  legalBasis,
  mediationOrAppeal,
  namedOrAttended,
  ombudsmanDecision,
  panelKind,
  panelOutcome,
  phase,
  postKind,
  postRole,
  psychologyWork,
  requestOutcome,
  requestSource,
  residential,
  reviewOutcome,
  reviewWithdrawn,
  role,
  senSetting,
  senType,
  settingKind,
  sex,
  upnUnknown,
  waitingEnded,
  waitingMeanwhile,
  workBased,
];

export const byId = {
  'absence-kind': absenceKind,
  'activity': activity,
  'advice-kind': adviceKind,
  'answer': answer,
  'ap-outcome': apOutcome,
  'ap-tier': apTier,
  'assessment-outcome': assessmentOutcome,
  'attendance': attendance,
  'attendance-pattern': attendancePattern,
  'care-status': careStatus,
  'cease-reason': ceaseReason,
  'clock-basis': clockBasis,
  'closure-kind': closureKind,
  'consultation-reply': consultationReply,
  'contact-kind': contactKind,
  'contact-outcome': contactOutcome,
  'decision-body': decisionBody,
  'decision-kind': decisionKind,
  'direct-payment': directPayment,
  'dispute-about': disputeAbout,
  'dispute-outcome': disputeOutcome,
  'establishment-kind': establishmentKind,
  'ethnicity': ethnicity,
  'exception': exception,
  'funding-kind': fundingKind,
  'gender': gender,
  'grade': grade,
  'legal-basis': legalBasis,
  'mediation-or-appeal': mediationOrAppeal,
  'named-or-attended': namedOrAttended,
  'ombudsman-decision': ombudsmanDecision,
  'panel-kind': panelKind,
  'panel-outcome': panelOutcome,
  'phase': phase,
  'post-kind': postKind,
  'post-role': postRole,
  'psychology-work': psychologyWork,
  'request-outcome': requestOutcome,
  'request-source': requestSource,
  'residential': residential,
  'review-outcome': reviewOutcome,
  'review-withdrawn': reviewWithdrawn,
  'role': role,
  'sen-setting': senSetting,
  'sen-type': senType,
  'setting-kind': settingKind,
  'sex': sex,
  'upn-unknown': upnUnknown,
  'waiting-ended': waitingEnded,
  'waiting-meanwhile': waitingMeanwhile,
  'work-based': workBased,
} as const;
