// Made by `npm run generate` from the files of this folder. Not edited by hand.
import type { Table } from '../table.ts';
import absence from './absence.ts';
import advice from './advice.ts';
import allocation from './allocation.ts';
import assessment from './assessment.ts';
import care from './care.ts';
import closure from './closure.ts';
import consultation from './consultation.ts';
import contact from './contact.ts';
import decision from './decision.ts';
import dispute from './dispute.ts';
import establishment from './establishment.ts';
import exception from './exception.ts';
import funding from './funding.ts';
import need from './need.ts';
import panel from './panel.ts';
import participation from './participation.ts';
import person from './person.ts';
import placement from './placement.ts';
import places from './places.ts';
import plan from './plan.ts';
import population from './population.ts';
import post from './post.ts';
import practiceReview from './practice-review.ts';
import psychologyTime from './psychology-time.ts';
import request from './request.ts';
import review from './review.ts';
import schoolRoll from './school-roll.ts';
import schooling from './schooling.ts';
import transfer from './transfer.ts';
import waiting from './waiting.ts';

export const tables: readonly Table[] = [
  absence,
  advice,
  allocation,
  assessment,
  care,
  closure,
  consultation,
  contact,
  decision,
  dispute,
  establishment,
  exception,
  funding,
  need,
  panel,
  participation,
  person,
  placement,
  places,
  plan,
  population,
  post,
  practiceReview,
  psychologyTime,
  request,
  review,
  schoolRoll,
  schooling,
  transfer,
  waiting,
];

export const byId = {
  'absence': absence,
  'advice': advice,
  'allocation': allocation,
  'assessment': assessment,
  'care': care,
  'closure': closure,
  'consultation': consultation,
  'contact': contact,
  'decision': decision,
  'dispute': dispute,
  'establishment': establishment,
  'exception': exception,
  'funding': funding,
  'need': need,
  'panel': panel,
  'participation': participation,
  'person': person,
  'placement': placement,
  'places': places,
  'plan': plan,
  'population': population,
  'post': post,
  'practice-review': practiceReview,
  'psychology-time': psychologyTime,
  'request': request,
  'review': review,
  'school-roll': schoolRoll,
  'schooling': schooling,
  'transfer': transfer,
  'waiting': waiting,
} as const;
