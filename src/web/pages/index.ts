// Made by `npm run generate` from the files of this folder. Not edited by hand.
import type { Page } from '../page.ts';

export const pages: readonly Page[] = [
];
