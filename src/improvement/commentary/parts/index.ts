// Made by `npm run generate` from the files of this folder. Not edited by hand.
import type { CommentaryPart } from '../part.ts';
import actions from './actions.ts';
import alternatives from './alternatives.ts';
import asks from './asks.ts';
import background from './background.ts';
import backgroundPapers from './background-papers.ts';
import challenges from './challenges.ts';
import emergingTrends from './emerging-trends.ts';
import equality from './equality.ts';
import executiveSummary from './executive-summary.ts';
import financial from './financial.ts';
import headline from './headline.ts';
import humanResources from './human-resources.ts';
import legal from './legal.ts';
import nextSteps from './next-steps.ts';
import note from './note.ts';
import notesOnFigures from './notes-on-figures.ts';
import plainSummary from './plain-summary.ts';
import progress from './progress.ts';
import promises from './promises.ts';
import publicHealth from './public-health.ts';
import question from './question.ts';
import reasons from './reasons.ts';
import recommendations from './recommendations.ts';
import risk from './risk.ts';
import sustainability from './sustainability.ts';
import whatIsBeingDone from './what-is-being-done.ts';
import whatTheFiguresTellUs from './what-the-figures-tell-us.ts';
import why from './why.ts';

export const commentaryParts: readonly CommentaryPart[] = [
  actions,
  alternatives,
  asks,
  background,
  backgroundPapers,
  challenges,
  emergingTrends,
  equality,
  executiveSummary,
  financial,
  headline,
  humanResources,
  legal,
  nextSteps,
  note,
  notesOnFigures,
  plainSummary,
  progress,
  promises,
  publicHealth,
  question,
  reasons,
  recommendations,
  risk,
  sustainability,
  whatIsBeingDone,
  whatTheFiguresTellUs,
  why,
];
