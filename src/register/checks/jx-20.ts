// Rows that name each other in a circle.

import type { CaseCheck } from '../check.ts';
import { countWords } from '../check-facts.ts';
import { findInEach, rowNamed } from '../check-rows.ts';
import { foundIn } from '../found.ts';

export default {
  id: 'JX-20',
  set: 'journey',
  title: 'Appeals and mediations that follow each other in a circle',
  plain:
    'An appeal names the mediation it followed; by such steps the row leads back to itself. It is the only link of case records between rows of one kind, so the only one that can run in a circle.',
  severity: 'error',
  fields: ['dispute.mediation'],
  source: 'Structure of the case records: what follows something cannot also come before it.',
  examples: [
    {
      name: 'a row that follows itself is found',
      held: { dispute: [{ mediation: 'dispute-1' }] },
      finds: ['dispute-1'],
    },
    {
      name: 'two rows that follow each other are both found',
      held: { dispute: [{ mediation: 'dispute-2' }, { mediation: 'dispute-1' }] },
      finds: ['dispute-1', 'dispute-2'],
    },
    {
      name: 'an appeal after a mediation is in order',
      held: { dispute: [{ kind: 'mediation' }, { kind: 'appeal', mediation: 'dispute-1' }] },
      finds: [],
    },
    {
      name: 'a row that leads into a circle and does not stand in it is left alone',
      held: { dispute: [{ mediation: 'dispute-2' }, { mediation: 'dispute-3' }, { mediation: 'dispute-2' }] },
      finds: ['dispute-2', 'dispute-3'],
    },
  ],
  find(held) {
    return findInEach(held.dispute, (dispute) => {
      let next = rowNamed(held.dispute, dispute.mediation);
      // A way longer than there are rows has met one twice.
      for (let steps = 1; next && steps <= held.dispute.length; steps += 1) {
        if (next === dispute) return foundIn('dispute', dispute, 'mediation', { steps });
        next = rowNamed(held.dispute, next.mediation);
      }
      return null;
    });
  },
  sentence: (f) =>
    `By ${countWords(f.steps, 'step')} of “after mediation” this row leads back to itself. Correct which mediation each appeal followed.`,
} satisfies CaseCheck;
