// The notice that no plan would be made, as first given.

import { codes, days, NO_DAY, rowsOf, tableIn } from '../engine/tables.ts';
import type { WorkedOutField } from '../source.ts';

export default {
  id: 'request.noPlanOn',
  table: 'request',
  field: 'noPlanOn',
  title: 'Told that there will be no plan',
  plain:
    'the first decision not to make a plan, by the day of its notice; where none is recorded, the outcome “no plan” of an assessment',
  type: 'day',
  make: (tables) => {
    const values = new Int32Array(tableIn(tables, 'request').rows).fill(NO_DAY);
    const decisions = tableIn(tables, 'decision');
    const [kind, of] = [codes(decisions, 'kind'), rowsOf(decisions, 'request')];
    const [notified, decided] = [days(decisions, 'notifiedOn'), days(decisions, 'decidedOn')];
    const notIssue = kind.codes.indexOf('not-issue');
    const earlier = (request: number, day: number) => {
      if (request < 0 || day === NO_DAY) return;
      if (values[request] === NO_DAY || day < values[request]!) values[request] = day;
    };
    for (let row = 0; row < decisions.rows; row++)
      if (notIssue > 0 && kind.values[row] === notIssue)
        earlier(of[row]!, notified[row] === NO_DAY ? decided[row]! : notified[row]!);
    const stated = values.slice();
    const assessments = tableIn(tables, 'assessment');
    const [outcome, outcomeOn] = [codes(assessments, 'outcome'), days(assessments, 'outcomeOn')];
    const ofAssessment = rowsOf(assessments, 'request');
    const no = outcome.codes.indexOf('N');
    for (let row = 0; row < assessments.rows; row++) {
      const request = ofAssessment[row]!;
      if (request >= 0 && stated[request] === NO_DAY && no > 0 && outcome.values[row] === no)
        earlier(request, outcomeOn[row]!);
    }
    return { kind: 'day', values };
  },
} satisfies WorkedOutField;
