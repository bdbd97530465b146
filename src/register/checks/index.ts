// Made by `npm run generate` from the files of this folder. Not edited by hand.
import type { CaseCheck } from '../check.ts';

export const caseChecks: readonly CaseCheck[] = [];
