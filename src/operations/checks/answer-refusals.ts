// What an answer to a finding must bring along, of a figure and of a case record alike: why, and until when it is accepted.

import type { Day, Issue } from '../../clocks/index.ts';
import type { FindingAnswer } from '../../store/index.ts';
import { operationIssue } from '../issues.ts';

export type AnswerGiven = Pick<FindingAnswer, 'answer' | 'reason' | 'until'>;

export function answerRefusals({ answer, reason, until }: AnswerGiven, today: Day): Issue[] {
  const issues: Issue[] = [];
  if ((answer === 'explained' || answer === 'accepted') && reason === '')
    issues.push(operationIssue('finding-reason-needed', 'stops', { field: 'reason' }, {}));
  if (answer === 'accepted' && (until === null || until < today)) {
    const code = until === null ? 'finding-until-needed' : 'finding-until-past';
    issues.push(operationIssue(code, 'stops', { field: 'until' }, {}));
  }
  return issues;
}
