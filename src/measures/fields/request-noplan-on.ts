// The notice that no plan would be made, as first given.

import { codes, days, NO_DAY, rowsOf, tableIn } from '../engine/tables.ts';
import type { WorkedOutField } from '../source.ts';

export default {
  id: 'request.noPlanOn',
  table: 'request',
  field: 'noPlanOn',
  title: 'Told that there will be no plan',
  plain:
    'the first decision not to make a plan, by the day of its notice; where none is recorded, the outcome “no plan” of an assessment; not stated where somebody who has a plan was assessed again',
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
    const reassessment = codes(assessments, 'reassessment');
    const [no, yes] = [outcome.codes.indexOf('N'), reassessment.codes.indexOf('yes')];
    // 1: assessed for a first plan; 2: only assessed again
    const assessed = new Uint8Array(values.length);
    for (let row = 0; row < assessments.rows; row++) {
      const request = ofAssessment[row]!;
      if (request < 0) continue;
      const isAgain = yes > 0 && reassessment.values[row] === yes;
      if (!isAgain) assessed[request] = 1;
      else if (assessed[request] === 0) assessed[request] = 2;
      if (!isAgain && stated[request] === NO_DAY && no > 0 && outcome.values[row] === no)
        earlier(request, outcomeOn[row]!);
    }
    for (let request = 0; request < values.length; request++) if (assessed[request] === 2) values[request] = NO_DAY;
    return { kind: 'day', values };
  },
} satisfies WorkedOutField;
