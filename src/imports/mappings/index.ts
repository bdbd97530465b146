// Made by `npm run generate` from the files of this folder. Not edited by hand.
import type { ReadyMapping } from '../records/ready-mapping.ts';
import absence from './absence.ts';
import adviceSideBySide from './advice-side-by-side.ts';
import apAndEotas from './ap-and-eotas.ts';
import appeals from './appeals.ts';
import assessments from './assessments.ts';
import complaintsAndCompliments from './complaints-and-compliments.ts';
import establishments from './establishments.ts';
import funding from './funding.ts';
import healthAndCareAdvice from './health-and-care-advice.ts';
import mediations from './mediations.ts';
import participation from './participation.ts';
import placements from './placements.ts';
import plans from './plans.ts';
import population from './population.ts';
import posts from './posts.ts';
import practiceReviews from './practice-reviews.ts';
import psychologistsHours from './psychologists-hours.ts';
import psychologyLog from './psychology-log.ts';
import requests from './requests.ts';
import reviews from './reviews.ts';
import schoolCensus from './school-census.ts';
import socialCare from './social-care.ts';
import specialistPlaces from './specialist-places.ts';
import specialistWaitingList from './specialist-waiting-list.ts';
import termDates from './term-dates.ts';

export const readyMappings: readonly ReadyMapping[] = [
  absence,
  adviceSideBySide,
  apAndEotas,
  appeals,
  assessments,
  complaintsAndCompliments,
  establishments,
  funding,
  healthAndCareAdvice,
  mediations,
  participation,
  placements,
  plans,
  population,
  posts,
  practiceReviews,
  psychologistsHours,
  psychologyLog,
  requests,
  reviews,
  schoolCensus,
  socialCare,
  specialistPlaces,
  specialistWaitingList,
  termDates,
];
