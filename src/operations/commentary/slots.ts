// The places for words of one month: what stands in each, what stood there before, how it prints, and what is to be looked at.

import type { Day, Issue, Period } from '../../clocks/index.ts';
import { aboutId, type CommentaryPart, commentaryPart, partsAbout, slotId } from '../../improvement/index.ts';
import type { Scorecard, WordsAbout } from '../../insight/index.ts';
import { lookOver, type PrintedParagraph, paragraphsOf } from '../../outputs/index.ts';
import type { WrittenWords } from '../../store/index.ts';

export interface SlotState {
  /** "why:twenty-week-incl-pct" */
  slot: string;
  part: CommentaryPart;
  about: WordsAbout;
  /** the KPI's label, the section's title; '' for the pack */
  aboutTitle: string;
  /** null while nothing is written, and after it was withdrawn */
  standing: WrittenWords | null;
  /** number of the newest text, withdrawn or not; 0 for none */
  seq: number;
  /** of an earlier month, the newest that has words */
  before: WrittenWords | null;
  /** as that prints, with the figures of its own month as they are known now */
  printedBefore: PrintedParagraph[];
  /** as it prints, with its figures */
  printed: PrintedParagraph[];
  issues: Issue[];
}

export interface KnownWords {
  scorecard: Scorecard;
  /** read for another month */
  scorecardOf(month: Period): Scorecard;
  on: Day;
  now: readonly WrittenWords[];
  before: readonly WrittenWords[];
}

/** Of the pack, of each section and of each KPI, in the order of the scorecard; then what is about nothing on it. */
export function slotsOf(known: KnownWords): SlotState[] {
  const { sections } = known.scorecard;
  const rows = sections.flatMap((section) => section.rows);
  const abouts: { about: WordsAbout; title: string }[] = [
    { about: { kind: 'pack' }, title: '' },
    ...sections.map(({ title }) => ({ about: { kind: 'section' as const, title }, title })),
    ...rows.map(({ measure, label }) => ({ about: { kind: 'measure' as const, id: measure.id }, title: label })),
  ];
  const shown = abouts.flatMap(({ about, title }) => partsAbout(about.kind).map((part) => ({ part, about, title })));
  const has = new Set(shown.map((one) => slotId(one)));
  const others = [...known.now, ...known.before].flatMap(({ part: id, about }) => {
    const part = commentaryPart(id);
    return part && !has.has(slotId({ part, about })) && has.add(slotId({ part, about }))
      ? [{ part, about, title: aboutId(about) }]
      : [];
  });
  const [now, before] = [bySlot(known.now), bySlot(known.before)];
  return [...shown, ...others].map(({ part, about, title }) =>
    stateOf({ part, about, title }, now.get(slotId({ part, about })), before.get(slotId({ part, about })), known),
  );
}

/** One alone, whether or not the scorecard shows what it is about. */
export function slotState(slot: { part: CommentaryPart; about: WordsAbout }, known: KnownWords): SlotState {
  const id = slotId(slot);
  const title = titleOf(slot.about, known.scorecard);
  return stateOf({ ...slot, title }, bySlot(known.now).get(id), bySlot(known.before).get(id), known);
}

const bySlot = (written: readonly WrittenWords[]) =>
  new Map(written.map((one) => [slotId({ part: { id: one.part }, about: one.about }), one]));

function titleOf(about: WordsAbout, { sections }: Scorecard): string {
  if (about.kind !== 'measure') return aboutId(about);
  return sections.flatMap(({ rows }) => rows).find(({ measure }) => measure.id === about.id)?.label ?? about.id;
}

function stateOf(
  { part, about, title }: { part: CommentaryPart; about: WordsAbout; title: string },
  newest: WrittenWords | undefined,
  before: WrittenWords | undefined,
  { scorecard, scorecardOf, on }: KnownWords,
): SlotState {
  const standing = newest && newest.text !== '' ? newest : null;
  return {
    slot: slotId({ part, about }),
    part,
    about,
    aboutTitle: title,
    standing,
    seq: newest?.seq ?? 0,
    before: before ?? null,
    printedBefore: before ? paragraphsOf(before.text, scorecardOf(before.month), on, part.kind) : [],
    printed: standing ? paragraphsOf(standing.text, scorecard, on, part.kind) : [],
    issues: standing ? lookOver(standing.text, { scorecard, on, about, kind: part.kind }) : [],
  };
}
