// Commentary in words: texts with their figures printed, what deserves words, and what is to be looked at before publication.
export * from './deserving.ts';
export { noFigureWords } from './figure-told.ts';
export * from './insertable.ts';
export { type CommentaryIssueCode, commentaryIssue } from './issues.ts';
export * from './look-over.ts';
export {
  actionsOf,
  type PrintedAction,
  type PrintedActions,
  type PrintedParagraph,
  type PrintedWords,
  paragraphsOf,
  wordsOf,
} from './words-of.ts';
