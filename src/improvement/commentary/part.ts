// One box of commentary: what it is for, what kind of text it takes, and which documents print it.

export type PartAbout = 'pack' | 'section' | 'measure';

/** words: paragraphs and points. points: a list. actions: one a line, "action | by whom | completion date". */
export type PartKind = 'words' | 'points' | 'actions';

/** Every document of a signed version that prints commentary. */
export type PrintingDocument =
  | 'board-pack'
  | 'short-pack'
  | 'committee-report'
  | 'monthly-report'
  | 'commentary-page'
  | 'family-summary';

export interface CommentaryPart {
  id: string;
  /** as a heading prints it: "Financial implications" */
  title: string;
  about: PartAbout;
  kind: PartKind;
  /** in plain words, under the box: what to write, and what not */
  hint: string;
  /** the published pages are no document, and everybody reads them */
  prints: readonly (PrintingDocument | 'published-site')[];
  /** place among the parts of its kind, as documents print them */
  order: number;
}
