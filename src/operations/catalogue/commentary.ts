// The words beside the figures of one month: what is written where, by whom and when, what stood there last month, and what deserves words.

import { z } from 'zod';
import type { Period } from '../../clocks/index.ts';
import { type Slot, slotOf } from '../../improvement/index.ts';
import { type Scorecard, scorecardOf, selectRows } from '../../insight/index.ts';
import { type DeservesWords, deservingOf } from '../../outputs/index.ts';
import { type Area, commentaryBefore, commentaryHistory, commentaryOf, type WrittenWords } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { type KnownWords, type SlotState, slotState, slotsOf } from '../commentary/slots.ts';
import { monthField } from '../dates.ts';
import { figuresOf } from '../figures.ts';
import { operationIssue } from '../issues.ts';
import { measureUnknown } from '../measure-unknown.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { namedSelections, selectionNamed } from '../selection.ts';

export interface CommentaryAnswer {
  area: Area;
  month: Period;
  scorecard: Scorecard;
  slots: SlotState[];
  /** KPIs with a reason to say something, in the order of the scorecard; none where less than everything was asked for */
  deserving: { measure: string; label: string; reasons: DeservesWords[] }[];
  /** of one slot, everything that was written in it, newest first; null when more was asked for */
  history: WrittenWords[] | null;
  change: number;
}

export default defineOperation({
  id: 'commentary',
  title: 'Read the commentary',
  needs: 'read-scorecard',
  writes: false,
  input: z.object({
    month: monthField.describe('the month that the words are about; the newest with a figure when left out'),
    about: z
      .string()
      .trim()
      .nullish()
      .describe(
        'pack, the title of a section, the id of a KPI, or one place such as why:twenty-week-incl-pct; everything when left out',
      ),
    selection: z.string().trim().nullish().describe('the sections of a named selection, such as board'),
  }),
  async run(ctx, { month: asked, about, selection: named }): Promise<Outcome<CommentaryAnswer>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const { store, area } = found.at;
    const figures = await figuresOf(store, area);
    const whole = scorecardOf({ ...figures, knownAt: null, month: asked });
    const month = asked ?? whole.month;
    if (month === null) return refused([operationIssue('commentary-no-month', 'stops', { field: 'month' }, {})]);
    const all = named ? await namedSelections(store, area.code) : [];
    const selection = named ? selectionNamed(all, named) : undefined;
    if (named && !selection)
      return refused([
        operationIssue(
          'selection-unknown',
          'stops',
          { field: 'selection' },
          { selection: named, selections: all.map(({ id }) => id) },
        ),
      ]);
    const { scorecard } = selection ? selectRows(whole, selection.contents) : { scorecard: whole };
    const rows = scorecard.sections.flatMap((section) => section.rows);
    const earlier = new Map<Period, Scorecard>();
    const known: KnownWords = {
      scorecard,
      scorecardOf(of) {
        const then = earlier.get(of) ?? scorecardOf({ ...figures, knownAt: null, month: of });
        earlier.set(of, then);
        return then;
      },
      on: ctx.today,
      now: await commentaryOf(store, area.code, month),
      before: await commentaryBefore(store, area.code, month),
    };
    const one = about ? slotOf(about) : null;
    if (one?.about.kind === 'measure' && !figures.measureOf(one.about.id))
      return refused([measureUnknown(figures, one.about.id, 'about')]);
    const slots = one ? [slotState(one, known)] : slotsOf(known).filter((slot) => isAbout(slot, about));
    if (slots.length === 0 && about)
      return refused([operationIssue('commentary-about-unknown', 'stops', { field: 'about' }, { about })]);
    return done({
      area,
      month,
      scorecard,
      slots,
      deserving: (about ? [] : deservingOf(rows, month, ctx.today)).map(({ row, reasons }) => ({
        measure: row.measure.id,
        label: row.label,
        reasons,
      })),
      history: one ? await historyOf(one) : null,
      change: figures.change,
    });

    function historyOf({ part, about: of }: Slot) {
      return commentaryHistory(store, area.code, { month: month!, about: of, part: part.id });
    }
  },
  json: ({ area, month, slots, deserving, history }) => ({
    area: area.code,
    month,
    deserving,
    slots: slots.map(({ slot, part, about, standing, before, printed, printedBefore, issues }) => ({
      slot,
      part: part.id,
      about,
      text: standing?.text ?? null,
      owner: standing?.owner ?? null,
      writtenBy: standing?.writtenBy ?? null,
      writtenAt: standing?.writtenAt ?? null,
      prints: printed.map(plainParagraph),
      before: before && {
        month: before.month,
        text: before.text,
        owner: before.owner,
        prints: printedBefore.map(plainParagraph),
      },
      issues,
    })),
    ...(history === null
      ? {}
      : {
          history: history.map(({ seq, text, owner, writtenBy, writtenAt }) => ({
            seq,
            text,
            owner,
            writtenBy,
            writtenAt,
          })),
        }),
  }),
});

const plainParagraph = ({ kind, words }: SlotState['printed'][number]) => ({
  kind,
  words: words.map((run) => (typeof run === 'string' ? run : run.text)).join(''),
});

function isAbout({ about, aboutTitle }: SlotState, asked: string | null | undefined): boolean {
  if (!asked) return true;
  if (about.kind === 'pack') return asked === 'pack';
  return about.kind === 'section' ? aboutTitle.toLowerCase() === asked.toLowerCase() : about.id === asked.toLowerCase();
}
