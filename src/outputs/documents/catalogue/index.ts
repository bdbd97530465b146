// Made by `npm run generate` from the files of this folder. Not edited by hand.
import type { DocumentEntry } from '../document-entry.ts';
import boardPack from './board-pack.ts';
import commentaryPage from './commentary-page.ts';
import committeeReport from './committee-report.ts';
import familySummary from './family-summary.ts';
import monthlyReport from './monthly-report.ts';
import shortPack from './short-pack.ts';

export const documents: readonly DocumentEntry[] = [
  boardPack,
  commentaryPage,
  committeeReport,
  familySummary,
  monthlyReport,
  shortPack,
];
