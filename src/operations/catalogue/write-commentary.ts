// Writes the words of one place beside the figures, or withdraws them. What stood before stays in the store.

import { z } from 'zod';
import { type Issue, monthIndex, type Period } from '../../clocks/index.ts';
import { type Slot, slotId, slotOf } from '../../improvement/index.ts';
import { scorecardOf } from '../../insight/index.ts';
import { type Area, commentaryHistory, type Store, WordsMoved, writeCommentary } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { type SlotState, slotState } from '../commentary/slots.ts';
import { monthField } from '../dates.ts';
import { type Figures, figuresOf } from '../figures.ts';
import { operationIssue } from '../issues.ts';
import { measureUnknown } from '../measure-unknown.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { namedSelections } from '../selection.ts';

export interface CommentaryWritten {
  area: Area;
  month: Period;
  /** as it stands now */
  state: SlotState;
  /** false when the very same words stood there already */
  saved: boolean;
}

const MOST_LETTERS = 20_000;
const MOST_OWNER = 120;

export default defineOperation({
  id: 'write-commentary',
  title: 'Write commentary',
  needs: 'write-commentary',
  writes: true,
  input: z.object({
    month: monthField.describe('the month that the words are about; the newest with a figure when left out'),
    slot: z.string().trim().min(1).describe('the place: why:twenty-week-incl-pct, progress:Pathway, headline'),
    text: z
      .string()
      .max(MOST_LETTERS, `Keep the words under ${MOST_LETTERS} letters`)
      .describe('the words, with figures as [[twenty-week-incl-pct]]; empty withdraws what stood'),
    owner: z
      .string()
      .trim()
      .max(MOST_OWNER, `Keep the owner under ${MOST_OWNER} letters`)
      .default('')
      .describe('the role that answers for the words; as before when left out'),
    seen: z.coerce
      .number()
      .int()
      .min(0)
      .nullish()
      .describe('number of the text that was read before writing, so that nobody writes over another'),
  }),
  async run(ctx, input): Promise<Outcome<CommentaryWritten>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const { store, area } = found.at;
    const figures = await figuresOf(store, area);
    const scorecard = scorecardOf({ ...figures, knownAt: null, month: input.month });
    const month = input.month ?? scorecard.month;
    if (month === null || monthIndex(month) === null)
      return refused([operationIssue('commentary-no-month', 'stops', { field: 'month' }, {})]);
    const place = await placeOf(input.slot, store, area, figures, scorecard.sections);
    if ('issue' in place) return refused([place.issue]);
    const slot = { month, about: place.about, part: place.part.id };
    const [standing] = await commentaryHistory(store, area.code, slot);
    const seq = standing?.seq ?? 0;
    const text = input.text.trim() === '' ? '' : plainEnds(input.text);
    const owner = input.owner || standing?.owner || '';
    if (input.seen !== null && input.seen !== undefined && input.seen !== seq) return refused([moved(standing, month)]);
    if (text !== '' && owner === '')
      return refused([operationIssue('commentary-owner-needed', 'stops', { field: 'owner' }, {})]);
    const isSame = standing ? standing.text === text && (text === '' || standing.owner === owner) : text === '';
    if (!isSame) {
      const facts = {
        month,
        slot: slotId(place),
        owner,
        ...(text === '' ? { withdrawn: true } : { letters: text.length }),
      };
      try {
        await store.write(area.code, { operation: 'write-commentary', actor: ctx.actor, facts }, (tx) =>
          writeCommentary(tx, { ...slot, text, owner, writtenBy: ctx.actor.name }, seq),
        );
      } catch (error) {
        if (!(error instanceof WordsMoved)) throw error;
        const [newest] = await commentaryHistory(store, area.code, slot);
        return refused([moved(newest, month)]);
      }
    }
    const now = await commentaryHistory(store, area.code, slot);
    const state = slotState(place, {
      scorecard,
      scorecardOf: () => scorecard,
      on: ctx.today,
      now: now.slice(0, 1),
      before: [],
    });
    return done({ area, month, state, saved: !isSame }, state.issues.map(asWarning));
  },
  json: ({ area, month, state, saved }) => ({
    area: area.code,
    month,
    slot: state.slot,
    seq: state.seq,
    text: state.standing?.text ?? null,
    owner: state.standing?.owner ?? null,
    saved,
    issues: state.issues,
  }),
});

/** Words are kept with whatever is the matter with them: a draft is not lost, and nothing is signed before it is looked at. */
const asWarning = (issue: Issue): Issue => ({ ...issue, severity: 'warns' });

function moved(standing: { writtenBy: string } | undefined, month: Period): Issue {
  const by = standing?.writtenBy ?? 'Somebody';
  return operationIssue('commentary-moved', 'stops', { field: 'text' }, { by, month });
}

/** Line ends as one kind, and no empty lines at the ends. */
const plainEnds = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/^\s*\n/, '')
    .trimEnd();

async function placeOf(
  asked: string,
  store: Store,
  area: Area,
  figures: Figures,
  sections: readonly { title: string }[],
): Promise<Slot | { issue: Issue }> {
  const slot = slotOf(asked);
  if (!slot) return { issue: operationIssue('commentary-slot-unknown', 'stops', { field: 'slot' }, { slot: asked }) };
  const { about, part } = slot;
  if (about.kind === 'measure') {
    const measure = figures.measureOf(figures.joinedTo(about.id));
    return measure
      ? { part, about: { kind: 'measure', id: measure.id } }
      : { issue: measureUnknown(figures, about.id, 'slot') };
  }
  if (about.kind === 'section') {
    const chosen = await namedSelections(store, area.code);
    const headings = chosen.flatMap(({ contents }) => contents.sections.map(({ heading }) => heading));
    const titles = [...new Set([...sections.map(({ title }) => title), ...headings])];
    const title = titles.find((one) => one === about.title) ?? titles.find((one) => isLike(one, about.title));
    return title === undefined
      ? {
          issue: operationIssue(
            'commentary-section-unknown',
            'stops',
            { field: 'slot' },
            { section: about.title, sections: titles },
          ),
        }
      : { part, about: { kind: 'section', title } };
  }
  return slot;
}

const isLike = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
